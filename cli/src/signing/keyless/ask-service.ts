import { isJsonObject, LIMITS, parseJson, ToolsumError, visibleText } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';

/** One of the services of a Sigstore deployment, or one that vouches for people. */
export interface Service {
  /** In errors, as "the certificate authority". */
  readonly name: string;
  readonly url: string;
  readonly timeoutMs?: number;
}

export interface Question {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  readonly maxBytes: number;
}

/** Runs that could be part of a token or a key: longer than any word. */
const LONG_RUN = /[\w.~+/=-]{32,}/g;

/**
 * Asks a service within bounds of time and bytes. No redirect is followed: what is sent may be a secret.
 *
 * @throws ToolsumError ERR_SIGSTORE_UNREACHABLE if it does not answer in time or is out of order, ERR_SIGSTORE_REFUSED
 * if it refuses, ERR_SIGSTORE_ANSWER if it answers too much. Nothing that was sent is ever part of an error.
 */
export async function askService(service: Service, question: Question): Promise<Uint8Array> {
  const { name, url, timeoutMs = LIMITS.sigstoreMs } = service;
  const { method, headers = {}, body, maxBytes } = question;
  const signal = AbortSignal.timeout(timeoutMs);
  let status: number;
  let answer: Uint8Array;
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'error',
      signal,
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
    });
    ({ status } = response);
    answer = await readWithin(response, maxBytes, name);
  } catch (cause) {
    if (ToolsumError.is(cause)) throw cause;
    const how = signal.aborted ? `did not answer within ${timeoutMs / 1000} s` : 'cannot be reached';
    // Without the cause: what the platform keeps of a request is not ours to judge.
    throw new ToolsumError('ERR_SIGSTORE_UNREACHABLE', `${name} at ${originOf(url)} ${how}`);
  }
  if (status >= 200 && status < 300) return answer;
  if (status >= 500 || status === 429)
    throw new ToolsumError('ERR_SIGSTORE_UNREACHABLE', `${name} at ${originOf(url)} answers ${status}`, {
      status,
    });
  const reason = reasonIn(answer);
  throw new ToolsumError(
    'ERR_SIGSTORE_REFUSED',
    `${name} at ${originOf(url)} refuses with ${status}${reason === '' ? '' : `: ${reason}`}`,
    { status },
  );
}

/** The same, for an answer that is a JSON object. */
export async function askForObject(service: Service, question: Question): Promise<JsonObject> {
  const bytes = await askService(service, question);
  let value: JsonValue;
  try {
    value = parseJson(bytes, question.maxBytes);
  } catch {
    value = null;
  }
  if (!isJsonObject(value)) throw strangeAnswer(service);
  return value;
}

export function strangeAnswer({ name, url }: Service): ToolsumError {
  return new ToolsumError(
    'ERR_SIGSTORE_ANSWER',
    `${name} at ${originOf(url)} answers with something else than it was asked for`,
  );
}

/** The value at a path of members; undefined where there is none. */
export function memberAt(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (at, name) => (isJsonObject(at) && Object.hasOwn(at, name) ? at[name] : undefined),
    value,
  );
}

async function readWithin(response: Response, maxBytes: number, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes)
      throw new ToolsumError('ERR_SIGSTORE_ANSWER', `${name} answers more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What a refusal says of itself, without anything in it that could be the token that was sent. */
function reasonIn(answer: Uint8Array): string {
  try {
    const value = parseJson(answer, LIMITS.certificateAnswerBytes);
    const message =
      memberAt(value, 'message') ?? memberAt(value, 'error_description') ?? memberAt(value, 'error');
    return typeof message === 'string'
      ? visibleText(message.slice(0, 4096).replaceAll(LONG_RUN, '…').slice(0, 300))
      : '';
  } catch {
    return '';
  }
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'that address';
}
