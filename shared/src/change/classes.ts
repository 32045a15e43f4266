import type { Change, ChangeClass, Severity } from '@toolsum/schemas';

/** Severities from least to worst. */
export const SEVERITIES = [
  'info',
  'low',
  'medium',
  'high',
  'critical',
] as const satisfies readonly Severity[];

/** What a class of change means to somebody who accepted the definition as it was before. */
export interface ClassMeaning {
  readonly severity: Severity;
  /** A call written against the old definition still works, and nothing that guarded the caller is gone. */
  readonly compatible: boolean;
}

/** The one table of change classes (DESIGN section 9). */
export const CHANGE_CLASSES: Readonly<Record<ChangeClass, ClassMeaning>> = {
  'definition-added': { severity: 'medium', compatible: true },
  'definition-removed': { severity: 'medium', compatible: false },
  'definition-renamed': { severity: 'medium', compatible: false },
  'prose-changed': { severity: 'medium', compatible: true },
  'instruction-text-appeared': { severity: 'critical', compatible: false },
  'hidden-characters-appeared': { severity: 'critical', compatible: false },
  'required-parameter-added': { severity: 'high', compatible: false },
  // The classic rug pull asks for one more, harmless-looking argument that carries data out.
  'optional-parameter-added': { severity: 'medium', compatible: true },
  'parameter-removed': { severity: 'medium', compatible: false },
  'type-narrowed': { severity: 'medium', compatible: false },
  'type-widened': { severity: 'low', compatible: true },
  'additional-properties-opened': { severity: 'medium', compatible: false },
  // Copies an argument into a header that every intermediary reads.
  'header-mapping-added': { severity: 'critical', compatible: false },
  'annotation-relaxed': { severity: 'high', compatible: false },
  // Not low: hosts skip their question to the user for tools that call themselves read-only.
  'annotation-tightened': { severity: 'medium', compatible: true },
  'output-schema-changed': { severity: 'medium', compatible: false },
  'presentation-changed': { severity: 'low', compatible: true },
  'schema-changed': { severity: 'medium', compatible: false },
  'instructions-changed': { severity: 'high', compatible: true },
  'server-info-changed': { severity: 'medium', compatible: true },
  'notation-only': { severity: 'info', compatible: true },
  'signer-changed': { severity: 'high', compatible: false },
};

/** Order of severities, least first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** The worst severity among changes; undefined if nothing changed. */
export function worstSeverity(changes: readonly Pick<Change, 'severity'>[]): Severity | undefined {
  return changes
    .map(({ severity }) => severity)
    .toSorted(compareSeverity)
    .at(-1);
}
