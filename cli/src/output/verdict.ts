import { signerText, visibleText, type EffectivePolicy } from '@toolsum/core';
import type { Change, TrustFile } from '@toolsum/schemas';
import type { Expectation, SurfaceReport } from '@toolsum/verifier';
import { counted } from './counted.ts';
import { changeLines } from './diff.ts';
import { styleFor } from './style.ts';

const LABEL_WIDTH = 24;

/** What will be enforced, said before anything is started. */
export function policyLines(policy: EffectivePolicy, trust: TrustFile, server: string | undefined): string[] {
  const publishers =
    policy.publishers.length === 0
      ? 'whom the lockfile or the log grants the name'
      : `as the policy names them (${counted(policy.publishers.length, 'rule')})`;
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
    labelled(
      'Names never published',
      { pin: 'pinned on first use', deny: 'refused', allow: 'allowed' }[policy.unlisted],
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
  objected: '✗',
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
      : ` ${visibleText(report.name)}${report.version === undefined ? '' : ` ${visibleText(report.version)}`}`;
  const lines = [
    `${report.allowed ? '✓' : '✗'} ${style.heading(report.verdict)}${name}${report.code === undefined ? '' : `  (${report.code})`}`,
  ];
  if (report.reason !== undefined) lines.push(`  ${visibleText(report.reason)}`);
  if (report.notice !== undefined) lines.push(`  ! ${visibleText(report.notice)}`);
  if (report.verdict === 'pinned') {
    if (report.name !== undefined)
      lines.push(
        '  UNSIGNED: no publisher vouches for this name; check its spelling (policy "unsigned": "deny" refuses)',
      );
    lines.push(
      report.firstUse ? '  first use: what it serves now is its pin' : '  unchanged since it was pinned',
    );
  }
  if (report.signer !== undefined) lines.push(`  signer: ${signedBy(report.signer)}`);
  if (report.profile !== undefined) lines.push(`  profile ${report.profile}, era ${report.era ?? 'unknown'}`);
  // Without a release there is nothing to be bound to, and nobody to ask for news.
  if (report.signer !== undefined)
    lines.push(`  binding: ${report.binding}; freshness: ${freshnessText(report.freshness)}`);
  const counts = new Map<string, number>();
  for (const { verdict } of report.definitions) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  if (counts.size > 0)
    lines.push(`  definitions: ${[...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`);
  for (const { kind, id, verdict } of report.definitions) {
    if (verdict === 'verified' || verdict === 'verified-hole') continue;
    lines.push(`  ${MARKS[verdict]} ${kind} ${visibleText(id)}: ${verdict}`);
  }
  for (const { kind, id, findings = [] } of report.definitions) {
    for (const { rule, message, excerpt } of findings) {
      lines.push(
        `  ! ${kind} ${visibleText(id)}: ${rule}: ${visibleText(message)}`,
        `    | ${visibleText(excerpt)}`,
      );
    }
  }
  const changes: Change[] = report.definitions.flatMap((definition) => [...(definition.changes ?? [])]);
  const before = report.definitions.flatMap(({ signed }) => (signed === undefined ? [] : [signed]));
  const after = report.definitions.flatMap(({ live }) => (live === undefined ? [] : [live]));
  for (const line of changeLines(changes, stream, { before, after })) lines.push(`  ${line}`);
  return lines;
}

/** Why a server that was named is taken for an unsigned one. */
export function unsignedLines(expectation: Expectation): string[] {
  if (expectation.kind !== 'unsigned' || expectation.name === undefined) return [];
  const name = visibleText(expectation.name);
  return expectation.proof === 'no-registry'
    ? [`No trusted registry speaks for ${name}: nothing signed is known of it (toolsum trust URL adds one).`]
    : [`Nothing signed is known of ${name}.`];
}

/** What a person can do about a verdict, if that is always the same. */
export function nextStep(report: SurfaceReport): string[] {
  const pinDrifted = report.verdict === 'drifted' && report.signer === undefined;
  return pinDrifted
    ? ['If you have read the changes and agree with them: toolsum lock --accept-drift, with the same server.']
    : [];
}

/**
 * A report for programs. What was signed and what is served stands in it only where the two differ: the digests say the
 * same.
 */
export function reportDocument(report: SurfaceReport): object {
  return {
    ...report,
    definitions: report.definitions.map(({ signed, live, ...one }) =>
      one.verdict === 'verified' || one.verdict === 'verified-hole'
        ? one
        : {
            ...one,
            ...(signed === undefined ? {} : { signed: signed.definition }),
            ...(live === undefined ? {} : { live: live.definition }),
          },
    ),
  };
}

function signedBy({ principal, basis }: NonNullable<SurfaceReport['signer']>): string {
  return `${visibleText(signerText(principal))}, accepted by ${{ policy: 'your policy', lockfile: 'your lockfile', grant: "the log's grant" }[basis]}`;
}

function freshnessText(freshness: SurfaceReport['freshness']): string {
  if (freshness.kind === 'fresh') return `status of ${freshness.issuedAt}`;
  if (freshness.kind === 'locked') return `locked, ${Math.round(freshness.ageMs / 3_600_000)} h old`;
  return 'none';
}
