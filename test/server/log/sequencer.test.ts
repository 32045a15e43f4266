import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  EMPTY_EDGE,
  ToolsumError,
  emptyRoot,
  generateKeyPair,
  openCheckpoint,
  parseEntry,
  signerFromPrivateKey,
  verifyReceipt,
  type Digest,
} from '@toolsum/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CheckpointPublisher } from '../../../server/src/log/checkpoint-publisher.ts';
import { publishCheckpoint } from '../../../server/src/log/checkpoint-keeper.ts';
import { registryIdentity } from '../../../server/src/log/identity.ts';
import { ManifestCache } from '../../../server/src/log/manifest-cache.ts';
import { NameStates } from '../../../server/src/log/name-states.ts';
import { PublishedLog } from '../../../server/src/log/published-log.ts';
import { Sequencer } from '../../../server/src/log/sequencer.ts';
import { StoredTiles } from '../../../server/src/log/stored-tiles.ts';
import type { EntryDraft, Submission } from '../../../server/src/log/submission.ts';
import { openDatabase } from '../../../server/src/store/sqlite/database.ts';
import { sqliteStore } from '../../../server/src/store/sqlite/sqlite-store.ts';
import type { AppendBatch, Store } from '../../../server/src/store/store.ts';

const DIGEST: Digest = `sha256:${'1'.repeat(64)}`;
const key = signerFromPrivateKey(generateKeyPair('ed25519').privateKey).publicKey;
const signer = { kind: 'key', hint: key.hint } as const;

function publishEntry(name: string, version: string): EntryDraft {
  const digests = { manifest: DIGEST, statement: DIGEST, bundle: DIGEST };
  return { v: 1, type: 'publish', name, version, ...digests, signer, publisher: 'test' };
}
/** The first publish of a name, or a later one. */
function submission(name: string, version = '1.0.0'): Submission {
  return {
    name,
    decide: (state) => ({
      entries: [...(state.nextSeq === 0 ? [grant(name)] : []), publishEntry(name, version)],
      blobs: [],
    }),
  };
}
function grant(name: string): EntryDraft {
  const principal = { ...signer, publicKey: key.base64 };
  return {
    v: 1,
    type: 'grant',
    name,
    action: 'add',
    role: 'publisher',
    principal,
    authority: 'first-publish',
    request: DIGEST,
  };
}

describe('the sequencer', () => {
  let directory: string;
  let store: Store;
  let log: PublishedLog;
  let sequencer: Sequencer;
  /** What goes wrong, how often. */
  const faults = { append: 0, conflict: 0, saveCheckpoint: 0, compose: 0 };
  let published: number[];
  let batches: AppendBatch[];
  let now: Date;

  beforeEach(async () => {
    Object.assign(faults, { append: 0, conflict: 0, saveCheckpoint: 0, compose: 0 });
    published = [];
    batches = [];
    now = new Date('2026-11-22T12:00:00Z');
    directory = mkdtempSync(join(tmpdir(), 'toolsum-sequencer-'));
    const real = sqliteStore(openDatabase(join(directory, 'registry.db')));
    const strike = (fault: keyof typeof faults): boolean => faults[fault] > 0 && faults[fault]-- > 0;
    store = {
      ...real,
      append: async (batch) => {
        if (strike('append')) throw new Error('the disk is full');
        if (strike('conflict')) return 'conflict';
        batches.push(batch);
        return real.append(batch);
      },
      saveCheckpoint: async (checkpoint) => {
        if (strike('saveCheckpoint')) throw new Error('the disk is full');
        return real.saveCheckpoint(checkpoint);
      },
    };
    const keys = {
      log: generateKeyPair('ed25519').privateKey,
      status: signerFromPrivateKey(generateKeyPair('ed25519').privateKey),
    };
    const identity = registryIdentity('localhost/log/1', keys);
    const checkpointPath = join(directory, 'checkpoint');
    const head = { size: 0, root: emptyRoot() };
    await store.createLog(identity.origin, head);
    const newest = await publishCheckpoint({ identity, store, checkpointPath }, head);
    const tiles = new StoredTiles(store);
    const states = new NameStates(store);
    log = new PublishedLog({ store, tiles, states, identity, newest });
    sequencer = new Sequencer(
      {
        store,
        states,
        manifests: new ManifestCache(store),
        log,
        publisher: new CheckpointPublisher({
          identity,
          store,
          log,
          checkpointPath,
          onPublished: () => published.push(log.size),
        }),
        origin: identity.origin,
        publicUrl: () => 'http://localhost',
        now: () => now,
        compose: ({ index }) => {
          if (strike('compose')) throw new ToolsumError('ERR_INTERNAL', 'no alert can be made of this');
          return [{ id: `alert-${index}`, json: '{}' }];
        },
      },
      { head, edge: EMPTY_EDGE, lastAt: 0 },
    );
    policy = identity.policy;
  });
  let policy: Parameters<typeof openCheckpoint>[1];
  afterEach(async () => {
    await sequencer.close();
    await store.close();
    rmSync(directory, { recursive: true });
  });

  it('writes what arrives together in one transaction under one checkpoint', async () => {
    const placed = await Promise.all(
      ['a/a', 'b/b', 'c/c'].map(async (name) => sequencer.submit(submission(name))),
    );
    expect(placed.map(({ index }) => index)).toEqual([1, 3, 5]);
    expect(batches).toHaveLength(1);
    expect(published).toEqual([6]);
    for (const { index } of placed)
      expect(verifyReceipt(await log.receipt(index, 'first'), policy).index).toBe(index);
  });

  it('lets a refused member of a batch take nobody else down', async () => {
    const refused: Submission = {
      name: 'b/b',
      decide: () => {
        throw new ToolsumError('ERR_NOT_AUTHORISED', 'no');
      },
    };
    const outcomes = await Promise.allSettled(
      [submission('a/a'), refused, submission('c/c')].map(async (each) => sequencer.submit(each)),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(log.size).toBe(4);
  });

  it('shows each member of a batch what the ones before it did', async () => {
    const seen: number[] = [];
    const watching = (version: string): Submission => {
      const inner = submission('a/a', version);
      return { ...inner, decide: (state) => (seen.push(state.versions.size), inner.decide(state)) };
    };
    await Promise.all(['1', '2', '3'].map(async (version) => sequencer.submit(watching(version))));
    expect(seen).toEqual([0, 1, 2]);
    expect(batches).toHaveLength(1);
    const again = await Promise.allSettled([sequencer.submit(submission('a/a', '3'))]);
    expect(again[0]).toMatchObject({ status: 'rejected', reason: { code: 'ERR_VERSION_EXISTS' } });
  });

  it('refuses what no alert can be made of, and leaves nothing of it', async () => {
    faults.compose = 1;
    await expect(sequencer.submit(submission('a/a'))).rejects.toMatchObject({ code: 'ERR_INTERNAL' });
    expect([log.size, batches.length]).toEqual([0, 0]);
    await sequencer.submit(submission('a/a'));
    expect(batches[0]?.alerts.map(({ id }) => id)).toEqual(['alert-0', 'alert-1']);
  });

  it('tells every publisher of a batch that could not be written, and goes on with the next', async () => {
    faults.append = 1;
    const outcomes = await Promise.allSettled(
      ['a/a', 'b/b'].map(async (name) => sequencer.submit(submission(name))),
    );
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: { code: 'ERR_INTERNAL' } },
      { status: 'rejected', reason: { code: 'ERR_INTERNAL' } },
    ]);
    expect(log.size).toBe(0);
    expect((await sequencer.submit(submission('a/a'))).index).toBe(1);
  });

  it('answers nobody before the checkpoint stands, and makes up for it before the next batch', async () => {
    faults.saveCheckpoint = 1;
    await expect(sequencer.submit(submission('a/a'))).rejects.toMatchObject({ code: 'ERR_INTERNAL' });
    // Committed, but not published: the world does not see it.
    expect([(await store.readHead()).size, log.size]).toEqual([2, 0]);
    await expect(log.receipt(1, 'newest')).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' });
    expect((await log.stateOf('a/a')).head).toBe(-1);
    expect((await sequencer.submit(submission('b/b'))).index).toBe(3);
    expect(published).toEqual([2, 4]);
    expect((await log.stateOf('a/a')).head).toBe(1);
    expect(openCheckpoint(log.newest.note, policy).size).toBe(4);
  });

  it('stops for good when somebody else moved the head of its log', async () => {
    faults.conflict = 1;
    await expect(sequencer.submit(submission('a/a'))).rejects.toMatchObject({ code: 'ERR_INTERNAL' });
    expect(sequencer.standing).toBe('halted');
    await expect(sequencer.submit(submission('a/a'))).rejects.toMatchObject({ code: 'ERR_LOG_DIVERGED' });
  });

  it('never lets the time of entries go back', async () => {
    await sequencer.submit(submission('a/a', '1'));
    now = new Date('2026-11-22T11:00:00Z');
    await sequencer.submit(submission('a/a', '2'));
    const times = (await store.readEntries(0, 3)).map((bytes) => parseEntry(bytes).at);
    expect(times).toEqual(Array.from({ length: 3 }, () => '2026-11-22T12:00:00Z'));
  });

  it('finishes what waits when it is closed, and takes nothing more', async () => {
    const waiting = sequencer.submit(submission('a/a'));
    const closed = sequencer.close();
    await expect(sequencer.submit(submission('b/b'))).rejects.toMatchObject({ code: 'ERR_BUSY' });
    await closed;
    expect((await waiting).index).toBe(1);
  });

  it('writes the checkpoint file whole, over what a crash left there', async () => {
    writeFileSync(join(directory, 'checkpoint.new'), 'half a fi');
    await sequencer.submit(submission('a/a'));
    const { readFileSync } = await import('node:fs');
    expect(openCheckpoint(readFileSync(join(directory, 'checkpoint')), policy).size).toBe(2);
  });
});
