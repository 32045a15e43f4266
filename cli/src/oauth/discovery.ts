import { LIMITS, ToolsumError } from '@toolsum/core';
import { askForObject } from '../signing/keyless/ask-service.ts';
import { secureUrl } from '../signing/keyless/secure-url.ts';

/** What a sign-in needs to know of an OpenID provider. */
export interface Provider {
  readonly issuer: string;
  readonly authorizationEndpoint: URL;
  readonly tokenEndpoint: URL;
  /** Whether its answers name it (RFC 9207). */
  readonly namesItself: boolean;
}

/**
 * Reads a provider's own description (OpenID Connect Discovery 1.0).
 *
 * @throws ToolsumError ERR_SIGN_IN if it describes another issuer or does not speak S256; as `askForObject`.
 */
export async function discoverProvider(issuer: string, timeoutMs?: number): Promise<Provider> {
  const { href } = secureUrl(issuer, 'the sign-in service');
  const found = await askForObject(
    {
      name: 'the sign-in service',
      url: `${href.replace(/\/$/, '')}/.well-known/openid-configuration`,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    },
    { method: 'GET', headers: { accept: 'application/json' }, maxBytes: LIMITS.discoveryBytes },
  );
  if (found['issuer'] !== issuer)
    throw new ToolsumError(
      'ERR_SIGN_IN',
      'the sign-in service describes another issuer than the one asked for',
    );
  const methods = found['code_challenge_methods_supported'];
  if (!Array.isArray(methods) || !methods.includes('S256'))
    throw new ToolsumError(
      'ERR_SIGN_IN',
      'the sign-in service does not protect codes from being used by others (PKCE S256)',
    );
  return {
    issuer,
    authorizationEndpoint: endpoint(found['authorization_endpoint'], 'authorization endpoint'),
    tokenEndpoint: endpoint(found['token_endpoint'], 'token endpoint'),
    namesItself: found['authorization_response_iss_parameter_supported'] === true,
  };
}

function endpoint(value: unknown, what: string): URL {
  if (typeof value !== 'string') throw new ToolsumError('ERR_SIGN_IN', `the sign-in service has no ${what}`);
  return secureUrl(value, `the ${what}`);
}
