import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { main } from '../../../cli/src/main.ts';

export interface Outcome {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder in which the command line runs inside this process: fast, and one run at a time. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'toolsum-cli-'));

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  async run(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
    const before = { env: process.env, cwd: process.cwd(), exitCode: process.exitCode };
    const said = { stdout: '', stderr: '' };
    const spies = (['stdout', 'stderr'] as const).map((name) =>
      vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
        said[name] += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
        return true;
      }),
    );
    const home = (name: string): string => join(this.folder, name);
    process.env = {
      PATH: before.env['PATH'],
      HOME: home('home'),
      XDG_CONFIG_HOME: home('config'),
      XDG_STATE_HOME: home('state'),
      XDG_CACHE_HOME: home('cache'),
      NO_COLOR: '1',
      ...env,
    };
    process.chdir(this.folder);
    process.exitCode = undefined;
    try {
      await main(argv);
      return { code: process.exitCode, ...said };
    } finally {
      for (const spy of spies) spy.mockRestore();
      process.env = before.env;
      process.chdir(before.cwd);
      process.exitCode = before.exitCode;
    }
  }
}
