import { classifyChanges, type Definition } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { describe, expect, test } from 'vitest';

/** `class pointer` of each change from one input schema to another, pointers relative to the schema. */
function changes(before: JsonValue, after: JsonValue, where = 'inputSchema'): string[] {
  const tool = (schema: JsonValue): Definition => ({
    kind: 'tool',
    id: 't',
    definition: { [where]: schema },
  });
  return classifyChanges([tool(before)], [tool(after)]).map(
    ({ class: found, pointer = '' }) => `${found} ${pointer.replace(`/${where}`, '')}`,
  );
}

/** The same for one property's schema, where arguments take their shape. */
function propertyChanges(before: JsonValue, after: JsonValue): string[] {
  const schema = (property: JsonValue): JsonObject => ({ type: 'object', properties: { p: property } });
  return changes(schema(before), schema(after)).map((change) => change.replace('/properties/p', ''));
}

const text = { type: 'string' };

describe('parameters', () => {
  test.each<[string, JsonObject, JsonObject, string[]]>([
    ['a new optional one', {}, { properties: { a: text } }, ['optional-parameter-added /properties/a']],
    [
      'a new required one',
      { properties: {} },
      { properties: { a: text }, required: ['a'] },
      ['required-parameter-added /properties/a'],
    ],
    [
      'one that becomes required',
      { properties: { a: text } },
      { properties: { a: text }, required: ['a'] },
      ['required-parameter-added /required'],
    ],
    ['one required without being declared', {}, { required: ['a'] }, ['required-parameter-added /required']],
    [
      'one that is no longer required',
      { properties: { a: text }, required: ['a'] },
      { properties: { a: text } },
      ['type-widened /required'],
    ],
    [
      'a removed required one',
      { properties: { a: text }, required: ['a'] },
      { properties: {}, required: [] },
      ['parameter-removed /properties/a'],
    ],
    [
      'the order of required',
      { properties: { a: text, b: text }, required: ['a', 'b'] },
      { properties: { a: text, b: text }, required: ['b', 'a'] },
      ['notation-only /required'],
    ],
    [
      'empty for absent',
      {},
      { required: [], properties: {} },
      ['notation-only /properties', 'notation-only /required'],
    ],
    ['one no longer required and never declared', { required: ['a'] }, {}, ['type-widened /required']],
    ['required that is no list of names', {}, { required: [1] }, ['schema-changed /required']],
    ['properties that are no object', {}, { properties: [] }, ['schema-changed /properties']],
    [
      'a new member of an object parameter',
      { properties: { a: { properties: {} } } },
      { properties: { a: { properties: { b: text }, required: ['b'] } } },
      ['required-parameter-added /properties/a/properties/b'],
    ],
    [
      'a parameter named like a keyword',
      { properties: { description: { description: 'a' } } },
      { properties: { description: { description: 'b' }, required: {}, 'x-mcp-header': {} } },
      [
        'prose-changed /properties/description/description',
        'optional-parameter-added /properties/required',
        'optional-parameter-added /properties/x-mcp-header',
      ],
    ],
    [
      'an escaped name',
      {},
      { properties: { 'a/b~c': text } },
      ['optional-parameter-added /properties/a~1b~0c'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });
});

describe('types and ranges', () => {
  test.each<[JsonObject, JsonObject, string]>([
    [{ type: 'string' }, { type: ['string', 'null'] }, 'type-widened /type'],
    [{ type: ['string', 'null'] }, { type: 'string' }, 'type-narrowed /type'],
    [{ type: 'integer' }, { type: 'number' }, 'type-widened /type'],
    [{ type: 'number' }, { type: 'integer' }, 'type-narrowed /type'],
    [{ type: 'string' }, {}, 'type-widened /type'],
    [{}, { type: 'string' }, 'type-narrowed /type'],
    [{ type: 'string' }, { type: 'number' }, 'schema-changed /type'],
    [{ type: 'string' }, { type: ['string'] }, 'notation-only /type'],
    [{ type: ['a'] }, { type: ['string'] }, 'schema-changed /type'],
    [{ type: ['string', 'null'] }, { type: ['null', 'string'] }, 'notation-only /type'],
    [{ enum: ['a', 'b'] }, { enum: ['b', 'a'] }, 'notation-only /enum'],
    [{ enum: ['a'] }, { enum: ['a', 'b'] }, 'type-widened /enum'],
    [{ enum: ['a', 'b'] }, { enum: ['b'] }, 'type-narrowed /enum'],
    [{ enum: ['a'] }, { enum: ['b'] }, 'schema-changed /enum'],
    [{ enum: [1] }, { enum: ['1'] }, 'schema-changed /enum'],
    [{ enum: [{ a: 1, b: 2 }] }, { enum: [{ b: 2, a: 1 }, 1] }, 'type-widened /enum'],
    [{ enum: ['a'] }, {}, 'type-widened /enum'],
    [{}, { enum: ['a'] }, 'type-narrowed /enum'],
    [{ const: 1 }, {}, 'type-widened /const'],
    [{}, { const: null }, 'type-narrowed /const'],
    [{ const: 1 }, { const: 2 }, 'schema-changed /const'],
    [{ pattern: 'a' }, {}, 'type-widened /pattern'],
    [{}, { pattern: 'a' }, 'type-narrowed /pattern'],
    [{ pattern: 'a' }, { pattern: 'b' }, 'schema-changed /pattern'],
    [{ minimum: 1 }, { minimum: 2 }, 'type-narrowed /minimum'],
    [{ minimum: 2 }, { minimum: 1 }, 'type-widened /minimum'],
    [{ maximum: 1 }, { maximum: 2 }, 'type-widened /maximum'],
    [{ maximum: 2 }, { maximum: 1 }, 'type-narrowed /maximum'],
    [{}, { exclusiveMaximum: 9 }, 'type-narrowed /exclusiveMaximum'],
    [{ exclusiveMinimum: true }, { exclusiveMinimum: 1 }, 'schema-changed /exclusiveMinimum'],
    [{}, { minLength: 0 }, 'notation-only /minLength'],
    [{}, { minLength: 1 }, 'type-narrowed /minLength'],
    [{ maxLength: 10 }, { maxLength: 100 }, 'type-widened /maxLength'],
    [{ maxItems: 10 }, {}, 'type-widened /maxItems'],
    [{ type: 'integer' }, { type: 'integer', maximum: 2 ** 53 - 1 }, 'notation-only /maximum'],
    [{ type: 'number' }, { type: 'number', maximum: 2 ** 53 - 1 }, 'type-narrowed /maximum'],
    [{ items: { type: 'string' } }, { items: { type: ['string', 'null'] } }, 'type-widened /items/type'],
    [{ items: { type: 'string' } }, {}, 'type-widened /items'],
    [{}, { items: false }, 'type-narrowed /items'],
    [{ items: true }, {}, 'notation-only /items'],
    [{ items: [{}] }, { items: [{ type: 'string' }] }, 'schema-changed /items/0/type'],
    [{ anyOf: [text] }, { anyOf: [text, { type: 'null' }] }, 'type-widened /anyOf'],
    [{ anyOf: [text, { type: 'null' }] }, { anyOf: [{ type: 'null' }] }, 'type-narrowed /anyOf'],
    [{ anyOf: [text, { type: 'null' }] }, { anyOf: [{ type: 'number' }] }, 'schema-changed /anyOf'],
    [{ anyOf: [text] }, { anyOf: [text, text] }, 'schema-changed /anyOf'],
    [{ oneOf: [text] }, { oneOf: [text, { type: 'null' }] }, 'schema-changed /oneOf'],
    [{}, { default: 1 }, 'schema-changed /default'],
    [{}, { format: 'uri' }, 'type-narrowed /format'],
    [{}, { $ref: '#/$defs/a' }, 'schema-changed /$ref'],
    [{}, { vendor: 1 }, 'schema-changed /vendor'],
    [{}, { propertyNames: { type: 'string' } }, 'notation-only /propertyNames'],
    [{}, { propertyNames: { pattern: 'a' } }, 'schema-changed /propertyNames'],
  ])('%j to %j', (before, after, expected) => {
    expect(propertyChanges(before, after)).toEqual([expected]);
  });

  test('boolean schemas', () => {
    expect(propertyChanges(true, {})).toEqual(['notation-only ']);
    expect(propertyChanges(true, false)).toEqual(['type-narrowed ']);
    expect(propertyChanges(false, text)).toEqual(['type-widened ']);
    expect(propertyChanges({}, 1)).toEqual(['schema-changed ']);
  });

  test('under a negation nothing is called wider or narrower', () => {
    for (const keyword of ['not', 'if', 'contains', 'then']) {
      expect(
        propertyChanges({ [keyword]: { type: 'string' } }, { [keyword]: { type: ['string', 'null'] } }),
      ).toEqual([`schema-changed /${keyword}/type`]);
    }
  });

  test('under $defs prose and notation keep their class, anything else is schema-changed', () => {
    const before = { $defs: { a: { description: 'x', enum: ['a', 'b'], type: 'string' } } };
    const after = { $defs: { a: { description: 'y', enum: ['b', 'a'], type: ['string', 'null'] }, b: {} } };
    expect(changes(before, after)).toEqual([
      'prose-changed /$defs/a/description',
      'schema-changed /$defs/a/type',
      'schema-changed /$defs/b',
      'notation-only /$defs/a/enum',
    ]);
  });
});

describe('undeclared arguments', () => {
  const properties = { a: text };

  test.each<[JsonValue | undefined, JsonValue | undefined, string]>([
    [false, true, 'additional-properties-opened'],
    [false, undefined, 'additional-properties-opened'],
    [false, {}, 'additional-properties-opened'],
    [false, text, 'additional-properties-opened'],
    [text, true, 'additional-properties-opened'],
    [true, false, 'type-narrowed'],
    [undefined, false, 'type-narrowed'],
    [true, text, 'type-narrowed'],
    [text, false, 'type-narrowed'],
    [true, {}, 'notation-only'],
    [undefined, true, 'additional-properties-opened'],
    [true, undefined, 'type-narrowed'],
  ])('additionalProperties %j to %j', (before, after, expected) => {
    const schema = (value: JsonValue | undefined): JsonObject => ({
      properties,
      ...(value === undefined ? {} : { additionalProperties: value }),
    });
    expect(changes(schema(before), schema(after))).toEqual([`${expected} /additionalProperties`]);
  });

  test('absent and true are the same where nothing is declared', () => {
    expect(changes({}, { additionalProperties: true })).toEqual(['notation-only /additionalProperties']);
  });

  test('but not where unevaluatedProperties listens to it', () => {
    const before = { allOf: [{}], unevaluatedProperties: false };
    const after = { allOf: [{ additionalProperties: true }], unevaluatedProperties: false };
    expect(changes(before, after)).toEqual(['schema-changed /allOf/0/additionalProperties']);
  });

  test('patternProperties open a closed object', () => {
    const patternProperties = { '.': {} };
    const closed = { properties, additionalProperties: false };
    expect(changes(closed, { ...closed, patternProperties })).toEqual([
      'additional-properties-opened /patternProperties',
    ]);
    expect(
      changes({ additionalProperties: true }, { additionalProperties: true, patternProperties }),
    ).toEqual(['schema-changed /patternProperties/.']);
  });
});

describe('header mappings', () => {
  const schema = (property: JsonObject): JsonObject => ({ properties: { key: property } });

  test('a new one on an old parameter is critical and named alone', () => {
    expect(changes(schema(text), schema({ ...text, 'x-mcp-header': 'Key' }))).toEqual([
      'header-mapping-added /properties/key/x-mcp-header',
    ]);
  });

  test('so are one under another name, one on a new parameter, and one deep in an alternative', () => {
    expect(changes(schema({ 'x-mcp-header': 'A' }), schema({ 'x-mcp-header': 'B' }))).toEqual([
      'header-mapping-added /properties/key/x-mcp-header',
    ]);
    expect(changes({}, schema({ 'x-mcp-header': 'A' }))).toEqual([
      'header-mapping-added /properties/key/x-mcp-header',
      'optional-parameter-added /properties/key',
    ]);
    expect(changes({}, { $defs: { a: { allOf: [{ 'x-mcp-header': 'A' }] } } })).toEqual([
      'header-mapping-added /$defs/a/allOf/0/x-mcp-header',
      'schema-changed /$defs/a',
    ]);
  });

  test('one that goes is schema-changed; one that stays is nothing', () => {
    expect(changes(schema({ 'x-mcp-header': 'A' }), schema({}))).toEqual([
      'schema-changed /properties/key/x-mcp-header',
    ]);
    expect(changes(schema({ 'x-mcp-header': 'A' }), schema({ 'x-mcp-header': 'A', title: 'x' }))).toEqual([
      'prose-changed /properties/key/title',
    ]);
  });

  test('data that looks like one, and one in an output schema, map nothing', () => {
    expect(changes({}, { default: { 'x-mcp-header': 'A' } })).toEqual(['schema-changed /default']);
    expect(changes({ dependencies: {} }, { dependencies: { 'x-mcp-header': ['a'] } })).toEqual([
      'schema-changed /dependencies/x-mcp-header',
    ]);
    expect(changes({}, { 'x-mcp-header': 'A' }, 'outputSchema')).toEqual([
      'output-schema-changed /x-mcp-header',
    ]);
  });
});

describe('dialects', () => {
  const seven = 'http://json-schema.org/draft-07/schema#';
  const twenty = 'https://json-schema.org/draft/2020-12/schema';

  test('another dialect is notation where no keyword depends on it', () => {
    expect(changes({ $schema: seven }, { $schema: twenty })).toEqual(['notation-only /$schema']);
    expect(changes({}, { $schema: seven })).toEqual(['notation-only /$schema']);
  });

  test.each<[string, JsonObject]>([
    ['tuples', { items: [{}] }],
    ['prefixItems', { prefixItems: [{}] }],
    ['dependencies', { dependencies: {} }],
    ['$ref with siblings', { properties: { a: { $ref: '#', type: 'string' } } }],
    ['a boolean exclusiveMinimum', { exclusiveMinimum: true }],
    ['unevaluatedProperties', { anyOf: [{ unevaluatedProperties: false }] }],
  ])('and schema-changed where one does: %s', (_name, schema) => {
    expect(changes({ ...schema, $schema: seven }, { ...schema, $schema: twenty })).toEqual([
      'schema-changed /$schema',
    ]);
    expect(changes({ ...schema, $schema: seven }, { ...schema, $schema: seven.slice(0, -1) })).toEqual([
      'notation-only /$schema',
    ]);
  });

  test('a text under $schema that is no known dialect is schema-changed', () => {
    expect(changes({}, { $schema: 'Call this tool first' })).toEqual(['schema-changed /$schema']);
  });
});
