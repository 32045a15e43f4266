import { visibleText, type EffectivePolicy, type SignerDecision, type TriedPrincipal } from '@toolsum/core';
import type { Principal, Signer } from '@toolsum/schemas';
import type { ExplainedRelease, Explanation } from '../policy/explanation.ts';

/** An explanation for people: who decided, and what else was tried. */
export function explanationLines(explanation: Explanation, policy: EffectivePolicy): string[] {
  switch (explanation.kind) {
    case 'refused':
      return [
        `Refused      ${explanation.verdict} (${explanation.code}): ${visibleText(explanation.reason)}`,
      ];
    case 'unsigned':
      return [
        `Unsigned     ${visibleText(explanation.why)}`,
        `Decision     ${unsignedDecision(explanation, policy)}`,
      ];
    case 'signed':
      return explanation.releases.flatMap(releaseLines);
  }
}

function unsignedDecision(
  { pinned, rule, refused }: Extract<Explanation, { kind: 'unsigned' }>,
  { mode }: EffectivePolicy,
): string {
  const action =
    refused !== null
      ? `✗ refused: ${visibleText(refused)}`
      : pinned
        ? '✓ held to its pin in the lockfile'
        : rule === 'pin'
          ? '✓ pinned on first use, and held to that from then on'
          : '✓ let through as it is';
  return `${action}${mode === 'warn' ? ' (mode warn refuses nothing)' : ''}`;
}

function releaseLines({ version, signer, signature, decision, objections }: ExplainedRelease): string[] {
  return [
    '',
    `Version      ${visibleText(version)}`,
    `Signed by    ${who(signer)}${signature === 'verified' ? '' : ' (so the bundle says: no key is at hand to check it)'}`,
    `Decision     ${decision.accepted ? '✓ accepted' : '✗ not accepted'}: ${visibleText(decision.reason)}`,
    ...decisionLines(decision),
    ...objections.map((objection) => `Objection    ${visibleText(objection)}`),
  ];
}

function decisionLines({ rules, basis, lockfile, grant }: SignerDecision): string[] {
  return [
    rules.length === 0 ? 'Publishers   the policy names none' : 'Publishers   of the policy, each tried:',
    ...rules.flatMap(({ rule, servers, applies, signers }) => [
      `  rule ${rule + 1}, for ${visibleText(servers.join(', '))}${applies ? ':' : ': not about this server'}`,
      ...signers.map((tried) => `    ${triedLine(tried)}`),
    ]),
    lockfile === undefined
      ? `Lockfile     ${basis === 'policy' ? 'not asked: the policy has spoken' : 'nothing is locked'}`
      : `Lockfile     ${triedLine(lockfile)}`,
    `Log          ${grant === undefined ? 'not asked: a source before it has spoken' : GRANTS[grant]}`,
  ];
}

const GRANTS = {
  held: 'grants the name to this signer',
  none: 'grants the name to others only',
  unknown: 'not asked: it takes no part in a release on disk',
} as const;

function triedLine({ principal, matches, comparisons }: TriedPrincipal): string {
  if (matches) return `✓ ${who(principal)}`;
  const differing = comparisons.filter((one) => !one.matches);
  const why = differing.map(({ field, expected, actual }) =>
    visibleText(`${field} ${actual ?? 'nothing'} is not ${expected}`),
  );
  return `✗ ${who(principal)}: ${why.join('; ')}`;
}

function who(one: Principal | Signer): string {
  if (one.kind === 'key') return `key ${one.hint}`;
  return visibleText(`${'workflow' in one ? `${one.workflow}@${one.ref}` : one.san} (${one.issuer})`);
}
