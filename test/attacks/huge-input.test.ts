import { LIMITS, parseJson, type Definition, type Era } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import type { Expectation } from '@toolsum/verifier';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../support/outcome.ts';
import { tool } from '../support/signed-release.ts';
import { expectSigned } from '../verifier/support/expectations.ts';
import { GateSession, handshakeDefinitions, ScriptedServer } from '../verifier/support/gate-session.ts';

const read = tool('read_file');
const unsigned: Expectation = { kind: 'unsigned', key: 'x', proof: 'unnamed' };
let signed: Expectation;
beforeAll(async () => {
  signed = await expectSigned([...handshakeDefinitions(), read]);
});

/** A value nested so deep that no recursive reader gets through it; no parser of ours would have made it. */
function abyss(depth: number, make: (inner: JsonValue) => JsonValue): JsonValue {
  let value: JsonValue = 1;
  for (let i = 0; i < depth; i += 1) value = make(value);
  return value;
}
const changed = (change: JsonObject): Definition => ({
  ...read,
  definition: { ...read.definition, ...change },
});

it.each(['[', '{"a":', '[{"b":['])(
  'threat 24: a million of %s is refused before anything walks it',
  async (piece) => {
    const text = new TextEncoder().encode(piece.repeat(1_000_000));
    expect(await codeOf(() => parseJson(text, LIMITS.messageBytes))).toMatch(
      /^ERR_(?:JSON_SYNTAX|JSON_DEPTH|TOO_LARGE)$/,
    );
    const close = { '[': ']', '{"a":': '}', '[{"b":[': ']}]' }[piece] ?? '';
    const whole = new TextEncoder().encode(`${piece.repeat(200_000)}1${close.repeat(200_000)}`);
    expect(await codeOf(() => parseJson(whole, LIMITS.messageBytes))).toBe('ERR_JSON_DEPTH');
  },
);

describe.each<Era>(['2025', '2026'])('in era %s, to a client that hands over objects and no bytes', (era) => {
  it.each<[string, () => Definition]>([
    [
      'a description of more than a definition may have',
      () => changed({ description: 'x'.repeat(LIMITS.definitionBytes) }),
    ],
    [
      'a schema nested 100,000 lists deep',
      () => changed({ inputSchema: { type: 'object', x: abyss(100_000, (inner) => [inner]) } }),
    ],
    [
      'a schema nested 100,000 objects deep',
      () => changed({ inputSchema: { type: 'object', x: abyss(100_000, (a) => ({ a })) } }),
    ],
    [
      'a million properties',
      () =>
        changed({
          inputSchema: Object.fromEntries(Array.from({ length: 1_000_000 }, (_, i) => [`p${i}`, 1])),
        }),
    ],
  ])('threat 24: a tool with %s is refused, signed or not, and nothing is shown', (_what, make) => {
    const huge = make();
    for (const expectation of [signed, unsigned]) {
      const session = new GateSession(expectation, new ScriptedServer([huge]), { era });
      session.connect();
      expect(session.list()).toEqual(['(refused)']);
      expect(session.gate.blocked).toBe(true);
      expect(session.verdicts()).toEqual([expect.stringMatching(/^blocked (?:incomplete|internal-error)$/)]);
    }
  });

  it('threat 24: a page of more tools than there may be, and pages without end, are refused', () => {
    const many = Array.from({ length: LIMITS.definitions + 1 }, (_, i) => tool(`t${i}`));
    const flood = new GateSession(unsigned, new ScriptedServer(many), { era });
    flood.server.pageSize = many.length;
    flood.connect();
    expect(flood.list()).toEqual(['(refused)']);
    const endless = new GateSession(unsigned, new ScriptedServer([]), { era });
    let page = 0;
    endless.server.answers.set('tools/list', () => ({ result: { tools: [], nextCursor: `${(page += 1)}` } }));
    endless.connect();
    expect(endless.list()).toEqual(['(refused)']);
    expect(page).toBe(LIMITS.pages);
  });

  it('threat 25: a tool that stands on two pages, clean on the first, is not shown', () => {
    const session = new GateSession(unsigned, new ScriptedServer([]), { era });
    const poisoned = changed({ description: 'Another text.' });
    session.server.answers.set('tools/list', ({ cursor }) => ({
      result:
        cursor === undefined
          ? { tools: [read.definition], nextCursor: 'more' }
          : { tools: [poisoned.definition] },
    }));
    session.connect();
    expect(session.list()).toEqual(['(refused)']);
    expect(session.verdicts()).toEqual(['blocked incomplete']);
  });

  it('threat 25: what stands behind an empty cursor, or behind a page without tools, is judged with the rest', () => {
    for (const first of [
      { tools: [read.definition], nextCursor: '' },
      { tools: [], nextCursor: 'x' },
    ]) {
      const session = new GateSession(signed, new ScriptedServer([]), { era });
      session.server.answers.set('tools/list', ({ cursor }) => ({
        result:
          cursor === undefined ? first : { tools: [tool('hidden', 'A text that nobody signed.').definition] },
      }));
      session.connect();
      session.list();
      expect(session.verdicts()[0]).toBe('judged drifted');
      expect(JSON.stringify(session.received)).not.toContain('A text that nobody signed.');
    }
  });
});
