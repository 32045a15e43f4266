import {
  LIMITS,
  ToolsumError,
  asDocument,
  fromBase64,
  isGranted,
  parseJson,
  principalKey,
  readBundleHint,
  verifySignedManifest,
  type Digest,
  type Finding,
  type NameState,
  type SignedManifest,
} from '@toolsum/core';
import { isPublishRequest, type KeySigner } from '@toolsum/schemas';
import type { Decision, EntryDraft, Submission } from '../log/submission.ts';
import type { Store } from '../store/store.ts';
import { requirePublishScope, type Actor } from '../tokens.ts';
import { keyOfHint, verifiedKeyBlob } from './known-key.ts';
import { passLint } from './lint-gate.ts';

export interface AdmittedPublish {
  readonly submission: Submission;
  readonly name: string;
  readonly version: string;
  readonly manifestDigest: Digest;
}

/**
 * Verifies everything about a publish that does not depend on the log: form, sizes, manifest, bundle, the token's scope,
 * the lint. What does is decided by the submission when its turn comes.
 *
 * @param body of POST /v1/publish, as received.
 * @throws ToolsumError; nothing was written.
 */
export async function admitPublish(body: Uint8Array, actor: Actor, store: Store): Promise<AdmittedPublish> {
  const request = asDocument(
    parseJson(body, LIMITS.publishRequestBytes),
    isPublishRequest,
    'publish request',
  );
  const bundle = fromBase64(request.bundle);
  const key = await keyOfHint(store, readBundleHint(bundle), request.publicKey);
  const signed = await verifySignedManifest({
    manifest: fromBase64(request.manifest),
    bundle,
    findKey: () => key,
  });
  const { manifest, manifestDigest } = signed;
  const { name, version } = manifest.server;
  requirePublishScope(actor, name);
  const waived = passLint(manifest);
  const submission: Submission = { name, decide: (state) => decide(state, signed, waived, actor) };
  return { submission, name, version, manifestDigest };
}

function decide(
  state: NameState,
  signed: SignedManifest,
  waived: readonly Finding[],
  actor: Actor,
): Decision {
  const { manifest, manifestDigest, manifestBytes, bundleBytes, bundleDigest } = signed;
  const { name, version } = manifest.server;
  const published = state.versions.get(version);
  if (published !== undefined) {
    const { entry, index } = published;
    if (entry.manifest === manifestDigest && entry.bundle === bundleDigest) return { logged: index };
    throw new ToolsumError(
      'ERR_VERSION_EXISTS',
      `${name} ${version} is published already, with other bytes; a version never changes: publish a new one`,
      { index },
    );
  }
  const isFirst = state.nextSeq === 0;
  if (!isFirst) requireGrant(state, signed.signer);
  return {
    entries: [...(isFirst ? [firstGrant(signed)] : []), publishEntry(signed, actor)],
    blobs: [
      { digest: manifestDigest, bytes: manifestBytes },
      { digest: bundleDigest, bytes: bundleBytes },
      ...(isFirst ? [verifiedKeyBlob(fromBase64(signed.signer.publicKey))] : []),
    ],
    manifest: { digest: manifestDigest, document: manifest },
    waived,
  };
}

function requireGrant(state: NameState, signer: SignedManifest['signer']): void {
  if (!isGranted(state, signer) || state.grants.get(principalKey(signer))?.role !== 'publisher') {
    throw new ToolsumError(
      'ERR_NOT_AUTHORISED',
      `the key ${signer.hint} holds no grant to publish ${state.name}; sign with a granted key, or have its holder request a grant for this one`,
    );
  }
}

/** Whoever publishes a name first, under a token that covers it, is its first publisher; the log says so for ever. */
function firstGrant({ manifest, signer, bundleDigest }: SignedManifest): EntryDraft {
  return {
    v: 1,
    type: 'grant',
    name: manifest.server.name,
    action: 'add',
    role: 'publisher',
    principal: signer,
    authority: 'first-publish',
    request: bundleDigest,
  };
}

function publishEntry(signed: SignedManifest, actor: Actor): EntryDraft {
  const { manifest, manifestDigest, statementDigest, bundleDigest } = signed;
  const signer: KeySigner = { kind: 'key', hint: signed.signer.hint };
  return {
    v: 1,
    type: 'publish',
    name: manifest.server.name,
    version: manifest.server.version,
    manifest: manifestDigest,
    statement: statementDigest,
    bundle: bundleDigest,
    signer,
    // The token's public id: the log is for ever, and holds no personal data.
    publisher: `token:${actor.tokenId}`,
  };
}
