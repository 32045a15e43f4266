import { readdirSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { encodeReceipt, parseReceipt, signStatus, toBase64 } from '@toolsum/core';
import { connectRegistry, type MemoryStore } from '@toolsum/verifier';
import type { History } from '@toolsum/schemas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemoryLog } from '../support/memory-log.ts';
import { newSigner, signRelease, tool } from '../support/signed-release.ts';
import { MemoryRegistry, NAME, NOW, type Body } from './support/memory-registry.ts';
import { User } from './support/stores.ts';

const MINUTE = 60_000;
const OTHER = 'io.github.acme/other';
const STRANGER = 'io.github.other/thing';
const alice = newSigner();
const mallory = newSigner();
const listed = [tool('read_file')];
const logKey = generateKeyPairSync('ed25519').privateKey;

let registry: MemoryRegistry;
let user: User;
let users: User[] = [];
let url: string;

/** Two entries before the ones of interest, so that indices differ and proofs have something in them. */
async function fill(into: MemoryRegistry, definitions = listed): Promise<void> {
  await into.publish(await signRelease(mallory, { name: STRANGER, definitions }));
  await into.publish(await signRelease(alice, { name: OTHER, definitions }));
  await into.publish(await signRelease(alice, { definitions }));
}
function newUser(): User {
  const made = new User(registry, url);
  users.push(made);
  return made;
}
beforeEach(async () => {
  registry = new MemoryRegistry(new MemoryLog('log.example/log/1', logKey));
  await fill(registry);
  url = await registry.listen();
  user = newUser();
});
afterEach(async () => {
  await registry.close();
  for (const one of users) one.remove();
  users = [];
});

const json = (bytes: Uint8Array): Body => ({ type: 'application/json', bytes });
const text = (bytes: Uint8Array): Body => ({ type: 'text/plain; charset=utf-8', bytes });
/** Lies about one kind of path, and is honest about the rest. */
const lieOn = (end: string | RegExp, body: () => Promise<Body> | Body): void => {
  registry.lie = (path) => {
    const route = path.split('?')[0] ?? '';
    return (typeof end === 'string' ? route.endsWith(end) : end.test(path)) ? body() : undefined;
  };
};
const honest = async (path: string): Promise<Body> => registry.honest(path);
const versionPath = (name: string, file: string): string => `/v1/servers/${name}/versions/1.0.0/${file}`;

describe('files of a release', () => {
  it('threat 14: refuses the bundle of a stranger', async () => {
    lieOn('bundle.sigstore.json', () => honest(versionPath(STRANGER, 'bundle.sigstore.json')));
    expect(await user.resolve()).toMatchObject({
      kind: 'refused',
      verdict: 'untrusted-signer',
      code: 'ERR_KEY_UNKNOWN',
    });
  });

  it('threat 17: refuses the bundle of another server of the same publisher', async () => {
    lieOn('bundle.sigstore.json', () => honest(versionPath(OTHER, 'bundle.sigstore.json')));
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'wrong-subject' });
  });

  it('threat 17: refuses manifest, bundle and receipt of another server together', async () => {
    registry.lie = (path) =>
      path.includes(`${NAME}/versions/`) ? honest(path.replace(NAME, OTHER)) : undefined;
    expect(await user.resolve()).toMatchObject({
      kind: 'refused',
      verdict: 'wrong-subject',
      code: 'ERR_SUBJECT_MISMATCH',
    });
  });

  it('refuses a manifest with one byte changed', async () => {
    lieOn('manifest.json', async () => {
      const { bytes } = await honest(versionPath(NAME, 'manifest.json'));
      return json(
        new TextEncoder().encode(new TextDecoder().decode(bytes).replace('Does read_file', 'Does Read_file')),
      );
    });
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'wrong-subject' });
  });

  it("threat 14: refuses another entry's receipt", async () => {
    lieOn('receipt.tlog-proof', () => honest(versionPath(OTHER, 'receipt.tlog-proof')));
    expect(await user.resolve()).toMatchObject({
      kind: 'refused',
      verdict: 'wrong-subject',
      code: 'ERR_RECEIPT_MISMATCH',
    });
  });

  it('refuses a receipt whose extra line was altered', async () => {
    lieOn('receipt.tlog-proof', async () => {
      const receipt = parseReceipt((await honest(versionPath(OTHER, 'receipt.tlog-proof'))).bytes);
      const own = parseReceipt(await registry.log.receipt(registry.indexOf('1.0.0')));
      return text(encodeReceipt({ ...receipt, entry: own.entry }));
    });
    expect(await user.resolve()).toMatchObject({
      kind: 'refused',
      verdict: 'invalid-signature',
      code: 'ERR_INCLUSION_PROOF',
    });
  });

  it('refuses the receipt of a yank', async () => {
    await registry.publish(await signRelease(alice, { version: '2.0.0', definitions: listed }));
    const yank = await registry.ask(alice, { type: 'yank', version: '1.0.0', reason: 'slow' });
    lieOn('receipt.tlog-proof', async () => text(await registry.log.receipt(yank)));
    expect(await user.resolve()).toMatchObject({
      kind: 'refused',
      verdict: 'wrong-subject',
      code: 'ERR_RECEIPT_MISMATCH',
    });
  });

  it('refuses a receipt of the same entry at another place', async () => {
    const entry = registry.log.entries[registry.indexOf('1.0.0')]?.entry;
    if (entry === undefined) throw new Error('nothing published');
    const before = await registry.status();
    const again = registry.log.append({ ...entry });
    const history = await registry.log.history(NAME);
    const entries = history.entries.filter(({ index }) => index !== again);
    const { size, root } = registry.log.checkpoint;
    const status = { ...before, treeSize: size, rootHash: toBase64(root) };
    const signed = await signStatus(status, registry.statusSigner);
    registry.lie = async (path) => {
      if (path.includes('/status')) return json(signed);
      if (path.includes('/history'))
        return json(new TextEncoder().encode(JSON.stringify({ ...history, entries })));
      return path.endsWith('receipt.tlog-proof') ? text(await registry.log.receipt(again)) : undefined;
    };
    expect(await user.resolve()).toMatchObject({ verdict: 'wrong-subject', code: 'ERR_RECEIPT_MISMATCH' });
  });

  it('threat 9: refuses a receipt from a fork of the log, though its entry is the right one', async () => {
    const fork = new MemoryRegistry(new MemoryLog('log.example/log/1', logKey), registry.statusSigner);
    for (const { entry } of registry.log.entries) fork.log.append({ ...entry });
    fork.log.append({ type: 'yank', name: NAME, version: '1.0.0', reason: 'none', authority: 'operator' });
    await registry.ask(alice, { type: 'channel', current: '1.0.0', alsoValid: [] });
    lieOn('receipt.tlog-proof', async () => text(await fork.log.receipt(registry.indexOf('1.0.0'))));
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'forked-log' });
  });
});

describe('the word on a name', () => {
  it('threat 14: refuses a status that hides a revocation', async () => {
    const before = await registry.status();
    await registry.ask(alice, { type: 'revoke', version: '1.0.0', reason: 'backdoor' });
    const hiding = { ...(await registry.status()), revoked: before.revoked, current: before.current };
    lieOn('/status', async () => json(await registry.statusBytes(hiding)));
    expect(await user.resolve()).toMatchObject({
      kind: 'refused',
      verdict: 'forked-log',
      code: 'ERR_STATUS_MISMATCH',
    });
  });

  it('refuses a status that points to a smaller head than the history has', async () => {
    await registry.ask(alice, { type: 'channel', current: '1.0.0', alsoValid: [] });
    lieOn('/status', async () => json(await registry.statusBytes({ head: registry.indexOf('1.0.0') })));
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'forked-log' });
  });

  it('refuses a history that ends before what was seen of the name', async () => {
    await registry.ask(alice, { type: 'revoke', version: '1.0.0', reason: 'backdoor' });
    await user.resolve();
    const head = registry.indexOf('1.0.0');
    registry.lie = async (path) => {
      if (path.includes('/status')) {
        return json(
          await registry.statusBytes({ head, current: '1.0.0', revoked: { versions: [], keys: [] } }),
        );
      }
      if (!path.includes('/history')) return undefined;
      const history = JSON.parse(new TextDecoder().decode(await registry.historyBytes())) as History;
      const cut = { ...history, entries: history.entries.slice(0, -1) };
      return json(new TextEncoder().encode(JSON.stringify(cut)));
    };
    expect(await user.resolve()).toMatchObject({
      kind: 'refused',
      verdict: 'rollback',
      code: 'ERR_ROLLBACK',
    });
  });

  it('threat 10: refuses an old status after a newer one', async () => {
    const old = await registry.statusBytes();
    await registry.publish(await signRelease(alice, { version: '2.0.0', definitions: listed }));
    await user.resolve();
    lieOn('/status', () => json(old));
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'rollback' });
  });

  it('refuses an older status over the same tree, but for the minutes that caches may take', async () => {
    const old = await registry.statusBytes();
    registry.now = new Date(NOW.getTime() + 4 * MINUTE);
    await user.resolve();
    lieOn('/status', () => json(old));
    expect(await user.resolve()).toMatchObject({ kind: 'signed' });
    registry.lie = () => undefined;
    registry.now = new Date(NOW.getTime() + 6 * MINUTE);
    await user.resolve();
    lieOn('/status', () => json(old));
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'rollback' });
  });

  it('threat 11: calls an expired status stale, and one from the future too', async () => {
    const old = await registry.statusBytes();
    lieOn('/status', () => json(old));
    expect(await user.resolve({ now: new Date(NOW.getTime() + 61 * MINUTE) })).toMatchObject({
      verdict: 'stale',
    });
    expect(await user.resolve({ now: new Date(NOW.getTime() - 6 * MINUTE) })).toMatchObject({
      verdict: 'stale',
    });
  });

  it('refuses the status of another name, and one under another key', async () => {
    lieOn('/status', async () => json(await registry.statusBytes({}, OTHER)));
    expect(await user.resolve()).toMatchObject({ verdict: 'forked-log', code: 'ERR_STATUS_MISMATCH' });
    const impostor = new MemoryRegistry(registry.log, mallory);
    lieOn('/status', async () => json(await impostor.statusBytes()));
    expect(await user.resolve()).toMatchObject({ verdict: 'invalid-signature' });
  });

  it('refuses the history of another name', async () => {
    lieOn('/history', async () => json(await registry.historyBytes(OTHER)));
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'forked-log' });
  });

  it.each([
    ['with', true],
    ['without', false],
  ])('refuses `listed: false` for a name once accepted, on a machine %s memory', async (_with, remembers) => {
    await user.verify(listed);
    const lockfile = await user.lockfile.read();
    registry.log = new MemoryLog('log.example/log/1', logKey);
    await registry.publish(await signRelease(mallory, { name: STRANGER, definitions: listed }));
    const one = remembers ? user : newUser();
    const expectation = await one.resolve({ lockfile, lockedFiles: user.lockfile.files });
    expect(expectation).toMatchObject({ kind: 'refused' });
    expect(['rollback', 'forked-log']).toContain(expectation.kind === 'refused' ? expectation.verdict : '');
  });

  it('refuses `listed: false` from the very tree that holds the name', async () => {
    await user.verify(listed);
    const none = { listed: false, head: -1, current: null, alsoValid: [] };
    registry.lie = async (path) => {
      if (path.includes('/status')) return json(await registry.statusBytes(none));
      if (!path.includes('/history')) return undefined;
      const empty = { name: NAME, checkpoint: toBase64(registry.log.note), entries: [] };
      return json(new TextEncoder().encode(JSON.stringify(empty)));
    };
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'rollback' });
    const lockfile = await user.lockfile.read();
    const stranger = newUser();
    expect(await stranger.resolve({ lockfile, lockedFiles: user.lockfile.files })).toMatchObject({
      kind: 'refused',
      verdict: 'rollback',
    });
  });
});

describe('the log', () => {
  it('threat 10: refuses a smaller tree than was seen', async () => {
    await registry.publish(await signRelease(alice, { version: '2.0.0', definitions: listed }));
    await user.resolve();
    registry.log = new MemoryLog('log.example/log/1', logKey);
    await fill(registry);
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'rollback' });
  });

  it('refuses a smaller tree under a name that was never asked for', async () => {
    await registry.publish(await signRelease(alice, { version: '2.0.0', definitions: listed }));
    await user.resolve();
    registry.log = new MemoryLog('log.example/log/1', logKey);
    await registry.publish(await signRelease(alice, { name: OTHER, definitions: listed }));
    expect(await user.resolve({ server: { name: OTHER } })).toMatchObject({
      kind: 'refused',
      verdict: 'rollback',
    });
  });

  it.each([
    ['of the same size', 0],
    ['that is larger', 3],
  ])('threat 9: refuses a fork %s, and keeps it as evidence', async (_size, more) => {
    await user.resolve();
    registry.log = new MemoryLog('log.example/log/1', logKey);
    await fill(registry, [tool('read_file', 'Sends your files away.')]);
    for (let i = 0; i < more; i += 1) {
      await registry.publish(
        await signRelease(mallory, { name: STRANGER, version: `1.0.${i + 1}`, definitions: listed }),
      );
    }
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'forked-log', code: 'ERR_FORK' });
    const folder =
      readdirSync(join(user.folder, 'memory')).find((entry) => entry.endsWith('.evidence')) ?? '';
    expect(readdirSync(join(user.folder, 'memory', folder))).toEqual([
      expect.stringMatching(/^fork-[0-9a-f]{24}\.json$/),
    ]);
  });

  it('threat 9: sees a fork by the locked receipt alone, on a machine without memory', async () => {
    await user.verify(listed);
    const lockfile = await user.lockfile.read();
    registry.log = new MemoryLog('log.example/log/1', logKey);
    await registry.publish(
      await signRelease(mallory, { name: 'io.github.other/wedge', definitions: listed }),
    );
    await fill(registry);
    const other = newUser();
    expect(await other.resolve({ lockfile, lockedFiles: user.lockfile.files })).toMatchObject({
      verdict: 'forked-log',
    });
  });

  it('holds what it sees to what another process of the user has seen meanwhile', async () => {
    const fork = new MemoryRegistry(new MemoryLog('log.example/log/1', logKey), registry.statusSigner);
    await fill(fork, [tool('read_file', 'Sends your files away.')]);
    let first = true;
    const memory: MemoryStore = {
      ...user.memory,
      async update(origin, change) {
        if (first) {
          first = false;
          const checkpoint = new TextDecoder().decode(fork.log.note);
          await user.memory.update(origin, (stored) => ({ ...stored, checkpoint }));
        }
        return user.memory.update(origin, change);
      },
    };
    expect(await user.resolve({ memory })).toMatchObject({ kind: 'refused', verdict: 'forked-log' });
  });

  it('is unverifiable, and not forked, without the tiles that would show it', async () => {
    await user.resolve();
    await registry.publish(await signRelease(alice, { version: '2.0.0', definitions: listed }));
    registry.lie = (path) =>
      path.includes('/tile/') ? { status: 503, type: 'text/plain', bytes: new Uint8Array() } : undefined;
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'unverifiable' });
  });

  it('does not raise memory by a word that it refuses', async () => {
    await user.resolve();
    const before = await user.memory.read(registry.log.origin);
    registry.log = new MemoryLog('log.example/log/1', logKey);
    await fill(registry, [tool('read_file', 'Sends your files away.')]);
    await registry.publish(await signRelease(alice, { version: '2.0.0', definitions: listed }));
    await user.resolve();
    expect(await user.memory.read(registry.log.origin)).toEqual(before);
  });
});

describe('answers that are none', () => {
  const parts = ['/status', '/history', 'manifest.json', 'bundle.sigstore.json', 'receipt.tlog-proof'];
  const quick = { connect: (trusted: { url: string }) => connectRegistry(trusted.url, { timeoutMs: 300 }) };

  it.each(parts)('threat 24: is unverifiable when %s never ends', async (part) => {
    registry.lie = (path) => (path.split('?')[0]?.endsWith(part) === true ? 'endless' : undefined);
    expect(await user.resolve()).toMatchObject({
      kind: 'refused',
      verdict: 'unverifiable',
      code: 'ERR_REGISTRY_ANSWER',
    });
  });

  it.each(parts)('is unverifiable when %s never comes', async (part) => {
    registry.lie = (path) => (path.split('?')[0]?.endsWith(part) === true ? 'silent' : undefined);
    expect(await user.resolve(quick)).toMatchObject({
      kind: 'refused',
      verdict: 'unverifiable',
      code: 'ERR_REGISTRY_UNREACHABLE',
    });
  });

  it.each(parts)('is unverifiable when %s comes under another media type', async (part) => {
    lieOn(part, () => ({ type: 'text/html', bytes: new Uint8Array() }));
    expect(await user.resolve()).toMatchObject({
      kind: 'refused',
      verdict: 'unverifiable',
      code: 'ERR_REGISTRY_ANSWER',
    });
  });

  it('follows no redirect', async () => {
    const honestPath = `/v1/servers/${NAME}/status?elsewhere`;
    registry.lie = (path) =>
      path.endsWith('/status')
        ? { status: 302, type: 'application/json', bytes: new Uint8Array(), location: honestPath }
        : undefined;
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'unverifiable' });
    expect(registry.requests.some((path) => path.includes('elsewhere'))).toBe(false);
  });

  it('falls back to the locked release, as when the line is cut', async () => {
    await user.verify(listed);
    registry.lie = () => 'endless';
    expect(await user.resolve()).toMatchObject({ kind: 'signed', freshness: { kind: 'locked' } });
  });

  it('does not fall back past a revocation that it has just been told', async () => {
    await user.verify(listed);
    await registry.ask(alice, { type: 'revoke', version: '1.0.0', reason: 'backdoor' });
    registry.lie = (path) => (path.includes('/history') ? 'endless' : undefined);
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'revoked' });
  });
});
