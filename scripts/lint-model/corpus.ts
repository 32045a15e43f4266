import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, lintSurface, type Definition, type Kind } from '../../shared/src/index.ts';
import { sentencesIn } from '../../shared/src/lint/passage.ts';
import type { Sentence } from '../../shared/src/lint/reading/sentence.ts';
import type { Rule } from '../../shared/src/lint/rule.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');

/** A definition of the corpus, read. */
export interface Example {
  /** `poisoned/standing-orders`: what is left out together when the model is measured. */
  readonly family: string;
  readonly isPoisoned: boolean;
  readonly sentences: readonly Sentence[];
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

/** All definitions of the corpus, in the order of its files. In a poisoned row the others are honest. */
export function readCorpus(): Example[] {
  return (['honest', 'poisoned'] as const).flatMap((label) =>
    readdirSync(join(CORPUS, label))
      .toSorted()
      .flatMap((file) => readFamily(label, file)),
  );
}

function readFamily(label: 'honest' | 'poisoned', file: string): Example[] {
  const family = `${label}/${file.replace(/\.jsonl$/, '')}`;
  const lines = readFileSync(join(CORPUS, label, file), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { surface, at } = JSON.parse(line) as Row;
      return read(definitionsOf(surface)).map(({ definition, sentences }) => {
        const isPoisoned =
          at !== undefined &&
          definition.kind === (at.kind === 'template' ? 'resource-template' : at.kind) &&
          (definition.kind === 'instructions' || definition.id === at.name);
        return { family, isPoisoned, sentences };
      });
    });
}

/** Sentences of fewer words say nothing. */
export const SHORTEST = 3;

/** The sentences of each definition, as rules get them: a rule that finds nothing and keeps what it is handed. */
export function read(
  definitions: readonly Definition[],
): { definition: Definition; sentences: readonly Sentence[] }[] {
  const readings: { definition: Definition; sentences: readonly Sentence[] }[] = [];
  const reader: Pick<Rule, 'check' | 'meta'> = {
    meta: {
      id: 'reader',
      title: '',
      tier: 'advise',
      severity: 'low',
      confidence: 'low',
      waivable: true,
      reads: {
        kinds: KINDS,
        places: ['prose', 'value', 'name'],
      },
      docs: { what: '', why: '', rewrite: '' },
    },
    check(view) {
      const sentences = [...sentencesIn(view)].map(({ sentence }) => sentence);
      readings.push({
        definition: view.definition,
        sentences: sentences.filter(({ from, to }) => to - from >= SHORTEST),
      });
      return [];
    },
  };
  lintSurface({ definitions }, [{ ...reader, patterns: {}, examples: { good: [], bad: [] } }]);
  return readings;
}
