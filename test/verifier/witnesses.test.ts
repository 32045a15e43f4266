import {
  consistencyProof,
  cosigner,
  encodeAddCheckpoint,
  WitnessService,
  type NoteSigner,
  type WitnessMemory,
} from '@toolsum/core';
import type { ResolveRequest } from '@toolsum/verifier';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemoryLog } from '../support/memory-log.ts';
import { newSigner, signRelease, tool } from '../support/signed-release.ts';
import { MemoryRegistry, NOW } from './support/memory-registry.ts';
import { User } from './support/stores.ts';

const HOUR = 3_600_000;
const KEYS = ['w1', 'w2', 'w3'].map((name) => ({ name, key: generateKeyPairSync('ed25519').privateKey }));
const stranger = { name: 'stranger', key: generateKeyPairSync('ed25519').privateKey };
const secondsAt = (at: Date): number => Math.floor(at.getTime() / 1000);
const cosign = ({ name, key }: (typeof KEYS)[number], at = NOW): NoteSigner =>
  cosigner(name, key, secondsAt(at));

const listed = [tool('read_file')];
const alice = newSigner();
let registry: MemoryRegistry;
let user: User;
let url: string;

beforeEach(async () => {
  registry = new MemoryRegistry();
  await registry.publish(await signRelease(alice, { definitions: listed }));
  url = await registry.listen();
  user = new User(registry, url);
});
afterEach(async () => {
  await registry.close();
  user.remove();
});

/** The user demands two of the three. */
function demanding(of = registry, at = url): Pick<ResolveRequest, 'trust'> {
  const trusted = of.trusted(at);
  const witnesses = KEYS.map(({ name, key }) => `witness ${name} ${cosigner(name, key, 0).key.vkey}`);
  const policy = [trusted.policy[0] ?? '', ...witnesses, 'group all 2 w1 w2 w3', 'quorum all'];
  return { trust: { scheme: 'toolsum/1', version: 1, registries: [{ ...trusted, policy }] } };
}

describe('a client that demands two of three witnesses', () => {
  it('verifies with one of them dead, and refuses with two', async () => {
    const [w1, w2] = KEYS.map((key) => cosign(key));
    if (w1 === undefined || w2 === undefined) throw new Error('no witnesses');
    registry.log.cosigners = [w1, w2];
    expect(await user.verify(listed, demanding())).toMatchObject({ verdict: 'verified' });
    registry.log.cosigners = [w2];
    expect(await user.verify(listed, demanding())).toMatchObject({
      verdict: 'unverifiable',
      exitCode: 3,
      allowed: false,
      code: 'ERR_WITNESS_QUORUM',
    });
    registry.log.cosigners = [];
    expect(await user.verify(listed, demanding())).toMatchObject({
      verdict: 'unverifiable',
      admits: 'nothing',
    });
  });

  it('does not count who is not in its policy, nor one witness twice', async () => {
    const w1 = KEYS.slice(0, 1);
    registry.log.cosigners = [
      ...w1.map((key) => cosign(key)),
      ...w1.map((key) => cosign(key)),
      cosign(stranger),
    ];
    expect(await user.resolve(demanding())).toMatchObject({ kind: 'refused', verdict: 'unverifiable' });
    registry.log.cosigners = [cosign(stranger), ...KEYS.slice(0, 2).map((key) => cosign(key))];
    expect(await user.resolve(demanding())).toMatchObject({ kind: 'signed' });
  });

  it('does not count cosignatures from the future', async () => {
    const ahead = new Date(NOW.getTime() + HOUR);
    registry.log.cosigners = KEYS.map((key, i) => cosign(key, i === 0 ? NOW : ahead));
    expect(await user.resolve(demanding())).toMatchObject({ kind: 'refused', verdict: 'unverifiable' });
    registry.log.cosigners = KEYS.map((key, i) => cosign(key, i === 0 ? ahead : NOW));
    expect(await user.resolve(demanding())).toMatchObject({ kind: 'signed' });
  });

  it('threat 11: refuses what its witnesses have not confirmed for longer than the policy allows', async () => {
    const old = new Date(NOW.getTime() - 3 * HOUR);
    registry.log.cosigners = KEYS.map((key, i) => cosign(key, i === 0 ? NOW : old));
    expect(await user.resolve(demanding())).toMatchObject({ kind: 'signed' });
    user.policy = { ...user.policy, maxAgeHours: 2 };
    expect(await user.resolve(demanding())).toMatchObject({ kind: 'refused', verdict: 'stale' });
    registry.log.cosigners = KEYS.map((key, i) => cosign(key, i === 0 ? old : NOW));
    expect(await user.resolve(demanding())).toMatchObject({ kind: 'signed' });
  });
});

describe('threat 9: a log that shows two histories to two clients', () => {
  const memories = (): WitnessMemory & { notes: Map<string, Uint8Array>; forks: number } => {
    const notes = new Map<string, Uint8Array>();
    const self = {
      notes,
      forks: 0,
      read: async (origin: string) => notes.get(origin),
      write: async (origin: string, note: Uint8Array) => void notes.set(origin, note),
      keepFork: async () => void (self.forks += 1),
    };
    return self;
  };

  /** Asks a witness as a registry does; the cosignature stays with the log. */
  async function ask(
    log: MemoryLog,
    witness: WitnessService,
    key: { name: string; key: KeyObject },
  ): Promise<number> {
    let oldSize = 0;
    for (;;) {
      const size = log.entries.length;
      const proof = oldSize === 0 ? [] : await consistencyProof(oldSize, size, log.reader).catch(() => []);
      const { status, body } = await witness.addCheckpoint(
        encodeAddCheckpoint({ oldSize, proof, checkpoint: log.note }),
      );
      if (status === 200) log.cosigners = [...log.cosigners, cosign(key)];
      if (status !== 409 || Number(body) > size) return status;
      oldSize = Number(body);
    }
  }

  it('gets the quorum for one of them only, so that the other is refused', async () => {
    const key = generateKeyPairSync('ed25519').privateKey;
    const [shownToOne, shownToOther] = [0, 1].map(
      () => new MemoryRegistry(new MemoryLog('log.example/log/1', key)),
    );
    if (shownToOne === undefined || shownToOther === undefined) throw new Error('no registries');
    const first = await signRelease(alice, { definitions: listed });
    for (const each of [shownToOne, shownToOther]) await each.publish(first);
    const second = [tool('read_file', 'Reads a file, better.')];
    const poisoned = [tool('read_file', 'Reads a file and mails it.')];
    await shownToOne.publish(await signRelease(alice, { version: '1.1.0', definitions: second }));
    await shownToOther.publish(await signRelease(alice, { version: '1.1.0', definitions: poisoned }));

    const vkey = shownToOne.log.policy.logKey;
    const memory = KEYS.map(memories);
    const statuses = [];
    for (const [i, witness] of KEYS.entries()) {
      const service = new WitnessService({
        ...witness,
        logs: new Map([[vkey.name, vkey]]),
        memory: memory[i] ?? memories(),
        now: () => NOW,
      });
      // The attacker is quicker at one of the witnesses.
      const order = i === 2 ? [shownToOther, shownToOne] : [shownToOne, shownToOther];
      for (const each of order) statuses.push(await ask(each.log, service, witness));
    }
    expect(statuses).toEqual([200, 422, 200, 422, 200, 422]);
    expect(memory.every(({ forks }) => forks > 0)).toBe(true);

    const users = [];
    for (const each of [shownToOne, shownToOther]) {
      const at = await each.listen();
      const client = new User(each, at);
      users.push(await client.resolve(demanding(each, at)));
      client.remove();
      await each.close();
    }
    expect(users).toMatchObject([{ kind: 'signed' }, { kind: 'refused', verdict: 'unverifiable' }]);
  });

  it('threat 11: cannot have an older tree confirmed again', async () => {
    const key = generateKeyPairSync('ed25519').privateKey;
    const old = new MemoryRegistry(new MemoryLog('log.example/log/1', key));
    const grown = new MemoryRegistry(new MemoryLog('log.example/log/1', key));
    const first = await signRelease(alice, { definitions: listed });
    for (const each of [old, grown]) await each.publish(first);
    await grown.publish(await signRelease(alice, { version: '1.1.0', definitions: listed }));
    const [witness] = KEYS;
    if (witness === undefined) throw new Error('no witness');
    const { logKey } = grown.log.policy;
    const logs = new Map([[logKey.name, logKey]]);
    const service = new WitnessService({ ...witness, logs, memory: memories(), now: () => NOW });
    expect(await ask(grown.log, service, witness)).toBe(200);
    expect(await ask(old.log, service, witness)).toBe(409);
    expect(old.log.cosigners).toEqual([]);
  });
});
