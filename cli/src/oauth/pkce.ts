import { createHash, randomBytes } from 'node:crypto';

/** Secrets of one sign-in: none of them is used twice. */
export interface SignInSecrets {
  /** Comes back with the answer: it was asked for here. */
  readonly state: string;
  /** Comes back in the identity token: it was made for this sign-in. */
  readonly nonce: string;
  /** Shows the token endpoint that the code is redeemed by whoever asked for it (RFC 7636). */
  readonly verifier: string;
  /** S256 of the verifier. */
  readonly challenge: string;
}

export function signInSecrets(): SignInSecrets {
  const random = (): string => randomBytes(32).toString('base64url');
  const verifier = random();
  return {
    state: random(),
    nonce: random(),
    verifier,
    challenge: createHash('sha256').update(verifier).digest('base64url'),
  };
}
