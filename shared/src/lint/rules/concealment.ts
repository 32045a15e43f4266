import { KINDS } from '../../definition/definition.ts';
import { concealmentExamples } from '../examples/concealment.ts';
import { patternsOf, signalsFinder, type Signals } from '../evidence.ts';
import { few } from '../pointing.ts';
import type { Rule } from '../rule.ts';
import { evasion } from '../signals/evasion.ts';
import { hush } from '../signals/hush.ts';
import { leftOut } from '../signals/left-out.ts';
import { withMisdeeds } from '../signals/misdeed.ts';
import { secrecy } from '../signals/secrecy.ts';
import { silence } from '../signals/silence.ts';
import { silenceAbroad } from '../signals/silence-abroad.ts';
import { findUnsaid } from '../signals/unsaid.ts';

/** What is worth more beside something that one would want to know. */
const discreet: Signals = { ...hush, ...leftOut, ...evasion };
const signals: Signals = { ...silence, ...secrecy, ...discreet, ...silenceAbroad };

const findPhrases = signalsFinder(signals);

export const concealment: Rule = {
  meta: {
    id: 'concealment',
    title: 'Keeping the user in the dark',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: false,
    reads: { kinds: KINDS, places: ['prose', 'name', 'value'] },
    docs: {
      what: 'Finds text that asks the model to keep something from the user: not to tell, mention or show it, to act silently or without asking, to pass something off as normal, to deny it.',
      why: 'A tool that needs the user not to know what happens works against the user. No honest definition was found to ask for it.',
      rewrite:
        'Say what the tool does and let the model speak of it freely. To keep an answer short, ask for brevity: "Answer with the result only".',
    },
  },
  patterns: patternsOf(signals),
  examples: concealmentExamples,
  *check(view) {
    yield* withMisdeeds(findPhrases(view), discreet);
    yield* few(findUnsaid(view));
  },
};
