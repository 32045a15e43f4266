import { LIMITS, ToolsumError, originHash } from '@toolsum/core';

/** What a witness answered to `add-checkpoint`; nothing about it is verified. */
export type Cosigning =
  /** Signature lines of a note. */
  | { readonly kind: 'cosigned'; readonly lines: Uint8Array }
  /** The proof must start from this size. */
  | { readonly kind: 'conflict'; readonly size: number }
  | { readonly kind: 'refused'; readonly status: number };

const SIZE = /^(?:0|[1-9][0-9]{0,15})\n$/;

/**
 * Asks a witness for a cosignature (C2SP tlog-witness). Its address is the operator's own word, so any may be reached.
 *
 * @param url prefix under which the witness answers.
 * @throws ToolsumError ERR_SERVER_UNREACHABLE, ERR_TOO_LARGE, ERR_SERVER_PROTOCOL
 */
export async function addCheckpoint(url: string, body: Uint8Array, stop: AbortSignal): Promise<Cosigning> {
  const { status, bytes } = await request(
    `${url}/add-checkpoint`,
    { method: 'POST', body: new Uint8Array(body) },
    stop,
  );
  if (status === 200) return { kind: 'cosigned', lines: bytes };
  if (status !== 409) return { kind: 'refused', status };
  const text = Buffer.from(bytes).toString('latin1');
  const size = SIZE.test(text) ? Number(text) : Number.NaN;
  // Some answer 409 without a size to two roots for one tree.
  return Number.isSafeInteger(size) ? { kind: 'conflict', size } : { kind: 'refused', status };
}

/**
 * The newest note that a witness has cosigned for a log.
 *
 * @returns undefined if it has none.
 * @throws ToolsumError as `addCheckpoint`.
 */
export async function newestOf(
  url: string,
  origin: string,
  stop: AbortSignal,
): Promise<Uint8Array | undefined> {
  const { status, bytes } = await request(`${url}/${originHash(origin)}/checkpoint`, { method: 'GET' }, stop);
  if (status === 404) return undefined;
  if (status === 200) return bytes;
  throw new ToolsumError(
    'ERR_SERVER_PROTOCOL',
    `it answers ${status} to the question for its newest checkpoint`,
  );
}

async function request(
  url: string,
  init: RequestInit,
  stop: AbortSignal,
): Promise<{ status: number; bytes: Uint8Array }> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(LIMITS.witnessMs)]);
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > LIMITS.witnessAnswerBytes)
        throw new ToolsumError(
          'ERR_TOO_LARGE',
          `it answers with more than ${LIMITS.witnessAnswerBytes} bytes`,
        );
      chunks.push(chunk);
    }
    return { status: response.status, bytes: Buffer.concat(chunks) };
  } catch (cause) {
    if (ToolsumError.is(cause)) throw cause;
    throw new ToolsumError('ERR_SERVER_UNREACHABLE', 'it does not answer', {}, { cause });
  }
}
