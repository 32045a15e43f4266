import { fromBase64, signStatus, statusOf, verifyHistory, type Signer } from '@toolsum/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSigner, signRelease, tool } from '../support/signed-release.ts';
import { MemoryRegistry, NAME, type Body } from '../verifier/support/memory-registry.ts';
import { User } from '../verifier/support/stores.ts';

const OTHER = 'io.github.acme/other';
const HOUR = 60 * 60 * 1000;
const listed = [tool('read_file')];

let alice: Signer;
let registry: MemoryRegistry;
let user: User;
let url: string;
beforeEach(async () => {
  alice = newSigner();
  registry = new MemoryRegistry();
  url = await registry.listen();
  await registry.publish(await signRelease(alice));
  user = new User(registry, url);
});
afterEach(async () => {
  await registry.close();
  user.remove();
});

/** What the registry answers about a name right now. */
interface Frozen {
  readonly history: Uint8Array;
  readonly name: string;
}
const freeze = async (name = NAME): Promise<Frozen> => ({ name, history: await registry.historyBytes(name) });

/** The registry goes on signing fresh words about a name, over a tree that ends before what it withholds. */
function withhold({ history, name }: Frozen): void {
  const json = (bytes: Uint8Array): Body => ({ type: 'application/json', bytes });
  registry.lie = async (path) => {
    if (path.startsWith(`/v1/servers/${name}/history`)) return json(history);
    if (!path.startsWith(`/v1/servers/${name}/status`)) return undefined;
    const { state, checkpoint } = await verifyHistory(history, name, registry.log.policy);
    const expiresAt = new Date(registry.now.getTime() + HOUR);
    return json(
      await signStatus(
        statusOf(state, { checkpoint, issuedAt: registry.now, expiresAt }),
        registry.statusSigner,
      ),
    );
  };
}
const revoke = async (): Promise<number> =>
  registry.ask(alice, { type: 'revoke', version: '1.0.0', reason: 'poisoned' });
const later = (hours: number): void => {
  registry.now = new Date(registry.now.getTime() + hours * HOUR);
};

describe('threat 11: a registry that withholds a revocation behind fresh words over an old tree', () => {
  it('is found out by a larger tree that it showed this user for another name', async () => {
    const before = await freeze();
    await user.verify(listed);
    await revoke();
    await registry.publish(await signRelease(alice, { name: OTHER }));
    await user.verify(listed, { server: { name: OTHER } });
    later(1);
    withhold(before);
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'rollback' });
  });

  it('is found out, on a machine without memory, by the tree that the locked receipt proves', async () => {
    const before = await freeze();
    await revoke();
    await registry.publish(await signRelease(alice, { version: '1.1.0' }));
    await user.verify(listed);
    const lockfile = await user.lockfile.read();
    expect(lockfile.servers[NAME]).toMatchObject({ version: '1.1.0' });
    const machine = new User(registry, url);
    try {
      withhold(before);
      const seen = await machine.resolve({ lockfile, lockedFiles: user.lockfile.files });
      expect(seen).toMatchObject({ kind: 'refused', verdict: 'rollback' });
    } finally {
      machine.remove();
    }
  });

  it('is found out by a locked receipt even if the locked version stands in the old tree too', async () => {
    await registry.publish(await signRelease(alice, { name: OTHER }));
    const before = await freeze();
    await registry.publish(await signRelease(alice, { name: 'io.github.acme/third' }));
    const lockedHere = await user.verify(listed, { server: { name: NAME, version: '1.0.0' } });
    expect(lockedHere.version).toBe('1.0.0');
    const lockfile = await user.lockfile.read();
    const machine = new User(registry, url);
    try {
      withhold(before);
      const seen = await machine.resolve({ lockfile, lockedFiles: user.lockfile.files });
      expect(seen).toMatchObject({ kind: 'refused', verdict: 'rollback' });
    } finally {
      machine.remove();
    }
  });

  it('may hand out a word that it signed before the tree grew, within its day', async () => {
    const old = await registry.statusBytes();
    const before = await freeze();
    later(0.05);
    await registry.publish(await signRelease(alice, { name: OTHER }));
    await user.verify(listed, { server: { name: OTHER } });
    registry.lie = (path) =>
      path.startsWith(`/v1/servers/${NAME}/status`)
        ? { type: 'application/json', bytes: old }
        : path.startsWith(`/v1/servers/${NAME}/history`)
          ? { type: 'application/json', bytes: before.history }
          : undefined;
    expect(await user.resolve()).toMatchObject({ kind: 'signed' });
  });

  it('cannot cut the entry off the history of a word over the whole tree', async () => {
    const before = JSON.parse(new TextDecoder().decode((await freeze()).history)) as {
      entries: object[];
      checkpoint: string;
    };
    await revoke();
    const whole = JSON.parse(new TextDecoder().decode((await freeze()).history)) as typeof before;
    const cut = { ...whole, entries: whole.entries.slice(0, before.entries.length) };
    registry.lie = (path) =>
      path.includes('/history')
        ? { type: 'application/json', bytes: new TextEncoder().encode(JSON.stringify(cut)) }
        : undefined;
    expect(fromBase64(cut.checkpoint).byteLength).toBeGreaterThan(0);
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'forked-log' });
  });
});

describe('a locked word that the registry dated into the future', () => {
  it('is no way around the hours that a client may go without a registry', async () => {
    later(24 * 365);
    await user.verify(listed);
    const lockfile = await user.lockfile.read();
    later(-24 * 365);
    const machine = new User(registry, url);
    try {
      const seen = await machine.offline({ lockfile, lockedFiles: user.lockfile.files });
      expect(seen).toMatchObject({ kind: 'refused', verdict: 'stale' });
    } finally {
      machine.remove();
    }
  });
});
