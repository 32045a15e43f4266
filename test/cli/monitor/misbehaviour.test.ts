import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromBase64, sha256Hex, verifyReceipt, type Signer } from '@toolsum/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemoryLog } from '../../support/memory-log.ts';
import { newSigner, signRelease, tool } from '../../support/signed-release.ts';
import { MemoryRegistry, NAME, principalOf, type Body } from '../../verifier/support/memory-registry.ts';
import { User } from '../../verifier/support/stores.ts';
import { typesOf, Watcher } from '../support/watcher.ts';

const OTHER = 'io.github.acme/other';
const digest = `sha256:${'1'.repeat(64)}`;
const JSON_TYPE = 'application/json';

let alice: Signer;
let registry: MemoryRegistry;
let url: string;
let watcher: Watcher;
beforeEach(async () => {
  alice = newSigner();
  registry = new MemoryRegistry();
  url = await registry.listen();
  await registry.publish(await signRelease(alice));
  watcher = new Watcher(registry.trusted(url), () => registry.now);
});
afterEach(async () => {
  await registry.close();
  watcher.remove();
});

const flip = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
const json = (bytes: Uint8Array): Body => ({ type: JSON_TYPE, bytes });
const insteadOf = (part: string, change: (bytes: Uint8Array) => Uint8Array): void => {
  registry.lie = async (path) => {
    if (!path.includes(part)) return undefined;
    const body = await registry.honest(path);
    return { ...body, bytes: change(body.bytes) };
  };
};
/** Many entries that change nothing. */
const fill = (count: number): void => {
  const yank = {
    type: 'yank',
    name: NAME,
    version: '1.0.0',
    reason: 'again',
    authority: 'operator',
  } as const;
  for (let i = 0; i < count; i += 1) registry.log.append(yank);
};
/** The entry of a publish that nobody need have signed. */
const publishOf = (version: string, signer = alice): Parameters<MemoryLog['append']>[0] => ({
  type: 'publish',
  name: NAME,
  version,
  manifest: digest,
  statement: digest,
  bundle: digest,
  signer: { kind: 'key', hint: signer.publicKey.hint },
  publisher: 'test',
});

describe('what a monitor says of an honest registry', () => {
  it('is news of names only, each entry once, and nothing in the next round', async () => {
    expect(typesOf(await watcher.look())).toEqual(['grant-added', 'version-published']);
    expect(await watcher.look({ full: true })).toEqual([]);
    await registry.publish(await signRelease(alice, { version: '1.1.0' }));
    await registry.ask(alice, { type: 'yank', version: '1.0.0', reason: 'slow' });
    watcher.restart();
    expect(typesOf(await watcher.look({ full: true }))).toEqual(['version-published', 'version-yanked']);
    expect(await watcher.look()).toEqual([]);
  });

  it('is the same over many tiles, read in one go or in several', async () => {
    fill(300);
    expect(await watcher.look()).toHaveLength(302);
    fill(300);
    const events = await watcher.look({ full: true });
    expect(typesOf(events)).toEqual(Array.from({ length: 300 }, () => 'version-yanked'));
    expect(watcher.log.store.position).toBe(602);
  });
});

describe('a log that misbehaves', () => {
  /** The registry's key signs another history. */
  const fork = async (): Promise<MemoryLog> => {
    registry.log = new MemoryLog(registry.log.origin, registry.log.privateKey);
    await registry.publish(await signRelease(alice, { version: '6.6.6' }));
    return registry.log;
  };

  it('threat 9: a fork shown to a client and to the monitor is caught by the monitor', async () => {
    const honest = registry.log;
    const user = new User(registry, url);
    try {
      await user.verify([tool('read_file')]);
      watcher.restart({ memory: user.memory });
      await fork();
      await registry.publish(await signRelease(alice, { version: '6.6.7' }));
      const events = (await watcher.look()).filter(({ misbehaviour }) => misbehaviour);
      expect(typesOf(events)).toEqual(['log-forked']);
      const [kept] = watcher.evidence();
      expect(kept).toMatchObject({ kind: 'evidence', type: 'log-forked', code: 'ERR_FORK' });
      const notes = Object.values(kept?.['files'] as Record<string, string>).map(fromBase64);
      expect(notes.map((note) => new TextDecoder().decode(note)).toSorted()).toEqual(
        [honest.note, registry.log.note].map((note) => new TextDecoder().decode(note)).toSorted(),
      );
    } finally {
      user.remove();
    }
  });

  it('threat 9: a fork between two rounds is caught, whatever the sizes, and told once', async () => {
    await watcher.look();
    await fork();
    expect(typesOf(await watcher.look())).toEqual(['log-forked', 'status-contradicts-log']);
    expect(await watcher.look()).toEqual([]);
    await registry.publish(await signRelease(alice, { version: '6.6.7' }));
    expect(typesOf(await watcher.look())).toEqual(['log-forked']);
    expect(watcher.log.store.tree?.edge.size).toBe(2);
  });

  it('threat 9: a fork is caught by what a witness shows', async () => {
    const honest = registry.log;
    const shown = await fork();
    registry.log = honest;
    const witness = createServer((request, response) => {
      const path = `/monitor/${sha256Hex(registry.log.origin)}/checkpoint`;
      response.writeHead(request.url === path ? 200 : 404, { 'content-type': 'text/plain' });
      response.end(shown.note);
    });
    await new Promise<void>((resolve) => witness.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = witness.address() as AddressInfo;
      const witnesses = [{ url: `http://127.0.0.1:${port}/monitor/`, asked: true }];
      watcher.restart({ witnesses });
      expect(typesOf(await watcher.look())).toContain('log-forked');
    } finally {
      witness.close();
    }
    expect(await watcher.round()).toEqual([expect.stringContaining('does not answer')]);
  });

  it('threat 10: a registry that shows an older tree is caught', async () => {
    const older = registry.log.note;
    await registry.publish(await signRelease(alice, { version: '1.1.0' }));
    await watcher.look();
    registry.lie = (path) =>
      path === '/v1/log/checkpoint' ? { type: 'text/plain', bytes: older } : undefined;
    expect(typesOf(await watcher.look())).toEqual(['log-rolled-back']);
    expect(watcher.log.store.tree?.edge.size).toBe(3);
  });

  it('threat 10: a registry that shows less than a client has seen is caught at the first look', async () => {
    const older = registry.log.note;
    await registry.publish(await signRelease(alice, { version: '1.1.0' }));
    await watcher.log.memory.update(registry.log.origin, (memory) => ({
      ...memory,
      checkpoint: new TextDecoder().decode(registry.log.note),
    }));
    registry.lie = (path) =>
      path === '/v1/log/checkpoint' ? { type: 'text/plain', bytes: older } : undefined;
    expect(typesOf(await watcher.look())).toContain('log-rolled-back');
  });

  it('threat 14: a tampered entry tile is caught, and nothing of it is believed', async () => {
    insteadOf('tile/entries', (bytes) => flip(bytes, bytes.byteLength - 10));
    const events = await watcher.look();
    expect(typesOf(events)).toEqual(['root-differs']);
    expect(events[0]?.summary).toContain('first at entry 1');
    expect(watcher.log.store.tree).toBeUndefined();
    expect(watcher.log.store.position).toBe(0);
    registry.lie = () => undefined;
    expect(typesOf(await watcher.look())).toEqual(['grant-added', 'version-published']);
  });

  it('threat 14: an entry that is served otherwise than before is caught', async () => {
    await watcher.look();
    await registry.publish(await signRelease(alice, { version: '1.1.0' }));
    insteadOf('tile/entries', (bytes) => flip(bytes, 100));
    expect(typesOf(await watcher.look())).toEqual(['tile-differs', 'version-published']);
  });

  it.each([0, 1])('threat 14: a spoilt tile of hashes of level %i is caught', async (level) => {
    fill(260);
    insteadOf(`tile/${level}/000`, (bytes) => flip(bytes, 5));
    const events = (await watcher.look()).filter(({ misbehaviour }) => misbehaviour);
    expect(typesOf(events)).toContain('tile-differs');
    watcher.restart();
    registry.lie = () => undefined;
    expect(await watcher.look({ full: true })).toEqual([]);
    insteadOf(`tile/${level}/000`, (bytes) => flip(bytes, 5));
    expect(await watcher.look()).toEqual([]);
    expect(typesOf(await watcher.look({ full: true }))).toEqual(['tile-differs']);
  });

  it('threat 14: an old entry that is spoilt on disk is caught by a full look', async () => {
    fill(260);
    await watcher.look();
    insteadOf('tile/entries/000', (bytes) => flip(bytes, 100));
    expect(await watcher.look()).toEqual([]);
    expect(typesOf(await watcher.look({ full: true }))).toEqual(expect.arrayContaining(['root-differs']));
  });

  it('a checkpoint that somebody else signed is refused', async () => {
    await watcher.look();
    const stranger = new MemoryLog(registry.log.origin);
    stranger.append(publishOf('1.0.0'));
    insteadOf('checkpoint', () => stranger.note);
    expect(await watcher.look()).toMatchObject([{ type: 'checkpoint-refused', code: 'ERR_NOTE_UNSIGNED' }]);
  });
});

describe('entries that no honest registry logs', () => {
  it('threat 14: a version published twice, with receipts of both as evidence', async () => {
    await watcher.look();
    registry.log.append(publishOf('1.0.0'));
    const events = await watcher.look();
    expect(events).toMatchObject([
      { type: 'version-repeated', version: '1.0.0', code: 'ERR_VERSION_EXISTS' },
    ]);
    const files = watcher.evidence()[0]?.['files'] as Record<string, string>;
    const proved = Object.values(files).map((file) => verifyReceipt(fromBase64(file), registry.log.policy));
    expect(proved.map(({ index, entry }) => [index, 'version' in entry ? entry.version : ''])).toEqual([
      [1, '1.0.0'],
      [2, '1.0.0'],
    ]);
    // What comes later is still told, though it can't be judged any more.
    registry.log.append({
      type: 'yank',
      name: NAME,
      version: '1.0.0',
      reason: 'gone',
      authority: 'operator',
    });
    expect(typesOf(await watcher.look())).toEqual(['version-yanked']);
  });

  it.each([
    ['place-repeated', { seq: 1, prev: 0 }],
    ['chain-broken', { seq: 3 }],
    ['entry-backdated', { at: '2020-01-01T00:00:00Z' }],
  ])('threat 14: %s', async (type, changes) => {
    await watcher.look();
    registry.log.append({ ...publishOf('1.1.0'), ...changes });
    expect(typesOf(await watcher.look())).toEqual([type]);
  });

  it('threat 14: an entry dated back that follows the rules of its own name', async () => {
    await watcher.look();
    const release = await signRelease(alice, { name: OTHER });
    registry.log.at = '2020-01-01T00:00:00Z';
    await registry.publish(release);
    expect(typesOf(await watcher.look())).toContain('entry-backdated');
  });

  it('threat 14: an operator who publishes in a name without a grant', async () => {
    await watcher.look();
    registry.log.append(publishOf('1.1.0', newSigner()));
    expect(typesOf(await watcher.look())).toEqual(['signer-new', 'entry-not-permitted']);
  });

  it('threat 14: an operator who logs a grant that nobody asked for', async () => {
    await watcher.look();
    const mallory = newSigner();
    registry.log.append(
      {
        type: 'grant',
        name: NAME,
        action: 'add',
        role: 'publisher',
        principal: principalOf(mallory),
        authority: 'request',
        request: digest,
      },
      new TextEncoder().encode('{}'),
    );
    // It can't tell how the name stands either; that is not what this is about.
    registry.lie = (path) =>
      path.includes('/status') ? { type: JSON_TYPE, bytes: new Uint8Array([123, 125]) } : undefined;
    const events = await watcher.look();
    expect(typesOf(events)).toEqual(['grant-added', 'request-not-proved', 'status-contradicts-log']);
  });
});

describe('releases and words that contradict the log', () => {
  const swapped = async (file: string): Promise<void> => {
    const other = await signRelease(alice, { version: '1.0.0', definitions: [tool('delete_file')] });
    insteadOf(file, () => (file === 'manifest.json' ? other.manifestBytes : other.bundleBytes));
  };

  it.each(['manifest.json', 'bundle.sigstore.json'])(
    'threat 17: another %s than the log names',
    async (file) => {
      await swapped(file);
      expect(typesOf(await watcher.look())).toEqual(['grant-added', 'release-differs']);
      expect(watcher.evidence()[0]).toMatchObject({
        files: { manifest: expect.any(String), bundle: expect.any(String) },
      });
    },
  );

  it('threat 17: both files of another release, signed as they should be', async () => {
    const other = await signRelease(alice, { definitions: [tool('delete_file')] });
    registry.lie = async (path) => {
      if (!path.includes('/versions/')) return undefined;
      const bytes = path.endsWith('manifest.json') ? other.manifestBytes : other.bundleBytes;
      return { ...(await registry.honest(path)), bytes };
    };
    expect(await watcher.look()).toMatchObject([
      { type: 'grant-added' },
      { type: 'release-differs', code: 'ERR_RECEIPT_MISMATCH' },
    ]);
  });

  it.each(['manifest.json', 'bundle.sigstore.json', '/status'])(
    'threat 14: %s of a signed name answered with 404',
    async (file) => {
      registry.lie = (path) =>
        path.endsWith(file) ? { status: 404, type: JSON_TYPE, bytes: new Uint8Array() } : undefined;
      const type = file === '/status' ? 'status-missing' : 'release-missing';
      expect(typesOf(await watcher.look())).toContain(type);
    },
  );

  it('a logged takedown is no misbehaviour', async () => {
    registry.log.append({
      type: 'takedown',
      name: NAME,
      version: '1.0.0',
      reason: 'a court',
      authority: 'operator',
    });
    registry.lie = (path) =>
      path.includes('/versions/') ? { status: 404, type: JSON_TYPE, bytes: new Uint8Array() } : undefined;
    expect(typesOf(await watcher.look())).toEqual(['grant-added', 'version-withheld']);
  });

  it('files that cannot be had are owed, and told only when patience ends', async () => {
    registry.lie = (path) =>
      path.endsWith('manifest.json') ? { status: 503, type: JSON_TYPE, bytes: new Uint8Array() } : undefined;
    expect(await watcher.round()).toEqual([expect.stringContaining('1 release')]);
    expect(typesOf(watcher.take())).toEqual(['grant-added']);
    registry.lie = () => undefined;
    watcher.restart();
    expect(typesOf(await watcher.look())).toEqual(['version-published']);
    await registry.publish(await signRelease(alice, { version: '1.1.0' }));
    registry.lie = (path) =>
      path.includes('1.1.0/manifest') ? { status: 503, type: JSON_TYPE, bytes: new Uint8Array() } : undefined;
    for (let round = 0; round < 4; round += 1) expect(await watcher.look()).toEqual([]);
    expect(typesOf(await watcher.look())).toEqual(['release-missing']);
  });

  it('threat 15: a status that hides a revocation', async () => {
    await registry.ask(alice, { type: 'revoke', version: '1.0.0', reason: 'poisoned' });
    const hiding = await registry.statusBytes({ revoked: { versions: [], keys: [] }, current: '1.0.0' });
    registry.lie = (path) => (path.endsWith('/status') ? json(hiding) : undefined);
    const events = await watcher.look();
    expect(typesOf(events)).toEqual([
      'grant-added',
      'version-published',
      'version-revoked',
      'status-contradicts-log',
    ]);
    expect(watcher.evidence()[0]).toMatchObject({ code: 'ERR_STATUS_MISMATCH' });
  });

  it('threat 15: a status over an older tree, signed after the revocation', async () => {
    const before = await registry.status();
    const early = registry.now;
    await registry.ask(alice, { type: 'revoke', version: '1.0.0', reason: 'poisoned' });
    registry.now = new Date(early.getTime() + 60_000);
    await watcher.look();
    registry.now = new Date(early.getTime() + 3_600_000);
    const { issuedAt, expiresAt } = await registry.status();
    const old = await registry.statusBytes({ ...before, issuedAt, expiresAt });
    registry.lie = (path) => (path.endsWith('/status') ? json(old) : undefined);
    expect(typesOf(await watcher.look())).toEqual(['status-older']);
  });

  it('threat 11: a status that has ended', async () => {
    const frozen = await registry.statusBytes();
    registry.lie = (path) => (path.endsWith('/status') ? json(frozen) : undefined);
    registry.now = new Date(registry.now.getTime() + 25 * 3_600_000);
    expect(typesOf(await watcher.look())).toContain('status-expired');
  });

  it('a status about another tree than the log signed', async () => {
    const made = await registry.statusBytes({ rootHash: `${'A'.repeat(43)}=` });
    registry.lie = (path) => (path.endsWith('/status') ? json(made) : undefined);
    expect(await watcher.look()).toMatchObject([
      {},
      {},
      { type: 'status-contradicts-log', code: 'ERR_CONSISTENCY_PROOF' },
    ]);
  });

  it('a status over a larger tree is looked at when that tree is known', async () => {
    const older = registry.log.note;
    await registry.ask(alice, { type: 'revoke', version: '1.0.0', reason: 'poisoned' });
    const hiding = await registry.statusBytes({ revoked: { versions: [], keys: [] }, current: '1.0.0' });
    registry.lie = (path) => {
      if (path === '/v1/log/checkpoint') return { type: 'text/plain', bytes: older };
      return path.endsWith('/status') ? json(hiding) : undefined;
    };
    expect(typesOf(await watcher.look())).toEqual(['grant-added', 'version-published']);
    registry.lie = () => undefined;
    expect(typesOf(await watcher.look())).toEqual(['version-revoked', 'status-contradicts-log']);
  });

  it('words on names that have not changed are looked at, too', async () => {
    await watcher.look();
    const hiding = await registry.statusBytes({ current: null });
    registry.lie = (path) => (path.endsWith('/status') ? json(hiding) : undefined);
    expect(typesOf(await watcher.look())).toEqual(['status-contradicts-log']);
  });
});
