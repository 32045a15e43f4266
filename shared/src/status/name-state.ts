import type { Entry, GrantEntry, KeySigner, Principal, PublishEntry, Signer } from '@toolsum/schemas';
import { matchesPrincipal } from '../attest/compare-principal.ts';
import { partyOf, principalKey, type VerifiedSigner } from '../attest/principal.ts';
import { ToolsumError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import {
  isRevokedPrincipal,
  refusedSince,
  signerRevocation,
  withRevocation,
  type RevokedSigners,
} from './revocations.ts';
import { timestampOf } from './timestamp.ts';

export interface PublishedVersion {
  readonly index: number;
  readonly entry: PublishEntry;
}

export interface Grant {
  readonly principal: Principal;
  readonly role: GrantEntry['role'];
  /** Leaf index of the entry that granted it. */
  readonly since: number;
}

/**
 * A publisher's removal, or the revocation of its key, that another publisher asked for. Nobody's key alone takes
 * somebody else away at once: whoever stole one could.
 */
export interface WaitingRemoval {
  /** Leaf index of the entry that asked for it; an objection names it. */
  readonly index: number;
  /** From this time on it is in effect (RFC 3339). */
  readonly due: string;
  readonly principal: Principal | KeySigner;
  /** For the revocation of a signer: from which index on. */
  readonly sinceIndex?: number;
}

/** All that the log says of one name, folded from its entries in order. */
export interface NameState extends RevokedSigners {
  readonly name: string;
  readonly nextSeq: number;
  /** Leaf index of the newest entry; -1 before the first. */
  readonly head: number;
  /** Time of the newest entry, which no later one goes behind; empty before the first. */
  readonly headAt: string;
  readonly versions: ReadonlyMap<string, PublishedVersion>;
  /** The version that new clients take; null if none can be taken. */
  readonly current: string | null;
  readonly alsoValid: readonly string[];
  readonly minimum: string | null;
  readonly yanked: ReadonlySet<string>;
  readonly revokedVersions: ReadonlySet<string>;
  readonly grants: ReadonlyMap<string, Grant>;
  /** Removals that are not in effect yet, in log order. */
  readonly waiting: readonly WaitingRemoval[];
  /** Whether all entries so far are grants carried over from an earlier log. */
  readonly isCarried: boolean;
  /** Digest of the bundle whose publish entry must follow the first grant. */
  readonly awaitedBundle: string | null;
  /** The last channel entry's word on what is current, until something newer is published. */
  readonly channelCurrent: string | null;
}

export function emptyNameState(name: string): NameState {
  return {
    name,
    nextSeq: 0,
    head: -1,
    headAt: '',
    versions: new Map(),
    current: null,
    alsoValid: [],
    minimum: null,
    yanked: new Set(),
    revokedVersions: new Set(),
    revokedKeys: new Map(),
    revokedIdentities: [],
    grants: new Map(),
    waiting: [],
    isCarried: true,
    awaitedBundle: null,
    channelCurrent: null,
  };
}

export type Standing = 'valid' | 'yanked' | 'revoked' | 'unknown';

type RevokeEntry = Extract<Entry, { type: 'revoke' }>;

/** How a version stands: a signer's revocation refuses whatever it signed at or after its index, whatever its `at` says. */
export function standingOf(state: NameState, version: string): Standing {
  const published = state.versions.get(version);
  if (published === undefined) return 'unknown';
  if (state.revokedVersions.has(version)) return 'revoked';
  const since = refusedSince(state, published.entry.signer);
  if (since !== undefined && published.index >= since) return 'revoked';
  return state.yanked.has(version) ? 'yanked' : 'valid';
}

/** The grants in force: those whose principal is not revoked. */
export function standingGrants(state: NameState): Grant[] {
  return [...state.grants.values()].filter(({ principal }) => !isRevokedPrincipal(state, principal));
}

/**
 * The grants by which the log lets a signer act for the name; a certificate can fit more than one. Whom a revocation
 * names publishes by none of them; a publisher's revocation does not reach a recovery principal that it fits too.
 */
export function grantsOf(state: NameState, signer: Signer | VerifiedSigner): Grant[] {
  const isRefused = refusedSince(state, signer) !== undefined;
  return standingGrants(state).filter(
    ({ principal, role }) => matchesPrincipal(principal, signer) && !(isRefused && role === 'publisher'),
  );
}

export function isGranted(state: NameState, signer: Signer | VerifiedSigner): boolean {
  return grantsOf(state, signer).length > 0;
}

export function mayPublish(state: NameState, signer: Signer | VerifiedSigner): boolean {
  return grantsOf(state, signer).some(({ role }) => role === 'publisher');
}

/**
 * The state with every removal in effect that is due by a time. The time must be one that the log or its registry
 * signed (an entry's `at`, a status's `issuedAt`), so that everybody who reads the same comes to the same.
 *
 * @param time RFC 3339 in UTC with whole seconds, as all times in the log: text order is their order.
 */
export function settledAt(state: NameState, time: string): NameState {
  const due = state.waiting.filter((removal) => removal.due <= time);
  if (due.length === 0) return state;
  const waiting = state.waiting.filter((removal) => !due.includes(removal));
  return withCurrent(due.reduce(takeAway, { ...state, waiting }));
}

function takeAway(state: NameState, { principal, sinceIndex }: WaitingRemoval): NameState {
  if (sinceIndex !== undefined) return { ...state, ...withRevocation(state, { principal, sinceIndex }) };
  const grants = new Map(state.grants);
  grants.delete(principalKey(principal));
  return { ...state, grants };
}

/**
 * Folds the next entry of a name into its state. Every rule of who may log what that can be read off the entries
 * alone is held here, for the registry before it appends and for clients when they read.
 *
 * @param index the entry's leaf index.
 * @throws ToolsumError ERR_ENTRY_CHAIN if it does not follow, ERR_ENTRY_REPEATED if its place is taken, ERR_ENTRY_TIME if it is dated before what it follows,
 * ERR_VERSION_EXISTS for a repeated version, ERR_NOT_AUTHORISED if the name's earlier entries do not permit it.
 */
export function applyEntry(state: NameState, entry: Entry, index: number): NameState {
  if (entry.name === state.name && entry.seq < state.nextSeq) {
    throw new ToolsumError(
      'ERR_ENTRY_REPEATED',
      `entry ${index} takes place ${entry.seq} of ${state.name} a second time`,
      { index },
    );
  }
  if (
    entry.name !== state.name ||
    entry.seq !== state.nextSeq ||
    entry.prev !== state.head ||
    index <= state.head
  ) {
    throw new ToolsumError(
      'ERR_ENTRY_CHAIN',
      `entry ${index} does not follow entry ${state.head} of ${state.name}`,
      { index },
    );
  }
  if (entry.at < state.headAt) {
    throw new ToolsumError(
      'ERR_ENTRY_TIME',
      `entry ${index} of ${state.name} is dated before the one that it follows`,
      { index },
    );
  }
  if (state.awaitedBundle !== null && entry.type !== 'publish') {
    throw new ToolsumError(
      'ERR_ENTRY_CHAIN',
      'a first grant is followed by the publish that it was made for',
      { index },
    );
  }
  const next = { ...settledAt(state, entry.at), nextSeq: state.nextSeq + 1, head: index, headAt: entry.at };
  const isCarried = entry.type === 'grant' && entry.authority === 'carried';
  return withCurrent({ ...apply(next, entry, index), isCarried });
}

function apply(state: NameState, entry: Entry, index: number): NameState {
  switch (entry.type) {
    case 'publish':
      return publish(state, entry, index);
    case 'grant':
      return grant(state, entry, index);
    case 'channel': {
      const named = [
        entry.current,
        ...entry.alsoValid,
        ...(entry.minimum === undefined ? [] : [entry.minimum]),
      ];
      for (const version of named) known(state, version);
      if (entry.authority === 'operator') return state;
      return {
        ...state,
        channelCurrent: entry.current,
        alsoValid: entry.alsoValid,
        minimum: entry.minimum ?? null,
      };
    }
    case 'yank':
      known(state, entry.version);
      return { ...state, yanked: new Set([...state.yanked, entry.version]) };
    case 'revoke':
      return revoke(state, entry, index);
    case 'objection':
      return object(state, entry.against, index);
    case 'takedown':
      known(state, entry.version);
      return state;
    case 'rotate':
      throw new ToolsumError('ERR_ENTRY_CHAIN', 'a rotation belongs to the log, not to a name', { index });
  }
}

function publish(state: NameState, entry: PublishEntry, index: number): NameState {
  if (state.versions.has(entry.version)) {
    throw new ToolsumError(
      'ERR_VERSION_EXISTS',
      `version ${entry.version} of ${state.name} is published already`,
      { index },
    );
  }
  if (!mayPublish(state, entry.signer)) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', `the signer holds no grant to publish ${state.name}`, {
      index,
    });
  }
  if (state.awaitedBundle !== null && state.awaitedBundle !== entry.bundle) {
    throw new ToolsumError('ERR_ENTRY_CHAIN', 'the first grant was made for another bundle', { index });
  }
  // A wider rule than the signer's own would let somebody publish next whom nobody ever named.
  if (state.awaitedBundle !== null && !state.grants.has(partyOf(entry.signer))) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', 'the first grant is not that of the first signer', {
      index,
    });
  }
  const versions = new Map(state.versions).set(entry.version, { index, entry });
  return { ...state, versions, awaitedBundle: null, channelCurrent: null };
}

function grant(state: NameState, entry: GrantEntry, index: number): NameState {
  const key = principalKey(entry.principal);
  if (entry.authority === 'first-publish') {
    if (
      entry.seq !== 0 ||
      entry.action !== 'add' ||
      entry.role !== 'publisher' ||
      entry.waitHours !== undefined ||
      entry.request === undefined
    ) {
      throw new ToolsumError(
        'ERR_NOT_AUTHORISED',
        'only the first entry of a name can grant without a request',
        { index },
      );
    }
    return {
      ...state,
      grants: new Map([[key, { principal: entry.principal, role: entry.role, since: index }]]),
      awaitedBundle: entry.request,
    };
  }
  if (entry.authority === 'carried') return carry(state, entry, index);
  if (entry.authority === 'request' && entry.request === undefined) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', 'a requested grant names its request', { index });
  }
  // What the operator grants in an emergency stands in the log for people; nobody follows it automatically.
  if (entry.authority === 'operator') return state;
  if (entry.waitHours !== undefined) return removeLater(state, entry, index);
  const grants = new Map(state.grants);
  if (entry.replaces !== undefined && !grants.delete(principalKey(entry.replaces))) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', 'the grant replaces somebody who holds none', { index });
  }
  // To add somebody again, or to put them in one's own place, would change what they hold without their word.
  if ((entry.action === 'add' || entry.replaces !== undefined) && grants.has(key)) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', 'the added principal holds a grant already', { index });
  }
  if (entry.action === 'remove') {
    if (!grants.delete(key))
      throw new ToolsumError('ERR_NOT_AUTHORISED', 'the removed principal holds no grant', { index });
  } else {
    grants.set(key, { principal: entry.principal, role: entry.role, since: index });
  }
  const waiting = state.waiting.filter(
    ({ principal, sinceIndex }) => sinceIndex !== undefined || grants.has(principalKey(principal)),
  );
  return { ...state, grants, waiting };
}

/**
 * What a log takes over from the one that it follows: grants, before anything else of the name, so that nobody but who
 * held it there can publish it here.
 */
function carry(state: NameState, entry: GrantEntry, index: number): NameState {
  const key = principalKey(entry.principal);
  // In one piece: an operator must not add somebody by the same words when the move is long over.
  const isFirst = state.isCarried && (entry.seq === 0 || index === entry.prev + 1) && !state.grants.has(key);
  if (!isFirst || entry.action !== 'add' || entry.replaces !== undefined || entry.waitHours !== undefined) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', 'grants are carried over before anything else of a name', {
      index,
    });
  }
  const grant = { principal: entry.principal, role: entry.role, since: index };
  return { ...state, grants: new Map(state.grants).set(key, grant) };
}

function removeLater(state: NameState, entry: GrantEntry, index: number): NameState {
  const { principal } = entry;
  if (entry.action !== 'remove' || entry.replaces !== undefined) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', 'nothing waits but a removal', { index });
  }
  if (state.grants.get(principalKey(principal))?.role !== 'publisher') {
    throw new ToolsumError('ERR_NOT_AUTHORISED', 'only the removal of a publisher waits', { index });
  }
  return later(state, { index, due: dueAfter(entry.at), principal });
}

function revoke(state: NameState, entry: RevokeEntry, index: number): NameState {
  if ('version' in entry) {
    known(state, entry.version);
    return { ...state, revokedVersions: new Set([...state.revokedVersions, entry.version]) };
  }
  const revocation = signerRevocation(entry);
  if (revocation === undefined) throw new ToolsumError('ERR_INTERNAL', 'a revocation of nobody');
  if (entry.waitHours === undefined) return { ...state, ...withRevocation(state, revocation) };
  const { principal } = revocation;
  // Of signers that nobody ever saw there is no end; and who can take all away is not taken away itself.
  const role = state.grants.get(principalKey(principal))?.role;
  if (role === 'recovery' || (role === undefined && !hasSigned(state, principal))) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', "only the revocation of a publisher's signer waits", {
      index,
    });
  }
  return later(state, { index, due: dueAfter(entry.at), ...revocation });
}

function later(state: NameState, removal: WaitingRemoval): NameState {
  const key = principalKey(removal.principal);
  const isWaiting = state.waiting.some(
    ({ principal, sinceIndex }) =>
      principalKey(principal) === key && (sinceIndex === undefined) === (removal.sinceIndex === undefined),
  );
  if (isWaiting) {
    throw new ToolsumError('ERR_NOT_AUTHORISED', 'the same removal is waiting already', {
      index: removal.index,
    });
  }
  return { ...state, waiting: [...state.waiting, removal] };
}

function dueAfter(at: string): string {
  return timestampOf(new Date(Date.parse(at) + LIMITS.removalWaitMs));
}

/** A rule that is wider than what was granted could fit anybody: of identities only a granted one can be meant. */
function hasSigned(state: NameState, principal: KeySigner | Principal): boolean {
  if (principal.kind !== 'key') return false;
  return [...state.versions.values()].some(({ entry }) => matchesPrincipal(principal, entry.signer));
}

function object(state: NameState, against: number, index: number): NameState {
  const waiting = state.waiting.filter((removal) => removal.index !== against);
  if (waiting.length === state.waiting.length) {
    throw new ToolsumError('ERR_ENTRY_CHAIN', `nothing that entry ${against} asked for is waiting`, {
      index,
    });
  }
  return { ...state, waiting };
}

function known(state: NameState, version: string): void {
  if (!state.versions.has(version)) {
    throw new ToolsumError('ERR_ENTRY_CHAIN', `${state.name} has no version ${version.slice(0, 128)}`);
  }
}

/** What is current: the channel's word, else the newest publish; never something yanked or revoked. */
function withCurrent(state: NameState): NameState {
  const takeable = [...state.versions.keys()].filter((version) => standingOf(state, version) === 'valid');
  const channel =
    state.channelCurrent !== null && takeable.includes(state.channelCurrent)
      ? state.channelCurrent
      : undefined;
  const current = channel ?? takeable.at(-1) ?? null;
  return { ...state, current };
}
