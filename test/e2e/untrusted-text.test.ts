import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildManifest, visibleText } from '@toolsum/core';
import type { Alert, Capture } from '@toolsum/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Sandbox, type Outcome } from './support/sandbox.ts';

/** ANSI in both spellings, a window title, bidi, tag letters, a zero-width space, and lines that look like ours. */
const EVIL =
  '\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}31m\u{202e}\u{2066}\u{e0048}\u{e0049}\u{200b}\u{2028}\r\n✓ verified\nerror: FAKE\u{85}end';
const evilTool = (description: string): object => ({
  name: `t${EVIL}`,
  title: EVIL,
  description,
  inputSchema: { type: 'object', properties: { [EVIL]: { type: 'string', description: EVIL } } },
});
const hostile = (description: string) => ({
  serverInfo: { name: EVIL, version: EVIL, title: EVIL },
  instructions: EVIL,
  tools: [evilTool(description)],
  prompts: [{ name: `p${EVIL}`, description: EVIL }],
  resources: [{ uri: `x://${encodeURIComponent('r')}`, name: EVIL, mimeType: EVIL }],
});

/** Fails unless people see every character, and no line is the hostile text's own. */
function expectVisible({ stdout, stderr }: Outcome): void {
  for (const text of [stdout, stderr]) {
    expect(visibleText(text, { newlines: true })).toBe(text);
    expect(text).not.toMatch(/^(?:error: FAKE|✓ verified)/m);
  }
}

/** The text did arrive, in its visible form or as a JSON escape: otherwise nothing was tested. */
function expectShown({ stdout, stderr }: Outcome): void {
  expect(stdout + stderr).toMatch(/‹U\+202E›|\\u202e/);
}

let box: Sandbox;
let command: string[];
beforeAll(() => {
  box = new Sandbox();
  command = box.server(hostile(`Says ${EVIL}`));
});
afterAll(() => box.remove());

describe('what a hostile server says of itself reaches nobody unescaped', () => {
  test('through lint, capture and the dry run of a release, in words and in JSON', async () => {
    const outcomes = await Promise.all([
      box.run(['lint', '--', ...command]),
      box.run(['lint', '--json', '--', ...command]),
      box.run(['capture', '--out', '-', '--', ...command]),
      box.run(['release', '--dry-run', '--', ...command]),
      box.run(['release', '--dry-run', '--json', '--', ...command]),
    ]);
    expect(outcomes.map(({ code }) => code)).toEqual([1, 1, 0, 1, 1]);
    for (const outcome of outcomes) {
      expectVisible(outcome);
      expectShown(outcome);
    }
    const [, lintJson, captured] = outcomes;
    expect(() => JSON.parse(lintJson?.stdout ?? '') as unknown).not.toThrow();
    // Escaped for the terminal, and the same bytes for a program.
    expect(captured?.stdout).not.toContain('\u{202e}');
    const { snapshots } = JSON.parse(captured?.stdout ?? '') as Capture;
    expect(snapshots[0]?.definitions.some(({ id }) => id === `t${EVIL}`)).toBe(true);
  });

  test('through verify and lock, when it is pinned and when it drifts', async () => {
    const refused = await box.run(['verify', '--', ...command]);
    expect(refused.code).toBe(1);
    // Only who says so is shown it, and pins it.
    box.write('policy.json', { scheme: 'toolsum/1', lint: { unsigned: 'warn' } });
    const warned = ['--policy', 'policy.json', '--', ...command];
    const pinned = await box.run(['verify', ...warned]);
    expect(pinned.code).toBe(0);
    box.server(hostile(`Says now ${EVIL}`));
    const drifted = await Promise.all([
      box.run(['verify', ...warned]),
      box.run(['verify', '--json', ...warned]),
      box.run(['lock', ...warned]),
    ]);
    box.server(hostile(`Says ${EVIL}`));
    expect(drifted.map(({ code }) => code)).toEqual([1, 1, 1]);
    for (const outcome of [refused, pinned, ...drifted]) {
      expectVisible(outcome);
      expectShown(outcome);
    }
  });

  test('through capture files, manifests and their comparison, with colours as without', async () => {
    expect((await box.run(['capture', '--', ...command])).code).toBe(0);
    const capture = JSON.parse(box.read('surface.json')) as Capture;
    const [snapshot] = capture.snapshots;
    if (snapshot === undefined) throw new Error('nothing was captured');
    const server = { name: 'a.b/c', version: '1.0.0', title: EVIL.slice(0, 100) };
    const lint = { ruleset: `sha256:${'0'.repeat(64)}`, waivers: [] };
    box.write('manifest.json', buildManifest({ capture, server, packages: [], remotes: [], lint }).bytes);
    box.write('tools.json', { tools: [evilTool(`Says this: ${EVIL}`)] });
    const outcomes = await Promise.all([
      box.run(['inspect', 'surface.json']),
      box.run(['inspect', 'manifest.json']),
      box.run(['inspect', '--json', 'manifest.json']),
      box.run(['diff', 'manifest.json', 'tools.json']),
      box.run(['diff', '--json', 'manifest.json', 'tools.json']),
    ]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 1, 1]);
    for (const outcome of outcomes) expectVisible(outcome);
    for (const outcome of outcomes.slice(1)) expectShown(outcome);

    const coloured = await box.run(['diff', 'manifest.json', 'tools.json'], {
      env: { NO_COLOR: '', FORCE_COLOR: '1' },
    });
    // Our own colours, and nothing else, make the difference.
    const plain = coloured.stdout.replace(/\u{1b}\[\d+m/gu, '');
    expect(plain).not.toBe(coloured.stdout);
    expect(plain).toBe(outcomes[3]?.stdout);
  });

  test('through its stderr, when it fails', async () => {
    box.write('dies.mjs', `process.stderr.write(${JSON.stringify(EVIL)}); process.exit(1);`);
    const died = await box.run(['verify', '--', process.execPath, box.path('dies.mjs')]);
    expect(died.code).toBe(3);
    expectVisible(died);
    expectShown(died);
  });
});

describe('what a person is made to type or a hostile registry answers reaches nobody unescaped', () => {
  let server: Server;
  let url = '';
  const alert: Alert = {
    type: 'server.changed',
    timestamp: '2026-11-22T12:00:00Z',
    data: {
      id: `alert_${'0'.repeat(32)}`,
      origin: 'localhost/log/1',
      name: 'a.b/c',
      version: '1.0.0',
      severity: 'high',
      index: 7,
      entry: 'e30=',
      receipt: 'https://a.test/v1/log/receipts/7',
      summary: EVIL,
      changes: [
        {
          class: 'prose-changed',
          severity: 'high',
          compatible: false,
          kind: 'tool',
          id: EVIL,
          pointer: `/${EVIL}`,
          before: `old ${EVIL}`,
          after: `new ${EVIL}`,
        },
      ],
      changesTotal: 1,
    },
  };
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url?.startsWith('/v1/alerts') === true) {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end(`id: 1\ndata: ${JSON.stringify(alert)}\n\nid: ${EVIL.slice(0, 4)}\ndata: x\n\n`);
      } else if (request.url === '/v1/subscriptions') {
        response.end(JSON.stringify({ id: EVIL, secret: `whsec_${EVIL}` }));
      } else {
        response.writeHead(418).end(JSON.stringify({ code: 'ERR_BUSY', detail: EVIL }));
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('through alerts, refusals and answers', async () => {
    const token = { TOOLSUM_TOKEN: 'tsr_x' };
    const [told, told2, refused, subscribed] = await Promise.all([
      box.run(['watch', '--registry', url, '--limit', '1']),
      box.run(['watch', '--registry', url, '--json']),
      box.run(['trust', url]),
      box.run(['subscribe', '--registry', url, '--webhook', 'https://a.test'], { env: token }),
    ]);
    // The second alert's id can't be sent back: no word of the registry's, and an answer of 3.
    expect([told, told2, refused, subscribed].map(({ code }) => code)).toEqual([0, 3, 3, 0]);
    for (const outcome of [told, told2, refused, subscribed]) {
      expectVisible(outcome);
      expectShown(outcome);
    }
    expect(JSON.parse(told2.stdout)).toEqual(alert);
    expect(told2.stdout.split('\n')).toHaveLength(2);
  });

  test('through paths, options and commands', async () => {
    const outcomes = await Promise.all([
      box.run(['inspect', EVIL]),
      box.run(['inspect', '--json', EVIL]),
      box.run([`frobnicate${EVIL}`]),
      box.run(['lint', `--bogus${EVIL}`]),
      box.run(['keygen', '--type', EVIL]),
      box.run(['verify', '--server', EVIL, '--', 'x']),
      box.run(['lint', '--', `/absent${EVIL}`, EVIL]),
      box.run(['keygen', '--out', `key${EVIL.replaceAll('/', '')}`], { env: { TOOLSUM_PASSWORD: '' } }),
    ]);
    expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2, 2, 0]);
    for (const outcome of outcomes) expect(outcome.stdout + outcome.stderr).not.toBe('');
    for (const outcome of outcomes) expectVisible(outcome);
  });
});
