import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { array, assert, asyncProperty, constantFrom, integer, record, string } from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  followEvents,
  readEvents,
  type StreamedEvent,
  type StreamOptions,
} from '../../../cli/src/registry/event-stream.ts';

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function read(
  text: string | Uint8Array,
  options: StreamOptions = {},
  sizes: readonly number[] = [1000],
): Promise<StreamedEvent[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const events: StreamedEvent[] = [];
  for await (const event of readEvents(cut(bytes, sizes), options)) events.push(event);
  return events;
}

const datas = async (text: string): Promise<string[]> => (await read(text)).map(({ data }) => data);

describe('reading an event stream', () => {
  test('gives back what was sent, however it is cut and whichever line ends it has', async () => {
    const event = record({
      id: integer({ min: 0, max: 1e9 }).map(String),
      // Data of several lines, with characters of one to four bytes.
      data: array(
        string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, '')),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
    });
    await assert(
      asyncProperty(
        array(event, { maxLength: 6 }),
        constantFrom('\n', '\r\n'),
        array(integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
        async (events, end, sizes) => {
          const wire = events
            .map(({ id, data }) => [`id: ${id}`, ...data.map((line) => `data: ${line}`), '', ''].join(end))
            .join('');
          expect(await read(wire, {}, sizes)).toEqual(
            events.map(({ id, data }) => ({ id, data: data.join('\n') })),
          );
        },
      ),
    );
  });

  test('takes off one space after the colon and no more', async () => {
    expect(await datas('data:a\ndata: b\ndata:  c\n\n')).toEqual(['a\nb\n c']);
  });

  test('takes a field without a colon for an empty one', async () => {
    expect(await datas('data\ndata: b\n\n')).toEqual(['\nb']);
  });

  test('keeps an id until another comes, as the standard has it', async () => {
    expect(await read('id: 7\ndata: a\n\ndata: b\n\nid: 8\n\ndata: c\n\n')).toEqual([
      { id: '7', data: 'a' },
      { id: '7', data: 'b' },
      { id: '8', data: 'c' },
    ]);
  });

  test('drops comments, other fields and an event that is cut off', async () => {
    expect(await datas(': keep-alive\n\nevent: x\nother: y\ndata: 1\n\ndata: half')).toEqual(['1']);
    expect(await datas('data: 1\n')).toEqual([]);
  });

  test('takes a lone carriage return for the end of a line', async () => {
    expect(await datas('data: 1\rdata: 2\r\r\n\n')).toEqual(['1\n2']);
  });

  test('leaves out a byte order mark at the very beginning only', async () => {
    expect(await datas('\u{feff}data: 1\n\ndata: \u{feff}2\n\n')).toEqual(['1', '\u{feff}2']);
  });

  test('hears how long to wait before coming back', async () => {
    const heard: number[] = [];
    await read('retry: 250\n\nretry: soon\n\nretry: -1\n\n', { onRetry: (ms) => heard.push(ms) });
    expect(heard).toEqual([250]);
  });

  test('refuses an event beyond the bound, in one line or in many, ended or not', async () => {
    const tooLarge = { code: 'ERR_TOO_LARGE' };
    expect(await read('data: 1234\n\n', { maxBytes: 10 })).toHaveLength(1);
    await expect(read('data: 12345678\n\n', { maxBytes: 10 })).rejects.toMatchObject(tooLarge);
    await expect(read('data: 1\n'.repeat(9), { maxBytes: 10 })).rejects.toMatchObject(tooLarge);
    await expect(read('data\n'.repeat(99), { maxBytes: 10 })).rejects.toMatchObject(tooLarge);
    await expect(read('x'.repeat(11), { maxBytes: 10 })).rejects.toMatchObject(tooLarge);
  });

  test.each(['7\u{9b}31m', '7 8', '7\u{202e}', 'x'.repeat(201)])(
    'refuses the id %j, which no header could carry back',
    async (id) => {
      await expect(read(`id: ${id}\ndata: 1\n\n`)).rejects.toMatchObject({ code: 'ERR_REGISTRY_ANSWER' });
    },
  );

  test('refuses what is not UTF-8 instead of repairing it', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('data: '), 0xff, 0x0a, 0x0a]);
    await expect(read(bytes)).rejects.toMatchObject({ code: 'ERR_UTF8' });
  });
});

describe('following an event stream', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function serve(listener: RequestListener): Promise<string> {
    server = createServer(listener);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/alerts`;
  }

  async function take(url: string, count: number, lost: string[] = []): Promise<StreamedEvent[]> {
    const stop = new AbortController();
    const events: StreamedEvent[] = [];
    for await (const event of followEvents(url, {
      signal: stop.signal,
      onLost: () => lost.push('lost'),
    })) {
      events.push(event);
      if (events.length === count) break;
    }
    stop.abort();
    return events;
  }

  const stream = { 'content-type': 'text/event-stream; charset=utf-8' };

  test('comes back after the last event seen, through a restart of the registry', async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.headers['last-event-id'] as string | undefined);
      if (asked.length === 2) response.writeHead(503).end();
      else response.writeHead(200, stream).end(`retry: 1\nid: ${asked.length}\ndata: x\n\n`);
    });
    const lost: string[] = [];
    expect(await take(url, 3, lost)).toEqual([
      { id: '1', data: 'x' },
      { id: '3', data: 'x' },
      { id: '4', data: 'x' },
    ]);
    expect(asked).toEqual([undefined, '1', '1', '3']);
    expect(lost).toHaveLength(3);
  });

  test('tells at once that the first connection fails, or is refused, or is no stream', async () => {
    const problem = { code: 'ERR_USAGE', detail: 'no such pattern' };
    const url = await serve((request, response) => {
      if (request.url?.endsWith('refused') === true) response.writeHead(400).end(JSON.stringify(problem));
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>hello</h1>');
    });
    await expect(take(`${url}?refused`, 1)).rejects.toMatchObject({
      code: 'ERR_USAGE',
      message: expect.stringContaining('no such pattern'),
    });
    await expect(take(url, 1)).rejects.toMatchObject({ code: 'ERR_REGISTRY_ANSWER' });
    await expect(take('http://127.0.0.1:1/', 1)).rejects.toMatchObject({ code: 'ERR_REGISTRY_UNREACHABLE' });
  });

  test('does not come back for ever to a registry that refuses', async () => {
    let requests = 0;
    const url = await serve((_request, response) => {
      requests += 1;
      if (requests === 1) response.writeHead(200, stream).end('retry: 1\nid: 1\ndata: x\n\n');
      else response.writeHead(401).end();
    });
    await expect(take(url, 2)).rejects.toMatchObject({ code: 'ERR_SIGNED_OUT' });
    expect(requests).toBe(2);
  });

  test('stops with the reason of the signal, also while it waits to come back', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, stream).end('retry: 60000\n\n');
    });
    const stop = new AbortController();
    const events = followEvents(url, {
      signal: stop.signal,
      onLost: () => stop.abort(new Error('enough')),
    });
    await expect(events.next()).rejects.toThrow('enough');
  });
});
