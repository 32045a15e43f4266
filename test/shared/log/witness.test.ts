import {
  WitnessService,
  appendLeaves,
  consistencyProof,
  EMPTY_EDGE,
  encodeAddCheckpoint,
  formatCheckpoint,
  mergeNotes,
  noteSigner,
  openCheckpoint,
  openNote,
  originHash,
  parseLogPolicy,
  parseNote,
  parseVerifierKey,
  parseWitnessedLogs,
  quorumTime,
  requireFreshQuorum,
  signNote,
  toBase64,
  type ForkProof,
  type WitnessAnswer,
} from '@toolsum/core';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { logSigner, ORIGIN, privateKey, twoOfThree, witness } from './keys.ts';
import { code, codeOf, referenceProof, referenceRoot, someHashes } from './reference.ts';
import { TileStore } from './tile-store.ts';

const LEAVES = someHashes(40);
/** Shares its first ten leaves with the other history. */
const FORK_AT = 10;
const FORKED = [...LEAVES.slice(0, FORK_AT), ...someHashes(30, 'forked')];
const TIME = new Date('2026-11-22T12:00:00Z');

function noteOver(size: number, leaves = LEAVES, signers = [logSigner]): Uint8Array {
  return signNote(
    formatCheckpoint({ origin: ORIGIN, size, root: referenceRoot(leaves.slice(0, size)) }),
    signers,
  );
}
function proofOf(from: number, to: number, leaves = LEAVES): Uint8Array[] {
  return from === 0 || from > to ? [] : referenceProof(from, leaves.slice(0, to));
}
function request(oldSize: number, size: number, leaves = LEAVES): Uint8Array {
  return encodeAddCheckpoint({
    oldSize,
    proof: proofOf(oldSize, size, leaves),
    checkpoint: noteOver(size, leaves),
  });
}

class Memory {
  readonly notes = new Map<string, Uint8Array>();
  readonly forks: ForkProof[] = [];
  /** What happens, in order. */
  readonly events: string[] = [];
  fail = false;

  async read(origin: string): Promise<Uint8Array | undefined> {
    await new Promise((resolve) => setImmediate(resolve));
    return this.notes.get(origin);
  }
  async write(origin: string, note: Uint8Array): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.fail) throw new Error('the disk is full');
    this.notes.set(origin, note);
    this.events.push('written');
  }
  async keepFork(fork: ForkProof): Promise<void> {
    this.forks.push(fork);
  }
}

function serviceOver(memory: Memory, key = 'witness 1'): WitnessService {
  return new WitnessService({
    name: witness(1).key.name,
    key: privateKey(key),
    logs: new Map([[ORIGIN, logSigner.key]]),
    memory,
    now: () => TIME,
  });
}

let memory: Memory;
let service: WitnessService;
beforeEach(() => {
  memory = new Memory();
  service = serviceOver(memory);
});

const statusOf = async (body: Uint8Array): Promise<number> => (await service.addCheckpoint(body)).status;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('a witness', () => {
  it('cosigns the first tree that it sees, and answers with the line alone', async () => {
    const answer = await service.addCheckpoint(request(0, 3));
    expect(answer).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8' });
    const note = noteOver(3);
    const cosigned = Buffer.concat([note, text(answer.body)]);
    const { verified } = openNote(cosigned, [logSigner.key, parseVerifierKey(service.vkey)]);
    expect(verified.map(({ key, time }) => [key.vkey, time])).toEqual([
      [logSigner.key.vkey, undefined],
      [witness(1).key.vkey, TIME.getTime() / 1000],
    ]);
    expect(answer.body).toMatch(/^\u2014 witness1\.example\/w [A-Za-z0-9+/=]+\n$/);
  });

  it('cosigns what extends the tree that it knows, and the same tree again', async () => {
    for (const [from, to] of [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 7],
      [7, 8],
      [8, 8],
      [8, 40],
    ] as const)
      expect(await statusOf(request(from, to)), `${from} to ${to}`).toBe(200);
  });

  it('shows the newest note with its own cosignature under the hash of the origin', async () => {
    expect(await service.newest(originHash(ORIGIN))).toBeUndefined();
    await service.addCheckpoint(request(0, 3));
    await service.addCheckpoint(request(3, 5));
    const shown = (await service.newest(originHash(ORIGIN))) ?? new Uint8Array();
    const policy = parseLogPolicy([`log ${logSigner.key.vkey}`, `witness w ${service.vkey}`, 'quorum w']);
    expect(openCheckpoint(shown, policy)).toMatchObject({ size: 5 });
    expect(await service.newest(originHash('another.example/log/1'))).toBeUndefined();
  });

  it('remembers before it answers', async () => {
    const answered = service.addCheckpoint(request(0, 3)).then(() => memory.events.push('answered'));
    await answered;
    expect(memory.events).toEqual(['written', 'answered']);
  });

  it('answers nothing if it cannot remember, and cosigns no other history afterwards', async () => {
    await service.addCheckpoint(request(0, FORK_AT));
    memory.fail = true;
    await expect(service.addCheckpoint(request(FORK_AT, 12))).rejects.toThrow('the disk is full');
    memory.fail = false;
    expect(await statusOf(request(FORK_AT, 12))).toBe(200);
    expect(await statusOf(request(12, 14, FORKED))).toBe(422);
  });

  it('answers 404 for a log that it does not know, signed or not', async () => {
    const other = noteSigner('other.example/log/1', privateKey('log'));
    const note = signNote(
      formatCheckpoint({ origin: other.key.name, size: 1, root: LEAVES[0] ?? text('') }),
      [other],
    );
    expect(await statusOf(encodeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: note }))).toBe(404);
  });

  it.each([
    ['another key under the name of the log', [noteSigner(ORIGIN, privateKey('stranger'))]],
    ['only a witness', [witness(2)]],
    [
      'a signature of the log over something else',
      [{ key: logSigner.key, sign: () => logSigner.sign('else\n') }],
    ],
  ])('answers 403 if it was signed by %s', async (_, signers) => {
    const checkpoint = noteOver(3, LEAVES, signers);
    expect(await statusOf(encodeAddCheckpoint({ oldSize: 0, proof: [], checkpoint }))).toBe(403);
    expect(memory.notes.size).toBe(0);
  });

  it('answers 409 with the size that it knows, whatever the proof', async () => {
    expect(await service.addCheckpoint(request(2, 3))).toMatchObject({ status: 409, body: '0\n' });
    await service.addCheckpoint(request(0, 5));
    for (const [from, to] of [
      [0, 8],
      [4, 8],
      [6, 8],
      [0, 5],
      [3, 3],
    ] as const)
      expect(await service.addCheckpoint(request(from, to))).toMatchObject({
        status: 409,
        type: 'text/x.tlog.size',
        body: '5\n',
      });
  });

  it('answers 400 for an old size beyond the new one, and for what is no request', async () => {
    await service.addCheckpoint(request(0, 5));
    expect(await statusOf(request(5, 4))).toBe(400);
    expect(await statusOf(text('old 5\n\nhello\n'))).toBe(400);
    expect(await statusOf(text(''))).toBe(400);
    const extended = signNote(`${ORIGIN}\n6\n${toBase64(referenceRoot(LEAVES.slice(0, 6)))}\nextension\n`, [
      logSigner,
    ]);
    expect(await statusOf(encodeAddCheckpoint({ oldSize: 5, proof: [], checkpoint: extended }))).toBe(400);
  });

  it('answers 422 without a proof, with a wrong one, and with a proof where none belongs', async () => {
    const ask = async (oldSize: number, size: number, proof: Uint8Array[]): Promise<number> =>
      statusOf(encodeAddCheckpoint({ oldSize, proof, checkpoint: noteOver(size) }));
    expect(await ask(0, 5, someHashes(1))).toBe(422);
    await service.addCheckpoint(request(0, 5));
    expect(await ask(5, 8, [])).toBe(422);
    expect(await ask(5, 8, someHashes(proofOf(5, 8).length))).toBe(422);
    expect(await ask(5, 8, [...proofOf(5, 8), ...someHashes(1)])).toBe(422);
    expect(await ask(5, 5, someHashes(1))).toBe(422);
    expect(await ask(5, 8, proofOf(5, 8))).toBe(200);
  });

  it('threat 9: never cosigns the second of two histories, and keeps the proof that a log signed both', async () => {
    await service.addCheckpoint(request(0, 12));
    expect(await statusOf(request(12, 12, FORKED))).toBe(422);
    expect(await statusOf(request(0, 12, FORKED))).toBe(409);
    expect(await statusOf(request(12, 20, FORKED))).toBe(422);
    expect(memory.forks).toHaveLength(2);
    for (const { remembered, received, ...rest } of memory.forks) {
      expect(rest).toEqual({ origin: ORIGIN, size: 12 });
      const roots = [remembered, received].map((note) => {
        openNote(note, [logSigner.key]);
        return parseNote(note).text.split('\n')[2];
      });
      expect(new Set(roots).size).toBe(2);
    }
    expect(await statusOf(request(12, 20))).toBe(200);
  });

  it('threat 11: never cosigns a smaller tree than one before', async () => {
    await service.addCheckpoint(request(0, 12));
    for (const from of [0, 5, 12]) expect([400, 409]).toContain(await statusOf(request(from, 8)));
    expect(openNote((await service.newest(originHash(ORIGIN))) ?? text(''), [logSigner.key]).text).toContain(
      '\n12\n',
    );
  });

  it('stores no signature lines of strangers', async () => {
    const note = noteOver(3, LEAVES, [witness(2), logSigner, witness(3)]);
    await service.addCheckpoint(encodeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: note }));
    const stored = parseNote(memory.notes.get(ORIGIN) ?? text(''));
    expect(stored.signatures.map(({ name }) => name)).toEqual([ORIGIN, witness(1).key.name]);
  });

  it('does not go on with a memory that it did not write', async () => {
    await service.addCheckpoint(request(0, 3));
    const wholesome = memory.notes.get(ORIGIN) ?? text('');
    const elsewhere = signNote(
      formatCheckpoint({ origin: 'b.example/1', size: 0, root: referenceRoot([]) }),
      [witness(1), logSigner],
    );
    for (const damaged of [text(''), noteOver(3), wholesome.subarray(0, -9), elsewhere]) {
      memory.notes.set(ORIGIN, damaged);
      expect(await codeOf(service.addCheckpoint(request(3, 5)))).toBe('ERR_INTERNAL');
      expect(await codeOf(service.checkMemory())).toBe('ERR_INTERNAL');
    }
    expect(await codeOf(serviceOver(memory, 'a new key').addCheckpoint(request(3, 5)))).toBe('ERR_INTERNAL');
  });

  it('refuses to witness a log with whose key it signs itself', () => {
    expect(code(() => serviceOver(memory, 'log'))).toBe('ERR_USAGE');
  });

  it('never cosigns two inconsistent trees, whatever arrives in whatever order', async () => {
    const branch = fc.constantFrom('true', 'forked');
    const step = fc.record({
      branch,
      size: fc.nat(LEAVES.length),
      /** Which old size is named: what the witness remembers, or anything. */
      old: fc.oneof(fc.constant('known' as const), fc.nat(LEAVES.length)),
      proof: fc.constantFrom('right', 'other branch', 'none', 'noise'),
      signed: fc.oneof(
        { weight: 9, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.constant(false) },
      ),
    });
    const leavesOf = (name: string): Uint8Array[] => (name === 'true' ? LEAVES : FORKED);
    let total = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
        async (rounds) => {
          const own = new Memory();
          const tested = serviceOver(own);
          const cosigned: { branch: string; size: number }[] = [];
          for (const round of rounds) {
            // All of a round are under way at once, on what the witness remembered before it.
            const note = own.notes.get(ORIGIN);
            const known = note === undefined ? 0 : Number(parseNote(note).text.split('\n')[1]);
            const answers = await Promise.all(
              round.map(
                async ({
                  branch,
                  size,
                  old,
                  proof,
                  signed,
                }): Promise<[typeof branch, number, WitnessAnswer]> => {
                  const leaves = leavesOf(branch);
                  const oldSize = old === 'known' ? known : old;
                  const hashes = {
                    right: proofOf(oldSize, size, leaves),
                    'other branch': proofOf(oldSize, size, leaves === LEAVES ? FORKED : LEAVES),
                    none: [],
                    noise: someHashes(proofOf(oldSize, size).length),
                  }[proof];
                  const signers = signed ? [logSigner] : [noteSigner(ORIGIN, privateKey('stranger'))];
                  const checkpoint = noteOver(size, leaves, signers);
                  const answer = await tested.addCheckpoint(
                    encodeAddCheckpoint({ oldSize, proof: hashes ?? [], checkpoint }),
                  );
                  if (!signed) expect(answer.status).not.toBe(200);
                  return [branch, size, answer];
                },
              ),
            );
            for (const [branch, size, answer] of answers)
              if (answer.status === 200) cosigned.push({ branch, size });
          }
          total += cosigned.length;
          for (const a of cosigned)
            for (const b of cosigned)
              expect(a.branch === b.branch || Math.min(a.size, b.size) <= FORK_AT).toBe(true);
          // Requests of one round are answered in the order in which they came.
          expect(cosigned.map(({ size }) => size)).toEqual(
            cosigned.map(({ size }) => size).toSorted((a, b) => a - b),
          );
        },
      ),
      { numRuns: 300 },
    );
    expect(total).toBeGreaterThan(100);
  });

  it('takes the proofs that a log computes from its tiles', async () => {
    const tiles = new TileStore();
    let { edge } = { edge: EMPTY_EDGE };
    let known = 0;
    for (const size of [1, 2, 255, 256, 257, 600]) {
      const appended = appendLeaves(edge, someHashes(size - known, `from ${known}`));
      tiles.write(appended.tiles);
      edge = appended.edge;
      const proof = known === 0 ? [] : await consistencyProof(known, size, tiles);
      const checkpoint = signNote(formatCheckpoint({ origin: ORIGIN, size, root: appended.root }), [
        logSigner,
      ]);
      expect(await statusOf(encodeAddCheckpoint({ oldSize: known, proof, checkpoint }))).toBe(200);
      known = size;
    }
  });
});

describe('logs to witness', () => {
  const vkey = logSigner.key.vkey;
  it('are read from lines as those of a log policy', () => {
    const logs = parseWitnessedLogs(['# comment', '', `log ${vkey} https://registry.example`]);
    expect([...logs].map(([origin, key]) => [origin, key.vkey])).toEqual([[ORIGIN, vkey]]);
  });
  it.each([
    ['another keyword', [`witness w ${vkey}`]],
    ['no key', ['log']],
    ['a fourth word', [`log ${vkey} https://registry.example more`]],
    ['a key of a witness', [`log ${witness(1).key.vkey}`]],
    ['a key that is none', ['log nobody+00000000+AAAA']],
    ['one log twice', [`log ${vkey}`, `log ${vkey}`]],
    ['one origin under two keys', [`log ${vkey}`, `log ${noteSigner(ORIGIN, privateKey('other')).key.vkey}`]],
  ])('are refused with %s', (_, lines) => {
    expect(code(() => parseWitnessedLogs(lines))).toBe('ERR_POLICY_LINE');
  });
});

describe('merged notes', () => {
  const note = (...signers: Parameters<typeof signNote>[1]): Uint8Array => noteOver(3, LEAVES, [...signers]);
  const merged = (a: Uint8Array, b: Uint8Array) => Buffer.from(mergeNotes(a, b)).toString();
  it('hold all signatures, the newer of one key once, in the place of the older', () => {
    expect(merged(note(logSigner, witness(1, 5), witness(2, 5)), note(witness(1, 9), witness(3, 9)))).toBe(
      Buffer.from(note(logSigner, witness(1, 9), witness(2, 5), witness(3, 9))).toString(),
    );
  });
  it('are refused over different texts, and with more signatures than a note may have', () => {
    expect(code(() => mergeNotes(noteOver(3), noteOver(4)))).toBe('ERR_NOTE_MALFORMED');
    const many = Array.from({ length: 64 }, (_, i) => noteSigner(`key${i}`, privateKey('many')));
    expect(code(() => mergeNotes(note(...many), note(witness(1))))).toBe('ERR_TOO_MANY');
  });
});

describe('the time of a quorum', () => {
  const policy = parseLogPolicy(twoOfThree);
  const open = (...times: readonly (number | undefined)[]) =>
    openCheckpoint(
      noteOver(3, LEAVES, [
        logSigner,
        ...times.flatMap((time, i) => (time === undefined ? [] : [witness(i + 1, time)])),
      ]),
      policy,
    );
  const now = new Date(1000 * 1000);

  it('is the latest that enough witnesses reached, so that one late witness makes nothing fresh', () => {
    expect(quorumTime(open(100, 200, 300), policy, 1000)).toBe(200);
    expect(quorumTime(open(100, undefined, 300), policy, 1000)).toBe(100);
    expect(quorumTime(open(100, 200), { ...policy, quorum: 'none' }, 1000)).toBeUndefined();
  });

  it('leaves stamps from the future out', () => {
    expect(quorumTime(open(100, 200, 5000), policy, 1000)).toBe(100);
    expect(quorumTime(open(100, 5000), policy, 1000)).toBeUndefined();
    expect(code(() => requireFreshQuorum(open(100, 5000), policy, { now }))).toBe('ERR_WITNESS_QUORUM');
    expect(code(() => requireFreshQuorum(open(100, 1200), policy, { now }))).toBe('none');
    expect(code(() => requireFreshQuorum(open(100, 5000), { ...policy, quorum: 'none' }, { now }))).toBe(
      'none',
    );
  });

  it('is held to the age that a policy allows', () => {
    const judge = (maxAgeMs: number) =>
      code(() => requireFreshQuorum(open(100, 400, 900), policy, { now, maxAgeMs }));
    expect(judge(600_001)).toBe('none');
    expect(judge(600_000)).toBe('ERR_CHECKPOINT_STALE');
  });
});
