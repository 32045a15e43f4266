import { createHash, hash } from 'node:crypto';

/** `sha256:` and 64 lower-case hexadecimal digits: how toolsum writes a digest. */
export type Digest = `sha256:${string}`;

export function sha256(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const state = createHash('sha256');
  for (const part of parts) state.update(part);
  return new Uint8Array(state.digest());
}

export function sha256Hex(data: Uint8Array | string): string {
  return hash('sha256', data, 'hex');
}

export function digestOf(data: Uint8Array | string): Digest {
  return `sha256:${sha256Hex(data)}`;
}
