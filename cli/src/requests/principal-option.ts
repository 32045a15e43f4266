import { isJsonObject, LIMITS, parseJson, principalKey, ToolsumError, type NameState } from '@toolsum/core';
import type { GrantRequest, Principal } from '@toolsum/schemas';
import { parseConfiguration } from '../files/configuration.ts';
import { readPublicKey } from '../files/public-key.ts';
import { readInput } from '../files/read-write.ts';

const HINT = /^[A-Za-z0-9+/]{43}=$/;

/**
 * Who is meant by a file: the key in a PEM file, or the identity or workflow in a JSON file, spelled as in a policy.
 * Whether that is well-formed is asked when the request is made of it.
 *
 * @throws ToolsumError ERR_USAGE and those of the file.
 */
export async function principalIn(file: string): Promise<Principal> {
  if (file.endsWith('.json')) {
    const bytes = await readInput(file, LIMITS.policyBytes);
    const rule = parseConfiguration(file, bytes, (json) => parseJson(json, LIMITS.policyBytes));
    if (isJsonObject(rule) && rule['kind'] === 'keyless') return rule as unknown as Principal;
    throw new ToolsumError('ERR_USAGE', `${file} holds no object with "kind": "keyless"`);
  }
  const { hint, base64 } = await readPublicKey(file);
  return { kind: 'key', hint, publicKey: base64 };
}

/** The hint that a person gave, or that of the key in the file they named. @throws ToolsumError ERR_USAGE. */
export async function keyHint(hintOrFile: string): Promise<string> {
  return HINT.test(hintOrFile) ? hintOrFile : (await readPublicKey(hintOrFile)).hint;
}

/**
 * Who holds a grant under what a person gave: a key's hint, or a file of `principalIn`.
 *
 * @throws ToolsumError ERR_USAGE that lists who there is.
 */
export async function grantedPrincipal(text: string, { grants, name }: NameState): Promise<Principal> {
  const holders = [...grants.values()].map(({ principal }) => principal);
  const key = HINT.test(text) ? `key ${text}` : principalKey(await principalIn(text));
  const held = holders.find((principal) => principalKey(principal) === key);
  if (held !== undefined) return held;
  throw new ToolsumError(
    'ERR_USAGE',
    `${key} holds no grant for ${name}; these do: ${holders.map(principalKey).join(', ') || 'nobody'}`,
  );
}

/** A principal as a request names whose place another takes. */
export function replacedBy(principal: Principal): NonNullable<GrantRequest['replaces']> {
  return principal.kind === 'key' ? { kind: 'key', hint: principal.hint } : principal;
}
