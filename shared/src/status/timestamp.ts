/** RFC 3339 in UTC with whole seconds: the only form of time in toolsum's formats. */
export function timestampOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
