import { canonicalBytes, digestOf, verifyHistory } from '@toolsum/core';
import type { History, JsonObject } from '@toolsum/schemas';
import { describe, expect, it } from 'vitest';
import { logFirst, logRequest, publishBody } from '../../support/logged-release.ts';
import { MemoryLog } from '../../support/memory-log.ts';
import { principalOf } from '../../support/name-chain.ts';
import { codeOf } from '../../support/outcome.ts';
import { newSigner, signRelease, signRequest } from '../../support/signed-release.ts';

const NAME = 'io.github.acme/files';
const yank = { v: 1, type: 'yank', name: NAME, version: '1.0.0', reason: 'broken' } as const;
const alice = newSigner();
const release = await signRelease(alice);

async function begun(): Promise<MemoryLog> {
  const log = new MemoryLog();
  await logFirst(log, release);
  return log;
}
const verify = async (
  log: MemoryLog,
  edit: (history: History) => void = () => undefined,
): Promise<string> => {
  const history = await log.history(NAME);
  edit(history);
  return codeOf(() => verifyHistory(canonicalBytes(history as unknown as JsonObject), NAME, log.policy));
};

describe('a history', () => {
  it('without entries is that of the name that was asked for', async () => {
    const log = new MemoryLog();
    await logFirst(log, await signRelease(alice, { name: 'io.github.acme/other' }));
    expect(await verify(log)).toBe('accepted');
    expect(await verify(log, (history) => (history.name = 'io.github.acme/more'))).toBe('ERR_ENTRY_CHAIN');
  });

  it('does not end between the first grant and the publish that it was made for', async () => {
    const log = await begun();
    expect(await verify(log)).toBe('accepted');
    expect(await verify(log, (history) => history.entries.pop())).toBe('ERR_ENTRY_CHAIN');
  });

  it('is refused when an entry was never in the log', async () => {
    const log = await begun();
    const [, honest] = (await log.history(NAME)).entries;
    const made = {
      ...JSON.parse(Buffer.from(honest?.entry ?? '', 'base64').toString('utf8')),
      publisher: 'me',
    };
    const entry = Buffer.from(canonicalBytes(made as JsonObject)).toString('base64');
    expect(await verify(log, (history) => Object.assign(history.entries[1] ?? {}, { entry }))).toBe(
      'ERR_INCLUSION_PROOF',
    );
  });
});

describe('a requested entry in a history', () => {
  it('comes with the very request that it names', async () => {
    const honest = await begun();
    await logRequest(honest, alice, yank);
    expect(await verify(honest)).toBe('accepted');
    expect(await verify(honest, (history) => delete history.entries[2]?.request)).toBe('ERR_NOT_AUTHORISED');

    const swapped = await begun();
    // The same request signed once more: valid in itself, with another digest.
    const again = Buffer.from(await signRequest(alice, { ...yank, seq: 2 })).toString('utf8');
    const bundle = new TextEncoder().encode(`${again} `);
    await logRequest(swapped, alice, yank, { bundle });
    expect(await verify(swapped)).toBe('ERR_NOT_AUTHORISED');
  });

  it('is refused when an old request is played again', async () => {
    const log = await begun();
    const bob = newSigner();
    const grant = {
      v: 1,
      type: 'grant',
      name: NAME,
      role: 'publisher',
      principal: principalOf(bob),
    } as const;
    await logRequest(log, alice, { ...grant, action: 'add' });
    await logRequest(log, bob, { ...grant, action: 'remove' });
    expect(await verify(log)).toBe('accepted');
    const { request = '' } = (await log.history(NAME)).entries[2] ?? {};
    const bundle = new Uint8Array(Buffer.from(request, 'base64'));
    const replayed = { ...grant, action: 'add', authority: 'request', request: digestOf(bundle) };
    log.append(replayed, bundle);
    expect(await verify(log)).toBe('ERR_NOT_AUTHORISED');
  });

  it('is refused when it was signed for another place of the chain', async () => {
    const log = await begun();
    await logRequest(log, alice, yank, { place: 7 });
    expect(await verify(log)).toBe('ERR_NOT_AUTHORISED');
  });

  it('does not permit itself', async () => {
    const log = await begun();
    const mallory = newSigner();
    await logRequest(log, mallory, {
      v: 1,
      type: 'grant',
      name: NAME,
      action: 'add',
      role: 'publisher',
      principal: principalOf(mallory),
    });
    expect(await verify(log)).toBe('ERR_KEY_UNKNOWN');
  });

  it('is refused when a publish stands in for a grant that nobody asked for', async () => {
    const log = await begun();
    log.append(await publishBody(await signRelease(newSigner(), { version: '1.1.0' })));
    expect(await verify(log)).toBe('ERR_NOT_AUTHORISED');
  });
});
