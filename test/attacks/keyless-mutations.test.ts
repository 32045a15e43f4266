import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { parseTrustedRoot, verifyBundle } from '@toolsum/core';
import type { JsonObject, JsonValue, KeylessBundle } from '@toolsum/schemas';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fulcioExtension, legacyExtension } from '../support/loopback-sigstore/fulcio.ts';
import { utf8 } from '../support/loopback-sigstore/der.ts';
import { keylessBundle } from '../support/loopback-sigstore/keyless-bundle.ts';
import { LoopbackSigstore } from '../support/loopback-sigstore/loopback-sigstore.ts';
import { codeOf } from '../support/outcome.ts';

type Log = 'rekor-v1' | 'rekor-v2';
const LOGS = ['rekor-v1', 'rekor-v2'] as const;
const payload = new TextEncoder().encode('{"n":">>>???"}');
const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

let sigstore: LoopbackSigstore;
beforeAll(async () => {
  sigstore = await LoopbackSigstore.start();
});
afterAll(async () => sigstore.stop());
afterEach(() => {
  sigstore.bend = (request) => request;
});

async function make(log: Log): Promise<KeylessBundle> {
  const bytes = await keylessBundle(sigstore, { token: sigstore.tokens.github(), payload, log });
  return JSON.parse(new TextDecoder().decode(bytes)) as KeylessBundle;
}

async function outcome(bundle: unknown, root: Uint8Array = sigstore.trustedRoot): Promise<string> {
  return codeOf(async () =>
    verifyBundle(encode(bundle), { findKey: () => undefined, sigstore: parseTrustedRoot(root) }),
  );
}

function libraryAccepts(bundle: unknown): boolean {
  const root = TrustedRoot.fromJSON(JSON.parse(new TextDecoder().decode(sigstore.trustedRoot)));
  try {
    new Verifier(toTrustMaterial(root)).verify(toSignedEntity(bundleFromJSON(bundle)));
    return true;
  } catch {
    return false;
  }
}

/** A copy with one member set, or removed where the value is undefined. */
function withAt(bundle: KeylessBundle, path: string, value: JsonValue | undefined): KeylessBundle {
  const copy = structuredClone(bundle);
  const members = path.split('.');
  const last = members.pop() ?? '';
  let at = copy as unknown as JsonObject;
  for (const member of members) at = at[member] as JsonObject;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}
const M = 'verificationMaterial';
const ENTRY = `${M}.tlogEntries.0`;
const PROOF = `${ENTRY}.inclusionProof`;

const urlSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');
const flipped = (base64: string): string => {
  const bytes = Buffer.from(base64, 'base64');
  bytes[2] = (bytes[2] ?? 0) ^ 1;
  return bytes.toString('base64');
};

interface Row {
  readonly title: string;
  readonly change: (bundle: KeylessBundle) => unknown;
  readonly code: string;
  /** Whether the library alone would let it through. */
  readonly library: 'accepts' | 'refuses';
  readonly logs?: readonly Log[];
}
const at =
  (path: string, value: JsonValue | undefined): Row['change'] =>
  (bundle) =>
    withAt(bundle, path, value);

const ROWS: readonly Row[] = [
  {
    title: 'a changed payload',
    change: (b) => withAt(b, 'dsseEnvelope.payload', flipped(b.dsseEnvelope.payload)),
    code: 'ERR_TRANSPARENCY',
    library: 'refuses',
  },
  {
    title: 'another payload type',
    change: at('dsseEnvelope.payloadType', 'text/plain'),
    code: 'ERR_SCHEMA',
    library: 'refuses',
  },
  { title: 'no log entry', change: at(`${M}.tlogEntries`, []), code: 'ERR_SCHEMA', library: 'refuses' },
  {
    title: 'no timestamp, though the log promised a time',
    change: at(`${M}.timestampVerificationData`, {}),
    code: 'ERR_SCHEMA',
    library: 'accepts',
    logs: ['rekor-v1'],
  },
  {
    title: 'no timestamp at all',
    change: at(`${M}.timestampVerificationData`, {}),
    code: 'ERR_SCHEMA',
    library: 'refuses',
    logs: ['rekor-v2'],
  },
  {
    title: 'another tree size in the proof',
    change: at(`${PROOF}.treeSize`, '999'),
    code: 'ERR_TRANSPARENCY',
    library: 'accepts',
  },
  {
    title: 'another root in the proof',
    change: at(`${PROOF}.rootHash`, Buffer.alloc(32).toString('base64')),
    code: 'ERR_TRANSPARENCY',
    library: 'accepts',
  },
  {
    title: 'another place in the proof',
    change: at(`${PROOF}.logIndex`, '2'),
    code: 'ERR_INCLUSION_PROOF',
    library: 'refuses',
    logs: ['rekor-v1'],
  },
  {
    title: 'another place in the entry',
    change: at(`${ENTRY}.logIndex`, '2'),
    code: 'ERR_TRANSPARENCY',
    library: 'accepts',
    logs: ['rekor-v2'],
  },
  {
    title: 'another place than was promised',
    change: at(`${ENTRY}.logIndex`, '2'),
    code: 'ERR_TRANSPARENCY',
    library: 'refuses',
    logs: ['rekor-v1'],
  },
  {
    title: 'another time than was promised',
    change: at(`${ENTRY}.integratedTime`, '1700000000'),
    code: 'ERR_CERTIFICATE',
    library: 'refuses',
    logs: ['rekor-v1'],
  },
  {
    title: 'a promise that is left out',
    change: at(`${ENTRY}.inclusionPromise`, undefined),
    code: 'ERR_SCHEMA',
    library: 'accepts',
    logs: ['rekor-v1'],
  },
  {
    title: 'a time that nobody signed',
    change: at(`${ENTRY}.integratedTime`, '1700000000'),
    code: 'ERR_SCHEMA',
    library: 'accepts',
    logs: ['rekor-v2'],
  },
  {
    title: 'a key id',
    change: at('dsseEnvelope.signatures.0.keyid', 'x'),
    code: 'ERR_SCHEMA',
    library: 'accepts',
  },
  {
    title: 'a payload in URL-safe base64',
    change: (b) => withAt(b, 'dsseEnvelope.payload', urlSafe(b.dsseEnvelope.payload)),
    code: 'ERR_SCHEMA',
    library: 'accepts',
  },
  {
    title: 'white space and rubbish in the payload',
    change: (b) => withAt(b, 'dsseEnvelope.payload', `${b.dsseEnvelope.payload} !!`),
    code: 'ERR_SCHEMA',
    library: 'accepts',
  },
  {
    title: 'media type v9.9',
    change: at('mediaType', 'application/vnd.dev.sigstore.bundle.v9.9+json'),
    code: 'ERR_MEDIA_TYPE',
    library: 'accepts',
  },
  {
    title: 'a media type with a suffix',
    change: at('mediaType', 'application/vnd.dev.sigstore.bundle.v0.3+jsonX'),
    code: 'ERR_MEDIA_TYPE',
    library: 'accepts',
  },
  {
    title: 'media type v0.2',
    change: at('mediaType', 'application/vnd.dev.sigstore.bundle+json;version=0.2'),
    code: 'ERR_MEDIA_TYPE',
    library: 'accepts',
  },
  {
    title: 'two signatures',
    change: (b) =>
      withAt(b, 'dsseEnvelope.signatures', [...b.dsseEnvelope.signatures, ...b.dsseEnvelope.signatures]),
    code: 'ERR_SCHEMA',
    library: 'refuses',
  },
  {
    title: 'a member that the format does not know',
    change: at(`${M}.note`, 'trust me'),
    code: 'ERR_SCHEMA',
    library: 'accepts',
  },
  {
    title: 'a key beside the certificate',
    change: at(`${M}.publicKey`, { hint: 'x' }),
    code: 'ERR_SCHEMA',
    library: 'refuses',
  },
  {
    title: 'the same entry twice',
    change: (b) =>
      withAt(b, `${M}.tlogEntries`, [
        ...b.verificationMaterial.tlogEntries,
        ...b.verificationMaterial.tlogEntries,
      ] as unknown as JsonValue),
    code: 'ERR_TRANSPARENCY',
    library: 'refuses',
  },
];

describe.each(LOGS)('a bundle in %s', (log) => {
  it('verifies as it was made, here and with the library', async () => {
    const bundle = await make(log);
    expect(await outcome(bundle)).toBe('accepted');
    expect(libraryAccepts(bundle)).toBe(true);
  });

  it.each(ROWS.filter(({ logs = LOGS }) => logs.includes(log)))(
    'is refused with $title, which the library $library',
    async ({ change, code, library }) => {
      const changed = change(await make(log));
      expect(await outcome(changed)).toBe(code);
      expect(libraryAccepts(changed)).toBe(library === 'accepts');
    },
  );

  it('is refused with the certificate, entry, timestamp or signature of another bundle', async () => {
    const [bundle, other] = [await make(log), await make(log)];
    const theirs = other.verificationMaterial;
    const swapped = [
      withAt(bundle, `${M}.certificate`, theirs.certificate),
      withAt(bundle, `${M}.tlogEntries`, theirs.tlogEntries as unknown as JsonValue),
      withAt(bundle, `${M}.timestampVerificationData`, theirs.timestampVerificationData),
      withAt(bundle, 'dsseEnvelope', other.dsseEnvelope),
    ];
    const codes = await Promise.all(swapped.map(async (one) => outcome(one)));
    expect(codes).toEqual(['ERR_TRANSPARENCY', 'ERR_TRANSPARENCY', 'ERR_TIMESTAMP', 'ERR_TRANSPARENCY']);
  });
});

describe('a certificate', () => {
  const rows: readonly [string, LoopbackSigstore['bend']][] = [
    ['with an extension twice', (r) => ({ ...r, extensions: [...r.extensions, fulcioExtension(15, '1')] })],
    [
      'with two subjects',
      (r) => ({ ...r, names: [...r.names, { kind: 'uri', value: 'https://evil.example' }] }),
    ],
    [
      'with a URI and an address',
      (r) => ({ ...r, names: [...r.names, { kind: 'email', value: 'a@b.example' }] }),
    ],
    ['without a subject', (r) => ({ ...r, names: [] })],
    [
      'with two issuers that differ',
      (r) => ({
        ...r,
        extensions: r.extensions.map((e) =>
          e.oid.endsWith('.57264.1.1') ? legacyExtension(1, 'https://evil.example') : e,
        ),
      }),
    ],
    [
      'without an issuer',
      (r) => ({ ...r, extensions: r.extensions.filter(({ oid }) => !/\.57264\.1\.[18]$/.test(oid)) }),
    ],
    [
      'with an id that is not a string of DER',
      (r) => ({
        ...r,
        extensions: r.extensions.map((e) => (e.oid.endsWith('.57264.1.15') ? legacyExtension(15, '123') : e)),
      }),
    ],
    [
      'with bytes behind an id',
      (r) => ({
        ...r,
        extensions: r.extensions.map((e) =>
          e.oid.endsWith('.57264.1.15') ? { oid: e.oid, value: Buffer.concat([utf8('123'), utf8('4')]) } : e,
        ),
      }),
    ],
    [
      'with a name in other letters',
      (r) => ({ ...r, names: [{ kind: 'uri', value: 'https://github.com/\u0430cme/x@refs/tags/v1' }] }),
    ],
    [
      'with a reference that would stand for others',
      (r) => ({
        ...r,
        extensions: r.extensions.map((e) =>
          e.oid.endsWith('.57264.1.14') ? fulcioExtension(14, 'refs/tags/*') : e,
        ),
      }),
    ],
    [
      'with a line break in a fact',
      (r) => ({
        ...r,
        extensions: r.extensions.map((e) =>
          e.oid.endsWith('.57264.1.14') ? fulcioExtension(14, 'refs/tags/v1\nx') : e,
        ),
      }),
    ],
    ['that no certificate log has seen', (r) => ({ ...r, withoutSct: true })],
    [
      'that had ended when it was used',
      (r) => ({
        ...r,
        notBefore: new Date(r.notBefore.getTime() - 3_600_000),
        notAfter: new Date(r.notBefore.getTime() - 1_800_000),
      }),
    ],
    ['that was not valid yet', (r) => ({ ...r, notBefore: new Date(r.notBefore.getTime() + 3_600_000) })],
  ];
  it.each(rows)('%s is refused', async (_title, bend) => {
    sigstore.bend = bend;
    for (const log of LOGS) {
      const code = await outcome(await make(log));
      expect(['ERR_CERTIFICATE', 'ERR_DER']).toContain(code);
    }
  });
});

describe('a trusted root', () => {
  const root = (): JsonObject => JSON.parse(new TextDecoder().decode(sigstore.trustedRoot)) as JsonObject;
  const parse = async (value: unknown): Promise<string> => codeOf(() => parseTrustedRoot(encode(value)));
  const each = (value: JsonObject, list: string): JsonObject[] => value[list] as JsonObject[];

  it.each(['tlogs', 'ctlogs'])('whose %s lack a first day is not loaded', async (list) => {
    const value = root();
    for (const log of each(value, list)) (log['publicKey'] as JsonObject)['validFor'] = {};
    expect(await parse(value)).toBe('ERR_SCHEMA');
    for (const log of each(value, list)) delete (log['publicKey'] as JsonObject)['validFor'];
    expect(await parse(value)).toBe('ERR_SCHEMA');
  });

  it.each(['certificateAuthorities', 'timestampAuthorities'])(
    'whose %s lack a first day is not loaded',
    async (list) => {
      const value = root();
      for (const one of each(value, list)) one['validFor'] = {};
      expect(await parse(value)).toBe('ERR_SCHEMA');
    },
  );

  it('with a key of another type than it says, an id that stands twice or a broken certificate is not loaded', async () => {
    const typed = root();
    for (const log of each(typed, 'tlogs')) (log['publicKey'] as JsonObject)['keyDetails'] = 'PKIX_ED25519';
    expect(await parse(typed)).toBe('ERR_TRUSTED_ROOT');
    const doubled = root();
    each(doubled, 'tlogs').push(...each(root(), 'tlogs'));
    expect(await parse(doubled)).toBe('ERR_TRUSTED_ROOT');
    const broken = root();
    for (const one of each(broken, 'certificateAuthorities'))
      one['certChain'] = { certificates: [{ rawBytes: 'AAAA' }] };
    expect(await parse(broken)).toBe('ERR_TRUSTED_ROOT');
    const impossible = root();
    for (const one of each(impossible, 'tlogs'))
      (one['publicKey'] as JsonObject)['validFor'] = {
        start: '2026-02-31T00:00:00Z',
        end: '2025-01-01T00:00:00Z',
      };
    expect(await parse(impossible)).toBe('ERR_TRUSTED_ROOT');
  });

  it('of a newer kind is read without what is not understood, which vouches for nothing', async () => {
    const rsa = { rawBytes: 'A'.repeat(720), keyDetails: 'PKIX_RSA_PKCS1V15_4096_SHA256' };
    const newer = root();
    for (const list of ['tlogs', 'ctlogs']) {
      const logs = each(newer, list);
      for (const log of logs) log['novelty'] = { start: 'later' };
      const [first = {}] = logs;
      logs.push({ ...first, publicKey: { ...rsa, validFor: { start: '2020-01-01T00:00:00Z' } } });
    }
    newer['signingPolicies'] = [{}];
    expect(await parse(newer)).toBe('accepted');
    for (const log of LOGS) expect(await outcome(await make(log), encode(newer))).toBe('accepted');

    const foreign = root();
    for (const log of each(foreign, 'tlogs')) log['publicKey'] = { ...rsa, validFor: {} };
    // Nothing is left that could vouch for an entry.
    expect(await parse(foreign)).toBe('ERR_SCHEMA');
    const unnamed = root();
    for (const log of each(unnamed, 'ctlogs')) delete (log['publicKey'] as JsonObject)['keyDetails'];
    expect(await parse(unnamed)).toBe('ERR_SCHEMA');
  });

  it('whose log key had ended before the timestamp refuses the bundle', async () => {
    for (const log of LOGS) {
      const bundle = await make(log);
      const value = root();
      for (const one of each(value, 'tlogs'))
        (one['publicKey'] as JsonObject)['validFor'] = {
          start: '2020-01-01T00:00:00Z',
          end: '2021-01-01T00:00:00Z',
        };
      expect(await outcome(bundle, encode(value))).toBe('ERR_TRANSPARENCY');
    }
  });
});

describe('a timestamp', () => {
  const PATH = `${M}.timestampVerificationData.rfc3161Timestamps.0.signedTimestamp`;
  /** Hexadecimal of the parts that no signature covers; each is there once, or once behind what is named before it. */
  const rows: readonly [string, RegExp, string, 'accepts' | 'refuses'][] = [
    ['that was granted with modifications', /^(30820[0-9a-f]{3}30030201)00/, '$101', 'accepts'],
    ['of another version', /(020103)(310f300d06)/, '020101$2', 'accepts'],
    [
      'with another digest algorithm in front',
      /(020103310f300d0609608648016503040201)/,
      '020103310f300d0609608648016503040202',
      'accepts',
    ],
    ['with a signer of another version', /(3182[0-9a-f]{4}3082[0-9a-f]{4}0201)01/, '$103', 'accepts'],
    [
      'whose signature algorithm nobody knows',
      /300a06082a8648ce3d040302(04(?:46|47|48|45)30)/,
      '300a06082a8648ce3d040312$1',
      'accepts',
    ],
    ['with revocation lists', /a000(3182)/, 'a100$1', 'accepts'],
    ['with another time', /180f3230/, '180f3231', 'refuses'],
    ['by a signer with another number', /(6f636b0201)02(300d06)/, '$103$2', 'refuses'],
  ];
  it.each(rows)('%s is refused', async (_title, find, replace, library) => {
    const bundle = await make('rekor-v2');
    const [stamp] = bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
    const hex = Buffer.from(stamp?.signedTimestamp ?? '', 'base64').toString('hex');
    const changed = hex.replace(find, replace);
    expect(changed).not.toBe(hex);
    const bent = withAt(bundle, PATH, Buffer.from(changed, 'hex').toString('base64'));
    expect(['ERR_TIMESTAMP', 'ERR_DER']).toContain(await outcome(bent));
    expect(libraryAccepts(bent)).toBe(library === 'accepts');
  });

  it('that brings a certificate which is not its authority’s is refused', async () => {
    const bundle = await make('rekor-v2');
    const [stamp] = bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
    const foreign = Buffer.from(bundle.verificationMaterial.certificate.rawBytes, 'base64').toString('hex');
    const hex = Buffer.from(stamp?.signedTimestamp ?? '', 'base64').toString('hex');
    const bent = readable(hex, (content) =>
      content.replace(/a000(?=3182)/, `a082${length(foreign)}${foreign}`),
    );
    const changed = withAt(bundle, PATH, Buffer.from(bent, 'hex').toString('base64'));
    expect(await outcome(changed)).toBe('ERR_TIMESTAMP');
    expect(libraryAccepts(changed)).toBe(true);
  });

  const length = (hex: string): string => (hex.length / 2).toString(16).padStart(4, '0');
  /** Changes the inside of response, token and signed data, and mends the four lengths around it. */
  function readable(hex: string, change: (content: string) => string): string {
    const [, status = '', type = '', inside = ''] =
      /^3082....(3003020100)3082....(06092a864886f70d010702)a082....3082....(.*)$/.exec(hex) ?? [];
    const data = `3082${length(change(inside))}${change(inside)}`;
    const token = `${type}a082${length(data)}${data}`;
    const whole = `${status}3082${length(token)}${token}`;
    return `3082${length(whole)}${whole}`;
  }
});
