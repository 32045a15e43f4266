import { ToolsumError, type Audience } from '@toolsum/core';

/** What a finished command says to the shell. */
export const EXIT = {
  yes: 0,
  no: 1,
  usage: 2,
  unknown: 3,
  signedOut: 4,
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

export function exitCodeOf(error: unknown): ExitCode {
  if (!ToolsumError.is(error)) return EXIT.unknown;
  if (error.code === 'ERR_SIGNED_OUT') return EXIT.signedOut;
  return BY_AUDIENCE[error.audience];
}
