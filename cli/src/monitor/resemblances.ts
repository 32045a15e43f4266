import { looks } from '@toolsum/core';
import type { Severity } from '@toolsum/schemas';
import { resemblance, type Resemblance } from './confusable-name.ts';
import type { Telling } from './event.ts';
import type { MonitoredLog } from './monitored-log.ts';
import { isWatched } from './watch.ts';

/** Names of a watched namespace that a new one is compared with. */
const MEMBERS = 1000;

const WORDS: Readonly<Record<Resemblance, readonly [severity: Severity, words: string]>> = {
  'look-alike': ['high', 'looks the same as'],
  near: ['high', 'is easily mistaken for'],
  'same-last-part': ['low', 'is called in another namespace as'],
};

/**
 * What a new name may be taken for: a watched name, a name of a watched namespace, or the namespace itself. Where
 * everything is watched, only names that look the same are told; else there would be no end.
 */
export function resemblances({ watch, store }: MonitoredLog, name: string): Telling[] {
  if (watch.patterns.some((pattern) => pattern !== '*') && isExplicit(watch.patterns, name)) return [];
  const compared = watch.patterns.flatMap((pattern) => {
    if (pattern === '*') return store.namesLike(looks(name)).filter((other) => other !== name);
    return pattern.endsWith('/*') ? [...store.namesIn(pattern.slice(0, -1), MEMBERS), pattern] : [pattern];
  });
  const [worst] = compared
    .flatMap((other) => {
      const kind = resemblance(name, other);
      return kind === undefined ? [] : [{ other, kind }];
    })
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  if (worst === undefined) return [];
  const [severity, words] = WORDS[worst.kind];
  return [
    {
      type: 'name-confusable',
      severity,
      name,
      resembles: worst.other,
      summary: `the new name ${name} ${words} ${worst.other}`,
    },
  ];
}

const ORDER: readonly Resemblance[] = ['look-alike', 'near', 'same-last-part'];

/** A name that is watched by itself is nobody else's. */
function isExplicit(patterns: readonly string[], name: string): boolean {
  const patternsOfNames = patterns.filter((pattern) => pattern !== '*');
  return isWatched({ patterns: patternsOfNames, own: [], minimum: 'info' }, name);
}
