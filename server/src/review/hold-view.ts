import { LIMITS, RULESET } from '@toolsum/core';
import type { HeldRelease } from '@toolsum/schemas';
import { findingView, type FindingView } from '../publish/finding-view.ts';
import type { DecisionRow } from '../store/store.ts';
import type { Hold } from './hold-store.ts';
import type { Review } from './review.ts';

/** What a reviewer sees besides the facts of the hold: what is to be judged, or what was decided. */
interface Insight {
  readonly review?: Review;
  readonly decision?: DecisionRow | undefined;
}

/** A held release as the API shows it. */
export function heldReleaseView(hold: Hold, { review, decision }: Insight): HeldRelease {
  return {
    id: hold.id,
    name: hold.name,
    version: hold.version,
    state: hold.state,
    manifest: hold.manifest,
    bundle: hold.bundle,
    signer: hold.signer,
    publisher: `token:${hold.publisher}`,
    heldAt: hold.heldAt,
    ...(hold.state === 'pending' ? { expiresAt: hold.expiresAt } : {}),
    ruleset: hold.ruleset,
    ...(review === undefined ? {} : judged(review)),
    ...(decision === undefined ? {} : { ruleset: decision.ruleset, decision: decisionView(decision) }),
  };
}

/** What the publisher of a held release is told: why, and until when. */
export function heldForPublisher(hold: Hold): HeldRelease {
  return { ...heldReleaseView(hold, {}), findings: JSON.parse(hold.findings) as FindingView[] };
}

function judged({ signed, findings, seen }: Review): Partial<HeldRelease> {
  return {
    ruleset: RULESET.digest,
    seen,
    findings: findings.slice(0, LIMITS.findings).map(findingView),
    waivers: signed.manifest.lint.waivers,
  };
}

function decisionView({
  by,
  at,
  reason,
  index,
  findings,
}: DecisionRow): NonNullable<HeldRelease['decision']> {
  return {
    by: `token:${by}`,
    at,
    reason,
    findings: JSON.parse(findings) as FindingView[],
    ...(index === null ? {} : { index }),
  };
}
