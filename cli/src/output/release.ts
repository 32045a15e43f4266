import { visibleText, type BuiltManifest, type Finding, type Kind } from '@toolsum/core';
import { idleWaiverNotes } from '../lint/waiver-notes.ts';
import type { LintedCapture } from '../release/lint-release.ts';
import type { Console } from './console.ts';
import { counted, countedKinds } from './counted.ts';
import { findingLines } from './findings.ts';

/** Says what a manifest states, for people, before it is signed. */
export function explainManifest(console: Console, { manifest, digest }: BuiltManifest): void {
  const { server, definitions, profiles, packages, remotes, dynamicResources = [] } = manifest;
  // A definition that eras or clients see in several variants is one to people.
  const ids = new Map<Kind, Set<string>>();
  for (const { kind, id } of definitions) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  const counts = Object.fromEntries([...ids].map(([kind, { size }]) => [kind, size]));
  console.note(`Manifest of ${visibleText(server.name)} ${visibleText(server.version)}  ${digest}`);
  console.note(`  ${countedKinds(counts)}`);
  console.note(`  profiles: ${profiles.map(({ name }) => name).join(', ')}`);
  for (const { purl } of packages) console.note(`  package: ${visibleText(purl)}`);
  for (const template of dynamicResources) {
    console.note(`  resources that come and go: ${visibleText(template)}`);
  }
  for (const { url } of remotes) console.note(`  remote: ${visibleText(url)}`);
}

/** Shows findings on stderr, where they can't be mistaken for data. */
export function explainFindings(console: Console, findings: readonly Finding[]): void {
  for (const line of findingLines(findings, console.stderr)) console.note(line);
}

/** Shows findings and what became of waivers. */
export function explainLint(console: Console, lint: LintedCapture): void {
  explainFindings(console, lint.findings);
  const { waivers } = lint.record;
  if (waivers.length > 0)
    console.note(
      `${counted(waivers.length, 'waiver')} of yours will stand in the manifest, for all to read:`,
    );
  for (const { rule, reason, by } of waivers)
    console.note(`  ${rule}: ${visibleText(reason)} (${visibleText(by)})`);
  for (const note of [...idleWaiverNotes(lint.idleWaivers), ...lint.notes]) console.note(note);
}
