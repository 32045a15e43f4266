import { ToolsumError } from '@toolsum/core';
import { afterEach, describe, expect, test } from 'vitest';
import { captureOnce, listLive } from '../../../cli/src/capture/capture-once.ts';
import type { CaptureLimits } from '../../../cli/src/capture/capture-limits.ts';
import { captureServer } from '../../../cli/src/capture/capture-server.ts';
import { startHttpServer } from '../../fixtures/http-server.ts';
import type { RunningHttpServer } from '../../fixtures/http-server.ts';
import { fixtureServer } from '../../fixtures/server-commands.ts';

const clock = (): Date => new Date(0);
const quick = { settleMs: 50 };
const running: RunningHttpServer[] = [];

async function start(file: string, ...args: string[]): Promise<RunningHttpServer> {
  const server = await startHttpServer(file, ...args);
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function failure(misbehaviour: string, limits: Partial<CaptureLimits> = {}): Promise<ToolsumError> {
  const { url } = await start('faulty-http-server.js', misbehaviour);
  const target = { url, headers: { authorization: 'Bearer secret' } };
  const options = { target, era: '2025', profile: 'minimal', limits: { ...quick, ...limits } } as const;
  const outcome = await captureOnce(options).catch((error: unknown) => error);
  if (!ToolsumError.is(outcome)) throw new Error(`no refusal but ${JSON.stringify(outcome)}`);
  expect(outcome.message).not.toContain('secret');
  return outcome;
}

describe('over HTTP', () => {
  test('a server of both eras shows what it shows over stdio', async () => {
    const { url } = await start('modern-http-server.js');
    const { capture, notes } = await captureServer({ target: { url }, clock, limits: quick });
    const local = await captureServer({ target: fixtureServer('modern-server.js'), clock, limits: quick });
    const facts = ({ profile, era, protocolVersion, digest }: (typeof capture.snapshots)[number]): string =>
      [profile, era, protocolVersion, digest].join(' ');
    expect(capture.snapshots.map(facts)).toEqual(local.capture.snapshots.map(facts));
    expect(notes.join()).toContain('not encrypted');
  });

  test('a server with sessions is asked within one, and the session is ended', async () => {
    const server = await start('faulty-http-server.js', 'honest');
    const { snapshot } = await listLive({ target: { url: server.url }, limits: quick });
    expect(snapshot.definitions.map(({ id }) => id)).toContain('roots-error-32601');
    const asked = server.log().trim().split('\n');
    expect(asked[0]).toBe('POST initialize - - -');
    expect(asked).toContain('POST notifications/initialized session-1 2025-11-25 -');
    expect(asked).toContain('GET - session-1 2025-11-25 -');
    expect(asked).toContain('POST tools/list session-1 2025-11-25 -');
    expect(asked.at(-1)).toBe('DELETE - session-1 2025-11-25 -');
  });

  test('what the server asks unasked is answered, and its changes are waited for', async () => {
    const { url } = await start('faulty-http-server.js', 'honest');
    const { snapshot } = await listLive({ target: { url }, profile: 'full', limits: quick });
    expect(snapshot.definitions.map(({ id }) => id)).toContain('roots-[]');
  });

  test('a server that knows nothing of 2026 is captured in its era', async () => {
    const { url } = await start('faulty-http-server.js', 'json');
    const { capture, notes } = await captureServer({ target: { url }, clock, limits: quick });
    expect(capture.snapshots.map(({ profile, era }) => `${profile} ${era}`)).toEqual([
      'full 2025',
      'minimal 2025',
    ]);
    expect(notes[0]).toBe('The server does not speak the 2026 era: it answers with error -32000.');
  });

  test.each(['json', 'split-data', 'other-events'])('an answer may come as %s', async (form) => {
    const { url } = await start('faulty-http-server.js', form);
    const { snapshot } = await listLive({ target: { url }, limits: quick });
    expect(snapshot.definitions.map(({ kind }) => kind)).toEqual(['server-info', 'tool']);
  });

  test('headers of the caller reach the server', async () => {
    const { url } = await start('faulty-http-server.js', 'wall');
    const target = { url, headers: { authorization: 'Bearer right' } };
    expect((await listLive({ target, limits: quick })).snapshot.definitions).toHaveLength(2);
  });
});

describe('over HTTP, refused without repeating what the server says or the caller sent, is a server that', () => {
  test.each([
    ['is silent', 'silent', 'ERR_SERVER_SILENT', { answerMs: 300 }],
    ['sends noise in an event', 'event-noise', 'ERR_SERVER_PROTOCOL', {}],
    ['ends a response before its answer', 'ends-early', 'ERR_SERVER_PROTOCOL', {}],
    ['ends lines in a way that readers disagree on', 'lone-carriage-return', 'ERR_SERVER_PROTOCOL', {}],
    ['sends duplicate keys', 'duplicate-keys', 'ERR_JSON_DUPLICATE_KEY', {}],
    ['sends duplicate keys in an event', 'duplicate-keys-in-event', 'ERR_JSON_DUPLICATE_KEY', {}],
    ['answers with a page for people', 'html', 'ERR_SERVER_PROTOCOL', {}],
    ['redirects', 'redirect', 'ERR_SERVER_PROTOCOL', {}],
    ['fails', 'error-500', 'ERR_SERVER_PROTOCOL', {}],
    ['floods with JSON', 'flood-json', 'ERR_TOO_LARGE', {}],
    ['floods with comments', 'flood-events', 'ERR_TOO_LARGE', {}],
    ['floods one event with data', 'flood-data', 'ERR_TOO_LARGE', {}],
    ['breaks off', 'breaks-off', 'ERR_SERVER_UNREACHABLE', {}],
    ['demands other credentials', 'wall', 'ERR_SERVER_PROTOCOL', {}],
    ['gives a malformed session id', 'bad-session-id', 'ERR_SERVER_PROTOCOL', {}],
  ] as const)('%s', async (_, misbehaviour, code, limits) => {
    expect((await failure(misbehaviour, limits)).code).toBe(code);
  });

  test('cannot be reached', async () => {
    const server = await start('faulty-http-server.js', 'honest');
    await server.stop();
    await expect(listLive({ target: { url: server.url } })).rejects.toMatchObject({
      code: 'ERR_SERVER_UNREACHABLE',
    });
  });

  test.each(['not a url', 'file:///etc/passwd', 'http://user:secret@127.0.0.1/'])(
    'has the address %s',
    async (url) => {
      const outcome = await listLive({ target: { url } }).catch((error: unknown) => error);
      expect(outcome).toMatchObject({ code: 'ERR_USAGE' });
      expect(String(outcome)).not.toContain('secret');
    },
  );

  test('is to get a malformed header', async () => {
    const target = { url: 'http://127.0.0.1:9/', headers: { authorization: 'secret\nvalue' } };
    const outcome = await listLive({ target }).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ code: 'ERR_USAGE' });
    expect(String(outcome)).not.toContain('secret');
  });
});
