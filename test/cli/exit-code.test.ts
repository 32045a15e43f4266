import { ERROR_CODES, ToolsumError, type ErrorCode } from '@toolsum/core';
import { VERDICT_TABLE } from '@toolsum/verifier';
import { describe, expect, test } from 'vitest';
import { EXIT, EXIT_OF_REPORT, exitCodeOf } from '../../cli/src/exit-code.ts';

const codes = Object.keys(ERROR_CODES) as ErrorCode[];
const exitOf = (code: ErrorCode): number => exitCodeOf(new ToolsumError(code, 'x'));

describe('the exit code of an error', () => {
  test('is one of the seven of the specification', () => {
    expect(EXIT).toEqual({ yes: 0, no: 1, usage: 2, unknown: 3, signedOut: 4, held: 5, interrupted: 130 });
  });

  test('is never yes', () => {
    for (const code of codes) expect(exitOf(code), code).not.toBe(EXIT.yes);
  });

  test.each([
    ['verification', EXIT.no],
    ['unavailable', EXIT.unknown],
    ['format', EXIT.unknown],
    ['policy', EXIT.no],
    ['usage', EXIT.usage],
  ])('for the audience %s is %i, with the exceptions that are named below', (audience, exit) => {
    const exceptions: readonly ErrorCode[] = [
      'ERR_SIGNED_OUT',
      'ERR_UNAUTHENTICATED',
      'ERR_INTERRUPTED',
      'ERR_KEY_FILE',
      'ERR_HELD',
    ];
    const plain = codes.filter((code) => ERROR_CODES[code] === audience && !exceptions.includes(code));
    expect(plain.length).toBeGreaterThan(1);
    for (const code of plain) expect(exitOf(code), code).toBe(exit);
  });

  test.each([
    ['ERR_SIGNED_OUT', 4],
    ['ERR_UNAUTHENTICATED', 4],
    ['ERR_INTERRUPTED', 130],
    ['ERR_HELD', 5],
    ['ERR_DECLINED', 1],
    ['ERR_KEY_FILE', 2],
    ['ERR_REGISTRY_UNREACHABLE', 3],
    ['ERR_VERSION_EXISTS', 1],
    ['ERR_LINT_BLOCKED', 1],
  ] as const)('for %s is %i', (code, exit) => {
    expect(exitOf(code)).toBe(exit);
  });

  test('of a fault of our own leaves the question open', () => {
    for (const fault of [new Error('oops'), new TypeError('x'), 'text', undefined, null])
      expect(exitCodeOf(fault)).toBe(EXIT.unknown);
  });
});

test('every verdict has an exit code', () => {
  for (const [verdict, { exit }] of Object.entries(VERDICT_TABLE))
    expect(EXIT_OF_REPORT[exit], verdict).toBe(exit);
});
