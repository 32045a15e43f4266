import type { EffectivePolicy } from '@toolsum/core';
import type { Objection, PinnedExpectation, UnsignedExpectation } from './expectation.ts';

const DENIED: Objection = {
  verdict: 'unsigned',
  code: 'ERR_UNSIGNED',
  reason: 'nothing signed is known of this server, and the policy takes only signed ones',
};

/**
 * What the policy says of a server that nobody signed. A name that its registry signs to be unknown is pinned only where
 * somebody stated that: most such names are misspelt, or taken in vain.
 */
export function unsignedRule(
  expectation: UnsignedExpectation | PinnedExpectation,
  policy: EffectivePolicy,
): EffectivePolicy['unsigned'] {
  return expectation.kind === 'unsigned' && expectation.proof === 'not-listed'
    ? policy.unlisted
    : policy.unsigned;
}

/** What stands against such a server; undefined if the policy has it pinned. */
export function objectToUnsigned(
  expectation: UnsignedExpectation | PinnedExpectation,
  policy: EffectivePolicy,
): Objection | undefined {
  switch (unsignedRule(expectation, policy)) {
    case 'pin':
      return undefined;
    case 'allow':
      if (expectation.kind === 'pinned') return undefined;
      return { ...DENIED, reason: 'nothing signed is known of this server' };
    case 'deny':
      return policy.unsigned === 'deny' ? DENIED : { ...DENIED, reason: unlistedReason(expectation.name) };
  }
}

function unlistedReason(name = 'this server'): string {
  return `its registry signs that ${name} was never published: check the spelling; if it is right, accept the server unsigned with: toolsum lock`;
}
