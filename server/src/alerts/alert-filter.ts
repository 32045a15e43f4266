import { compareSeverity, matchesName } from '@toolsum/core';
import type { Alert, Severity } from '@toolsum/schemas';

/** Which alerts somebody wants: of any of these names, and not below a severity. */
export interface AlertFilter {
  readonly names: readonly string[];
  readonly minimumSeverity: Severity;
}

export const EVERY_ALERT: AlertFilter = { names: ['*'], minimumSeverity: 'info' };

export function isWanted({ data }: Alert, { names, minimumSeverity }: AlertFilter): boolean {
  return (
    compareSeverity(data.severity, minimumSeverity) >= 0 &&
    names.some((pattern) => matchesName(pattern, data.name))
  );
}
