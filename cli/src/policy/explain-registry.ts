import { decideSigner } from '@toolsum/core';
import { lockedServer, objectToUnsigned, resolveIn, unsignedRule, VERDICT_TABLE } from '@toolsum/verifier';
import type { LocalContext } from '@toolsum/verifier/node';
import { EXIT_OF_REPORT } from '../exit-code.ts';
import type { Explanation } from './explanation.ts';

const PROOFS = {
  'not-listed': 'the registry signs that nothing was ever published under this name',
  'no-registry': 'no registry of the trust file speaks for this name',
  unnamed: 'the server has no name',
  private: 'the policy keeps this name from registries',
} as const;

/**
 * What registry, log, memory and lockfile say of a server, as before it would be started, and who decides about whoever
 * signed it. The decision is the very one that enforcement takes.
 */
export async function explainFromRegistry(
  context: LocalContext,
  server: { name: string; version?: string },
): Promise<Explanation> {
  // No command is at hand, and what binds one to the release is another question.
  const expectation = await resolveIn(context, { server, target: { kind: 'url', url: '' }, mapped: true });
  switch (expectation.kind) {
    case 'refused': {
      const { verdict, code, reason } = expectation;
      return { kind: 'refused', verdict, code, reason, exit: EXIT_OF_REPORT[VERDICT_TABLE[verdict].exit] };
    }
    case 'unsigned':
    case 'pinned': {
      const rule = unsignedRule(expectation, context.policy);
      return {
        kind: 'unsigned',
        why: expectation.kind === 'unsigned' ? PROOFS[expectation.proof] : 'nothing signed is known of it',
        pinned: expectation.kind === 'pinned',
        rule,
        refused: rule === 'deny' ? (objectToUnsigned(expectation, context.policy)?.reason ?? '') : null,
      };
    }
    case 'signed': {
      const locked = lockedServer(context.lockfile, expectation.key);
      return {
        kind: 'signed',
        releases: expectation.candidates.map(({ release, objections }) => ({
          version: release.version,
          signer: release.entry.signer,
          signature: 'verified',
          decision: decideSigner({
            name: expectation.name,
            signer: release.entry.signer,
            policy: context.policy,
            state: 'at-its-entry',
            ...(locked?.kind === 'signed' ? { locked: locked.signer } : {}),
          }),
          objections: objections
            .filter(({ code }) => code !== 'ERR_SIGNER_UNTRUSTED')
            .map(({ verdict, reason }) => `${verdict}: ${reason}`),
        })),
      };
    }
  }
}
