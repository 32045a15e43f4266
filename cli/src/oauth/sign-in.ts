import { LIMITS, ToolsumError } from '@toolsum/core';
import { askForObject } from '../signing/keyless/ask-service.ts';
import { parseIdentityToken, type IdentityToken } from '../signing/keyless/identity-token.ts';
import { openCallback } from './callback.ts';
import { discoverProvider, type Provider } from './discovery.ts';
import { signInSecrets, type SignInSecrets } from './pkce.ts';

export interface SignInOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly openBrowser: (url: string) => void;
  readonly note: (line: string) => void;
  /** How long a person may take. */
  readonly timeoutMs?: number;
  readonly serviceTimeoutMs?: number;
  readonly signal?: AbortSignal;
}

/**
 * Has a person sign in with a browser: authorization code with PKCE S256 over a loopback redirect (RFC 8252), with state,
 * nonce and, where the provider names itself, its issuer checked (RFC 9207).
 *
 * @returns the identity token, whose signature is for its recipient to check.
 * @throws ToolsumError ERR_SIGN_IN if anything about an answer is not as asked for, or nobody answers in time;
 * ERR_IDENTITY_TOKEN; as `askForObject`.
 */
export async function signIn(options: SignInOptions): Promise<IdentityToken> {
  const { issuer, clientId, note, timeoutMs, serviceTimeoutMs, signal } = options;
  const provider = await discoverProvider(issuer, serviceTimeoutMs);
  const secrets = signInSecrets();
  const callback = await openCallback(
    { state: secrets.state, issuer, namesIssuer: provider.namesItself },
    { ...(timeoutMs === undefined ? {} : { timeoutMs }), ...(signal === undefined ? {} : { signal }) },
  );
  try {
    const url = authorizationUrl(provider, clientId, callback.redirectUri, secrets);
    note('Sign in with your browser; if it does not open, go to');
    note(`  ${url}`);
    options.openBrowser(url);
    const code = await callback.code();
    const raw = await redeem(provider, serviceTimeoutMs, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: callback.redirectUri,
      client_id: clientId,
      code_verifier: secrets.verifier,
    });
    return checkToken(parseIdentityToken(raw, new Date()), issuer, clientId, secrets.nonce);
  } finally {
    callback.close();
  }
}

function authorizationUrl(
  { authorizationEndpoint }: Provider,
  clientId: string,
  redirectUri: string,
  { state, nonce, challenge }: SignInSecrets,
): string {
  const url = new URL(authorizationEndpoint);
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid email',
    state,
    nonce,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

async function redeem(
  { tokenEndpoint }: Provider,
  timeoutMs: number | undefined,
  form: Readonly<Record<string, string>>,
): Promise<string> {
  const answer = await askForObject(
    {
      name: 'the sign-in service',
      url: tokenEndpoint.href,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    },
    {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams(form).toString(),
      maxBytes: LIMITS.discoveryBytes,
    },
  );
  const token = answer['id_token'];
  if (typeof token !== 'string')
    throw new ToolsumError('ERR_SIGN_IN', 'the sign-in service answered without an identity token');
  return token;
}

/** OpenID Connect Core 3.1.3.7, but for the signature: the token came from the provider itself over TLS. */
function checkToken(token: IdentityToken, issuer: string, clientId: string, nonce: string): IdentityToken {
  const { aud } = token.claims;
  if (token.issuer !== issuer)
    throw new ToolsumError('ERR_SIGN_IN', 'the identity token comes from another issuer');
  if (aud !== clientId && !(Array.isArray(aud) && aud.length === 1 && aud[0] === clientId))
    throw new ToolsumError('ERR_SIGN_IN', 'the identity token is for another application');
  if (token.claims['nonce'] !== nonce)
    throw new ToolsumError('ERR_SIGN_IN', 'the identity token was made for another sign-in');
  return token;
}
