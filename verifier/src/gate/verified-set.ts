import { definitionKey, type EffectivePolicy, type Kind } from '@toolsum/core';
import { passes } from '../baseline.ts';
import type { DefinitionReport } from '../surface-report.ts';

/** How each definition that a server has listed stands now. The newest listing counts. */
export class VerifiedSet {
  #reports = new Map<string, DefinitionReport>();

  constructor(reports: readonly DefinitionReport[] = []) {
    for (const report of reports) {
      if (report.verdict !== 'missing') this.set(report);
    }
  }

  set(report: DefinitionReport): void {
    this.#reports.set(definitionKey(report.kind, report.id), report);
  }

  get(kind: Kind, id: string): DefinitionReport | undefined {
    return this.#reports.get(definitionKey(kind, id));
  }

  /** What a whole listing must hold; resources that come and go are not among it. */
  idsOf(kind: Kind): string[] {
    return [...this.#reports.values()]
      .filter((report) => report.kind === kind && passes(report) && report.verdict !== 'uncovered')
      .map(({ id }) => id);
  }
}

/** Whether the policy's own lists permit a tool, signed or not. */
export function isPermitted(tool: string, { tools }: EffectivePolicy): boolean {
  return tools.deny?.includes(tool) !== true && (tools.allow?.includes(tool) ?? true);
}
