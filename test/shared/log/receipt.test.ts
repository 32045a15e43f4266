import { readFileSync } from 'node:fs';
import {
  EMPTY_EDGE,
  LIMITS,
  appendLeaves,
  encodeReceipt,
  formatCheckpoint,
  inclusionProof,
  leafHash,
  noteSigner,
  parseLogPolicy,
  parseReceipt,
  signNote,
  toBase64,
  verifyReceipt,
} from '@toolsum/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { logOnly, logSigner, ORIGIN, privateKey, twoOfThree, witness } from './keys.ts';
import { code, someHashes } from './reference.ts';
import { TileStore } from './tile-store.ts';

const vector = (name: string) => readFileSync(new URL(`../../vectors/log/${name}`, import.meta.url));
const goReceipt = new Uint8Array(vector('go-receipt.tlog-proof'));
const goPolicy = parseLogPolicy(vector('go-policy.txt').toString('utf8').split('\n'));

const { entry } = parseReceipt(goReceipt);
const policy = parseLogPolicy(twoOfThree);
const INDEX = 6;
let proof: Uint8Array[];
let checkpoint: Uint8Array;
let receipt: Uint8Array;

beforeAll(async () => {
  const leaves = someHashes(11).with(INDEX, leafHash(entry));
  const store = new TileStore();
  const { tiles, root, size } = appendLeaves(EMPTY_EDGE, leaves);
  store.write(tiles);
  proof = await inclusionProof(INDEX, size, store);
  checkpoint = signNote(formatCheckpoint({ origin: ORIGIN, size, root }), [
    logSigner,
    witness(1),
    witness(3),
  ]);
  receipt = encodeReceipt({ index: INDEX, entry, proof, checkpoint });
});

describe('a receipt made by another implementation (torchwood)', () => {
  it('is verified with its policy', () => {
    const verified = verifyReceipt(goReceipt, goPolicy);
    expect(verified).toMatchObject({
      index: 123,
      entry: { type: 'publish', name: 'io.github.acme/files', version: '1.4.2' },
      checkpoint: { origin: 'registry.example/log/1', size: 300 },
    });
    expect(leafHash(verified.entryBytes)).toEqual(leafHash(entry));
  });

  it('is written byte for byte as toolsum writes it', () => {
    expect(encodeReceipt(parseReceipt(goReceipt))).toEqual(goReceipt);
  });

  it('is refused under a policy that asks for all three witnesses', () => {
    const lines = vector('go-policy.txt')
      .toString('utf8')
      .replace('group witnesses 2', 'group witnesses all');
    expect(code(() => verifyReceipt(goReceipt, parseLogPolicy(lines.split('\n'))))).toBe(
      'ERR_WITNESS_QUORUM',
    );
  });
});

describe('a receipt', () => {
  it('gives the entry, its index and the checkpoint', () => {
    const verified = verifyReceipt(receipt, policy);
    expect(verified.index).toBe(INDEX);
    expect(verified.entryBytes).toEqual(new Uint8Array(entry));
    expect(verified.checkpointNote).toEqual(checkpoint);
    expect(verified.checkpoint).toMatchObject({ origin: ORIGIN, size: 11 });
  });

  it('is refused after any single flipped bit', () => {
    for (let bit = 0; bit < receipt.byteLength * 8; bit += 1) {
      const flipped = receipt.with(bit >> 3, (receipt[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
      expect(
        code(() => verifyReceipt(flipped, policy)),
        String(bit),
      ).toMatch(/^ERR_/);
    }
  });

  it('is refused when cut anywhere', () => {
    for (let end = 0; end < receipt.byteLength; end += 1)
      expect(
        code(() => verifyReceipt(receipt.subarray(0, end), policy)),
        String(end),
      ).toMatch(/^ERR_/);
  });

  it('is refused with another index, a hash more, a hash less, another entry', () => {
    const make = (change: object) => encodeReceipt({ index: INDEX, entry, proof, checkpoint, ...change });
    const check = (change: object) => code(() => verifyReceipt(make(change), policy));
    expect(check({})).toBe('none');
    for (let index = 0; index < 12; index += 1)
      if (index !== INDEX) expect(check({ index }), String(index)).toBe('ERR_INCLUSION_PROOF');
    expect(check({ proof: [...proof, ...someHashes(1)] })).toBe('ERR_INCLUSION_PROOF');
    expect(check({ proof: proof.slice(1) })).toBe('ERR_INCLUSION_PROOF');
    expect(check({ proof: [] })).toBe('ERR_INCLUSION_PROOF');
    expect(check({ entry: Buffer.from(Buffer.from(entry).toString().replace('1.4.2', '1.4.3')) })).toBe(
      'ERR_INCLUSION_PROOF',
    );
  });

  it('is refused if what the log holds is no entry', async () => {
    const junk = Buffer.from('{"type":"publish"}');
    const { root } = appendLeaves(EMPTY_EDGE, [leafHash(junk)]);
    const note = signNote(formatCheckpoint({ origin: ORIGIN, size: 1, root }), [logSigner]);
    const bytes = encodeReceipt({ index: 0, entry: junk, proof: [], checkpoint: note });
    expect(code(() => verifyReceipt(bytes, parseLogPolicy(logOnly)))).toBe('ERR_SCHEMA');
  });

  it('is refused with a checkpoint of another log or without witnesses', () => {
    const resigned = (...signers: Parameters<typeof signNote>[1]) => {
      const text = Buffer.from(checkpoint).toString('utf8').split('\n').slice(0, 3).join('\n');
      return encodeReceipt({ index: INDEX, entry, proof, checkpoint: signNote(`${text}\n`, signers) });
    };
    expect(code(() => verifyReceipt(resigned(logSigner), policy))).toBe('ERR_WITNESS_QUORUM');
    expect(code(() => verifyReceipt(resigned(noteSigner(ORIGIN, privateKey('x'))), policy))).toBe(
      'ERR_NOTE_UNSIGNED',
    );
  });

  it('keeps within its bounds', () => {
    expect(code(() => parseReceipt(new Uint8Array(LIMITS.receiptBytes + 1)))).toBe('ERR_TOO_LARGE');
    const write = (change: object) =>
      code(() => encodeReceipt({ index: 0, entry, proof: [], checkpoint, ...change }));
    expect(write({ proof: someHashes(63) })).toBe('none');
    expect(write({ proof: someHashes(64) })).toBe('ERR_RECEIPT_MALFORMED');
    expect(write({ entry: new Uint8Array(LIMITS.entryBytes) })).toBe('none');
    expect(write({ entry: new Uint8Array(LIMITS.entryBytes + 1) })).toBe('ERR_RECEIPT_MALFORMED');
    expect(write({ entry: new Uint8Array() })).toBe('ERR_RECEIPT_MALFORMED');
    expect(write({ proof: [new Uint8Array(31)] })).toBe('ERR_RECEIPT_MALFORMED');
    expect(write({ index: 0.5 })).toBe('ERR_RECEIPT_MALFORMED');
    expect(write({ index: -1 })).toBe('ERR_RECEIPT_MALFORMED');
    expect(write({ checkpoint: new Uint8Array() })).toBe('ERR_RECEIPT_MALFORMED');
  });

  const hash = toBase64(new Uint8Array(32));
  it.each([
    ['another first line', ['c2sp.org/tlog-proof@v2', 'extra AAAA', 'index 0']],
    ['a space after the first line', ['c2sp.org/tlog-proof@v1 ', 'extra AAAA', 'index 0']],
    ['no extra line', ['c2sp.org/tlog-proof@v1', 'index 0']],
    ['an empty extra line', ['c2sp.org/tlog-proof@v1', 'extra ', 'index 0']],
    ['two extra lines', ['c2sp.org/tlog-proof@v1', 'extra AAAA', 'extra AAAA', 'index 0']],
    ['extra after index', ['c2sp.org/tlog-proof@v1', 'index 0', 'extra AAAA']],
    ['extra in loose base64', ['c2sp.org/tlog-proof@v1', 'extra AAB=', 'index 0']],
    ['an index with a leading zero', ['c2sp.org/tlog-proof@v1', 'extra AAAA', 'index 00']],
    ['a negative index', ['c2sp.org/tlog-proof@v1', 'extra AAAA', 'index -1']],
    ['an index beyond 2^53', ['c2sp.org/tlog-proof@v1', 'extra AAAA', 'index 9007199254740992']],
    ['no index', ['c2sp.org/tlog-proof@v1', 'extra AAAA', hash]],
    ['a carriage return', ['c2sp.org/tlog-proof@v1', 'extra AAAA', 'index 0\r']],
    ['a short hash', ['c2sp.org/tlog-proof@v1', 'extra AAAA', 'index 0', 'AAAA']],
    ['a hash with a space', ['c2sp.org/tlog-proof@v1', 'extra AAAA', 'index 0', ` ${hash}`]],
    ['two hashes on a line', ['c2sp.org/tlog-proof@v1', 'extra AAAA', 'index 0', hash + hash]],
  ])('is refused with %s', (_, lines) => {
    const bytes = Buffer.concat([Buffer.from(`${lines.join('\n')}\n\n`), checkpoint]);
    expect(code(() => parseReceipt(bytes))).toBe('ERR_RECEIPT_MALFORMED');
  });

  it('is refused without an empty line before the checkpoint', () => {
    expect(code(() => parseReceipt(Buffer.from('c2sp.org/tlog-proof@v1\nextra AAAA\nindex 0\n')))).toBe(
      'ERR_RECEIPT_MALFORMED',
    );
  });
});
