import {
  LIMITS,
  matchesPrincipal,
  matchSnapshot,
  signerText,
  ToolsumError,
  verifySignedManifest,
  visibleText,
  classifyChanges,
  type SignerTrust,
  type Snapshot,
  type VerifiedSigner,
} from '@toolsum/core';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readPublicKey } from '../files/public-key.ts';
import { readInput } from '../files/read-write.ts';
import type { Console } from '../output/console.ts';
import { changeLines } from '../output/diff.ts';
import { sigstoreSource } from '@toolsum/verifier';
import { sigstoreRootOnDisk } from '@toolsum/verifier/node';
import { readBundle } from './build-release.ts';
import type { ExpectedSigner } from './expected-signer.ts';

/**
 * Verifies a live server against a manifest and bundle at hand, by a signer whom the caller names. No registry, log,
 * lockfile or memory takes part: freshness and revocation stay unknown, and it says so.
 */
export async function verifyOnDisk(
  console: Console,
  { manifest, bundle, by }: { manifest: string; bundle: string; by: ExpectedSigner },
  list: () => Promise<Snapshot>,
): Promise<ExitCode> {
  const { trust, name: who } = await trustOf(by);
  console.note('The following policy will be enforced:');
  console.note(`- Signed by:............... ${visibleText(who)}`);
  console.note('- Log, freshness:.......... not checked; verify by --server for those');
  const signed = await verifySignedManifest({
    manifest: await readInput(manifest, LIMITS.manifestBytes),
    bundle: await readBundle(bundle),
    ...trust,
  });
  requireSigner(by, signed.signer);
  const snapshot = await list();
  const report = matchSnapshot(signed.manifest, snapshot);
  const { name, version } = signed.manifest.server;
  console.data(
    `${report.explains ? '✓ verified' : '✗ drifted'} ${name} ${version}, profile ${report.profile}, era ${report.era}`,
  );
  const changed = report.definitions.filter(
    ({ verdict }) => verdict !== 'verified' && verdict !== 'verified-hole',
  );
  for (const { kind, id, verdict } of changed) console.data(`  ${verdict} ${kind} ${visibleText(id)}`);
  const before = changed.flatMap(({ signed: entry }) => (entry === undefined ? [] : [entry]));
  const after = changed.flatMap(({ live }) => (live === undefined ? [] : [live]));
  for (const line of changeLines(classifyChanges(before, after), console.stdout, { before, after }))
    console.data(`  ${line}`);
  console.json({
    verdict: report.explains ? 'verified' : 'drifted',
    name,
    version,
    profile: report.profile,
    era: report.era,
    signer: signed.signer.kind === 'key' ? signed.signer.hint : signed.signer,
    definitions: report.definitions.map(({ kind, id, verdict }) => ({ kind, id, verdict })),
  });
  return report.explains ? EXIT.yes : EXIT.no;
}

async function trustOf(by: ExpectedSigner): Promise<{ trust: SignerTrust; name: string }> {
  if ('key' in by) {
    const key = await readPublicKey(by.key);
    return {
      trust: { findKey: (hint) => (hint === key.hint ? key : undefined) },
      name: `key ${key.hint}`,
    };
  }
  const { principal } = by;
  const subject =
    'workflow' in principal
      ? `${principal.workflow} of repository ${principal.repositoryId} at ${principal.ref}`
      : principal.san;
  return {
    trust: { findKey: () => undefined, ...sigstoreSource(sigstoreRootOnDisk()) },
    name: `${subject} (${principal.issuer})`,
  };
}

/** @throws ToolsumError ERR_SIGNER_UNTRUSTED: validly signed, by somebody else. */
function requireSigner(by: ExpectedSigner, signer: VerifiedSigner): void {
  if ('key' in by || matchesPrincipal(by.principal, signer)) return;
  const isUnstated =
    signer.kind === 'keyless' && signer.repositoryId !== undefined && by.principal.repositoryId === undefined;
  const hint = isUnstated
    ? `; its certificate is that of repository ${signer.repositoryId ?? ''}: name it with --repository-id`
    : '';
  throw new ToolsumError(
    'ERR_SIGNER_UNTRUSTED',
    `signed by ${signerText(signer)}, which is not whom you named${hint}`,
  );
}
