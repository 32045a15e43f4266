import { asDocument, digestOf, LIMITS, parseJson, ToolsumError } from '@toolsum/core';
import { isHeldRelease, isReviewList, type HeldRelease, type JsonObject } from '@toolsum/schemas';
import { getAsHolder, postJson } from './http.ts';

/** Held releases of a registry, for the holder of a token with a review scope. */
export interface ReviewDesk {
  readonly url: string;
  readonly token: string;
}

const HOLD_ID = /^hold_[0-9a-f]{32}$/;

/** @throws ToolsumError ERR_USAGE */
export function holdId(text: string): string {
  if (HOLD_ID.test(text)) return text;
  throw new ToolsumError(
    'ERR_USAGE',
    `a held release is named as toolsum review list shows it (hold_…), not ${JSON.stringify(text.slice(0, 100))}`,
  );
}

/** All held releases in a state, the oldest first. */
export async function listReviews(desk: ReviewDesk, state: HeldRelease['state']): Promise<HeldRelease[]> {
  const all: HeldRelease[] = [];
  for (let after = ''; all.length < LIMITS.held;) {
    const page = `${desk.url}/v1/reviews?state=${state}${after === '' ? '' : `&after=${after}`}`;
    const bytes = await getAsHolder(page, desk.token, LIMITS.listingBytes);
    const { reviews, next } = asDocument(parseJson(bytes, LIMITS.listingBytes), isReviewList, 'review list');
    all.push(...reviews);
    if (next === undefined) break;
    after = next;
  }
  return all;
}

export async function readReview(desk: ReviewDesk, id: string): Promise<HeldRelease> {
  const bytes = await getAsHolder(`${desk.url}/v1/reviews/${id}`, desk.token, LIMITS.listingBytes);
  return asRelease(parseJson(bytes, LIMITS.listingBytes) as JsonObject, id);
}

/** The manifest that waits. @throws ToolsumError ERR_DIGEST_MISMATCH if it is not the one of the review. */
export async function readHeldManifest(desk: ReviewDesk, release: HeldRelease): Promise<Uint8Array> {
  const url = `${desk.url}/v1/reviews/${release.id}/manifest.json`;
  const bytes = await getAsHolder(url, desk.token, LIMITS.manifestBytes);
  if (digestOf(bytes) !== release.manifest) {
    throw new ToolsumError('ERR_DIGEST_MISMATCH', 'the registry sent another manifest than it shows');
  }
  return bytes;
}

/** @param decision `approve` needs `seen` in the body. @returns the release with the decision that stands. */
export async function decideReview(
  desk: ReviewDesk,
  id: string,
  decision: 'approve' | 'decline',
  body: JsonObject,
): Promise<HeldRelease> {
  return asRelease(await postJson(`${desk.url}/v1/reviews/${id}/${decision}`, desk.token, body), id);
}

function asRelease(value: JsonObject, id: string): HeldRelease {
  const release = asDocument(value, isHeldRelease, 'held release');
  if (release.id !== id)
    throw new ToolsumError('ERR_REGISTRY_ANSWER', 'the registry answered for another release');
  return release;
}
