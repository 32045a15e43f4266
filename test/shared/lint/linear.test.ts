import { lintSurface } from '@toolsum/core';
import { describe, expect, test } from 'vitest';
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

/** Processor time of this thread in milliseconds, so that what else the machine does counts for nothing. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The least of five times. */
function best(text: string): number {
  const definition = { name: text.slice(0, 40), description: text, [text]: 1 };
  const times = Array.from({ length: 5 }, () => {
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

  test.each(HOSTILE)('grows in proportion to the length of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    // Eight times the text: a straight line gives 8, a parabola 64.
    expect(best(text.repeat(8))).toBeLessThan(24 * Math.max(best(text), TICK));
  });
});
