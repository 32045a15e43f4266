import {
  canonicalBytes,
  digestOf,
  fromBase64,
  openNote,
  parseEntry,
  parseLogPolicy,
  parseManifest,
  parsePolicy,
  parsePublicKey,
  parseTrustFile,
  parseVerifierKey,
  readBundleHint,
  signEnvelope,
  STATUS_PAYLOAD,
  toBase64,
  verifyHistory,
  verifyReceipt,
  verifyRelease,
  verifySignedManifest,
  verifySignedRequest,
  verifyStatus,
  type LogPolicy,
} from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { parseLockfile, parseMemory } from '@toolsum/verifier';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../support/outcome.ts';
import { newSigner, signRelease, signRequest, type SignedRelease } from '../support/signed-release.ts';
import { MemoryRegistry, NAME } from '../verifier/support/memory-registry.ts';

const RUNS = 150;
const alice = newSigner('p256');
let registry: MemoryRegistry;
let release: SignedRelease;
let receipt: Uint8Array;
let history: Uint8Array;
let log: LogPolicy;
beforeAll(async () => {
  registry = new MemoryRegistry();
  release = await signRelease(alice);
  const index = await registry.publish(release);
  await registry.ask(alice, { type: 'yank', version: '1.0.0', reason: 'x' });
  log = registry.log.policy;
  receipt = await registry.log.receipt(index);
  history = await registry.historyBytes();
});

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (value: JsonValue): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Values that readers stumble over. */
const strange = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, 0, -0, -1, 1e300, 0.5, 2 ** 53 - 1, '', '=', 'AA==', '__proto__'),
  fc.constantFrom<JsonValue>([], {}, [[]], [null], { __proto__: null }, '9'.repeat(400), 'A'.repeat(400)),
  fc.constantFrom<JsonValue>('9999-99-99T99:99:99Z', 'sha256:', '\u2028', '../..', '\u0000'),
  fc.string(),
);

/** Puts something else in one place of a document, or leaves that place out. */
function altered(document: JsonValue, place: number, value: JsonValue | undefined): JsonValue {
  let at = -1;
  const visit = (node: JsonValue): JsonValue | undefined => {
    at += 1;
    if (at === place) return value;
    if (Array.isArray(node)) return node.map(visit).filter((item) => item !== undefined);
    if (typeof node !== 'object' || node === null) return node;
    const members = Object.entries(node).map(([name, member]) => [name, visit(member)] as const);
    return Object.fromEntries(members.filter(([, member]) => member !== undefined)) as JsonObject;
  };
  return visit(document) ?? null;
}
const alteration = (document: JsonValue): fc.Arbitrary<JsonValue> =>
  fc
    .tuple(fc.nat(Math.ceil(JSON.stringify(document).length / 12)), fc.option(strange, { nil: undefined }))
    .map(([place, value]) => altered(document, place, value));
/** One byte more, less, or another; or cut off. */
const damage = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.nat(bytes.byteLength), fc.nat(255), fc.nat(3)).map(([at, byte, how]) => {
    const tail = bytes.subarray(how === 0 ? at : at + 1);
    if (how === 3) return bytes.slice(0, at);
    return Uint8Array.from([...bytes.subarray(0, at), ...(how === 2 ? [] : [byte]), ...tail]);
  });

/** Whatever is read, it is taken or refused by an error of ours. */
async function onlyOurErrors<Input>(
  inputs: fc.Arbitrary<Input>,
  read: (input: Input) => unknown,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      expect(await codeOf(() => read(input))).not.toMatch(/^not a ToolsumError/);
    }),
    { numRuns: RUNS },
  );
}

describe('no input makes core throw an error that is not its own', () => {
  it('as a history', async () => {
    await onlyOurErrors(alteration(JSON.parse(text(history)) as JsonValue), (document) =>
      verifyHistory(bytesOf(document), NAME, log),
    );
  });

  it('as an entry in a history of a log that signs anything', async () => {
    const entry = JSON.parse(text(registry.log.entries[0]?.bytes ?? new Uint8Array())) as JsonValue;
    await onlyOurErrors(alteration(entry), (document) => parseEntry(canonicalBytes(document)));
  });

  it('as a manifest, with the signature of its publisher', async () => {
    await onlyOurErrors(alteration(JSON.parse(text(release.manifestBytes)) as JsonValue), (document) =>
      parseManifest(canonicalBytes(document)),
    );
  });

  it('as a bundle', async () => {
    await onlyOurErrors(alteration(JSON.parse(text(release.bundleBytes)) as JsonValue), async (document) => {
      const bundle = bytesOf(document);
      await codeOf(() => readBundleHint(bundle));
      const findKey = () => alice.publicKey;
      await verifySignedManifest({ manifest: release.manifestBytes, bundle, findKey });
    });
  });

  it('as the bytes of a bundle, of a request, of a receipt', async () => {
    const request = await signRequest(alice, {
      v: 1,
      type: 'yank',
      name: NAME,
      version: '1',
      reason: 'x',
      seq: 3,
    });
    const findKey = () => alice.publicKey;
    await onlyOurErrors(damage(request), (bytes) => verifySignedRequest(bytes, { findKey }));
    await onlyOurErrors(damage(receipt), (bytes) => verifyReceipt(bytes, log));
    await onlyOurErrors(damage(release.bundleBytes), (bundle) =>
      verifyRelease({
        manifest: release.manifestBytes,
        bundle,
        receipt,
        name: NAME,
        version: '1.0.0',
        findKey,
        log,
      }),
    );
  });

  it('as a status that the registry signed', async () => {
    const status = (await registry.status()) as unknown as JsonObject;
    const { statusSigner } = registry;
    await onlyOurErrors(alteration(status), async (document) => {
      const envelope = await signEnvelope(STATUS_PAYLOAD, canonicalBytes(document), statusSigner);
      await verifyStatus(bytesOf(envelope as unknown as JsonObject), statusSigner.publicKey);
    });
  });

  it('as a key, a note, a policy of a log', async () => {
    const spki = fromBase64(alice.publicKey.base64);
    await onlyOurErrors(damage(spki), (bytes) => parsePublicKey(toBase64(bytes)));
    await onlyOurErrors(damage(registry.log.note), (bytes) =>
      openNote(bytes, log.logKey === undefined ? [] : [log.logKey]),
    );
    const [line = ''] = registry.log.policyLines;
    await onlyOurErrors(damage(new TextEncoder().encode(line)), (bytes) => parseLogPolicy([text(bytes)]));
    await onlyOurErrors(fc.string(), (key) => parseVerifierKey(key));
  });

  it('as a trust file, a policy, a lockfile, a memory', async () => {
    const trust = { scheme: 'toolsum/1', version: 1, registries: [registry.trusted('http://127.0.0.1:1')] };
    await onlyOurErrors(alteration(trust as unknown as JsonValue), (document) =>
      parseTrustFile(bytesOf(document)),
    );
    const policy = {
      scheme: 'toolsum/1',
      policy: 1,
      mode: 'warn',
      publishers: [{ servers: ['*'], signers: [] }],
    };
    await onlyOurErrors(alteration(policy), (document) => parsePolicy(bytesOf(document)));
    const pin = { kind: 'pinned', pinnedAt: '2026-01-01T00:00:00Z', snapshots: [] };
    const lockfile = { scheme: 'toolsum/1', lockfile: 1, servers: { a: pin } };
    await onlyOurErrors(alteration(lockfile), (document) => parseLockfile(bytesOf(document)));
    const memory = { scheme: 'toolsum/1', origin: 'o', checkpoint: '', names: {} };
    await onlyOurErrors(alteration(memory), (document) => parseMemory(bytesOf(document), 'o'));
  });

  it('and each takes what was not altered', async () => {
    const findKey = () => alice.publicKey;
    const { manifestBytes: manifest, bundleBytes: bundle } = release;
    const request = { manifest, bundle, receipt, name: NAME, version: '1.0.0', findKey, log };
    expect(await codeOf(() => verifyRelease(request))).toBe('accepted');
    expect(await codeOf(() => verifyHistory(history, NAME, log))).toBe('accepted');
    expect(digestOf(manifest)).toMatch(/^sha256:/);
  });
});
