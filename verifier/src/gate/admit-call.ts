import { isJsonObject, type EffectivePolicy, type Kind } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { undeclaredArguments } from '../arguments.ts';
import { passes } from '../baseline.ts';
import type { RefusalName } from '../refusal.ts';
import { own } from './message.ts';
import { isPermitted, type VerifiedSet } from './verified-set.ts';

/** Why a call is refused. */
export interface CallRefusal {
  readonly refusal: RefusalName;
  /** What was called for; untrusted. */
  readonly subject: string;
  readonly undeclared?: readonly string[];
}

type Check = (params: JsonObject, verified: VerifiedSet, policy: EffectivePolicy) => CallRefusal | undefined;

/** The requests that use a definition, with what must hold for it. */
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['tools/call', checkTool],
  [
    'prompts/get',
    (params, verified) => checkKnown('prompt', own(params, 'name'), verified, 'prompt-withheld'),
  ],
  ['resources/read', checkResource],
  ['resources/subscribe', checkResource],
  ['completion/complete', checkReference],
]);

export function isGuardedCall(method: string): boolean {
  return CHECKS.has(method);
}

/** @returns undefined if the call may go to the server. */
export function refuseCall(
  method: string,
  params: JsonObject,
  verified: VerifiedSet,
  policy: EffectivePolicy,
): CallRefusal | undefined {
  return CHECKS.get(method)?.(params, verified, policy);
}

/** Of a server that is held to nothing, only what the linter had withheld is refused. */
export function refuseWithheld(
  method: string,
  params: JsonObject,
  verified: VerifiedSet,
): CallRefusal | undefined {
  const name = own(params, 'name');
  if (typeof name !== 'string') {
    return method.startsWith('resources/') ? checkResource(params, verified) : undefined;
  }
  if (method === 'tools/call') return checkNotWithheld('tool', name, verified, 'tool-withheld');
  return method === 'prompts/get' ? checkNotWithheld('prompt', name, verified, 'prompt-withheld') : undefined;
}

function checkTool(
  params: JsonObject,
  verified: VerifiedSet,
  policy: EffectivePolicy,
): CallRefusal | undefined {
  const name = own(params, 'name');
  const refused = checkKnown('tool', name, verified, 'tool-withheld');
  if (refused !== undefined || typeof name !== 'string') return refused;
  if (!isPermitted(name, policy)) return { refusal: 'tool-withheld', subject: name };
  const args = own(params, 'arguments');
  if (args === undefined) return undefined;
  const signed = verified.get('tool', name)?.signed?.definition;
  const schema = signed === undefined ? undefined : own(signed, 'inputSchema');
  const undeclared = isJsonObject(args) ? undeclaredArguments(schema, args) : [''];
  return undeclared.length === 0 ? undefined : { refusal: 'arguments-undeclared', subject: name, undeclared };
}

/** Only what stands in the verified set may be used. */
function checkKnown(
  kind: Kind,
  id: JsonValue | undefined,
  verified: VerifiedSet,
  refusal: RefusalName,
): CallRefusal | undefined {
  const report = typeof id === 'string' ? verified.get(kind, id) : undefined;
  if (report !== undefined && passes(report)) return undefined;
  return { refusal, subject: typeof id === 'string' ? id : '' };
}

/** Resources may be read that were never listed (links in results); only what was listed and withheld is refused. */
function checkResource(params: JsonObject, verified: VerifiedSet): CallRefusal | undefined {
  const uri = own(params, 'uri');
  return typeof uri === 'string'
    ? checkNotWithheld('resource', uri, verified, 'resource-withheld')
    : undefined;
}

function checkReference(params: JsonObject, verified: VerifiedSet): CallRefusal | undefined {
  const reference = own(params, 'ref');
  if (!isJsonObject(reference)) return undefined;
  const [name, uri] = [own(reference, 'name'), own(reference, 'uri')];
  if (typeof name === 'string') return checkNotWithheld('prompt', name, verified, 'prompt-withheld');
  if (typeof uri !== 'string') return undefined;
  return checkNotWithheld('resource-template', uri, verified, 'resource-withheld');
}

function checkNotWithheld(
  kind: Kind,
  id: string,
  verified: VerifiedSet,
  refusal: RefusalName,
): CallRefusal | undefined {
  const report = verified.get(kind, id);
  return report === undefined || passes(report) ? undefined : { refusal, subject: id };
}
