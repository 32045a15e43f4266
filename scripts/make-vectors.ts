/**
 * Writes test/vectors/format: one worked example of every format, from fixed keys and times, for other
 * implementations and for our own tests. The files are frozen with the scheme: `--check` (the default in tests) fails
 * if what the code makes today differs from what stands there.
 */
import {
  appendLeaves,
  buildManifest,
  buildStatement,
  canonicalBytes,
  canonicalText,
  definitionDigest,
  digestOf,
  EMPTY_EDGE,
  encodeEntry,
  encodeReceipt,
  formatCheckpoint,
  IN_TOTO_PAYLOAD,
  inclusionProof,
  leafHash,
  makeSnapshot,
  noteSigner,
  preAuthEncoding,
  publicKeyPem,
  registryFingerprint,
  signerFromPrivateKey,
  signNote,
  signStatus,
  statusOf,
  toBase64,
  applyEntry,
  emptyNameState,
  type Definition,
} from '@toolsum/core';
import type { Capture, Entry, JsonObject } from '@toolsum/schemas';
import { createPrivateKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'test', 'vectors', 'format');
/** The same release as source text: what a verifier tries itself on when it starts. */
const selfTestFile = join(import.meta.dirname, '..', 'shared', 'src', 'self-test', 'worked-example.ts');
/** RFC 8032 style seeds of one repeated byte: nobody may mistake these for secrets. */
const privateKey = (seed: number) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)]),
    format: 'der',
    type: 'pkcs8',
  });
const publisher = signerFromPrivateKey(privateKey(1));
const statusSigner = signerFromPrivateKey(privateKey(3));
const ORIGIN = 'registry.example/log/1';
const log = noteSigner(ORIGIN, privateKey(2));
const AT = '2026-01-01T00:00:00Z';
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const definitions: Definition[] = [
  { kind: 'server-info', id: '', definition: { name: 'weather', version: '1.4.2' } },
  { kind: 'instructions', id: '', definition: { text: 'Ask for a city first.\nTemperatures are in °C.' } },
  {
    kind: 'tool',
    id: 'forecast',
    definition: {
      name: 'forecast',
      title: 'Forecast \u{1F324}',
      description: 'The weather of the next days for a city.',
      inputSchema: {
        type: 'object',
        properties: {
          city: { type: 'string' },
          days: { type: 'integer', minimum: 1, maximum: 14, default: 3 },
        },
        required: ['city'],
        additionalProperties: false,
      },
      annotations: { readOnlyHint: true },
      _meta: { 'example.com/unknown': [1.5, -0.25, 1e-7, null] },
      ...(JSON.parse('{"__proto__":{"kept":true}}') as JsonObject),
    },
  },
  { kind: 'resource', id: 'weather://stations', definition: { uri: 'weather://stations', name: 'stations' } },
];

async function makeVectors(): Promise<Record<string, string>> {
  const snapshot = makeSnapshot('2025', definitions);
  const capture: Capture = {
    scheme: 'toolsum/1',
    kind: 'capture',
    capturedAt: AT,
    snapshots: [
      {
        profile: 'default',
        era: '2025',
        protocolVersion: '2025-11-25',
        digest: snapshot.digest,
        definitions,
      },
    ],
  };
  const {
    manifest,
    bytes: manifestBytes,
    digest,
  } = buildManifest({
    capture,
    server: {
      name: 'io.github.acme/weather',
      version: '1.4.2',
      repository: 'https://github.com/acme/weather',
    },
    packages: [{ purl: 'pkg:npm/%40acme/weather@1.4.2', digest: `sha256:${'5'.repeat(64)}` }],
    remotes: [],
    lint: { ruleset: `sha256:${'6'.repeat(64)}`, waivers: [] },
  });
  const statement = buildStatement({
    manifest,
    manifestBytes,
    source: { repository: 'https://github.com/acme/weather', commit: 'c'.repeat(40) },
    signedAt: new Date(AT),
  });
  const signature = await publisher.sign(preAuthEncoding(IN_TOTO_PAYLOAD, statement));
  const bundle = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: publisher.publicKey.hint }, timestampVerificationData: {} },
    dsseEnvelope: {
      payload: toBase64(statement),
      payloadType: IN_TOTO_PAYLOAD,
      signatures: [{ sig: toBase64(signature) }],
    },
  });
  const { hint, base64: publicKey } = publisher.publicKey;
  const name = manifest.server.name;
  const entries: Entry[] = [
    {
      v: 1,
      type: 'grant',
      name,
      seq: 0,
      prev: -1,
      at: AT,
      action: 'add',
      role: 'publisher',
      principal: { kind: 'key', hint, publicKey },
      authority: 'first-publish',
      request: digestOf(bundle),
    },
    {
      v: 1,
      type: 'publish',
      name,
      seq: 1,
      prev: 0,
      at: AT,
      version: '1.4.2',
      manifest: digest,
      statement: digestOf(statement),
      bundle: digestOf(bundle),
      signer: { kind: 'key', hint },
      publisher: 'token:example',
    },
  ];
  const leaves = entries.map((entry) => leafHash(encodeEntry(entry)));
  const { root, tiles } = appendLeaves(EMPTY_EDGE, leaves);
  const checkpoint = { origin: ORIGIN, size: entries.length, root };
  const note = signNote(formatCheckpoint(checkpoint), [log]);
  const reader = { readTile: () => Promise.resolve(tiles[0]?.bytes ?? new Uint8Array()) };
  const receipt = encodeReceipt({
    index: 1,
    entry: encodeEntry(entries[1] ?? raise()),
    proof: await inclusionProof(1, 2, reader),
    checkpoint: note,
  });
  const state = entries.reduce(
    (before, entry, index) => applyEntry(before, entry, index),
    emptyNameState(name),
  );
  const status = statusOf(state, {
    checkpoint,
    issuedAt: new Date(AT),
    expiresAt: new Date('2026-01-01T12:00:00Z'),
  });
  const identity = { origin: ORIGIN, logKey: log.key.vkey, statusKey: statusSigner.publicKey.base64 };
  return {
    'manifest.json': utf8(manifestBytes),
    'manifest.sigstore.json': bundle,
    'manifest.tlog-proof': utf8(receipt),
    'checkpoint.txt': utf8(note),
    'status.json': utf8(await signStatus(status, statusSigner)),
    'publisher.pub': publicKeyPem(publisher.publicKey),
    'digests.json': pretty({
      comment: 'Preimages and digests of the worked example; see docs/format.md.',
      definitions: definitions.map((definition) => ({
        ...definition,
        preimage: canonicalText({ scheme: 'toolsum/1', ...definition }),
        digest: definitionDigest(definition),
      })),
      surface: { era: '2025', digest: snapshot.digest },
      manifest: digest,
      statement: { text: utf8(statement), digest: digestOf(statement) },
      bundle: digestOf(bundle),
      entries: entries.map((entry, i) => ({
        text: utf8(canonicalBytes(entry as unknown as JsonObject)),
        leaf: Buffer.from(leaves[i] ?? []).toString('hex'),
      })),
      registry: { ...identity, fingerprint: registryFingerprint(identity) },
    }),
  };
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function asSource(files: Record<string, string>): string {
  const text = (file: string): string => JSON.stringify(files[file]);
  return `// Written by scripts/make-vectors.ts: a whole release from fixed keys. Do not edit.
export const WORKED_EXAMPLE = {
  name: 'io.github.acme/weather',
  version: '1.4.2',
  publicKey: ${JSON.stringify(publisher.publicKey.base64)},
  logKey: ${JSON.stringify(log.key.vkey)},
  manifest: ${text('manifest.json')},
  bundle: ${text('manifest.sigstore.json')},
  receipt: ${text('manifest.tlog-proof')},
} as const;
`;
}

function raise(): never {
  throw new Error('the example has an entry');
}

const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
const vectors = await makeVectors();
const files = Object.entries(vectors).map(([file, text]) => ({ file, path: join(folder, file), text }));
files.push({ file: 'worked-example.ts', path: selfTestFile, text: asSource(vectors) });
for (const { file, path, text } of files) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (check) {
    console.error(`${file} is not what the code makes: a signed format changed, or the vectors need --write`);
    process.exitCode = 1;
  } else writeFileSync(path, text);
}
