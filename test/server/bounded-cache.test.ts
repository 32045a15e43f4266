import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { BoundedCache } from '../../server/src/bounded-cache.ts';

it('forgets what was used longest ago', () => {
  const cache = new BoundedCache<string, number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  cache.get('a');
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
});

it('never holds more than its capacity, and never another value than the last one set', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 12 })));
  fc.assert(
    fc.property(steps, (sets) => {
      const cache = new BoundedCache<number, number>(20, (value) => value);
      const last = new Map<number, number>();
      for (const [key, value] of sets) {
        cache.set(key, value);
        last.set(key, value);
        const held = [...last.keys()].flatMap((each) => {
          const found = cache.get(each);
          expect([undefined, last.get(each)]).toContain(found);
          return found ?? [];
        });
        expect(held.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(20);
      }
    }),
  );
});

it('does not keep what is heavier than the whole, nor its older value', () => {
  const cache = new BoundedCache<string, string>(3, (value) => value.length);
  cache.set('a', 'aa');
  cache.set('a', 'aaaa');
  expect(cache.get('a')).toBeUndefined();
});
