import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { startServer } from '../../../verifier/src/node/child-server.ts';
import type { ChildServer } from '../../../verifier/src/node/child-server.ts';
import { isRunning } from '../../fixtures/process-state.ts';
import { serverEnvironment } from '../../../verifier/src/node/server-environment.ts';

const habits = new URL('../../fixtures/servers/process-habits.js', import.meta.url).pathname;
const started: ChildServer[] = [];

async function start(habit: string, graceMs?: number): Promise<ChildServer> {
  const server = await startServer(
    { command: process.execPath, args: [habits, habit], env: serverEnvironment([]) },
    graceMs === undefined ? {} : { graceMs },
  );
  started.push(server);
  return server;
}

async function firstText(server: ChildServer): Promise<string> {
  const [chunk] = (await once(server.stdout, 'data')) as [Buffer];
  return chunk.toString('utf8');
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
});

describe('a child server', () => {
  test('speaks over its pipes and ends when its stdin closes', async () => {
    const server = await start('echo');
    server.stdin.write('hello');
    expect(await firstText(server)).toBe('hello');
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    expect(isRunning(server.pid)).toBe(false);
  });

  test('is killed if it ignores its closed stdin and SIGTERM', async () => {
    const server = await start('ignores-everything', 200);
    await firstText(server);
    expect(await server.stop()).toEqual({ code: null, signal: 'SIGKILL' });
    expect(isRunning(server.pid)).toBe(false);
  });

  test('takes its own children with it, also those that ignore SIGTERM', async () => {
    const server = await start('leaves-a-child', 200);
    const grandchild = Number(await firstText(server));
    expect(isRunning(grandchild)).toBe(true);
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    expect(isRunning(grandchild)).toBe(false);
  });

  test('can be stopped twice, and after it has ended', async () => {
    const server = await start('environment');
    await server.exited;
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    expect(await server.stop()).toEqual({ code: 0, signal: null });
  });

  test('does not bring this process down by closing its end of a pipe', async () => {
    const server = await start('environment');
    server.stdout.resume();
    await server.exited;
    server.stdin.write('too late');
    await server.stop();
  });

  test('keeps only the last of what it writes to stderr', async () => {
    const server = await start('floods-stderr');
    expect(await server.exited).toEqual({ code: 3, signal: null });
    await server.stop();
    expect(server.stderrTail().length).toBe(64 * 1024);
    expect(server.stderrTail().endsWith('the end')).toBe(true);
  });

  test('that does not exist is a mistake of the caller', async () => {
    const command = { command: '/nonexistent/server', args: [], env: {} };
    await expect(startServer(command)).rejects.toMatchObject({ code: 'ERR_USAGE' });
  });

  test('sees harmless variables and the named ones, and no others', async () => {
    const from = { PATH: process.env['PATH'], HOME: '/home/x', SECRET: 'a', TOKEN: 'b', SHELL: '() { :; }' };
    const env = serverEnvironment(['TOKEN'], from);
    expect(env).toEqual({ PATH: process.env['PATH'], HOME: '/home/x', TOKEN: 'b' });
    const server = await startServer({ command: process.execPath, args: [habits, 'environment'], env });
    started.push(server);
    const seen = JSON.parse(await firstText(server)) as Record<string, string>;
    expect(seen['TOKEN']).toBe('b');
    expect(seen['SECRET']).toBeUndefined();
  });

  test('cannot be given a variable that is not set', () => {
    expect(() => serverEnvironment(['NOT_SET'], {})).toThrow(expect.objectContaining({ code: 'ERR_USAGE' }));
  });

  test.each(['SIGINT', 'SIGTERM', 'exit', 'throw'])(
    'does not outlive its parent that ends by %s',
    async (end) => {
      const source = new URL('../../../verifier/src/node/index.ts', import.meta.url).href;
      const script = `
      const { startServer } = await import(${JSON.stringify(source)});
      const server = await startServer({
        command: process.execPath, args: [${JSON.stringify(habits)}, 'leaves-a-child'], env: {},
      });
      server.stdout.once('data', (pid) => {
        process.stdout.write(server.pid + ' ' + pid);
        if (${JSON.stringify(end)} === 'exit') process.exit(0);
        if (${JSON.stringify(end)} === 'throw') throw new Error('on purpose');
      });`;
      const parent = spawn(
        process.execPath,
        ['--conditions=toolsum-source', '--input-type=module', '-e', script],
        { stdio: ['ignore', 'pipe', 'ignore'], cwd: new URL('../../../', import.meta.url).pathname },
      );
      const gone = once(parent, 'exit');
      const [line] = (await once(parent.stdout, 'data')) as [Buffer];
      const pids = line.toString('utf8').trim().split(' ').map(Number);
      expect(pids).toHaveLength(2);
      if (end.startsWith('SIG')) parent.kill(end as NodeJS.Signals);
      const [, signal] = (await gone) as [number | null, NodeJS.Signals | null];
      if (end.startsWith('SIG')) expect(signal).toBe(end);
      await expect.poll(() => pids.filter(isRunning)).toEqual([]);
    },
  );
});
