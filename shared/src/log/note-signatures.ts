import { ToolsumError } from '../errors.ts';
import { formatSignatureLine, parseNote, type NoteSignature } from './note.ts';

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
