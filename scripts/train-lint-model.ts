/**
 * Trains the model behind the rule `resembles-injection` from the project's own corpus and nothing else: the same
 * corpus gives the same weights. Run with the condition `toolsum-source`:
 *
 *   node scripts/train-lint-model.ts             writes shared/src/lint/model/weights.ts
 *   node scripts/train-lint-model.ts --measure   only says what it does
 *
 * Thresholds and figures come from leaving out one family after another: never from texts that it was trained on.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreOf, type Model } from '../shared/src/lint/model/model.ts';
import { readCorpus, type Example } from './lint-model/corpus.ts';
import { encode, train, trainModel } from './lint-model/train.ts';

const target = join(import.meta.dirname, '../shared/src/lint/model/weights.ts');

function worst({ sentences }: Example, model: Model): number {
  return sentences.reduce((most, sentence) => Math.max(most, scoreOf(sentence, model)), -Infinity);
}

interface Scored {
  readonly isPoisoned: boolean;
  readonly score: number;
}

/** The score of each definition by a model that was not trained on its family. */
function scoreLeftOut(examples: readonly Example[]): Scored[] {
  const families = [...new Set(examples.map(({ family }) => family))];
  const { vocabulary, examples: encoded } = encode(examples);
  return families.flatMap((left, index) => {
    if (process.stderr.isTTY)
      process.stderr.write(`\rleaving out ${index + 1} of ${families.length} families`);
    const others = encoded.filter(({ family }) => family !== left);
    const model = trainModel({ vocabulary, examples: others });
    return examples
      .filter(({ family }) => family === left)
      .map((one) => ({ isPoisoned: one.isPoisoned, score: worst(one, model) }));
  });
}

/** The score above which so large a share of honest definitions lies. */
function thresholdFor(scored: readonly Scored[], share: number): number {
  const honest = scored.filter(({ isPoisoned }) => !isPoisoned).map(({ score }) => score);
  return honest.toSorted((a, b) => b - a)[Math.floor(honest.length * share)] ?? 0;
}

/** Shares of the corpus's honest definitions, hard ones all, that may reach each weight. */
const SHARES = [
  ['damning', 0.013],
  ['clear', 0.025],
  ['weak', 0.08],
  ['supports', 0.15],
] as const;

/** What the model does on families that it was not trained on. */
function report(scored: readonly Scored[]): void {
  const poisoned = scored.filter(({ isPoisoned }) => isPoisoned);
  for (const share of [0.001, 0.005, 0.01, 0.02, 0.05, 0.1]) {
    const threshold = thresholdFor(scored, share);
    const found = poisoned.filter(({ score }) => score > threshold).length;
    console.log(
      `marking ${(100 * share).toFixed(1)} % of honest definitions (score > ${threshold.toFixed(2)}): ${((100 * found) / poisoned.length).toFixed(1)} % of poisoned ones`,
    );
  }
}

const examples = readCorpus();
const scored = scoreLeftOut(examples);
if (process.stderr.isTTY) process.stderr.write('\n');
report(scored);
if (!process.argv.includes('--measure')) {
  const thresholds = SHARES.map(
    ([weight, share]) => `threshold ${weight} ${Math.round(thresholdFor(scored, share) * 1000)}`,
  );
  writeFileSync(
    target,
    `/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */\nexport const WEIGHTS = \`\n${[...thresholds, train(encode(examples))].join('\n')}\n\`;\n`,
  );
  console.log(`${examples.length} definitions read; wrote ${target}`);
}
