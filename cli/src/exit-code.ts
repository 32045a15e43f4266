import { ToolsumError, type Audience, type ErrorCode } from '@toolsum/core';

/** What a finished command says to the shell. */
export const EXIT = {
  yes: 0,
  no: 1,
  usage: 2,
  unknown: 3,
  signedOut: 4,
  held: 5,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Malformed input leaves the question open; only verification and policy answer it with no. */
const BY_AUDIENCE: Readonly<Record<Audience, ExitCode>> = {
  format: EXIT.unknown,
  verification: EXIT.no,
  policy: EXIT.no,
  unavailable: EXIT.unknown,
  usage: EXIT.usage,
};

/** Codes that say more than their audience. */
const BY_CODE: Readonly<Partial<Record<ErrorCode, ExitCode>>> = {
  ERR_SIGNED_OUT: EXIT.signedOut,
  ERR_UNAUTHENTICATED: EXIT.signedOut,
  ERR_HELD: EXIT.held,
  ERR_INTERRUPTED: EXIT.interrupted,
  // A private key is always the caller's own.
  ERR_KEY_FILE: EXIT.usage,
};

export function exitCodeOf(error: unknown): ExitCode {
  if (!ToolsumError.is(error)) return EXIT.unknown;
  return BY_CODE[error.code] ?? BY_AUDIENCE[error.audience];
}

/** A verdict's own exit code as the shell gets it. */
export const EXIT_OF_REPORT = { 0: EXIT.yes, 1: EXIT.no, 3: EXIT.unknown } as const;
