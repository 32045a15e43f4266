import {
  acceptSigner,
  canonicalBytes,
  checkStatusAgainstLog,
  DEFAULT_POLICY,
  digestOf,
  generateKeyPair,
  isGranted,
  principalKey,
  signerFromPrivateKey,
  signStatus,
  standingOf,
  statusOf,
  timestampOf,
  toBase64,
  ToolsumError,
  verifyHistory,
  verifyRelease,
  verifySignedManifest,
  verifyStatus,
  type Signer,
} from '@toolsum/core';
import type { EntryRequest, History, JsonObject, Status } from '@toolsum/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryLog } from '../../support/memory-log.ts';
import {
  newSigner,
  signRelease,
  signRequest,
  tool,
  type SignedRelease,
} from '../../support/signed-release.ts';

const NAME = 'io.github.acme/files';
const alice = newSigner();
const principal = (signer: Signer) => ({
  kind: 'key' as const,
  hint: signer.publicKey.hint,
  publicKey: signer.publicKey.base64,
});
const findKey = (hint: string) => [alice].find((signer) => signer.publicKey.hint === hint)?.publicKey;

const code = async (act: () => unknown): Promise<string> => {
  try {
    await act();
  } catch (error) {
    return ToolsumError.is(error) ? error.code : String(error);
  }
  return 'accepted';
};

async function publishBody(release: SignedRelease, signer = release.signer) {
  const signed = await verifySignedManifest({
    manifest: release.manifestBytes,
    bundle: release.bundleBytes,
    findKey: () => release.signer.publicKey,
  });
  const { name, version } = release.manifest.server;
  return {
    type: 'publish' as const,
    name,
    version,
    manifest: signed.manifestDigest,
    statement: signed.statementDigest,
    bundle: signed.bundleDigest,
    signer: { kind: 'key', hint: signer.publicKey.hint },
    publisher: 'test',
  };
}
const firstGrant = (name: string, signer: Signer, bundle: Uint8Array) => ({
  type: 'grant' as const,
  name,
  action: 'add',
  role: 'publisher',
  principal: principal(signer),
  authority: 'first-publish',
  request: digestOf(bundle),
});
type Without<Union, Member extends PropertyKey> = Union extends unknown ? Omit<Union, Member> : never;
type Asked = Without<EntryRequest, 'seq'>;
/** Appends an entry that a signed request asked for. */
async function ask(log: MemoryLog, signer: Signer, asked: Asked, logged: JsonObject = {}): Promise<void> {
  const seq = log.entries.filter(({ entry }) => entry.name === asked.name).length;
  const request = { ...asked, seq } as EntryRequest;
  const bundle = await signRequest(signer, request);
  log.append({ ...request, ...logged, authority: 'request', request: digestOf(bundle) }, bundle);
}
const bytesOf = (document: unknown): Uint8Array => canonicalBytes(document as JsonObject);

async function honestLog(): Promise<{ log: MemoryLog; release: SignedRelease; other: SignedRelease }> {
  const log = new MemoryLog();
  const release = await signRelease(alice, { version: '1.0.0' });
  const other = await signRelease(alice, { name: 'io.github.acme/other', version: '1.0.0' });
  log.append(firstGrant(NAME, alice, release.bundleBytes));
  log.append(await publishBody(release));
  log.append(firstGrant('io.github.acme/other', alice, other.bundleBytes));
  log.append(await publishBody(other));
  return { log, release, other };
}

describe('a release on its way from bytes to trust', () => {
  let log: MemoryLog;
  let release: SignedRelease;
  let other: SignedRelease;
  beforeAll(async () => ({ log, release, other } = await honestLog()));
  const request = async (edit: Partial<Parameters<typeof verifyRelease>[0]> = {}) =>
    verifyRelease({
      manifest: release.manifestBytes,
      bundle: release.bundleBytes,
      receipt: await log.receipt(1),
      name: NAME,
      version: '1.0.0',
      findKey,
      log: log.policy,
      ...edit,
    });

  it('is verified when manifest, bundle and receipt say the same', async () => {
    const verified = await request();
    expect(verified).toMatchObject({ version: '1.0.0', index: 1, signer: { hint: alice.publicKey.hint } });
  });

  it('is refused as another server or another version', async () => {
    expect(await code(() => request({ version: '1.0.1' }))).toBe('ERR_SUBJECT_MISMATCH');
    expect(await code(() => request({ name: 'io.github.acme/other' }))).toBe('ERR_SUBJECT_MISMATCH');
  });

  it("is refused with another server's bundle, or another entry's receipt", async () => {
    expect(await code(() => request({ bundle: other.bundleBytes }))).toBe('ERR_SUBJECT_MISMATCH');
    expect(await code(async () => request({ receipt: await log.receipt(3) }))).toBe('ERR_RECEIPT_MISMATCH');
    expect(await code(async () => request({ receipt: await log.receipt(0) }))).toBe('ERR_RECEIPT_MISMATCH');
  });

  it('is refused with a receipt whose entry bytes were altered', async () => {
    const altered = new TextEncoder().encode(
      new TextDecoder().decode(log.entries[1]?.bytes).replace('"publisher":"test"', '"publisher":"tess"'),
    );
    expect(await code(async () => request({ receipt: await log.receipt(1, altered) }))).toBe(
      'ERR_INCLUSION_PROOF',
    );
  });

  it.each(['manifest', 'statement', 'bundle', 'signer'])(
    'is refused when the logged %s is another',
    async (field) => {
      const lying = new MemoryLog();
      const body = await publishBody(release);
      const wrong =
        field === 'signer' ? { kind: 'key', hint: newSigner().publicKey.hint } : `sha256:${'0'.repeat(64)}`;
      lying.append({ ...body, [field]: wrong });
      expect(await code(async () => request({ receipt: await lying.receipt(0), log: lying.policy }))).toBe(
        'ERR_RECEIPT_MISMATCH',
      );
    },
  );

  it('is refused with the receipt of a log that is not trusted', async () => {
    const foreign = new MemoryLog('other.example/log/1');
    foreign.append(await publishBody(release));
    expect(await code(async () => request({ receipt: await foreign.receipt(0) }))).toMatch(
      /ERR_ORIGIN_MISMATCH|ERR_NOTE_UNSIGNED/,
    );
    const impostor = new MemoryLog();
    impostor.append(await publishBody(release));
    expect(await code(async () => request({ receipt: await impostor.receipt(0) }))).toBe('ERR_NOTE_UNSIGNED');
  });
});

describe('the history of a name', () => {
  const verify = async (log: MemoryLog, edit: (history: History) => void = () => undefined) => {
    const history = await log.history(NAME);
    edit(history);
    return verifyHistory(bytesOf(history), NAME, log.policy);
  };

  it('derives who may publish, and what is current, from proved entries', async () => {
    const { log } = await honestLog();
    const bob = newSigner('p256');
    await ask(log, alice, {
      v: 1,
      type: 'grant',
      name: NAME,
      action: 'add',
      role: 'publisher',
      principal: principal(bob),
    });
    await ask(log, bob, { v: 1, type: 'yank', name: NAME, version: '1.0.0', reason: 'broken' });
    const { state } = await verify(log);
    expect([...state.grants.keys()]).toEqual([principalKey(principal(alice)), principalKey(principal(bob))]);
    expect(standingOf(state, '1.0.0')).toBe('yanked');
  });

  it('is refused with an entry left out of the middle', async () => {
    const { log } = await honestLog();
    log.append(await publishBody(await signRelease(alice, { version: '1.1.0', definitions: [tool('b')] })));
    expect(await code(() => verify(log, (history) => history.entries.splice(1, 1)))).toBe('ERR_ENTRY_CHAIN');
  });

  it('is refused with a proof that does not lead to the checkpoint', async () => {
    const { log } = await honestLog();
    expect(
      await code(() =>
        verify(log, (history) =>
          history.entries[0]?.proof.splice(
            0,
            2,
            ...(history.entries[0]?.proof.slice(0, 2).toReversed() ?? []),
          ),
        ),
      ),
    ).toBe('ERR_INCLUSION_PROOF');
  });

  it('is refused when the operator logs a grant as if somebody had asked for it', async () => {
    const mallory = newSigner();
    const request: Asked = {
      v: 1,
      type: 'grant',
      name: NAME,
      action: 'add',
      role: 'publisher',
      principal: principal(mallory),
    };
    const { log } = await honestLog();
    await ask(log, mallory, request);
    expect(await code(() => verify(log))).toBe('ERR_KEY_UNKNOWN');

    const { log: altered } = await honestLog();
    await ask(
      altered,
      alice,
      { v: 1, type: 'yank', name: NAME, version: '1.0.0', reason: 'broken' },
      { reason: 'edited' },
    );
    expect(await code(() => verify(altered))).toBe('ERR_NOT_AUTHORISED');

    const { log: bare } = await honestLog();
    bare.append({ ...request, authority: 'request', request: `sha256:${'0'.repeat(64)}` });
    expect(await code(() => verify(bare))).toBe('ERR_NOT_AUTHORISED');
  });

  it("is refused when somebody takes another publisher's grant away", async () => {
    const { log } = await honestLog();
    const bob = newSigner();
    await ask(log, alice, {
      v: 1,
      type: 'grant',
      name: NAME,
      action: 'add',
      role: 'publisher',
      principal: principal(bob),
    });
    await ask(log, bob, {
      v: 1,
      type: 'grant',
      name: NAME,
      action: 'remove',
      role: 'publisher',
      principal: principal(alice),
    });
    expect(await code(() => verify(log))).toBe('ERR_NOT_AUTHORISED');
  });

  it('is refused when the operator logs a request that was made to another log', async () => {
    const { log } = await honestLog();
    const seq = log.entries.filter(({ entry }) => entry.name === NAME).length;
    const yank: EntryRequest = { v: 1, type: 'yank', name: NAME, version: '1.0.0', reason: 'broken', seq };
    const bundle = await signRequest(alice, yank, 'staging.example/log/1');
    log.append({ ...yank, authority: 'request', request: digestOf(bundle) }, bundle);
    expect(await code(() => verify(log))).toBe('ERR_NOT_AUTHORISED');
  });

  it('is refused when the operator plays an old request again', async () => {
    const { log } = await honestLog();
    const channel: Asked = { v: 1, type: 'channel', name: NAME, current: '1.0.0', alsoValid: [] };
    await ask(log, alice, channel);
    const replayed = log.entries.at(-1);
    await ask(log, alice, { ...channel, alsoValid: ['1.0.0'] });
    expect(await code(() => verify(log))).toBe('accepted');
    log.append(
      { ...channel, authority: 'request', request: digestOf(replayed?.request ?? '') },
      replayed?.request,
    );
    expect(await code(() => verify(log))).toBe('ERR_NOT_AUTHORISED');
  });

  it('does not follow what the operator alone granted', async () => {
    const { log } = await honestLog();
    const mallory = newSigner();
    log.append({
      v: 1,
      type: 'grant',
      name: NAME,
      action: 'add',
      role: 'publisher',
      principal: principal(mallory),
      authority: 'operator',
    });
    const { state } = await verify(log);
    expect(isGranted(state, principal(mallory))).toBe(false);
  });

  it("is refused under another name's title", async () => {
    const { log } = await honestLog();
    const history = await log.history(NAME);
    expect(await code(() => verifyHistory(bytesOf(history), 'io.github.acme/other', log.policy))).toBe(
      'ERR_ENTRY_CHAIN',
    );
  });
});

describe('a status', () => {
  const statusSigner = signerFromPrivateKey(generateKeyPair('ed25519').privateKey);
  const times = { issuedAt: new Date('2026-11-22T12:00:00Z'), expiresAt: new Date('2026-11-22T13:00:00Z') };

  it('that follows from the log is accepted, and one that hides a revocation contradicts it', async () => {
    const { log } = await honestLog();
    await ask(log, alice, { v: 1, type: 'revoke', name: NAME, version: '1.0.0', reason: 'malicious' });
    const { state, checkpoint } = await verifyHistory(bytesOf(await log.history(NAME)), NAME, log.policy);
    const honest = statusOf(state, { checkpoint, ...times });
    const opened = await verifyStatus(await signStatus(honest, statusSigner), statusSigner.publicKey);
    expect(opened).toEqual(honest);
    expect(await code(() => checkStatusAgainstLog(opened, state, checkpoint))).toBe('accepted');
    const lies: Partial<Status>[] = [
      { revoked: { versions: [], keys: [] } },
      { current: '1.0.0' },
      { listed: false },
      { head: state.head - 1 },
      { treeSize: checkpoint.size - 1 },
      { rootHash: toBase64(new Uint8Array(32)) },
    ];
    for (const lie of lies) {
      expect(await code(() => checkStatusAgainstLog({ ...honest, ...lie }, state, checkpoint))).toBe(
        'ERR_STATUS_MISMATCH',
      );
    }
  });

  it('is refused under another key, with a flipped bit, or valid for more than a day', async () => {
    const { log } = await honestLog();
    const { state, checkpoint } = await verifyHistory(bytesOf(await log.history(NAME)), NAME, log.policy);
    const bytes = await signStatus(statusOf(state, { checkpoint, ...times }), statusSigner);
    expect(await code(() => verifyStatus(bytes, newSigner().publicKey))).toMatch(
      /ERR_HINT_MISMATCH|ERR_SIGNATURE_INVALID|ERR_KEY_UNKNOWN/,
    );
    const long = statusOf(state, {
      checkpoint,
      issuedAt: times.issuedAt,
      expiresAt: new Date('2026-11-23T12:00:01Z'),
    });
    expect(
      await code(async () => verifyStatus(await signStatus(long, statusSigner), statusSigner.publicKey)),
    ).toBe('ERR_STATUS_MISMATCH');
    for (let i = 0; i < bytes.length; i += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[i] = (flipped[i] ?? 0) ^ (1 << (i % 8));
      expect(await code(() => verifyStatus(flipped, statusSigner.publicKey))).not.toBe('accepted');
    }
  });

  it('states times in whole seconds of UTC', () => {
    expect(timestampOf(new Date('2026-11-22T12:34:56.789Z'))).toBe('2026-11-22T12:34:56Z');
  });
});

describe('an accepted signer', () => {
  const mallory = newSigner();
  it('is one of the policy, else the locked one, else a granted one, and the first that speaks decides', async () => {
    const { log } = await honestLog();
    const { state } = await verifyHistory(bytesOf(await log.history(NAME)), NAME, log.policy);
    const by = (signer: Signer) => ({ name: NAME, signer: principal(signer), policy: DEFAULT_POLICY, state });
    expect(acceptSigner(by(alice))).toBe('grant');
    expect(acceptSigner({ ...by(alice), locked: principal(alice) })).toBe('lockfile');
    expect(await code(() => acceptSigner(by(mallory)))).toBe('ERR_SIGNER_UNTRUSTED');
    expect(await code(() => acceptSigner({ ...by(alice), locked: principal(mallory) }))).toBe(
      'ERR_SIGNER_UNTRUSTED',
    );
    const policy = {
      ...DEFAULT_POLICY,
      publishers: [{ servers: ['io.github.acme/*'], signers: [principal(mallory)] }],
    };
    expect(await code(() => acceptSigner({ ...by(alice), policy, locked: principal(alice) }))).toBe(
      'ERR_SIGNER_UNTRUSTED',
    );
    expect(acceptSigner({ ...by(mallory), policy })).toBe('policy');
  });
});
