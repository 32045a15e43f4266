import { array, assert, integer, property, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlankLine, splitLines } from '../../../verifier/src/node/json-lines.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (data: Uint8Array): string => new TextDecoder().decode(data);

describe('the line splitter', () => {
  test('gives the same lines however the stream is cut into pieces', () => {
    assert(
      property(
        array(uint8Array({ maxLength: 40 }), { maxLength: 20 }),
        array(integer({ min: 1, max: 17 }), { minLength: 1, maxLength: 50 }),
        (pieces, cuts) => {
          const stream = Uint8Array.from(pieces.flatMap((piece) => [...piece, 0x0a]));
          const whole = splitLines(1000);
          const expected = [...whole.push(stream), whole.rest()];
          const splitter = splitLines(1000);
          const got: Uint8Array[] = [];
          for (let at = 0, i = 0; at < stream.length; i += 1) {
            const size = cuts[i % cuts.length] ?? 1;
            got.push(...splitter.push(stream.subarray(at, at + size)));
            at += size;
          }
          got.push(splitter.rest());
          expect(got).toEqual(expected);
          const joined = Buffer.concat(
            expected.flatMap((line, i) => (i === 0 ? [line] : [bytes('\n'), line])),
          );
          expect(new Uint8Array(joined)).toEqual(stream);
        },
      ),
    );
  });

  test('keeps carriage returns and broken UTF-8 as they came', () => {
    const splitter = splitLines();
    const [line] = splitter.push(Uint8Array.of(0x7b, 0xff, 0x0d, 0x0a));
    expect(line).toEqual(Uint8Array.of(0x7b, 0xff, 0x0d));
  });

  test('does not let a later piece change a line that it gave out', () => {
    const splitter = splitLines();
    const chunk = bytes('first\n');
    const [line] = splitter.push(chunk);
    chunk.fill(0x58);
    splitter.push(bytes('other\n'));
    expect(text(line ?? new Uint8Array())).toBe('first');
  });

  test('keeps what stands after the last line feed', () => {
    const splitter = splitLines();
    expect(splitter.push(bytes('{}\n{"cut')).map(text)).toEqual(['{}']);
    expect(text(splitter.rest())).toBe('{"cut');
  });

  test('takes a line of exactly the bound and refuses one byte more', () => {
    expect(splitLines(8).push(bytes('12345678\n')).map(text)).toEqual(['12345678']);
    expect(() => splitLines(8).push(bytes('123456789\n'))).toThrow(
      expect.objectContaining({ code: 'ERR_TOO_LARGE' }),
    );
  });

  test('refuses a line without end before it has grown past the bound', () => {
    const splitter = splitLines(1 << 20);
    const chunk = new Uint8Array(64 * 1024).fill(0x61);
    let taken = 0;
    expect(() => {
      for (; taken < 1 << 24; taken += chunk.length) splitter.push(chunk);
    }).toThrow(expect.objectContaining({ code: 'ERR_TOO_LARGE' }));
    expect(taken).toBe(1 << 20);
  });

  test('knows a blank line', () => {
    expect(['', '\r', ' \t\r'].map((line) => isBlankLine(bytes(line)))).toEqual([true, true, true]);
    expect(['{', ' x', '\u00a0', '\v'].map((line) => isBlankLine(bytes(line)))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
