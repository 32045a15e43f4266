import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { fromBase64, openCheckpoint, verifyHistory, verifyStatus } from '@toolsum/core';
import type { Status } from '@toolsum/schemas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishBody } from '../support/logged-release.ts';
import { MemoryLog } from '../support/memory-log.ts';
import { codeOf } from '../support/outcome.ts';
import { newSigner, signRelease, signRequest, tool } from '../support/signed-release.ts';
import { MemoryRegistry, NAME, NOW, principalOf, type Body } from '../verifier/support/memory-registry.ts';
import { User } from '../verifier/support/stores.ts';

const HOUR = 60 * 60 * 1000;
const listed = [tool('read_file')];
const logKey = generateKeyPairSync('ed25519').privateKey;
const [alice, mallory] = [newSigner(), newSigner()];
const json = (bytes: Uint8Array): Body => ({ type: 'application/json', bytes });

let registry: MemoryRegistry;
let user: User;
let url: string;
beforeEach(async () => {
  registry = new MemoryRegistry(new MemoryLog('log.example/log/1', logKey));
  await registry.publish(await signRelease(alice));
  url = await registry.listen();
  user = new User(registry, url);
});
afterEach(async () => {
  await registry.close();
  user.remove();
});

/** A status of any content, under the registry's own key. */
const saying = (changes: Partial<Status>): void => {
  registry.lie = async (path) =>
    path.endsWith('/status') ? json(await registry.statusBytes(changes)) : undefined;
};

interface EvidenceDocument {
  evidence: string;
  meaning: string;
  origin: string;
  name?: string;
  known?: Record<string, unknown>;
  signed: Record<string, { digest: string; base64: string }>;
}
/** The one file of evidence that the last refusal names. */
async function evidence(): Promise<EvidenceDocument> {
  const expectation = await user.resolve();
  const reason = expectation.kind === 'refused' ? expectation.reason : '';
  const path = /; evidence: (.+)$/.exec(reason)?.[1] ?? '';
  expect(existsSync(path), reason).toBe(true);
  return JSON.parse(readFileSync(path, 'utf8')) as EvidenceDocument;
}
const part = (document: EvidenceDocument, name: string): Uint8Array =>
  fromBase64(document.signed[name]?.base64 ?? '');

describe('threat 14: a registry operator', () => {
  it("logs a grant for somebody else's name, and nobody follows it", async () => {
    registry.log.append({
      type: 'grant',
      name: NAME,
      action: 'add',
      role: 'publisher',
      principal: principalOf(mallory),
      authority: 'operator',
    });
    expect(await user.verify(listed)).toMatchObject({ verdict: 'verified', version: '1.0.0' });
    registry.log.append(await publishBody(await signRelease(mallory, { version: '6.6.6' })));
    registry.lie = async (path) => (path.endsWith('/status') ? json(await forged({})) : undefined);
    expect(await user.resolve()).toMatchObject({ verdict: 'untrusted-signer', code: 'ERR_NOT_AUTHORISED' });
    expect(await evidence()).toMatchObject({ evidence: 'unauthorised-entry', name: NAME });
  });

  it("makes up a request for somebody else's name", async () => {
    const grant = {
      v: 1,
      type: 'grant',
      name: NAME,
      action: 'add',
      role: 'publisher',
      principal: principalOf(mallory),
      seq: 2,
    } as const;
    const bundle = await signRequest(mallory, grant, registry.log.origin);
    registry.log.append({ ...grant, authority: 'request', request: `sha256:${'0'.repeat(64)}` }, bundle);
    registry.lie = async (path) => (path.endsWith('/status') ? json(await forged({})) : undefined);
    expect(await user.resolve()).toMatchObject({ verdict: 'untrusted-signer', code: 'ERR_NOT_AUTHORISED' });
  });

  it('publishes one version twice', async () => {
    registry.log.append(
      await publishBody(await signRelease(alice, { definitions: [tool('read_file', 'Sends it away.')] })),
    );
    registry.lie = async (path) => (path.endsWith('/status') ? json(await forged({})) : undefined);
    expect(await user.resolve()).toMatchObject({ verdict: 'forked-log', code: 'ERR_VERSION_EXISTS' });
    expect(await evidence()).toMatchObject({ evidence: 'repeated-sequence' });
  });

  it('repeats a sequence number', async () => {
    registry.log.append({ ...(await publishBody(await signRelease(alice, { version: '1.1.0' }))), seq: 1 });
    registry.lie = async (path) => (path.endsWith('/status') ? json(await forged({})) : undefined);
    expect(await user.resolve()).toMatchObject({ verdict: 'forked-log', code: 'ERR_ENTRY_REPEATED' });
    const kept = await evidence();
    expect(kept).toMatchObject({ evidence: 'repeated-sequence', origin: 'log.example/log/1', name: NAME });
    expect(await codeOf(() => verifyHistory(part(kept, 'history'), NAME, registry.log.policy))).toBe(
      'ERR_ENTRY_REPEATED',
    );
  });

  it('dates an entry back behind what the user has seen', async () => {
    await user.resolve();
    registry.log.at = '2026-11-20T13:00:00Z';
    registry.log.append({
      ...(await publishBody(await signRelease(alice, { version: '1.1.0' }))),
    });
    registry.lie = async (path) => (path.endsWith('/status') ? json(await forged({})) : undefined);
    expect(await user.resolve()).toMatchObject({ verdict: 'forked-log', code: 'ERR_ENTRY_TIME' });
    expect(await evidence()).toMatchObject({ evidence: 'repeated-sequence' });
  });

  it('answers 404 for a signed name, which is no proof that it is unsigned', async () => {
    registry.lie = (path) =>
      path.includes(NAME)
        ? { status: 404, type: 'application/problem+json', bytes: new Uint8Array() }
        : undefined;
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'unverifiable' });
    registry.lie = () => undefined;
    await user.verify(listed);
    registry.lie = (path) =>
      path.includes(NAME)
        ? { status: 404, type: 'application/problem+json', bytes: new Uint8Array() }
        : undefined;
    expect(await user.resolve({ ignoreLock: true })).toMatchObject({ verdict: 'unverifiable' });
  });

  it('hides a revocation from its status', async () => {
    await registry.ask(alice, { type: 'revoke', version: '1.0.0', reason: 'backdoor' });
    saying({ revoked: { versions: [], keys: [] }, current: '1.0.0' });
    expect(await user.resolve()).toMatchObject({ verdict: 'forked-log', code: 'ERR_STATUS_MISMATCH' });
    const kept = await evidence();
    expect(kept).toMatchObject({ evidence: 'status-contradicts-log', name: NAME });
    const status = await verifyStatus(part(kept, 'status'), registry.statusSigner.publicKey);
    const { state } = await verifyHistory(part(kept, 'history'), NAME, registry.log.policy);
    expect([status.revoked.versions, [...state.revokedVersions]]).toEqual([[], ['1.0.0']]);
  });

  /** Where an entry of the log is not to be: the honest status cannot be made any more. */
  async function forged(changes: Partial<Status>): Promise<Uint8Array> {
    const good = new MemoryRegistry(new MemoryLog('log.example/log/1', logKey), registry.statusSigner);
    await good.publish(await signRelease(alice));
    good.now = registry.now;
    const { size, root } = registry.log.checkpoint;
    return good.statusBytes({
      treeSize: size,
      rootHash: Buffer.from(root).toString('base64'),
      head: size - 1,
      ...changes,
    });
  }
});

describe('threat 10: rollback', () => {
  it('to an older tree is told apart from one to an older status', async () => {
    await registry.publish(await signRelease(alice, { version: '1.1.0' }));
    await user.resolve();
    registry.log = new MemoryLog('log.example/log/1', logKey);
    await registry.publish(await signRelease(alice));
    expect(await user.resolve()).toMatchObject({ verdict: 'rollback', code: 'ERR_TREE_ROLLBACK' });
    const kept = await evidence();
    expect(kept).toMatchObject({ evidence: 'older-tree', known: { statusTreeSize: 3 } });
    expect(openCheckpoint(part(kept, 'remembered'), registry.log.policy).size).toBe(3);
    expect((await verifyStatus(part(kept, 'status'), registry.statusSigner.publicKey)).treeSize).toBe(2);
  });

  it('to an older status of the same tree', async () => {
    const old = await registry.statusBytes();
    registry.now = new Date(NOW.getTime() + HOUR / 2);
    await user.resolve();
    registry.lie = (path) => (path.endsWith('/status') ? json(old) : undefined);
    expect(await user.resolve()).toMatchObject({ verdict: 'rollback', code: 'ERR_ROLLBACK' });
    expect(await evidence()).toMatchObject({
      evidence: 'older-status',
      known: { statusIssuedAt: '2026-11-22T13:30:00Z' },
    });
  });
});

describe('threat 11: freeze', () => {
  it('is noticed when the frozen word has run out', async () => {
    const old = await registry.statusBytes();
    registry.lie = (path) => (path.endsWith('/status') ? json(old) : undefined);
    registry.now = new Date(NOW.getTime() + 2 * HOUR);
    expect(await user.resolve()).toMatchObject({ verdict: 'stale', code: 'ERR_STATUS_EXPIRED' });
    expect(await evidence()).toMatchObject({
      evidence: 'expired-status',
      known: { seenAt: '2026-11-22T15:00:00Z' },
    });
  });
});

describe('threat 12: mix-and-match', () => {
  it('of a status with the history of another tree is refused', async () => {
    const earlier = await registry.historyBytes();
    await registry.publish(await signRelease(alice, { version: '1.1.0' }));
    registry.lie = (path) => (path.includes('/history') ? json(earlier) : undefined);
    expect(await user.resolve()).toMatchObject({ verdict: 'forked-log', code: 'ERR_STATUS_MISMATCH' });
  });
});

describe('threat 13: fast-forward', () => {
  it('by a large version number gains nothing: order is the order of the log', async () => {
    await registry.publish(await signRelease(alice, { version: '999999.0.0' }));
    await registry.publish(await signRelease(alice, { version: '1.1.0' }));
    expect(await user.verify(listed)).toMatchObject({ version: '1.1.0' });
  });

  it('by a large sequence number is refused', async () => {
    registry.log.append({
      ...(await publishBody(await signRelease(alice, { version: '1.1.0' }))),
      seq: Number.MAX_SAFE_INTEGER,
    });
    const history = await registry.historyBytes();
    expect(await codeOf(() => verifyHistory(history, NAME, registry.log.policy))).toBe('ERR_ENTRY_CHAIN');
  });

  it('by a status far ahead in time or tree neither counts nor spoils the memory', async () => {
    await user.resolve();
    const before = await user.memory.read(registry.log.origin);
    saying({ issuedAt: '2036-11-22T13:00:00Z', expiresAt: '2036-11-22T14:00:00Z' });
    expect(await user.resolve()).toMatchObject({ verdict: 'stale' });
    saying({ treeSize: Number.MAX_SAFE_INTEGER, head: Number.MAX_SAFE_INTEGER });
    expect(await user.resolve()).toMatchObject({ kind: 'refused' });
    registry.lie = () => undefined;
    expect(await user.memory.read(registry.log.origin)).toEqual(before);
    expect(await user.resolve()).toMatchObject({ kind: 'signed' });
  });
});

describe('evidence', () => {
  it('is never overwritten, kept once, and bounded in number', async () => {
    const { memory } = user;
    const origin = 'log.example/log/1';
    const expired = (at: number) =>
      ({
        kind: 'expired-status',
        name: NAME,
        status: new Uint8Array([at]),
        known: { seenAt: 'x' },
      }) as const;
    const first = await memory.keepEvidence(origin, expired(0));
    const bytes = readFileSync(first, 'utf8');
    expect(await memory.keepEvidence(origin, { ...expired(0), known: { seenAt: 'y' } })).toBe(first);
    for (let i = 1; i < 40; i += 1) await memory.keepEvidence(origin, expired(i));
    expect(readFileSync(first, 'utf8')).toBe(bytes);
    expect(readdirSync(join(first, '..'))).toHaveLength(16);
    const fork = { kind: 'fork', remembered: new Uint8Array([1]), seen: new Uint8Array([2]) } as const;
    expect(existsSync(await memory.keepEvidence(origin, fork))).toBe(true);
  });

  it('that cannot be kept changes nothing of the refusal', async () => {
    const old = await registry.statusBytes();
    registry.lie = (path) => (path.endsWith('/status') ? json(old) : undefined);
    registry.now = new Date(NOW.getTime() + 2 * HOUR);
    const memory = { ...user.memory, keepEvidence: () => Promise.reject(new Error('the disk is full')) };
    expect(await user.resolve({ memory })).toMatchObject({ verdict: 'stale', code: 'ERR_STATUS_EXPIRED' });
  });
});
