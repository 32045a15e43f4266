import { asDocument, definitionsFromSavedListing, isJsonObject, LIMITS, makeSnapshot } from '@toolsum/core';
import { parseJson, SCHEME, timestampOf, ToolsumError } from '@toolsum/core';
import { isCapture } from '@toolsum/schemas';
import type { Capture } from '@toolsum/schemas';

/** Nothing in a saved listing says which revision it came from; this is the last of its era. */
const SAVED_PROTOCOL_VERSION = '2025-11-25';

/**
 * Reads `--from FILE`: a `surface.json`, taken as it is once its digests have been recomputed, or a saved listing,
 * taken as one snapshot of the 2025 era.
 *
 * @param clock gives the time that a saved listing is said to be captured at; a capture keeps its own.
 * @throws ToolsumError as `parseJson`, `asDocument` and `makeSnapshot`, and ERR_DIGEST_MISMATCH for a capture that was
 * edited by hand.
 */
export function captureFromFile(bytes: Uint8Array, clock: () => Date): Capture {
  const value = parseJson(bytes, LIMITS.listingBytes * 4);
  if (isJsonObject(value) && (value['kind'] === 'capture' || Object.hasOwn(value, 'snapshots'))) {
    return checkedCapture(asDocument(value, isCapture, 'capture'));
  }
  const snapshot = makeSnapshot('2025', definitionsFromSavedListing(value));
  return {
    scheme: SCHEME,
    kind: 'capture',
    capturedAt: timestampOf(clock()),
    snapshots: [
      {
        profile: 'default',
        era: '2025',
        protocolVersion: SAVED_PROTOCOL_VERSION,
        digest: snapshot.digest,
        definitions: snapshot.definitions.map(({ kind, id, definition }) => ({ kind, id, definition })),
      },
    ],
  };
}

function checkedCapture(capture: Capture): Capture {
  const seen = new Set<string>();
  for (const { profile, era, digest, definitions } of capture.snapshots) {
    if (makeSnapshot(era, definitions).digest !== digest) {
      throw new ToolsumError(
        'ERR_DIGEST_MISMATCH',
        `the digest of the snapshot ${JSON.stringify(profile)}, era ${era}, is not that of its definitions`,
        { profile, era },
      );
    }
    if (seen.has(`${profile} ${era}`)) {
      throw new ToolsumError(
        'ERR_MANIFEST_INCONSISTENT',
        `the capture holds the snapshot ${JSON.stringify(profile)}, era ${era}, twice`,
        { profile, era },
      );
    }
    seen.add(`${profile} ${era}`);
  }
  return capture;
}
