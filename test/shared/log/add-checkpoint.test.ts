import { encodeAddCheckpoint, equalBytes, parseAddCheckpoint, toBase64 } from '@toolsum/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, someHashes } from './reference.ts';

const [first = new Uint8Array(), second = new Uint8Array()] = someHashes(2);
const NOTE = 'registry.example/log/1\n2\nroot\n\n\u2014 somebody AAAA\n';
const body = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a request for a cosignature', () => {
  it('reads as C2SP tlog-witness writes it: old size, proof, empty line, checkpoint', () => {
    const text = `old 20852014\n${toBase64(first)}\n${toBase64(second)}\n\n${NOTE}`;
    const { oldSize, proof, checkpoint } = parseAddCheckpoint(body(text));
    expect(oldSize).toBe(20_852_014);
    expect(proof.map(toBase64)).toEqual([toBase64(first), toBase64(second)]);
    expect(Buffer.from(checkpoint).toString()).toBe(NOTE);
    expect(Buffer.from(encodeAddCheckpoint({ oldSize, proof, checkpoint })).toString()).toBe(text);
  });

  it('has no proof lines from size 0 on', () => {
    expect(parseAddCheckpoint(body(`old 0\n\n${NOTE}`))).toMatchObject({ oldSize: 0, proof: [] });
  });

  it.each([
    ['nothing', ''],
    ['no old line', `\n${NOTE}`],
    ['another word', `new 1\n\n${NOTE}`],
    ['a word that only begins so', `older 1\n\n${NOTE}`],
    ['a leading zero', `old 01\n\n${NOTE}`],
    ['a sign', `old +1\n\n${NOTE}`],
    ['a negative size', `old -1\n\n${NOTE}`],
    ['two spaces', `old  1\n\n${NOTE}`],
    ['a space at the end', `old 1 \n\n${NOTE}`],
    ['a carriage return', `old 1\r\n\n${NOTE}`],
    ['a size of 2^53', `old 9007199254740992\n\n${NOTE}`],
    ['no size', `old \n\n${NOTE}`],
    ['other digits', `old \u0661\n\n${NOTE}`],
    ['no empty line', 'old 1\n'],
    ['no checkpoint', 'old 1\n\n'],
    ['a hash of 31 bytes', `old 1\n${toBase64(first.subarray(1))}\n\n${NOTE}`],
    ['a hash of 33 bytes', `old 1\n${toBase64(Buffer.concat([first, Buffer.of(0)]))}\n\n${NOTE}`],
    ['base64 without padding', `old 1\n${toBase64(first).slice(0, -1)}\n\n${NOTE}`],
    ['base64 in another spelling', `old 1\n${'_'.repeat(43)}=\n\n${NOTE}`],
    ['a space in the proof', `old 1\n ${toBase64(first)}\n\n${NOTE}`],
    ['64 proof lines', `old 1\n${`${toBase64(first)}\n`.repeat(64)}\n${NOTE}`],
  ])('is refused with %s', (_, text) => {
    expect(code(() => parseAddCheckpoint(body(text)))).toBe('ERR_WITNESS_REQUEST');
  });

  it('takes 63 proof lines', () => {
    const text = `old 1\n${`${toBase64(first)}\n`.repeat(63)}\n${NOTE}`;
    expect(parseAddCheckpoint(body(text)).proof).toHaveLength(63);
  });

  it('is refused before it is read if it is larger than 128 KiB', () => {
    const text = `old 1\n\n${'a'.repeat(128 * 1024)}`;
    expect(code(() => parseAddCheckpoint(body(text)))).toBe('ERR_TOO_LARGE');
  });

  it('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 63 }),
        fc.uint8Array({ minLength: 1, maxLength: 500 }),
        (oldSize, proof, checkpoint) => {
          const read = parseAddCheckpoint(encodeAddCheckpoint({ oldSize, proof, checkpoint }));
          expect(read.oldSize).toBe(oldSize);
          expect(read.proof.map(toBase64)).toEqual(proof.map(toBase64));
          expect(equalBytes(read.checkpoint, checkpoint)).toBe(true);
        },
      ),
    );
  });

  it('has one spelling: what is read from any bytes is written as those bytes', () => {
    const lines = fc.array(
      fc.oneof(
        fc.constantFrom('old 0', 'old 1', 'old 00', toBase64(first), '', '=', '\u2014'),
        fc.string({ maxLength: 50 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          lines.map((all) => body(all.join('\n'))),
          fc.uint8Array({ maxLength: 200 }),
        ),
        (bytes) => {
          let read: ReturnType<typeof parseAddCheckpoint>;
          try {
            read = parseAddCheckpoint(bytes);
          } catch (error) {
            expect(error).toMatchObject({ code: 'ERR_WITNESS_REQUEST' });
            return;
          }
          expect(equalBytes(encodeAddCheckpoint(read), bytes)).toBe(true);
        },
      ),
    );
  });
});
