import { lintResult, type EffectivePolicy, type Finding } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { refusalMessage } from '../refusal.ts';
import { pass, toClient, type Effect } from './effect.ts';
import { own, type Message } from './message.ts';

/** What was used, and what in its answer is aimed at the model that reads it. */
export interface ResultObjection {
  /** Name of the tool or address of the resource; untrusted. */
  readonly subject: string;
  readonly findings: readonly Finding[];
}

/** Requests whose answers bring text from outside, by the parameter that names what is used. */
const BRINGS_TEXT: ReadonlyMap<string, string> = new Map([
  ['tools/call', 'name'],
  ['resources/read', 'uri'],
]);

/**
 * Lints an answer. A prompt's text is not read: it is there to instruct the model, and a person chose it.
 *
 * @returns undefined if nothing in it would be blocked.
 */
function objectionTo(method: string, params: JsonObject, result: JsonObject): ResultObjection | undefined {
  const member = BRINGS_TEXT.get(method);
  if (member === undefined) return undefined;
  const named = own(params, member);
  const subject = typeof named === 'string' ? named : '';
  const findings = lintResult(subject, result).findings.filter(({ tier }) => tier === 'block');
  return findings.length === 0 ? undefined : { subject, findings };
}

/**
 * Gives the client what a call returned, as the policy has results that are aimed at the model treated.
 *
 * @param message the answer as it came.
 */
export function deliverResult(
  { id, method, params }: Extract<Message, { type: 'request' }>,
  result: JsonObject,
  message: JsonValue,
  { lint, mode }: Pick<EffectivePolicy, 'lint' | 'mode'>,
): Effect[] {
  const objection = lint.results === 'off' ? undefined : objectionTo(method, params, result);
  if (objection === undefined) return [pass('client', message)];
  const isWithheld = lint.results === 'block' && mode === 'enforce';
  return [
    { report: { kind: 'result', method, ...objection, isWithheld } },
    isWithheld ? toClient(refusalMessage(id, 'result-withheld')) : pass('client', message),
  ];
}
