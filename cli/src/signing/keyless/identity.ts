import { ToolsumError } from '@toolsum/core';
import { interruptible } from '../../interruption.ts';
import { agree } from '../../output/confirm.ts';
import type { Console } from '../../output/console.ts';
import type { IdentityToken } from './identity-token.ts';
import { privateFacts } from './public-facts.ts';
import type { SigningServices } from './signing-services.ts';
import { tokenAtHand } from './token-source.ts';

/** In whose name a keyless signer signs. */
export interface IdentityOptions {
  readonly identityToken?: string;
  readonly clientId: string;
  /** False: the address is printed only. */
  readonly browser: boolean;
  readonly yes?: boolean;
}

/**
 * The token that is at hand, else that of a person who signs in at this terminal.
 *
 * @throws ToolsumError ERR_IDENTITY_TOKEN where there is neither; as `tokenAtHand` and `signIn`.
 */
export async function obtainIdentity(
  console: Console,
  { identityToken: file, clientId, browser }: IdentityOptions,
  { signIn: issuer }: SigningServices,
): Promise<IdentityToken> {
  const found = await tokenAtHand({
    env: process.env,
    now: new Date(),
    ...(file === undefined ? {} : { file }),
  });
  if (found !== undefined) return found;
  if (!process.stdin.isTTY || !process.stderr.isTTY || issuer === undefined)
    throw new ToolsumError(
      'ERR_IDENTITY_TOKEN',
      'there is no identity to sign with: run in GitHub Actions or GitLab CI, set SIGSTORE_ID_TOKEN, give a file with --identity-token, or sign in at a terminal',
    );
  const [{ signIn }, { openBrowser }] = await Promise.all([
    import('../../oauth/sign-in.ts'),
    import('../../oauth/open-browser.ts'),
  ]);
  return interruptible(console, async (signal) =>
    signIn({
      issuer,
      clientId,
      signal,
      openBrowser: browser ? openBrowser : () => undefined,
      note: (line) => console.note(line),
    }),
  );
}

/**
 * Asks before anything private becomes public for ever.
 *
 * @throws ToolsumError ERR_USAGE where there is nobody to ask, or if the person says no.
 */
export async function agreeToPublish(
  console: Console,
  token: IdentityToken,
  log: string,
  yes: boolean,
): Promise<void> {
  const facts = privateFacts(token);
  if (facts === undefined) return;
  console.note(`This puts ${facts} into the transparency log at ${log}, readable by everybody, for ever.`);
  if (yes) return;
  if (!(await agree('Do you want that?', '--yes'))) throw new ToolsumError('ERR_USAGE', 'nothing was signed');
}
