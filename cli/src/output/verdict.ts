import { visibleText, type EffectivePolicy } from '@toolsum/core';
import type { Change, TrustFile } from '@toolsum/schemas';
import type { SurfaceReport } from '@toolsum/verifier';
import { changeLines } from './diff.ts';
import { styleFor } from './style.ts';

const LABEL_WIDTH = 24;

/** What will be enforced, said before anything is started. */
export function policyLines(policy: EffectivePolicy, trust: TrustFile, server: string | undefined): string[] {
  const publishers =
    policy.publishers.length === 0
      ? 'whom the lockfile or the log grants the name'
      : `as the policy names them (${policy.publishers.length} rules)`;
  const registries = trust.registries.map(({ origin, names }) => `${origin} for ${names.join(', ')}`);
  return [
    'The following policy will be enforced:',
    labelled('Mode', policy.mode === 'enforce' ? 'refuse what is not as signed or pinned' : 'warn only'),
    labelled('Server', server ?? 'not named: it is known by its command'),
    labelled('Publishers', publishers),
    labelled('Registries', registries.length === 0 ? 'none trusted' : registries.join('; ')),
    labelled(
      'Unsigned servers',
      { pin: 'pinned on first use', deny: 'refused', allow: 'allowed' }[policy.unsigned],
    ),
    labelled('Without a registry', `locked releases for ${policy.maxOfflineHours} hours`),
  ];
}

function labelled(label: string, value: string): string {
  return `- ${label}:${'.'.repeat(Math.max(2, LABEL_WIDTH - label.length))} ${visibleText(value)}`;
}

const MARKS = {
  verified: '✓',
  'verified-hole': '✓',
  compatible: '~',
  drifted: '✗',
  unlisted: '✗',
  missing: '✗',
  uncovered: '?',
} as const;

/** The verdict with its reasons: what matched, and of what did not every change. */
export function reportLines(report: SurfaceReport, stream: NodeJS.WriteStream): string[] {
  const style = styleFor(stream);
  const name =
    report.name === undefined
      ? ''
      : ` ${visibleText(report.name)}${report.version === undefined ? '' : ` ${report.version}`}`;
  const lines = [
    `${report.allowed ? '✓' : '✗'} ${style.heading(report.verdict)}${name}${report.code === undefined ? '' : `  (${report.code})`}`,
  ];
  if (report.reason !== undefined) lines.push(`  ${visibleText(report.reason)}`);
  if (report.verdict === 'pinned') {
    lines.push(
      report.firstUse ? '  first use: what it serves now is its pin' : '  unchanged since it was pinned',
    );
  }
  if (report.signer !== undefined) lines.push(`  signer: ${signerText(report.signer)}`);
  if (report.profile !== undefined) lines.push(`  profile ${report.profile}, era ${report.era ?? 'unknown'}`);
  lines.push(`  binding: ${report.binding}; freshness: ${freshnessText(report.freshness)}`);
  const counts = new Map<string, number>();
  for (const { verdict } of report.definitions) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  if (counts.size > 0)
    lines.push(`  definitions: ${[...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`);
  for (const { kind, id, verdict } of report.definitions) {
    if (verdict === 'verified' || verdict === 'verified-hole') continue;
    lines.push(`  ${MARKS[verdict]} ${kind} ${visibleText(id)}: ${verdict}`);
  }
  const changes: Change[] = report.definitions.flatMap((definition) => [...(definition.changes ?? [])]);
  const before = report.definitions.flatMap(({ signed }) => (signed === undefined ? [] : [signed]));
  const after = report.definitions.flatMap(({ live }) => (live === undefined ? [] : [live]));
  for (const line of changeLines(changes, stream, { before, after })) lines.push(`  ${line}`);
  return lines;
}

function signerText({ principal, basis }: NonNullable<SurfaceReport['signer']>): string {
  const who = principal.kind === 'key' ? `key ${principal.hint}` : `${principal.san} (${principal.issuer})`;
  return `${visibleText(who)}, accepted by ${{ policy: 'your policy', lockfile: 'your lockfile', grant: "the log's grant" }[basis]}`;
}

function freshnessText(freshness: SurfaceReport['freshness']): string {
  if (freshness.kind === 'fresh') return `status of ${freshness.issuedAt}`;
  if (freshness.kind === 'locked') return `locked, ${Math.round(freshness.ageMs / 3_600_000)} h old`;
  return 'none';
}
