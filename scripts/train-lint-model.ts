/**
 * Trains the model behind the rule `resembles-injection` from the project's own corpus and nothing else: the same
 * corpus gives the same weights. Run with the condition `toolsum-source`:
 *
 *   node scripts/train-lint-model.ts             writes shared/src/lint/model/weights.ts
 *   node scripts/train-lint-model.ts --measure   leaves out one family after another and scores what was left out
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreOf, type Model } from '../shared/src/lint/model/model.ts';
import { readCorpus, type Example } from './lint-model/corpus.ts';
import { train, trainModel } from './lint-model/train.ts';

const target = join(import.meta.dirname, '../shared/src/lint/model/weights.ts');

function worst({ sentences }: Example, model: Model): number {
  return sentences.reduce((most, sentence) => Math.max(most, scoreOf(sentence, model)), -Infinity);
}

/** What the model does on families that it was not trained on, at thresholds that mark so many of the honest. */
function measure(examples: readonly Example[]): void {
  const families = [...new Set(examples.map(({ family }) => family))];
  const scored = families.flatMap((family) => {
    const model = trainModel(examples.filter((one) => one.family !== family));
    return examples
      .filter((one) => one.family === family)
      .map((one) => ({ family, isPoisoned: one.isPoisoned, score: worst(one, model) }));
  });
  const honest = scored
    .filter(({ isPoisoned }) => !isPoisoned)
    .map(({ score }) => score)
    .toSorted((a, b) => b - a);
  const poisoned = scored.filter(({ isPoisoned }) => isPoisoned);
  for (const share of [0.001, 0.005, 0.01, 0.03, 0.05]) {
    const threshold = honest[Math.floor(honest.length * share)] ?? 0;
    const found = poisoned.filter(({ score }) => score > threshold).length;
    console.log(
      `marking ${(100 * share).toFixed(1)} % of honest definitions (score > ${threshold.toFixed(2)}): ${((100 * found) / poisoned.length).toFixed(1)} % of poisoned ones`,
    );
  }
}

const examples = readCorpus();
if (process.argv.includes('--measure')) measure(examples);
else {
  writeFileSync(
    target,
    `/** Written by scripts/train-lint-model.ts from corpus/: the weights of the features, in thousandths. Not edited. */\nexport const WEIGHTS = \`\n${train(examples)}\n\`;\n`,
  );
  console.log(`${examples.length} definitions read; wrote ${target}`);
}
