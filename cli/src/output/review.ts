import { styleText } from 'node:util';
import { visibleText } from '@toolsum/core';
import type { HeldRelease } from '@toolsum/schemas';

/** One line for a list. */
export function reviewLine({ id, name, version, state, heldAt, expiresAt, decision }: HeldRelease): string {
  const end =
    decision === undefined ? `until ${expiresAt ?? '?'}` : `${state} ${decision.at} by ${decision.by}`;
  return shown(`${id}  ${name} ${version}  held ${heldAt}, ${end}`);
}

/**
 * A held release for the person who decides. Everything from the release goes through `visibleText`.
 *
 * @param stream where the lines will go: decides about colour.
 */
export function reviewLines(release: HeldRelease, stream: NodeJS.WritableStream): string[] {
  const { name, version, manifest, signer, publisher, ruleset, findings, waivers = [], decision } = release;
  const lines = [
    styleText('bold', shown(`${name} ${version}`), { stream }),
    shown(`  manifest   ${manifest}`),
    shown(`  signer     ${signer}`),
    shown(`  publisher  ${publisher}`),
    shown(`  rules      ${ruleset}`),
    '',
  ];
  for (const { rule, severity, confidence, kind, id, pointer, start, end, detail, excerpt } of findings ??
    decision?.findings ??
    []) {
    lines.push(
      `${shown(`${kind} ${id}`)}: ${styleText('red', shown(rule), { stream })}, severity ${severity}, confidence ${confidence}`,
      `  ${shown(detail)}`,
      `  ${shown(pointer)} ${start}-${end}`,
      `  | ${shown(excerpt)}`,
    );
  }
  for (const { rule, definition, reason, by } of waivers) {
    lines.push(shown(`waiver of ${rule} for ${definition}, by ${by}: ${reason}`));
  }
  if (decision !== undefined) {
    const entry = decision.index === undefined ? '' : `, entry ${decision.index}`;
    lines.push(shown(`${release.state} ${decision.at} by ${decision.by}${entry}: ${decision.reason}`));
  }
  return lines;
}

function shown(text: string): string {
  return visibleText(text, { maxLength: 2000 });
}
