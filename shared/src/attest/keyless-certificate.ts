import type { KeylessSigner } from '@toolsum/schemas';
import { equalBytes, toBase64 } from '../crypto/base64.ts';
import { contentOf, DER, insideOf, objectIdOf, readDer, tagged, type DerElement } from '../crypto/der.ts';
import { parsePublicKey, type PublicKey } from '../crypto/signature.ts';
import { ToolsumError } from '../errors.ts';

/** What a certificate says: nothing of it is true before its issuer's signature is verified. */
export interface CertificateFacts {
  readonly signer: KeylessSigner;
  readonly key: PublicKey;
}

interface Extension {
  readonly value: Uint8Array;
  readonly critical: boolean;
}

const SUBJECT_NAME = '2.5.29.17';
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** What may be marked as critical: all that is looked at here or by the chain's verification. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  SUBJECT_NAME,
  KEY_USAGE,
  BASIC_CONSTRAINTS,
  EXTENDED_KEY_USAGE,
]);

const FULCIO = '1.3.6.1.4.1.57264.1';
const LEGACY_ISSUER = `${FULCIO}.1`;
const ISSUER = `${FULCIO}.8`;
/** Fulcio's extensions that make a signer, each a DER UTF8String. Bounds are those of schemas/primitives. */
const FACTS = [
  { member: 'buildSigner', oid: `${FULCIO}.9`, max: 600 },
  { member: 'repository', oid: `${FULCIO}.12`, max: 256 },
  { member: 'repositoryId', oid: `${FULCIO}.15`, max: 64 },
  { member: 'ownerId', oid: `${FULCIO}.17`, max: 64 },
  { member: 'ref', oid: `${FULCIO}.14`, max: 256 },
  { member: 'runner', oid: `${FULCIO}.11`, max: 64 },
  { member: 'trigger', oid: `${FULCIO}.20`, max: 64 },
] as const;
const ISSUER_CHARS = 256;
const NAME_CHARS = 600;
const URI_NAME = 0x86;
const EMAIL_NAME = 0x81;
/** Printable ASCII without space, quote and backslash. */
const PLAIN = /^[!#-[\]-~]+$/;

/**
 * Reads a code signing certificate as Fulcio issues it, by strict DER (RFC 5280): everything that is compared later is
 * taken from here, decoded, exactly once.
 *
 * @param der of the certificate.
 * @throws ToolsumError ERR_CERTIFICATE, ERR_DER, ERR_KEY_UNSUPPORTED.
 */
export function readCertificate(der: Uint8Array): CertificateFacts {
  const [tbs, algorithm, signature, ...others] = insideOf(readDer(der), DER.sequence);
  if (tbs === undefined || algorithm === undefined || others.length > 0) refuse('it has not three parts');
  if (contentOf(signature, DER.bitString)[0] !== 0) refuse('its signature is not whole bytes');
  const [version, serial, signedAlgorithm, issuer, validity, subject, spki, extensions, ...more] = insideOf(
    tbs,
    DER.sequence,
  );
  if (extensions === undefined || more.length > 0) refuse('it is not of version 3 with extensions alone');
  const [versionNumber] = insideOf(version, tagged(0));
  if (toBase64(contentOf(versionNumber, DER.integer)) !== 'Ag==') refuse('it is not of version 3');
  contentOf(serial, DER.integer);
  for (const part of [issuer, validity, subject, spki]) contentOf(part, DER.sequence);
  // The outer one is not signed.
  if (signedAlgorithm === undefined || !equalBytes(signedAlgorithm.bytes, algorithm.bytes)) {
    refuse('it names two signature algorithms');
  }
  const found = readExtensions(extensions);
  requireCodeSigning(found);
  return { signer: readSigner(found), key: parsePublicKey(toBase64(spki?.bytes ?? new Uint8Array())) };
}

/** Every extension once; one that must be understood and is not refuses the certificate. */
function readExtensions(element: DerElement): Map<string, Extension> {
  const found = new Map<string, Extension>();
  const [list, ...others] = insideOf(element, tagged(3));
  if (others.length > 0) refuse('it has two lists of extensions');
  for (const extension of insideOf(list, DER.sequence)) {
    const [id, ...rest] = insideOf(extension, DER.sequence);
    const oid = objectIdOf(id);
    const value = rest.pop();
    const [flag, ...more] = rest;
    if (more.length > 0) refuse(`its extension ${oid} is malformed`);
    if (flag !== undefined && toBase64(contentOf(flag, DER.boolean)) !== '/w==') {
      refuse(`its extension ${oid} is malformed`);
    }
    if (found.has(oid)) refuse(`it has the extension ${oid} twice`);
    if (flag !== undefined && !UNDERSTOOD.has(oid)) refuse(`its critical extension ${oid} is unknown`);
    found.set(oid, { value: contentOf(value, DER.octetString), critical: flag !== undefined });
  }
  return found;
}

function requireCodeSigning(found: ReadonlyMap<string, Extension>): void {
  const usage = contentOf(readDer(required(found, KEY_USAGE)), DER.bitString);
  const bits = usage[1] ?? 0;
  if ((bits & 0x80) === 0 || (bits & 0x04) !== 0) refuse('its key is not one for signatures alone');
  const purposes = insideOf(readDer(required(found, EXTENDED_KEY_USAGE)), DER.sequence);
  if (!purposes.some((purpose) => objectIdOf(purpose) === CODE_SIGNING)) refuse('it is not for code signing');
  const constraints = found.get(BASIC_CONSTRAINTS);
  if (constraints !== undefined && insideOf(readDer(constraints.value), DER.sequence).length > 0) {
    refuse('it is one of an authority');
  }
}

function readSigner(found: ReadonlyMap<string, Extension>): KeylessSigner {
  const names = insideOf(readDer(required(found, SUBJECT_NAME)), DER.sequence);
  const [name] = names;
  if (name === undefined || names.length > 1) refuse('it has not exactly one subject');
  if (name.tag !== URI_NAME && name.tag !== EMAIL_NAME) refuse('its subject is neither a URI nor an address');
  const facts = FACTS.flatMap(({ member, oid, max }) => {
    const extension = found.get(oid);
    return extension === undefined ? [] : [[member, plain(utf8Of(extension.value), max)] as const];
  });
  const stated = Object.fromEntries(facts) as Partial<Record<(typeof FACTS)[number]['member'], string>>;
  // In rules it stands for any segment; git has no reference with one.
  if (stated.ref?.includes('*') === true) refuse('its reference holds an asterisk');
  return {
    kind: 'keyless',
    issuer: readIssuer(found),
    san: plain(name.content, NAME_CHARS),
    ...stated,
  };
}

/** The older extension holds the bare text; where both stand they must agree. */
function readIssuer(found: ReadonlyMap<string, Extension>): string {
  const current = found.get(ISSUER);
  const legacy = found.get(LEGACY_ISSUER);
  const issuers = [
    ...(current === undefined ? [] : [plain(utf8Of(current.value), ISSUER_CHARS)]),
    ...(legacy === undefined ? [] : [plain(legacy.value, ISSUER_CHARS)]),
  ];
  const [issuer, other = issuer] = issuers;
  if (issuer === undefined) refuse('it names no issuer of the identity');
  if (issuer !== other) refuse('it names two issuers of the identity');
  return issuer;
}

function required(found: ReadonlyMap<string, Extension>, oid: string): Uint8Array {
  return found.get(oid)?.value ?? refuse(`it lacks the extension ${oid}`);
}

function utf8Of(value: Uint8Array): Uint8Array {
  return contentOf(readDer(value), DER.utf8String);
}

function plain(bytes: Uint8Array, max: number): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (text.length > max || !PLAIN.test(text)) {
    refuse(`it says something that is not 1 to ${max} printable ASCII characters`);
  }
  return text;
}

function refuse(reason: string): never {
  throw new ToolsumError('ERR_CERTIFICATE', `the signer's certificate is refused: ${reason}`);
}
