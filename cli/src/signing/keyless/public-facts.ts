import { visibleText } from '@toolsum/core';
import type { IdentityToken } from './identity-token.ts';

/**
 * What a signature in the name of this token makes known to everybody, for ever, that is not known already.
 *
 * @returns undefined if there is nothing of the sort: a public repository's name is public.
 */
export function privateFacts({ email, claims }: IdentityToken): string | undefined {
  if (email !== undefined) return `your e-mail address ${visibleText(email.slice(0, 320))}`;
  const visibility = claims['repository_visibility'] ?? claims['project_visibility'];
  const repository = claims['repository'] ?? claims['project_path'];
  if (visibility === undefined || visibility === 'public') return undefined;
  const name = typeof repository === 'string' ? ` ${visibleText(repository.slice(0, 320))}` : '';
  return `the name of the private repository${name}`;
}
