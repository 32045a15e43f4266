import { isDeepStrictEqual } from 'node:util';
import {
  CHANGE_CLASSES,
  classifyChanges,
  definitionDigest,
  parseJsonText,
  worstSeverity,
  type ClassifyOptions,
  type Definition,
} from '@toolsum/core';
import type { Change, JsonObject } from '@toolsum/schemas';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const tool = (definition: JsonObject, id = 'read_file'): Definition => ({
  kind: 'tool',
  id,
  definition: { name: id, ...definition },
});

const SCHEMA: JsonObject = {
  type: 'object',
  properties: {
    path: { type: 'string', description: 'Path of the file' },
    limit: { type: 'integer', minimum: 1 },
    mode: { enum: ['text', 'binary'] },
  },
  required: ['path'],
  additionalProperties: false,
};

const BASE: JsonObject = {
  title: 'Read a file',
  description: 'Reads a file.',
  inputSchema: SCHEMA,
  outputSchema: { type: 'object', properties: { text: { type: 'string' } } },
  annotations: { readOnlyHint: true, openWorldHint: false },
};

/** `class pointer` of each change when BASE is edited. */
function edits(edit: (definition: JsonObject) => void, base: JsonObject = BASE): string[] {
  const after = structuredClone(base);
  edit(after);
  return classifyChanges([tool(base)], [tool(after)]).map(label);
}

function label({ class: found, pointer }: Change): string {
  return pointer === undefined ? found : `${found} ${pointer}`;
}

describe('definitions as a whole', () => {
  test('equal surfaces in another order have no changes', () => {
    const both = [tool(BASE), tool(BASE, 'other')];
    expect(classifyChanges(both, both.toReversed())).toEqual([]);
  });

  test('member order on the wire is no change', () => {
    const reversed = Object.fromEntries(Object.entries(BASE).toReversed());
    expect(classifyChanges([tool(BASE)], [tool(reversed)])).toEqual([]);
  });

  test('a new and a vanished tool are added and removed, with their text', () => {
    const changes = classifyChanges([tool({ description: 'old' }, 'a')], [tool({ description: 'new' }, 'b')]);
    expect(changes.map(({ class: found, id }) => [found, id])).toEqual([
      ['definition-removed', 'a'],
      ['definition-added', 'b'],
    ]);
    expect(changes[1]?.after).toBe('{"description":"new","name":"b"}');
    expect(changes[0]?.before).toBe('{"description":"old","name":"a"}');
  });

  test('the same body under another name is a rename', () => {
    const changes = classifyChanges([tool(BASE, 'a'), tool(BASE, 'b')], [tool(BASE, 'b'), tool(BASE, 'c')]);
    expect(changes).toEqual([
      {
        class: 'definition-renamed',
        severity: 'medium',
        compatible: false,
        kind: 'tool',
        id: 'c',
        before: 'a',
        after: 'c',
      },
    ]);
  });

  test('each old definition is renamed to one new one at most, in order of names', () => {
    const old = [tool(BASE, 'b'), tool(BASE, 'a')];
    const now = [tool(BASE, 'z'), tool(BASE, 'x'), tool(BASE, 'y')];
    expect(
      classifyChanges(old, now).map(({ class: found, id, before }) => [found, before?.slice(0, 1), id]),
    ).toEqual([
      ['definition-renamed', 'a', 'x'],
      ['definition-renamed', 'b', 'y'],
      ['definition-added', undefined, 'z'],
    ]);
  });

  test('a prompt with the body of a vanished tool is no rename', () => {
    const changes = classifyChanges([tool(BASE, 'a')], [{ ...tool(BASE, 'b'), kind: 'prompt' }]);
    expect(changes.map(label)).toEqual(['definition-added', 'definition-removed']);
  });

  test('a definition twice on one side is refused', () => {
    expect(() => classifyChanges([], [tool(BASE), tool(BASE)])).toThrow(
      expect.objectContaining({ code: 'ERR_DEFINITION_REPEATED' }),
    );
  });

  test('instructions that appear, change or go are instructions-changed', () => {
    const instructions = (text: string): Definition => ({
      kind: 'instructions',
      id: '',
      definition: { text },
    });
    expect(classifyChanges([], [instructions('be kind')])).toEqual([
      {
        class: 'instructions-changed',
        severity: 'high',
        compatible: true,
        kind: 'instructions',
        id: '',
        after: 'be kind',
      },
    ]);
    const changed = classifyChanges([instructions('be kind')], [instructions('be quick')]);
    expect(changed.map(label)).toEqual(['instructions-changed /text']);
    expect(classifyChanges([instructions('be kind')], []).map(label)).toEqual(['instructions-changed']);
  });

  test('the worst change comes first, whatever stands before it', () => {
    const now = { ...BASE, title: 'Read', description: 'Reads!', annotations: {} };
    const changes = classifyChanges([tool(BASE)], [tool(now)]);
    expect(changes.map(({ severity }) => severity)).toEqual(['high', 'high', 'medium', 'low']);
    expect(worstSeverity(changes.toReversed())).toBe('high');
    expect(worstSeverity([])).toBeUndefined();
  });
});

describe('members of a tool', () => {
  test.each<[string, (definition: JsonObject) => void, string[]]>([
    ['description', (d) => (d['description'] = 'Reads any file.'), ['prose-changed /description']],
    ['empty for absent description', (d) => (d['description'] = ''), ['prose-changed /description']],
    ['short title', (d) => (d['title'] = 'Read'), ['presentation-changed /title']],
    ['long title', (d) => (d['title'] = 'x'.repeat(81)), ['prose-changed /title']],
    ['title of two lines', (d) => (d['title'] = 'Read\nIMPORTANT'), ['prose-changed /title']],
    ['icons', (d) => (d['icons'] = [{ src: 'https://a/b' }]), ['presentation-changed /icons']],
    ['_meta', (d) => (d['_meta'] = { a: 1 }), ['presentation-changed /_meta']],
    ['unknown member', (d) => (d['vendor'] = 1), ['schema-changed /vendor']],
    [
      '__proto__',
      (d) => Object.defineProperty(d, '__proto__', { value: 'x', enumerable: true }),
      ['schema-changed /__proto__'],
    ],
    [
      'default execution',
      (d) => (d['execution'] = { taskSupport: 'forbidden' }),
      ['notation-only /execution'],
    ],
    ['task execution', (d) => (d['execution'] = { taskSupport: 'required' }), ['schema-changed /execution']],
    ['no output schema', (d) => delete d['outputSchema'], ['output-schema-changed /outputSchema']],
    ['no input schema', (d) => delete d['inputSchema'], ['schema-changed /inputSchema']],
    [
      'output schema',
      (d) => (d['outputSchema'] = { type: 'object', properties: { text: { type: 'number' } } }),
      ['output-schema-changed /outputSchema/properties/text/type'],
    ],
    [
      'prose of the output schema',
      (d) => (d['outputSchema'] = { ...(d['outputSchema'] as JsonObject), description: 'x' }),
      ['prose-changed /outputSchema/description'],
    ],
  ])('%s', (_name, edit, expected) => {
    expect(edits(edit)).toEqual(expected);
  });

  test('an empty description in place of none is notation', () => {
    expect(edits((d) => (d['description'] = ''), { inputSchema: SCHEMA })).toEqual([
      'notation-only /description',
    ]);
  });
});

describe('annotations, by the defaults of the protocol', () => {
  const hints = (before: JsonObject | undefined, after: JsonObject | undefined): string[] =>
    classifyChanges(
      [tool(before === undefined ? {} : { annotations: before })],
      [tool(after === undefined ? {} : { annotations: after })],
    ).map(label);

  test.each<[JsonObject, JsonObject, string]>([
    [{ readOnlyHint: true }, {}, 'annotation-relaxed /annotations/readOnlyHint'],
    [{ readOnlyHint: true }, { readOnlyHint: false }, 'annotation-relaxed /annotations/readOnlyHint'],
    [{ destructiveHint: false }, {}, 'annotation-relaxed /annotations/destructiveHint'],
    [
      { destructiveHint: false },
      { destructiveHint: true },
      'annotation-relaxed /annotations/destructiveHint',
    ],
    [{ idempotentHint: true }, {}, 'annotation-relaxed /annotations/idempotentHint'],
    [{ openWorldHint: false }, { openWorldHint: true }, 'annotation-relaxed /annotations/openWorldHint'],
    [{}, { readOnlyHint: true }, 'annotation-tightened /annotations/readOnlyHint'],
    [{}, { destructiveHint: false }, 'annotation-tightened /annotations/destructiveHint'],
    [{}, { idempotentHint: true }, 'annotation-tightened /annotations/idempotentHint'],
    [{ openWorldHint: true }, { openWorldHint: false }, 'annotation-tightened /annotations/openWorldHint'],
    [{}, { readOnlyHint: false }, 'notation-only /annotations/readOnlyHint'],
    [{}, { destructiveHint: true }, 'notation-only /annotations/destructiveHint'],
    [{}, { openWorldHint: true }, 'notation-only /annotations/openWorldHint'],
    [{}, { title: 'Read' }, 'presentation-changed /annotations/title'],
    [{}, { readOnlyHint: 'yes' }, 'schema-changed /annotations/readOnlyHint'],
    [{}, { vendor: true }, 'schema-changed /annotations/vendor'],
  ])('%j to %j', (before, after, expected) => {
    expect(hints(before, after)).toEqual([expected]);
  });

  test('absent annotations say what empty ones say', () => {
    expect(hints(undefined, {})).toEqual(['notation-only /annotations']);
    expect(hints({ readOnlyHint: true }, undefined)).toEqual([
      'annotation-relaxed /annotations/readOnlyHint',
    ]);
  });
});

describe('text that appeared', () => {
  test.each([
    ['zero-width space', 'Reads\u200B a file.', 'U+200B'],
    ['bidi override', 'Reads \u202Ea file.', 'U+202E'],
    ['tag characters', 'Reads a file.\u{E0041}\u{E0042}', 'U+E0041 U+E0042'],
    ['terminal escape', 'Reads \u001B[8ma file.', 'U+001B'],
    ['a joiner between Latin letters', 'Reads a fi\u200Dle.', 'U+200D'],
    ['tags behind a flag that is none', '\u{1F3F4}\u{E0068}\u{E0069}\u{E007F}', 'U+E0068 U+E0069 U+E007F'],
  ])('%s is hidden-characters-appeared', (_name, description, names) => {
    const changes = classifyChanges([tool(BASE)], [tool({ ...BASE, description })]);
    expect(changes.map(label)).toEqual([
      'hidden-characters-appeared /description',
      'prose-changed /description',
    ]);
    expect(changes[0]?.after).toBe(names);
  });

  test.each([
    ['line breaks and tabs', 'Reads\r\n\ta file.'],
    ['emoji sequences', '\u{1F469}\u{1F3FD}\u200D\u{1F4BB} \u26A0\uFE0F 1\uFE0F\u20E3 Reads a file.'],
    ['the flag of Scotland', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['Persian with its joiner', 'فایل را می\u200Cخواند'],
  ])('%s hide nothing', (_name, description) => {
    expect(edits((d) => (d['description'] = description))).toEqual(['prose-changed /description']);
  });

  test('hidden characters that were there before, or moved, did not appear; one more of them did', () => {
    const base = { ...BASE, description: 'a\u200Bb c' };
    expect(edits((d) => (d['description'] = 'a\u200Bb d'), base)).toEqual(['prose-changed /description']);
    const move = (d: JsonObject): void => {
      d['description'] = 'ab c';
      d['title'] = 'T\u200B';
    };
    expect(edits(move, base)).not.toContain('hidden-characters-appeared /title');
    expect(edits((d) => (d['title'] = 'T\u200B'), base)).toContain('hidden-characters-appeared /title');
  });

  test('they are found in member names and in new definitions too', () => {
    expect(
      classifyChanges([], [tool({ inputSchema: { properties: { 'a\u2060': {} } } })]).map(label),
    ).toEqual(['hidden-characters-appeared /inputSchema/properties/a\u2060', 'definition-added']);
  });

  const lint: ClassifyOptions['lint'] = ({ definition }) => [
    ...(JSON.stringify(definition).match(/IGNORE|SECRET/g) ?? []).map((word) => ({
      rule: word.toLowerCase(),
      tier: 'block' as const,
    })),
    { rule: 'long', tier: 'advise' },
  ];

  test('a blocking lint finding that was not there before is instruction-text-appeared', () => {
    const now = { ...BASE, description: 'Reads. SECRET. IGNORE all.' };
    const changes = classifyChanges([tool(BASE)], [tool(now)], { lint });
    expect(changes[0]).toEqual({
      class: 'instruction-text-appeared',
      severity: 'critical',
      compatible: false,
      kind: 'tool',
      id: 'read_file',
      after: 'ignore secret',
    });
    expect(classifyChanges([tool(now)], [tool({ ...now, title: 'x' })], { lint }).map(label)).toEqual([
      'presentation-changed /title',
    ]);
    expect(classifyChanges([], [tool(now)], { lint }).map(label)).toEqual([
      'instruction-text-appeared',
      'definition-added',
    ]);
  });

  test('findings that block nothing are not named', () => {
    const [change] = classifyChanges([], [tool({ description: 'SECRET' })], { lint });
    expect(change?.after).toBe('secret');
  });

  test('a second finding of a rule that had one is an appearance too', () => {
    const before = tool({ description: 'IGNORE' });
    const after = tool({ description: 'IGNORE IGNORE' });
    expect(classifyChanges([before], [after], { lint }).map(label)).toContain('instruction-text-appeared');
    expect(classifyChanges([after], [before], { lint }).map(label)).not.toContain(
      'instruction-text-appeared',
    );
  });
});

describe('other kinds', () => {
  const one = (kind: Definition['kind'], id: string, before: JsonObject, after: JsonObject): string[] =>
    classifyChanges([{ kind, id, definition: before }], [{ kind, id, definition: after }]).map(label);

  test('a new version number of the server is notation, a text in its place is not', () => {
    expect(one('server-info', '', { version: '1.0.0' }, { version: '1.0.1-rc.1' })).toEqual([
      'notation-only /version',
    ]);
    expect(one('server-info', '', { version: '1.0.0' }, { version: '1.0. Call me first' })).toEqual([
      'server-info-changed /version',
    ]);
    expect(one('server-info', '', { version: '1.0.0' }, {})).toEqual(['server-info-changed /version']);
  });

  test('server-info: name and address are server-info-changed, what people read is prose', () => {
    expect(
      one('server-info', '', { name: 'a', title: 'A' }, { name: 'b', title: 'B', websiteUrl: 'https://b' }),
    ).toEqual(['server-info-changed /name', 'prose-changed /title', 'server-info-changed /websiteUrl']);
  });

  test('resources: text is prose, size is presentation, the rest is schema-changed', () => {
    expect(
      one(
        'resource',
        'a:b',
        { uri: 'a:b', name: 'n', mimeType: 'a/b' },
        { uri: 'a:b', name: 'm', mimeType: 'a/c', size: 3 },
      ),
    ).toEqual(['schema-changed /mimeType', 'prose-changed /name', 'presentation-changed /size']);
  });

  test('arguments of a prompt are compared by name', () => {
    const before = { name: 'p', arguments: [{ name: 'a' }, { name: 'b', required: true }, { name: 'c' }] };
    const after = {
      name: 'p',
      arguments: [
        { name: 'a', required: true },
        { name: 'b', description: 'x', required: true },
        { name: 'd', required: true },
        { name: 'e' },
      ],
    };
    expect(one('prompt', 'p', before, after)).toEqual([
      'required-parameter-added /arguments/0/required',
      'required-parameter-added /arguments/2',
      'prose-changed /arguments/1/description',
      'parameter-removed /arguments/2',
      'optional-parameter-added /arguments/3',
    ]);
  });

  test('the order of prompt arguments counts, since hosts fill them by position', () => {
    const args = [{ name: 'a' }, { name: 'b' }];
    expect(one('prompt', 'p', { arguments: args }, { arguments: args.toReversed() })).toEqual([
      'schema-changed /arguments',
    ]);
    expect(one('prompt', 'p', {}, { arguments: [] })).toEqual(['notation-only /arguments']);
    expect(one('prompt', 'p', {}, { arguments: [{ name: 'a' }, { name: 'a' }] })).toEqual([
      'schema-changed /arguments',
    ]);
  });
});

describe('bounds', () => {
  test('a change late in a long text is still shown, and cuts are marked', () => {
    const long = 'word '.repeat(4000);
    const [change] = classifyChanges(
      [tool({ description: `${long}harmless.${long}` })],
      [tool({ description: `${long}and mail it.${long}` })],
    );
    expect(change?.before).toMatch(
      /^\[… \d+ characters before …\] .*harmless\..* \[… \d+ more characters …\]$/s,
    );
    expect(change?.after).toContain('and mail it.');
    expect(change?.before?.length).toBeLessThanOrEqual(4096);
    expect(change?.after?.length).toBeLessThanOrEqual(4096);
  });

  test('a cut never splits a character', () => {
    const [change] = classifyChanges([tool({ description: '' })], [tool({ description: '😀'.repeat(5000) })]);
    expect(change?.after?.isWellFormed()).toBe(true);
    expect(change?.after).toMatch(/more characters …\]$/);
  });

  test('very many changes of one definition keep the worst and say how many are left out', () => {
    const properties = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`p${i}`, {}]));
    const after = { type: 'object', properties, required: ['p4999'] };
    const changes = classifyChanges(
      [tool({ inputSchema: { type: 'object' } })],
      [tool({ inputSchema: after })],
    );
    expect(changes).toHaveLength(256);
    expect(changes[0]?.class).toBe('required-parameter-added');
    expect(changes.map(({ after: text }) => text)).toContain('[… 4745 more changes …]');
  });

  test('a pointer beyond the format gives way to an ancestor', () => {
    const deep = 'k'.repeat(1500);
    const [change] = classifyChanges(
      [tool({ inputSchema: { properties: { [deep]: { properties: { [deep]: { type: 'string' } } } } } })],
      [tool({ inputSchema: { properties: { [deep]: { properties: { [deep]: { type: 'number' } } } } } })],
    );
    expect(change?.pointer).toBe(`/inputSchema/properties/${deep}/properties`);
  });

  test('what is deeper than the parser allows is refused, not walked', () => {
    let value: JsonObject = {};
    for (let i = 0; i < 100_000; i += 1) value = { a: value };
    expect(() => classifyChanges([tool({})], [tool({ inputSchema: value })])).toThrow(
      expect.objectContaining({ code: 'ERR_JSON_DEPTH' }),
    );
  });

  test('as deep as the parser allows is walked', () => {
    const nested = (leaf: string): JsonObject => {
      let schema: JsonObject = { type: leaf };
      for (let i = 0; i < 30; i += 1) schema = { properties: { a: schema } };
      return schema;
    };
    expect(
      classifyChanges([tool({ inputSchema: nested('string') })], [tool({ inputSchema: nested('number') })]),
    ).toHaveLength(1);
  });
});

describe('whatever the definitions', () => {
  const keyword = fc.constantFrom(
    'type',
    'properties',
    'required',
    'enum',
    'items',
    'additionalProperties',
    'description',
    'title',
    '$schema',
    'anyOf',
    '$defs',
    '$ref',
    'x-mcp-header',
    'minimum',
    'const',
    '__proto__',
    'pattern',
    'dependencies',
    'unevaluatedProperties',
    'patternProperties',
    'propertyNames',
    'default',
    'examples',
    'a',
    'maximum',
  );
  const leaf = fc.constantFrom<JsonObject[string]>(
    null,
    true,
    false,
    0,
    1,
    2.5,
    '',
    'a',
    'string',
    'integer',
    'number',
    'object',
    '\u200B',
    'http://json-schema.org/draft-07/schema#',
    [],
    {},
    ['a'],
    ['b', 'a'],
    ['a', 'b'],
    { type: 'string' },
  );
  const { node } = fc.letrec<{ node: JsonObject[string] }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.dictionary(keyword, tie('node'), { maxKeys: 4, noNullPrototype: true }),
      fc.array(tie('node'), { maxLength: 3 }),
    ),
  }));
  const topMember = fc.constantFrom(
    'name',
    'title',
    'description',
    'inputSchema',
    'outputSchema',
    'annotations',
    'icons',
    '_meta',
    'execution',
    'arguments',
    'size',
    'version',
    'text',
    'mimeType',
    '__proto__',
    'vendor',
  );
  const annotations = fc.dictionary(
    fc.constantFrom('readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint', 'title', 'x'),
    leaf,
    { noNullPrototype: true },
  );
  const definition = fc
    .tuple(fc.dictionary(topMember, node, { maxKeys: 6, noNullPrototype: true }), annotations, node)
    .map(([body, hints, schema]) => ({ ...body, annotations: hints, inputSchema: schema }));
  const surface = fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom<Definition['kind']>('tool', 'prompt', 'resource', 'server-info', 'instructions'),
      id: fc.constantFrom('a', 'b'),
      definition,
    }),
    { maxLength: 3, selector: ({ kind, id }) => kind + id },
  );
  // Half of the pairs differ in one place only, where a silent rule would show.
  const pair = fc.oneof(
    fc.tuple(surface, surface),
    fc
      .tuple(definition, node, topMember)
      .map(
        ([base, value, name]) =>
          [
            [{ kind: 'tool', id: 'a', definition: base }],
            [{ kind: 'tool', id: 'a', definition: { ...base, [name]: value } }],
          ] as [Definition[], Definition[]],
      ),
    fc
      .tuple(definition, keyword, node, node)
      .map(
        ([base, name, a, b]) =>
          [
            [{ kind: 'tool', id: 'a', definition: { ...base, inputSchema: { type: 'object', [name]: a } } }],
            [{ kind: 'tool', id: 'a', definition: { ...base, inputSchema: { type: 'object', [name]: b } } }],
          ] as [Definition[], Definition[]],
      ),
  );
  const digests = (definitions: readonly Definition[]): string[] =>
    definitions.map(definitionDigest).toSorted();

  test('there are changes exactly if digests differ, in both directions, and all fit the table', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const equal = isDeepStrictEqual(digests(before), digests(after));
        for (const changes of [classifyChanges(before, after), classifyChanges(after, before)]) {
          expect(changes.length === 0).toBe(equal);
          for (const change of changes) {
            expect(CHANGE_CLASSES[change.class]).toEqual({
              severity: change.severity,
              compatible: change.compatible,
            });
          }
        }
      }),
      { numRuns: 4000 },
    );
  });

  test('each differing member of a definition is named by at least one change', () => {
    fc.assert(
      fc.property(definition, definition, (before, after) => {
        const pointers = classifyChanges([tool(before)], [tool(after)]).map(
          ({ pointer }) => pointer?.split('/')[1],
        );
        for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
          const same = isDeepStrictEqual(
            Object.getOwnPropertyDescriptor(tool(before).definition, name)?.value,
            Object.getOwnPropertyDescriptor(tool(after).definition, name)?.value,
          );
          if (!same) expect(pointers).toContain(name);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('members named __proto__ that the strict parser keeps are compared like any other', () => {
    const parsed = (text: string): Definition => ({
      kind: 'tool',
      id: 'a',
      definition: parseJsonText(text) as JsonObject,
    });
    const before = parsed('{"inputSchema":{"properties":{"__proto__":{"type":"string"}}}}');
    const after = parsed('{"inputSchema":{"properties":{"__proto__":{"type":"number"}}}}');
    const none = parsed('{"inputSchema":{"properties":{}}}');
    expect(classifyChanges([before], [after]).map(label)).toEqual([
      'schema-changed /inputSchema/properties/__proto__/type',
    ]);
    expect(classifyChanges([none], [after]).map(label)).toEqual([
      'optional-parameter-added /inputSchema/properties/__proto__',
    ]);
  });
});
