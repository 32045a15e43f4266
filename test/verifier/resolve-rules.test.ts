import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalBytes, digestOf, makeSnapshot, signStatus, statusOf, verifyHistory } from '@toolsum/core';
import type { JsonObject, LockedRelease, Lockfile } from '@toolsum/schemas';
import { verifySurface } from '@toolsum/verifier';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishBody } from '../support/logged-release.ts';
import { MemoryLog } from '../support/memory-log.ts';
import { newSigner, signRelease, tool } from '../support/signed-release.ts';
import { MemoryRegistry, NAME, principalOf } from './support/memory-registry.ts';
import { User } from './support/stores.ts';

const OTHER = 'io.github.acme/other';
const logKey = generateKeyPairSync('ed25519').privateKey;
const [alice, mallory] = [newSigner(), newSigner()];
const files = [tool('read_file')];

let registry: MemoryRegistry;
let user: User;
beforeEach(async () => {
  registry = new MemoryRegistry(new MemoryLog('log.example/log/1', logKey));
  await registry.publish(await signRelease(alice, { name: OTHER }));
  await registry.publish(await signRelease(alice, { definitions: files }));
  user = new User(registry, await registry.listen());
});
afterEach(async () => {
  await registry.close();
  user.remove();
});

/** Changes what is locked under the name, as an edit of the file would. */
async function editLock(change: Partial<LockedRelease>, files: readonly Uint8Array[] = []): Promise<void> {
  const edit = (lockfile: Lockfile): Lockfile => ({
    ...lockfile,
    servers: { ...lockfile.servers, [NAME]: { ...lockedIn(lockfile), ...change } },
  });
  await user.lockfile.update(edit, files);
}
function lockedIn({ servers }: Lockfile): LockedRelease {
  const entry = servers[NAME];
  if (entry?.kind !== 'signed') throw new Error('nothing is locked');
  return entry;
}

describe('a lockfile that was edited', () => {
  beforeEach(async () => {
    await user.verify(files);
  });
  const none = `sha256:${'0'.repeat(64)}`;

  it.each<[string, Partial<LockedRelease>, string]>([
    ['another server under the name', { server: OTHER }, 'ERR_SUBJECT_MISMATCH'],
    ['another log', { origin: 'other.example/log/1' }, 'ERR_ORIGIN_MISMATCH'],
    ['another manifest than the log has', { manifest: none }, 'ERR_RECEIPT_MISMATCH'],
    ['another index than the log has', { index: 0 }, 'ERR_RECEIPT_MISMATCH'],
    ['a version that the log does not have', { version: '7.0.0' }, 'ERR_RECEIPT_MISMATCH'],
    ['another signer', { signer: principalOf(mallory) }, 'ERR_SIGNER_UNTRUSTED'],
  ])('to state %s is refused', async (_what, change, code) => {
    await editLock(change);
    const expectation = await user.resolve();
    const report = verifySurface(makeSnapshot('2025', files), expectation, user.policy);
    expect(report).toMatchObject({ code, admits: 'nothing', allowed: false });
  });

  it('is refused for a file beside it that was exchanged, though it is signed as well', async () => {
    const { status } = lockedIn(await user.lockfile.read());
    const other = await registry.statusBytes({ issuedAt: '2026-11-22T13:00:01Z' });
    writeFileSync(join(user.folder, 'toolsum.lock.d', status.replace('sha256:', '')), other);
    expect(await user.offline()).toMatchObject({ kind: 'refused', code: 'ERR_DIGEST_MISMATCH' });
  });

  it('does not make the status of another name count', async () => {
    const other = await registry.statusBytes({}, OTHER);
    await editLock({ status: digestOf(other) }, [other]);
    expect(await user.offline()).toMatchObject({ kind: 'refused', code: 'ERR_STATUS_MISMATCH' });
  });
});

describe('versions to take', () => {
  it('leave out what was withdrawn, though the channel names it still', async () => {
    await registry.publish(await signRelease(alice, { version: '2.0.0' }));
    await registry.publish(await signRelease(alice, { version: '3.0.0' }));
    await registry.ask(alice, { type: 'channel', current: '3.0.0', alsoValid: ['1.0.0', '2.0.0'] });
    await registry.ask(alice, { type: 'yank', version: '1.0.0', reason: 'slow' });
    await registry.ask(alice, { type: 'revoke', version: '2.0.0', reason: 'backdoor' });
    const expectation = await user.resolve();
    const versions =
      expectation.kind === 'signed' ? expectation.candidates.map(({ release }) => release.version) : [];
    expect(versions).toEqual(['3.0.0']);
  });

  it('are those of the history, not a second publish of the same bytes beside it', async () => {
    const honest = await registry.log.history(NAME);
    const again = registry.log.append({ ...(await publishBody(registry.releaseOf('1.0.0'))) });
    const { entries, ...grown } = await registry.log.history(NAME);
    const history = canonicalBytes({
      ...grown,
      entries: entries.slice(0, honest.entries.length),
    } as unknown as JsonObject);
    const { state, checkpoint } = await verifyHistory(history, NAME, registry.log.policy);
    const expiresAt = new Date(registry.now.getTime() + 60_000);
    const status = await signStatus(
      statusOf(state, { checkpoint, issuedAt: registry.now, expiresAt }),
      registry.statusSigner,
    );
    const receipt = await registry.log.receipt(again);
    registry.lie = (path) => {
      if (path.endsWith('/status')) return { type: 'application/json', bytes: status };
      if (path.includes('/history')) return { type: 'application/json', bytes: history };
      return path.endsWith('.tlog-proof') ? { type: 'text/plain', bytes: receipt } : undefined;
    };
    expect(await user.resolve()).toMatchObject({ kind: 'refused', code: 'ERR_RECEIPT_MISMATCH' });
    registry.lie = (path) => {
      if (path.endsWith('/status')) return { type: 'application/json', bytes: status };
      return path.includes('/history') ? { type: 'application/json', bytes: history } : undefined;
    };
    expect(await user.resolve()).toMatchObject({ kind: 'signed' });
  });
});

describe('with no registry in reach', () => {
  it('a version that a person names is not replaced by the locked one', async () => {
    await user.verify(files);
    expect(await user.offline({ server: { name: NAME, version: '1.0.0' } })).toMatchObject({
      kind: 'signed',
    });
    expect(await user.offline({ server: { name: NAME, version: '9.9.9' } })).toMatchObject({
      kind: 'refused',
      code: 'ERR_REGISTRY_UNREACHABLE',
    });
  });

  it('a key that was seen to be revoked stays revoked for what it signed since', async () => {
    await user.verify(files);
    const revoke = (sinceIndex: number) =>
      registry.ask(alice, {
        type: 'revoke',
        key: { hint: alice.publicKey.hint, sinceIndex },
        reason: 'stolen',
      });
    await revoke(registry.indexOf('1.0.0'));
    expect(await user.resolve()).toMatchObject({ verdict: 'revoked' });
    expect(await user.offline()).toMatchObject({ kind: 'refused', verdict: 'revoked' });
  });

  it('what a key signed before its revocation stays good', async () => {
    await user.verify(files);
    await registry.ask(alice, {
      type: 'revoke',
      key: { hint: alice.publicKey.hint, sinceIndex: registry.indexOf('1.0.0') + 1 },
      reason: 'stolen',
    });
    await user.resolve();
    expect(await user.offline()).toMatchObject({ kind: 'signed' });
  });

  it('a signer whom the policy does not name is refused, locked or not', async () => {
    await user.verify(files);
    user.policy = {
      ...user.policy,
      publishers: [{ servers: [NAME], signers: [principalOf(mallory)] }],
    };
    expect(await user.offline()).toMatchObject({ kind: 'refused', code: 'ERR_SIGNER_UNTRUSTED' });
  });

  it('a locked release below the mark is a rollback, unless a person names it', async () => {
    await user.verify(files);
    const index = registry.indexOf('1.0.0');
    await user.memory.update(registry.log.origin, (memory) => {
      const known = memory.names[NAME];
      if (known === undefined) return undefined;
      return { ...memory, names: { ...memory.names, [NAME]: { ...known, acceptedIndex: index + 1 } } };
    });
    const verdictOf = async (version?: string) => {
      const server = { name: NAME, ...(version === undefined ? {} : { version }) };
      const expectation = await user.offline({ server });
      return verifySurface(makeSnapshot('2025', files), expectation, user.policy).verdict;
    };
    expect(await verdictOf()).toBe('rollback');
    expect(await verdictOf('1.0.0')).toBe('verified');
  });

  it('a locked receipt and a memory that contradict each other show the fork', async () => {
    await user.verify(files);
    const fork = new MemoryLog(registry.log.origin, logKey);
    for (let i = 0; i < registry.log.entries.length; i += 1) {
      fork.append({
        ...(await publishBody(registry.releaseOf('1.0.0'))),
        name: `io.github.fork/n${i}`,
      });
    }
    expect(await user.offline()).toMatchObject({ kind: 'signed' });
    const checkpoint = new TextDecoder().decode(fork.note);
    await user.memory.update(fork.origin, (memory) => ({ ...memory, checkpoint }));
    expect(await user.offline()).toMatchObject({ kind: 'refused', verdict: 'forked-log' });
  });

  it('a name that was seen to be signed is not taken for pinned', async () => {
    user.policy = { ...user.policy, privateNames: ['*'] };
    expect(await user.verify(files)).toMatchObject({ verdict: 'pinned' });
    expect(await user.offline()).toMatchObject({ kind: 'pinned' });
    user.policy = { ...user.policy, privateNames: [] };
    expect(await user.offline()).toMatchObject({ kind: 'pinned' });
    expect(await user.resolve()).toMatchObject({ kind: 'signed' });
    expect(await user.offline()).toMatchObject({ kind: 'refused', verdict: 'unverifiable' });
  });
});

describe('what is kept', () => {
  it('is nothing of a surface that was refused', async () => {
    expect(await user.verify([tool('read_file', 'Also sends.')])).toMatchObject({ verdict: 'drifted' });
    expect((await user.lockfile.read()).servers).toEqual({});
    expect((await user.memory.read(registry.log.origin)).names[NAME]?.acceptedIndex).toBe(-1);
    expect(await user.verify(files, { mapped: false })).toMatchObject({ verdict: 'wrong-subject' });
    expect((await user.lockfile.read()).servers).toEqual({});
  });

  it('of a surface that was verified is the release and its mark', async () => {
    await user.verify(files);
    expect(lockedIn(await user.lockfile.read())).toMatchObject({ version: '1.0.0', server: NAME });
    const { names } = await user.memory.read(registry.log.origin);
    expect(names[NAME]?.acceptedIndex).toBe(registry.indexOf('1.0.0'));
  });
});
