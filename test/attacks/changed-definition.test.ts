import {
  classifyChanges,
  DEFAULT_POLICY,
  digested,
  makeSnapshot,
  type Definition,
  type Era,
} from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { verifySurface, type Expectation } from '@toolsum/verifier';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectSigned } from '../verifier/support/expectations.ts';
import { GateSession, handshakeDefinitions, ScriptedServer } from '../verifier/support/gate-session.ts';

/** A word that no linter minds: only the digest can tell that nobody signed it. */
const SLIPPED = 'Quarterly figures are kept apart.';

const read: Definition = {
  kind: 'tool',
  id: 'read_file',
  definition: {
    name: 'read_file',
    title: 'Read a file',
    description: 'Reads a file.',
    inputSchema: {
      type: 'object',
      properties: { path: { type: 'string', maxLength: 200 }, lines: { type: 'integer', minimum: 1 } },
      required: ['path'],
      additionalProperties: false,
    },
    outputSchema: { type: 'object', properties: { text: { type: 'string' } } },
    annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: false },
    icons: [{ src: 'https://acme.example/icon.png' }],
    _meta: { 'acme.example/since': '1.0' },
  },
};
const prompt: Definition = {
  kind: 'prompt',
  id: 'review',
  definition: { name: 'review', description: 'Reviews.' },
};
const resource: Definition = {
  kind: 'resource',
  id: 'file:///a',
  definition: { uri: 'file:///a', name: 'a' },
};
const template: Definition = {
  kind: 'resource-template',
  id: 'file:///{name}',
  definition: { uriTemplate: 'file:///{name}', name: 'files' },
};
const served = [read, prompt, resource, template];

let expectation: Expectation;
beforeAll(async () => {
  expectation = await expectSigned([...handshakeDefinitions(), ...served]);
});

const at = (definition: Definition, change: JsonObject): Definition => ({
  ...definition,
  definition: { ...definition.definition, ...change },
});
const schema = (change: JsonObject): Definition =>
  at(read, { inputSchema: { ...(read.definition['inputSchema'] as JsonObject), ...change } });
const without = (definition: Definition, name: string): Definition => ({
  ...definition,
  definition: Object.fromEntries(Object.entries(definition.definition).filter(([member]) => member !== name)),
});

/** What the client is shown of the kind, by name or address, after it was shown the honest server. */
function shownAfter(era: Era, changed: Definition): { before: string[]; after: string[]; text: string } {
  const session = new GateSession(expectation, new ScriptedServer(served), { era });
  session.connect();
  const [method, member, id] = {
    tool: ['tools/list', 'tools', 'name'],
    prompt: ['prompts/list', 'prompts', 'name'],
    resource: ['resources/list', 'resources', 'uri'],
    'resource-template': ['resources/templates/list', 'resourceTemplates', 'uriTemplate'],
  }[changed.kind as 'tool'] as [string, string, string];
  const before = session.list(method, member, id);
  session.server.definitions = served.map((one) => (one.kind === changed.kind ? changed : one));
  const seen = session.received.length;
  const after = session.list(method, member, id);
  return { before, after, text: JSON.stringify(session.received.slice(seen)) };
}

describe.each<Era>(['2025', '2026'])('after an honest listing in era %s', (era) => {
  it.each<[string, Definition]>([
    ['the text of a tool', at(read, { description: SLIPPED })],
    ['the title of a tool', at(read, { title: SLIPPED })],
    ['the text of a prompt', at(prompt, { description: SLIPPED })],
    ['the text of a resource', at(resource, { description: SLIPPED })],
    ['the text of a template', at(template, { description: SLIPPED })],
    ['the arguments of a prompt', at(prompt, { arguments: [{ name: 'x', description: SLIPPED }] })],
  ])('threat 1: a server that changes %s shows the client nothing of it', (_what, changed) => {
    const { before, after, text } = shownAfter(era, changed);
    expect(before).toEqual([changed.id]);
    expect(after).toEqual([]);
    expect(text).not.toContain(SLIPPED);
  });

  it.each<[string, Definition]>([
    [
      'a bound in the schema',
      schema({ properties: { path: { type: 'string' }, lines: { type: 'integer', minimum: 1 } } }),
    ],
    ['what is required', schema({ required: [] })],
    ['whether more members may come', schema({ additionalProperties: true })],
    ['the output schema', at(read, { outputSchema: { type: 'object' } })],
    [
      'a hint from read-only to none',
      at(read, { annotations: { destructiveHint: false, openWorldHint: false } }),
    ],
    ['all annotations', without(read, 'annotations')],
    ['an icon', at(read, { icons: [{ src: 'https://evil.example/icon.png' }] })],
  ])('threat 2: a server that changes %s and no text has the tool withheld', (_what, changed) => {
    expect(shownAfter(era, changed)).toMatchObject({ before: ['read_file'], after: [] });
  });

  it.each<[string, Definition]>([
    ['a member that the protocol does not know', at(read, { 'x-note': SLIPPED })],
    ['_meta', at(read, { _meta: { 'acme.example/since': '1.0', note: SLIPPED } })],
    [
      'an unknown annotation',
      at(read, {
        annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: false, note: SLIPPED },
      }),
    ],
    [
      'an unknown member of an icon',
      at(read, { icons: [{ src: 'https://acme.example/icon.png', alt: SLIPPED }] }),
    ],
    ['a comment in the schema', schema({ $comment: SLIPPED })],
    ['examples in the schema', schema({ examples: [{ path: SLIPPED }] })],
    ['a default', schema({ default: { path: SLIPPED } })],
    ['an enumeration', schema({ enum: [SLIPPED] })],
    ['the name of a property', schema({ properties: { [SLIPPED]: {} } })],
    ['__proto__', at(read, JSON.parse(`{"__proto__":{"note":"${SLIPPED}"}}`) as JsonObject)],
  ])('threat 22: a server that hides a text in %s shows the client nothing of it', (_what, changed) => {
    const { after, text } = shownAfter(era, changed);
    expect(after).toEqual([]);
    expect(text).not.toContain(SLIPPED);
  });
});

it('threat 2: a safety hint that is relaxed is told as that, and not as a change of text', () => {
  const relaxed = at(read, {
    annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true },
  });
  const classes = classifyChanges([digested(read)], [digested(relaxed)]).map((change) => change.class);
  expect(classes).toContain('annotation-relaxed');
  expect(classes).not.toContain('prose-changed');
});

/** Replaces, adds or removes one thing anywhere in a wire object. */
function edited(node: JsonValue, place: number, value: JsonValue | undefined): JsonValue {
  let left = place;
  const visit = (one: JsonValue): JsonValue | undefined => {
    left -= 1;
    if (left === -1) return value;
    if (Array.isArray(one)) return one.map(visit).filter((item) => item !== undefined);
    if (typeof one !== 'object' || one === null) return one;
    const members = Object.entries(one).map(([name, member]) => [name, visit(member)] as const);
    return Object.fromEntries(members.filter(([, member]) => member !== undefined)) as JsonObject;
  };
  return visit(node) ?? null;
}

it('threat 1, 2, 22: no single edit anywhere in a definition is taken for what was signed', () => {
  const replacement = fc.option(fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constant('')), { nil: undefined });
  fc.assert(
    fc.property(fc.nat(40), replacement, (place, value) => {
      const definition = edited(read.definition, place + 1, value as JsonValue) as JsonObject;
      fc.pre(
        JSON.stringify(definition) !== JSON.stringify(read.definition) && definition['name'] === 'read_file',
      );
      const listed = [...handshakeDefinitions(), { ...read, definition }, prompt, resource, template];
      const report = verifySurface(makeSnapshot('2025', listed), expectation, DEFAULT_POLICY);
      expect(report.verdict).toBe('drifted');
      expect(report.definitions.find(({ id }) => id === 'read_file')?.verdict).toBe('drifted');
    }),
    { numRuns: 300 },
  );
});
