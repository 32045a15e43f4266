import { describe, expect, it } from 'vitest';
import { RETRY_DELAYS, nextStep } from '../../../server/src/alerts/retry-schedule.ts';
import type { EgressOutcome } from '../../../server/src/alerts/egress.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const HOUR = 3_600_000;
const FAILED: EgressOutcome = { kind: 'failed', reason: 'connection' };

function answered(status: number, retryAfter?: string): EgressOutcome {
  return { kind: 'answered', status, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** Milliseconds until the next attempt. */
function wait(outcome: EgressOutcome, attempts = 1, random = 0): number | undefined {
  const next = nextStep(outcome, attempts, NOW, random);
  return next.step === 'retry' ? next.at - NOW : undefined;
}

describe('the step after an attempt', () => {
  it('follows the schedule of Standard Webhooks, 75 hours, 35 minutes and 5 seconds in all', () => {
    const minutes = 60_000;
    expect(RETRY_DELAYS).toEqual([
      0,
      5000,
      5 * minutes,
      30 * minutes,
      2 * HOUR,
      5 * HOUR,
      10 * HOUR,
      14 * HOUR,
      20 * HOUR,
      24 * HOUR,
    ]);
    expect(RETRY_DELAYS.reduce((sum, delay) => sum + delay)).toBe(75 * HOUR + 35 * minutes + 5000);
    for (const [attempts, delay] of RETRY_DELAYS.entries()) {
      if (attempts > 0) expect(wait(FAILED, attempts)).toBe(delay);
    }
    expect(nextStep(FAILED, RETRY_DELAYS.length, NOW, 0)).toEqual({ step: 'dead-letter' });
  });

  it('lengthens a delay by up to a tenth at random, and never shortens it', () => {
    expect([0, 0.5, 0.999_999].map((random) => wait(FAILED, 4, random))).toEqual([
      2 * HOUR,
      2.1 * HOUR,
      7_919_999,
    ]);
  });

  it.each([200, 201, 204, 299])('takes %i as success', (status) => {
    expect(nextStep(answered(status), 1, NOW, 0)).toEqual({ step: 'delivered' });
  });

  it.each([100, 300, 301, 302, 307, 308, 400, 404, 409, 429, 500, 502, 503, 504])(
    'tries again after %i',
    (status) => {
      expect(nextStep(answered(status), 1, NOW, 0).step).toBe('retry');
    },
  );

  it('tries again where nothing answered, was refused or timed out', () => {
    for (const outcome of [
      FAILED,
      { kind: 'failed', reason: 'timeout' },
      { kind: 'refused', reason: 'address' },
    ] as const) {
      expect(wait(outcome)).toBe(5000);
    }
  });

  it('disables after 410, whichever attempt it was', () => {
    expect(nextStep(answered(410), 1, NOW, 0)).toEqual({ step: 'disable' });
    expect(nextStep(answered(410), RETRY_DELAYS.length, NOW, 0)).toEqual({ step: 'disable' });
  });

  it('waits as long as Retry-After asks, in seconds or until a date, but no longer than a day', () => {
    expect(wait(answered(429, '120'))).toBe(120_000);
    expect(wait(answered(503, 'Sun, 22 Nov 2026 10:10:00 GMT'))).toBe(600_000);
    expect(wait(answered(503, '999999999'))).toBe(24 * HOUR);
  });

  it('is never hurried by Retry-After, nor misled by what is none', () => {
    for (const header of ['1', '0', '-5', 'soon', '', '1e9', 'Sun, 22 Nov 2020 10:10:00 GMT']) {
      expect(wait(answered(503, header)), header).toBe(5000);
    }
    expect(nextStep(answered(503, '5'), RETRY_DELAYS.length, NOW, 0)).toEqual({ step: 'dead-letter' });
  });
});
