import { LIMITS, ToolsumError } from '@toolsum/core';

export interface StreamedEvent {
  readonly id: string;
  readonly data: string;
}

/** Splits a body of server-sent events (WHATWG HTML section 9.2) into events, with a bound on each. */
export async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<StreamedEvent> {
  const decoder = new TextDecoder();
  let buffer = '';
  let id = '';
  let data: string[] = [];
  for await (const chunk of body) {
    buffer += decoder.decode(chunk, { stream: true });
    if (buffer.length > LIMITS.messageBytes) throw new ToolsumError('ERR_TOO_LARGE', 'an event without end');
    const lines = buffer.split(/\r\n|\n|\r(?!$)/);
    buffer = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) yield { id, data: data.join('\n') };
        data = [];
      } else if (line.startsWith('id:')) id = line.slice(3).trimStart();
      else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
    }
  }
}

/**
 * Follows an event stream and comes back after the last event seen whenever the connection ends.
 *
 * @param url with its query.
 * @throws ToolsumError ERR_REGISTRY_UNREACHABLE if the first connection fails.
 */
export async function* followEvents(
  url: string,
  options: { lastEventId?: string; signal: AbortSignal },
): AsyncGenerator<StreamedEvent> {
  let last = options.lastEventId;
  let connected = false;
  while (!options.signal.aborted) {
    try {
      const response = await fetch(url, {
        headers: { accept: 'text/event-stream', ...(last === undefined ? {} : { 'last-event-id': last }) },
        redirect: 'error',
        signal: options.signal,
      });
      if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
      connected = true;
      for await (const event of readEvents(response.body)) {
        last = event.id;
        yield event;
      }
    } catch (cause) {
      if (options.signal.aborted) return;
      if (ToolsumError.is(cause)) throw cause;
      if (!connected)
        throw new ToolsumError(
          'ERR_REGISTRY_UNREACHABLE',
          `no event stream at ${new URL(url).origin}`,
          {},
          { cause },
        );
    }
    await pause(1000, options.signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
