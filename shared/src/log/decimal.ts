/**
 * Reads a size or index as C2SP formats write it: ASCII decimal without sign and without leading zeros.
 *
 * @returns undefined for every other spelling and beyond 2^53-1.
 */
export function parseDecimal(text: string): number | undefined {
  if (!/^(?:0|[1-9][0-9]{0,15})$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
