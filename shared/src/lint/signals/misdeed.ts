import type { Evidence } from '../rule.ts';
import type { Signals } from '../evidence.ts';

/** What one would keep quiet about: something added, swapped, taken, or done against somebody's word. */
const MISDEED =
  /\b(?:cop(?:y|ies)|bcc|duplicate|second|extra|additional|alongside|instead|in (?:its|their) place|in place of|swap(?:s|ped)?|substitut(?:e|es|ed|ion)|replac(?:e|es|ed)|turned into|upgrade|fees?|surcharges?|charge[sd]?|commission|difference|costs|discard(?:s|ed)?|waved through|den(?:y|ied)|invent(?:s|ed)?|made[- ]up|anyhow|in spite of|objections?|objects|escrow(?:ed)?|unlock(?:ed)?|released|passwords?|stored card|tokens?|key|whisper(?:ed)?|re-identif(?:y|ied)|inflat(?:e|ed)|round(?:ed)?|pad(?:ded)?|blank|corrupt|fail(?:s|ed)?|loss|delet(?:e|es|ed)|eras(?:e|es|ed)|wip(?:e|es|ed)|at once|refunds?|leaves the machine|upload(?:s|ed)?|forward(?:s|ed)?|shar(?:e|es|ed)|even if|regardless|whatever|open|penalt(?:y|ies)|formatted like|@[a-z0-9-]{1,40}\.)/u;
const BEFORE = 160;
const AFTER = 60;

/**
 * Evidence that somebody is kept unaware or unasked, and beside it that there is something to keep quiet about. Neither
 * says much for itself: a text may be discreet, and any tool copies or deletes.
 */
export function* withMisdeeds(found: Iterable<Evidence>, signals: Signals): Generator<Evidence> {
  for (const evidence of found) {
    yield evidence;
    const { layer, start, end, weight, signal } = evidence;
    if (layer === undefined || weight !== 'clear' || !Object.hasOwn(signals, signal)) continue;
    const around = `${layer.text.slice(Math.max(0, start - BEFORE), start)} | ${layer.text.slice(end, end + AFTER)}`;
    if (MISDEED.test(around))
      yield {
        ...evidence,
        signal: 'beside-a-deed',
        weight: 'weak',
        message: 'and does something that one would want to know',
      };
  }
}
