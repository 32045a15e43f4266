import { readFileSync } from 'node:fs';
import { Bench, must, PASSWORD, PREDICATE } from './sample.ts';
import { run, type Program, type Ran } from './programs.ts';
import { agree, notRun, type Row } from './table.ts';

const TITLES = {
  ed25519: 'verifies a bundle that we signed with Ed25519',
  p256: 'verifies a bundle that we signed with P-256',
  imported: 'makes a key (P-256) that signs for us, and verifies what it signed',
  'theirs-ed25519':
    'signs with an Ed25519 key file that we made, and OpenSSL verifies that with our public key (verify-blob of cosign stops at its own bundle by such a key: “message is missing artifact digest”)',
  'theirs-p256': 'signs with a P-256 key file that we made, and our public key verifies that in cosign',
} as const;

/** Key bundles and key files, between us and cosign. */
export async function keyRows(cosign: Program): Promise<Row[]> {
  const { name } = cosign;
  if ('missing' in cosign) return Object.values(TITLES).map((title) => notRun(name, title, cosign.missing));
  const bench = new Bench();
  const env = { COSIGN_PASSWORD: PASSWORD, HOME: bench.folder };
  const start = async (args: readonly string[], more: Record<string, string> = {}) =>
    cosign.run(args, { ...env, ...more });
  const verify = async (key: string, bundle: string, manifest: string, type = PREDICATE) =>
    start([
      'verify-blob-attestation',
      '--bundle',
      bundle,
      '--key',
      key,
      '--insecure-ignore-tlog',
      '--type',
      type,
      manifest,
    ]);
  try {
    const rows: Row[] = [];
    await must(bench.toolsum(['keygen', '--out', 'other']));
    for (const type of ['ed25519', 'p256'] as const) {
      await must(bench.toolsum(['keygen', '--type', type, '--out', type]));
      await must(bench.sign(`by-${type}`, ['--key', bench.path(`${type}.key`)]));
      rows.push(await ours(bench, verify, name, type));
    }

    await must(start(['generate-key-pair', '--output-key-prefix', bench.path('cosign')]));
    await must(bench.sign('by-cosign', ['--key', bench.path('cosign.key')]));
    const manifest = bench.path('by-cosign', 'manifest.json');
    rows.push(
      await agree(
        name,
        TITLES.imported,
        async () =>
          verify(bench.path('cosign.pub'), bench.path('by-cosign', 'manifest.sigstore.json'), manifest),
        [
          [
            'another key',
            async () =>
              verify(bench.path('p256.pub'), bench.path('by-cosign', 'manifest.sigstore.json'), manifest),
          ],
          [
            'a wrong password (by us)',
            async () => bench.sign('none', ['--key', bench.path('cosign.key')], { TOOLSUM_PASSWORD: 'no' }),
          ],
        ],
      ),
    );

    for (const type of ['ed25519', 'p256'] as const) rows.push(await theirs(bench, start, name, type));
    return rows;
  } finally {
    bench.remove();
  }
}

type Start = (args: readonly string[]) => Promise<Ran>;
type Verify = (key: string, bundle: string, manifest: string, type?: string) => Promise<Ran>;

async function ours(bench: Bench, verify: Verify, name: string, type: 'ed25519' | 'p256'): Promise<Row> {
  const key = bench.path(`${type}.pub`);
  const bundle = `by-${type}/manifest.sigstore.json`;
  const manifest = bench.path(`by-${type}`, 'manifest.json');
  const signature = /"sig":\s*"(.{20})/.exec(bench.read(bundle).toString())?.[1] ?? '';
  const swapped = `${signature.slice(0, 19)}${signature.endsWith('A') ? 'B' : 'A'}`;
  return agree(name, TITLES[type], async () => verify(key, bench.path(bundle), manifest), [
    ['another signature', async () => verify(key, bench.replaced(bundle, signature, swapped), manifest)],
    [
      'another manifest',
      async () =>
        verify(key, bench.path(bundle), bench.replaced(`by-${type}/manifest.json`, 'weather', 'whether')),
    ],
    ['another key', async () => verify(bench.path('other.pub'), bench.path(bundle), manifest)],
    [
      'another predicate type',
      async () => verify(key, bench.path(bundle), manifest, 'https://toolsum.dev/request/v1'),
    ],
  ]);
}

/** A key of ours in cosign's hands: what it signs with the key file, our public key verifies in cosign. */
async function theirs(bench: Bench, start: Start, name: string, type: 'ed25519' | 'p256'): Promise<Row> {
  const blob = bench.write('blob', 'a text');
  const bundle = bench.path(`blob-${type}.json`);
  const sign = async (): Promise<Ran> =>
    start([
      'sign-blob',
      '--yes',
      '--key',
      bench.path(`${type}.key`),
      '--bundle',
      bundle,
      '--use-signing-config=false',
      '--tlog-upload=false',
      blob,
    ]);
  const verify = async (key: string, file: string): Promise<Ran> =>
    type === 'ed25519'
      ? verifyPure(bench, bundle, bench.path(key), file)
      : start(['verify-blob', '--key', bench.path(key), '--bundle', bundle, '--insecure-ignore-tlog', file]);
  const signed = async (): Promise<Ran> => {
    const ran = await sign();
    return ran.ok ? verify(`${type}.pub`, blob) : ran;
  };
  return agree(name, TITLES[`theirs-${type}`], signed, [
    ['another text', async () => verify(`${type}.pub`, bench.write('other-blob', 'another text'))],
    ['another key', async () => verify(type === 'ed25519' ? 'other.pub' : 'cosign.pub', blob)],
  ]);
}

async function verifyPure(bench: Bench, bundle: string, key: string, file: string): Promise<Ran> {
  const { messageSignature } = JSON.parse(readFileSync(bundle, 'utf8')) as {
    messageSignature: { signature: string };
  };
  const signature = bench.write('blob.sig', Buffer.from(messageSignature.signature, 'base64'));
  const args = ['pkeyutl', '-verify', '-pubin', '-inkey', key, '-rawin', '-in', file, '-sigfile', signature];
  return run('openssl', args);
}
