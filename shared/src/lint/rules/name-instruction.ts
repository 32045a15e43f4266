import { KINDS } from '../../definition/definition.ts';
import { nameInstructionExamples } from '../examples/name-instruction.ts';
import { wordSet } from '../reading/word-set.ts';
import type { DefinitionView, Passage } from '../passage.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';

/** Words of a name, in order. */
type Words = readonly string[];

const MUST = wordSet('always must never');
const USE = wordSet('call use run invoke trust prefer obey choose pick select execute');
const THIS = wordSet('this me first it tool instead before only us');
const CANCEL = wordSet('ignore disregard forget override bypass skip circumvent disable discard');
const RULES = wordSet(
  'instruction instructions rules guidelines guardrails guardrail safety safeguards alignment previous prior restrictions policies ethics moderation',
);
const AUTHORITY = wordSet(
  'system admin administrator developer root security host anthropic openai emergency authority',
);
const CLAIM = wordSet(
  'override overrides instruction instructions directive directives order orders command mandate notice',
);
const SECRECY = wordSet('silently secretly quietly covertly hidden');
const NOT = wordSet('not dont never without no');
const TELL = wordSet('tell inform mention ask show reveal disclose telling asking informing');
const PERSON = wordSet('user users human anyone anybody customer operator');
const SMALL = wordSet(
  'the of all from your you users user his her their with and that for to in into my me what',
);
const PRIVATE = wordSet(
  'password passwords secret secrets credentials key keys token tokens cookie cookies conversation history messages message chat prompt prompts transcript ssh wallet seed card cvc cvv login logins files environment env said wrote asked',
);
const WHOLE = wordSet(
  'contents content full entire complete verbatim all whole raw exact every last previous private',
);
const FIRST = wordSet('first before');
const LONGEST = 40;
/** A name of several words. */
const SEVERAL = /[a-z0-9][A-Z_\-./: ]/;

interface Sign {
  readonly signal: string;
  readonly weight: Weight;
  readonly message: string;
}

/** Whether a word of one set is soon followed by one of another. */
function follows(
  words: Words,
  first: ReadonlySet<string>,
  then: ReadonlySet<string>,
  reach: number,
): boolean {
  return words.some(
    (word, at) => first.has(word) && words.slice(at + 1, at + 1 + reach).some((next) => then.has(next)),
  );
}

function count(words: Words, set: ReadonlySet<string>): number {
  return words.filter((word) => set.has(word)).length;
}

/** Without one of these no name objects to anything. */
const TELLING: ReadonlySet<string> = new Set([
  ...MUST,
  ...CANCEL,
  ...AUTHORITY,
  ...SECRECY,
  ...NOT,
  ...PRIVATE,
  ...FIRST,
]);

function* signsIn(words: Words, isTool: boolean): Generator<Sign> {
  if (words.length < 2 || !words.some((word) => TELLING.has(word))) return;
  if (follows(words, CANCEL, RULES, 3) && !words.includes('robots'))
    yield { signal: 'cancel', weight: 'clear', message: 'cancels rules by its name' };
  if (follows(words, MUST, USE, 2) && follows(words, USE, THIS, 3))
    yield { signal: 'must', weight: 'clear', message: 'orders by its name to be used' };
  else if (isTool && follows(words, USE, FIRST, 3) && words.length <= 6 && count(words, THIS) > 1)
    yield { signal: 'first', weight: 'weak', message: 'asks by its name to be used first' };
  if (isTool && follows(words, AUTHORITY, CLAIM, 1))
    yield { signal: 'authority', weight: 'clear', message: 'claims authority by its name' };
  if (follows(words, NOT, TELL, 1) && count(words, PERSON) > 0)
    yield { signal: 'untold', weight: 'damning', message: 'asks by its name to keep something from people' };
  if (count(words, SECRECY) > 0 && words.length >= 3 && count(words, PRIVATE) > 0)
    yield { signal: 'secrecy', weight: 'weak', message: 'asks by its name for secrecy' };
  const isPrivate = count(words, PRIVATE) > 0;
  if (
    isPrivate &&
    words.length >= 6 &&
    count(words, SMALL) >= 2 &&
    (count(words, WHOLE) > 0 || count(words, PERSON) > 0)
  )
    yield {
      signal: 'asking',
      weight: 'damning',
      message: 'asks by its name for something private, in a whole phrase',
    };
  else if (isPrivate && words.length >= 4 && count(words, WHOLE) > 0 && count(words, PERSON) > 0)
    yield { signal: 'asking', weight: 'clear', message: 'asks by its name for something private' };
}

function wordsOf({ folding, text }: Passage): Words {
  if (text.length > 400 || !SEVERAL.test(text)) return [];
  const layer = folding.layers.find(({ how }) => how === 'words') ?? folding.layers[0];
  return (layer?.text ?? '')
    .replace(/n't\b/g, ' not')
    .split(/[^a-z]+/, LONGEST)
    .filter((word) => word !== '');
}

/** A name of several words, or a title. */
function isNaming({ place, member, text }: Passage): boolean {
  return (place === 'name' || member === 'title') && SEVERAL.test(text);
}

function* check({ passages, definition }: DefinitionView): Generator<Evidence> {
  for (const passage of passages.filter(isNaming)) {
    const isName = passage.place === 'name';
    const isTool = definition.kind === 'tool' && (passage.pointer === '/name' || !isName);
    for (const sign of signsIn(wordsOf(passage), isTool))
      yield { passage, start: 0, end: passage.text.length, ...sign };
  }
}

export const nameInstruction: Rule = {
  meta: {
    id: 'name-instruction',
    title: 'Names that give orders',
    tier: 'block',
    severity: 'high',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['name', 'prose'] },
    docs: {
      what: 'Finds names and titles of tools and parameters that are orders (always_call_this_first, dont_tell_the_user), cancel rules, claim authority (system_override), or ask in a whole phrase for something private (contents_of_the_users_private_key).',
      why: 'A model reads names before it reads anything else, and fills in parameters by their names.',
      rewrite: 'Name a tool after what it does and a parameter after what it holds.',
    },
  },
  patterns: { several: SEVERAL },
  examples: nameInstructionExamples,
  check,
};
