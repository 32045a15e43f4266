import { describe, expect, test } from 'vitest';
import type { Signals } from '../../../shared/src/lint/evidence.ts';
import { fold } from '../../../shared/src/lint/fold.ts';
import { BEYOND_ASCII } from '../../../shared/src/lint/layer.ts';
import { anchor, gap, phrase, unboundedRepetition } from '../../../shared/src/lint/phrase.ts';
import { RULE_MODULES } from '../../../shared/src/lint/ruleset.ts';
import { authority } from '../../../shared/src/lint/signals/authority.ts';
import { chatMarkers } from '../../../shared/src/lint/signals/chat-markers.ts';
import { commandLines } from '../../../shared/src/lint/signals/commands.ts';
import { overrideAbroad } from '../../../shared/src/lint/signals/override-abroad.ts';
import { override } from '../../../shared/src/lint/signals/override.ts';
import { secrecy } from '../../../shared/src/lint/signals/secrecy.ts';
import { silenceAbroad } from '../../../shared/src/lint/signals/silence-abroad.ts';
import { silence } from '../../../shared/src/lint/signals/silence.ts';
import { HONEST, POISONED } from './samples.ts';

const signals: Signals = {
  ...override,
  ...authority,
  ...chatMarkers,
  ...commandLines,
  ...overrideAbroad,
  ...silence,
  ...secrecy,
  ...silenceAbroad,
};
const patterns = RULE_MODULES.flatMap(({ meta, patterns }) =>
  Object.entries(patterns).map(([name, pattern]) => [`${meta.id}/${name}`, pattern] as const),
);

describe('a pattern', () => {
  test.each([
    'a+b',
    'a*',
    'a{2,}',
    '(?:ab){0,3}',
    '(?:a{1,3}){2}',
    '[^.]{0,500}',
    'a{0,80}b{0,80}c{0,80}',
    '\\w+',
    '[+]{1,}',
    '.{0,x}',
  ])('with the source %j is refused', (source) => {
    expect(unboundedRepetition(source)).toBeDefined();
  });

  test.each(['a{0,20}b', '\\+\\*', '[*+]', '(?:ab)?', '\\{a,\\}', '[^.!?]{0,40}?x[a-z]{1,12}', '\\p{L}x'])(
    'with the source %j is taken',
    (source) => {
      expect(unboundedRepetition(source)).toBeUndefined();
    },
  );

  test('cannot be made with a repetition without bound, or without an anchor', () => {
    expect(() => phrase(anchor('ab'), '.*')).toThrow(TypeError);
    expect(() => phrase('ab', gap(3))).toThrow(TypeError);
    expect(() => anchor('two words')).toThrow(TypeError);
  });

  test.each(patterns)('of a rule takes linear time: %s', (_, pattern) => {
    // A set that is only tested against single characters may be anchored, but never repeats without bound either.
    const source = pattern.source.replace(/^\^\[[^\]]{0,80}\]\*\$$/, '').replace(/(\])\+\$$/, '$1$');
    expect(unboundedRepetition(source)).toBeUndefined();
  });
});

describe('the anchors of a signal', () => {
  const texts = [...HONEST, ...POISONED].map((text) => fold(text, false).layers[0]);

  test.each(Object.entries(signals))('stand in every text that it matches: %s', (_, { pattern, anchors }) => {
    for (const layer of texts) {
      if (layer === undefined || layer.text.search(new RegExp(pattern.source, 'u')) === -1) continue;
      for (const words of anchors)
        expect(
          words.some((word) => layer.words.has(word)),
          layer.text,
        ).toBe(true);
    }
  });

  test('of scripts other than Latin are found in any text that is not all ASCII', () => {
    expect(fold('不要', false).layers[0]?.words.has(BEYOND_ASCII)).toBe(true);
    expect(fold('plain', false).layers[0]?.words.has(BEYOND_ASCII)).toBe(false);
  });

  test('and its pattern agree: each signal matches at least one sample', () => {
    const unused = Object.entries(signals).filter(
      ([, { pattern }]) =>
        !texts.some(
          (layer) => layer !== undefined && layer.text.search(new RegExp(pattern.source, 'u')) !== -1,
        ),
    );
    expect(unused.map(([name]) => name)).toEqual([]);
  });
});
