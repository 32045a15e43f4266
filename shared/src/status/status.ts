import { isEnvelope, isStatus, type JsonObject, type Status } from '@toolsum/schemas';
import { signEnvelope, verifyEnvelope } from '../attest/dsse.ts';
import { toBase64 } from '../crypto/base64.ts';
import type { PublicKey, Signer } from '../crypto/signature.ts';
import { principalKey } from '../attest/principal.ts';
import { compareText } from '../definition/digest.ts';
import { ToolsumError } from '../errors.ts';
import { canonicalBytes, canonicalText, parseCanonicalJson } from '../json/canonical.ts';
import { asDocument } from '../json/document.ts';
import { parseJson } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import type { Checkpoint } from '../log/checkpoint.ts';
import { settledAt, type NameState } from './name-state.ts';
import { timestampOf } from './timestamp.ts';

export const STATUS_PAYLOAD = 'application/vnd.toolsum.status+json';

/** What a status must say: it follows from its times and the entries below the checkpoint. */
export function statusOf(
  newest: NameState,
  terms: { checkpoint: Checkpoint; issuedAt: Date; expiresAt: Date },
): Status {
  const { checkpoint } = terms;
  const issuedAt = timestampOf(terms.issuedAt);
  const state = settledAt(newest, issuedAt);
  return {
    v: 1,
    origin: checkpoint.origin,
    name: state.name,
    listed: state.versions.size > 0,
    treeSize: checkpoint.size,
    rootHash: toBase64(checkpoint.root),
    head: state.head,
    current: state.current,
    alsoValid: [...state.alsoValid].toSorted(compareText),
    minimum: state.minimum,
    yanked: [...state.yanked].toSorted(compareText),
    revoked: {
      versions: [...state.revokedVersions].toSorted(compareText),
      keys: [...state.revokedKeys]
        .map(([hint, sinceIndex]) => ({ hint, sinceIndex }))
        .toSorted((a, b) => compareText(a.hint, b.hint)),
      ...identitiesOf(state),
    },
    issuedAt,
    expiresAt: timestampOf(terms.expiresAt),
  };
}

/** Absent if there are none. */
function identitiesOf({ revokedIdentities }: NameState): Pick<Status['revoked'], 'identities'> {
  const [first, ...rest] = revokedIdentities
    .map(({ principal, sinceIndex }) => ({ principal, sinceIndex }))
    .toSorted((a, b) => compareText(principalKey(a.principal), principalKey(b.principal)));
  return first === undefined ? {} : { identities: [first, ...rest] };
}

/** @returns the bytes of a DSSE envelope over the status in canonical form. */
export async function signStatus(status: Status, signer: Signer): Promise<Uint8Array> {
  const envelope = await signEnvelope(
    STATUS_PAYLOAD,
    canonicalBytes(status as unknown as JsonObject),
    signer,
  );
  return canonicalBytes(envelope as unknown as JsonObject);
}

/**
 * Opens a status. Freshness is the caller's to judge; a lifetime beyond the bound is malformed.
 *
 * @throws ToolsumError of audience `format` or `verification`.
 */
export async function verifyStatus(bytes: Uint8Array, statusKey: PublicKey): Promise<Status> {
  const envelope = asDocument(parseJson(bytes, LIMITS.statusBytes), isEnvelope, 'status envelope');
  const payload = await verifyEnvelope(envelope, STATUS_PAYLOAD, statusKey);
  const status = asDocument(parseCanonicalJson(payload, LIMITS.statusBytes), isStatus, 'status');
  const lifetime = Date.parse(status.expiresAt) - Date.parse(status.issuedAt);
  if (!(lifetime > 0 && lifetime <= LIMITS.statusLifetimeMs)) {
    throw new ToolsumError(
      'ERR_STATUS_MISMATCH',
      'the status claims to be valid for longer than a day, or not at all',
    );
  }
  return status;
}

/**
 * Holds a status to the entries that it must follow from.
 *
 * @throws ToolsumError ERR_STATUS_MISMATCH: the registry signed something that its own log contradicts.
 */
export function checkStatusAgainstLog(status: Status, state: NameState, checkpoint: Checkpoint): void {
  const issuedAt = new Date(status.issuedAt);
  const expected = statusOf(state, { checkpoint, issuedAt, expiresAt: new Date(status.expiresAt) });
  if (canonicalText(expected as unknown as JsonObject) !== canonicalText(status as unknown as JsonObject)) {
    throw new ToolsumError('ERR_STATUS_MISMATCH', `the status of ${state.name} contradicts the log`, {
      treeSize: status.treeSize,
      head: status.head,
    });
  }
}
