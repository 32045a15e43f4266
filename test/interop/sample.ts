import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Ran } from './programs.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const LISTING = {
  tools: [{ name: 'forecast', description: 'The weather of a city.', inputSchema: { type: 'object' } }],
};
export const NAME = 'io.github.acme/weather';
export const PREDICATE = 'https://toolsum.dev/definitions/v1';
export const PASSWORD = 'interop';

/** A temporary folder in which the command line and the other programs meet. */
export class Bench {
  readonly folder = mkdtempSync(join(tmpdir(), 'toolsum-interop-'));

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  read(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  /** A copy of a file with one byte's lowest bit flipped. */
  flipped(name: string, at: number): string {
    const bytes = this.read(name);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return this.write(`${name}.flipped-${at}`, bytes);
  }

  /** A copy of a text file in which something stands for something else. */
  replaced(name: string, from: string | RegExp, to: string): string {
    const before = this.read(name).toString();
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${name} has no ${String(from)}`);
    return this.write(`${name}.${Buffer.from(to).toString('hex').slice(0, 16)}`, after);
  }

  async toolsum(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
    const launcher = join(ROOT, 'cli', 'bin', 'toolsum.js');
    const home = {
      XDG_CONFIG_HOME: this.path('config'),
      XDG_STATE_HOME: this.path('state'),
      XDG_CACHE_HOME: this.path('cache'),
    };
    return run(process.execPath, [launcher, ...args], {
      cwd: this.folder,
      env: { TOOLSUM_PASSWORD: PASSWORD, ...home, ...env },
    });
  }

  /** Signs the sample release into `<out>/`. @returns the bundle's path. */
  async sign(out: string, signer: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
    const listing = this.write('listing.json', JSON.stringify(LISTING));
    const identity = ['--name', NAME, '--version', '1.0.0'];
    return this.toolsum(['sign', '--from', listing, ...identity, '--out', this.path(out), ...signer], env);
  }
}

/** A step that must work before there is anything to compare. */
export async function must(step: Promise<Ran>): Promise<string> {
  const { ok, output } = await step;
  if (!ok) throw new Error(output);
  return output;
}
