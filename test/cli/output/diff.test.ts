import { classifyChanges, type Definition } from '@toolsum/core';
import type { Change, JsonObject } from '@toolsum/schemas';
import * as fc from 'fast-check';
import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { changeLines, diffLines } from '../../../cli/src/output/diff.ts';
import { PLAIN, styleFor, type Style } from '../../../cli/src/output/style.ts';

const tool = (definition: JsonObject, id = 'read_file'): Definition => ({
  kind: 'tool',
  id,
  definition: { name: id, ...definition },
});

function lines(before: readonly Definition[], after: readonly Definition[], style: Style = PLAIN): string[] {
  return diffLines(classifyChanges(before, after), style, { before, after });
}

describe('lines of a diff', () => {
  test('are grouped by definition, worst first, with words marked', () => {
    const before = [
      tool({ description: 'Reads a file.', annotations: { readOnlyHint: true } }),
      tool({}, 'old'),
    ];
    const after = [tool({ description: 'Reads any file.' }), tool({ description: 'Says hello' }, 'new')];
    expect(lines(before, after)).toEqual([
      'tool read_file',
      '  high     annotation relaxed /annotations/readOnlyHint (incompatible)',
      '    - true',
      '  medium   prose changed /description',
      '    - Reads [-a-] file.',
      '    + Reads [+any+] file.',
      'tool new',
      '  medium   definition added',
      '    + {',
      '    +   "description": "Says hello",',
      '    +   "name": "new"',
      '    + }',
      'tool old',
      '  medium   definition removed (incompatible)',
      '    - {',
      '    -   "name": "old"',
      '    - }',
    ]);
  });

  test('work from the changes alone, as an alert brings them', () => {
    const changes = classifyChanges([tool({ description: 'a b' })], [tool({ description: 'a c' })]);
    expect(diffLines(changes, PLAIN)).toEqual([
      'tool read_file',
      '  medium   prose changed /description',
      '    - a [-b-]',
      '    + a [+c+]',
    ]);
    expect(diffLines([], PLAIN)).toEqual([]);
  });

  test('of a rename show both names', () => {
    expect(lines([tool({}, 'read file')], [tool({}, 'read files')])).toEqual([
      'tool read files',
      '  medium   definition renamed (incompatible)',
      '    - read [-file-]',
      '    + read [+files+]',
    ]);
  });

  test('say several notation-only places in one line, one with its values', () => {
    const info = (version: string): Definition => ({ kind: 'server-info', id: '', definition: { version } });
    expect(lines([info('1.0.0')], [info('1.0.1')])).toEqual([
      'server-info',
      '  info     notation only /version',
      '    - 1.0.[-0-]',
      '    + 1.0.[+1+]',
    ]);
    const hints = { readOnlyHint: false, destructiveHint: true };
    expect(lines([tool({})], [tool({ annotations: hints })])).toEqual([
      'tool read_file',
      '  info     notation only, in 2 places',
    ]);
  });

  test('keep line breaks of the text inside their own lines', () => {
    expect(
      lines([tool({ description: 'one\ntwo' })], [tool({ description: 'one\nthree\n+ forged' })]),
    ).toEqual([
      'tool read_file',
      '  medium   prose changed /description',
      '    - one',
      '    - [-two-]',
      '    + one',
      '    + [+three+]',
      '    + [++ forged+]',
    ]);
  });

  test('show a late change of a text longer than any excerpt, and count what they leave out', () => {
    const filler = 'lorem ipsum '.repeat(2000);
    const [, , removed, added] = lines(
      [tool({ description: `${filler}nice${filler}` })],
      [tool({ description: `${filler}evil${filler}` })],
    );
    expect(removed).toMatch(
      /^ {4}- \[… 23920 unchanged characters …\](?:lorem|ipsum| |m|em|rem|orem|sum|psum|um)+\[-nice/,
    );
    expect(added).toContain('[+evil');
    expect((added ?? '').length).toBeLessThan(400);
  });

  test('of very many are cut with a count', () => {
    const shown = lines([tool({ description: '' })], [tool({ description: 'x\n'.repeat(500) })]);
    expect(shown.length).toBeLessThan(70);
    expect(shown.at(-1)).toBe('    [… 441 more lines …]');
  });
});

describe('untrusted text', () => {
  const evil = '\u001B[2K\u001B[1Aok \u202Eabc \u200B \u{E0041} \u0007\r';

  test('reaches the terminal only in visible form, wherever it stands', () => {
    const before = [tool({ description: 'a' }, `n${evil}`), tool({}, 'gone')];
    const after = [
      tool({ description: evil, inputSchema: { properties: { [evil]: { enum: [evil] } } } }, `n${evil}`),
      tool({ description: evil }, 'new'),
    ];
    const text = lines(before, after).join('\n');
    expect(text).not.toMatch(/[\p{Cf}\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u);
    expect(text).toContain('‹U+202E›');
    expect(text).toContain('‹U+001B›');
  });

  test('cannot set marks of its own', () => {
    const shown = lines(
      [tool({ description: 'safe [+x+] [-y-] a' })],
      [tool({ description: 'safe [+x+] [-y-] b' })],
    );
    expect(shown.slice(2)).toEqual([
      '    - safe ‹U+005B›+x+‹U+005D› ‹U+005B›-y-‹U+005D› [-a-]',
      '    + safe ‹U+005B›+x+‹U+005D› ‹U+005B›-y-‹U+005D› [+b+]',
    ]);
  });

  test('of any kind never breaks a line or leaves a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string(), (a, b, id) => {
        const change: Change = {
          class: 'prose-changed',
          severity: 'medium',
          compatible: true,
          kind: 'tool',
          id,
          pointer: a,
          before: a,
          after: b,
        };
        for (const line of diffLines([change], PLAIN))
          expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/);
      }),
    );
  });
});

describe('colour', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  /** As far as colour is concerned, a terminal. */
  const terminal = (): NodeJS.WritableStream =>
    Object.assign(new PassThrough(), {
      isTTY: true,
      getColorDepth: () => WriteStream.prototype.getColorDepth(),
    });
  const changes = classifyChanges([tool({ description: 'a' })], [tool({ description: 'b' })]);

  test('stands on a terminal and changes no word', () => {
    vi.stubEnv('NO_COLOR', undefined);
    vi.stubEnv('FORCE_COLOR', undefined);
    vi.stubEnv('NODE_DISABLE_COLORS', undefined);
    vi.stubEnv('TERM', 'xterm-256color');
    // Node takes an unknown CI for a stream without colour.
    vi.stubEnv('CI', undefined);
    const coloured = changeLines(changes, terminal());
    expect(coloured.join('\n')).toContain('\u001B[31m[-a-]\u001B[39m');
    expect(coloured.map(stripVTControlCharacters)).toEqual(diffLines(changes, PLAIN));
  });

  test('is absent under NO_COLOR and where the stream is no terminal', () => {
    vi.stubEnv('FORCE_COLOR', undefined);
    expect(changeLines(changes, new PassThrough())).toEqual(diffLines(changes, PLAIN));
    vi.stubEnv('NO_COLOR', '1');
    expect(changeLines(changes, terminal())).toEqual(diffLines(changes, PLAIN));
    for (const severity of ['info', 'low', 'medium', 'high', 'critical'] as const) {
      expect(styleFor(terminal()).severity(severity)).toBe(severity);
    }
  });
});
