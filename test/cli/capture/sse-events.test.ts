import { array, assert, constantFrom, integer, jsonValue, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitEvents } from '../../../cli/src/capture/sse-events.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (events: Uint8Array[]): string[] => events.map((event) => new TextDecoder().decode(event));
const read = (text: string, max?: number): string[] => decode(splitEvents(max).push(encode(text)));

describe('the event splitter', () => {
  test('gives back what was sent, however the stream is cut', () => {
    const line = constantFrom('\n', '\r\n');
    assert(
      property(array(jsonValue()), line, integer({ min: 1, max: 9 }), (values, end, cut) => {
        const texts = values.map((value) => JSON.stringify(value));
        const stream = encode(texts.map((text) => `id: 7${end}data: ${text}${end}${end}`).join(''));
        const splitter = splitEvents();
        const got: Uint8Array[] = [];
        for (let at = 0; at < stream.length; at += cut)
          got.push(...splitter.push(stream.subarray(at, at + cut)));
        expect(decode(got)).toEqual(texts);
      }),
    );
  });

  test('joins data lines by line feeds and takes one space off each', () => {
    expect(read('data:a\ndata: b\ndata:  c\n\n')).toEqual(['a\nb\n c']);
  });

  test('leaves out comments, unknown fields and events of other types', () => {
    expect(read(': x\nretry: 1\nother: y\n\nevent: ping\ndata: 1\n\nevent: message\ndata: 2\n\n')).toEqual([
      '2',
    ]);
  });

  test('does not give out an event that is not complete', () => {
    expect(read('data: 1\n')).toEqual([]);
  });

  test('does not take the type of one event for the next', () => {
    expect(read('event: ping\n\ndata: 1\n\n')).toEqual(['1']);
  });

  test('refuses lone carriage returns', () => {
    expect(() => read('data: 1\rdata: 2\n\n')).toThrow(
      expect.objectContaining({ code: 'ERR_SERVER_PROTOCOL' }),
    );
  });

  test('refuses an event larger than the bound, in one line or in many', () => {
    expect(read('data: 1234\n\n', 4)).toEqual(['1234']);
    const tooLarge = expect.objectContaining({ code: 'ERR_TOO_LARGE' });
    expect(() => read('data: 12345\n\n', 4)).toThrow(tooLarge);
    expect(() => read('data: 12\ndata: 34\n\n', 4)).toThrow(tooLarge);
    expect(() => read('data\n'.repeat(9), 4)).toThrow(tooLarge);
  });
});
