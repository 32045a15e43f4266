import {
  classifyChanges,
  definitionKey,
  lintSurface,
  matchDefinition,
  matchProfile,
  type DefinitionMatch,
  type Definition,
  type DigestedDefinition,
  type EchoValues,
  type EffectivePolicy,
  type Snapshot,
} from '@toolsum/core';
import type { Change, Manifest, ManifestDefinition, PinnedSnapshot, Profile } from '@toolsum/schemas';
import type { DefinitionReport } from './surface-report.ts';
import type { DefinitionVerdict } from './verdict.ts';

/** What a session is held to once it is decided: one version in one (profile, era), or a pin. */
export interface Baseline {
  readonly version?: string;
  readonly profile?: string;
  /** Judges one live definition. */
  judge(live: DigestedDefinition): DefinitionReport;
  /** Judges a whole listing, with what is missing from it. */
  match(snapshot: Snapshot): readonly DefinitionReport[];
}

const PASSES: ReadonlySet<DefinitionVerdict> = new Set([
  'verified',
  'verified-hole',
  'compatible',
  'uncovered',
]);

/** Whether a definition may be shown to a client; uncovered ones as their URI only. */
export function passes({ verdict }: Pick<DefinitionReport, 'verdict'>): boolean {
  return PASSES.has(verdict);
}

/** One version in one profile. */
export function manifestBaseline(
  manifest: Manifest,
  profile: Profile,
  snapshot: Pick<Snapshot, 'era'>,
  policy: EffectivePolicy,
  echo: EchoValues,
): Baseline {
  const offered = new Map<string, ManifestDefinition>();
  const empty = { era: snapshot.era, definitions: [], digest: 'sha256:' } as const;
  // Whatever an empty listing would lack is what the profile offers; optional ones of a partial profile come below.
  for (const { signed } of matchProfile(manifest, { ...profile, complete: true }, empty, echo).definitions) {
    if (signed !== undefined) offered.set(definitionKey(signed.kind, signed.id), signed);
  }
  const templates = manifest.dynamicResources ?? [];
  return {
    version: manifest.server.version,
    profile: profile.name,
    judge: (live) =>
      reportMatch(
        matchDefinition(offered.get(definitionKey(live.kind, live.id)), live, templates, echo),
        policy,
      ),
    match: (live) =>
      matchProfile(manifest, profile, live, echo).definitions.map((match) => reportMatch(match, policy)),
  };
}

/** What a server served before, with nobody's signature. */
export function pinBaseline(pinned: Pick<PinnedSnapshot, 'definitions'>, policy: EffectivePolicy): Baseline {
  const offered = new Map<string, ManifestDefinition>(
    pinned.definitions.map((definition) => [definitionKey(definition.kind, definition.id), definition]),
  );
  const judge = (live: DigestedDefinition): DefinitionReport =>
    reportMatch(matchDefinition(offered.get(definitionKey(live.kind, live.id)), live, []), policy);
  return {
    judge,
    match(snapshot) {
      const listed = new Set(snapshot.definitions.map(({ kind, id }) => definitionKey(kind, id)));
      const missing = [...offered].filter(([key]) => !listed.has(key));
      return [
        ...snapshot.definitions.map(judge),
        ...missing.map(([, signed]) =>
          reportMatch({ kind: signed.kind, id: signed.id, verdict: 'missing', signed }, policy),
        ),
      ];
    },
  };
}

/** Takes whatever is listed: for a server that the policy allows though nobody signed it. */
export function openBaseline(): Baseline {
  const judge = (live: DigestedDefinition): DefinitionReport => ({
    kind: live.kind,
    id: live.id,
    verdict: 'verified',
    digest: live.digest,
    live,
  });
  return { judge, match: ({ definitions }) => definitions.map(judge) };
}

/** Adds to a match what changed, and whether the policy names all of it. */
export function reportMatch(match: DefinitionMatch, policy: EffectivePolicy): DefinitionReport {
  const { kind, id, verdict, signed, live } = match;
  const common = {
    kind,
    id,
    ...(live === undefined ? {} : { digest: live.digest, live }),
    ...(signed === undefined ? {} : { signed }),
  };
  if (PASSES.has(verdict)) return { ...common, verdict };
  const changes = classifyChanges(signed === undefined ? [] : [signed], live === undefined ? [] : [live], {
    lint: lintOne,
  });
  if (!isNamed(changes, policy)) return { ...common, verdict, changes };
  const told = changes.filter((change) => policy.changes[change.class] !== 'allow');
  return { ...common, verdict: 'compatible', ...(told.length === 0 ? {} : { changes: told }) };
}

/** The linter as the classifier of changes asks it. */
export function lintOne(definition: Definition): ReturnType<typeof lintSurface> {
  return lintSurface({ definitions: [definition] });
}

function isNamed(changes: readonly Change[], policy: EffectivePolicy): boolean {
  return (
    changes.length > 0 &&
    changes.every((change) => {
      const action = policy.changes[change.class];
      return action === 'allow' || action === 'warn';
    })
  );
}
