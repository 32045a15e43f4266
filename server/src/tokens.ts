import { ToolsumError, matchesName, sha256Hex, timestampOf } from '@toolsum/core';
import { randomBytes } from 'node:crypto';
import type { Store, TokenRow } from './store/store.ts';

/** What a bearer of a token may do: `admin`, `subscribe`, or `publish:` or `review:` and a name pattern. */
const SCOPE =
  /^(?:admin|subscribe|(?:publish|review):(?:\*|[A-Za-z0-9][A-Za-z0-9.-]{0,127}\/(?:\*|[A-Za-z0-9][A-Za-z0-9._-]{0,127})))$/;
const BEARER = /^Bearer (tsr_[A-Za-z0-9_-]{43})$/i;
const MAX_SCOPES = 64;
const MAX_LABEL = 64;

/** Scopes of the token that a registry prints at its first start. */
export const FIRST_TOKEN_SCOPES = ['admin', 'publish:*', 'review:*', 'subscribe'] as const;

/** Who makes a request, as far as its token says. */
export interface Actor {
  readonly tokenId: string;
  readonly scopes: readonly string[];
}

/**
 * Makes a token and stores its hash.
 *
 * @param expiresAt absent for a token that lasts until it is revoked.
 * @returns the token, which can never be shown again, and its public id.
 * @throws ToolsumError ERR_USAGE for scopes or a label that a token cannot have.
 */
export async function createToken(
  store: Store,
  request: { scopes: readonly string[]; label: string; now: Date; expiresAt?: Date },
): Promise<{ id: string; token: string }> {
  const { scopes, label, now, expiresAt } = request;
  const wrong = scopes.find((scope) => !SCOPE.test(scope));
  if (wrong !== undefined || scopes.length === 0 || scopes.length > MAX_SCOPES) {
    throw new ToolsumError(
      'ERR_USAGE',
      `${wrong === undefined ? 'a token needs a scope' : `no such scope: ${JSON.stringify(wrong.slice(0, 200))}`}; give --scope admin, subscribe, or publish: or review: and NAMESPACE/*, NAMESPACE/NAME or *`,
    );
  }
  if (label.length > MAX_LABEL)
    throw new ToolsumError('ERR_USAGE', `a label has at most ${MAX_LABEL} characters`);
  const token = `tsr_${randomBytes(32).toString('base64url')}`;
  const id = randomBytes(6).toString('hex');
  await store.addToken({
    id,
    hash: sha256Hex(token),
    label,
    scopes: [...scopes],
    createdAt: timestampOf(now),
    expiresAt: expiresAt === undefined ? null : timestampOf(expiresAt),
    revokedAt: null,
  });
  return { id, token };
}

/**
 * Finds who a bearer is.
 *
 * @param authorization the header as received.
 * @throws ToolsumError ERR_UNAUTHENTICATED if there is no token, or it is unknown, expired or revoked.
 */
export async function authenticate(
  store: Store,
  authorization: string | undefined,
  now: Date,
): Promise<Actor> {
  if (authorization === undefined) {
    throw new ToolsumError('ERR_UNAUTHENTICATED', 'this needs a token: send "Authorization: Bearer …"');
  }
  const token = BEARER.exec(authorization)?.[1];
  const row = token === undefined ? undefined : await store.tokenByHash(sha256Hex(token));
  if (row === undefined || !isLive(row, now)) {
    throw new ToolsumError('ERR_UNAUTHENTICATED', 'the token is unknown, expired or revoked');
  }
  return { tokenId: row.id, scopes: row.scopes };
}

function isLive(row: TokenRow, now: Date): boolean {
  if (row.revokedAt !== null) return false;
  return row.expiresAt === null || now.getTime() < Date.parse(row.expiresAt);
}

/** Whether one of the scopes of this sort covers the name. */
export function coversName(scopes: readonly string[], sort: 'publish' | 'review', name: string): boolean {
  const prefix = `${sort}:`;
  return scopes.some((scope) => scope.startsWith(prefix) && matchesName(scope.slice(prefix.length), name));
}

/** @throws ToolsumError ERR_NOT_AUTHORISED unless one of the actor's publish scopes covers the name. */
export function requirePublishScope(actor: Actor, name: string): void {
  if (!coversName(actor.scopes, 'publish', name)) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', `the token does not cover ${JSON.stringify(name)}`);
  }
}

/**
 * Finds the token by which something was sent a while ago. It may have run out since, as short-lived tokens do; one that
 * was revoked speaks for nobody.
 *
 * @returns who sent it.
 * @throws ToolsumError ERR_NOT_AUTHORISED if it was revoked.
 */
export async function requireUnrevoked(store: Store, tokenId: string): Promise<Actor> {
  const row = (await store.listTokens()).find(({ id }) => id === tokenId);
  if (row === undefined || row.revokedAt !== null) {
    throw new ToolsumError(
      'ERR_NOT_AUTHORISED',
      `the token ${tokenId}, by which this was sent, has been revoked since; its publisher must send it again by another`,
    );
  }
  return { tokenId, scopes: row.scopes };
}
