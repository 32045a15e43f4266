import { ToolsumError } from '@toolsum/core';

/** The error code of what was tried, or `accepted`; an error that is not ours shows as such, so that a test sees it. */
export async function codeOf(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    return ToolsumError.is(error) ? error.code : `not a ToolsumError: ${String(error)}`;
  }
  return 'accepted';
}

/** The error of what was tried. @throws Error if nothing failed, or with another error than ours. */
export async function errorOf(run: () => unknown): Promise<ToolsumError> {
  try {
    await run();
  } catch (error) {
    if (ToolsumError.is(error)) return error;
    throw error;
  }
  throw new Error('it was accepted');
}
