import { isJsonObject, LIMITS, parseJson, ToolsumError } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';

/** An OIDC identity token. What it says is believed by nobody here: the certificate authority checks it. */
export interface IdentityToken {
  /** Secret: whoever has it can sign in this name until it expires. */
  readonly raw: string;
  readonly issuer: string;
  /** What the key has to sign to show that it is the holder's. */
  readonly challenge: string;
  readonly email?: string;
  readonly claims: JsonObject;
}

const PART = /^[A-Za-z0-9_-]+$/;

/**
 * Reads a token as far as a signer needs. No error repeats any of it.
 *
 * @throws ToolsumError ERR_IDENTITY_TOKEN if it is none, has expired, or names an e-mail address that is not verified.
 */
export function parseIdentityToken(text: string, now: Date): IdentityToken {
  const raw = text.trim();
  const [head = '', body = '', signature = '', ...more] = raw.split('.');
  if (
    raw.length > LIMITS.identityTokenBytes ||
    more.length > 0 ||
    ![head, body, signature].every((part) => PART.test(part))
  )
    throw refused('is no JSON web token');
  const claims = claimsIn(body);
  const [issuer, subject] = [claims['iss'], claims['sub']];
  if (typeof issuer !== 'string' || typeof subject !== 'string' || subject === '')
    throw refused('names no issuer and subject');
  const expiry = claims['exp'];
  if (typeof expiry !== 'number') throw refused('does not say until when it is valid');
  if (expiry * 1000 <= now.getTime()) throw refused('has expired; get a new one');
  const email = claims['email'];
  if (email === undefined) return { raw, issuer, challenge: subject, claims };
  if (typeof email !== 'string' || email === '') throw refused('has a strange e-mail address');
  // Some providers write a string.
  if (claims['email_verified'] !== true && claims['email_verified'] !== 'true')
    throw refused('names an e-mail address that its issuer has not verified');
  return { raw, issuer, challenge: email, email, claims };
}

function claimsIn(part: string): JsonObject {
  try {
    const value = parseJson(Buffer.from(part, 'base64url'), LIMITS.identityTokenBytes);
    if (isJsonObject(value)) return value;
  } catch {
    // Its message could repeat a part of the token.
  }
  throw refused('is no JSON web token');
}

function refused(how: string): ToolsumError {
  return new ToolsumError('ERR_IDENTITY_TOKEN', `the identity token ${how}`);
}
