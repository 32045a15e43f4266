import { ERROR_CODES, ToolsumError, type Audience, type ErrorCode } from '@toolsum/core';

/** Verdicts about a whole surface, worst first (DESIGN section 6). */
export const VERDICTS = [
  'revoked',
  'rollback',
  'forked-log',
  'untrusted-signer',
  'invalid-signature',
  'wrong-subject',
  'drifted',
  'objected',
  'unsigned',
  'yanked',
  'stale',
  'incomplete',
  'unverifiable',
  'internal-error',
  'compatible',
  'pinned',
  'verified',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How one definition stands. */
export const DEFINITION_VERDICTS = [
  'verified',
  'verified-hole',
  'compatible',
  'drifted',
  'objected',
  'unlisted',
  'missing',
  'uncovered',
] as const;
export type DefinitionVerdict = (typeof DEFINITION_VERDICTS)[number];

/** What a verdict says to the shell: 0 yes, 1 no, 3 could not tell. */
export type VerdictExit = 0 | 1 | 3;

interface VerdictMeaning {
  readonly exit: VerdictExit;
  /** Whether `enforce` lets the server through; `policy`: only where the policy names it. */
  readonly passes: 'always' | 'policy' | 'never';
  /** Whether anything of the server may be shown: drift alone withholds single definitions. */
  readonly refuses: 'server' | 'definition' | 'nothing';
}

/** The one table of verdicts. */
export const VERDICT_TABLE: Readonly<Record<Verdict, VerdictMeaning>> = {
  revoked: { exit: 1, passes: 'never', refuses: 'server' },
  rollback: { exit: 1, passes: 'never', refuses: 'server' },
  'forked-log': { exit: 1, passes: 'never', refuses: 'server' },
  'untrusted-signer': { exit: 1, passes: 'never', refuses: 'server' },
  'invalid-signature': { exit: 1, passes: 'never', refuses: 'server' },
  'wrong-subject': { exit: 1, passes: 'never', refuses: 'server' },
  drifted: { exit: 1, passes: 'never', refuses: 'definition' },
  objected: { exit: 1, passes: 'never', refuses: 'definition' },
  unsigned: { exit: 1, passes: 'policy', refuses: 'server' },
  yanked: { exit: 1, passes: 'never', refuses: 'server' },
  stale: { exit: 3, passes: 'never', refuses: 'server' },
  incomplete: { exit: 3, passes: 'never', refuses: 'server' },
  unverifiable: { exit: 3, passes: 'never', refuses: 'server' },
  'internal-error': { exit: 3, passes: 'never', refuses: 'server' },
  compatible: { exit: 0, passes: 'policy', refuses: 'nothing' },
  pinned: { exit: 0, passes: 'always', refuses: 'nothing' },
  verified: { exit: 0, passes: 'always', refuses: 'nothing' },
};

/** @returns the worse of the verdicts; `verified` if there are none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'verified';
}

/** What was being done when an error was thrown: reading what should be, or listing what is. */
export type Stage = 'trust' | 'listing';

/** What an error means where its code is not in the table below. */
const BY_AUDIENCE: Readonly<Record<Audience, Readonly<Record<Stage, Verdict>>>> = {
  format: { trust: 'invalid-signature', listing: 'incomplete' },
  verification: { trust: 'invalid-signature', listing: 'internal-error' },
  policy: { trust: 'untrusted-signer', listing: 'internal-error' },
  unavailable: { trust: 'unverifiable', listing: 'incomplete' },
  usage: { trust: 'internal-error', listing: 'internal-error' },
};

/** Codes of the trust stage that say more than their audience. */
const BY_CODE: Readonly<Partial<Record<ErrorCode, Verdict>>> = {
  ERR_STATEMENT_MISMATCH: 'wrong-subject',
  ERR_DIGEST_MISMATCH: 'wrong-subject',
  ERR_SUBJECT_MISMATCH: 'wrong-subject',
  ERR_RECEIPT_MISMATCH: 'wrong-subject',
  ERR_ORIGIN_MISMATCH: 'wrong-subject',
  ERR_KEY_UNKNOWN: 'untrusted-signer',
  ERR_SIGNER_UNTRUSTED: 'untrusted-signer',
  ERR_NOT_AUTHORISED: 'untrusted-signer',
  ERR_ROLLBACK: 'rollback',
  ERR_TREE_ROLLBACK: 'rollback',
  ERR_REVOKED: 'revoked',
  ERR_YANKED: 'yanked',
  ERR_UNSIGNED: 'unsigned',
  ERR_UNBOUND: 'wrong-subject',
  ERR_FORK: 'forked-log',
  ERR_CONSISTENCY_PROOF: 'forked-log',
  // A log that contradicts itself, or a registry that contradicts its log, can't be followed any more than a forked one.
  ERR_ENTRY_CHAIN: 'forked-log',
  ERR_ENTRY_REPEATED: 'forked-log',
  ERR_ENTRY_TIME: 'forked-log',
  ERR_VERSION_EXISTS: 'forked-log',
  ERR_STATUS_MISMATCH: 'forked-log',
  ERR_STATUS_EXPIRED: 'stale',
  ERR_STATUS_OLD: 'stale',
  ERR_WITNESS_QUORUM: 'unverifiable',
  ERR_CHECKPOINT_STALE: 'stale',
  // A cut-off tile is no second history.
  ERR_TILE_MALFORMED: 'unverifiable',
  ERR_INTERNAL: 'internal-error',
};

/**
 * The verdict that an error stands for. Whatever is no ToolsumError is a fault of our own: `internal-error`.
 */
export function verdictOfError(error: unknown, stage: Stage): Verdict {
  if (!ToolsumError.is(error)) return 'internal-error';
  const named = stage === 'trust' || error.code === 'ERR_INTERNAL' ? BY_CODE[error.code] : undefined;
  return named ?? BY_AUDIENCE[ERROR_CODES[error.code]][stage];
}
