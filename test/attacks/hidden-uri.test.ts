import { describe, expect, it } from 'vitest';
import { matchesUriTemplate } from '../../shared/src/manifest/uri-template.ts';

const tags = (text: string): string =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('');

describe('a resource that a signed template covers is shown by its address, which', () => {
  it.each([
    ['letters that only a model reads', tags('ignore the user')],
    ['a zero-width space', 'a\u200Bb'],
    ['a word joiner', 'a\u2060b'],
    ['an override of direction', 'a\u202Eb'],
    ['an isolate', 'a\u2066b'],
    ['a variation selector', 'a\u{E0101}b'],
    ['a filler', 'a\u3164b'],
    ['a soft hyphen', 'a\u00ADb'],
    ['a control character', 'a\u0007b'],
    ['a private character', 'a\uE000b'],
    ['a byte order mark', 'a\uFEFFb'],
    ['a line separator', 'a\u2028b'],
  ])('never holds %s', (_what, text) => {
    expect(matchesUriTemplate('file:///{name}', `file:///${text}`)).toBe(false);
    expect(matchesUriTemplate('file:///{+path}', `file:///x/${text}`)).toBe(false);
    expect(matchesUriTemplate('file:///{name}.md', `file:///${text}.md`)).toBe(false);
  });

  it('may hold letters of any script', () => {
    expect(matchesUriTemplate('file:///{+path}', 'file:///日本/é/файл-1_~%20.md')).toBe(true);
    expect(matchesUriTemplate('file:///{name}', 'file:///naïve')).toBe(true);
  });

  it('takes linear time for a template and an address made to be slow', () => {
    const before = process.cpuUsage();
    expect(matchesUriTemplate('{+a}b'.repeat(100), `${'xb'.repeat(60_000)}c`)).toBe(false);
    expect(matchesUriTemplate('{a}/'.repeat(30_000), 'x/'.repeat(30_000))).toBe(true);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2_000);
  });
});
