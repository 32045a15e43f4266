import { createInterface } from 'node:readline/promises';
import { ToolsumError } from '@toolsum/core';

/**
 * Asks a person; anything but yes is no.
 *
 * @throws ToolsumError ERR_USAGE where there is nobody to ask.
 */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new ToolsumError(
      'ERR_USAGE',
      'nobody is at the terminal to answer; give the expected value as an option instead (--help shows which)',
    );
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
  } finally {
    lines.close();
  }
}
