import { KINDS } from '../../definition/definition.ts';
import { toldIn } from '../binding.ts';
import { schemaInstructionExamples } from '../examples/schema-instruction.ts';
import { saidIn, stretchOf, type Said } from '../hidden-orders.ts';
import { wordSet } from '../reading/word-set.ts';
import type { DefinitionView, Passage } from '../passage.ts';
import { pointAt } from '../pointing.ts';
import { purposeOf } from '../purpose.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';

/** What a string is where it stands: data, syntax, a note for programs, a label, or the sample of a free text. */
type Role = 'data' | 'sample' | 'syntax' | 'note' | 'label';

const FREE_TEXT =
  /prompt|instruction|message|query|question|text|content|body|task|goal|input|description|comment|request|template|note|code|script|command|subject|title|summary|reason|thought|feedback/i;
const NOTED = /^\/(?:_meta|annotations|icons)(?:\/|$)|\/\$comment$|\/x-[^/]{1,60}(?:\/|$)/;
/** A sentence has blanks; most data has none. */
const SHORTEST = 18;
const BLANKS = / [^ ]{1,80} [^ ]{1,80} /;

function roleOf(passage: Passage): Role | undefined {
  const { place, pointer, member, of } = passage;
  if (of === 'name') return undefined;
  if (place === 'value') return member !== 'const' && isFreeText(pointer) ? 'sample' : 'data';
  if (place === 'format') return 'syntax';
  if (place !== 'prose') return undefined;
  if (member === 'title') return 'label';
  return NOTED.test(pointer) ? 'note' : undefined;
}

/** Whether the value belongs to a parameter whose values are sentences: a prompt, a message, a query. */
function isFreeText(pointer: string): boolean {
  const parts = pointer.split('/');
  const at = parts.lastIndexOf('properties');
  const name = at === -1 ? '' : (parts[at + 1] ?? '');
  return name === '' || FREE_TEXT.test(name) || /\/(?:examples?)(?:\/|$)/.test(pointer);
}

/** Words that speak to whoever reads the schema instead of naming a value. */
const ADDRESSING = wordSet('you your model assistant agent agents assistants ai llm claude');
const MESSAGES: Readonly<Record<Role, string>> = {
  data: 'an order stands where a value belongs',
  sample: 'a sample orders what no user would',
  syntax: 'a sentence stands where a keyword for programs belongs',
  note: 'a member that nobody is shown gives orders',
  label: 'a title gives orders',
};

const WEIGHTS: Readonly<Record<Role, Partial<Record<Said['saying'], Weight>>>> = {
  data: { errand: 'damning', order: 'clear', address: 'clear' },
  sample: { errand: 'weak' },
  syntax: { errand: 'damning', order: 'damning', address: 'clear', prose: 'weak' },
  note: { errand: 'damning', order: 'weak', address: 'weak' },
  label: { errand: 'clear', order: 'supports' },
};

function isAddressed(sentence: Sentence): boolean {
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 80); at += 1)
    if (ADDRESSING.has(sentence.words[at]?.text ?? '')) return true;
  return false;
}

/** What makes a sentence worse where it stands. */
function worsened(
  weight: Weight | undefined,
  role: Role,
  said: Said,
  sentence: Sentence,
  isPrivate: boolean,
): Weight | undefined {
  const { saying, words } = said;
  if (role === 'syntax') return isPrivate ? 'damning' : weight;
  if (role === 'data') {
    const isTold = saying === 'address' || saying === 'order';
    return isTold && (isPrivate || (words >= LONG && sentence.has(...OTHERS))) ? 'damning' : weight;
  }
  if (role === 'label') {
    if (words < LONG) return saying === 'errand' ? 'supports' : undefined;
    return saying === 'errand' || (isPrivate && sentence.has('whole')) ? 'damning' : weight;
  }
  // Nobody who types a prompt speaks of the user.
  const isOfUser =
    role === 'sample' &&
    sentence.has('user', 'model') &&
    toldIn(sentence).some(({ act }) => AGAINST.has(act));
  return isOfUser ? 'damning' : weight;
}

const OTHERS = ['user', 'model', 'tool', 'sibling', 'personal', 'email-address', 'url', 'results'] as const;
const AGAINST: ReadonlySet<string> = new Set(['ignore', 'tell', 'hide', 'skip', 'obey']);
/** Titles are a few words. */
const LONG = 8;
const PRIVATE = ['secret', 'secret-place', 'conversation'] as const;
const SENTENCES = 30;

function* sentencesOf(passage: Passage, role: Role): Generator<Evidence> {
  for (const sentence of passage.sentences.slice(0, SENTENCES)) {
    const { how } = sentence.layer;
    if (how !== 'plain' && how !== 'hidden-markup') continue;
    const said = saidIn(sentence);
    const isPrivate = sentence.has(...PRIVATE) && said.words >= 5 && role !== 'sample' && role !== 'note';
    let weight = WEIGHTS[role][said.saying];
    if (said.saying === 'order' && role === 'data' && said.words < 6) weight = 'weak';
    if (isPrivate && (weight === undefined || weight === 'weak')) weight = 'clear';
    weight = worsened(weight, role, said, sentence, isPrivate);
    if (weight === undefined) continue;
    if (role === 'note' && said.saying === 'errand' && !isAddressed(sentence)) weight = 'clear';
    const sign = { signal: `${role}-${isPrivate ? 'private' : 'order'}`, weight, message: MESSAGES[role] };
    yield pointAt(passage, sentence, stretchOf(sentence, said), sign);
  }
}

const KEEPING =
  /(?:^|[_\-. /])(?:key|keys|keyfile|identity|credential|credentials|config|kubeconfig|env|profile|cert|ssl|tls|auth|path|file|filename|home|dir|directory|glob|pattern|exclude|ignore|ignored|deny)/i;

/** A file of secrets offered as a value of something that is not about keys: `attach` with the default `~/.ssh/id_rsa`. */
function* secretsOffered(view: DefinitionView, passage: Passage): Generator<Evidence> {
  if (!/[./~]/.test(passage.text) || passage.text.length > 400) return;
  const [sentence] = passage.sentences;
  if (sentence?.has('secret-place') !== true) return;
  const property = passage.pointer.split('/').findLast((_, at, all) => all[at - 1] === 'properties') ?? '';
  if (KEEPING.test(property) || purposeOf(view).has('secret')) return;
  const message = 'offers a file of secrets as a value';
  yield { passage, start: 0, end: passage.text.length, signal: 'secret-value', weight: 'clear', message };
}

const COPY_TO = /(?:^|[^a-z])(?:bcc|cc|blind|copy_?to|also_?send|forward_?to|mirror_?to)(?:$|[^a-z])/i;

/** A recipient of copies that the author fills in beforehand. */
function* copiesOffered(passage: Passage): Generator<Evidence> {
  if (!passage.text.includes('@') || (passage.member !== 'default' && passage.member !== 'const')) return;
  const property = passage.pointer.split('/').findLast((_, at, all) => all[at - 1] === 'properties') ?? '';
  if (!COPY_TO.test(property) || passage.sentences[0]?.has('email-address') !== true) return;
  const message = 'has copies sent to an address that nobody chose';
  yield { passage, start: 0, end: passage.text.length, signal: 'copy', weight: 'damning', message };
}

function* check(view: DefinitionView): Generator<Evidence> {
  for (const passage of view.passages.filter((one) => roleOf(one) !== undefined)) {
    const role = roleOf(passage);
    if (role === undefined) continue;
    if (role === 'data' || role === 'sample') {
      yield* secretsOffered(view, passage);
      yield* copiesOffered(passage);
    }
    const { text } = passage;
    if (text.length < SHORTEST || !BLANKS.test(text.slice(0, 4000))) continue;
    yield* sentencesOf(passage, role);
  }
}

export const schemaInstruction: Rule = {
  meta: {
    id: 'schema-instruction',
    title: 'Orders where data belongs',
    tier: 'block',
    severity: 'high',
    confidence: 'high',
    waivable: true,
    reads: { kinds: KINDS, places: ['prose', 'value', 'format'] },
    docs: {
      what: 'Finds orders in defaults, constants, enumerations, samples, patterns, formats, titles, comments, `_meta`, annotations and icons, files of secrets offered as values, and recipients of copies that are filled in beforehand. Samples of prompts and messages may be orders.',
      why: 'A model reads all of the schema; a person who approves the tool reads its description at best.',
      rewrite:
        'Leave values, formats and titles what they are, and say in the description what the tool does.',
    },
  },
  patterns: { freeText: FREE_TEXT, noted: NOTED, blanks: BLANKS, keeping: KEEPING, copyTo: COPY_TO },
  examples: schemaInstructionExamples,
  check,
};
