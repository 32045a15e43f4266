import { definitionDigest, digestOf, makeSnapshot } from '@toolsum/core';
import type { LockedRelease } from '@toolsum/schemas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSigner, signRelease, tool } from '../support/signed-release.ts';
import { MemoryRegistry, NAME, NOW, principalOf } from './support/memory-registry.ts';
import { User } from './support/stores.ts';

const HOUR = 3_600_000;
const alice = newSigner();
const mallory = newSigner();
const files = [tool('read_file')];
const filesTwo = [tool('read_file', 'Reads a file, better.')];

let registry: MemoryRegistry;
let user: User;
beforeEach(async () => {
  registry = new MemoryRegistry();
  await registry.publish(await signRelease(mallory, { name: 'io.github.other/thing' }));
  await registry.publish(await signRelease(alice, { definitions: files }));
  user = new User(registry, await registry.listen());
});
afterEach(async () => {
  await registry.close();
  user.remove();
});

const publishTwo = async (): Promise<number> =>
  registry.publish(await signRelease(alice, { version: '2.0.0', definitions: filesTwo }));
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

describe('an honest registry', () => {
  it('verifies what the publisher signed and says on what the verdict rests', async () => {
    const report = await user.verify(files);
    expect(report).toMatchObject({
      verdict: 'verified',
      exitCode: 0,
      allowed: true,
      admits: 'all',
      name: NAME,
      version: '1.0.0',
      profile: 'default',
      binding: 'mapped',
      freshness: { kind: 'fresh' },
      signer: { basis: 'grant', principal: { hint: alice.publicKey.hint } },
    });
  });

  it('calls a changed description drift and shows both sides of it', async () => {
    const report = await user.verify(filesTwo);
    expect(report).toMatchObject({ verdict: 'drifted', exitCode: 1, allowed: false, admits: 'verified' });
    const [definition] = report.definitions;
    expect(definition?.verdict).toBe('drifted');
    expect(definition?.changes?.map((change) => change.class)).toContain('prose-changed');
    expect(definition?.digest).toBe(definitionDigest(filesTwo[0] ?? tool('')));
    expect(definition?.signed?.digest).toBe(definitionDigest(files[0] ?? tool('')));
  });

  it('takes nothing for an explanation that was never captured in the era', async () => {
    expect(await user.verify([], {}, '2026')).toMatchObject({ verdict: 'drifted', allowed: false });
  });

  it('says of a name that was never published that nothing is signed', async () => {
    const expectation = await user.resolve({ server: { name: 'io.github.acme/unknown' } });
    expect(expectation).toMatchObject({ kind: 'unsigned', proof: 'not-listed' });
  });

  it('refuses a version that was never published, and does not pin it instead', async () => {
    const expectation = await user.resolve({ server: { name: NAME, version: '9.9.9' } });
    expect(expectation).toMatchObject({ kind: 'refused', verdict: 'unsigned' });
  });

  it('refuses what runs if nothing ties it to the signed packages', async () => {
    expect(await user.verify(files, { mapped: false })).toMatchObject({
      verdict: 'wrong-subject',
      code: 'ERR_UNBOUND',
      binding: 'none',
      admits: 'nothing',
    });
  });

  it('takes the signed package of an npx command for a binding, and another version of it not', async () => {
    await registry.publish(
      await signRelease(alice, {
        version: '2.0.0',
        definitions: files,
        packages: [{ purl: 'pkg:npm/%40acme/files@2.0.0' }],
      }),
    );
    const npx = (spec: string) => ({ kind: 'command', command: 'npx', args: ['-y', spec] }) as const;
    expect(await user.verify(files, { mapped: false, target: npx('@acme/files@2.0.0') })).toMatchObject({
      verdict: 'verified',
      binding: 'coordinate',
    });
    expect(await user.verify(files, { mapped: false, target: npx('@acme/files@1.9.9') })).toMatchObject({
      verdict: 'wrong-subject',
    });
  });
});

describe('versions', () => {
  it('takes the current version and not an older one', async () => {
    await publishTwo();
    expect(await user.verify(filesTwo)).toMatchObject({ verdict: 'verified', version: '2.0.0' });
    expect(await user.verify(files)).toMatchObject({ verdict: 'drifted', version: '2.0.0' });
  });

  it('takes an older version that the publisher calls valid', async () => {
    await publishTwo();
    await registry.ask(alice, { type: 'channel', current: '2.0.0', alsoValid: ['1.0.0'] });
    expect(await user.verify(files)).toMatchObject({ verdict: 'verified', version: '1.0.0' });
  });

  it('threat 10: refuses to go back below what was accepted, unless a person names the version', async () => {
    await publishTwo();
    await user.verify(filesTwo);
    await user.lockfile.update((lockfile) => ({ ...lockfile, servers: {} }));
    await registry.ask(alice, { type: 'channel', current: '1.0.0', alsoValid: [] });
    expect(await user.verify(files)).toMatchObject({
      verdict: 'rollback',
      code: 'ERR_ROLLBACK',
      admits: 'nothing',
    });
    expect(await user.verify(files, { server: { name: NAME, version: '1.0.0' } })).toMatchObject({
      verdict: 'verified',
    });
  });

  it('stays with the locked version when a newer one is published', async () => {
    await user.verify(files);
    await publishTwo();
    expect(await user.verify(files)).toMatchObject({ verdict: 'verified', version: '1.0.0' });
    expect(await user.verify(filesTwo)).toMatchObject({ verdict: 'drifted', version: '1.0.0' });
  });

  it('threat 30: refuses a lockfile that was lowered below the memory of the user', async () => {
    await user.verify(files);
    const old = await user.lockfile.read();
    const kept = await Promise.all(
      Object.values(old.servers).flatMap((entry) =>
        entry.kind === 'signed'
          ? [entry.manifest, entry.bundle, entry.receipt, entry.status].map((digest) =>
              user.lockfile.files.read(digest),
            )
          : [],
      ),
    );
    await publishTwo();
    await user.verify(filesTwo, { ignoreLock: true });
    await user.lockfile.update(
      () => old,
      kept.filter((file) => file !== undefined),
    );
    expect(await user.verify(files)).toMatchObject({ verdict: 'rollback' });
    expect(await user.offline()).toMatchObject({ candidates: [{ objections: [{ verdict: 'rollback' }] }] });
    expect(await user.verify(files, { server: { name: NAME, version: '1.0.0' } })).toMatchObject({
      verdict: 'verified',
    });
  });

  it('refuses a revoked version, and a yanked one only for new use', async () => {
    await publishTwo();
    await user.verify(filesTwo);
    await registry.ask(alice, { type: 'yank', version: '2.0.0', reason: 'slow' });
    const notice = `${NAME} 2.0.0 has been yanked: slow; toolsum lock takes what is current`;
    expect(await user.verify(filesTwo)).toMatchObject({ verdict: 'verified', notice });
    expect(await user.offline()).toMatchObject({
      candidates: [{ notice: `${NAME} 2.0.0 has been yanked; toolsum lock takes what is current` }],
    });
    const named = { server: { name: NAME, version: '2.0.0' } };
    await user.lockfile.update((lockfile) => ({ ...lockfile, servers: {} }));
    expect(await user.verify(filesTwo, named)).toMatchObject({ verdict: 'yanked', code: 'ERR_YANKED' });
    await registry.ask(alice, { type: 'revoke', version: '2.0.0', reason: 'backdoor' });
    expect(await user.resolve(named)).toMatchObject({ kind: 'refused', verdict: 'revoked' });
  });

  it('refuses whatever a revoked key signed from its index on, and nothing before', async () => {
    const two = await publishTwo();
    await registry.ask(alice, {
      type: 'revoke',
      key: { hint: alice.publicKey.hint, sinceIndex: two },
      reason: 'stolen',
    });
    expect(await user.resolve({ server: { name: NAME, version: '2.0.0' } })).toMatchObject({
      verdict: 'revoked',
    });
    expect(await user.verify(files)).toMatchObject({ verdict: 'verified', version: '1.0.0' });
  });

  it('refuses versions below the minimum of the publisher', async () => {
    await user.verify(files);
    await publishTwo();
    await registry.ask(alice, { type: 'channel', current: '2.0.0', alsoValid: [], minimum: '2.0.0' });
    expect(await user.verify(files)).toMatchObject({ verdict: 'rollback' });
  });
});

describe('a lockfile that was tampered with', () => {
  const tamper = async (changes: Partial<LockedRelease>): Promise<void> => {
    await user.verify(files);
    await user.lockfile.update((stored) => {
      const entry = stored.servers[NAME];
      if (entry?.kind !== 'signed') throw new Error('not locked');
      return { ...stored, servers: { [NAME]: { ...entry, ...changes } } };
    });
  };

  it.each<[string, Partial<LockedRelease>]>([
    ['another manifest', { manifest: digestOf('x') }],
    ['another index', { index: 0 }],
    ['a version that was never logged', { version: '7.0.0' }],
    ['another log', { origin: 'other.example/log/1' }],
    ['another server', { server: 'io.github.other/thing' }],
  ])('is refused if it names %s', async (_what, changes) => {
    await tamper(changes);
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'wrong-subject' });
  });
});

describe('signers', () => {
  it('threat 30: holds a name to the signer of the lockfile, even if the log grants it to another', async () => {
    await user.verify(files);
    await registry.ask(alice, {
      type: 'grant',
      action: 'add',
      role: 'publisher',
      principal: principalOf(mallory),
    });
    await registry.publish(await signRelease(mallory, { version: '2.0.0', definitions: files }));
    expect(await user.verify(files, { ignoreLock: true })).toMatchObject({
      verdict: 'untrusted-signer',
      code: 'ERR_SIGNER_UNTRUSTED',
    });
  });

  it('lets the policy alone decide where it names publishers', async () => {
    user.policy = {
      ...user.policy,
      publishers: [{ servers: ['io.github.acme/*'], signers: [principalOf(mallory)] }],
    };
    expect(await user.verify(files)).toMatchObject({ verdict: 'untrusted-signer' });
    user.policy = {
      ...user.policy,
      publishers: [{ servers: ['io.github.acme/*'], signers: [principalOf(alice)] }],
    };
    expect(await user.verify(files)).toMatchObject({ verdict: 'verified', signer: { basis: 'policy' } });
  });

  it('judges a signer at the index of the entry: a key that was replaced since still counts for what it signed', async () => {
    const bob = newSigner();
    await registry.ask(alice, {
      type: 'grant',
      action: 'change',
      role: 'publisher',
      principal: principalOf(bob),
      replaces: { kind: 'key', hint: alice.publicKey.hint },
    });
    expect(await user.verify(files)).toMatchObject({ verdict: 'verified', version: '1.0.0' });
  });
});

describe('without a registry', () => {
  it('verifies a locked release from the files beside the lockfile and says how old its word is', async () => {
    await user.verify(files);
    const expectation = await user.offline({ now: later(6 * 24 * HOUR) });
    expect(expectation).toMatchObject({
      kind: 'signed',
      freshness: { kind: 'locked', ageMs: 6 * 24 * HOUR },
    });
  });

  it('is unverifiable after the time that the policy allows, and without a lock', async () => {
    expect(await user.offline()).toMatchObject({ kind: 'refused', verdict: 'unverifiable' });
    await user.verify(files);
    expect(await user.offline({ now: later(8 * 24 * HOUR) })).toMatchObject({
      kind: 'refused',
      verdict: 'unverifiable',
    });
  });

  it('counts the age from the last word that memory has, not from the day of the lock', async () => {
    await user.verify(files);
    registry.now = later(5 * 24 * HOUR);
    await user.verify(files);
    expect(await user.offline({ now: later(9 * 24 * HOUR) })).toMatchObject({
      freshness: { kind: 'locked', ageMs: 4 * 24 * HOUR },
    });
  });

  it('does the same when the registry does not answer', async () => {
    await user.verify(files);
    await registry.close();
    expect(await user.resolve()).toMatchObject({ kind: 'signed', freshness: { kind: 'locked' } });
  });

  it('does not forget a revocation that was seen before the registry fell silent', async () => {
    await user.verify(files);
    await registry.ask(alice, { type: 'revoke', version: '1.0.0', reason: 'backdoor' });
    expect(await user.resolve()).toMatchObject({ verdict: 'revoked' });
    expect(await user.offline()).toMatchObject({ kind: 'refused', verdict: 'revoked' });
  });

  it('asks for the same signer as with a registry', async () => {
    await user.verify(files);
    user.policy = { ...user.policy, publishers: [{ servers: ['*'], signers: [principalOf(mallory)] }] };
    expect(await user.offline()).toMatchObject({ kind: 'refused', verdict: 'untrusted-signer' });
  });

  it('refuses a kept status that is about another name', async () => {
    await user.verify(files);
    const statusBytes = await registry.statusBytes({}, 'io.github.other/thing');
    await user.lockfile.update(
      (stored) => {
        const entry = stored.servers[NAME];
        if (entry?.kind !== 'signed') throw new Error('not locked');
        return { ...stored, servers: { [NAME]: { ...entry, status: digestOf(statusBytes) } } };
      },
      [statusBytes],
    );
    expect(await user.offline()).toMatchObject({
      kind: 'refused',
      verdict: 'forked-log',
      code: 'ERR_STATUS_MISMATCH',
    });
  });

  it('does not go back to a pin once the name was seen to be signed', async () => {
    await user.verify(files);
    const pin = {
      kind: 'pinned' as const,
      snapshots: [{ era: '2025' as const, surface: makeSnapshot('2025', []).digest, definitions: [] }],
      pinnedAt: '2026-11-22T12:00:00Z',
    };
    await user.lockfile.update((stored) => ({ ...stored, servers: { [NAME]: pin } }));
    expect(await user.offline()).toMatchObject({ kind: 'refused', verdict: 'unverifiable' });
  });

  it('refuses a file beside the lockfile that is not what its name says', async () => {
    await user.verify(files);
    const spoilt = { read: async () => new Uint8Array([1, 2, 3]) };
    expect(await user.offline({ lockedFiles: spoilt })).toMatchObject({ kind: 'refused' });
  });

  it('never asks a registry about a private name', async () => {
    user.policy = { ...user.policy, privateNames: ['io.github.acme/*'] };
    expect(await user.resolve()).toMatchObject({ kind: 'unsigned', proof: 'private' });
    expect(registry.requests).toEqual([]);
  });
});

describe('pins', () => {
  const unnamed = { mapped: false } as const;
  const pinned = async (listed = files) => {
    const { server: _server, ...request } = await user.request(unnamed);
    const { resolveExpectation, verifySurface, acceptanceOf, recordAcceptance } =
      await import('@toolsum/verifier');
    const expectation = await resolveExpectation(request);
    const snapshot = makeSnapshot('2025', listed);
    const report = verifySurface(snapshot, expectation, user.policy);
    const acceptance = acceptanceOf({ expectation, report, snapshot, target: request.target, now: NOW });
    if (acceptance !== undefined) await recordAcceptance(acceptance, user);
    return report;
  };

  it('pins an unknown server at first use, and from then on calls a change drift', async () => {
    expect(await pinned()).toMatchObject({ verdict: 'pinned', firstUse: true, exitCode: 0, admits: 'all' });
    expect(await pinned()).toMatchObject({ verdict: 'pinned', firstUse: false });
    expect(await pinned(filesTwo)).toMatchObject({ verdict: 'drifted', exitCode: 1 });
    expect(await pinned([...files, tool('more')])).toMatchObject({ verdict: 'drifted' });
    expect(await pinned([])).toMatchObject({ verdict: 'drifted', definitions: [{ verdict: 'missing' }] });
  });

  it('asks before a pin gives way to a signature over something else', async () => {
    await user.lockfile.update((lockfile) => lockfile);
    user.policy = { ...user.policy, privateNames: ['*'] };
    expect(await user.verify(filesTwo)).toMatchObject({ verdict: 'pinned' });
    user.policy = { ...user.policy, privateNames: [] };
    expect(await user.verify(files)).toMatchObject({ verdict: 'drifted', admits: 'nothing' });
  });

  it('lets a pin become signed without asking if both say the same', async () => {
    user.policy = { ...user.policy, privateNames: ['*'] };
    expect(await user.verify(files)).toMatchObject({ verdict: 'pinned' });
    user.policy = { ...user.policy, privateNames: [] };
    expect(await user.verify(files)).toMatchObject({ verdict: 'verified' });
    expect((await user.lockfile.read()).servers[NAME]?.kind).toBe('signed');
  });

  it('obeys a policy that denies or allows what nobody signed', async () => {
    user.policy = { ...user.policy, unsigned: 'deny' };
    expect(await pinned()).toMatchObject({ verdict: 'unsigned', exitCode: 1, admits: 'nothing' });
    user.policy = { ...user.policy, unsigned: 'allow' };
    expect(await pinned()).toMatchObject({ verdict: 'unsigned', exitCode: 0, admits: 'all' });
  });
});
