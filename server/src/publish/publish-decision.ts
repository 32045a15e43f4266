import {
  ToolsumError,
  fromBase64,
  mayPublish,
  principalOf,
  signerOf,
  signerText,
  type Finding,
  type NameState,
  type SignedManifest,
} from '@toolsum/core';
import type { Addition, Decision, EntryDraft } from '../log/submission.ts';
import { verifiedKeyBlob, type KeyBlob } from './known-key.ts';

/** What a verified release comes into the log with. */
export interface Publish {
  readonly signed: SignedManifest;
  /** Id of the token that sent it. */
  readonly publisher: string;
  /** Block findings that were waived. */
  readonly waived: readonly Finding[];
  readonly approval?: Addition['approval'];
}

/**
 * Where this very release stands in the log already.
 *
 * @throws ToolsumError ERR_VERSION_EXISTS if other bytes stand there under its version.
 */
export function loggedBefore(state: NameState, signed: SignedManifest): number | undefined {
  const { name, version } = signed.manifest.server;
  const published = state.versions.get(version);
  if (published === undefined) return undefined;
  const { entry, index } = published;
  if (entry.manifest === signed.manifestDigest && entry.bundle === signed.bundleDigest) return index;
  throw new ToolsumError(
    'ERR_VERSION_EXISTS',
    `${name} ${version} is published already, with other bytes; a version never changes: publish a new one`,
    { index },
  );
}

/**
 * Decides a publish on the name as it stands: the one way by which a release gets into the log.
 *
 * @throws ToolsumError ERR_VERSION_EXISTS, ERR_NOT_AUTHORISED.
 */
export function decidePublish(state: NameState, { signed, publisher, waived, approval }: Publish): Decision {
  const { manifest, manifestDigest, manifestBytes, bundleBytes, bundleDigest } = signed;
  const logged = loggedBefore(state, signed);
  if (logged !== undefined) return { logged };
  const isFirst = state.nextSeq === 0;
  if (!isFirst) requireGrant(state, signed.signer);
  return {
    entries: [...(isFirst ? [firstGrant(signed)] : []), publishEntry(signed, publisher)],
    blobs: [
      { digest: manifestDigest, bytes: manifestBytes },
      { digest: bundleDigest, bytes: bundleBytes },
      ...(isFirst ? keyBlobOf(signed) : []),
    ],
    manifest: { digest: manifestDigest, document: manifest },
    waived,
    ...(approval === undefined ? {} : { approval }),
  };
}

/** Index of the name's newest publish entry; -1 if nothing of it was published. */
export function newestPublish(state: NameState): number {
  return Math.max(-1, ...[...state.versions.values()].map(({ index }) => index));
}

function keyBlobOf({ signer }: SignedManifest): KeyBlob[] {
  return signer.kind === 'key' ? [verifiedKeyBlob(fromBase64(signer.publicKey))] : [];
}

function requireGrant(state: NameState, signer: SignedManifest['signer']): void {
  if (!mayPublish(state, signer)) {
    throw new ToolsumError(
      'ERR_NOT_AUTHORISED',
      `${signer.kind === 'key' ? 'the ' : ''}${signerText(signer)} holds no grant to publish ${state.name}; sign with a granted key or identity, or have its holder request a grant for this one`,
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
    principal: principalOf(signer),
    authority: 'first-publish',
    request: bundleDigest,
  };
}

function publishEntry(signed: SignedManifest, publisher: string): EntryDraft {
  const { manifest, manifestDigest, statementDigest, bundleDigest } = signed;
  return {
    v: 1,
    type: 'publish',
    name: manifest.server.name,
    version: manifest.server.version,
    manifest: manifestDigest,
    statement: statementDigest,
    bundle: bundleDigest,
    signer: signerOf(signed.signer),
    // The token's public id: the log is for ever, and holds no personal data.
    publisher: `token:${publisher}`,
  };
}
