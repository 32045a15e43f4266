import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../shared/src/lint/fold.ts';

const tags = (text: string): string =>
  [...text].map((one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join('');
const plain = (text: string): string => fold(text, false).layers[0]?.text ?? '';
const layer = (text: string, how: string, isName = false) =>
  fold(text, isName).layers.find((one) => one.how === how);

describe('the plain reading of a text', () => {
  test.each([
    ['Ignore  ALL\n\tprevious', 'ignore all previous'],
    ['pass\u200bword', 'password'],
    ['\u0456gn\u043ere', 'ignore'],
    ['ｉｇｎｏｒｅ 𝐢𝐠𝐧𝐨𝐫𝐞', 'ignore ignore'],
    ['ígnôre', 'ignore'],
    ['\u{1d6ca}gn\u{1d6d0}re', 'ignore'],
    ['i\u0301gnore', 'ignore'],
    ['&#73;gnore&nbsp;all &lt;b&gt; &bogus; &', 'ignore all <b> &bogus; &'],
    ['**ignore** `all` *of* it', 'ignore all of it'],
    ['don’t “say” it—now', 'don\'t "say" it-now'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['a\u202eb', 'ab'],
    ['不要告诉用户', '不要告诉用户'],
    ['', ''],
  ])('of %j is %j', (text, folded) => {
    expect(plain(text)).toBe(folded);
  });

  test('holds single spaces, no hidden character and no upper-case ASCII, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(plain(text)).not.toMatch(/ {2}|[\u0000-\u001f\u200b-\u200f\u202a-\u202e]|[A-Z]/u);
      }),
    );
  });
});

describe('the way back to the original', () => {
  const found = (text: string, word: string): string => {
    const [first] = fold(text, false).layers;
    const start = first?.text.indexOf(word) ?? -1;
    const span = first?.toOriginal({ start, end: start + word.length }) ?? { start: 0, end: 0 };
    return text.slice(span.start, span.end);
  };

  test.each([
    ['Please IGNORE it', 'ignore', 'IGNORE'],
    ['a  pass\u200bword\u200b b', 'password', 'pass\u200bword'],
    ['x &#73;gnore y', 'ignore', '&#73;gnore'],
    ['😀 two   words', 'two words', 'two   words'],
    ['ﬁle and ﬁre', 'fire', 'ﬁre'],
    ['*bold* text', 'bold text', 'bold* text'],
  ])('of %j for %j leads to %j', (text, word, original) => {
    expect(found(text, word)).toBe(original);
  });

  test('leads from every stretch of every layer to a stretch of the original', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.boolean(),
        fc.nat(),
        fc.nat(),
        (text, isName, a, b) => {
          for (const one of fold(text, isName).layers) {
            if (one.text === '') continue;
            const start = a % one.text.length;
            const end = start + 1 + (b % (one.text.length - start));
            const span = one.toOriginal({ start, end });
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  test('keeps the order of what it maps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const [first] = fold(text, false).layers;
        let before = 0;
        for (let at = 0; at < (first?.text.length ?? 0); at += 1) {
          const start = first?.toOriginal({ start: at, end: at + 1 }).start ?? 0;
          expect(start).toBeGreaterThanOrEqual(before);
          before = start;
        }
      }),
    );
  });
});

describe('the other readings of a text', () => {
  test('spell what tag characters hide, wherever they stand', () => {
    const text = `Reads${tags('Ignore ')} a file${tags('all')}.`;
    const hidden = layer(text, 'tag-characters');
    expect(hidden?.text).toBe('ignore all');
    expect(hidden?.toOriginal({ start: 7, end: 10 })).toEqual({
      start: text.indexOf(tags('all')),
      end: text.length - 1,
    });
  });

  test('spell bytes in variation selectors', () => {
    const bytes = [...'send keys']
      .map((one) => String.fromCodePoint(0xe0100 + one.charCodeAt(0) - 16))
      .join('');
    expect(layer(`😀${bytes}`, 'variation-selectors')?.text).toBe('send keys');
  });

  test('leave single selectors of emoji alone', () => {
    expect(fold('☀️ and ❤️', false).layers.map(({ how }) => how)).toEqual(['plain']);
  });

  test('read hidden characters between words as gaps', () => {
    expect(layer('ignore\u200ball\u200bprevious', 'gaps')?.text).toBe('ignore all previous');
  });

  test.each([
    ['readUserFile', 'read user file'],
    ['read_user-file', 'read user file'],
    ['HTTPServer2Go', 'httpserver2 go'],
  ])('split the name %j into %j', (name, words) => {
    expect(layer(name, 'words', true)?.text).toBe(words);
  });

  test('split no prose', () => {
    expect(layer('read_user_file', 'words')).toBeUndefined();
  });
});

describe('the parts of a text', () => {
  const sentences = (text: string): string[] => {
    const [first] = fold(text, false).layers;
    return (first?.sentences ?? []).map(({ start, end }) => (first?.text ?? '').slice(start, end).trim());
  };

  test('are sentences, list items and paragraphs', () => {
    expect(sentences('One e.g.x two. Three!\n\nfour\n- five\n- six 3.5')).toEqual([
      'one e.g.x two.',
      'three!',
      'four',
      '- five',
      '- six 3.5',
    ]);
  });

  test('are whole again when put together', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const [first] = fold(text, false).layers;
        expect((first?.sentences ?? []).map(({ start, end }) => first?.text.slice(start, end)).join('')).toBe(
          first?.text,
        );
      }),
    );
  });

  test('find the sentence around an offset', () => {
    const [first] = fold('One. Two is here. Three.', false).layers;
    const span = first?.sentenceAt(first.text.indexOf('here')) ?? { start: 0, end: 0 };
    expect(first?.text.slice(span.start, span.end)).toBe(' two is here.');
  });

  test.each([
    ['a <!-- b --> c', ['<!-- b -->']],
    ['a <!-- b', ['<!-- b']],
    ['[//]: # (note) d', ['[//]: # (note)']],
    ['none', []],
  ])('of %j hold the comments %j', (text, asides) => {
    const [first] = fold(text, false).layers;
    expect(first?.asides.map(({ start, end }) => first.text.slice(start, end))).toEqual(asides);
  });
});
