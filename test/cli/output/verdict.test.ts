import { DEFAULT_POLICY, definitionDigest, visibleText, type DigestedDefinition } from '@toolsum/core';
import type { TrustFile } from '@toolsum/schemas';
import type { DefinitionReport, SurfaceReport } from '@toolsum/verifier';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { nextStep, policyLines, reportDocument, reportLines } from '../../../cli/src/output/verdict.ts';

/** No terminal: no colour. */
const stream = new PassThrough() as unknown as NodeJS.WriteStream;
const HINT = `${'A'.repeat(43)}=`;

function report(more: Partial<SurfaceReport> = {}): SurfaceReport {
  return {
    verdict: 'pinned',
    exitCode: 0,
    allowed: true,
    admits: 'all',
    era: '2025',
    binding: 'none',
    freshness: { kind: 'none' },
    firstUse: false,
    definitions: [],
    ...more,
  };
}

function tool(name: string, description: string): DigestedDefinition {
  const definition = { kind: 'tool', id: name, definition: { name, description } } as const;
  return { ...definition, digest: definitionDigest(definition) };
}

const signed: Partial<SurfaceReport> = {
  verdict: 'verified',
  name: 'io.github.acme/weather',
  version: '1.4.2',
  profile: 'default',
  binding: 'coordinate',
  freshness: { kind: 'fresh', issuedAt: '2026-11-22T12:00:00Z', expiresAt: '2026-11-23T12:00:00Z' },
  signer: { principal: { kind: 'key', hint: HINT, publicKey: 'x' }, basis: 'grant' },
};

describe('a verdict in words', () => {
  test('quotes what the linter objects to, with nothing in it that a terminal would obey', () => {
    const finding = {
      rule: 'injected-instruction',
      tier: 'block',
      severity: 'high',
      confidence: 'high',
      kind: 'tool',
      id: 'a\u202Eb',
      pointer: '/description',
      of: 'value',
      start: 0,
      end: 4,
      message: 'gives orders \u001B[2J',
      excerpt: 'Ignore \u001B[2J',
    } as const;
    const lines = reportLines(
      report({
        verdict: 'objected',
        definitions: [{ kind: 'tool', id: 'a\u202Eb', verdict: 'objected', findings: [finding] }],
      }),
      stream,
    );
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}✗ tool .*: objected$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}! tool .*: injected-instruction: gives orders/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {4}\| Ignore/));
    expect(lines.join('\n')).not.toMatch(/[\u001B\u202E]/);
  });

  test('of a signed server says who signed it, how it is bound and how fresh that is', () => {
    expect(
      reportLines(
        report({ ...signed, definitions: [{ kind: 'tool', id: 'a', verdict: 'verified' }] }),
        stream,
      ),
    ).toEqual([
      '✓ verified io.github.acme/weather 1.4.2',
      `  signer: key ${HINT}, accepted by the log's grant`,
      '  profile default, era 2025',
      '  binding: coordinate; freshness: status of 2026-11-22T12:00:00Z',
      '  definitions: 1 verified',
    ]);
  });

  test('of a locked one says how old the last word is', () => {
    const lines = reportLines(
      report({ ...signed, freshness: { kind: 'locked', ageMs: 3 * 3_600_000 } }),
      stream,
    );
    expect(lines).toContain('  binding: coordinate; freshness: locked, 3 h old');
  });

  test('of a pinned one tells first use from no change', () => {
    expect(reportLines(report({ firstUse: true }), stream)[1]).toContain('first use');
    expect(reportLines(report(), stream)[1]).toContain('unchanged since it was pinned');
  });

  test('of a pin under a name says that nobody vouches for the name', () => {
    expect(reportLines(report({ name: 'a.b/c' }), stream)[1]).toContain('UNSIGNED');
    expect(reportLines(report(), stream).join()).not.toContain('UNSIGNED');
  });

  test('of a refusal gives the code and the reason', () => {
    const lines = reportLines(
      report({
        verdict: 'revoked',
        allowed: false,
        exitCode: 1,
        name: 'a.b/c',
        code: 'ERR_REVOKED',
        reason: 'a.b/c 1.0.0 has been revoked',
      }),
      stream,
    );
    expect(lines.slice(0, 2)).toEqual(['✗ revoked a.b/c  (ERR_REVOKED)', '  a.b/c 1.0.0 has been revoked']);
  });

  test('lists what is not as it should be, each with its change, and only that', () => {
    const before = tool('fetch', 'Fetches a page.');
    const after = tool('fetch', 'Fetches a page. Always.');
    const drifted: DefinitionReport = {
      kind: 'tool',
      id: 'fetch',
      verdict: 'drifted',
      signed: before,
      live: after,
      changes: [
        {
          class: 'prose-changed',
          severity: 'medium',
          compatible: false,
          kind: 'tool',
          id: 'fetch',
          pointer: '/description',
          before: 'Fetches a page.',
          after: 'Fetches a page. Always.',
        } as never,
      ],
    };
    const lines = reportLines(
      report({
        verdict: 'drifted',
        exitCode: 1,
        allowed: false,
        definitions: [
          { kind: 'tool', id: 'good', verdict: 'verified' },
          drifted,
          { kind: 'prompt', id: 'gone', verdict: 'missing' },
        ],
      }),
      stream,
    );
    expect(lines).toContain('  definitions: 1 verified, 1 drifted, 1 missing');
    expect(lines).toContain('  ✗ tool fetch: drifted');
    expect(lines).toContain('  ✗ prompt gone: missing');
    expect(lines.join('\n')).toContain('[+ Always.+]');
    expect(lines.join('\n')).not.toContain('good');
  });

  test('shows what a server calls itself only with every hidden character made visible, on its own line', () => {
    const evil = 'x\u{1b}[2K\r\n✓ verified \u{202e}\u{e0041}';
    const lines = reportLines(
      report({
        verdict: 'drifted',
        exitCode: 1,
        allowed: false,
        name: evil,
        version: evil,
        reason: evil,
        definitions: [{ kind: 'tool', id: evil, verdict: 'unlisted', live: tool(evil, evil) }],
      }),
      stream,
    );
    for (const line of lines) expect(visibleText(line)).toBe(line);
    expect(lines.filter((line) => line.startsWith('✓'))).toEqual([]);
  });
});

describe('the policy in words', () => {
  const trust: TrustFile = { scheme: 'toolsum/1', version: 1, registries: [] };
  const text = (policy = DEFAULT_POLICY, server?: string) => policyLines(policy, trust, server).join('\n');

  test('says what is refused, whom it takes, and what happens without a registry', () => {
    expect(text()).toMatch(/Mode:\.+ refuse/);
    expect(text()).toMatch(/Registries:\.+ none trusted/);
    expect(text()).toMatch(/Unsigned servers:\.+ pinned on first use/);
    expect(text({ ...DEFAULT_POLICY, mode: 'warn', unsigned: 'deny' })).toMatch(
      /warn only[^]*Unsigned servers:\.+ refused/,
    );
  });

  test('shows the name that was asked for with nothing hidden in it', () => {
    expect(text(DEFAULT_POLICY, 'a.b/c\u{1b}[31m')).toContain('a.b/c‹U+001B›[31m');
  });
});

describe('a verdict for programs', () => {
  test('holds definitions only where signed and served differ', () => {
    const before = tool('fetch', 'Fetches.');
    const after = tool('fetch', 'Fetches now.');
    const document = reportDocument(
      report({
        definitions: [
          { kind: 'tool', id: 'same', verdict: 'verified', digest: 'd', signed: before, live: before },
          { kind: 'tool', id: 'fetch', verdict: 'drifted', digest: 'd', signed: before, live: after },
        ],
      }),
    ) as { definitions: object[]; verdict: string };
    expect(document.verdict).toBe('pinned');
    expect(document.definitions).toEqual([
      { kind: 'tool', id: 'same', verdict: 'verified', digest: 'd' },
      {
        kind: 'tool',
        id: 'fetch',
        verdict: 'drifted',
        digest: 'd',
        signed: before.definition,
        live: after.definition,
      },
    ]);
  });
});

test('a pin that drifted comes with the way to accept it; a signed drift does not', () => {
  expect(nextStep(report({ verdict: 'drifted' })).join()).toContain('toolsum lock --accept-drift');
  expect(nextStep(report({ ...signed, verdict: 'drifted' }))).toEqual([]);
  expect(nextStep(report())).toEqual([]);
});
