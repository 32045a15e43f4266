import { ERROR_CODES, ToolsumError, type ErrorCode } from '@toolsum/core';
import { VERDICTS, VERDICT_TABLE, verdictOfError, worstVerdict, type Verdict } from '@toolsum/verifier';
import { describe, expect, it } from 'vitest';

describe('the table of verdicts', () => {
  it('gives exit code 0 to three verdicts, 3 to those that leave the question open, 1 to the rest', () => {
    const by = (exit: number): Verdict[] =>
      VERDICTS.filter((verdict) => VERDICT_TABLE[verdict].exit === exit);
    expect(by(0)).toEqual(['compatible', 'pinned', 'verified']);
    expect(by(3)).toEqual(['stale', 'incomplete', 'unverifiable', 'internal-error']);
    expect(by(1)).toEqual([
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
    ]);
  });

  it('lets enforce pass verified and pinned, and what a policy names', () => {
    const by = (passes: string): Verdict[] =>
      VERDICTS.filter((verdict) => VERDICT_TABLE[verdict].passes === passes);
    expect(by('always')).toEqual(['pinned', 'verified']);
    expect(by('policy')).toEqual(['unsigned', 'compatible']);
  });

  it('takes the worst of many, and verified of none', () => {
    expect(worstVerdict(['verified', 'drifted', 'revoked', 'stale'])).toBe('revoked');
    expect(worstVerdict(['compatible', 'pinned'])).toBe('compatible');
    expect(worstVerdict([])).toBe('verified');
  });
});

describe('errors', () => {
  const codes = Object.keys(ERROR_CODES) as ErrorCode[];

  it('never become a verdict that passes', () => {
    for (const code of codes) {
      for (const stage of ['trust', 'listing'] as const) {
        const verdict = verdictOfError(new ToolsumError(code, 'x'), stage);
        expect(VERDICT_TABLE[verdict].exit, `${code} while ${stage}`).not.toBe(0);
      }
    }
  });

  it('that are none of ours become internal errors', () => {
    for (const error of [new Error('x'), new RangeError('stack'), 'x', undefined, null]) {
      expect(verdictOfError(error, 'trust')).toBe('internal-error');
      expect(verdictOfError(error, 'listing')).toBe('internal-error');
    }
  });

  it.each<[ErrorCode, Verdict]>([
    ['ERR_SIGNATURE_INVALID', 'invalid-signature'],
    ['ERR_SCHEMA', 'invalid-signature'],
    ['ERR_JSON_DUPLICATE_KEY', 'invalid-signature'],
    ['ERR_SUBJECT_MISMATCH', 'wrong-subject'],
    ['ERR_RECEIPT_MISMATCH', 'wrong-subject'],
    ['ERR_KEY_UNKNOWN', 'untrusted-signer'],
    ['ERR_SIGNER_UNTRUSTED', 'untrusted-signer'],
    ['ERR_ROLLBACK', 'rollback'],
    ['ERR_FORK', 'forked-log'],
    ['ERR_STATUS_MISMATCH', 'forked-log'],
    ['ERR_REVOKED', 'revoked'],
    ['ERR_YANKED', 'yanked'],
    ['ERR_STATUS_EXPIRED', 'stale'],
    ['ERR_REGISTRY_UNREACHABLE', 'unverifiable'],
    ['ERR_REGISTRY_ANSWER', 'unverifiable'],
    ['ERR_WITNESS_QUORUM', 'unverifiable'],
  ])('of looking up trust: %s means %s', (code, verdict) => {
    expect(verdictOfError(new ToolsumError(code, 'x'), 'trust')).toBe(verdict);
  });

  it.each<[ErrorCode, Verdict]>([
    ['ERR_SERVER_SILENT', 'incomplete'],
    ['ERR_NOT_STABLE', 'incomplete'],
    ['ERR_DEFINITION_REPEATED', 'incomplete'],
    ['ERR_JSON_DUPLICATE_KEY', 'incomplete'],
    ['ERR_TOO_LARGE', 'incomplete'],
    ['ERR_INTERNAL', 'internal-error'],
  ])('of listing a server: %s means %s', (code, verdict) => {
    expect(verdictOfError(new ToolsumError(code, 'x'), 'listing')).toBe(verdict);
  });
});
