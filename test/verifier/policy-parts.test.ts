import { DEFAULT_POLICY, effectivePolicy, makeSnapshot, type Definition } from '@toolsum/core';
import type { Policy } from '@toolsum/schemas';
import { verifySurface, type PinnedExpectation } from '@toolsum/verifier';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSigner, signRelease, tool } from '../support/signed-release.ts';
import { MemoryRegistry, NAME, NOW } from './support/memory-registry.ts';
import { TARGET, User } from './support/stores.ts';

const HOUR = 3_600_000;
const policy = (parts: Omit<Policy, 'scheme'>) => effectivePolicy({ scheme: 'toolsum/1', ...parts });
const files = [tool('read_file')];

describe('with a registry, the policy', () => {
  let registry: MemoryRegistry;
  let user: User;
  beforeEach(async () => {
    registry = new MemoryRegistry();
    await registry.publish(await signRelease(newSigner(), { definitions: files }));
    user = new User(registry, await registry.listen());
  });
  afterEach(async () => {
    await registry.close();
    user.remove();
  });

  it('sets how old the word of the registry may be, though it has not ended', async () => {
    registry.lifetimeMs = 24 * HOUR;
    const later = (hours: number) => ({ now: new Date(NOW.getTime() + hours * HOUR) });
    expect(await user.resolve(later(3))).toMatchObject({ kind: 'signed' });
    user.policy = policy({ maxAgeHours: 2 });
    expect(await user.resolve(later(1.9))).toMatchObject({ kind: 'signed' });
    expect(await user.resolve(later(2.1))).toMatchObject({
      kind: 'refused',
      verdict: 'stale',
      code: 'ERR_STATUS_OLD',
    });
  });

  it('maps a command to a name, as if a person had named it', async () => {
    const unnamed = { server: undefined, mapped: false } as never;
    expect(await user.resolve(unnamed)).toMatchObject({ kind: 'unsigned', proof: 'unnamed' });
    user.policy = policy({ targets: [{ target: 'node server.js', server: NAME }] });
    expect(await user.resolve(unnamed)).toMatchObject({
      kind: 'signed',
      name: NAME,
      candidates: [{ binding: 'mapped', objections: [] }],
    });
    const other = { ...TARGET, args: ['server.js', '--evil'] };
    expect(await user.resolve({ ...(unnamed as object), target: other })).toMatchObject({ kind: 'unsigned' });
  });

  it('does not let a command be named otherwise than it knows it', async () => {
    user.policy = policy({ targets: [{ target: 'node server.js', server: 'io.github.acme/other' }] });
    expect(await user.resolve()).toMatchObject({ kind: 'refused', verdict: 'wrong-subject' });
    user.policy = policy({ targets: [{ target: 'node server.js', server: NAME }] });
    expect(await user.resolve()).toMatchObject({ kind: 'signed' });
  });
});

describe('of a changed definition, the policy says by class of change', () => {
  const write = tool('write_file');
  const read = tool('read_file');
  const { era, definitions, digest } = makeSnapshot('2025', [read, write]);
  const pinned: PinnedExpectation = {
    kind: 'pinned',
    key: 'node server.js',
    pin: {
      kind: 'pinned',
      snapshots: [
        {
          era,
          surface: digest,
          definitions: definitions.map(({ kind, id, digest: own, definition }) => ({
            kind,
            id,
            digest: own,
            definition,
          })),
        },
      ],
      pinnedAt: '2026-01-01T00:00:00Z',
    },
  };
  const titled = (more: object = {}): Definition => ({
    ...read,
    definition: { ...read.definition, title: 'Another title', ...more },
  });
  const judge = (listed: Definition, parts: Omit<Policy, 'scheme'>) =>
    verifySurface(makeSnapshot('2025', [listed, write]), pinned, policy(parts));

  it('allow: it passes, and nobody is told', () => {
    const report = judge(titled(), { changes: { 'presentation-changed': 'allow' } });
    expect(report).toMatchObject({ verdict: 'compatible', admits: 'all' });
    expect(report.definitions.flatMap(({ changes = [] }) => changes)).toEqual([]);
  });

  it('warn: it passes, and people are told', () => {
    const report = judge(titled(), { changes: { 'presentation-changed': 'warn' } });
    expect(report).toMatchObject({ verdict: 'compatible', admits: 'all' });
    expect(report.definitions.flatMap(({ changes = [] }) => changes)).toMatchObject([
      { class: 'presentation-changed' },
    ]);
  });

  it('hold: it is withheld, even where drift otherwise refuses the server', () => {
    expect(judge(titled(), { onDrift: 'block-server' })).toMatchObject({ admits: 'nothing' });
    const held = judge(titled(), { onDrift: 'block-server', changes: { 'presentation-changed': 'hold' } });
    expect(held).toMatchObject({ verdict: 'drifted', allowed: false, admits: 'verified' });
  });

  it('block: it refuses the server, even where drift otherwise withholds a definition', () => {
    expect(judge(titled(), {})).toMatchObject({ admits: 'verified' });
    const blocked = judge(titled(), { changes: { 'presentation-changed': 'block' } });
    expect(blocked).toMatchObject({ verdict: 'drifted', allowed: false, admits: 'nothing' });
  });

  it('and the strictest word holds for a definition in which several things changed', () => {
    const both = titled({ description: 'Does something else.' });
    const parts = { 'presentation-changed': 'hold' } as const;
    expect(judge(both, { onDrift: 'block-server', changes: parts })).toMatchObject({ admits: 'nothing' });
    expect(judge(both, { changes: { ...parts, 'prose-changed': 'block' } })).toMatchObject({
      admits: 'nothing',
    });
    expect(
      judge(both, { changes: { 'presentation-changed': 'allow', 'prose-changed': 'hold' } }),
    ).toMatchObject({
      verdict: 'drifted',
      admits: 'verified',
    });
  });

  it('and nothing where it says nothing', () => {
    expect(DEFAULT_POLICY.changes).toEqual({});
    expect(judge(titled(), {})).toMatchObject({ verdict: 'drifted', allowed: false });
  });
});
