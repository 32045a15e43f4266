import { visibleText } from '@toolsum/core';
import type { GateEvent } from '@toolsum/verifier';
import { reportLines } from './verdict.ts';

/** What the guard tells people on stderr; the model never sees it. */
export function guardEventLines(event: GateEvent, stream: NodeJS.WriteStream): string[] {
  switch (event.kind) {
    case 'judged':
      return reportLines(event.report, stream);
    case 'blocked':
      return ['the whole server is withheld', ...reportLines(event.report, stream)];
    case 'withheld':
      return event.definitions.map(
        ({ kind, id, verdict }) => `withheld ${kind} ${visibleText(id)}: ${verdict}`,
      );
    case 'shrunk':
      return [
        `the server no longer lists ${event.ids.map((id) => visibleText(id)).join(', ')} (${event.method})`,
      ];
    case 'refused': {
      const undeclared = event.undeclared?.map((name) => visibleText(name)).join(', ');
      return [
        `refused ${visibleText(event.method)} ${visibleText(event.subject)}: ${event.refusal}${undeclared === undefined ? '' : ` (${undeclared})`}`,
      ];
    }
    case 'result':
      return event.findings.map(
        ({ message, excerpt }) =>
          `${event.isWithheld ? 'withheld' : 'suspicious'} result of ${visibleText(event.subject)}: ${message} | ${excerpt}`,
      );
    case 'not-kept':
      return [`could not write down what was accepted: ${visibleText(event.reason)}`];
    case 'dropped':
      return ['dropped an answer that nobody asked for'];
  }
}
