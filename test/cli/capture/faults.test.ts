import { ToolsumError } from '@toolsum/core';
import { describe, expect, test } from 'vitest';
import { captureOnce, listLive } from '../../../cli/src/capture/capture-once.ts';
import type { CaptureLimits } from '../../../cli/src/capture/capture-limits.ts';
import { captureServer } from '../../../cli/src/capture/capture-server.ts';
import { ObservedServer } from '../../fixtures/observed-server.ts';
import { fixtureServer } from '../../fixtures/server-commands.ts';

async function failure(misbehaviour: string, limits: Partial<CaptureLimits> = {}): Promise<ToolsumError> {
  const observed = new ObservedServer();
  const target = fixtureServer('faulty-server.js', misbehaviour);
  const outcome = await captureOnce({
    target,
    era: '2025',
    profile: 'minimal',
    limits: { settleMs: 20, ...limits },
    onStderr: observed.onStderr,
  }).catch((error: unknown) => error);
  expect(observed.pids()).not.toEqual([]);
  expect(observed.left()).toEqual([]);
  if (!ToolsumError.is(outcome)) throw new Error(`no refusal but ${JSON.stringify(outcome)}`);
  return outcome;
}

describe('a server that misbehaves is refused, and nothing of it is left running:', () => {
  test.each([
    ['that never answers the handshake', 'silent', 'ERR_SERVER_SILENT', { listingMs: 300 }],
    ['that never answers a listing', 'silent-in-listing', 'ERR_SERVER_SILENT', { answerMs: 300 }],
    [
      'that pages for longer than allowed',
      'endless-pages',
      'ERR_SERVER_SILENT',
      { listingMs: 400, pages: 1e9 },
    ],
    ['that repeats a cursor', 'cursor-loop', 'ERR_SERVER_PROTOCOL', {}],
    ['with more pages than allowed', 'endless-pages', 'ERR_TOO_MANY', {}],
    ['that changes between pages', 'changes-between-pages', 'ERR_NOT_STABLE', {}],
    ['that changes without a word', 'changes-silently', 'ERR_NOT_STABLE', {}],
    ['that announces changes for ever', 'announces-for-ever', 'ERR_NOT_STABLE', {}],
    ['that floods stdout with white space', 'flood-stdout', 'ERR_TOO_LARGE', {}],
    ['that floods stdout with messages', 'flood-messages', 'ERR_TOO_LARGE', {}],
    ['that writes a line without end', 'line-without-end', 'ERR_TOO_LARGE', {}],
    ['that logs to stdout', 'noise', 'ERR_SERVER_PROTOCOL', {}],
    ['that logs JSON to stdout', 'noise-json', 'ERR_SERVER_PROTOCOL', {}],
    ['that sends duplicate keys', 'duplicate-keys', 'ERR_JSON_DUPLICATE_KEY', {}],
    ['that sends a lone surrogate', 'lone-surrogate', 'ERR_JSON_LONE_SURROGATE', {}],
    ['that sends an unsafe integer', 'unsafe-integer', 'ERR_JSON_NUMBER', {}],
    ['that nests 200,000 deep', 'too-deep', 'ERR_JSON_DEPTH', {}],
    ['that dies half-way', 'dies-half-way', 'ERR_SERVER_EXITED', {}],
    ['that lists a tool twice', 'repeated-tool', 'ERR_DEFINITION_REPEATED', {}],
    ['that lists a tool without a name', 'nameless-tool', 'ERR_DEFINITION_MALFORMED', {}],
    ['that lists too many tools', 'too-many-tools', 'ERR_TOO_MANY', {}],
    ['that answers without a list', 'no-list', 'ERR_SERVER_PROTOCOL', {}],
    ['that answers a declared listing with an error', 'list-error', 'ERR_SERVER_PROTOCOL', {}],
    ['that negotiates an unknown version', 'bad-version', 'ERR_SERVER_PROTOCOL', {}],
    ['that refuses the handshake', 'refuses-handshake', 'ERR_SERVER_PROTOCOL', {}],
  ] as const)('one %s', async (_, misbehaviour, code, limits) => {
    expect((await failure(misbehaviour, limits)).code).toBe(code);
  });
});

describe('the refusal', () => {
  test('says what is wrong with noise, without repeating it', async () => {
    const { message } = await failure('noise');
    expect(message).toContain('the server wrote something that is not a message to stdout');
    expect(message).not.toContain('secret');
  });

  test('says how the server died', async () => {
    const error = await failure('dies-half-way');
    expect(error.message).toContain('exit code 7 in the middle of a message');
    expect(error.details['exitCode']).toBe(7);
  });

  test('does not repeat what the server says in an error', async () => {
    expect((await failure('list-error')).message).not.toContain('secret');
  });
});

describe('a server that clings to life', () => {
  test.each(['ignores-stdin-close', 'forks-a-grandchild'])(
    'and %s is captured and then killed',
    async (how) => {
      const observed = new ObservedServer();
      const live = await captureOnce({
        target: fixtureServer('faulty-server.js', how),
        era: '2025',
        profile: 'minimal',
        limits: { settleMs: 20 },
        onStderr: observed.onStderr,
      });
      expect('snapshot' in live).toBe(true);
      expect(observed.pids().length).toBeGreaterThan(1);
      expect(observed.left()).toEqual([]);
    },
  );

  test('is killed too when the capture is called off', async () => {
    const observed = new ObservedServer();
    const control = new AbortController();
    const reason = new Error('called off');
    const capture = captureServer({
      target: fixtureServer('faulty-server.js', 'silent'),
      clock: () => new Date(0),
      signal: control.signal,
      onStderr: (chunk) => {
        observed.onStderr(chunk);
        control.abort(reason);
      },
    });
    await expect(capture).rejects.toBe(reason);
    expect(observed.pids()).not.toEqual([]);
    expect(observed.left()).toEqual([]);
  });

  test('is not even started when the capture was called off before', async () => {
    const observed = new ObservedServer();
    const capture = captureServer({
      target: fixtureServer('faulty-server.js', 'honest'),
      clock: () => new Date(0),
      signal: AbortSignal.abort(new Error('called off')),
      onStderr: observed.onStderr,
    });
    await expect(capture).rejects.toThrow('called off');
    expect(observed.pids()).toEqual([]);
  });
});

describe('a server of 2025 that cannot stand strangers', () => {
  test.each([
    ['falls silent', 'silent-on-strangers'],
    ['ends', 'dies-on-strangers'],
  ])('is captured in its era if it %s at the first request of 2026', async (_, misbehaviour) => {
    const observed = new ObservedServer();
    const { capture, notes } = await captureServer({
      target: fixtureServer('faulty-server.js', misbehaviour),
      clock: () => new Date(0),
      limits: { settleMs: 20, listingMs: 3000 },
      onStderr: observed.onStderr,
    });
    expect(capture.snapshots.map(({ profile, era }) => `${profile} ${era}`)).toEqual(['default 2025']);
    expect(notes.join()).toContain('does not speak the 2026 era');
    expect(observed.left()).toEqual([]);
  });

  test('is no excuse for a server that shows in no era that it works', async () => {
    const target = fixtureServer('faulty-server.js', 'silent-on-strangers');
    await expect(listLive({ target, era: '2026', limits: { listingMs: 300 } })).rejects.toMatchObject({
      code: 'ERR_SERVER_SILENT',
    });
  });
});
