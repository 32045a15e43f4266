import { ToolsumError } from '../errors.ts';
import { formatSignatureLine, parseNote, type NoteSignature } from './note.ts';
import type { VerifierKey } from './verifier-key.ts';

/**
 * Puts the signatures of two notes over the same text under one: those of the first in their order, each replaced by
 * the second's line of the same key, then what only the second has. Nothing is verified.
 *
 * @throws ToolsumError ERR_NOTE_MALFORMED if the texts differ, ERR_TOO_LARGE, ERR_TOO_MANY, and those of `parseNote`.
 */
export function mergeNotes(first: Uint8Array, second: Uint8Array): Uint8Array {
  const [older, newer] = [parseNote(first), parseNote(second)];
  if (older.text !== newer.text)
    throw new ToolsumError('ERR_NOTE_MALFORMED', 'notes over different texts cannot be merged');
  const lines = new Map<string, NoteSignature>();
  for (const line of [...older.signatures, ...newer.signatures])
    lines.set(`${line.name}+${line.keyId}`, line);
  const block = [...lines.values()].map(formatSignatureLine).join('');
  const bytes = new TextEncoder().encode(`${older.text}\n${block}`);
  parseNote(bytes);
  return bytes;
}

/**
 * The note with the first line of each of these keys, and no other. Nothing is verified.
 *
 * @throws ToolsumError ERR_NOTE_UNSIGNED if one of the keys has no line; those of `parseNote`.
 */
export function keepSignatures(note: Uint8Array, keys: readonly VerifierKey[]): Uint8Array {
  const { text, signatures } = parseNote(note);
  const lines = keys.map((key) => {
    const line = signatures.find(({ name, keyId }) => name === key.name && keyId === key.keyId);
    if (line === undefined)
      throw new ToolsumError('ERR_NOTE_UNSIGNED', `the note has no signature by ${key.name.slice(0, 200)}`);
    return formatSignatureLine(line);
  });
  return new TextEncoder().encode(`${text}\n${lines.join('')}`);
}
