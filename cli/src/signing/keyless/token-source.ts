import { LIMITS, ToolsumError } from '@toolsum/core';
import { readInput } from '../../files/read-write.ts';
import { askForObject } from './ask-service.ts';
import { parseIdentityToken, type IdentityToken } from './identity-token.ts';
import { secureUrl } from './secure-url.ts';

const AUDIENCE = 'sigstore';
const LOOKS_LIKE_A_TOKEN = /^ey[A-Za-z0-9_-]{10,}\./;

export interface TokenSourceOptions {
  /** A file, or `-` for standard input. */
  readonly file?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly timeoutMs?: number;
}

/**
 * The identity token that is at hand: in the file that was named, in SIGSTORE_ID_TOKEN (where GitLab puts it), or from
 * GitHub Actions.
 *
 * @returns undefined if there is none, so that a person has to sign in.
 * @throws ToolsumError ERR_IDENTITY_TOKEN, ERR_USAGE, and those of GitHub's service.
 */
export async function tokenAtHand(options: TokenSourceOptions): Promise<IdentityToken | undefined> {
  const { file, env, now } = options;
  if (file !== undefined) return parseIdentityToken(await readToken(file), now);
  const stated = env['SIGSTORE_ID_TOKEN']?.trim() ?? '';
  if (stated !== '') return parseIdentityToken(stated, now);
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  if (url !== '' && bearer !== '') return parseIdentityToken(await askGitHub(url, bearer, options), now);
  if (env['GITHUB_ACTIONS'] === 'true')
    throw new ToolsumError(
      'ERR_IDENTITY_TOKEN',
      'GitHub gives this job no identity token: add "permissions: { id-token: write }" to it',
    );
  return undefined;
}

async function readToken(file: string): Promise<string> {
  // Where every process of this machine can read it, and errors about files repeat the name.
  if (LOOKS_LIKE_A_TOKEN.test(file))
    throw new ToolsumError(
      'ERR_USAGE',
      '--identity-token takes a file (or - for standard input), never the token itself',
    );
  return new TextDecoder().decode(await readInput(file, LIMITS.identityTokenBytes));
}

async function askGitHub(
  address: string,
  bearer: string,
  { timeoutMs }: TokenSourceOptions,
): Promise<string> {
  const url = secureUrl(address, 'ACTIONS_ID_TOKEN_REQUEST_URL');
  url.searchParams.set('audience', AUDIENCE);
  const answer = await askForObject(
    {
      name: 'the token service of GitHub Actions',
      url: url.href,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    },
    {
      method: 'GET',
      headers: { accept: 'application/json', authorization: `Bearer ${bearer}` },
      maxBytes: LIMITS.identityTokenBytes * 2,
    },
  );
  const token = answer['value'];
  if (typeof token !== 'string')
    throw new ToolsumError('ERR_IDENTITY_TOKEN', 'GitHub Actions answered without an identity token');
  return token;
}
