import { emptyNameState, LIMITS, signStatus, statusOf, verifyStatus } from '@toolsum/core';
import { expect, it } from 'vitest';
import { MemoryLog } from '../../support/memory-log.ts';
import { codeOf } from '../../support/outcome.ts';
import { newSigner } from '../../support/signed-release.ts';

const signer = newSigner();
const issuedAt = new Date('2026-11-22T12:00:00Z');
const validFor = (ms: number): Promise<string> =>
  codeOf(async () => {
    const { checkpoint } = new MemoryLog();
    const expiresAt = new Date(issuedAt.getTime() + ms);
    const status = statusOf(emptyNameState('io.github.acme/files'), { checkpoint, issuedAt, expiresAt });
    return verifyStatus(await signStatus(status, signer), signer.publicKey);
  });

it.each([
  [LIMITS.statusLifetimeMs, 'accepted'],
  [LIMITS.statusLifetimeMs + 1000, 'ERR_STATUS_MISMATCH'],
  [1000, 'accepted'],
  [0, 'ERR_STATUS_MISMATCH'],
  [-1000, 'ERR_STATUS_MISMATCH'],
])('a status that is valid for %i ms is %s', async (ms, outcome) => {
  expect(await validFor(ms)).toBe(outcome);
});
