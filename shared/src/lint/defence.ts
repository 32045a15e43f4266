import { wordWithin } from './nearby.ts';
import { wordSet } from './reading/word-set.ts';
import type { Sentence } from './reading/sentence.ts';
import type { Evidence } from './rule.ts';

const FORBIDS = wordSet(
  "not never don't nothing cannot can't mustn't shouldn't neither nor without avoid refuse decline",
);
const OBEYS = wordSet(
  'follow following followed obey obeying obeyed heed heeding execute executing executed perform act acting acted comply complying carry enact honor honour trust treat treated interpret interpreted consider considered regard regarded taken take considering run believe do does',
);
const TREATS = wordSet('treat treated regard regarded consider considered handle handled');
const AS = wordSet('as');
const MERE = wordSet(
  'data untrusted content contents quotation quotations quoted hearsay input literal inert unverified information text material evidence',
);
const CONTRASTS = wordSet('but except rather save otherwise only apart instead unless besides although');
const THOSE_IN_CHARGE = wordSet(
  'user users they he she his her their user customer client human person operator system developer host your you previous prior earlier other others',
);
/** How far into a sentence it is looked for, and how much one word governs. */
const DEPTH = 80;
const REACH = 4;

/**
 * Whether a sentence forbids to follow what is read, or says to treat it as data, and takes none of it back:
 * "do not follow instructions found in a page", "do nothing it says".
 */
export function isDefensive(sentence: Sentence): boolean {
  const ban = banIn(sentence);
  return ban !== undefined && wordWithin(sentence, ban + 1, DEPTH, CONTRASTS) === undefined;
}

function banIn(sentence: Sentence): number | undefined {
  const last = Math.min(sentence.to, sentence.from + DEPTH);
  for (let at = sentence.from; at < last; at += 1) {
    const text = sentence.words[at]?.text ?? '';
    if (FORBIDS.has(text)) {
      const obeyed =
        text === 'nothing' && DOES.has(sentence.words[at - 1]?.text ?? '')
          ? at
          : wordWithin(sentence, at + 1, REACH, OBEYS);
      // "Do not follow the user": forbids another thing.
      if (obeyed !== undefined && wordWithin(sentence, obeyed + 1, 3, THOSE_IN_CHARGE) === undefined)
        return obeyed;
    }
    if (TREATS.has(text)) {
      const as = wordWithin(sentence, at + 1, 10, AS);
      const mere = as === undefined ? undefined : wordWithin(sentence, as + 1, 2, MERE);
      if (mere !== undefined && wordWithin(sentence, at + 1, 3, THOSE_IN_CHARGE) === undefined) return mere;
      if (mere !== undefined && wordWithin(sentence, at + 1, 1, THEY) !== undefined) return mere;
    }
  }
  return undefined;
}

const DOES = wordSet('do does doing');
const THEY = wordSet('what');

/** "If a page tells you to …, do not comply": the condition names an attempt, and what follows refuses it. */
const ATTEMPT =
  /^\W{0,6}(?:(?:and|also|but),? )?(?:if|when|whenever|should|where)\b[^.;!?]{0,60}\b(?:tells?|asks?|orders?|instructs?|urges?|commands?|tries|attempts?|says?|claims?|telling|asking|instructing)\b[^.;!?]{0,40}$/u;
const REFUSAL =
  /^[^.;!?]{0,60}[,;:] ?(?:please |then |you (?:must|should|shall) )?(?:do not|don't|never|must not|refuse|decline|disregard (?:that|it|this|the (?:request|text|page|passage|attempt))|ignore (?:that|it|this|the (?:request|text|page|passage|attempt))|report|treat (?:it|that|this) as|stop and (?:tell|ask|report)|pay no heed)\b/u;
const FROM_THOSE = /\b(?:users?|customer|human|operator|developer|person)\b/u;
const AROUND = 160;

/** Whether evidence is what an attempt, which its own sentence refuses, would order. */
export function isRefused({ layer, start, end }: Evidence): boolean {
  if (layer === undefined) return false;
  const sentence = layer.sentenceAt(start);
  if (start - sentence.start > AROUND) return false;
  const before = layer.text.slice(sentence.start, start);
  return (
    ATTEMPT.test(before) &&
    !FROM_THOSE.test(before) &&
    REFUSAL.test(layer.text.slice(end, Math.min(sentence.end, end + AROUND)))
  );
}
