import { selfTest } from '@toolsum/core';

let outcome: Promise<void> | undefined;

/**
 * Has this process try itself on forgeries once, before its first verdict; what failed then stays failed.
 *
 * @throws ToolsumError ERR_INTERNAL
 */
export async function requireSelfTest(): Promise<void> {
  outcome ??= selfTest();
  return outcome;
}
