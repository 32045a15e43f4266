import { createHash } from 'node:crypto';
import { equalBytes, toBase64 } from '../crypto/base64.ts';
import { contentOf, DER, insideOf, objectIdOf, readDer, tagged, type DerElement } from '../crypto/der.ts';
import { sha256 } from '../crypto/sha256.ts';
import { ToolsumError } from '../errors.ts';

/** What a timestamp says; true only once its authority's signature is verified. */
export interface TimestampFacts {
  readonly time: Date;
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TIMESTAMP_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const HASHES: Readonly<Record<string, string>> = {
  [SHA256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** The verifying library takes an algorithm that it does not know for the default one, so it must be known here. */
const ECDSA: ReadonlySet<string> = new Set([
  '1.2.840.10045.4.3.2',
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
]);
const GENERALIZED_TIME = 0x18;
const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d{3})?Z$/;
const NULL_PARAMETERS = 'BQA=';

/**
 * Reads a response of RFC 3161 so strictly that none of its unsigned bits can be another: granted, one signer, no
 * attributes but the signed ones, no certificates but the authority's own. The signature is for the library to verify.
 *
 * @param response DER of a TimeStampResp.
 * @param stamped the bytes that must have been stamped.
 * @param authorities certificates that may stand along, base64 of DER.
 * @throws ToolsumError ERR_TIMESTAMP, ERR_DER.
 */
export function readTimestamp(
  response: Uint8Array,
  stamped: Uint8Array,
  authorities: ReadonlySet<string>,
): TimestampFacts {
  const [status, token, ...others] = insideOf(readDer(response), DER.sequence);
  if (others.length > 0) refuse('it has more than two parts');
  const [granted, ...remarks] = insideOf(status, DER.sequence);
  if (remarks.length > 0) refuse('it was granted with remarks');
  requireVersion(granted, 0);
  const [algorithms, encapsulated, signerInfo] = readSignedData(token, authorities);
  const info = readEncapsulated(encapsulated);
  checkSigner(signerInfo, { algorithms, info });
  return readInfo(info, stamped);
}

/** @returns digest algorithms, encapsulated content and the one signer. */
function readSignedData(
  token: DerElement | undefined,
  authorities: ReadonlySet<string>,
): [DerElement, DerElement, DerElement] {
  const [type, wrapped, ...others] = insideOf(token, DER.sequence);
  if (objectIdOf(type) !== SIGNED_DATA || others.length > 0) refuse('it holds no signed data');
  const [data, ...more] = insideOf(wrapped, tagged(0));
  if (more.length > 0) refuse('it holds two tokens');
  const [version, algorithms, encapsulated, ...rest] = insideOf(data, DER.sequence);
  requireVersion(version, 3);
  const signers = rest.pop();
  const [certificates, ...unknown] = rest;
  if (algorithms === undefined || encapsulated === undefined || unknown.length > 0) {
    refuse('its signed data has parts too many or too few');
  }
  if (certificates !== undefined) {
    const known = insideOf(certificates, tagged(0)).every(({ bytes }) => authorities.has(toBase64(bytes)));
    if (!known) refuse('it brings certificates that are not those of a known authority');
  }
  const [signer, ...further] = insideOf(signers, DER.set);
  if (signer === undefined || further.length > 0) refuse('it has not exactly one signer');
  return [algorithms, encapsulated, signer];
}

function readEncapsulated(encapsulated: DerElement): Uint8Array {
  const [type, wrapped, ...others] = insideOf(encapsulated, DER.sequence);
  if (objectIdOf(type) !== TIMESTAMP_INFO || others.length > 0) refuse('it holds no timestamp');
  const [octets, ...more] = insideOf(wrapped, tagged(0));
  if (more.length > 0) refuse('it holds two contents');
  return contentOf(octets, DER.octetString);
}

function checkSigner(
  signer: DerElement,
  { algorithms, info }: { algorithms: DerElement; info: Uint8Array },
): void {
  const [version, id, digest, attributes, signature, value, ...others] = insideOf(signer, DER.sequence);
  if (others.length > 0) refuse('its signer has attributes that are not signed');
  requireVersion(version, 1);
  const [issuer, serial, ...more] = insideOf(id, DER.sequence);
  contentOf(issuer, DER.sequence);
  contentOf(serial, DER.integer);
  if (more.length > 0) refuse('its signer is named in another way than by issuer and number');
  const [algorithm, ...further] = insideOf(algorithms, DER.set);
  if (
    algorithm === undefined ||
    digest === undefined ||
    further.length > 0 ||
    !equalBytes(algorithm.bytes, digest.bytes)
  ) {
    refuse('it names two digest algorithms');
  }
  checkAttributes(attributes, hashOf(digest, info));
  const [scheme, ...parameters] = insideOf(signature, DER.sequence);
  if (!ECDSA.has(objectIdOf(scheme)) || parameters.length > 0) refuse('its signature algorithm is not ECDSA');
  contentOf(value, DER.octetString);
}

/** Signed, so whatever else stands there is the authority's word; these two tie it to the timestamp. */
function checkAttributes(attributes: DerElement | undefined, digest: Uint8Array): void {
  const found = new Map<string, DerElement>();
  for (const attribute of insideOf(attributes, tagged(0))) {
    const [type, values, ...others] = insideOf(attribute, DER.sequence);
    const [value, ...more] = insideOf(values, DER.set);
    const oid = objectIdOf(type);
    if (value === undefined || others.length > 0 || more.length > 0 || found.has(oid)) {
      refuse(`its signed attribute ${oid} is malformed or doubled`);
    }
    found.set(oid, value);
  }
  if (objectIdOf(found.get(CONTENT_TYPE)) !== TIMESTAMP_INFO) refuse('its signer signed something else');
  if (!equalBytes(contentOf(found.get(MESSAGE_DIGEST), DER.octetString), digest)) {
    refuse('its signer signed another timestamp');
  }
}

function readInfo(bytes: Uint8Array, stamped: Uint8Array): TimestampFacts {
  const [version, policy, imprint, serial, time] = insideOf(readDer(bytes), DER.sequence);
  requireVersion(version, 1);
  objectIdOf(policy);
  contentOf(serial, DER.integer);
  const [algorithm, digest, ...others] = insideOf(imprint, DER.sequence);
  if (others.length > 0) refuse('its imprint is malformed');
  if (!equalBytes(hashOf(algorithm, stamped), contentOf(digest, DER.octetString))) {
    refuse('it was made for another signature');
  }
  const text = Buffer.from(contentOf(time, GENERALIZED_TIME)).toString('latin1');
  const [, ...parts] = TIME.exec(text) ?? refuse('its time is malformed');
  const [year, month, day, hour, minute, second] = parts;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(at.getTime())) refuse('its time is malformed');
  return { time: at };
}

function hashOf(algorithm: DerElement | undefined, bytes: Uint8Array): Uint8Array {
  const [id, parameters, ...others] = insideOf(algorithm, DER.sequence);
  const hash = HASHES[objectIdOf(id)];
  const plain = parameters === undefined || toBase64(parameters.bytes) === NULL_PARAMETERS;
  if (hash === undefined || !plain || others.length > 0) refuse('its digest algorithm is not SHA-2');
  return hash === 'sha256' ? sha256(bytes) : createHash(hash).update(bytes).digest();
}

function requireVersion(element: DerElement | undefined, version: number): void {
  const content = contentOf(element, DER.integer);
  if (content.byteLength !== 1 || content[0] !== version)
    refuse('a part of it is of another version, or it was not granted');
}

function refuse(reason: string): never {
  throw new ToolsumError('ERR_TIMESTAMP', `the timestamp is refused: ${reason}`);
}
