import { visibleText, type BuiltManifest, type Finding } from '@toolsum/core';
import type { Console } from './console.ts';
import { findingLines } from './findings.ts';

/** Says what a manifest states, for people, before it is signed. */
export function explainManifest(console: Console, { manifest, digest }: BuiltManifest): void {
  const { server, definitions, profiles, packages, remotes } = manifest;
  const counts = new Map<string, number>();
  for (const { kind } of definitions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  console.note(`Manifest of ${server.name} ${server.version}  ${digest}`);
  console.note(`  ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
  console.note(`  profiles: ${profiles.map(({ name }) => name).join(', ')}`);
  for (const { purl } of packages) console.note(`  package: ${visibleText(purl)}`);
  for (const { url } of remotes) console.note(`  remote: ${visibleText(url)}`);
}

/** Shows findings on stderr, where they can't be mistaken for data. */
export function explainFindings(console: Console, findings: readonly Finding[]): void {
  for (const line of findingLines(findings, console.stderr)) console.note(line);
}
