import { visibleText } from '@toolsum/core';
import type { MonitorEvent } from '@toolsum/schemas';
import { changeLines } from './diff.ts';
import { styleFor } from './style.ts';

/** Lines for people on what a monitor has seen. All that others wrote is shown with its hidden characters as codes. */
export function monitorEventLines(event: MonitorEvent, stream: NodeJS.WriteStream): string[] {
  const { type, at, severity, misbehaviour, name, version, index, changes, changesTotal, evidence } = event;
  const style = styleFor(stream);
  const about = [
    name ?? event.origin,
    ...(version === undefined ? [] : [version]),
    ...(index === undefined ? [] : [`(entry ${index})`]),
  ];
  const more = (changesTotal ?? 0) - (changes?.length ?? 0);
  return [
    `${at}  ${style.severity(severity)}  ${style.heading(type)}  ${visibleText(about.join(' '))}`,
    `  ${misbehaviour ? 'MISBEHAVIOUR of the registry: ' : ''}${visibleText(event.summary)}`,
    ...changeLines(changes ?? [], stream).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more changes`] : []),
    ...(evidence === undefined ? [] : [`  evidence: ${visibleText(evidence)}`]),
  ];
}
