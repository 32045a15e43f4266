import { ToolsumError } from '@toolsum/core';

export interface GetOptions {
  readonly maxBytes: number;
  /** The one media type that is taken; `charset=utf-8` may follow. */
  readonly type: string;
  /** For the whole answer, body included. */
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
}

/**
 * GET of one body within bounds.
 *
 * @throws ToolsumError ERR_REGISTRY_UNREACHABLE if nothing (or not all of it) comes in time or the registry says it is
 * out of order, ERR_NOT_FOUND, ERR_REGISTRY_ANSWER for redirects, other refusals, another media type, too many bytes.
 */
export async function getBytes(url: string, options: GetOptions): Promise<Uint8Array> {
  const response = await begin(url, options);
  try {
    checkHead(response, options.type);
    return await readBounded(response, options.maxBytes);
  } catch (error) {
    await response.body?.cancel().catch(() => undefined);
    if (ToolsumError.is(error)) throw error;
    throw unreachable(url, error);
  }
}

async function begin(url: string, { type, timeoutMs, fetch: send }: GetOptions): Promise<Response> {
  try {
    return await send(url, {
      headers: { accept: type },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      credentials: 'omit',
    });
  } catch (cause) {
    throw unreachable(url, cause);
  }
}

function checkHead(response: Response, type: string): void {
  const { status } = response;
  if (status === 404) throw new ToolsumError('ERR_NOT_FOUND', 'the registry has nothing there', { status });
  if (status === 429 || status >= 500) {
    throw new ToolsumError('ERR_REGISTRY_UNREACHABLE', `the registry is out of order (status ${status})`, {
      status,
    });
  }
  // Status 0 is what a redirect looks like when it is not followed.
  if (status !== 200)
    throw new ToolsumError('ERR_REGISTRY_ANSWER', `the registry answers with status ${status}`, { status });
  const [essence = '', ...parameters] = (response.headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  if (essence !== type.toLowerCase() || parameters.some((parameter) => parameter !== 'charset=utf-8')) {
    throw new ToolsumError(
      'ERR_REGISTRY_ANSWER',
      `the registry answers with another media type than ${type}`,
    );
  }
}

async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = (): ToolsumError =>
    new ToolsumError('ERR_REGISTRY_ANSWER', `the registry sends more than the ${maxBytes} bytes allowed`, {
      limit: maxBytes,
    });
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  // What is counted is what comes out of any compression, so a small body can't unfold into a large one.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  const body = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}

function unreachable(url: string, cause: unknown): ToolsumError {
  const origin = URL.canParse(url) ? new URL(url).origin : 'the registry';
  return new ToolsumError('ERR_REGISTRY_UNREACHABLE', `no answer from ${origin}`, {}, { cause });
}
