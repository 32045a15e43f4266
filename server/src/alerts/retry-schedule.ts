import type { EgressOutcome } from './egress.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Standard Webhooks 1.0: how long to wait before each attempt, in milliseconds; 75 hours in all. */
export const RETRY_DELAYS: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** Receivers that failed together shall not come back together: a delay is lengthened by up to a tenth. */
const JITTER = 0.1;
const LONGEST_RETRY_AFTER = 24 * HOUR;

export type NextStep =
  | { readonly step: 'delivered' }
  | { readonly step: 'retry'; readonly at: number }
  | { readonly step: 'dead-letter' }
  | { readonly step: 'disable' };

/**
 * What follows from an attempt. Only 2xx is success, a redirect is a failure, and 410 says that nobody is there any
 * more. `Retry-After` can lengthen a delay, by 24 hours at most, never shorten it.
 *
 * @param attempts how many were made, this one included.
 * @param now milliseconds.
 * @param random from 0 to below 1.
 */
export function nextStep(outcome: EgressOutcome, attempts: number, now: number, random: number): NextStep {
  if (outcome.kind === 'answered') {
    if (outcome.status >= 200 && outcome.status < 300) return { step: 'delivered' };
    if (outcome.status === 410) return { step: 'disable' };
  }
  const delay = RETRY_DELAYS[attempts];
  if (delay === undefined) return { step: 'dead-letter' };
  const asked = outcome.kind === 'answered' ? retryAfter(outcome.retryAfter, now) : 0;
  return { step: 'retry', at: now + Math.max(Math.round(delay * (1 + JITTER * random)), asked) };
}

/** RFC 9110 section 10.2.3: seconds, or a date; whatever is neither counts as absent. In milliseconds from now. */
function retryAfter(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  const wait = /^[0-9]{1,9}$/.test(header) ? Number(header) * SECOND : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER) : 0;
}
