import { LIMITS } from '@toolsum/core';

/** The bounds of a capture, of those in `LIMITS`; tests tighten them. */
export type CaptureLimits = Readonly<
  Record<
    'answerMs' | 'courtesyMs' | 'listingBytes' | 'listingMs' | 'pages' | 'settleMs' | 'settleRounds',
    number
  >
>;

export function captureLimits(tighter: Partial<CaptureLimits> = {}): CaptureLimits {
  const { answerMs, courtesyMs, listingBytes, listingMs, pages, settleMs, settleRounds } = LIMITS;
  return { answerMs, courtesyMs, listingBytes, listingMs, pages, settleMs, settleRounds, ...tighter };
}
