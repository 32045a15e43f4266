import { LIMITS } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { undeclaredArguments } from '@toolsum/verifier';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const path = { type: 'object', properties: { path: { type: 'string' } } };
const cases: [string, JsonValue | undefined, string, string[]][] = [
  ['lets declared ones pass', path, '{"path":1}', []],
  ['names those that are not', path, '{"path":1,"b":2,"c":3}', ['/b', '/c']],
  ['escapes names in pointers', path, '{"a/b~c":1}', ['/a~1b~0c']],
  ['takes a schema without properties for open', { type: 'object' }, '{"b":2}', []],
  [
    'takes additionalProperties false without properties for closed',
    { additionalProperties: false },
    '{"b":2}',
    ['/b'],
  ],
  ['is opened by additionalProperties true', { ...path, additionalProperties: true }, '{"b":2}', []],
  [
    'is opened by a schema in additionalProperties',
    { ...path, additionalProperties: { type: 'string' } },
    '{"b":2}',
    [],
  ],
  ['is opened by unevaluatedProperties', { ...path, unevaluatedProperties: {} }, '{"b":2}', []],
  ['is opened by patternProperties', { ...path, patternProperties: { '^x-': {} } }, '{"b":2}', []],
  ['is not opened by empty patternProperties', { ...path, patternProperties: {} }, '{"b":2}', ['/b']],
  ['never takes __proto__ for declared', path, '{"__proto__":{"path":1}}', ['/__proto__']],
  [
    'never takes inherited members for declared',
    path,
    '{"toString":1,"constructor":2}',
    ['/toString', '/constructor'],
  ],
  ['unites all branches', { anyOf: [path, { properties: { b: {} } }] }, '{"path":1,"b":2,"c":3}', ['/c']],
  ['follows references inside', { $ref: '#/$defs/in', $defs: { in: path } }, '{"path":1,"b":2}', ['/b']],
  [
    'follows escaped references',
    { $ref: '#/$defs/a~1b', $defs: { 'a/b': path } },
    '{"path":1,"b":2}',
    ['/b'],
  ],
  [
    'survives references in a circle',
    { $ref: '#', properties: { a: { $ref: '#' } } },
    '{"a":{"a":{"b":1}}}',
    ['/a/a/b'],
  ],
  [
    'follows no reference outside',
    { $ref: 'https://evil.example', properties: { a: {} } },
    '{"b":1}',
    ['/b'],
  ],
  ['looks into objects', { properties: { a: path } }, '{"a":{"path":1,"b":2}}', ['/a/b']],
  [
    'looks into arrays',
    { properties: { a: { type: 'array', items: path } } },
    '{"a":[{"path":1},{"b":2}]}',
    ['/a/1/b'],
  ],
  ['leaves free-form objects alone', { properties: { a: { type: 'object' } } }, '{"a":{"b":{"c":1}}}', []],
  ['declares nothing without a schema', undefined, '{"b":2}', []],
  [
    'is closed by properties beside `then`',
    { properties: { a: {} }, then: { properties: { b: {} } } },
    '{"a":1,"b":1,"c":1}',
    ['/c'],
  ],
];

describe('undeclared arguments', () => {
  it.each(cases)('%s', (_title, schema, args, expected) => {
    expect(undeclaredArguments(schema, JSON.parse(args) as JsonObject)).toEqual(expected);
  });

  it('finds at most so many', () => {
    const args = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`b${i}`, 1]));
    expect(undeclaredArguments(path, args)).toHaveLength(LIMITS.undeclared);
  });

  it('takes arguments that are nested beyond all bounds for undeclared, without overflow', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`) as JsonObject;
    expect(undeclaredArguments({ properties: { a: { $ref: '#' } } }, deep)).toHaveLength(1);
  });

  it('is total over any schema and any arguments', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (schema, args) => {
        expect(Array.isArray(undeclaredArguments(schema as JsonValue, args as JsonObject))).toBe(true);
      }),
    );
  });

  it('finds every name that a closed schema does not have', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string()),
        fc.uniqueArray(fc.string(), { maxLength: 10 }),
        (declared, given) => {
          const schema = { properties: Object.fromEntries(declared.map((name) => [name, {}])) };
          const args = Object.fromEntries(given.map((name) => [name, 1]));
          expect(undeclaredArguments(schema, args)).toHaveLength(
            Object.keys(args).filter((name) => !declared.includes(name)).length,
          );
        },
      ),
    );
  });
});
