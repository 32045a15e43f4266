import {
  emptyRoot,
  formatCheckpoint,
  noteSigner,
  openCheckpoint,
  parseCheckpointText,
  parseLogPolicy,
  sha256,
  signNote,
  toBase64,
} from '@toolsum/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOnly, logSigner, ORIGIN, privateKey, twoOfThree, witness } from './keys.ts';
import { code } from './reference.ts';

const root = sha256(Buffer.from('root'));
const ROOT = toBase64(root);
const checkpoint = { origin: ORIGIN, size: 5, root };
const text = formatCheckpoint(checkpoint);

const open = (signers: Parameters<typeof signNote>[1], lines = logOnly, noteText = text) =>
  openCheckpoint(signNote(noteText, signers), parseLogPolicy(lines));

describe('checkpoint text', () => {
  it('is origin, size and root, one a line', () => {
    expect(text).toBe(`${ORIGIN}\n5\n${ROOT}\n`);
    fc.assert(
      fc.property(fc.maxSafeNat(), (size) => {
        const any = { origin: ORIGIN, size, root: size === 0 ? emptyRoot() : root };
        expect(parseCheckpointText(formatCheckpoint(any))).toEqual(any);
      }),
    );
  });

  it.each([
    ['a leading zero', `${ORIGIN}\n05\n${ROOT}\n`],
    ['a sign', `${ORIGIN}\n+5\n${ROOT}\n`],
    ['a negative size', `${ORIGIN}\n-5\n${ROOT}\n`],
    ['an exponent', `${ORIGIN}\n5e1\n${ROOT}\n`],
    ['a space at the size', `${ORIGIN}\n5 \n${ROOT}\n`],
    ['other digits', `${ORIGIN}\n٥\n${ROOT}\n`],
    ['a size of 2^53', `${ORIGIN}\n9007199254740992\n${ROOT}\n`],
    ['no size', `${ORIGIN}\n\n${ROOT}\n`],
    ['no origin', `\n5\n${ROOT}\n`],
    ['an origin with a space', `a b\n5\n${ROOT}\n`],
    ['no root', `${ORIGIN}\n5\n`],
    ['a root of 31 bytes', `${ORIGIN}\n5\n${toBase64(root.subarray(1))}\n`],
    ['a root of 33 bytes', `${ORIGIN}\n5\n${toBase64(Buffer.concat([root, root.subarray(0, 1)]))}\n`],
    ['URL-safe base64', `${ORIGIN}\n5\n${'_'.repeat(43)}=\n`],
    ['base64 without padding', `${ORIGIN}\n5\n${ROOT.slice(0, -1)}\n`],
    ['an extension line', `${text}extension\n`],
    ['an empty line more', `${text}\n`],
    ['no line break at the end', text.slice(0, -1)],
    ['leaves in no tree', `${ORIGIN}\n0\n${ROOT}\n`],
    ['nothing', ''],
  ])('is refused with %s', (_, malformed) => {
    expect(code(() => parseCheckpointText(malformed))).toBe('ERR_CHECKPOINT_MALFORMED');
    if (malformed.endsWith('\n'))
      expect(code(() => open([logSigner], logOnly, malformed))).toBe('ERR_CHECKPOINT_MALFORMED');
  });

  it('is never written for what could not be read', () => {
    for (const wrong of [
      { size: 0.5 },
      { size: -1 },
      { size: 2 ** 53 },
      { origin: 'a\nb' },
      { root: root.subarray(1) },
    ])
      expect(code(() => formatCheckpoint({ ...checkpoint, ...wrong }))).toBe('ERR_CHECKPOINT_MALFORMED');
  });
});

describe('a checkpoint', () => {
  it('signed by the log is opened', () => {
    expect(open([logSigner])).toEqual(checkpoint);
  });

  it('of another origin is refused even if the right key signed it', () => {
    const other = formatCheckpoint({ ...checkpoint, origin: 'registry.example/log/2' });
    expect(code(() => open([logSigner], logOnly, other))).toBe('ERR_ORIGIN_MISMATCH');
    for (const origin of [`${ORIGIN}/`, ORIGIN.toUpperCase(), ORIGIN.slice(0, -1), `https://${ORIGIN}`])
      expect(code(() => open([logSigner], logOnly, formatCheckpoint({ ...checkpoint, origin })))).toBe(
        'ERR_ORIGIN_MISMATCH',
      );
  });

  it('without the log is refused, whoever else signed', () => {
    expect(code(() => open([noteSigner(ORIGIN, privateKey('another'))]))).toBe('ERR_NOTE_UNSIGNED');
    expect(code(() => open([witness(1), witness(2), witness(3)], twoOfThree))).toBe('ERR_NOTE_UNSIGNED');
  });

  it('needs its quorum of witnesses', () => {
    expect(open([logSigner, witness(1, 7), witness(3, 9)], twoOfThree)).toEqual({
      ...checkpoint,
      cosigned: new Map([
        ['w1', 7],
        ['w3', 9],
      ]),
    });
    expect(code(() => open([logSigner], twoOfThree))).toBe('ERR_WITNESS_QUORUM');
    expect(code(() => open([logSigner, witness(1)], twoOfThree))).toBe('ERR_WITNESS_QUORUM');
    expect(code(() => open([logSigner, witness(1), witness(4)], twoOfThree))).toBe('ERR_WITNESS_QUORUM');
  });

  it('counts a witness once, however often it cosigned', () => {
    const often = [witness(1, 1), witness(1, 2), witness(1, 3), witness(1, 3)];
    expect(code(() => open([logSigner, ...often], twoOfThree))).toBe('ERR_WITNESS_QUORUM');
    expect(open([logSigner, ...often, witness(2)], twoOfThree)).toMatchObject(checkpoint);
  });

  it('takes no plain signature for a cosignature', () => {
    const plain = noteSigner(witness(1).key.name, privateKey('witness 1'));
    const posing = { key: witness(1).key, sign: (message: string) => plain.sign(message) };
    expect(code(() => open([logSigner, plain, witness(2)], twoOfThree))).toBe('ERR_WITNESS_QUORUM');
    expect(code(() => open([logSigner, posing, witness(2)], twoOfThree))).toBe('ERR_NOTE_SIGNATURE_INVALID');
  });

  it('with a wrong signature by a known witness is refused, even beyond its quorum', () => {
    const wrong = { key: witness(3).key, sign: () => witness(3).sign('another text\n') };
    const signers = [logSigner, witness(1), witness(2), wrong];
    expect(code(() => open(signers, twoOfThree))).toBe('ERR_NOTE_SIGNATURE_INVALID');
    expect(code(() => open(signers, logOnly))).toBe('ERR_NOTE_SIGNATURE_INVALID');
  });

  it('is refused after any single flipped bit', () => {
    const policy = parseLogPolicy(twoOfThree);
    const note = signNote(text, [logSigner, witness(1), witness(2)]);
    for (let bit = 0; bit < note.byteLength * 8; bit += 1) {
      const flipped = note.with(bit >> 3, (note[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
      expect(
        code(() => openCheckpoint(flipped, policy)),
        String(bit),
      ).toMatch(/^ERR_/);
    }
  });
});
