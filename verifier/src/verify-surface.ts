import {
  definitionKey,
  matchSnapshot,
  ToolsumError,
  type EchoValues,
  type EffectivePolicy,
  type Era,
  type MatchReport,
  type Snapshot,
} from '@toolsum/core';
import type { PinnedServer } from '@toolsum/schemas';
import {
  manifestBaseline,
  openBaseline,
  passes,
  pinBaseline,
  reportMatch,
  type Baseline,
} from './baseline.ts';
import { findingsIn } from './definition-lint.ts';
import { lintedBaseline, withFindings, type LintContext } from './linted-baseline.ts';
import type {
  Candidate,
  Expectation,
  Objection,
  PinnedExpectation,
  SignedExpectation,
  UnsignedExpectation,
} from './expectation.ts';
import { objectToUnsigned, unsignedRule } from './unsigned-rule.ts';
import type { Admission, DefinitionReport, SurfaceReport } from './surface-report.ts';
import { VERDICT_TABLE, verdictOfError, worstVerdict, type Verdict, type VerdictExit } from './verdict.ts';

export interface SurfaceOptions {
  /** Values that this client itself supplies, for holes of class `echo`. */
  readonly echo?: EchoValues;
}

/** A report with what a session is to be held to from now on; no baseline if nothing may be shown. */
export interface SurfaceJudgement {
  readonly report: SurfaceReport;
  readonly baseline?: Baseline;
}

/**
 * Judges all that a server lists against what it should be (DESIGN section 6). Pure; never throws for anything that a
 * server or a registry said.
 */
export function verifySurface(
  snapshot: Snapshot,
  expectation: Expectation,
  policy: EffectivePolicy,
  options: SurfaceOptions = {},
): SurfaceReport {
  return judgeSurface(snapshot, expectation, policy, options).report;
}

export function judgeSurface(
  snapshot: Snapshot,
  expectation: Expectation,
  policy: EffectivePolicy,
  options: SurfaceOptions = {},
): SurfaceJudgement {
  const echo = options.echo ?? new Set();
  switch (expectation.kind) {
    case 'signed':
      return judgeSigned(snapshot, expectation, policy, echo);
    case 'pinned':
      return judgePinned(snapshot, expectation, policy);
    case 'unsigned':
      return judgeUnsigned(snapshot, expectation, policy);
    case 'refused': {
      const { verdict, code, reason } = expectation;
      return { report: conclude({ expectation, policy, snapshot, objections: [{ verdict, code, reason }] }) };
    }
  }
}

/**
 * The report of a surface that could not be read.
 *
 * @param error what broke the listing off.
 */
export function reportOfError(
  error: unknown,
  expectation: Expectation,
  policy: EffectivePolicy,
  era?: Era,
): SurfaceReport {
  const known = ToolsumError.is(error);
  const objection: Objection = {
    verdict: verdictOfError(error, 'listing'),
    code: known ? error.code : 'ERR_INTERNAL',
    reason: known ? error.message : 'toolsum failed while it listed the server',
  };
  const report = conclude({ expectation, policy, objections: [objection] });
  return { ...report, ...(era === undefined ? {} : { era }) };
}

/**
 * Why a server need not even be started: everything that it may be is objected to, whatever it lists.
 *
 * @returns undefined if it may be started, as always in `warn` mode.
 */
export function refusalOf(expectation: Expectation, policy: EffectivePolicy): Objection | undefined {
  if (policy.mode === 'warn') return undefined;
  if (expectation.kind === 'refused') return expectation;
  if (expectation.kind === 'unsigned' || expectation.kind === 'pinned') {
    return unsignedRule(expectation, policy) === 'deny' ? objectToUnsigned(expectation, policy) : undefined;
  }
  const objections = expectation.candidates.map((candidate) => worstObjection(candidate.objections));
  return objections.includes(undefined) ? undefined : objections[0];
}

/** The report of a server that is not even started. @param refused from `refusalOf`. */
export function reportOfRefusal(
  refused: Objection,
  expectation: Expectation,
  policy: EffectivePolicy,
): SurfaceReport {
  return conclude({ expectation, policy, objections: [refused] });
}

function judgeSigned(
  snapshot: Snapshot,
  expectation: SignedExpectation,
  policy: EffectivePolicy,
  echo: EchoValues,
): SurfaceJudgement {
  const { candidate, match } = choose(snapshot, expectation.candidates, echo);
  const { manifest } = candidate.release;
  const context = lintContext(snapshot, expectation, policy, echo);
  const definitions = match.definitions.map((one) => withFindings(reportMatch(one, policy), context));
  const unlike = expectation.pin === undefined ? undefined : objectToPin(snapshot, expectation.pin, policy);
  const report = conclude({
    expectation,
    policy,
    snapshot,
    definitions,
    // A profile that offers nothing in this era explains nothing, even an empty listing.
    unexplained: !match.explains && definitions.every(isAsSigned),
    objections: [...candidate.objections, ...(unlike === undefined ? [] : [unlike])],
    candidate,
    profile: match.profile,
  });
  const profile = manifest.profiles.find(({ name }) => name === match.profile);
  if (report.admits === 'nothing' || profile === undefined) return { report };
  const baseline = manifestBaseline(manifest, profile, snapshot, policy, echo);
  return { report, baseline: lintedBaseline(baseline, context) };
}

/** Whether a definition is no reason for a listing to be unexplained; what the linter says of it is another matter. */
function isAsSigned({ verdict }: DefinitionReport): boolean {
  return verdict === 'objected' || (passes({ verdict }) && verdict !== 'compatible');
}

function lintContext(
  snapshot: Snapshot,
  expectation: Expectation,
  policy: EffectivePolicy,
  echo: EchoValues = new Set(),
): LintContext {
  const baseline = expectation.kind === 'signed' ? 'signed' : 'pinned';
  return { policy, findingsOf: findingsIn(snapshot, expectation.name), baseline, echo };
}

/** The first candidate that explains all, those without objections before the others; else the one that explains most. */
function choose(
  snapshot: Snapshot,
  candidates: readonly Candidate[],
  echo: EchoValues,
): { candidate: Candidate; match: MatchReport } {
  const matched = candidates.map((candidate) => ({
    candidate,
    match: matchSnapshot(candidate.release.manifest, snapshot, echo),
  }));
  const ranked = matched.toSorted((a, b) => rank(b) - rank(a));
  const [best] = ranked;
  if (best === undefined) throw new TypeError('a signed expectation has at least one candidate');
  return best;
}

function rank({ candidate, match }: { candidate: Candidate; match: MatchReport }): number {
  const score = match.definitions.reduce((sum, { verdict }) => sum + (passes({ verdict }) ? 1 : -1), 0);
  // Definitions are bounded far below a million, so that the steps never mix.
  return (match.explains ? 2e6 : 0) + (match.explains && candidate.objections.length === 0 ? 2e6 : 0) + score;
}

/** A pin gives way to a signature without asking only if both say the same. */
function objectToPin(snapshot: Snapshot, pin: PinnedServer, policy: EffectivePolicy): Objection | undefined {
  const baseline = pinnedIn(snapshot.era, pin, policy);
  if (baseline.match(snapshot).every(({ verdict }) => verdict === 'verified')) return undefined;
  return {
    verdict: 'drifted',
    code: 'ERR_UNSIGNED',
    reason:
      'the server is signed now, but differs from what was pinned before; if you agree with it: toolsum lock --accept-signed',
  };
}

/** In an era that was never pinned the other era's pin is the measure: what changed since then must not hide there. */
function pinnedIn(era: Era, pin: PinnedServer, policy: EffectivePolicy): Baseline {
  const pinned = pin.snapshots.find((snapshot) => snapshot.era === era) ?? pin.snapshots[0];
  return pinBaseline(pinned ?? { definitions: [] }, policy);
}

function judgePinned(
  snapshot: Snapshot,
  expectation: PinnedExpectation,
  policy: EffectivePolicy,
): SurfaceJudgement {
  const context = lintContext(snapshot, expectation, policy);
  const baseline = lintedBaseline(pinnedIn(snapshot.era, expectation.pin, policy), context);
  const definitions = baseline.match(snapshot);
  const denied = objectToUnsigned(expectation, policy);
  const objections = denied === undefined ? [] : [denied];
  const report = conclude({ expectation, policy, snapshot, definitions, objections });
  return report.admits === 'nothing' ? { report } : { report, baseline };
}

function judgeUnsigned(
  snapshot: Snapshot,
  expectation: UnsignedExpectation,
  policy: EffectivePolicy,
): SurfaceJudgement {
  const context = lintContext(snapshot, expectation, policy);
  const definitions = snapshot.definitions.map((live) =>
    withFindings({ kind: live.kind, id: live.id, verdict: 'unlisted', digest: live.digest, live }, context),
  );
  const denied = objectToUnsigned(expectation, policy);
  if (denied === undefined) {
    const own = { definitions: snapshot.definitions.map((definition) => ({ ...definition })) };
    const baseline = lintedBaseline(pinBaseline(own, policy), context);
    const pinned = baseline.match(snapshot);
    return {
      report: { ...conclude({ expectation, policy, snapshot, definitions: pinned }), firstUse: true },
      baseline,
    };
  }
  const report = conclude({ expectation, policy, snapshot, objections: [denied] });
  const shown = { ...report, definitions };
  if (report.admits === 'nothing') return { report: shown };
  return { report: shown, baseline: lintedBaseline(openBaseline(), context) };
}

interface Findings {
  readonly expectation: Expectation;
  readonly policy: EffectivePolicy;
  readonly snapshot?: Snapshot;
  readonly definitions?: readonly DefinitionReport[];
  readonly objections?: readonly Objection[];
  readonly unexplained?: boolean;
  readonly candidate?: Candidate;
  readonly profile?: string;
}

/** From all that was found to the one verdict, the worst, and to what it means under the policy. */
function conclude(findings: Findings): SurfaceReport {
  const { expectation, policy, snapshot, candidate, profile } = findings;
  const { definitions = [], objections = [], unexplained = false } = findings;
  const good: Verdict = expectation.kind === 'signed' ? 'verified' : 'pinned';
  const isDrift = (one: DefinitionReport): boolean => !passes(one) && one.verdict !== 'objected';
  const drift: Verdict[] = unexplained || definitions.some(isDrift) ? ['drifted'] : [];
  const objected: Verdict[] = definitions.some((one) => one.verdict === 'objected') ? ['objected'] : [];
  const compatible: Verdict[] = definitions.some(({ verdict }) => verdict === 'compatible')
    ? ['compatible']
    : [];
  const verdict = worstVerdict([
    good,
    ...drift,
    ...objected,
    ...compatible,
    ...objections.map((one) => one.verdict),
  ]);
  const because = objections.find((objection) => objection.verdict === verdict);
  const allowed = isAllowed(verdict, policy);
  return {
    verdict,
    exitCode: exitOf(verdict, policy),
    allowed: allowed || policy.mode === 'warn',
    admits: allowed || policy.mode === 'warn' ? 'all' : admission(verdict, because, definitions, policy),
    ...(expectation.name === undefined ? {} : { name: expectation.name }),
    ...(candidate === undefined ? {} : { version: candidate.release.version }),
    ...(candidate?.notice === undefined ? {} : { notice: candidate.notice }),
    ...(profile === undefined ? {} : { profile }),
    ...(snapshot === undefined ? {} : { era: snapshot.era, snapshot: snapshot.digest }),
    binding: candidate?.binding ?? 'none',
    freshness: expectation.kind === 'signed' ? expectation.freshness : { kind: 'none' },
    ...(candidate === undefined
      ? {}
      : { signer: { principal: candidate.release.signer, basis: candidate.basis } }),
    firstUse: false,
    definitions,
    ...explained(verdict, because),
  };
}

function explained(verdict: Verdict, because: Objection | undefined): Pick<SurfaceReport, 'code' | 'reason'> {
  if (because !== undefined) return { code: because.code, reason: because.reason };
  return verdict === 'objected' ? OBJECTED : {};
}

const OBJECTED = {
  code: 'ERR_LINT_BLOCKED',
  reason:
    'the linter objects to text of the server that nobody signed; if you have read it and disagree, the policy can say so ("lint")',
} as const;

function isAllowed(verdict: Verdict, policy: EffectivePolicy): boolean {
  const { passes: when } = VERDICT_TABLE[verdict];
  // A definition is compatible only if the policy names all that changed in it.
  return (
    when === 'always' || (when === 'policy' && (verdict === 'compatible' || policy.unsigned === 'allow'))
  );
}

function exitOf(verdict: Verdict, policy: EffectivePolicy): VerdictExit {
  return isAllowed(verdict, policy) ? 0 : VERDICT_TABLE[verdict].exit;
}

const HANDSHAKE_KINDS: ReadonlySet<string> = new Set(['instructions', 'server-info']);

/** Drift of single definitions withholds them; in what speaks for the whole server it refuses the server. */
function admission(
  verdict: Verdict,
  because: Objection | undefined,
  definitions: readonly DefinitionReport[],
  policy: EffectivePolicy,
): Admission {
  if (VERDICT_TABLE[verdict].refuses !== 'definition' || because !== undefined) return 'nothing';
  const withheld = definitions.filter((one) => !passes(one));
  const inHandshake = withheld.some((one) => HANDSHAKE_KINDS.has(one.kind));
  const actions = withheld.length === 0 ? [policy.onDrift] : withheld.map((one) => driftAction(one, policy));
  return inHandshake || actions.includes('block-server') ? 'nothing' : 'verified';
}

/** What the policy says of the worst class of change in a definition; of classes that it does not name, `onDrift`. */
function driftAction(
  { changes = [] }: DefinitionReport,
  policy: EffectivePolicy,
): EffectivePolicy['onDrift'] {
  const actions = changes.map((change) => policy.changes[change.class]);
  if (actions.includes('block')) return 'block-server';
  // Only held and accepted ones are in it: the definition is withheld, whatever is to happen otherwise.
  return actions.length > 0 && !actions.includes(undefined) ? 'strip' : policy.onDrift;
}

/** Worst first, as the table of verdicts has it. */
function worstObjection(objections: readonly Objection[]): Objection | undefined {
  const worst = worstVerdict(objections.map(({ verdict }) => verdict));
  return objections.find(({ verdict }) => verdict === worst);
}

/**
 * Whether what a server says of itself in the handshake can be right: some candidate in some profile has just that.
 * Which one it is shows when all is listed.
 *
 * @param snapshot of the handshake's definitions alone.
 */
export function handshakeFits(
  snapshot: Snapshot,
  expectation: Expectation,
  policy: EffectivePolicy,
  echo: EchoValues,
): boolean {
  const fits = (baseline: Baseline): boolean =>
    baseline.match(snapshot).every((one) => !HANDSHAKE_KINDS.has(one.kind) || passes(one));
  const context = lintContext(snapshot, expectation, policy, echo);
  const linted = (baseline: Baseline): Baseline => lintedBaseline(baseline, context);
  switch (expectation.kind) {
    case 'signed':
      return expectation.candidates.some(({ release: { manifest } }) =>
        manifest.profiles.some((profile) =>
          fits(linted(manifestBaseline(manifest, profile, snapshot, policy, echo))),
        ),
      );
    case 'pinned':
      return fits(linted(pinnedIn(snapshot.era, expectation.pin, policy)));
    case 'unsigned':
      return fits(linted(openBaseline()));
    case 'refused':
      return false;
  }
}

/**
 * Whether each definition alone is signed in some version and profile though no single one explains them all: a
 * server caught between two releases, worth listing again.
 */
export function isMixed(snapshot: Snapshot, expectation: Expectation): boolean {
  if (expectation.kind !== 'signed') return false;
  const signed = new Set(
    expectation.candidates.flatMap(({ release }) =>
      release.manifest.definitions.map(({ kind, id, digest }) => `${definitionKey(kind, id)}\n${digest}`),
    ),
  );
  return snapshot.definitions.every(({ kind, id, digest }) =>
    signed.has(`${definitionKey(kind, id)}\n${digest}`),
  );
}
