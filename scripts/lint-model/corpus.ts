import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintSurface, type Definition, type Kind } from '../../shared/src/index.ts';
import type { ReadSentence } from '../../shared/src/lint/model/features.ts';
import { isWorthScoring, signalsBySentence } from '../../shared/src/lint/model/read-sentence.ts';
import { sentencesIn } from '../../shared/src/lint/passage.ts';
import type { Rule } from '../../shared/src/lint/rule.ts';
import { resemblesInjection } from '../../shared/src/lint/rules/resembles-injection.ts';
import { RULE_MODULES } from '../../shared/src/lint/ruleset.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');

/** A definition of the corpus, read. */
export interface Example {
  /** What is left out together when the model is measured: a poisoned family and its honest counterpart. */
  readonly family: string;
  readonly isPoisoned: boolean;
  readonly sentences: readonly ReadSentence[];
}

interface Row {
  readonly surface: Readonly<Record<string, unknown>>;
  readonly at?: { readonly kind: Kind | 'template'; readonly name: string };
}

const LISTS = [
  ['tools', 'tool', 'name'],
  ['prompts', 'prompt', 'name'],
  ['resources', 'resource', 'uri'],
  ['resourceTemplates', 'resource-template', 'uriTemplate'],
] as const;

/** The definitions of a row of the corpus. */
export function definitionsOf(surface: Readonly<Record<string, unknown>>): Definition[] {
  const definitions: Definition[] = [];
  const { instructions } = surface;
  if (typeof instructions === 'string')
    definitions.push({ kind: 'instructions', id: '', definition: { text: instructions } });
  for (const [list, kind, member] of LISTS) {
    for (const definition of (surface[list] ?? []) as Definition['definition'][]) {
      const id = definition[member];
      if (typeof id === 'string') definitions.push({ kind, id, definition });
    }
  }
  return definitions;
}

/**
 * All definitions of the families that may be learned from, in the order of their names. Of a poisoned surface only the
 * poisoned one: the others may be part of the attack.
 */
export function readCorpus(): Example[] {
  const families = JSON.parse(readFileSync(join(CORPUS, 'families.json'), 'utf8')) as Families;
  return (['honest', 'poisoned'] as const).flatMap((label) =>
    families[label].develop.toSorted().flatMap((family) => readFamily(label, family)),
  );
}

type Families = Record<'honest' | 'poisoned', { readonly develop: readonly string[] }>;

function readFamily(label: 'honest' | 'poisoned', name: string): Example[] {
  const family = name.replace(/-honest$/, '');
  const lines = readFileSync(join(CORPUS, label, `${name}.jsonl`), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { surface, at } = JSON.parse(line) as Row;
      return read(definitionsOf(surface))
        .filter(({ definition }) => at === undefined || isAt(definition, at))
        .map(({ sentences }) => ({ family, isPoisoned: at !== undefined, sentences }));
    });
}

function isAt({ kind, id, definition }: Definition, at: NonNullable<Row['at']>): boolean {
  if (kind !== (at.kind === 'template' ? 'resource-template' : at.kind)) return false;
  return kind === 'instructions' || id === at.name || definition['name'] === at.name;
}

/** The sentences of each definition that the model scores, with what the other rules find in them. */
export function read(
  definitions: readonly Definition[],
): { definition: Definition; sentences: readonly ReadSentence[] }[] {
  const readings: { definition: Definition; sentences: readonly ReadSentence[] }[] = [];
  const reader: Rule = {
    ...resemblesInjection,
    check(view, earlier) {
      const signalsIn = signalsBySentence(earlier);
      const sentences = sentencesIn(view).map(({ passage, sentence }) => ({
        sentence,
        signals: signalsIn(passage, sentence),
      }));
      readings.push({
        definition: view.definition,
        sentences: sentences.filter(({ sentence, signals }) => isWorthScoring(sentence, signals)),
      });
      return [];
    },
  };
  const rules = RULE_MODULES.map((rule) => (rule === resemblesInjection ? reader : rule));
  lintSurface({ definitions }, rules);
  return readings;
}
