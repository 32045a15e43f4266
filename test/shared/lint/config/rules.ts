import { KINDS, type Finding, type KnownFinding, type RuleMeta } from '@toolsum/core';

function meta(id: string, waivable: boolean): RuleMeta {
  return {
    id,
    title: id,
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable,
    reads: { kinds: KINDS, places: ['prose'] },
    docs: { what: 'w', why: 'y', rewrite: 'r' },
  };
}

/** Three rules; `hidden` cannot be waived. */
export const RULES: readonly RuleMeta[] = [meta('open', true), meta('also', true), meta('hidden', false)];

export const DIGEST = `sha256:${'a'.repeat(64)}` as const;
export const OTHER_DIGEST = `sha256:${'b'.repeat(64)}` as const;

/** A finding of `open`, in the tool `t`, unless told otherwise. */
export function found(
  change: Partial<Finding> = {},
  known: Partial<Pick<KnownFinding, 'definition' | 'span'>> = {},
): KnownFinding {
  const finding: Finding = {
    rule: 'open',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    kind: 'tool',
    id: 't',
    pointer: '/description',
    of: 'value',
    start: 0,
    end: 4,
    message: 'm',
    excerpt: 'bad!',
    ...change,
  };
  return { finding, definition: DIGEST, span: 'bad!', ...known };
}
