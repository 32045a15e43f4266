import { createInterface } from 'node:readline/promises';
import { ToolsumError } from '@toolsum/core';

/**
 * Asks a person; anything but yes is no.
 *
 * @param instead the option that answers where there is no terminal.
 * @throws ToolsumError ERR_USAGE where there is nobody to ask.
 */
export async function confirm(question: string, instead: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new ToolsumError(
      'ERR_USAGE',
      `nobody is at a terminal to compare it; give the value that you expect with ${instead}`,
    );
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
  } catch (cause) {
    // Readline rejects where a person presses Ctrl-C or ends the input.
    throw new ToolsumError('ERR_INTERRUPTED', 'interrupted', {}, { cause });
  } finally {
    lines.close();
  }
}
