import { asDocument, makeSnapshot } from '@toolsum/core';
import { isCapture } from '@toolsum/schemas';
import type { Capture, CapturedSnapshot } from '@toolsum/schemas';
import { describe, expect, test } from 'vitest';
import { captureOnce, listLive } from '../../../cli/src/capture/capture-once.ts';
import { captureServer } from '../../../cli/src/capture/capture-server.ts';
import type { CaptureProgress } from '../../../cli/src/capture/capture-server.ts';
import type { Target } from '../../../cli/src/capture/wire.ts';
import { fixtureServer } from '../../fixtures/server-commands.ts';

const clock = (): Date => new Date('2026-01-02T03:04:05.678Z');
const quick = { settleMs: 20 };

async function capture(target: Target): Promise<Capture> {
  return (await captureServer({ target, clock, limits: quick })).capture;
}

const named = ({ snapshots }: Capture): string[] => snapshots.map(({ profile, era }) => `${profile} ${era}`);

function ids(snapshot: { definitions: readonly { kind: string; id: string }[] } | undefined): string[] {
  return (snapshot?.definitions ?? []).map(({ kind, id }) => `${kind} ${id}`);
}

function definition(snapshot: CapturedSnapshot | undefined, kind: string, id: string): unknown {
  return snapshot?.definitions.find((one) => one.kind === kind && one.id === id)?.definition;
}

describe('captureServer', () => {
  test('captures a server of both eras as one profile with a snapshot for each', async () => {
    const progress: CaptureProgress[] = [];
    const result = await captureServer({
      target: fixtureServer('modern-server.js'),
      clock,
      limits: quick,
      identity: { server: { name: 'org.example/small', version: '1.0.0' } },
      onProgress: (step) => progress.push(step),
    });
    const document = asDocument(JSON.parse(JSON.stringify(result.capture)), isCapture, 'capture');
    expect(document).toEqual(result.capture);
    expect(document.capturedAt).toBe('2026-01-02T03:04:05Z');
    expect(document.server?.name).toBe('org.example/small');
    expect(named(document)).toEqual(['default 2025', 'default 2026']);
    expect(document.snapshots.map((one) => one.protocolVersion)).toEqual(['2025-11-25', '2026-07-28']);
    const expected = [
      'instructions ',
      'prompt sum-up',
      'resource notes://all',
      'server-info ',
      'tool add',
      'tool primes',
    ];
    expect(document.snapshots.map(ids)).toEqual([expected, expected]);
    expect(result.notes).toEqual([]);
    expect(progress.map(({ era, profile, step }) => `${era} ${profile} ${step}`)).toEqual(
      ['2025 minimal', '2025 full', '2026 minimal', '2026 full'].flatMap((one) => [
        `${one} connecting`,
        `${one} captured`,
      ]),
    );
    expect(progress.at(-1)?.counts).toEqual({
      instructions: 1,
      prompt: 1,
      resource: 1,
      'server-info': 1,
      tool: 2,
    });
  });

  test('keeps what each era really serves', async () => {
    const [legacy, modern] = (await capture(fixtureServer('modern-server.js'))).snapshots;
    expect(definition(legacy, 'tool', 'primes')).toHaveProperty('outputSchema.type', 'object');
    expect(definition(modern, 'tool', 'primes')).toHaveProperty('outputSchema.type', 'array');
    expect(definition(modern, 'instructions', '')).toEqual({ text: 'Use add for sums.' });
    expect(definition(modern, 'server-info', '')).toMatchObject({
      name: 'small-server',
      title: 'Small server',
    });
  });

  test('has no 2025 snapshot of a server that speaks 2026 only', async () => {
    const { capture, notes } = await captureServer({
      target: fixtureServer('modern-server.js', '--modern-only'),
      clock,
      limits: quick,
    });
    expect(named(capture)).toEqual(['default 2026']);
    expect(notes).toEqual(['The server does not speak the 2025 era: it answers with error -32022.']);
  });

  test('has no 2026 snapshot of a server that speaks 2025 only', async () => {
    const { capture, notes } = await captureServer({
      target: fixtureServer('faulty-server.js', 'honest'),
      clock,
      limits: quick,
    });
    expect(named(capture)).toEqual(['default 2025']);
    expect(notes).toEqual(['The server does not speak the 2026 era: it answers with error -32601.']);
  });

  test('makes two profiles of a server that serves capable clients something else', async () => {
    const document = await capture(fixtureServer('faulty-server.js', 'asks-for-roots'));
    expect(named(document)).toEqual(['full 2025', 'minimal 2025']);
    expect(document.snapshots.map(ids)).toEqual([
      ['server-info ', 'tool roots-[]'],
      ['server-info ', 'tool roots-error-32601'],
    ]);
    expect(document.snapshots.map((one) => one.clientCapabilities)).toEqual([
      expect.objectContaining({ roots: { listChanged: true }, elicitation: { form: {}, url: {} } }),
      {},
    ]);
  });
});

describe('a snapshot', () => {
  const take = async (misbehaviour: string): Promise<string[]> =>
    ids(
      (await listLive({ target: fixtureServer('faulty-server.js', misbehaviour), limits: quick })).snapshot,
    );

  test('holds what stands behind an empty cursor', async () => {
    expect(await take('empty-cursor')).toEqual([
      'server-info ',
      'tool behind-the-empty-cursor',
      'tool first-page',
    ]);
  });

  test('is taken when the server has settled', async () => {
    expect(await take('settles-late')).toEqual(['server-info ', 'tool early', 'tool late']);
  });

  test('does not mind blank lines between messages', async () => {
    expect(await take('blank-lines')).toEqual(['server-info ', 'tool one', 'tool two']);
  });

  test('holds a listing that the server answers without having declared it', async () => {
    expect(await take('undeclared-prompts')).toContain('prompt undeclared');
  });

  test('holds members that the official client drops, and __proto__ as data', async () => {
    const target = fixtureServer('faulty-server.js', 'strange-members');
    const { snapshot } = await listLive({ target, limits: quick });
    const tool = snapshot.definitions.find(({ kind }) => kind === 'tool')?.definition;
    const onTheWire: unknown = JSON.parse(
      '{"name":"t","inputSchema":{"type":"object"},"vendor":{"hidden":"words"},"__proto__":{"also":"here"},"annotations":{"extra":1}}',
    );
    expect(JSON.stringify(tool)).toBe(JSON.stringify(onTheWire));
    expect(makeSnapshot('2025', snapshot.definitions).digest).toBe(snapshot.digest);
  });

  test('is not taken from a server of 2026 that never stops announcing changes', async () => {
    const target = fixtureServer('modern-server.js', '--restless');
    await expect(
      captureOnce({ target, era: '2026', profile: 'minimal', limits: { settleMs: 100 } }),
    ).rejects.toMatchObject({ code: 'ERR_NOT_STABLE' });
  });
});

describe('listLive', () => {
  test('takes the 2025 era if the server speaks it, and 2026 if not', async () => {
    const both = await listLive({ target: fixtureServer('modern-server.js'), limits: quick });
    expect([both.snapshot.era, both.protocolVersion]).toEqual(['2025', '2025-11-25']);
    const one = await listLive({ target: fixtureServer('modern-server.js', '--modern-only'), limits: quick });
    expect([one.snapshot.era, one.protocolVersion]).toEqual(['2026', '2026-07-28']);
  });

  test('takes the era that it is told, or refuses', async () => {
    const modern = await listLive({ target: fixtureServer('modern-server.js'), era: '2026', limits: quick });
    expect(modern.snapshot.era).toBe('2026');
    await expect(
      listLive({ target: fixtureServer('faulty-server.js', 'honest'), era: '2026', limits: quick }),
    ).rejects.toMatchObject({ code: 'ERR_SERVER_PROTOCOL' });
  });

  test('agrees with a capture of the same server', async () => {
    const target = fixtureServer('modern-server.js');
    const digests = (await capture(target)).snapshots.map(({ digest }) => digest);
    expect(digests).toEqual([
      (await listLive({ target, era: '2025', limits: quick })).snapshot.digest,
      (await listLive({ target, era: '2026', profile: 'full', limits: quick })).snapshot.digest,
    ]);
  });
});
