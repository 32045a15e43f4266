import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runToolsum } from '../test/demo/run-command.ts';
import { runRegistry } from '../test/support/running-registry.ts';

/** The server's name, and the command that runs it. */
export const ECHO = {
  name: 'com.example/echo',
  command: [process.execPath, join(import.meta.dirname, 'echo-server.js')],
} as const;

/** A project in which the echo server is locked, and a user who trusts the registry that it was published in. */
export interface Project {
  readonly cwd: string;
  readonly env: Record<string, string>;
  remove(): Promise<void>;
}

/** Publishes the echo server with the real commands, and locks it. The registry stays up until `remove`. */
export async function lockedProject(): Promise<Project> {
  const home = mkdtempSync(join(tmpdir(), 'toolsum-bench-'));
  const running = await runRegistry();
  const remove = async (): Promise<void> => {
    await running.remove();
    rmSync(home, { recursive: true, force: true });
  };
  const cwd = join(home, 'project');
  mkdirSync(cwd);
  const env = {
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_STATE_HOME: join(home, 'state'),
    XDG_CACHE_HOME: join(home, 'cache'),
    TOOLSUM_PASSWORD: 'bench',
    TOOLSUM_TOKEN: running.token,
    NO_COLOR: '1',
  };
  try {
    const { url, fingerprint } = running.registry;
    const server = ['--', ...ECHO.command];
    for (const args of [
      ['keygen'],
      ['trust', url, '--fingerprint', fingerprint],
      ['release', '--name', ECHO.name, '--version', '1.0.0', ...server],
      ['lock', '--server', ECHO.name, ...server],
      ['verify', '--locked', '--server', ECHO.name, ...server],
    ]) {
      const { code, stdout, stderr } = await runToolsum(args, { cwd, env });
      if (code !== 0) throw new Error(`toolsum ${args[0] ?? ''} ended with ${code}: ${stdout}${stderr}`);
    }
    return { cwd, env, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
