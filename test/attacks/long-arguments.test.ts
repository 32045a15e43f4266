import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { undeclaredArguments } from '@toolsum/verifier';
import { describe, expect, it } from 'vitest';

/** A schema that is large, open to recursion, and whose every branch must be looked at for each value. */
const wide: JsonObject = {
  anyOf: Array.from({ length: 8000 }, (_, i) => ({
    properties: { a: { items: { $ref: '#' } }, b: { $ref: '#' }, c: { $ref: '#' } },
    minProperties: i,
  })),
};
/** Processor time of a call, in milliseconds. */
function cost(schema: JsonObject, args: JsonObject): number {
  const before = process.cpuUsage();
  undeclaredArguments(schema, args);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('a call under a schema that its server made to be slow', () => {
  it('with a long list takes no longer for each item', () => {
    expect(cost(wide, { a: Array.from({ length: 20_000 }, () => ({ a: [] })) })).toBeLessThan(5_000);
  });

  it('with a deep bush of arguments is given up and refused', () => {
    let bush: JsonValue = {};
    for (let depth = 0; depth < 10; depth += 1) bush = { b: bush, c: structuredClone(bush) };
    expect(cost(wide, bush)).toBeLessThan(5_000);
    expect(undeclaredArguments(wide, bush)).not.toEqual([]);
  });

  it('with a long list under a plain schema passes whole', () => {
    const plain = { properties: { a: { items: { properties: { b: { type: 'string' } } } } } };
    const items = Array.from({ length: 200_000 }, () => ({ b: '' }));
    expect(undeclaredArguments(plain, { a: items })).toEqual([]);
    expect(undeclaredArguments(plain, { a: [...items, { z: '' }] })).toEqual(['/a/200000/z']);
  });
});
