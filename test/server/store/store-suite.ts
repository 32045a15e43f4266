import { digestOf, type Digest } from '@toolsum/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppendBatch, LogHead, Store, TokenRow } from '../../../server/src/store/store.ts';

/** How the suite gets at a backend: a fresh one for each test, its alerts, and the same data opened anew. */
export interface Backend {
  open(): Promise<Store>;
  alerts(): Promise<{ seq: number; id: string; json: string }[]>;
  remove(): Promise<void>;
}

const root = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const EMPTY: LogHead = { size: 0, root: root(0) };

function batch(expected: LogHead, head: LogHead, rest: Partial<AppendBatch> = {}): AppendBatch {
  return {
    expected,
    head,
    entries: [],
    tiles: [],
    names: [],
    versions: [],
    blobs: [],
    definitions: [],
    requests: [],
    alerts: [],
    approvals: [],
    ...rest,
  };
}

function approval(hold: string): AppendBatch['approvals'][number] {
  const digest = digestOf('a');
  return {
    hold,
    decision: 'approved',
    name: 'x/a',
    version: '1.0.0',
    manifest: digest,
    bundle: digest,
    ruleset: digest,
    findings: '[]',
    by: 'reviewer',
    reason: 'why',
    at: '2026-11-22T12:00:00Z',
    index: 0,
  };
}

/** Numbered entries of a name, as a batch from `from` on. */
function entries(from: number, names: readonly string[]): AppendBatch['entries'] {
  return names.map((name, i) => ({ index: from + i, name, bytes: bytes(`entry ${from + i}`) }));
}

/** What every backend of the storage port must do. */
export function describeStore(title: string, newBackend: () => Backend): void {
  describe(title, () => {
    let backend: Backend;
    let store: Store;
    beforeEach(async () => {
      backend = newBackend();
      store = await backend.open();
      await store.createLog('localhost/log/1', EMPTY);
    });
    afterEach(async () => {
      await store.close();
      await backend.remove();
    });

    async function reopen(): Promise<void> {
      await store.close();
      store = await backend.open();
    }

    it('founds the log once and keeps its origin', async () => {
      expect(await store.readOrigin()).toBe('localhost/log/1');
      expect(await store.readHead()).toEqual({ size: 0, root: Buffer.from(root(0)) });
      await expect(store.createLog('localhost/log/2', EMPTY)).rejects.toThrow(/already/);
      await reopen();
      expect(await store.readOrigin()).toBe('localhost/log/1');
    });

    it('keeps a batch whole over a reopening', async () => {
      const head = { size: 3, root: root(1) };
      const [a, b] = [digestOf('a'), digestOf('b')];
      const appended = await store.append(
        batch(EMPTY, head, {
          entries: entries(0, ['x/a', 'x/b', 'x/a']),
          tiles: [{ level: 0, index: 0, bytes: root(7) }],
          names: [
            { name: 'x/b', current: null, versions: 0 },
            { name: 'x/a', current: '1.0.0', versions: 1 },
          ],
          versions: [{ name: 'x/a', version: '1.0.0', index: 2 }],
          blobs: [{ digest: a, bytes: bytes('a') }],
          definitions: [{ digest: b, manifest: a }],
          requests: [{ digest: b, index: 1 }],
          alerts: [{ id: 'one', json: '{}' }],
        }),
      );
      expect(appended).toBe('appended');
      await reopen();
      expect((await store.readHead()).size).toBe(3);
      expect(text(await store.readEntry(1))).toBe('entry 1');
      expect((await store.readEntries(1, 9)).map(text)).toEqual(['entry 1', 'entry 2']);
      expect((await store.readNameEntries('x/a', 0, 3)).map(({ index }) => index)).toEqual([0, 2]);
      expect((await store.readNameEntries('x/a', 1, 2)).map(({ index }) => index)).toEqual([]);
      expect(await store.readTile(0, 0)).toEqual(Buffer.from(root(7)));
      expect(text(await store.readBlob(a))).toBe('a');
      expect(await store.manifestOfDefinition(b)).toBe(a);
      expect(await store.indexOfRequest(b)).toBe(1);
      expect(await backend.alerts()).toEqual([{ seq: 1, id: 'one', json: '{}' }]);
      expect(await store.listNames('', 10)).toEqual([
        { name: 'x/a', current: '1.0.0', versions: 1 },
        { name: 'x/b', current: null, versions: 0 },
      ]);
      expect(await store.listNames('x/a', 1)).toEqual([{ name: 'x/b', current: null, versions: 0 }]);
    });

    it('answers undefined for what it does not hold', async () => {
      const unknown: Digest = digestOf('unknown');
      expect(await store.readEntry(0)).toBeUndefined();
      expect(await store.readTile(0, 0)).toBeUndefined();
      expect(await store.readBlob(unknown)).toBeUndefined();
      expect(await store.manifestOfDefinition(unknown)).toBeUndefined();
      expect(await store.indexOfRequest(unknown)).toBeUndefined();
      expect(await store.newestCheckpoint()).toBeUndefined();
      expect(await store.checkpointAt(0)).toBeUndefined();
      expect(await store.firstCheckpointOver(0)).toBeUndefined();
      expect(await store.tokenByHash('00')).toBeUndefined();
    });

    it.each([
      ['another size', { size: 1, root: root(0) }],
      ['another root', { size: 0, root: root(9) }],
    ])('writes nothing of a batch that was made for %s', async (_, expected) => {
      const outcome = await store.append(
        batch(
          expected,
          { size: 2, root: root(2) },
          {
            entries: entries(0, ['x/a']),
            alerts: [{ id: 'one', json: '{}' }],
          },
        ),
      );
      expect(outcome).toBe('conflict');
      expect((await store.readHead()).size).toBe(0);
      expect(await store.readEntry(0)).toBeUndefined();
      expect(await backend.alerts()).toEqual([]);
    });

    it.each<[string, Partial<AppendBatch>]>([
      ['an index', { entries: entries(0, ['x/z']) }],
      ['a version', { versions: [{ name: 'x/a', version: '1.0.0', index: 1 }] }],
      ['a request', { requests: [{ digest: digestOf('r'), index: 1 }] }],
      ['an alert id', { alerts: [{ id: 'one', json: '{}' }] }],
      ['an approval of what does not wait', { approvals: [approval('hold_1')] }],
      ['a spelling of a name', { names: [{ name: 'x/A', current: null, versions: 0 }] }],
    ])('undoes a whole batch that repeats %s', async (_, repeated) => {
      const first = { size: 1, root: root(1) };
      await store.append(
        batch(EMPTY, first, {
          entries: entries(0, ['x/a']),
          names: [{ name: 'x/a', current: '1.0.0', versions: 1 }],
          versions: [{ name: 'x/a', version: '1.0.0', index: 0 }],
          requests: [{ digest: digestOf('r'), index: 0 }],
          alerts: [{ id: 'one', json: '{}' }],
        }),
      );
      const second = batch(
        first,
        { size: 2, root: root(2) },
        { blobs: [{ digest: digestOf('late'), bytes: bytes('late') }], ...repeated },
      );
      await expect(store.append(second)).rejects.toThrow();
      expect((await store.readHead()).size).toBe(1);
      expect(await store.readBlob(digestOf('late'))).toBeUndefined();
    });

    it('replaces a partial tile by a wider one, and keeps the first bytes of a blob', async () => {
      const first = { size: 1, root: root(1) };
      const digest = digestOf('a');
      await store.append(
        batch(EMPTY, first, {
          tiles: [{ level: 0, index: 0, bytes: root(1) }],
          blobs: [{ digest, bytes: bytes('a') }],
        }),
      );
      const wide = new Uint8Array(64).fill(1);
      await store.append(
        batch(
          first,
          { size: 2, root: root(2) },
          {
            tiles: [{ level: 0, index: 0, bytes: wide }],
            blobs: [{ digest, bytes: bytes('a') }],
          },
        ),
      );
      expect((await store.readTile(0, 0))?.byteLength).toBe(64);
      expect(text(await store.readBlob(digest))).toBe('a');
    });

    it('counts alerts on over batches', async () => {
      const first = { size: 1, root: root(1) };
      await store.append(
        batch(EMPTY, first, {
          alerts: [
            { id: 'a', json: '1' },
            { id: 'b', json: '2' },
          ],
        }),
      );
      await store.append(batch(first, { size: 2, root: root(2) }, { alerts: [{ id: 'c', json: '3' }] }));
      expect((await backend.alerts()).map(({ seq, id }) => `${seq} ${id}`)).toEqual(['1 a', '2 b', '3 c']);
    });

    it('keeps every checkpoint by its size and finds the first that covers an entry', async () => {
      for (const size of [0, 2, 5]) await store.saveCheckpoint({ size, note: bytes(`note ${size}`) });
      await store.saveCheckpoint({ size: 5, note: bytes('note 5') });
      await reopen();
      expect((await store.newestCheckpoint())?.size).toBe(5);
      expect(text((await store.checkpointAt(2))?.note)).toBe('note 2');
      expect(await store.checkpointAt(3)).toBeUndefined();
      expect((await store.firstCheckpointOver(1))?.size).toBe(2);
      expect((await store.firstCheckpointOver(2))?.size).toBe(5);
      expect(await store.firstCheckpointOver(5)).toBeUndefined();
    });

    it('finds a name under another letter case, of the whole name or of its namespace', async () => {
      await store.append(
        batch(
          EMPTY,
          { size: 1, root: root(1) },
          { names: [{ name: 'io.github.acme/files', current: null, versions: 0 }] },
        ),
      );
      expect(await store.lookAlike('io.github.acme/files')).toBeUndefined();
      expect(await store.lookAlike('io.github.acme/other')).toBeUndefined();
      expect(await store.lookAlike('io.github.acme/Files')).toBe('io.github.acme/files');
      expect(await store.lookAlike('io.github.Acme/other')).toBe('io.github.acme/files');
    });

    it('finds tokens by their hash and keeps the first time of a revocation', async () => {
      const token: TokenRow = {
        id: 't1',
        hash: 'ab'.repeat(32),
        label: 'ci',
        scopes: ['publish:x/*', 'subscribe'],
        createdAt: '2026-11-22T12:00:00Z',
        expiresAt: null,
        revokedAt: null,
      };
      await store.addToken(token);
      await reopen();
      expect(await store.tokenByHash(token.hash)).toEqual(token);
      expect(await store.revokeToken('t1', '2026-11-23T00:00:00Z')).toBe(true);
      expect(await store.revokeToken('t1', '2026-11-24T00:00:00Z')).toBe(true);
      expect(await store.revokeToken('t2', '2026-11-24T00:00:00Z')).toBe(false);
      expect(await store.listTokens()).toEqual([{ ...token, revokedAt: '2026-11-23T00:00:00Z' }]);
    });
  });
}

function text(value: Uint8Array | undefined): string {
  return new TextDecoder().decode(value);
}
