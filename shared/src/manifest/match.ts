import type { Manifest, ManifestDefinition, Profile } from '@toolsum/schemas';
import type { Definition, Era, Kind } from '../definition/definition.ts';
import {
  compareDefinitions,
  definitionDigest,
  definitionKey,
  type DigestedDefinition,
  type Snapshot,
} from '../definition/digest.ts';
import { fillHoles, type EchoValues } from './hole.ts';
import { offeredIn } from './manifest.ts';
import { matchesUriTemplate } from './uri-template.ts';

/** How one live definition stands to a (profile, era) of a manifest. */
export type MatchVerdict = 'verified' | 'verified-hole' | 'drifted' | 'unlisted' | 'missing' | 'uncovered';

export interface DefinitionMatch {
  readonly kind: Kind;
  readonly id: string;
  readonly verdict: MatchVerdict;
  /** What is signed under this kind and id in this profile, if anything. */
  readonly signed?: ManifestDefinition;
  /** What the server lists, absent for `missing`. */
  readonly live?: DigestedDefinition;
}

export interface MatchReport {
  readonly profile: string;
  readonly era: Era;
  /** True if every definition is verified or uncovered and nothing is missing. */
  readonly explains: boolean;
  readonly definitions: readonly DefinitionMatch[];
}

const EXPLAINED: ReadonlySet<MatchVerdict> = new Set(['verified', 'verified-hole', 'uncovered']);

/**
 * Looks for the one (profile, era) that explains every definition of a snapshot; definitions are never mixed across
 * profiles. The era is the snapshot's own.
 *
 * @param echo values that this client itself supplied, for holes of class `echo`.
 * @returns the report of the profile that explains all, else of the one that explains most.
 */
export function matchSnapshot(
  manifest: Manifest,
  snapshot: Snapshot,
  echo: EchoValues = new Set(),
): MatchReport {
  const reports = manifest.profiles.map((profile) => matchProfile(manifest, profile, snapshot, echo));
  const explaining = reports.find((report) => report.explains);
  return explaining ?? closest(reports);
}

function closest(reports: readonly MatchReport[]): MatchReport {
  const [first, ...others] = reports;
  if (first === undefined) throw new TypeError('a manifest has at least one profile');
  return others.reduce((best, report) => (explained(report) > explained(best) ? report : best), first);
}

function explained(report: MatchReport): number {
  let score = 0;
  for (const { verdict } of report.definitions) score += EXPLAINED.has(verdict) ? 1 : -1;
  return score;
}

/** Matches a snapshot against one profile only, as a session does once its profile is decided. */
export function matchProfile(
  manifest: Manifest,
  profile: Profile,
  snapshot: Snapshot,
  echo: EchoValues = new Set(),
): MatchReport {
  const offered = new Map<string, ManifestDefinition>();
  for (const definition of manifest.definitions) {
    if (offeredIn(definition, profile.name, snapshot.era))
      offered.set(definitionKey(definition.kind, definition.id), definition);
  }
  const matches: DefinitionMatch[] = [];
  const listed = new Set<string>();
  for (const live of snapshot.definitions) {
    const key = definitionKey(live.kind, live.id);
    listed.add(key);
    matches.push(matchDefinition(offered.get(key), live, manifest.dynamicResources ?? [], echo));
  }
  const complete = profile.complete ?? true;
  for (const [key, signed] of offered) {
    if (listed.has(key) || (!complete && signed.required !== true)) continue;
    matches.push({ kind: signed.kind, id: signed.id, verdict: 'missing', signed });
  }
  return {
    profile: profile.name,
    era: snapshot.era,
    // A profile that offers nothing in this era was never captured in it and explains nothing.
    explains: offered.size > 0 && matches.every(({ verdict }) => EXPLAINED.has(verdict)),
    definitions: matches.toSorted(compareDefinitions),
  };
}

/** Judges one live definition against what is signed under its kind and id. */
export function matchDefinition(
  signed: ManifestDefinition | undefined,
  live: DigestedDefinition,
  dynamicResources: readonly string[],
  echo: EchoValues = new Set(),
): DefinitionMatch {
  const { kind, id } = live;
  if (signed === undefined) {
    const uncovered =
      kind === 'resource' && dynamicResources.some((template) => matchesUriTemplate(template, id));
    return { kind, id, verdict: uncovered ? 'uncovered' : 'unlisted', live };
  }
  if (signed.digest === live.digest) return { kind, id, verdict: 'verified', signed, live };
  if (signed.holes !== undefined && digestWithHoles(signed, live, echo) === signed.digest) {
    return { kind, id, verdict: 'verified-hole', signed, live };
  }
  return { kind, id, verdict: 'drifted', signed, live };
}

function digestWithHoles(signed: ManifestDefinition, live: Definition, echo: EchoValues): string | undefined {
  const filled = fillHoles(signed, live.definition, echo);
  return filled === undefined
    ? undefined
    : definitionDigest({ kind: live.kind, id: live.id, definition: filled });
}
