import {
  canonicalBytes,
  cosigner,
  encodeReceipt,
  formatCheckpoint,
  inclusionProof,
  noteSigner,
  openCheckpoint,
  parseLogPolicy,
  parseTrustedRoot,
  signNote,
  signStatus,
  statusOf,
  verifyBundle,
  verifyHistory,
  verifyReceipt,
  verifyStatus,
  type KeyType,
  type SignerTrust,
} from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keylessBundle } from '../support/loopback-sigstore/keyless-bundle.ts';
import { LoopbackSigstore } from '../support/loopback-sigstore/loopback-sigstore.ts';
import { logFirst, publishBody } from '../support/logged-release.ts';
import { MemoryLog } from '../support/memory-log.ts';
import { codeOf } from '../support/outcome.ts';
import { newSigner, signBundle, signRelease } from '../support/signed-release.ts';

/**
 * Of keyless bundles one bit of every byte is flipped, a different one from byte to byte and from bundle to bundle: the
 * libraries take their time. With TOOLSUM_EVERY_BIT=1 every single bit is.
 */
const ALL = process.env['TOOLSUM_EVERY_BIT'] === '1';
const MINUTES = 60_000;
const payload = new TextEncoder().encode('{"n":">>>???"}');

/** Where a flipped bit was accepted, or refused by something that is not ours. */
async function survivors(
  bytes: Uint8Array,
  verify: (flipped: Uint8Array) => unknown,
  bits: 'every' | 'one-a-byte' = 'every',
): Promise<string[]> {
  const found: string[] = [];
  const start = bytes.reduce((sum, byte) => sum + byte, 0);
  for (let at = 0; at < bytes.byteLength; at += 1) {
    const chosen = bits === 'every' ? [0, 1, 2, 3, 4, 5, 6, 7] : [(start + at * 5) % 8];
    for (const bit of chosen) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      const code = await codeOf(async () => verify(flipped));
      if (!code.startsWith('ERR_')) found.push(`byte ${at}, bit ${bit}: ${code}`);
    }
  }
  return found;
}

describe('no bit can be another', () => {
  it.each<KeyType>(['ed25519', 'p256'])('of a bundle by a key of type %s', async (type) => {
    const signer = newSigner(type);
    const bytes = await signBundle(payload, signer);
    const trust: SignerTrust = { findKey: () => signer.publicKey };
    expect(await codeOf(async () => verifyBundle(bytes, trust))).toBe('accepted');
    expect(await survivors(bytes, async (flipped) => verifyBundle(flipped, trust))).toEqual([]);
  });

  describe('of a keyless bundle', () => {
    let sigstore: LoopbackSigstore;
    beforeAll(async () => {
      sigstore = await LoopbackSigstore.start();
    });
    afterAll(async () => sigstore.stop());

    it.each(['rekor-v1', 'rekor-v2'] as const)('in %s', { timeout: 10 * MINUTES }, async (log) => {
      const bytes = await keylessBundle(sigstore, { token: sigstore.tokens.github(), payload, log });
      const trust: SignerTrust = {
        findKey: () => undefined,
        sigstore: parseTrustedRoot(sigstore.trustedRoot),
      };
      expect(await codeOf(async () => verifyBundle(bytes, trust))).toBe('accepted');
      const verify = async (flipped: Uint8Array): Promise<unknown> => verifyBundle(flipped, trust);
      expect(await survivors(bytes, verify, ALL ? 'every' : 'one-a-byte')).toEqual([]);
    });
  });

  const witness = generateKeyPairSync('ed25519').privateKey;
  const witnessKey = cosigner('witness.example', witness, 0).key.vkey;
  const logAnd = async () => {
    const log = new MemoryLog();
    const alice = newSigner();
    const index = await logFirst(log, await signRelease(alice));
    for (let i = 1; i < 6; i += 1) {
      log.append(await publishBody(await signRelease(alice, { version: `1.${i}.0` })));
    }
    const [logLine = ''] = log.policyLines;
    const policy = parseLogPolicy([logLine, `witness w ${witnessKey}`, 'quorum w']);
    const note = signNote(formatCheckpoint(log.checkpoint), [
      noteSigner(log.origin, log.privateKey),
      cosigner('witness.example', witness, 1_700_000_000),
    ]);
    return { log, index, policy, note };
  };

  it('of a checkpoint, the lines of log and witness included', async () => {
    const { note, policy } = await logAnd();
    expect(openCheckpoint(note, policy).size).toBe(7);
    expect(await survivors(note, (flipped) => openCheckpoint(flipped, policy))).toEqual([]);
  });

  it('of a receipt', async () => {
    const { log, index, note, policy } = await logAnd();
    const { size } = log.checkpoint;
    const proof = await inclusionProof(index, size, log.reader);
    const entry = log.entries[index]?.bytes ?? new Uint8Array();
    const receipt = encodeReceipt({ index, entry, proof, checkpoint: note });
    expect(verifyReceipt(receipt, policy).index).toBe(index);
    expect(await survivors(receipt, (flipped) => verifyReceipt(flipped, policy))).toEqual([]);
  });

  it.each<KeyType>(['ed25519', 'p256'])('of a status by a key of type %s', async (type) => {
    const { log } = await logAnd();
    const { state } = await verifyHistory(
      canonicalBytes((await log.history('io.github.acme/files')) as unknown as JsonObject),
      'io.github.acme/files',
      log.policy,
    );
    const signer = newSigner(type);
    const times = { issuedAt: new Date('2026-11-22T13:00:00Z'), expiresAt: new Date('2026-11-22T14:00:00Z') };
    const bytes = await signStatus(statusOf(state, { checkpoint: log.checkpoint, ...times }), signer);
    expect(await codeOf(async () => verifyStatus(bytes, signer.publicKey))).toBe('accepted');
    expect(await survivors(bytes, async (flipped) => verifyStatus(flipped, signer.publicKey))).toEqual([]);
  });
});
