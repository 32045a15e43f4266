/**
 * What words are about, as far as rules care. Acts are what somebody does, things what it is done to, manners how,
 * when and why. A word may stand for several.
 */
export const ACTS = [
  'call',
  'read',
  'send',
  'put',
  'change',
  'store',
  'run',
  'visit',
  'tell',
  'hide',
  'ignore',
  'skip',
  'prefer',
  'remove',
  'obey',
  'answer',
  'ask',
  'encode',
  'pay',
  'permit',
  'disable',
  'set',
  'redirect',
  'collect',
  'decode',
] as const;

export const THINGS = [
  'secret',
  'secret-place',
  'conversation',
  'machine',
  'personal',
  'tool',
  'this-tool',
  'identifier',
  'own-parameter',
  'own-name',
  'sibling',
  'results',
  'recipient',
  'parameter',
  'user',
  'model',
  'instructions',
  'url',
  'email-address',
  'number',
  'path',
  'file',
  'memory',
  'config',
  'command',
  'outside',
  'account',
  'message',
  'link',
  'session',
  'rival',
  'consent',
  'request',
  'elsewhere',
  'service',
  'holding',
] as const;

export const MANNERS = [
  'must',
  'not',
  'may',
  'before',
  'after',
  'whenever',
  'if',
  'every',
  'standing',
  'first',
  'also',
  'silently',
  'instead',
  'because',
  'threat',
  'please',
  'best',
  'whole',
  'regardless',
  'trusted',
  'without',
  'secretive',
] as const;

export type Act = (typeof ACTS)[number];
export type Concept = Act | (typeof THINGS)[number] | (typeof MANNERS)[number];

export const CONCEPTS: readonly Concept[] = [...ACTS, ...THINGS, ...MANNERS];

const PLACES: ReadonlyMap<string, number> = new Map(CONCEPTS.map((concept, index) => [concept, index]));

/** Number of a concept, for sets of bits. */
export function placeOf(concept: Concept): number {
  return PLACES.get(concept) ?? 0;
}

const IS_ACT: ReadonlySet<string> = new Set(ACTS);

export function isAct(concept: Concept): concept is Act {
  return IS_ACT.has(concept);
}
