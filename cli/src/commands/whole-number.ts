import { ToolsumError } from '@toolsum/core';

/** Reads an option's whole number. @throws ToolsumError ERR_USAGE. */
export function wholeNumber(option: string, text: string, from: number): number {
  if (!/^[0-9]{1,15}$/.test(text) || Number(text) < from)
    throw new ToolsumError('ERR_USAGE', `${option} takes a whole number from ${from}`);
  return Number(text);
}
