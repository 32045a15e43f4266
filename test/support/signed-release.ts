import {
  BUNDLE_MEDIA_TYPE,
  IN_TOTO_PAYLOAD,
  buildManifest,
  buildRequestStatement,
  buildStatement,
  generateKeyPair,
  makeSnapshot,
  signEnvelope,
  signerFromPrivateKey,
  toBase64,
  type Definition,
  type KeyType,
  type Signer,
} from '@toolsum/core';
import type { Capture, EntryRequest, Manifest, PublishRequest, Waiver } from '@toolsum/schemas';

/** Bytes that a publisher would hand to a registry, and what they were made of. */
export interface SignedRelease {
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
  readonly bundleBytes: Uint8Array;
  readonly signer: Signer;
}

export interface ReleaseSketch {
  readonly name?: string;
  readonly version?: string;
  readonly definitions?: readonly Definition[];
  readonly waivers?: readonly Waiver[];
  readonly packages?: Manifest['packages'];
  readonly signedAt?: Date;
}

const SIGNED_AT = new Date('2026-11-22T12:00:00Z');
const NO_RULES = `sha256:${'0'.repeat(64)}`;

export function newSigner(type: KeyType = 'ed25519'): Signer {
  return signerFromPrivateKey(generateKeyPair(type).privateKey);
}

export function tool(name: string, description = `Does ${name}.`): Definition {
  return {
    kind: 'tool',
    id: name,
    definition: { name, description, inputSchema: { type: 'object', properties: {} } },
  };
}

/** A release in one profile and era, `io.github.acme/files` 1.0.0 with one tool unless the sketch says otherwise. */
export async function signRelease(signer: Signer, sketch: ReleaseSketch = {}): Promise<SignedRelease> {
  const { definitions = [tool('read_file')], signedAt = SIGNED_AT } = sketch;
  const server = { name: sketch.name ?? 'io.github.acme/files', version: sketch.version ?? '1.0.0' };
  const { digest } = makeSnapshot('2025', definitions);
  const capture: Capture = {
    scheme: 'toolsum/1',
    kind: 'capture',
    capturedAt: '2026-11-22T12:00:00Z',
    snapshots: [
      {
        profile: 'default',
        era: '2025',
        protocolVersion: '2025-11-25',
        digest,
        definitions: definitions.map(({ kind, id, definition }) => ({ kind, id, definition })),
      },
    ],
  };
  const { manifest, bytes } = buildManifest({
    capture,
    server,
    packages: sketch.packages ?? [],
    remotes: [],
    lint: { ruleset: NO_RULES, waivers: [...(sketch.waivers ?? [])] },
  });
  const bundleBytes = await signBundle(buildStatement({ manifest, manifestBytes: bytes, signedAt }), signer);
  return { manifest, manifestBytes: bytes, bundleBytes, signer };
}

/** A Sigstore bundle v0.3 over a payload, built by hand from core's envelope. */
export async function signBundle(payload: Uint8Array, signer: Signer): Promise<Uint8Array> {
  return bundleAround(await signEnvelope(IN_TOTO_PAYLOAD, payload, signer), signer.publicKey.hint);
}

function bundleAround(dsseEnvelope: object, hint: string): Uint8Array {
  return new TextEncoder().encode(
    JSON.stringify({
      mediaType: BUNDLE_MEDIA_TYPE,
      verificationMaterial: { publicKey: { hint }, timestampVerificationData: {} },
      dsseEnvelope,
    }),
  );
}

/** A signed request, to the log of `MemoryLog` unless another is named. */
export async function signRequest(
  signer: Signer,
  request: EntryRequest,
  origin = 'log.example/log/1',
): Promise<Uint8Array> {
  return signBundle(buildRequestStatement(request, origin), signer);
}

/** The body of POST /v1/publish. */
export function publishRequest(release: SignedRelease): PublishRequest {
  return {
    manifest: toBase64(release.manifestBytes),
    bundle: toBase64(release.bundleBytes),
    publicKey: release.signer.publicKey.base64,
  };
}
