import { isTrustSuccessor, type JsonObject, type TrustFile, type TrustSuccessor } from '@toolsum/schemas';
import { preAuthEncoding, signEnvelope } from '../attest/dsse.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { verifySignature, type PublicKey, type Signer } from '../crypto/signature.ts';
import { ToolsumError } from '../errors.ts';
import { canonicalBytes, canonicalText, parseCanonicalJson } from '../json/canonical.ts';
import { asDocument } from '../json/document.ts';
import { parseJson } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import { asTrustFile, ownerKeys } from './trust-file.ts';

export const TRUST_PAYLOAD = 'application/vnd.toolsum.trust+json';

/** The next version of a trust file with the signatures that it has so far; none of them is verified. */
export interface Successor {
  readonly envelope: TrustSuccessor;
  readonly trust: TrustFile;
}

/** The next version of a trust file, for its owners to sign. */
export function draftSuccessor(trust: TrustFile): Successor {
  const payload = canonicalBytes(trust as unknown as JsonObject);
  const envelope: TrustSuccessor = {
    payload: toBase64(payload),
    payloadType: TRUST_PAYLOAD,
    signatures: [],
  };
  return { envelope, trust: asTrustFile(parseCanonicalJson(payload, LIMITS.trustFileBytes)) };
}

/**
 * Reads a successor. Its payload must be its own canonical form, so that there is one thing to sign.
 *
 * @throws ToolsumError of audience `format`, those of `parseTrustFile`; ERR_SCHEMA if nobody would own it.
 */
export function parseSuccessor(bytes: Uint8Array): Successor {
  const envelope = asDocument(
    parseJson(bytes, LIMITS.trustSuccessorBytes),
    isTrustSuccessor,
    'successor of a trust file',
  );
  const trust = asTrustFile(parseCanonicalJson(fromBase64(envelope.payload), LIMITS.trustFileBytes));
  requireOwners(trust);
  return { envelope, trust };
}

/**
 * Adds an owner's signature, or renews it.
 *
 * @param before the trust file that it succeeds.
 * @throws ToolsumError ERR_KEY_UNKNOWN if the key is that of no owner, before or after.
 */
export async function signSuccessor(
  { envelope, trust }: Successor,
  before: TrustFile,
  signer: Signer,
): Promise<Successor> {
  const { hint } = signer.publicKey;
  if (!ownersOf(before).has(hint) && !ownersOf(trust).has(hint)) {
    throw new ToolsumError(
      'ERR_KEY_UNKNOWN',
      `key ${hint} is that of no owner, neither of version ${before.version} nor of version ${trust.version}`,
      { hint },
    );
  }
  const { signatures } = await signEnvelope(TRUST_PAYLOAD, fromBase64(envelope.payload), signer);
  const others = envelope.signatures.filter(({ keyid }) => keyid !== hint);
  const [mine] = signatures;
  return {
    trust,
    envelope: { ...envelope, signatures: mine === undefined ? others : [...others, mine] },
  };
}

/**
 * One successor with the signatures of all copies of it that owners signed apart from each other.
 *
 * @throws ToolsumError ERR_DIGEST_MISMATCH if they are not the same trust file.
 */
export function mergeSuccessors(first: Successor, ...others: readonly Successor[]): Successor {
  const signatures = new Map(first.envelope.signatures.map((one) => [one.keyid, one]));
  for (const { envelope } of others) {
    if (envelope.payload !== first.envelope.payload) {
      throw new ToolsumError('ERR_DIGEST_MISMATCH', 'these successors hold different trust files');
    }
    for (const one of envelope.signatures) if (!signatures.has(one.keyid)) signatures.set(one.keyid, one);
  }
  return { trust: first.trust, envelope: { ...first.envelope, signatures: [...signatures.values()] } };
}

/**
 * Whether a trust file may take the place of the one in force, as TUF rules it for its root: exactly the next version,
 * signed by enough owners of the one before and by enough of its own. A key counts once, however often it signed; what
 * others signed counts for nothing, and one wrong signature in an owner's name spoils the whole.
 *
 * @returns the trust file that is in force now.
 * @throws ToolsumError ERR_USAGE if the one in force has no owners; ERR_TRUST_VERSION; ERR_FORK if its owners signed two
 * files of the same version; ERR_TRUST_THRESHOLD with whose `owners` are too few; ERR_SIGNATURE_INVALID.
 */
export async function verifySuccessor(before: TrustFile, { envelope, trust }: Successor): Promise<TrustFile> {
  if (before.owners === undefined) {
    throw new ToolsumError(
      'ERR_USAGE',
      'the trust file in force has no owners who could sign a successor; take a whole file over with: toolsum trust adopt',
    );
  }
  requireOwners(trust);
  if (trust.version === before.version && !isSameTrust(trust, before)) {
    // The owners in force must have signed it: anybody can write a file with the same number on it.
    await requireSignatures(envelope, before, 'before');
    throw new ToolsumError(
      'ERR_FORK',
      `the owners have signed two trust files of version ${trust.version}; ask them which one holds`,
      { version: trust.version },
    );
  }
  if (trust.version !== before.version + 1) {
    throw new ToolsumError(
      'ERR_TRUST_VERSION',
      `version ${before.version} is in force; only version ${before.version + 1} can follow, not ${trust.version}`,
      { version: trust.version, inForce: before.version },
    );
  }
  await requireSignatures(envelope, before, 'before');
  await requireSignatures(envelope, trust, 'after');
  return trust;
}

/** Whether two trust files say the same. */
function isSameTrust(a: TrustFile, b: TrustFile): boolean {
  return canonicalText(a as unknown as JsonObject) === canonicalText(b as unknown as JsonObject);
}

/** How many owners have signed, of those before and those after. */
export interface OwnerCount {
  readonly version: number;
  readonly signed: number;
  readonly threshold: number;
}

/**
 * How far a successor's signatures have come.
 *
 * @throws ToolsumError ERR_SIGNATURE_INVALID if one in an owner's name is not theirs.
 */
export async function countOwners(
  before: TrustFile,
  { envelope, trust }: Successor,
): Promise<[before: OwnerCount, after: OwnerCount]> {
  return [await countSignatures(envelope, before), await countSignatures(envelope, trust)];
}

async function requireSignatures(
  envelope: TrustSuccessor,
  owned: TrustFile,
  owners: 'before' | 'after',
): Promise<void> {
  const { signed, threshold } = await countSignatures(envelope, owned);
  if (signed < threshold) {
    throw new ToolsumError(
      'ERR_TRUST_THRESHOLD',
      `${signed} of the owners of version ${owned.version} signed, but it takes ${threshold}`,
      { owners, signed, threshold },
    );
  }
}

async function countSignatures(
  { payload, payloadType, signatures }: TrustSuccessor,
  owned: TrustFile,
): Promise<OwnerCount> {
  const keys = ownersOf(owned);
  const threshold = owned.owners?.threshold ?? Number.POSITIVE_INFINITY;
  const encoding = preAuthEncoding(payloadType, fromBase64(payload));
  const signed = new Set<string>();
  for (const { keyid, sig } of signatures) {
    const key = keys.get(keyid);
    if (key === undefined) continue;
    if (!(await verifySignature(key, encoding, fromBase64(sig)))) {
      throw new ToolsumError(
        'ERR_SIGNATURE_INVALID',
        `the signature in the name of key ${keyid} is not its own`,
        {
          hint: keyid,
        },
      );
    }
    signed.add(keyid);
  }
  return { version: owned.version, signed: signed.size, threshold };
}

function ownersOf({ owners }: TrustFile): ReadonlyMap<string, PublicKey> {
  return owners === undefined ? new Map() : ownerKeys(owners);
}

function requireOwners({ owners }: TrustFile): void {
  if (owners === undefined)
    throw new ToolsumError('ERR_SCHEMA', 'a successor names the owners who can sign the one after it', {
      pointer: '/owners',
    });
}
