import { ERROR_CODES, isJsonObject, LIMITS, parseJson, ToolsumError, type ErrorCode } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';

/**
 * GET with every bound: time, bytes, no redirects.
 *
 * @throws ToolsumError ERR_REGISTRY_UNREACHABLE, ERR_TOO_LARGE, or what the registry's problem document says.
 */
export async function getBounded(url: string, maxBytes: number): Promise<Uint8Array> {
  const response = await send(url, { method: 'GET' });
  const body = await readBounded(response, maxBytes);
  if (!response.ok) throw problemOf(response.status, body);
  return body;
}

/** The same by the holder of a token. @throws ToolsumError ERR_SIGNED_OUT if it is not accepted; else as `getBounded`. */
export async function getAsHolder(url: string, token: string, maxBytes: number): Promise<Uint8Array> {
  const response = await send(url, { method: 'GET', headers: { authorization: `Bearer ${token}` } });
  const body = await readBounded(response, maxBytes);
  if (!response.ok) throw problemOf(response.status, body);
  return body;
}

/**
 * POST of a JSON document by the holder of a token.
 *
 * @throws ToolsumError ERR_SIGNED_OUT if the token is not accepted; else as `getBounded`.
 */
export async function postJson(url: string, token: string, document: JsonObject): Promise<JsonObject> {
  const response = await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(document),
  });
  const body = await readBounded(response, LIMITS.policyBytes);
  if (!response.ok) throw problemOf(response.status, body);
  const answer = parseJson(body, LIMITS.policyBytes);
  if (!isJsonObject(answer))
    throw new ToolsumError(
      'ERR_REGISTRY_ANSWER',
      'the registry answered with something that is not an object',
    );
  return answer;
}

/**
 * The publisher's token: never on the command line, where other processes can read it.
 *
 * @throws ToolsumError ERR_SIGNED_OUT if there is none that could be sent.
 */
export function registryToken(env: NodeJS.ProcessEnv = process.env): string {
  const token = env['TOOLSUM_TOKEN']?.trim() ?? '';
  if (token === '') throw new ToolsumError('ERR_SIGNED_OUT', 'set TOOLSUM_TOKEN to a token of the registry');
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new ToolsumError('ERR_SIGNED_OUT', 'TOOLSUM_TOKEN holds characters that no token has');
  return token;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(LIMITS.fetchMs) });
  } catch (cause) {
    throw new ToolsumError('ERR_REGISTRY_UNREACHABLE', `no answer from ${safeOrigin(url)}`, {}, { cause });
  }
}

function safeOrigin(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'that address';
}

/** Reads a body within a bound. @throws ToolsumError ERR_TOO_LARGE, ERR_REGISTRY_UNREACHABLE if it breaks off. */
export async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > maxBytes)
        throw new ToolsumError('ERR_TOO_LARGE', `the answer has more than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (ToolsumError.is(cause)) throw cause;
    throw new ToolsumError(
      'ERR_REGISTRY_UNREACHABLE',
      `the answer of ${safeOrigin(response.url)} broke off`,
      {},
      { cause },
    );
  }
  return Buffer.concat(chunks);
}

/**
 * The error that a refusal stands for: RFC 9457 problem details, as far as they are ours; nothing else of the body is
 * repeated. Without a code of ours, the status alone decides.
 */
export function problemOf(status: number, body: Uint8Array): ToolsumError {
  const problem = readProblem(body);
  const { code, detail } = problem;
  const said = typeof detail === 'string' ? JSON.stringify(detail.slice(0, 500)) : `status ${status}`;
  const stated =
    typeof code === 'string' && Object.hasOwn(ERROR_CODES, code) ? (code as ErrorCode) : undefined;
  const known =
    status === 401 ? 'ERR_SIGNED_OUT' : (stated ?? CODE_OF_STATUS[status] ?? 'ERR_REGISTRY_ANSWER');
  const refusal = known === 'ERR_SIGNED_OUT' ? 'the registry refuses the token' : 'the registry refuses';
  return new ToolsumError(known, `${refusal}: ${said}`, { status });
}

/** What a proxy or a stranger means by its status. */
const CODE_OF_STATUS: Readonly<Partial<Record<number, ErrorCode>>> = {
  403: 'ERR_SIGNED_OUT',
  404: 'ERR_NOT_FOUND',
  413: 'ERR_TOO_LARGE',
  429: 'ERR_BUSY',
  502: 'ERR_REGISTRY_UNREACHABLE',
  503: 'ERR_BUSY',
  504: 'ERR_REGISTRY_UNREACHABLE',
};

function readProblem(body: Uint8Array): JsonObject {
  try {
    const problem = parseJson(body, LIMITS.policyBytes);
    return isJsonObject(problem) ? problem : {};
  } catch {
    // Whatever answered is no registry of ours; the status says enough.
    return {};
  }
}
