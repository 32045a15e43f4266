import { encodeReceipt, encodeEntry, LIMITS, publicKeyPem } from '@toolsum/core';
import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newSigner, signRelease, tool, type SignedRelease } from '../support/signed-release.ts';
import { Workshop, type Outcome } from './support/run-main.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const DEEP = '['.repeat(200_000) + ']'.repeat(200_000);

/** Ways in which any JSON file can be malformed. All of them leave the question open. */
const MALFORMED: readonly [what: string, damage: (text: string) => string | Uint8Array, code: string][] = [
  ['nothing', () => '', 'ERR_JSON_SYNTAX'],
  ['half of it', (text) => text.slice(0, text.length / 2), 'ERR_JSON_SYNTAX'],
  ['something behind it', (text) => `${text}{}`, 'ERR_JSON_SYNTAX'],
  ['a comment', (text) => `// hello\n${text}`, 'ERR_JSON_SYNTAX'],
  ['a member twice', (text) => `{"lockfile":1,"lockfile":1,${text.slice(1)}`, 'ERR_JSON_DUPLICATE_KEY'],
  ['a lone surrogate', (text) => String.raw`{"x":"\ud800",${text.slice(1)}`, 'ERR_JSON_LONE_SURROGATE'],
  ['an unsafe integer', (text) => `{"x":9007199254740993,${text.slice(1)}`, 'ERR_JSON_NUMBER'],
  ['an array 200,000 deep', (text) => `{"x":${DEEP},${text.slice(1)}`, 'ERR_JSON_DEPTH'],
  ['bytes that are no UTF-8', (text) => Buffer.from(text.replace('{', '{"\u{e9}":1,'), 'latin1'), 'ERR_UTF8'],
];

let shop: Workshop;
let release: SignedRelease;
let other: SignedRelease;
beforeAll(async () => {
  shop = new Workshop();
  release = await signRelease(newSigner());
  other = await signRelease(newSigner(), { definitions: [tool('write_file')] });
});
afterAll(() => shop.remove());

function writeRelease(more: { manifest?: string | Uint8Array; bundle?: string | Uint8Array } = {}): void {
  shop.write('manifest.json', more.manifest ?? release.manifestBytes);
  shop.write('manifest.sigstore.json', more.bundle ?? release.bundleBytes);
  shop.write('toolsum.pub', publicKeyPem(release.signer.publicKey));
}
beforeEach(() => writeRelease());

const PUBLISH = ['publish'];
const ON_DISK =
  'verify --manifest manifest.json --bundle manifest.sigstore.json --key toolsum.pub -- /absent/server'.split(
    ' ',
  );

/** A clear refusal: the code, one line, nothing on stdout, nothing started, nothing written. */
async function expectRefusal(argv: readonly string[], exit: number, code: string): Promise<Outcome> {
  const before = readdirSync(shop.folder);
  const outcome = await shop.run(argv);
  const { stderr, stdout } = outcome;
  expect(stderr).toMatch(new RegExp(String.raw`^error: [^\n]{8,800} \((?:${code})\)\n$`, 'm'));
  expect(stderr).not.toContain('Starting');
  expect({ code: outcome.code, stdout }).toEqual({ code: exit, stdout: '' });
  expect(readdirSync(shop.folder)).toEqual(before);
  return outcome;
}

test('a good release gets past its files', async () => {
  // Then it is the trust file that lacks a registry, and the server that is not there.
  expect((await shop.run(PUBLISH)).stderr).toContain('toolsum trust URL');
  expect((await shop.run(ON_DISK)).stderr).toMatch(/Starting: \/absent\/server/);
});

describe('a manifest', () => {
  test.each(MALFORMED)('with %s is refused', async (_what, damage, code) => {
    writeRelease({ manifest: damage(decode(release.manifestBytes)) });
    // What the signature covers is looked at before what the bytes say.
    await expectRefusal(PUBLISH, 1, 'ERR_SUBJECT_MISMATCH');
    await expectRefusal(ON_DISK, 1, 'ERR_SUBJECT_MISMATCH');
    const { code: exit, stdout } = await shop.run(['inspect', '--json', 'manifest.json']);
    expect(exit).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code } });
  });

  const edits: [what: string, edit: (text: string) => string, exit: number, code: string][] = [
    ['pretty-printed', (text) => JSON.stringify(JSON.parse(text), null, 2), 3, 'ERR_JSON_NOT_CANONICAL'],
    ['of a later scheme', (text) => text.replace('toolsum/1', 'toolsum/2'), 3, 'ERR_SCHEME_UNKNOWN'],
    ['with a member of its own', (text) => text.replace(/\}$/, ',"x":1}'), 3, 'ERR_SCHEMA'],
    [
      'with a __proto__',
      (text) => text.replace('{', '{"__proto__":{"scheme":"toolsum/1"},'),
      3,
      'ERR_SCHEMA',
    ],
    ['reworded', (text) => text.replace('Does read_file.', 'Does anything.'), 1, 'ERR_DIGEST_MISMATCH'],
  ];
  test.each(edits)('%s is refused', async (_what, edit, exit, code) => {
    writeRelease({ manifest: edit(decode(release.manifestBytes)) });
    await expectRefusal(PUBLISH, 1, 'ERR_SUBJECT_MISMATCH');
    await expectRefusal(ON_DISK, 1, 'ERR_SUBJECT_MISMATCH');
    await expectRefusal(['inspect', 'manifest.json'], exit, code);
  });

  test('of another release is refused', async () => {
    writeRelease({ manifest: other.manifestBytes });
    await expectRefusal(PUBLISH, 1, 'ERR_SUBJECT_MISMATCH');
  });

  test('larger than any may be is not read', async () => {
    truncateSync(shop.path('manifest.json'), LIMITS.manifestBytes + 1);
    await expectRefusal(PUBLISH, 3, 'ERR_TOO_LARGE');
    await expectRefusal(ON_DISK, 3, 'ERR_TOO_LARGE');
  });
});

describe('a bundle', () => {
  test.each(MALFORMED)('with %s is refused', async (_what, damage, code) => {
    writeRelease({ bundle: damage(decode(release.bundleBytes)) });
    for (const argv of [PUBLISH, ON_DISK, ['inspect', 'manifest.sigstore.json']])
      expect((await expectRefusal(argv, 3, code)).stderr).toContain('manifest.sigstore.json: ');
  });

  interface Bundle {
    mediaType: string;
    verificationMaterial: { publicKey: { hint: string }; [member: string]: unknown };
    dsseEnvelope: {
      payload: string;
      payloadType: string;
      signatures: { sig: string; keyid?: string }[];
    };
  }
  const [flip, swap] = ['AAAA', (text: string) => text.replace(/^..../, 'AAAA')];
  const edits: [what: string, edit: (bundle: Bundle) => void, exit: number, code: string][] = [
    ['of another media type', (bundle) => (bundle.mediaType = 'application/json'), 3, 'ERR_[A-Z_]+'],
    [
      'of a later version',
      (bundle) => (bundle.mediaType = bundle.mediaType.replace('v0.3', 'v9.9')),
      3,
      'ERR_MEDIA_TYPE',
    ],
    [
      'without a key',
      (bundle) => void Reflect.deleteProperty(bundle, 'verificationMaterial'),
      3,
      'ERR_SCHEMA',
    ],
    [
      'with the hint of another key',
      (bundle) => {
        const { hint } = other.signer.publicKey;
        bundle.verificationMaterial.publicKey.hint = hint;
        bundle.dsseEnvelope.signatures.forEach((one) => (one.keyid = hint));
      },
      1,
      'ERR_KEY_UNKNOWN',
    ],
    [
      'with a hint unlike its key id',
      (bundle) => bundle.dsseEnvelope.signatures.forEach((one) => (one.keyid = other.signer.publicKey.hint)),
      1,
      'ERR_HINT_MISMATCH',
    ],
    ['with two signatures', (bundle) => bundle.dsseEnvelope.signatures.push({ sig: flip }), 3, 'ERR_SCHEMA'],
    ['with no signature', (bundle) => (bundle.dsseEnvelope.signatures = []), 3, 'ERR_SCHEMA'],
    [
      'with another signature',
      (bundle) => bundle.dsseEnvelope.signatures.forEach((one) => (one.sig = swap(one.sig))),
      1,
      'ERR_SIGNATURE_INVALID',
    ],
    [
      'with a payload that is no base64',
      (bundle) => (bundle.dsseEnvelope.payload = '****'),
      3,
      'ERR_SCHEMA|ERR_BASE64',
    ],
    [
      'with another payload type',
      (bundle) => (bundle.dsseEnvelope.payloadType = 'text/plain'),
      3,
      'ERR_MEDIA_TYPE|ERR_SCHEMA',
    ],
  ];
  test.each(edits)('%s is refused', async (_what, edit, exit, code) => {
    const bundle = JSON.parse(decode(release.bundleBytes)) as Bundle;
    edit(bundle);
    writeRelease({ bundle: JSON.stringify(bundle) });
    await expectRefusal(PUBLISH, exit, code);
    await expectRefusal(ON_DISK, exit, code);
  });

  test('of another release, or by another key, is refused', async () => {
    writeRelease({ bundle: other.bundleBytes });
    await expectRefusal(PUBLISH, 1, 'ERR_KEY_UNKNOWN');
    shop.write('toolsum.pub', publicKeyPem(other.signer.publicKey));
    await expectRefusal(PUBLISH, 1, 'ERR_[A-Z]+_MISMATCH');
  });

  test('under a key file that is none is a fault of the set-up', async () => {
    for (const pem of ['', 'no key', publicKeyPem(release.signer.publicKey).replace(/M/g, 'N')]) {
      shop.write('toolsum.pub', pem);
      const { stderr } = await expectRefusal(PUBLISH, 2, 'ERR_USAGE');
      expect(stderr).toContain('toolsum.pub');
    }
  });
});

describe('a receipt', () => {
  const receipt = (): string =>
    decode(
      encodeReceipt({
        index: 0,
        entry: encodeEntry({
          v: 1,
          type: 'yank',
          name: 'a.b/c',
          version: '1.0.0',
          seq: 0,
          prev: -1,
          at: '2026-11-22T12:00:00Z',
          reason: 'broken',
          authority: 'request',
          request: `sha256:${'0'.repeat(64)}`,
        }),
        proof: [],
        checkpoint: encode(`a.test/log/1\n1\n${'A'.repeat(43)}=\n\n— a.test/log/1 ${'A'.repeat(92)}\n`),
      }),
    );

  test('is shown as what it says, which is verified elsewhere', async () => {
    shop.write('r.tlog-proof', receipt());
    const { code, stdout } = await shop.run(['inspect', '--json', 'r.tlog-proof']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'receipt', verified: false, index: 0, treeSize: 1 });
  });

  const edits: [what: string, edit: (text: string) => string][] = [
    ['cut off', (text) => text.slice(0, 60)],
    ['without its entry', (text) => text.replace(/^extra .*\n/m, '')],
    ['with an entry that is none', (text) => text.replace(/^extra .*$/m, 'extra e30=')],
    ['with a negative index', (text) => text.replace('index 0', 'index -1')],
    ['with a proof that is no hash', (text) => text.replace('index 0\n', 'index 0\nAAAA\n')],
    ['without a checkpoint', (text) => text.slice(0, text.indexOf('\n\n') + 2)],
    ['with a checkpoint of no size', (text) => text.replace('\n1\nAAAA', '\nmany\nAAAA')],
  ];
  test.each(edits)('%s is refused', async (_what, edit) => {
    shop.write('r.tlog-proof', edit(receipt()));
    await expectRefusal(['inspect', 'r.tlog-proof'], 3, 'ERR_[A-Z_]+');
  });
});

describe('a lockfile', () => {
  const LOCKFILE = '{"scheme":"toolsum/1","lockfile":1,"servers":{}}';
  const readers = [
    'verify -- /absent/server',
    'lock -- /absent/server',
    'guard -- /absent/server',
    'lock --check good.lock',
  ];

  test.each([
    ...MALFORMED.map(([what, damage]) => [`with ${what}`, damage] as const),
    ['of a later scheme', (text: string) => text.replace('toolsum/1', 'toolsum/2')] as const,
    ['with a member of its own', (text: string) => text.replace('}}', '},"trust":[]}')] as const,
    ['with a merge conflict', (text: string) => `<<<<<<< ours\n${text}\n=======\n{}\n>>>>>>>\n`] as const,
    [
      'with an entry that is none',
      (text: string) => text.replace('"servers":{}', '"servers":{"a.b/c":{"kind":"signed"}}'),
    ] as const,
  ])('%s is a fault of the set-up, whoever reads it; it stays as it is', async (_what, damage) => {
    shop.write('good.lock', LOCKFILE);
    shop.write('toolsum.lock', damage(LOCKFILE));
    const before = readFileSync(shop.path('toolsum.lock'));
    for (const line of readers) {
      const { stderr } = await expectRefusal(line.split(' '), 2, 'ERR_USAGE');
      expect(stderr, line).toContain('toolsum.lock cannot be used: ');
    }
    expect(readFileSync(shop.path('toolsum.lock'))).toEqual(before);
    shop.write('toolsum.lock', LOCKFILE);
  });
});

describe('a trust file or policy', () => {
  test.each(MALFORMED)('with %s is a fault of the set-up, and is named', async (_what, damage) => {
    shop.write('trust.json', damage('{"scheme":"toolsum/1","version":1,"registries":[]}'));
    shop.write('policy.json', damage('{"scheme":"toolsum/1"}'));
    for (const file of ['trust', 'policy']) {
      const line = ['verify', `--${file}`, `${file}.json`, '--', '/absent/server'];
      const { stderr } = await expectRefusal(line, 2, 'ERR_USAGE');
      expect(stderr).toContain(`${file}.json cannot be used: `);
    }
    const { stderr } = await expectRefusal(
      ['trust', 'http://127.0.0.1:9', '--trust', 'trust.json'],
      2,
      'ERR_USAGE',
    );
    expect(stderr).toContain('trust.json cannot be used: ');
  });
});

describe('a capture or saved listing', () => {
  const SIGN = [
    'sign',
    '--name',
    'a.b/c',
    '--version',
    '1.0.0',
    '--key',
    'any.key',
    '--from',
    'surface.json',
  ];
  const capture = async (): Promise<string> => {
    shop.write(
      'tools.json',
      '{"tools":[{"name":"t","description":"Says t.","inputSchema":{"type":"object"}}]}',
    );
    await shop.run(['capture', '--from', 'tools.json']);
    return readFileSync(shop.path('surface.json'), 'utf8');
  };

  test.each(MALFORMED)('with %s is refused', async (_what, damage, code) => {
    const text = await capture();
    shop.write('surface.json', damage(text));
    await expectRefusal(['lint', '--from', 'surface.json'], 3, code);
    await expectRefusal(['lint'], 3, code);
    await expectRefusal(['capture', '--from', 'surface.json', '--out', 'new.json'], 3, code);
    const { stderr } = await expectRefusal(['diff', 'tools.json', 'surface.json'], 3, code);
    expect(stderr).toContain('surface.json: ');
  });

  const edits: [what: string, edit: (text: string) => string, exit: number, code: string][] = [
    ['edited by hand', (text) => text.replace('Says t.', 'Says u.'), 1, 'ERR_DIGEST_MISMATCH'],
    ['of no known kind', () => '{"hello":"world"}', 3, 'ERR_[A-Z_]+'],
    ['that is no object', () => '7', 3, 'ERR_[A-Z_]+'],
    [
      'with two tools of one name',
      () => '{"tools":[{"name":"t","inputSchema":{}},{"name":"t","inputSchema":{"a":1}}]}',
      3,
      'ERR_DEFINITION_REPEATED',
    ],
    ['with a tool without a name', () => '{"tools":[{"inputSchema":{}}]}', 3, 'ERR_DEFINITION_MALFORMED'],
  ];
  test.each(edits)('%s is refused', async (_what, edit, exit, code) => {
    shop.write('surface.json', edit(await capture()));
    await expectRefusal(['release', '--dry-run'], exit, code);
    // The linter reads what an attacker may serve, also what nobody could sign.
    if (code.startsWith('ERR_DEFINITION_')) expect((await shop.run(['lint'])).code).toBe(0);
    else await expectRefusal(['lint'], exit, code);
  });

  test('that points to a schema elsewhere is not signed', async () => {
    shop.write(
      'tools.json',
      '{"tools":[{"name":"t","inputSchema":{"type":"object","$ref":"https://a.test/s.json"}}]}',
    );
    await expectRefusal(['release', '--dry-run', '--from', 'tools.json'], 3, 'ERR_EXTERNAL_REF');
  });

  test('is not asked for before the key is there to sign it', async () => {
    await expectRefusal(SIGN, 2, 'ERR_KEY_FILE');
  });
});
