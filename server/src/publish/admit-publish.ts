import {
  LIMITS,
  asDocument,
  fromBase64,
  parseJson,
  type Digest,
  type Finding,
  type SignedManifest,
  type SigstoreSource,
} from '@toolsum/core';
import { isPublishRequest } from '@toolsum/schemas';
import type { PublishedLog } from '../log/published-log.ts';
import type { Submission } from '../log/submission.ts';
import type { Hold } from '../review/hold-store.ts';
import type { HeldReleases } from '../review/held-releases.ts';
import type { Store } from '../store/store.ts';
import { requirePublishScope, type Actor } from '../tokens.ts';
import { passLint } from './lint-gate.ts';
import { decidePublish, loggedBefore, newestPublish } from './publish-decision.ts';
import { verifyPublish } from './verify-publish.ts';

/** A release on its way into the log, or one that waits for a reviewer first. */
export type AdmittedPublish =
  | {
      readonly submission: Submission;
      readonly name: string;
      readonly version: string;
      readonly manifestDigest: Digest;
    }
  | { readonly held: Hold };

export interface AdmitParts {
  readonly store: Store;
  readonly sigstore: SigstoreSource;
  readonly log: Pick<PublishedLog, 'stateOf'>;
  readonly heldReleases: Pick<HeldReleases, 'hold'>;
}

/**
 * Verifies everything about a publish that does not depend on the log: form, sizes, manifest, bundle, the token's scope,
 * the lint. What does is decided by the submission when its turn comes. A release with findings that its publisher
 * waived is held, unless it stands in the log already.
 *
 * @param body of POST /v1/publish, as received.
 * @throws ToolsumError; nothing was written.
 */
export async function admitPublish(
  body: Uint8Array,
  actor: Actor,
  { store, log, heldReleases, sigstore }: AdmitParts,
): Promise<AdmittedPublish> {
  const request = asDocument(
    parseJson(body, LIMITS.publishRequestBytes),
    isPublishRequest,
    'publish request',
  );
  const signed = await verifyPublish(
    {
      manifest: fromBase64(request.manifest),
      bundle: fromBase64(request.bundle),
      ...(request.publicKey === undefined ? {} : { publicKey: request.publicKey }),
    },
    { store, sigstore },
  );
  const { name } = signed.manifest.server;
  requirePublishScope(actor, name);
  const state = await log.stateOf(name);
  // Rules change; what was logged under older ones is answered as it always was.
  if (loggedBefore(state, signed) !== undefined) return admitted(signed, actor, []);
  const waived = passLint(signed.manifest);
  if (waived.length === 0) return admitted(signed, actor, waived);
  // What the log would refuse whatever a reviewer says need not wait for one.
  decidePublish(state, { signed, publisher: actor.tokenId, waived });
  const hold = await heldReleases.hold(signed, actor, waived, newestPublish(state));
  // Approved a moment ago: the log says where it stands.
  return hold.state === 'approved' ? admitted(signed, actor, waived) : { held: hold };
}

function admitted(signed: SignedManifest, actor: Actor, waived: readonly Finding[]): AdmittedPublish {
  const { name, version } = signed.manifest.server;
  const publish = { signed, publisher: actor.tokenId, waived };
  const submission: Submission = { name, decide: (state) => decidePublish(state, publish) };
  return { submission, name, version, manifestDigest: signed.manifestDigest };
}
