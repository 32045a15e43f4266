import { createInterface } from 'node:readline/promises';
import { ToolsumError } from '@toolsum/core';

/**
 * Asks a person to compare a value; anything but yes is no.
 *
 * @param instead the option that answers where there is no terminal.
 * @throws ToolsumError ERR_USAGE where there is nobody to ask.
 */
export async function confirm(question: string, instead: string): Promise<boolean> {
  return ask(
    question,
    `nobody is at a terminal to compare it; give the value that you expect with ${instead}`,
  );
}

/**
 * Asks a person to agree to what was shown; anything but yes is no.
 *
 * @param instead the option that agrees where there is no terminal.
 * @throws ToolsumError ERR_USAGE where there is nobody to ask.
 */
export async function agree(question: string, instead: string): Promise<boolean> {
  return ask(question, `nobody is at a terminal to agree to it; ${instead} does so beforehand`);
}

async function ask(question: string, unattended: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw new ToolsumError('ERR_USAGE', unattended);
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
