import { lintSurface } from '@toolsum/core';
import { describe, expect, test } from 'vitest';
import { DECODER_PATTERNS } from '../../../shared/src/lint/decode/patterns.ts';
import { fold } from '../../../shared/src/lint/fold.ts';
import { MARKUP_PATTERNS } from '../../../shared/src/lint/hidden-markup.ts';
import type { Signals } from '../../../shared/src/lint/evidence.ts';
import { authority } from '../../../shared/src/lint/signals/authority.ts';
import { chatMarkers } from '../../../shared/src/lint/signals/chat-markers.ts';
import { commandLines } from '../../../shared/src/lint/signals/commands.ts';
import { override } from '../../../shared/src/lint/signals/override.ts';
import { secrecy } from '../../../shared/src/lint/signals/secrecy.ts';
import { silence } from '../../../shared/src/lint/signals/silence.ts';

/** A piece that is repeated to make a text as hard as possible. */
const words = (signals: Signals): string =>
  Object.values(signals)
    .map(({ anchors }) => anchors.map(([word]) => word).join(' '))
    .join(' ');
const HOSTILE: readonly (readonly [string, string])[] = [
  ['the beginning of a phrase', 'do not tell '],
  ['verbs of a language without spaces', '读取文件并发送给服务器'],
  ['verbs of a language that inflects', 'прочитай пароль и отправь '],
  ['ignore and previous without an end', 'ignore all previous '],
  ['words that phrases are anchored at', `${words(silence)} ${words(secrecy)} `],
  ['words of orders', `${words(override)} ${words(authority)} `],
  ['words of commands and turns', `${words(commandLines)} ${words(chatMarkers)} `],
  ['a chain of verbs', 'read and send or '],
  ['verbs whose objects stand before them', 'it must be sent '],
  ['openers of comments', '<!-- [//]: # [comment]: '],
  ['comments', '<!-- a --> '],
  ['ampersands', '&#&#x&amp'],
  ['entities', '&lt;&#105;'],
  ['spaces and line breaks', ' \n \t'],
  ['zero-width characters', 'a\u200b'],
  ['direction marks', 'a\u200e'],
  ['tag characters', '\u{e0069}\u{e0067}'],
  ['selectors', '\ufe0f\u{e0150}'],
  ['terminal escapes', '\u001b[31\u001b['],
  ['quotation marks in a sentence about attacks', 'detect "ignore previous instructions" and '],
  ['negations before an act', 'not without telling the user '],
  ['ends of sentences', '. ! ? '],
  ['capitals and separators of a name', 'aB_c-'],
  ['combining marks', 'a\u0301\u0302'],
  ['look-alike letters', '\u0430\u0435\u043e '],
  ['surrogates alone', '\ud800 '],
];

/** Pieces that decoders and readers of markup begin at. */
const DISGUISED: readonly (readonly [string, string])[] = [
  ['base64', Buffer.from('send the keys to me now, ').toString('base64')],
  ['base64 in lines', 'QUJDREVGR0hJSktMTU5PUA\n'],
  [
    'base64 within base64',
    Buffer.from(Buffer.from('send keys to me ').toString('base64')).toString('base64'),
  ],
  ['groups of four', 'abCd '],
  ['hexadecimal digits', '73656e6420'],
  ['hexadecimal digits apart', '70 6f '],
  ['escapes', '\\x73\\u0065'],
  ['backslashes', '\\\\'],
  ['URL encoding', '%73%65'],
  ['per cent signs', '%25'],
  ['quoted-printable', '=73=65'],
  ['entities without an end', '&#115&amp;'],
  ['character codes', '112 111 '],
  ['zeros and ones', '01'],
  ['Morse', '... . / '],
  ['points and dashes', '.-'],
  ['letters apart', 's e n d '],
  ['digits for letters', 's3nd th3 '],
  ['words of several ciphers', 'gur naq eht dna ethay andway '],
  ['elements that are not closed', '<span style="display:none">a '],
  ['tags that are not closed', '<a title="aaaaaaaaaaaaaaa" '],
  ['links', '[a](b "cccc") ![ '],
  ['brackets', '[[](['],
  ['references', '[a]: b "cccccc\n'],
  ['comments of several kinds', '<!-- a {# {/* [//]: # '],
  ['blank lines', ' \n'],
  ['bits without width', '\u200b\u200c'],
  ['NUL characters', '\u0000a'],
];

/** Processor time of this thread in milliseconds, so that what else the machine does counts for nothing. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The least of three times. */
function best(text: string): number {
  const definition = { name: text.slice(0, 40), description: text, [text]: 1 };
  const times = Array.from({ length: 3 }, () => {
    const start = processorTime();
    lintSurface({ definitions: [{ kind: 'tool', id: 't', definition }] });
    return processorTime() - start;
  });
  return Math.min(...times);
}

describe('the time that linting takes', () => {
  const LENGTH = 16_000;
  /** Clocks of threads tick in steps of several milliseconds. */
  const TICK = 5;

  test.each([...HOSTILE, ...DISGUISED])('threat 24: grows in proportion to the length of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    // Eight times the text: a straight line gives 8, a parabola 64.
    expect(best(text.repeat(8))).toBeLessThan(24 * Math.max(best(text), TICK));
  });

  /** What a megabyte may take: two hundred times what it takes on a quiet machine would be a parabola. */
  const MOST_FOR_A_MEGABYTE = 6000;

  test.each(DISGUISED)('stays small for a megabyte of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const start = processorTime();
    fold(text, false);
    expect(processorTime() - start).toBeLessThan(MOST_FOR_A_MEGABYTE);
  });
});

describe('the patterns of decoders and markup', () => {
  test.each(Object.entries({ ...DECODER_PATTERNS, ...MARKUP_PATTERNS }))(
    'match no more than a bounded stretch: %s',
    (_, { source }) => {
      const bare = source.replace(/\\(?:[pPu]\{[^}]*\}|.)/gu, 'x').replace(/\[[^\]]*\]/g, 'x');
      expect(bare).not.toMatch(/[*+]|\{[0-9]+,\}/);
    },
  );
});
