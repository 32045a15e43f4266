import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import {
  bits,
  boolean,
  element,
  integer,
  objectId,
  octets,
  sequence,
  set,
  tagged,
  time,
  utf8,
} from './der.ts';

export type SubjectAlternativeName =
  { readonly kind: 'uri'; readonly value: string } | { readonly kind: 'email'; readonly value: string };

/** One of Fulcio's extensions: `value` are the bytes inside the extension's OCTET STRING. */
export interface Extension {
  readonly oid: string;
  readonly value: Uint8Array;
}

export interface LeafRequest {
  /** DER SubjectPublicKeyInfo. */
  readonly spki: Uint8Array;
  readonly names: readonly SubjectAlternativeName[];
  readonly extensions: readonly Extension[];
  readonly notBefore: Date;
  readonly notAfter?: Date;
  /** Without the timestamp of the certificate log. */
  readonly withoutSct?: boolean;
}

const DAY = 24 * 60 * 60 * 1000;
const LIFETIME = 10 * 60 * 1000;
const ECDSA_SHA384 = sequence(objectId('1.2.840.10045.4.3.3'));
const NAME_TAGS = { uri: 0x86, email: 0x81 } as const;

interface Key {
  readonly privateKey: KeyObject;
  readonly spki: Buffer;
}

interface Issuer {
  readonly name: string;
  readonly key: Key;
}

/** A certificate log that signs a timestamp for each certificate it is shown, RFC 6962 section 3.2. */
export class CertificateLog {
  readonly #key = newKey('prime256v1');

  get spki(): Buffer {
    return this.#key.spki;
  }

  get id(): Buffer {
    return sha256(this.spki);
  }

  /** @returns a SignedCertificateTimestamp over the certificate's TBS part, made without this very extension. */
  stamp(tbs: Uint8Array, issuerSpki: Uint8Array, at: Date): Buffer {
    const moment = Buffer.alloc(8);
    moment.writeBigUInt64BE(BigInt(at.getTime()));
    const size = Buffer.alloc(4);
    size.writeUInt32BE(tbs.byteLength);
    const signed = Buffer.concat([
      Buffer.from([0, 0]),
      moment,
      Buffer.from([0, 1]),
      sha256(issuerSpki),
      size.subarray(1),
      tbs,
      Buffer.from([0, 0]),
    ]);
    const signature = sign('sha256', signed, this.#key.privateKey);
    return Buffer.concat([
      Buffer.from([0]),
      this.id,
      moment,
      Buffer.from([0, 0, 4, 3]),
      twoBytes(signature.byteLength),
      signature,
    ]);
  }
}

/** Root, intermediate and leaves, built as Fulcio builds them. */
export class CertificateAuthority {
  readonly log = new CertificateLog();
  /** Intermediate first, as a trusted root lists them. */
  readonly chain: readonly Buffer[];
  readonly #issuer: Issuer;

  constructor(now: Date) {
    const from = new Date(now.getTime() - DAY);
    const until = new Date(now.getTime() + 365 * DAY);
    const root: Issuer = { name: 'sigstore', key: newKey('secp384r1') };
    this.#issuer = { name: 'sigstore-intermediate', key: newKey('secp384r1') };
    const authority = (subject: Issuer, issuer: Issuer, pathLength?: number): Buffer =>
      certificate({
        issuer,
        notBefore: from,
        notAfter: until,
        subject: distinguishedName(subject.name),
        spki: subject.key.spki,
        extensions: [
          extension('2.5.29.15', bits(Buffer.from([0x06]), 1), 'critical'),
          extension(
            '2.5.29.19',
            sequence(boolean(true), ...(pathLength === undefined ? [] : [integer(pathLength)])),
            'critical',
          ),
          subjectKeyId(subject.key.spki),
          authorityKeyId(issuer.key.spki),
        ],
      });
    this.chain = [authority(this.#issuer, root, 0), authority(root, root)];
  }

  issue(request: LeafRequest): Buffer {
    const { notBefore, spki } = request;
    const names = request.names.map(({ kind, value }) => element(NAME_TAGS[kind], Buffer.from(value)));
    const extensions = [
      extension('2.5.29.15', bits(Buffer.from([0x80]), 7), 'critical'),
      extension('2.5.29.37', sequence(objectId('1.3.6.1.5.5.7.3.3'))),
      subjectKeyId(spki),
      authorityKeyId(this.#issuer.key.spki),
      extension('2.5.29.17', sequence(...names), 'critical'),
      ...request.extensions.map(({ oid, value }) => extension(oid, value)),
    ];
    const leaf: Certificate = {
      issuer: this.#issuer,
      notBefore,
      notAfter: request.notAfter ?? new Date(notBefore.getTime() + LIFETIME),
      subject: sequence(),
      spki,
      serial: integer(serialNumber()),
      extensions,
    };
    if (request.withoutSct === true) return certificate(leaf);
    const stamp = this.log.stamp(toBeSigned(leaf), this.#issuer.key.spki, notBefore);
    const list = Buffer.concat([twoBytes(stamp.byteLength), stamp]);
    const stamps = extension(
      '1.3.6.1.4.1.11129.2.4.2',
      octets(Buffer.concat([twoBytes(list.byteLength), list])),
    );
    return certificate({ ...leaf, extensions: [...extensions, stamps] });
  }
}

export function pemOf(certificate: Uint8Array): string {
  const lines =
    Buffer.from(certificate)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

interface Certificate {
  readonly issuer: Issuer;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly subject: Buffer;
  readonly spki: Uint8Array;
  readonly extensions: readonly Buffer[];
  readonly serial?: Buffer;
}

function toBeSigned(leaf: Certificate): Buffer {
  return sequence(
    tagged(0, integer(2)),
    leaf.serial ?? integer(serialNumber()),
    ECDSA_SHA384,
    distinguishedName(leaf.issuer.name),
    sequence(time(leaf.notBefore), time(leaf.notAfter)),
    leaf.subject,
    leaf.spki,
    tagged(3, sequence(...leaf.extensions)),
  );
}

function certificate(content: Certificate): Buffer {
  const tbs = toBeSigned(content);
  return sequence(tbs, ECDSA_SHA384, bits(sign('sha384', tbs, content.issuer.key.privateKey)));
}

function extension(oid: string, value: Uint8Array, critical?: 'critical'): Buffer {
  return sequence(objectId(oid), ...(critical === undefined ? [] : [boolean(true)]), octets(value));
}

const subjectKeyId = (spki: Uint8Array): Buffer => extension('2.5.29.14', octets(keyId(spki)));
const authorityKeyId = (spki: Uint8Array): Buffer =>
  extension('2.5.29.35', sequence(element(0x80, keyId(spki))));

function distinguishedName(commonName: string): Buffer {
  return sequence(
    set(sequence(objectId('2.5.4.10'), utf8('loopback.test'))),
    set(sequence(objectId('2.5.4.3'), utf8(commonName))),
  );
}

function newKey(namedCurve: 'prime256v1' | 'secp384r1'): Key {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  return { privateKey, spki: publicKey.export({ format: 'der', type: 'spki' }) };
}

/** Positive, and without a leading zero byte. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}

const keyId = (spki: Uint8Array): Buffer => createHash('sha1').update(spki).digest();
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

function twoBytes(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
