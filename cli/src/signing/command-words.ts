import { ToolsumError } from '@toolsum/core';

/** A quoted part, an escaped character, a run of plain ones, or the white space between words. */
const PART = /'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])|([^\s'"\\]+)|(\s+)/gy;

/**
 * Splits a command into its words as a shell does, and does nothing else that a shell does: white space separates,
 * quotes keep together, a backslash takes the next character as it is (within single quotes it is one itself).
 * Variables, patterns, pipes and `~` are plain text.
 *
 * @throws ToolsumError ERR_USAGE if a quote is not closed, or if there is no word at all.
 */
export function commandWords(command: string): [string, ...string[]] {
  const words: string[] = [];
  let word: string | undefined;
  let end = 0;
  for (const match of command.matchAll(PART)) {
    const [, single, double, escaped, plain] = match;
    const text = single ?? double?.replaceAll(/\\([^])/g, '$1') ?? escaped ?? plain;
    if (text !== undefined) word = (word ?? '') + text;
    else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
    end = match.index + match[0].length;
  }
  if (end !== command.length) throw new ToolsumError('ERR_USAGE', 'a quote in the command is not closed');
  if (word !== undefined) words.push(word);
  const [program, ...args] = words;
  if (program === undefined || program === '') throw new ToolsumError('ERR_USAGE', 'the command is empty');
  return [program, ...args];
}
