import { ToolsumError } from '@toolsum/core';

/**
 * Whether an error says that what was served is wrong, rather than that nothing could be found out or that this side is
 * at fault.
 */
export function isServedWrong(error: unknown): error is ToolsumError {
  return ToolsumError.is(error) && ['format', 'verification', 'policy'].includes(error.audience);
}

export function isCode(error: unknown, ...codes: readonly ToolsumError['code'][]): error is ToolsumError {
  return ToolsumError.is(error) && codes.includes(error.code);
}
