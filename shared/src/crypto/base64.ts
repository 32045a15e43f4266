import { ToolsumError } from '../errors.ts';

/** Standard base64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/**
 * Decodes base64 that has exactly one spelling: what decodes must encode to the same text.
 *
 * @throws ToolsumError ERR_BASE64 for URL-safe letters, missing padding, white space or stray bits.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'));
  if (toBase64(bytes) !== text)
    throw new ToolsumError('ERR_BASE64', 'not standard base64 in its only spelling');
  return bytes;
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
