import type { JsonValue } from '@toolsum/schemas';
import { isJsonObject } from '../definition/definition.ts';
import { member, memberNames, pointerTo, sameJson, type Report } from './difference.ts';
import { compareLabel } from './prose-change.ts';

/** The hints of a tool: what an absent one says by MCP's definition, and which value puts the user at more risk. */
const HINTS: ReadonlyMap<string, { readonly absent: boolean; readonly riskier: boolean }> = new Map([
  ['readOnlyHint', { absent: false, riskier: false }],
  ['destructiveHint', { absent: true, riskier: true }],
  ['idempotentHint', { absent: false, riskier: false }],
  ['openWorldHint', { absent: true, riskier: true }],
]);

/** Compares the `annotations` of a tool, hint by hint, each by what it says rather than how it is written. */
export function compareAnnotations(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
  report: Report,
): void {
  const old = before ?? {};
  const now = after ?? {};
  if (!isJsonObject(old) || !isJsonObject(now)) {
    report({ class: 'schema-changed', pointer, before, after });
    return;
  }
  const names = memberNames(old, now).filter((name) => !sameJson(member(old, name), member(now, name)));
  if (names.length === 0) report({ class: 'notation-only', pointer, before, after });
  for (const name of names) {
    compareHint(name, member(old, name), member(now, name), pointerTo(pointer, name), report);
  }
}

function compareHint(
  name: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
  report: Report,
): void {
  if (name === 'title') {
    compareLabel(before, after, pointer, report);
    return;
  }
  const hint = HINTS.get(name);
  const old = before ?? hint?.absent;
  const now = after ?? hint?.absent;
  if (hint === undefined || typeof old !== 'boolean' || typeof now !== 'boolean') {
    report({ class: 'schema-changed', pointer, before, after });
  } else if (old === now) {
    report({ class: 'notation-only', pointer, before, after });
  } else {
    const relaxed = now === hint.riskier;
    report({ class: relaxed ? 'annotation-relaxed' : 'annotation-tightened', pointer, before, after });
  }
}
