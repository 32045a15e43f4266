import { PROTOCOL_VERSION_META_KEY } from '@modelcontextprotocol/client';
import { isJsonObject, LIMITS, ToolsumError } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { isResponse, readMessage } from './message.ts';
import { splitEvents } from './sse-events.ts';
import type { ByteBudget, HttpTarget, SendOptions, Wire, WireEvents } from './wire.ts';

const SESSION_ID = /^[\x21-\x7e]{1,1024}$/;
const ERROR_BODY_BYTES = 64 * 1024;

/**
 * Speaks Streamable HTTP and reads every body by bytes: JSON and event streams, nothing else, no redirects. Each
 * request has a response of its own; in the 2025 era there is a session, and a stream for what the server says unasked.
 *
 * @throws ToolsumError ERR_USAGE for an address that is not plain http or https, or that holds credentials.
 */
export function openHttpWire(target: HttpTarget, events: WireEvents, budget: ByteBudget): Wire {
  const url = checkedUrl(target.url);
  const closing = new AbortController();
  let sessionId: string | undefined;
  let protocolVersion: string | undefined;

  function headersFor(message: JsonObject | undefined): Headers {
    let headers: Headers;
    try {
      headers = new Headers(target.headers);
    } catch (cause) {
      // The original message quotes the value.
      throw new ToolsumError('ERR_USAGE', 'a header for the server is malformed', {}, { cause });
    }
    if (sessionId !== undefined) headers.set('mcp-session-id', sessionId);
    const version = statedVersion(message);
    if (version !== undefined && typeof message?.['method'] === 'string') {
      headers.set('mcp-protocol-version', version);
      headers.set('mcp-method', message['method']);
    } else if (protocolVersion !== undefined) {
      headers.set('mcp-protocol-version', protocolVersion);
    }
    return headers;
  }

  async function ask(init: RequestInit, signal?: AbortSignal): Promise<Response> {
    const signals = [closing.signal, ...(signal === undefined ? [] : [signal])];
    let response: Response;
    try {
      response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.any(signals) });
    } catch (cause) {
      throw new ToolsumError(
        'ERR_SERVER_UNREACHABLE',
        `cannot reach ${url.host} (${networkCode(cause)})`,
        { host: url.host },
        { cause },
      );
    }
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw new ToolsumError(
        'ERR_SERVER_PROTOCOL',
        'the server redirects to another address; a capture names the address that it was taken from',
      );
    }
    return response;
  }

  async function send(message: JsonObject, options: SendOptions = {}): Promise<void> {
    const headers = headersFor(message);
    headers.set('content-type', 'application/json');
    headers.set('accept', 'application/json, text/event-stream');
    const response = await ask({ method: 'POST', headers, body: JSON.stringify(message) }, options.signal);
    const wanted = isRequest(message) ? message['id'] : undefined;
    if (!response.ok) {
      const refusal = await readRefusal(response, budget);
      if (wanted === undefined || refusal === undefined) throw statusFault(response.status);
      events.onMessage({ jsonrpc: '2.0', id: wanted, error: refusal });
      return;
    }
    if (message['method'] === 'initialize') sessionId = checkedSessionId(response);
    if (wanted === undefined) {
      await response.body?.cancel();
      if (message['method'] === 'notifications/initialized') void listen();
      return;
    }
    const type = mediaType(response);
    if (type === 'application/json') {
      const body = await readBody(response, LIMITS.messageBytes, budget);
      events.onMessage(readMessage(body, 'the response'));
    } else if (type === 'text/event-stream') {
      void follow(response, wanted, options);
    } else {
      await response.body?.cancel();
      throw new ToolsumError(
        'ERR_SERVER_PROTOCOL',
        'the server answers with neither JSON nor an event stream',
      );
    }
  }

  /** Reads the stream that answers a request, up to the answer and beyond: a subscription has no end. */
  async function follow(response: Response, wanted: unknown, options: SendOptions): Promise<void> {
    let answered = false;
    try {
      await readEvents(response, (message) => {
        answered ||= isResponse(message) && message['id'] === wanted;
        events.onMessage(message);
      });
      if (options.onStreamEnd !== undefined) options.onStreamEnd();
      else if (!answered) {
        throw new ToolsumError('ERR_SERVER_PROTOCOL', 'the server ended a response before its answer');
      }
    } catch (error) {
      if (options.signal?.aborted !== true) report(error);
    }
  }

  /** The stream for what the server says unasked; servers may do without. */
  async function listen(): Promise<void> {
    try {
      const headers = headersFor(undefined);
      headers.set('accept', 'text/event-stream');
      const response = await ask({ method: 'GET', headers });
      if (response.ok && mediaType(response) === 'text/event-stream') {
        await readEvents(response, (message) => events.onMessage(message));
      } else await response.body?.cancel();
    } catch (error) {
      if (!ToolsumError.is(error) || error.code !== 'ERR_SERVER_UNREACHABLE') report(error);
    }
  }

  async function readEvents(response: Response, take: (message: JsonObject) => void): Promise<void> {
    const splitter = splitEvents();
    for await (const chunk of chunksOf(response)) {
      budget.take(chunk.byteLength);
      for (const event of splitter.push(chunk)) take(readMessage(event, 'its event stream'));
    }
  }

  function report(error: unknown): void {
    if (closing.signal.aborted) return;
    events.onFault(
      ToolsumError.is(error)
        ? error
        : new ToolsumError('ERR_INTERNAL', 'reading failed', {}, { cause: error }),
    );
  }

  return {
    send,
    setProtocolVersion(version) {
      protocolVersion = version;
    },
    async close() {
      if (sessionId !== undefined) {
        const bound = AbortSignal.timeout(LIMITS.courtesyMs);
        // A courtesy: servers may refuse it, and sessions expire anyway.
        await ask({ method: 'DELETE', headers: headersFor(undefined) }, bound)
          .then((response) => response.body?.cancel())
          .catch(() => undefined);
      }
      closing.abort();
    },
  };
}

function checkedUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new ToolsumError('ERR_USAGE', 'the address of the server is not an http or https URL');
  }
  if (url.username !== '' || url.password !== '') {
    throw new ToolsumError('ERR_USAGE', 'the address of the server holds credentials; pass them as a header');
  }
  return url;
}

function isRequest(message: JsonObject): boolean {
  return typeof message['method'] === 'string' && message['id'] !== undefined;
}

/** The version that a request of the 2026 era carries in itself. */
function statedVersion(message: JsonObject | undefined): string | undefined {
  const params = message?.['params'];
  const meta = isJsonObject(params) ? params['_meta'] : undefined;
  const version = isJsonObject(meta) ? meta[PROTOCOL_VERSION_META_KEY] : undefined;
  return typeof version === 'string' ? version : undefined;
}

function checkedSessionId(response: Response): string | undefined {
  const id = response.headers.get('mcp-session-id');
  if (id === null) return undefined;
  if (!SESSION_ID.test(id))
    throw new ToolsumError('ERR_SERVER_PROTOCOL', 'the server gives a malformed session id');
  return id;
}

function mediaType(response: Response): string | undefined {
  return response.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
}

/** The JSON-RPC error in the body of a refused request, if there is one. */
async function readRefusal(response: Response, budget: ByteBudget): Promise<JsonObject | undefined> {
  if (mediaType(response) !== 'application/json') {
    await response.body?.cancel();
    return undefined;
  }
  const body = await readBody(response, ERROR_BODY_BYTES, budget);
  try {
    const { error } = readMessage(body, 'the response');
    return isJsonObject(error) ? error : undefined;
  } catch {
    // Some other error document: the status is all there is to say.
    return undefined;
  }
}

function statusFault(status: number): ToolsumError {
  const reasons: Record<number, string> = {
    401: 'it wants to know who asks; pass a header with credentials',
    403: 'these credentials may not use it',
  };
  const reason = reasons[status];
  return new ToolsumError(
    'ERR_SERVER_PROTOCOL',
    `the server answers with HTTP status ${status}${reason === undefined ? '' : `: ${reason}`}`,
    { status },
  );
}

async function readBody(response: Response, maxBytes: number, budget: ByteBudget): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(response)) {
    budget.take(chunk.byteLength);
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new ToolsumError('ERR_TOO_LARGE', `a response of more than the ${maxBytes} bytes allowed`, {
        limit: maxBytes,
      });
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** The body piece by piece; leaving the loop early cancels the rest. */
async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  try {
    for await (const chunk of response.body) yield chunk;
  } catch (cause) {
    if (ToolsumError.is(cause)) throw cause;
    throw new ToolsumError(
      'ERR_SERVER_UNREACHABLE',
      `the connection broke off (${networkCode(cause)})`,
      {},
      { cause },
    );
  }
}

/** The code of a network failure; messages may quote addresses and headers. */
function networkCode(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return error instanceof Error ? error.name : 'unknown';
}
