import type { Kind } from '@toolsum/core';

/** Of some kinds a server has one at most. */
const WORDS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  tool: ['1 tool', 'tools'],
  prompt: ['1 prompt', 'prompts'],
  resource: ['1 resource', 'resources'],
  'resource-template': ['1 resource template', 'resource templates'],
  instructions: ['instructions', 'instructions'],
  'server-info': ['server-info', 'server-infos'],
};

/** How much a surface holds, in words: `2 tools, 1 prompt, server-info`. */
export function countedKinds(counts: Partial<Readonly<Record<Kind, number>>>): string {
  const parts = Object.entries(WORDS).flatMap(([kind, [one, many]]) => {
    const count = counts[kind as Kind] ?? 0;
    return count === 0 ? [] : [count === 1 ? one : `${count} ${many}`];
  });
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

/** `1 change`, `2 changes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
