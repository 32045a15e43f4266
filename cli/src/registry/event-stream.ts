import { setTimeout as delay } from 'node:timers/promises';
import { LIMITS, ToolsumError } from '@toolsum/core';
import { splitLines } from '@toolsum/verifier/node';
import { problemOf, readBounded } from './http.ts';

export interface StreamedEvent {
  /** The last id that the stream gave; empty before the first. */
  readonly id: string;
  readonly data: string;
}

export interface StreamOptions {
  /** Hears how long to wait before coming back, in milliseconds. */
  readonly onRetry?: (ms: number) => void;
  readonly maxBytes?: number;
}

const BYTE_ORDER_MARK = '\u{feff}';
/** An id goes into a header of the next request. */
const SENDABLE = /^[\x21-\x7e]{0,200}$/;
const RETRY_MS = 3000;
const LONGEST_RETRY_MS = 60_000;

/**
 * Splits a body of server-sent events (WHATWG HTML section 9.2) into events, however it is cut. Lines end with LF, CR LF
 * or, before the next LF, with CR; other fields than id, data and retry are dropped, and so is an event cut off.
 *
 * @throws ToolsumError ERR_TOO_LARGE for an event beyond the bound, ERR_UTF8, ERR_REGISTRY_ANSWER for an id that no
 * header could carry.
 */
export async function* readEvents(
  body: AsyncIterable<Uint8Array>,
  options: StreamOptions = {},
): AsyncGenerator<StreamedEvent> {
  const maxBytes = options.maxBytes ?? LIMITS.messageBytes;
  const lines = splitLines(maxBytes);
  let isFirst = true;
  let id = '';
  let data: string[] = [];
  let size = 0;
  for await (const chunk of body) {
    for (const raw of lines.push(chunk)) {
      for (const line of textLines(raw, isFirst)) {
        if (line === '') {
          if (data.length > 0) yield { id, data: data.join('\n') };
          data = [];
          size = 0;
          continue;
        }
        const { name, value } = field(line);
        if (name === 'data') {
          data.push(value);
          size += value.length + 1;
          if (size > maxBytes)
            throw new ToolsumError('ERR_TOO_LARGE', `an event of more than the ${maxBytes} bytes allowed`);
        } else if (name === 'id') id = sendable(value);
        else if (name === 'retry' && /^[0-9]{1,9}$/.test(value)) options.onRetry?.(Number(value));
      }
      isFirst = false;
    }
  }
}

/** What stands up to a line feed; a carriage return right before it belongs to it. */
function textLines(raw: Uint8Array, isFirst: boolean): string[] {
  const decoded = decode(raw);
  const text = isFirst && decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
  return (text.endsWith('\r') ? text.slice(0, -1) : text).split('\r');
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ToolsumError('ERR_UTF8', 'the event stream is not UTF-8', {}, { cause });
  }
}

function field(line: string): { name: string; value: string } {
  const colon = line.indexOf(':');
  if (colon === -1) return { name: line, value: '' };
  return { name: line.slice(0, colon), value: line.slice(colon + 1).replace(/^ /, '') };
}

function sendable(id: string): string {
  if (!SENDABLE.test(id))
    throw new ToolsumError(
      'ERR_REGISTRY_ANSWER',
      'the registry gave an event an id that cannot be sent back',
    );
  return id;
}

export interface FollowOptions {
  readonly lastEventId?: string;
  readonly signal: AbortSignal;
  /** The connection was lost; it will be made again. */
  readonly onLost?: () => void;
}

/**
 * Follows an event stream and comes back after the last event seen whenever the connection ends, until the signal.
 *
 * @param url with its query.
 * @throws ToolsumError ERR_REGISTRY_UNREACHABLE if the first connection fails; what the registry says if it refuses; the
 * signal's reason.
 */
export async function* followEvents(url: string, options: FollowOptions): AsyncGenerator<StreamedEvent> {
  const { signal, onLost } = options;
  let last = options.lastEventId ?? '';
  let retryMs = RETRY_MS;
  let connected = false;
  for (;;) {
    try {
      const body = await connect(url, last, signal);
      connected = true;
      const events = readEvents(body, { onRetry: (ms) => (retryMs = Math.min(ms, LONGEST_RETRY_MS)) });
      for await (const event of events) {
        last = event.id;
        yield event;
      }
    } catch (error) {
      signal.throwIfAborted();
      if (ToolsumError.is(error) && !(connected && isPassing(error))) throw error;
    }
    onLost?.();
    await pause(retryMs, signal);
  }
}

/** What a registry that restarts behind a proxy answers meanwhile. */
function isPassing({ code }: ToolsumError): boolean {
  return code === 'ERR_REGISTRY_UNREACHABLE' || code === 'ERR_BUSY';
}

async function connect(url: string, last: string, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
  let response: Response;
  try {
    response = await fetch(url, {
      headers: { accept: 'text/event-stream', ...(last === '' ? {} : { 'last-event-id': last }) },
      redirect: 'error',
      signal,
    });
  } catch (cause) {
    signal.throwIfAborted();
    throw new ToolsumError(
      'ERR_REGISTRY_UNREACHABLE',
      `no answer from ${new URL(url).origin}`,
      {},
      { cause },
    );
  }
  if (!response.ok) throw problemOf(response.status, await readBounded(response, LIMITS.policyBytes));
  const type = response.headers.get('content-type') ?? '';
  if (response.body === null || !/^text\/event-stream(?:;|$)/i.test(type))
    throw new ToolsumError('ERR_REGISTRY_ANSWER', `${new URL(url).origin} answers with no event stream`);
  return response.body;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
  signal.throwIfAborted();
}
