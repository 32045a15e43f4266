import { describe, expect, test } from 'vitest';
import { readLines, type Line } from '../../../cli/src/lint/read-lines.ts';

async function linesOf(text: string, chunkBytes: number, maxBytes = 100): Promise<(string | undefined)[]> {
  const whole = new TextEncoder().encode(text);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < whole.byteLength; at += chunkBytes) yield whole.subarray(at, at + chunkBytes);
  }
  const lines: Line[] = [];
  for await (const some of readLines(chunks(), maxBytes)) lines.push(...some);
  return lines.map((line) => (line === undefined ? undefined : new TextDecoder().decode(line)));
}

describe('reading lines', () => {
  test.each([1, 2, 3, 7, 1000])('cuts at line feeds in chunks of %d bytes', async (size) => {
    expect(await linesOf('one\n\nthree €\nlast', size)).toEqual(['one', '', 'three €', 'last']);
    expect(await linesOf('one\ntwo\n', size)).toEqual(['one', 'two']);
    expect(await linesOf('', size)).toEqual([]);
  });

  test.each([1, 4, 1000])('passes over a line that is too long, in chunks of %d bytes', async (size) => {
    expect(await linesOf('12345\n123456\n12345\n123456', size, 5)).toEqual([
      '12345',
      undefined,
      '12345',
      undefined,
    ]);
  });

  test('gives all lines of a chunk at once, as soon as it is there', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('a\nb\nc');
      throw new Error('the next chunk was asked for');
    }
    const reading = readLines(chunks(), 10);
    const { value } = await reading.next();
    expect((value as Line[]).length).toBe(2);
  });
});
