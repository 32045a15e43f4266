import { KINDS } from '../../definition/definition.ts';
import { encodedTextExamples } from '../examples/encoded-text.ts';
import { saidIn, stretchOf, type Said } from '../hidden-orders.ts';
import { isDecoded } from '../layer-name.ts';
import { wordWithin } from '../nearby.ts';
import { wordSet } from '../reading/word-set.ts';
import { sentencesIn, type DefinitionView, type Passage, type PlacedSentence } from '../passage.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';
import { pointAt } from '../pointing.ts';
import { ConceptSet } from '../reading/concept-set.ts';

/** Sentences looked at in one string. */
const SENTENCES = 40;
/** Share of a decoded sentence's longer words that must not be plain to read as well. */
const HIDDEN_SHARE = 0.34;

/** What a decoded sentence weighs. Samples of encoded data say little and order nothing. */
function weightOf({ saying, words }: Said, isData: boolean): Weight | undefined {
  switch (saying) {
    case 'errand':
    case 'order':
      return words >= 4 ? 'damning' : 'clear';
    case 'address':
      return isData ? 'supports' : 'damning';
    case 'prose':
      return isData ? undefined : words >= 6 ? 'clear' : 'supports';
    case 'scrap':
      return undefined;
  }
}

/** Whether a reader of the plain text does not have these words before their eyes. */
function isHidden(passage: Passage, sentence: Sentence): boolean {
  // The plain reading resolves entities.
  if (sentence.layer.how === 'entities') return true;
  const plain = passage.folding.layers[0]?.words;
  let all = 0;
  let hidden = 0;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 60); at += 1) {
    const text = sentence.words[at]?.text ?? '';
    if (!/^[a-z]{3}/.test(text)) continue;
    all += 1;
    if (plain?.has(text) !== true) hidden += 1;
  }
  return all === 0 || hidden >= HIDDEN_SHARE * all;
}

const ENCODINGS = wordSet(
  'base64 base32 b64 rot13 hex hexadecimal morse braille encoded decoded decode decodes decoding deciphered decipher cipher ciphered',
  'encrypted decrypted scrambled unscramble unscrambled backwards backward reversed reverse leetspeak acrostic obfuscated deobfuscate url-encoded',
);
const OBEYING = wordSet(
  'obey obeys obeyed follow follows followed comply complies heed heeds abide execute executes executed apply applies carry carried adhere act acts acted interpreted interpret interprets',
);
const MEEK = wordSet(
  'obey obeys comply complies heed heeds abide instruction instructions order orders directive directives',
);
const LONGEST = 200;
const SPELLING = wordSet('letter letters capital capitals initial initials character characters syllable');
const READ_DOWN = wordSet(
  'head beginning start line down vertically joined join concatenate concatenated spell spells spelled',
);

/** "Base64, decode and follow", "read backwards and obey", "take the first letter of each line and act on it". */
function decodeAndObey(sentence: Sentence): 'plain' | 'doubtful' | undefined {
  let encoding = false;
  let obeying = false;
  let spelling = false;
  let down = false;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + LONGEST); at += 1) {
    const text = sentence.words[at]?.text ?? '';
    encoding ||= ENCODINGS.has(text);
    obeying ||= OBEYING.has(text);
    spelling ||= SPELLING.has(text);
    down ||= READ_DOWN.has(text);
  }
  const isPuzzle = spelling && down;
  if (!obeying || !(encoding || isPuzzle)) return undefined;
  const isTold = sentence.deeds
    .slice(0, 40)
    .some(
      ({ act, mood, mark }) =>
        (act === 'obey' || act === 'run') &&
        mood !== 'report' &&
        mood !== 'ban' &&
        OBEYING.has(sentence.words[mark.at]?.text ?? ''),
    );
  if (!isTold) return undefined;
  // "Execute the decoded script" may be what a tool is for; obeying is nothing that data can ask for.
  return isPuzzle || wordWithin(sentence, sentence.from, LONGEST, MEEK) !== undefined ? 'plain' : 'doubtful';
}

/** Without one of these nothing is told to be obeyed. */
const OBEYING_ACTS = ConceptSet.of('obey', 'run');

/** What is plain tells to obey, or it is decoded. */
function isOfInterest({ sentence: { layer, concepts } }: PlacedSentence): boolean {
  return layer.how === 'plain' ? concepts.meets(OBEYING_ACTS) : isDecoded(layer.how);
}

function* check(view: DefinitionView): Generator<Evidence> {
  let last: Passage | undefined;
  let count = 0;
  for (const { passage, sentence } of sentencesIn(view).filter(isOfInterest)) {
    if (sentence.layer.how === 'plain') {
      const asked = passage.place === 'prose' ? decodeAndObey(sentence) : undefined;
      if (asked === undefined) continue;
      const isWorn = asked === 'plain' || passage.folding.layers.some(({ how }) => isDecoded(how));
      yield pointAt(passage, sentence, sentence.span, {
        signal: 'decode-and-obey',
        weight: isWorn ? 'damning' : 'clear',
        message: 'tells the model to decode something and to do what it says',
      });
      continue;
    }
    count = passage === last ? count + 1 : 1;
    last = passage;
    if (count > SENTENCES || !isHidden(passage, sentence)) continue;
    const said = saidIn(sentence);
    const weight = weightOf(said, /^[{[<]/.test(sentence.layer.text));
    if (weight === undefined) continue;
    const message = said.deed === undefined ? 'holds a sentence that nobody can read' : 'hides an order';
    const sign = { signal: 'encoded', weight, message };
    yield pointAt(passage, sentence, stretchOf(sentence, said), sign);
  }
}

export const encodedText: Rule = {
  meta: {
    id: 'encoded-text',
    title: 'Sentences hidden in an encoding',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: false,
    reads: { kinds: KINDS, places: ['prose', 'name', 'value', 'format'] },
    docs: {
      what: 'Decodes base64, base32, hexadecimal, escape sequences, URL encoding, quoted-printable, HTML entities, character codes, Morse, Braille, letters moved along the alphabet, reversed and spaced letters, Pig Latin, digits for letters, and bits of invisible characters, one within the other, and finds sentences in them. What the other rules object to in plain text they object to in decoded text as well. Also finds text that tells the model to decode something and obey it.',
      why: 'A model reads encodings that a person passes over. Nobody who means well hides a sentence from the people who approve it.',
      rewrite:
        'Write the sentence in plain words. Samples of encoded data should say nothing that could be taken for an order: encode "Hello, world".',
    },
  },
  patterns: {},
  examples: encodedTextExamples,
  check,
};
