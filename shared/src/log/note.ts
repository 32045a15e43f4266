import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { ToolsumError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { cosignedMessage, readCosignature } from './cosignature.ts';
import { isKeyName, makeVerifierKey, type VerifierKey } from './verifier-key.ts';

/** A note taken apart; nothing about it is verified. */
export interface ParsedNote {
  /** Ends with a line break. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface NoteSignature {
  readonly name: string;
  /** Eight hexadecimal digits. */
  readonly keyId: string;
  readonly signature: Uint8Array;
}

export interface VerifiedNote {
  readonly text: string;
  /** Each key that signed, once. */
  readonly verified: readonly VerifiedSignature[];
}

export interface VerifiedSignature {
  readonly key: VerifierKey;
  /** When a cosignature was made, in seconds since 1970; absent for plain signatures. */
  readonly time?: number;
}

export interface NoteSigner {
  /** The key under which the signature line will verify. */
  readonly key: VerifierKey;
  sign(text: string): Uint8Array;
}

const SIGNATURE_LINE = '\u2014 ';
const KEY_ID_BYTES = 4;
const ED25519_SIGNATURE_BYTES = 64;

/**
 * Reads a C2SP signed note without verifying it.
 *
 * @throws ToolsumError ERR_TOO_LARGE, ERR_TOO_MANY, ERR_UTF8, ERR_NOTE_MALFORMED
 */
export function parseNote(bytes: Uint8Array): ParsedNote {
  if (bytes.byteLength > LIMITS.noteBytes) {
    throw new ToolsumError(
      'ERR_TOO_LARGE',
      `a note of ${bytes.byteLength} bytes, more than ${LIMITS.noteBytes}`,
      {
        bytes: bytes.byteLength,
        limit: LIMITS.noteBytes,
      },
    );
  }
  let note: string;
  try {
    note = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ToolsumError('ERR_UTF8', 'the note is not valid UTF-8', {}, { cause });
  }
  if (/[\u0000-\u0009\u000b-\u001f]/.test(note)) malformed('a control character');
  // The text may hold empty lines itself: the signatures start after the last one.
  const split = note.lastIndexOf('\n\n');
  const text = note.slice(0, split + 1);
  const block = note.slice(split + 2);
  if (split === -1 || !block.endsWith('\n')) malformed('no text with signature lines after an empty line');
  const lines = block.slice(0, -1).split('\n');
  if (lines.length > LIMITS.noteSignatures) {
    throw new ToolsumError('ERR_TOO_MANY', `${lines.length} signatures, more than ${LIMITS.noteSignatures}`, {
      count: lines.length,
    });
  }
  return { text, signatures: lines.map(parseSignatureLine) };
}

/**
 * Verifies a C2SP signed note against the keys one trusts. Signatures by other keys are ignored; a signature that
 * claims a trusted key and does not verify refuses the whole note.
 *
 * @throws ToolsumError as `parseNote`; ERR_NOTE_SIGNATURE_INVALID; ERR_NOTE_UNSIGNED if no trusted key signed;
 * ERR_USAGE if two of the keys have one name and id.
 */
export function openNote(bytes: Uint8Array, keys: readonly VerifierKey[]): VerifiedNote {
  const note = parseNote(bytes);
  const known = new Map(keys.map((key) => [lookupName(key), key]));
  if (known.size !== keys.length)
    throw new ToolsumError('ERR_USAGE', 'two verifier keys with one name and id');
  const verified = new Map<VerifierKey, VerifiedSignature>();
  for (const line of note.signatures) {
    const key = known.get(lookupName(line));
    if (key === undefined) continue;
    const signature = verifySignatureLine(key, note.text, line.signature);
    if (signature === undefined) {
      throw new ToolsumError(
        'ERR_NOTE_SIGNATURE_INVALID',
        `the signature by ${key.name.slice(0, 200)} is wrong`,
        {
          keyId: key.keyId,
        },
      );
    }
    if (!verified.has(key)) verified.set(key, signature);
  }
  if (verified.size === 0) throw new ToolsumError('ERR_NOTE_UNSIGNED', 'no trusted key signed the note');
  return { text: note.text, verified: [...verified.values()] };
}

/**
 * Makes a signed note.
 *
 * @param text must end with a line break.
 * @throws ToolsumError ERR_NOTE_MALFORMED, ERR_TOO_LARGE, ERR_TOO_MANY if no verifier could read the result.
 */
export function signNote(text: string, signers: readonly NoteSigner[]): Uint8Array {
  if (!text.endsWith('\n') || !text.isWellFormed()) malformed('a text that does not end with a line break');
  const lines = signers.map((signer) => formatSignatureLine({ ...signer.key, signature: signer.sign(text) }));
  const bytes = new TextEncoder().encode(`${text}\n${lines.join('')}`);
  parseNote(bytes);
  return bytes;
}

/**
 * One signature line of a note, as the answer of a witness holds it too.
 *
 * @returns the line with its line break.
 */
export function formatSignatureLine({ name, keyId, signature }: NoteSignature): string {
  return `${SIGNATURE_LINE}${name} ${toBase64(Buffer.concat([Buffer.from(keyId, 'hex'), signature]))}\n`;
}

/**
 * Signer of notes with an Ed25519 key (signature type 0x01), as a log's.
 *
 * @throws ToolsumError ERR_KEY_UNSUPPORTED for other keys and impossible names.
 */
export function noteSigner(name: string, privateKey: KeyObject): NoteSigner {
  const key = makeVerifierKey(name, rawPublicKey(privateKey), 'ed25519');
  return { key, sign: (text) => signEd25519(privateKey, Buffer.from(text)) };
}

/**
 * Signer of checkpoints as a witness (C2SP tlog-cosignature v1, signature type 0x04).
 *
 * @param time when the witness saw the checkpoint, in whole seconds since 1970.
 * @throws ToolsumError ERR_KEY_UNSUPPORTED, ERR_USAGE
 */
export function cosigner(name: string, privateKey: KeyObject, time: number): NoteSigner {
  const key = makeVerifierKey(name, rawPublicKey(privateKey), 'cosignature');
  if (!Number.isSafeInteger(time) || time < 0) {
    throw new ToolsumError('ERR_USAGE', 'the time of a cosignature is whole seconds since 1970');
  }
  return {
    key,
    sign(text) {
      const stamp = Buffer.alloc(8);
      stamp.writeBigUInt64BE(BigInt(time));
      return Buffer.concat([stamp, signEd25519(privateKey, cosignedMessage(time, text))]);
    },
  };
}

function parseSignatureLine(line: string): NoteSignature {
  const [dash, name, encoded, ...rest] = line.split(' ');
  if (`${dash ?? ''} ` !== SIGNATURE_LINE || name === undefined || encoded === undefined || rest.length > 0)
    malformed('a signature line that is not dash, name, base64');
  if (!isKeyName(name)) malformed('a signature line with an impossible key name');
  let blob: Uint8Array;
  try {
    blob = fromBase64(encoded);
  } catch (cause) {
    malformed('a signature that is not canonical base64', cause);
  }
  if (blob.byteLength <= KEY_ID_BYTES) malformed('a signature line without a signature');
  return {
    name,
    keyId: Buffer.from(blob.subarray(0, KEY_ID_BYTES)).toString('hex'),
    signature: blob.subarray(KEY_ID_BYTES),
  };
}

function verifySignatureLine(
  key: VerifierKey,
  text: string,
  signature: Uint8Array,
): VerifiedSignature | undefined {
  if (key.type === 'ed25519') {
    return verifyEd25519(key.keyObject, Buffer.from(text), signature) ? { key } : undefined;
  }
  const cosignature = readCosignature(signature);
  if (cosignature === undefined) return undefined;
  const message = cosignedMessage(cosignature.time, text);
  return verifyEd25519(key.keyObject, message, cosignature.signature)
    ? { key, time: cosignature.time }
    : undefined;
}

function verifyEd25519(key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
  return signature.byteLength === ED25519_SIGNATURE_BYTES && verify(null, message, key, signature);
}

function signEd25519(key: KeyObject, message: Uint8Array): Uint8Array {
  return sign(null, message, key);
}

function rawPublicKey(privateKey: KeyObject): Uint8Array {
  if (privateKey.type !== 'private' || privateKey.asymmetricKeyType !== 'ed25519')
    throw new ToolsumError('ERR_KEY_UNSUPPORTED', 'notes are signed with Ed25519 private keys');
  return createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
}

function lookupName({ name, keyId }: { name: string; keyId: string }): string {
  return `${name}+${keyId}`;
}

function malformed(message: string, cause?: unknown): never {
  throw new ToolsumError(
    'ERR_NOTE_MALFORMED',
    `not a signed note: ${message}`,
    {},
    cause === undefined ? undefined : { cause },
  );
}
