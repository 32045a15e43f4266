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
      'ERR_SERVER_PROTOCOL',
      'the registry answered with something that is not an object',
    );
  return answer;
}

/** The publisher's token: never on the command line, where other processes can read it. */
export function registryToken(env: NodeJS.ProcessEnv = process.env): string {
  const token = env['TOOLSUM_TOKEN'];
  if (token === undefined || token === '') {
    throw new ToolsumError('ERR_SIGNED_OUT', 'set TOOLSUM_TOKEN to a token of the registry');
  }
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

async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes)
      throw new ToolsumError('ERR_TOO_LARGE', `the answer has more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** RFC 9457 problem details, as far as they are ours; nothing else of the body is repeated. */
function problemOf(status: number, body: Uint8Array): ToolsumError {
  let problem: JsonObject = {};
  try {
    const parsed = parseJson(body, LIMITS.policyBytes);
    if (isJsonObject(parsed)) problem = parsed;
  } catch {
    // Whatever answered is no registry of ours; the status code says enough.
  }
  const said =
    typeof problem['detail'] === 'string'
      ? JSON.stringify(problem['detail'].slice(0, 500))
      : `status ${status}`;
  if (status === 401 || status === 403)
    return new ToolsumError('ERR_SIGNED_OUT', `the registry refuses the token: ${said}`, { status });
  const code = problem['code'];
  const known =
    typeof code === 'string' && Object.hasOwn(ERROR_CODES, code)
      ? (code as ErrorCode)
      : 'ERR_REGISTRY_UNREACHABLE';
  return new ToolsumError(status === 404 ? 'ERR_NOT_FOUND' : known, `the registry refuses: ${said}`, {
    status,
  });
}
