import { applyEntry, emptyNameState, toBase64, type NameState, type Signer } from '@toolsum/core';
import type { Entry, KeyPrincipal } from '@toolsum/schemas';

export const NAME = 'io.github.acme/tools';

/** An entry without what the log fills in. */
export type Body = { type: Entry['type'] } & Record<string, unknown>;

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

export function principalOf({ publicKey }: Signer): KeyPrincipal {
  return { kind: 'key', hint: publicKey.hint, publicKey: publicKey.base64 };
}

/** A principal without a key pair, for rules that look at hints alone. */
export function somebody(letter: string): KeyPrincipal {
  return { kind: 'key', hint: `${letter.repeat(43)}=`, publicKey: toBase64(new Uint8Array(44)) };
}

export function firstGrant(principal: KeyPrincipal): Body {
  return {
    type: 'grant',
    action: 'add',
    role: 'publisher',
    principal,
    authority: 'first-publish',
    request: digest('1'),
  };
}

export function grant(principal: KeyPrincipal, more: Record<string, unknown> = {}): Body {
  return {
    type: 'grant',
    action: 'add',
    role: 'publisher',
    principal,
    authority: 'request',
    request: digest('e'),
    ...more,
  };
}

export function publish(
  version: string,
  { hint }: { hint: string },
  more: Record<string, unknown> = {},
): Body {
  return {
    type: 'publish',
    version,
    manifest: digest('a'),
    statement: digest('b'),
    bundle: digest('1'),
    signer: { kind: 'key', hint },
    publisher: 'p',
    ...more,
  };
}

export function revokeKey({ hint }: { hint: string }, sinceIndex: number): Body {
  return { type: 'revoke', key: { hint, sinceIndex }, reason: 'stolen', authority: 'operator' };
}

/** Leaf index of the nth entry: others stand between those of a name. */
export const indexOf = (place: number): number => 10 + 7 * place;

/** Folds entries as an honest log would append them; a body may contradict what the log fills in. */
export function chain(...bodies: readonly Body[]): NameState {
  return chainAt(indexOf, ...bodies);
}

/** The same, with the nth entry at the leaf index that is given for it. */
export function chainAt(place: (nth: number) => number, ...bodies: readonly Body[]): NameState {
  return bodies.reduce((state, body) => {
    const entry = {
      v: 1,
      name: NAME,
      seq: state.nextSeq,
      prev: state.head,
      at: '2026-01-01T00:00:00Z',
      ...body,
    };
    return applyEntry(state, entry as unknown as Entry, place(state.nextSeq));
  }, emptyNameState(NAME));
}
