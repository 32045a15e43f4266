import type { ChangeClass, JsonObject, JsonValue } from '@toolsum/schemas';
import type { Kind } from '../definition/definition.ts';
import { compareAnnotations } from './annotation-change.ts';
import { member, memberNames, pointerTo, sameJson, type Report } from './difference.ts';
import { findNewHeaderMappings } from './header-mapping.ts';
import { comparePromptArguments } from './prompt-arguments.ts';
import { compareLabel, compareProse } from './prose-change.ts';
import { compareInputSchemas, compareOutputSchemas } from './schema-change.ts';

type MemberComparison = (
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
  report: Report,
) => void;

/** Compares a member as a whole, under one class. */
function always(found: ChangeClass): MemberComparison {
  return (before, after, pointer, report) => report({ class: found, pointer, before, after });
}

const compareInput: MemberComparison = (before, after, pointer, report) => {
  compareInputSchemas(before, after, pointer, report);
  findNewHeaderMappings(before, after, pointer, report);
};

/** A number of the usual form; any other text under `version` is a text that somebody reads. */
const VERSION = /^v?[0-9]{1,10}(?:\.[0-9]{1,10}){0,4}(?:[-+][0-9A-Za-z.+-]{1,40})?$/;

const compareVersion: MemberComparison = (before, after, pointer, report) => {
  const plain = [before, after].every((version) => typeof version === 'string' && VERSION.test(version));
  report({ class: plain ? 'notation-only' : 'server-info-changed', pointer, before, after });
};

/** Facts about the content behind a resource, which change with it. */
const compareSize: MemberComparison = (before, after, pointer, report) => {
  const plain = [before, after].every((size) => size === undefined || typeof size === 'number');
  report({ class: plain ? 'presentation-changed' : 'schema-changed', pointer, before, after });
};

/** The 2025 protocol's `execution`: an absent `taskSupport` forbids tasks, and SDKs differ in writing that down. */
const compareExecution: MemberComparison = (before, after, pointer, report) => {
  const written = [before, after].filter((execution) => execution !== undefined);
  const plain = written.every(
    (execution) => sameJson(execution, {}) || sameJson(execution, { taskSupport: 'forbidden' }),
  );
  report({ class: plain ? 'notation-only' : 'schema-changed', pointer, before, after });
};

const PRESENTATION = always('presentation-changed');

interface MemberRules {
  readonly members: ReadonlyMap<string, MemberComparison>;
  /** What a difference in any other member is called. */
  readonly otherwise: ChangeClass;
}

const RESOURCE: MemberRules = {
  members: new Map<string, MemberComparison>([
    ['name', compareProse],
    ['title', compareLabel],
    ['description', compareProse],
    ['size', compareSize],
    ['icons', PRESENTATION],
    ['_meta', PRESENTATION],
  ]),
  otherwise: 'schema-changed',
};

/** How the members of each kind of definition are compared. */
const RULES: Readonly<Record<Kind, MemberRules>> = {
  tool: {
    members: new Map<string, MemberComparison>([
      ['title', compareLabel],
      ['description', compareProse],
      ['inputSchema', compareInput],
      ['outputSchema', compareOutputSchemas],
      ['annotations', compareAnnotations],
      ['execution', compareExecution],
      ['icons', PRESENTATION],
      ['_meta', PRESENTATION],
    ]),
    otherwise: 'schema-changed',
  },
  prompt: {
    members: new Map<string, MemberComparison>([
      ['title', compareLabel],
      ['description', compareProse],
      ['arguments', comparePromptArguments],
      ['icons', PRESENTATION],
      ['_meta', PRESENTATION],
    ]),
    otherwise: 'schema-changed',
  },
  resource: RESOURCE,
  'resource-template': RESOURCE,
  instructions: { members: new Map(), otherwise: 'instructions-changed' },
  'server-info': {
    members: new Map<string, MemberComparison>([
      ['version', compareVersion],
      ['title', always('prose-changed')],
      ['description', always('prose-changed')],
      ['icons', always('prose-changed')],
    ]),
    otherwise: 'server-info-changed',
  },
};

/** Reports every difference between two definitions of one kind; silent exactly if their canonical forms are equal. */
export function compareDefinitionMembers(
  kind: Kind,
  before: JsonObject,
  after: JsonObject,
  report: Report,
): void {
  const { members, otherwise } = RULES[kind];
  for (const name of memberNames(before, after)) {
    const [old, now] = [member(before, name), member(after, name)];
    if (sameJson(old, now)) continue;
    (members.get(name) ?? always(otherwise))(old, now, pointerTo('', name), report);
  }
}
