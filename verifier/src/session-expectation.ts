import type { Snapshot } from '@toolsum/core';
import type { Expectation } from './expectation.ts';
import type { SurfaceReport } from './surface-report.ts';

/**
 * What the rest of a session expects once its surface was judged: the version that was found, and no other; or, of an
 * unsigned server, what it has just listed.
 */
export function expectSame(expectation: Expectation, report: SurfaceReport, snapshot: Snapshot): Expectation {
  if (expectation.kind === 'signed') {
    const candidates = expectation.candidates.filter(({ release }) => release.version === report.version);
    return candidates.length === 0 ? expectation : { ...expectation, candidates };
  }
  if (expectation.kind !== 'unsigned' || !report.firstUse) return expectation;
  const definitions = snapshot.definitions.map(({ kind, id, digest, definition }) => ({
    kind,
    id,
    digest,
    definition,
  }));
  const pinned = { era: snapshot.era, surface: snapshot.digest, definitions };
  return {
    ...expectation,
    kind: 'pinned',
    pin: { kind: 'pinned', snapshots: [pinned], pinnedAt: '1970-01-01T00:00:00Z' },
  };
}
