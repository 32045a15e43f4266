import type {
  Entry,
  EntryRequest,
  GrantRequest,
  JsonObject,
  JsonValue,
  KeySigner,
  Principal,
} from '@toolsum/schemas';
import { matchesPrincipal } from '../attest/compare-principal.ts';
import { principalKey, type VerifiedSigner } from '../attest/principal.ts';
import { parsePublicKey } from '../crypto/signature.ts';
import { ToolsumError } from '../errors.ts';
import { canonicalText } from '../json/canonical.ts';
import { grantsOf, standingGrants, type Grant, type NameState } from './name-state.ts';
import { signerRevocation } from './revocations.ts';

/** Members that the registry adds to a request to make it an entry. */
const ADDED: ReadonlySet<string> = new Set(['prev', 'at', 'authority', 'request']);

/** The request that an entry must have come from: the entry without what the registry added. */
export function requestOf(entry: Entry): JsonObject {
  return Object.fromEntries<JsonValue>(Object.entries(entry).filter(([member]) => !ADDED.has(member)));
}

/**
 * Holds an entry to the signed request that it names.
 *
 * @param state of the name before the entry.
 * @param signer who signed the request, as its bundle proved.
 * @throws ToolsumError ERR_NOT_AUTHORISED if the entry says something else than the request, or the signer may not ask for it.
 */
export function checkRequest(
  state: NameState,
  entry: Entry,
  request: EntryRequest,
  signer: VerifiedSigner,
): void {
  if (canonicalText(requestOf(entry)) !== canonicalText(request as unknown as JsonObject)) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', 'the entry differs from the signed request that it names');
  }
  checkRequester(state, request, signer);
}

/**
 * Whether a principal may ask for a change now: the request is for the next place of the name's chain, so that an old
 * one can't be played again; the principal holds a grant; and nobody takes a publisher away at once but that publisher and the recovery principal.
 *
 * @param state as it stands at the time of the entry: `settledAt`.
 * @throws ToolsumError ERR_NOT_AUTHORISED, ERR_ENTRY_CHAIN if it is for another place, ERR_HINT_MISMATCH.
 */
export function checkRequester(state: NameState, request: EntryRequest, signer: VerifiedSigner): void {
  if (request.seq !== state.nextSeq) {
    throw new ToolsumError(
      'ERR_ENTRY_CHAIN',
      `the request was signed for place ${request.seq} of ${state.name}, whose next is ${state.nextSeq}; sign it anew`,
      { next: state.nextSeq },
    );
  }
  const own = grantsOf(state, signer);
  if (own.length === 0) {
    throw new ToolsumError(
      'ERR_NOT_AUTHORISED',
      `the signer of the request holds no grant for ${state.name}`,
    );
  }
  if (request.type === 'objection') requireConcerned(state, request.against, { signer, own });
  if (request.type === 'revoke' && !('version' in request) && request.waitHours === undefined) {
    requireOwnOrRecovery(request, { signer, own });
  }
  if (request.type !== 'grant') return;
  if (
    request.principal.kind === 'key' &&
    parsePublicKey(request.principal.publicKey).hint !== request.principal.hint
  ) {
    throw new ToolsumError('ERR_HINT_MISMATCH', 'the granted key is not the one that its hint names');
  }
  if (request.role === 'recovery' && request.action !== 'remove') requireMayMakeRecovery(state, own);
  requireMayTakeAway(request, own);
  if (request.action === 'change' && !holds(own, request.principal) && request.replaces === undefined) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', "somebody else's grant is not yours to change");
  }
}

/** A publisher goes at once by its own word or the recovery principal's; by another publisher's it goes when it waits. */
function requireMayTakeAway(request: GrantRequest, own: readonly Grant[]): void {
  if (own.some(isRecovery)) return;
  const leaving = request.action === 'remove' && request.waitHours === undefined ? [request.principal] : [];
  const replaced = request.replaces === undefined ? [] : [request.replaces];
  if ([...leaving, ...replaced].every((principal) => holds(own, principal))) return;
  throw new ToolsumError(
    'ERR_NOT_AUTHORISED',
    'a publisher is taken away at once by itself or the recovery principal only; another publisher asks for a removal that waits 72 hours',
  );
}

/**
 * An objection is made by whom the removal concerns, or by the recovery principal. It concerns whoever holds a grant by
 * which something was published that it would refuse: a rule for one tag of a workflow fits no later build of it.
 */
function requireConcerned(
  state: NameState,
  against: number,
  { signer, own }: { signer: VerifiedSigner; own: readonly Grant[] },
): void {
  const removal = state.waiting.find(({ index }) => index === against);
  if (removal === undefined) {
    throw new ToolsumError('ERR_ENTRY_CHAIN', `nothing that entry ${against} asked for is waiting`);
  }
  if (matchesPrincipal(removal.principal, signer) || own.some(isRecovery)) return;
  if (removal.sinceIndex !== undefined && hasPublishedBy(state, removal.principal, own)) return;
  throw new ToolsumError(
    'ERR_NOT_AUTHORISED',
    'only whom the removal concerns objects to it, or the recovery principal',
  );
}

/** Whether a signer of releases fits a principal and one of these grants alike. */
function hasPublishedBy(
  { versions }: NameState,
  principal: Principal | KeySigner,
  own: readonly Grant[],
): boolean {
  return [...versions.values()].some(
    ({ entry: { signer } }) =>
      matchesPrincipal(principal, signer) && own.some((grant) => matchesPrincipal(grant.principal, signer)),
  );
}

function isRecovery({ role }: Grant): boolean {
  return role === 'recovery';
}

/** Whether one of these grants is that very principal's: a rule that merely fits the same signer is another one. */
function holds(own: readonly Grant[], principal: Principal | KeySigner): boolean {
  const key = principalKey(principal);
  return own.some((grant) => principalKey(grant.principal) === key);
}

/**
 * A recovery principal can take every publisher away. So the one there is makes the next; the first is made by a
 * publisher that stands alone, for of several each could push the others out by it.
 */
function requireMayMakeRecovery(state: NameState, own: readonly Grant[]): void {
  const holders = standingGrants(state);
  if (holders.some(isRecovery) ? !own.some(isRecovery) : holders.length > 1) {
    throw new ToolsumError(
      'ERR_NOT_AUTHORISED',
      'a recovery principal is made by the one there is, or by the only publisher',
    );
  }
}

/** A signer is revoked at once by itself or by the name's recovery principal: to revoke is to take a publisher away. */
function requireOwnOrRecovery(
  request: Extract<EntryRequest, { type: 'revoke' }>,
  { signer, own }: { signer: VerifiedSigner; own: readonly Grant[] },
): void {
  const principal = signerRevocation(request)?.principal;
  const isOwn =
    principal?.kind === 'key'
      ? matchesPrincipal(principal, signer)
      : principal !== undefined && holds(own, principal);
  if (!isOwn && !own.some(isRecovery)) {
    throw new ToolsumError(
      'ERR_NOT_AUTHORISED',
      'a signer is revoked at once by itself or the recovery principal only; another publisher asks for a revocation that waits 72 hours',
    );
  }
}
