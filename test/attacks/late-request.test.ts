import { canonicalBytes, toBase64, verifyHistory } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { afterEach, describe, expect, it } from 'vitest';
import { logFirst, logRequest } from '../support/logged-release.ts';
import { MemoryLog } from '../support/memory-log.ts';
import { principalOf } from '../support/name-chain.ts';
import { codeOf } from '../support/outcome.ts';
import { mustPublish, runRegistry, type RunningRegistry } from '../support/running-registry.ts';
import { newSigner, signRelease, signRequest } from '../support/signed-release.ts';

const NAME = 'io.github.acme/files';
const HOUR = 60 * 60 * 1000;
const [alice, bob] = [newSigner(), newSigner()];
const granted = {
  v: 1,
  type: 'grant',
  name: NAME,
  action: 'add',
  role: 'publisher',
  principal: principalOf(bob),
} as const;
const removed = { ...granted, action: 'remove', waitHours: 72 } as const;
const yanked = { v: 1, type: 'yank', name: NAME, version: '1.0.0', reason: 'out of spite' } as const;

describe('threat 15: a publisher whose removal has come into effect', () => {
  let running: RunningRegistry | undefined;
  afterEach(async () => running?.remove());

  it.each([
    [71, 'accepted'],
    [72, 'ERR_KEY_UNKNOWN'],
  ])('asks for something %i hours after it was asked for: %s', async (hours, expected) => {
    const log = new MemoryLog();
    await logFirst(log, await signRelease(alice));
    await logRequest(log, alice, granted);
    await logRequest(log, alice, removed);
    log.at = new Date(Date.parse(log.at) + hours * HOUR).toISOString().replace('.000', '');
    await logRequest(log, bob, yanked);
    const history = canonicalBytes((await log.history(NAME)) as unknown as JsonObject);
    expect(await codeOf(() => verifyHistory(history, NAME, log.policy))).toBe(expected);
  });

  it('is refused by the registry, whatever its clock does over restarts', async () => {
    let now = new Date('2026-11-22T12:00:00Z');
    running = await runRegistry({ now: () => now });
    const registry = running;
    await mustPublish(running, alice);
    let seq = 2;
    const ask = async (signer: typeof alice, request: object): Promise<unknown> => {
      const bundle = await signRequest(signer, { ...request, seq } as never, registry.policy.origin);
      const answer = await registry.post('/v1/requests', JSON.stringify({ bundle: toBase64(bundle) }));
      if (answer.status === 201) seq += 1;
      return answer.status === 201 ? 'logged' : answer.json()['code'];
    };
    expect(await ask(alice, granted)).toBe('logged');
    expect(await ask(alice, removed)).toBe('logged');
    now = new Date(now.getTime() + 73 * HOUR);
    await mustPublish(running, alice, { version: '1.1.0' });
    seq += 1;
    now = new Date('2026-11-22T12:00:00Z');
    await running.restart();
    expect(await ask(bob, yanked)).toBe('ERR_NOT_AUTHORISED');
    expect(await ask(alice, yanked)).toBe('logged');
  });
});
