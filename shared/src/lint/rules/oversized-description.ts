import { KINDS, type Definition } from '../../definition/definition.ts';
import type { DefinitionView, Passage } from '../passage.ts';
import type { Evidence, Rule } from '../rule.ts';

/** UTF-16 units that no more than one in a thousand real definitions exceeds. */
const LONGEST_TOOL = 4000;
const LONGEST_PARAMETER = 2000;
const LONGEST_INSTRUCTIONS = 8000;
const LONGEST_NAME = 128;

function limitOf({ place, pointer, of }: Passage): number | undefined {
  if (place === 'name') return of === 'value' || pointer.includes('/properties/') ? LONGEST_NAME : undefined;
  if (place !== 'prose') return undefined;
  if (pointer === '/text') return LONGEST_INSTRUCTIONS;
  return pointer === '/description' ? LONGEST_TOOL : LONGEST_PARAMETER;
}

function* check({ passages }: DefinitionView): Generator<Evidence> {
  for (const passage of passages.filter(({ text }) => text.length > LONGEST_NAME)) {
    const limit = limitOf(passage);
    const { length } = passage.text;
    if (limit === undefined || length <= limit) continue;
    const message = `is ${length} characters long, more than a person reads before approving it`;
    yield { passage, start: 0, end: length, signal: 'length', weight: 'weak', message };
  }
}

const long = (length: number): string =>
  'Lists the orders of a day with their totals. '.repeat(Math.ceil(length / 45));
const tool = (definition: Definition['definition']): Definition => ({
  kind: 'tool',
  id: 't',
  definition: { name: 't', ...definition },
});
const parameter = (description: string): Definition =>
  tool({ description: 'Does it.', inputSchema: { properties: { a: { description } } } });
const instructions = (text: string): Definition => ({ kind: 'instructions', id: '', definition: { text } });

export const oversizedDescription: Rule = {
  meta: {
    id: 'oversized-description',
    title: 'More text than anybody reads',
    tier: 'advise',
    severity: 'low',
    confidence: 'medium',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'name'] },
    docs: {
      what: 'Finds descriptions of more than 4,000 characters, descriptions of parameters of more than 2,000, instructions of more than 8,000, and names of more than 128. Of real definitions fewer than one in a thousand are longer.',
      why: 'People approve what they have read. Far down in a very long text there is room for anything.',
      rewrite: 'Say in the description what the tool does and when to use it; move manuals into a resource.',
    },
  },
  patterns: {},
  examples: {
    good: [
      { about: 'a short description', definition: 'Lists orders.' },
      { about: 'a page', definition: long(3000) },
      { about: 'a long parameter', definition: parameter(long(1500)) },
      { about: 'long instructions', definition: instructions(long(6000)) },
      { about: 'a long name', definition: tool({ name: 'list_'.repeat(20) }) },
      {
        about: 'long data',
        definition: tool({ inputSchema: { properties: { a: { default: long(9000) } } } }),
      },
    ],
    bad: [
      { about: 'a manual', definition: long(5000), points: long(5000), tier: 'advise' },
      { about: 'a book', definition: long(50_000), points: long(50_000), tier: 'advise' },
      {
        about: 'a parameter’s manual',
        definition: parameter(long(2500)),
        points: long(2500),
        tier: 'advise',
      },
      {
        about: 'a handbook as instructions',
        definition: instructions(long(9000)),
        points: long(9000),
        tier: 'advise',
      },
      {
        about: 'a name like a text',
        definition: tool({ name: 'list_'.repeat(40) }),
        points: 'list_'.repeat(40),
        tier: 'advise',
      },
      {
        about: 'a title like a text',
        definition: tool({ title: long(2500) }),
        points: long(2500),
        tier: 'advise',
      },
    ],
  },
  check,
};
