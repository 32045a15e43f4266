import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildStatement, digestOf, IN_TOTO_PAYLOAD } from '@toolsum/core';
import { findDeployment } from '../../cli/src/signing/keyless/deployment.ts';
import { parseIdentityToken } from '../../cli/src/signing/keyless/identity-token.ts';
import { keylessSigner } from '../../cli/src/signing/keyless/keyless-signer.ts';
import { GITHUB_ISSUER } from '../support/loopback-sigstore/identity-tokens.ts';
import { LoopbackSigstore } from '../support/loopback-sigstore/loopback-sigstore.ts';
import { newSigner, signRelease } from '../support/signed-release.ts';
import type { Program, Ran } from './programs.ts';
import { Bench, PREDICATE } from './sample.ts';
import { agree, notRun, type Row } from './table.ts';

const IDENTITY = 'https://github.com/acme/weather/.github/workflows/release.yml@refs/tags/v1.4.2';
const VECTORS = join(import.meta.dirname, '..', 'vectors', 'keyless');
const LOGS = ['rekor-v1', 'rekor-v2'] as const;
const TITLES = {
  'rekor-v1': 'verifies a keyless bundle of ours, logged in Rekor v1',
  'rekor-v2': 'verifies a keyless bundle of ours, logged in Rekor v2',
} as const;

/** Where a bundle and its root were written, and what the bundle is about. */
interface Signed {
  readonly bench: Bench;
  readonly bundle: string;
  readonly root: string;
  readonly manifest: string;
  readonly payload: Uint8Array;
}

type Verify = (
  signed: Signed,
  changes?: { bundle?: string; root?: string; manifest?: string; identity?: string; issuer?: string },
) => Promise<Ran>;

/** Keyless bundles, signed by us on a whole Sigstore of loopback, verified by others. */
export async function keylessRows({ cosign, python }: { cosign: Program; python: Program }): Promise<Row[]> {
  const rows: Row[] = [];
  for (const log of LOGS) {
    for (const [program, make] of [
      [cosign, byCosign],
      [python, byPython],
    ] as const) {
      if ('missing' in program) rows.push(notRun(program.name, TITLES[log], program.missing));
      else
        rows.push(
          await row(program.name, log, make(program)),
          await vectorRow(program.name, log, make(program)),
        );
    }
  }
  return rows;
}

/** Signs anew what `npm test` and these rows verify each time: a bundle of each log under one trusted root. */
export async function writeVectors(): Promise<void> {
  const [bench, sigstore] = [new Bench(), await LoopbackSigstore.start()];
  try {
    for (const log of LOGS) {
      const signed = await sign(bench, sigstore, log);
      mkdirSync(join(VECTORS, log), { recursive: true });
      copyFileSync(signed.bundle, join(VECTORS, log, 'manifest.sigstore.json'));
      copyFileSync(signed.manifest, join(VECTORS, log, 'manifest.json'));
      copyFileSync(signed.root, join(VECTORS, 'trusted_root.json'));
    }
  } finally {
    await sigstore.stop();
    bench.remove();
  }
}

/** The stored bundle: what verified once verifies always, long after its certificate has ended. */
async function vectorRow(name: string, log: (typeof LOGS)[number], verify: Verify): Promise<Row> {
  const bench = new Bench();
  try {
    const bundle = readFileSync(join(VECTORS, log, 'manifest.sigstore.json'));
    const { dsseEnvelope } = JSON.parse(bundle.toString()) as { dsseEnvelope: { payload: string } };
    const signed: Signed = {
      bench,
      bundle: bench.write('bundle.json', bundle),
      root: join(VECTORS, 'trusted_root.json'),
      manifest: join(VECTORS, log, 'manifest.json'),
      payload: Buffer.from(dsseEnvelope.payload, 'base64'),
    };
    // What says when it was signed: the promise of Rekor v1, the timestamp of the authority.
    const [member, length] = log === 'rekor-v1' ? ['signedEntryTimestamp', 60] : ['signedTimestamp', 400];
    const found = new RegExp(`"${member}":\\s*"(.{${length}})`).exec(bundle.toString())?.[1] ?? '';
    const other = `${found.slice(0, -1)}${found.endsWith('A') ? 'B' : 'A'}`;
    return await agree(
      name,
      `verifies the stored bundle of test/vectors/keyless/${log}`,
      async () => verify(signed),
      [
        [
          'another time of signing',
          async () => verify(signed, { bundle: bench.replaced('bundle.json', found, other) }),
        ],
        ['another identity', async () => verify(signed, { identity: `${IDENTITY}-evil` })],
      ],
    );
  } finally {
    bench.remove();
  }
}

type Found = Extract<Program, { run: unknown }>;

const byCosign =
  ({ run }: Found): Verify =>
  async ({ bench, ...signed }, changes = {}) => {
    const { bundle, root, manifest, identity = IDENTITY, issuer = GITHUB_ISSUER } = { ...signed, ...changes };
    return run(
      [
        'verify-blob-attestation',
        '--bundle',
        bundle,
        '--trusted-root',
        root,
        '--type',
        PREDICATE,

        '--certificate-identity',
        identity,
        '--certificate-oidc-issuer',
        issuer,
        '--use-signed-timestamps',
        manifest,
      ],
      { HOME: bench.folder },
    );
  };

const byPython =
  ({ run }: Found): Verify =>
  async (signed, changes = {}) => {
    const { bundle, root, identity = IDENTITY, issuer = GITHUB_ISSUER } = { ...signed, ...changes };
    const ran = await run([root, bundle, identity, issuer], { HOME: signed.bench.folder });
    const digest = digestOf(signed.payload).slice('sha256:'.length);
    return ran.ok && ran.output.trim() !== digest ? { ok: false, output: 'verified another payload' } : ran;
  };

async function row(name: string, log: (typeof LOGS)[number], verify: Verify): Promise<Row> {
  const bench = new Bench();
  const [sigstore, other] = [await LoopbackSigstore.start(), await LoopbackSigstore.start()];
  try {
    const signed = await sign(bench, sigstore, log);
    const text = bench.read('bundle.json').toString();
    const tamper = (from: RegExp, to: (found: string) => string): string => {
      const found = from.exec(text)?.[1] ?? '';
      return bench.replaced('bundle.json', found, to(found));
    };
    const otherRoot = bench.write('other-root.json', other.trustedRoot);
    const swapped = (found: string): string => `${found.slice(0, -1)}${found.endsWith('A') ? 'B' : 'A'}`;
    return await agree(name, TITLES[log], async () => verify(signed), [
      ['another signature', async () => verify(signed, { bundle: tamper(/"sig":\s*"(.{20})/, swapped) })],
      ['another payload', async () => verify(signed, { bundle: tamper(/"payload":\s*"(.{60})/, swapped) })],
      [
        'another log entry',
        async () => verify(signed, { bundle: tamper(/"canonicalizedBody":\s*"(.{40})/, swapped) }),
      ],
      ['another identity', async () => verify(signed, { identity: IDENTITY.replace('acme', 'acme-evil') })],
      ['another issuer', async () => verify(signed, { issuer: 'https://gitlab.com' })],
      ['another trusted root', async () => verify(signed, { root: otherRoot })],
    ]);
  } finally {
    await sigstore.stop();
    await other.stop();
    bench.remove();
  }
}

async function sign(bench: Bench, sigstore: LoopbackSigstore, log: (typeof LOGS)[number]): Promise<Signed> {
  const { services, trust } = await findDeployment(bench.write('config.json', sigstore.trustConfig(log)));
  const signer = keylessSigner({
    services,
    sigstore: trust,
    identity: async () => Promise.resolve(parseIdentityToken(sigstore.tokens.github(), new Date())),
    beforePublic: async () => Promise.resolve(),
    note: () => undefined,
    timeoutMs: 10_000,
  });
  const { manifest, manifestBytes } = await signRelease(newSigner());
  const payload = buildStatement({ manifest, manifestBytes, signedAt: new Date() });
  const { bytes } = await signer.sign(IN_TOTO_PAYLOAD, payload);
  return {
    bench,
    payload,
    bundle: bench.write('bundle.json', bytes),
    root: bench.write('root.json', sigstore.trustedRoot),
    manifest: bench.write('manifest.json', manifestBytes),
  };
}
