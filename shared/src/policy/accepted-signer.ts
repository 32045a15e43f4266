import type { KeyPrincipal, Principal } from '@toolsum/schemas';
import { ToolsumError } from '../errors.ts';
import { isGranted, principalKey, type NameState } from '../status/name-state.ts';
import { matchesName } from '../trust/trust-file.ts';
import type { EffectivePolicy } from './policy.ts';

/** Where the word comes from that this signer may sign this name. */
export type SignerBasis = 'policy' | 'lockfile' | 'grant';

/**
 * Whether a signer is accepted for a name: a publisher of the policy; else the signer in the lockfile; else one whom
 * the log granted the name, to be confirmed at first use. The first source that speaks decides; a later one never
 * overrules it.
 *
 * @throws ToolsumError ERR_SIGNER_UNTRUSTED with what was expected.
 */
export function acceptSigner(request: {
  name: string;
  signer: KeyPrincipal;
  policy: EffectivePolicy;
  locked?: Principal;
  state?: NameState;
}): SignerBasis {
  const { name, signer, policy, locked, state } = request;
  const rules = policy.publishers.filter((rule) =>
    rule.servers.some((pattern) => matchesName(pattern, name)),
  );
  if (rules.length > 0) {
    if (
      rules.some((rule) => rule.signers.some((principal) => principalKey(principal) === principalKey(signer)))
    )
      return 'policy';
    throw untrusted(`the policy names other publishers for ${name}`, signer);
  }
  if (locked !== undefined) {
    if (principalKey(locked) === principalKey(signer)) return 'lockfile';
    throw untrusted(`${name} is locked to another signer`, signer);
  }
  if (state !== undefined && isGranted(state, signer)) return 'grant';
  throw untrusted(`nothing grants ${name} to this signer`, signer);
}

function untrusted(reason: string, signer: KeyPrincipal): ToolsumError {
  return new ToolsumError('ERR_SIGNER_UNTRUSTED', `${reason}; it was signed by key ${signer.hint}`, {
    hint: signer.hint,
  });
}
