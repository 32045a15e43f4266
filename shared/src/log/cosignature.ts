/** What a witness signs (C2SP tlog-cosignature, Ed25519): the time, then the whole text of the checkpoint. */
export function cosignedMessage(time: number, text: string): Uint8Array {
  return Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);
}

/**
 * Takes the signature bytes of a cosignature apart: eight bytes of time, then the Ed25519 signature.
 *
 * @returns undefined if they are none, or their time in seconds is no safe integer.
 */
export function readCosignature(bytes: Uint8Array): { time: number; signature: Uint8Array } | undefined {
  if (bytes.byteLength !== 72) return undefined;
  const time = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0);
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return { time: Number(time), signature: bytes.subarray(8) };
}
