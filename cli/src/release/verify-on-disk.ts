import {
  LIMITS,
  matchSnapshot,
  verifySignedManifest,
  visibleText,
  classifyChanges,
  type Snapshot,
} from '@toolsum/core';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readPublicKey } from '../files/public-key.ts';
import { readInput } from '../files/read-write.ts';
import type { Console } from '../output/console.ts';
import { changeLines } from '../output/diff.ts';
import { readBundle } from './build-release.ts';

/**
 * Verifies a live server against a manifest and bundle at hand, under a key that the caller trusts. No registry, log,
 * lockfile or memory takes part: freshness and revocation stay unknown, and it says so.
 */
export async function verifyOnDisk(
  console: Console,
  { manifest, bundle, key: keyFile }: { manifest: string; bundle: string; key: string },
  list: () => Promise<Snapshot>,
): Promise<ExitCode> {
  const key = await readPublicKey(keyFile);
  console.note('The following policy will be enforced:');
  console.note(`- Signed by:............... key ${key.hint}`);
  console.note('- Log, freshness:.......... not checked; verify by --server for those');
  const signed = await verifySignedManifest({
    manifest: await readInput(manifest, LIMITS.manifestBytes),
    bundle: await readBundle(bundle),
    findKey: (hint) => (hint === key.hint ? key : undefined),
  });
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
    signer: key.hint,
    definitions: report.definitions.map(({ kind, id, verdict }) => ({ kind, id, verdict })),
  });
  return report.explains ? EXIT.yes : EXIT.no;
}
