import { KINDS } from '../../definition/definition.ts';
import { scoreOf, trainedModel } from '../model/model.ts';
import { sentencesIn } from '../passage.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { ACTS } from '../reading/concept.ts';

/** Fewer words than this say nothing. */
const SHORTEST = 3;
/** Scores from which on a sentence weighs something, heaviest first: see docs/lint-quality.md for what they mark. */
const THRESHOLDS: readonly (readonly [number, Weight])[] = [
  [1.0, 'clear'],
  [0.1, 'weak'],
  [-0.6, 'supports'],
];
/** Only the worst of a string is reported. */
const PATTERNS = {};

export const resemblesInjection: Rule = {
  meta: {
    id: 'resembles-injection',
    title: 'Reads like an injected instruction',
    tier: 'block',
    severity: 'medium',
    confidence: 'medium',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value'] },
    docs: {
      what: 'Scores each sentence by what it has whom do with what, against the sentences of a corpus of poisoned and of honest definitions. A high score is advice; it blocks only together with what another rule found in the same string.',
      why: 'Injected instructions come in endless wordings. This one finds what resembles them where no single sign is plain.',
      rewrite:
        'Say what the tool does and when to use it, and leave out what the model should do apart from this call.',
    },
  },
  patterns: PATTERNS,
  examples: {
    good: [
      { about: 'what a tool does', definition: 'Returns the opening hours of a museum on a given day.' },
      {
        about: 'when to use it',
        definition: 'Use this when the user asks about opening hours. Dates are in ISO 8601.',
      },
      { about: 'a limit', definition: 'At most 50 results are returned; use `cursor` to get the next page.' },
      { about: 'an error', definition: 'Fails if the file does not exist. The path must be absolute.' },
    ],
    bad: [],
  },
  *check(view): Generator<Evidence> {
    const model = trainedModel();
    const worst = new Map<object, Evidence & { readonly score: number }>();
    for (const { passage, sentence } of sentencesIn(view)) {
      if (sentence.to - sentence.from < SHORTEST || !sentence.has(...ACTS)) continue;
      const score = scoreOf(sentence, model);
      const weight = THRESHOLDS.find(([least]) => score >= least)?.[1];
      if (weight === undefined || score <= (worst.get(passage)?.score ?? -Infinity)) continue;
      const { start, end } = sentence.stretch(sentence.from, sentence.to - 1);
      worst.set(passage, {
        passage,
        layer: sentence.layer,
        start,
        end,
        signal: 'model',
        weight,
        message: 'reads like the sentences of poisoned definitions',
        score,
      });
    }
    for (const { score: _, ...evidence } of worst.values()) yield evidence;
  },
};
