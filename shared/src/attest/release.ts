import type { Entry, JsonObject, PublishEntry } from '@toolsum/schemas';
import { ToolsumError } from '../errors.ts';
import { canonicalText } from '../json/canonical.ts';
import type { Checkpoint } from '../log/checkpoint.ts';
import { verifyReceipt } from '../log/receipt.ts';
import type { LogPolicy } from '../log/tlog-policy.ts';
import type { SignerTrust } from './bundle.ts';
import { signerOf } from './principal.ts';
import { verifySignedManifest, type SignedManifest } from './signed-manifest.ts';

export interface ReleaseRequest extends SignerTrust {
  /** Bytes of `manifest.json`, `manifest.sigstore.json` and `manifest.tlog-proof`. */
  readonly manifest: Uint8Array;
  readonly bundle: Uint8Array;
  readonly receipt: Uint8Array;
  readonly name: string;
  readonly version: string;
  readonly log: LogPolicy;
}

/** A release whose signature and place in the log were checked; only `verifyRelease` makes one. */
export interface VerifiedRelease extends SignedManifest {
  readonly version: string;
  readonly index: number;
  readonly entry: PublishEntry;
  readonly checkpoint: Checkpoint;
  readonly checkpointNote: Uint8Array;
  readonly receiptBytes: Uint8Array;
}

/**
 * The one path from bytes and trust to a verified release: bounds, strict JSON, bundle, signature, statement,
 * manifest, name and version as asked for, then a receipt whose entry states exactly these. Whether the signer is
 * accepted and the release not revoked is the caller's next question.
 *
 * @throws ToolsumError; ERR_SUBJECT_MISMATCH if it is another server or version, ERR_RECEIPT_MISMATCH if the receipt
 * proves another entry.
 */
export async function verifyRelease(request: ReleaseRequest): Promise<VerifiedRelease> {
  const signed = await verifySignedManifest(request);
  checkSubject(signed, request.name, request.version);
  const receipt = verifyReceipt(request.receipt, request.log);
  const entry = requirePublishOf(signed, receipt.entry);
  return {
    ...signed,
    version: request.version,
    index: receipt.index,
    entry,
    checkpoint: receipt.checkpoint,
    checkpointNote: receipt.checkpointNote,
    receiptBytes: request.receipt,
  };
}

/** @throws ToolsumError ERR_SUBJECT_MISMATCH: validly signed, but not what was asked for. */
export function checkSubject(signed: SignedManifest, name: string, version: string): void {
  const { server } = signed.manifest;
  if (server.name !== name || server.version !== version) {
    throw new ToolsumError(
      'ERR_SUBJECT_MISMATCH',
      `asked for ${name} ${version}, but the signed manifest is that of another server or version`,
    );
  }
}

/**
 * Requires that a logged entry publishes exactly this signed manifest.
 *
 * @throws ToolsumError ERR_RECEIPT_MISMATCH with the `field` that differs.
 */
export function requirePublishOf(signed: SignedManifest, entry: Entry): PublishEntry {
  if (entry.type !== 'publish') {
    throw new ToolsumError(
      'ERR_RECEIPT_MISMATCH',
      `the receipt is that of a ${entry.type} entry, not of a publish`,
      { field: 'type' },
    );
  }
  const { server } = signed.manifest;
  const expected: Record<string, string> = {
    name: server.name,
    version: server.version,
    manifest: signed.manifestDigest,
    statement: signed.statementDigest,
    bundle: signed.bundleDigest,
  };
  for (const [field, value] of Object.entries(expected)) {
    if (entry[field as keyof PublishEntry] !== value) {
      throw new ToolsumError(
        'ERR_RECEIPT_MISMATCH',
        `the logged entry has another ${field} than the release`,
        { field },
      );
    }
  }
  // Whole: a certificate's every fact stands in the log, so that grants can be judged from entries alone.
  const signer = signerOf(signed.signer) as unknown as JsonObject;
  if (canonicalText(entry.signer as unknown as JsonObject) !== canonicalText(signer)) {
    throw new ToolsumError('ERR_RECEIPT_MISMATCH', 'the logged entry names another signer than the bundle', {
      field: 'signer',
    });
  }
  return entry;
}
