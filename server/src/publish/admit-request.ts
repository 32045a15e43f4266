import {
  LIMITS,
  ToolsumError,
  asDocument,
  canonicalText,
  checkRequester,
  digestOf,
  fromBase64,
  parseJson,
  signerOf,
  verifySignedRequest,
  type NameState,
  type SignedRequest,
} from '@toolsum/core';
import { isRequestSubmission, type JsonObject } from '@toolsum/schemas';
import type { Decision, EntryDraft, Submission } from '../log/submission.ts';
import { requirePublishScope, type Actor } from '../tokens.ts';
import { keyBlob, signerTrust, type SignerSources } from './known-key.ts';

/**
 * Verifies a signed request for a log entry (channel, yank, revoke, grant). Whether its signer may ask for it is
 * decided on the name's state when its turn comes.
 *
 * A request is good for one log and one place in the name's chain; the same one is answered again, never followed twice.
 *
 * @param body of POST /v1/requests, as received.
 * @param origin of this log.
 * @throws ToolsumError; nothing was written.
 */
export async function admitRequest(
  body: Uint8Array,
  actor: Actor,
  sources: SignerSources,
  origin: string,
): Promise<Submission> {
  const submitted = asDocument(
    parseJson(body, LIMITS.requestBytes),
    isRequestSubmission,
    'request submission',
  );
  const bundle = fromBase64(submitted.bundle);
  const signed = await verifySignedRequest(bundle, await signerTrust(sources, bundle));
  if (signed.origin !== origin) {
    throw new ToolsumError('ERR_ORIGIN_MISMATCH', `the request was made to another log than ${origin}`);
  }
  const { name } = signed.request;
  requirePublishScope(actor, name);
  const asked = canonicalText({
    request: signed.request as unknown as JsonObject,
    signer: signerOf(signed.signer) as unknown as JsonObject,
  });
  return { name, requestDigest: digestOf(asked), decide: (state) => decide(state, signed, bundle) };
}

function decide(state: NameState, signed: SignedRequest, bundle: Uint8Array): Decision {
  const { request, signer, bundleDigest } = signed;
  checkRequester(state, request, signer);
  const entry = { ...request, authority: 'request', request: bundleDigest } as EntryDraft;
  return {
    entries: [entry],
    blobs: [
      { digest: bundleDigest, bytes: bundle },
      ...(request.type === 'grant' ? keyBlob(request.principal) : []),
    ],
  };
}
