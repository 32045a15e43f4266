import { DEFAULT_POLICY, makeSnapshot, type Definition, type Era } from '@toolsum/core';
import {
  refusalOf,
  verifySurface,
  type Expectation,
  type PinnedExpectation,
  type SurfaceReport,
} from '@toolsum/verifier';
import { describe, expect, it } from 'vitest';
import { newSigner, tool } from '../support/signed-release.ts';
import { expectationOf, signProfiles } from './support/expectations.ts';

const read: Definition = tool('read_file');
const incomplete = await expectationOf([
  await signProfiles(newSigner(), [{ profile: 'default', era: '2025', definitions: [read] }], {
    incompleteProfiles: ['default'],
  }),
]);
const judge = (
  definitions: readonly Definition[],
  expectation: Expectation,
  policy: Partial<typeof DEFAULT_POLICY> = {},
  era: Era = '2025',
): SurfaceReport =>
  verifySurface(makeSnapshot(era, definitions), expectation, { ...DEFAULT_POLICY, ...policy });

describe('a listing of nothing', () => {
  it('is explained by an incomplete profile in the era of its capture, and in no other', () => {
    expect(judge([], incomplete)).toMatchObject({ verdict: 'verified' });
    expect(judge([], incomplete, {}, '2026')).toMatchObject({ verdict: 'drifted', allowed: false });
  });
});

describe('a change', () => {
  const changed: Definition = {
    ...read,
    definition: { ...read.definition, description: 'Does more.', annotations: { readOnlyHint: true } },
  };

  it('is compatible only if the policy names all classes in it', () => {
    const { definitions } = judge([changed], incomplete);
    const classes = [...new Set(definitions.flatMap(({ changes = [] }) => changes.map((one) => one.class)))];
    expect(classes.length).toBeGreaterThan(1);
    const naming = (names: typeof classes) => ({
      changes: Object.fromEntries(names.map((name) => [name, 'allow' as const])),
    });
    for (const left of classes) {
      const others = classes.filter((name) => name !== left);
      expect(judge([changed], incomplete, naming(others))).toMatchObject({ verdict: 'drifted' });
    }
    expect(judge([changed], incomplete, naming(classes))).toMatchObject({ verdict: 'compatible' });
  });
});

describe('a pinned server', () => {
  const { era, definitions, digest } = makeSnapshot('2025', [read]);
  const pinned: PinnedExpectation = {
    kind: 'pinned',
    key: 'node server.js',
    pin: {
      kind: 'pinned',
      snapshots: [
        {
          era,
          surface: digest,
          definitions: definitions.map((one) => ({
            kind: one.kind,
            id: one.id,
            digest: one.digest,
            definition: one.definition,
          })),
        },
      ],
      pinnedAt: '2026-01-01T00:00:00Z',
    },
  };

  it.each<Era>(['2025', '2026'])('is held to its pin in era %s, whichever was pinned', (listed) => {
    expect(judge([read], pinned, {}, listed)).toMatchObject({ verdict: 'pinned', admits: 'all' });
    expect(judge([tool('read_file', 'Sends.')], pinned, {}, listed)).toMatchObject({ verdict: 'drifted' });
    expect(judge([], pinned, {}, listed)).toMatchObject({ verdict: 'drifted' });
  });

  it('is refused by a policy that takes only signed ones, before it starts and after', () => {
    expect(judge([read], pinned, { unsigned: 'deny' })).toMatchObject({
      verdict: 'unsigned',
      admits: 'nothing',
    });
    expect(refusalOf(pinned, { ...DEFAULT_POLICY, unsigned: 'deny' })).toMatchObject({ verdict: 'unsigned' });
    expect(refusalOf(pinned, DEFAULT_POLICY)).toBeUndefined();
  });
});
