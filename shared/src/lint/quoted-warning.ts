import type { Layer, Passage } from './passage.ts';
import { foldPhrase } from './reading/lexicon.ts';

/** Words of a text that is about attacks. */
const ABOUT_ATTACKS = new RegExp(
  `\\b(?:detect|scan|flag|block|filter|reject|classif|recogni[sz]|saniti[sz]|identif|guard|protect|inject|jailbreak|hijack|malicious|adversarial|suspicious|attack|untrusted)|${[
    'erkenn|angriff|einschleus|verdächtig|schädlich|détect|malveillan|suspect|attaque|inyecci|ataque|sospechos|maliciosa?|injeç|suspeit',
    'инъекц|атак|вредонос|подозрит|недоверенн',
    '不可信|注入|攻击|恶意|检测|识别|攻撃|悪意|検出|インジェクション|주입|공격|악성|الحقن|هجوم|हमल',
  ]
    .map(foldPhrase)
    .join('|')}`,
  'u',
);
/** Words with which a text says that what it quotes is not to be followed. */
const REFUSES = new RegExp(
  [
    '\\b(?:as (?:content|data|text|quotation)|(?:do not|don.t|never) (?:follow|obey|act|comply))',
    '指示として扱わず|従わない|従わず|実行しない|無視して|不要执行|不要遵循|不要照做|不予执行|따르지|실행하지|무시하고',
    'не (?:выполня|следу|исполня)|nicht (?:befolg|ausführ|folgen)|ne (?:suivez|suivre|exécutez)|no (?:sigas|siga|obedezca)|não (?:siga|obedeça)',
  ]
    .map(foldPhrase)
    .join('|'),
  'u',
);
/** What stands before a quotation that is a sample of what others write, and behind one. */
const SAMPLE_BEFORE =
  /(?:such as|(?:text|texts|phrases?|lines?|sentences?|words|anything) like|e\.g\.,?|for example,?) ?["'`“‘]?$/u;
const SAMPLE_AFTER =
  /^[^.;!?'"]{0,60}["'`”’] ?(?:(?:is|are|remains?|stays?) (?:data|text|content|only|just|no |not |part)|included)/u;
const QUOTE = /["'`“”‘’«»„「」『』]/u;
/** Marks that say by their form which end they stand at; an apostrophe is written like a closing one. */
const OPENERS = /[“‘«「『„]/u;
const CLOSERS = /[”»」』]/u;
const WORD = /[\p{L}\p{N}]/u;
/** A quotation longer than this on either side of the words is no quotation of a phrase. */
const LONGEST = 60;
const LONGEST_BEFORE = 40;
/** How far the words that speak of attacks may stand away from it. */
const AROUND = 200;

/** "Detects texts that tell a model to …": what follows is what the tool looks for. */
const LOOKS_FOR =
  /^\W{0,6}(?:(?:this|the) (?:tool|server|scanner) |it )?(?:detect|scan|flag|find|check|identif|classif|report|look|search|catch|spot|warn|recogni[sz])[a-z]{0,5}\b[^.;!?]{0,90}?\b(?:texts?|prompts?|attempts?|phrases?|content|messages?|injections?|attacks?|payloads?|patterns?|wording|descriptions?|definitions?|directives?|instructions|pages?|strings?),? (?:that|which|to|like|such as|asking|telling|trying|designed|meant)\b([^.;:!?]{0,90})$/u;
/** Words with which a description of attacks would turn into an order of its own. */
const TURNS =
  /\b(?:you|must|always|then|before|first|now|please|(?:assistants?|agents?|models?) (?:must|shall|should|will))\b/u;

/**
 * Whether the words are named as something to look out for, as the definition of an honest scanner does: quotation
 * marks close around them in a sentence that speaks of finding such text, or the sentence says that the tool looks for
 * texts that do so.
 */
export function isQuotedWarning(passage: Passage, layer: Layer, start: number, end: number): boolean {
  if (layer.how !== 'plain') return false;
  const sentence = layer.sentenceAt(start);
  if (start - sentence.start <= AROUND) {
    const looked = LOOKS_FOR.exec(layer.text.slice(sentence.start, start));
    if (looked !== null && !TURNS.test(looked[1] ?? '')) return true;
  }
  const span = layer.toOriginal({ start, end });
  const text = passage.text;
  if (quoteBefore(text, span.start) !== 'opens' || quoteAfter(text, span.end) !== 'closes') return false;
  const from = Math.max(sentence.start, start - AROUND);
  const to = Math.min(sentence.end, end + AROUND);
  const before = layer.text.slice(from, start);
  const after = layer.text.slice(end, to);
  if (SAMPLE_BEFORE.test(before.slice(-LONGEST_BEFORE)) || SAMPLE_AFTER.test(after)) return true;
  return ABOUT_ATTACKS.test(layer.text.slice(from, to)) || REFUSES.test(after);
}

/** The nearest quotation mark before an offset; an apostrophe inside a word is none. */
function quoteBefore(text: string, offset: number): 'opens' | 'closes' | undefined {
  for (let at = offset - 1; at >= Math.max(0, offset - LONGEST); at -= 1) {
    const role = roleAt(text, at);
    if (role !== undefined) return role;
  }
  return undefined;
}

function quoteAfter(text: string, offset: number): 'opens' | 'closes' | undefined {
  for (let at = offset; at < Math.min(text.length, offset + LONGEST); at += 1) {
    const role = roleAt(text, at);
    if (role !== undefined) return role;
  }
  return undefined;
}

function roleAt(text: string, at: number): 'opens' | 'closes' | undefined {
  const mark = text[at] ?? '';
  if (!QUOTE.test(mark)) return undefined;
  // In German “ closes; where it does, „ stands before it.
  if (
    OPENERS.test(mark) &&
    !(mark === '“' && text.lastIndexOf('„', at) > at - LONGEST && text.lastIndexOf('„', at) !== -1)
  )
    return 'opens';
  if (CLOSERS.test(mark)) return 'closes';
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (WORD.test(before) && WORD.test(after)) return undefined;
  return WORD.test(after) || (!/\s/u.test(after) && /[\s([]/u.test(before)) ? 'opens' : 'closes';
}
