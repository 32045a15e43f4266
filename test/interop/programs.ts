import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
/** Where builds are kept between runs. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'interop');
const COSIGN_VERSION = 'v3.1.3';
const SIGSTORE_VERSION = '4.5.1';
const BUILD_MS = 30 * 60_000;
const RUN_MS = 60_000;

/** How a program ended. */
export interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

/** A program of somebody else, or why there is none. */
export type Program =
  | {
      readonly name: string;
      readonly run: (args: readonly string[], env?: Record<string, string>) => Promise<Ran>;
    }
  | { readonly name: string; readonly missing: string };

export interface Programs {
  readonly cosign: Program;
  readonly python: Program;
  readonly peer: Program;
}

/** Builds what is not built yet. Only package proxies are asked, and only for that. */
export async function buildPrograms(note: (line: string) => void): Promise<Programs> {
  mkdirSync(CACHE, { recursive: true });
  const go = (await run('go', ['version'])).ok;
  const python = (await run('python3', ['-m', 'venv', '--help'])).ok;
  return {
    cosign: await cosign(go, note),
    python: await sigstorePython(python, note),
    peer: await peer(go, note),
  };
}

async function cosign(go: boolean, note: (line: string) => void): Promise<Program> {
  const name = `cosign ${COSIGN_VERSION}`;
  const given = process.env['TOOLSUM_COSIGN'];
  if (given !== undefined) return { name, run: runner(given) };
  const path = join(CACHE, `cosign-${COSIGN_VERSION}`, 'cosign');
  if (existsSync(path)) return { name, run: runner(path) };
  if (!go) return { name, missing: 'no Go' };
  note(`building ${name}, which takes minutes`);
  const built = await run('go', ['install', `github.com/sigstore/cosign/v3/cmd/cosign@${COSIGN_VERSION}`], {
    env: { GOBIN: join(path, '..'), GOFLAGS: '' },
    timeoutMs: BUILD_MS,
  });
  return built.ok ? { name, run: runner(path) } : { name, missing: `not built: ${built.output.slice(-200)}` };
}

async function sigstorePython(python: boolean, note: (line: string) => void): Promise<Program> {
  const name = `sigstore-python ${SIGSTORE_VERSION}`;
  const script = join(import.meta.dirname, 'verify_keyless.py');
  const withScript = (path: string): Program => {
    const start = runner(path);
    return { name, run: async (args, env) => start([script, ...args], env) };
  };
  const given = process.env['TOOLSUM_PYTHON'];
  if (given !== undefined) return withScript(given);
  const folder = join(CACHE, `sigstore-${SIGSTORE_VERSION}`);
  const path = join(folder, 'bin', 'python');
  if ((await run(path, ['-c', 'import sigstore'])).ok) return withScript(path);
  if (!python) return { name, missing: 'no Python' };
  note(`installing ${name}`);
  const made = await run('python3', ['-m', 'venv', folder], { timeoutMs: BUILD_MS });
  const installed = made.ok
    ? await run(path, ['-m', 'pip', 'install', '--quiet', `sigstore==${SIGSTORE_VERSION}`], {
        timeoutMs: BUILD_MS,
      })
    : made;
  return installed.ok
    ? withScript(path)
    : { name, missing: `not installed: ${installed.output.slice(-200)}` };
}

async function peer(go: boolean, note: (line: string) => void): Promise<Program> {
  const name = 'Go x/mod v0.43.0, torchwood v0.6.1, formats v0.1.1';
  if (!go) return { name, missing: 'no Go' };
  const path = join(CACHE, 'peer');
  note('building the Go programs of test/interop/go');
  const built = await run('go', ['build', '-mod=readonly', '-o', path, '.'], {
    cwd: join(import.meta.dirname, 'go'),
    timeoutMs: BUILD_MS,
  });
  return built.ok ? { name, run: runner(path) } : { name, missing: `not built: ${built.output.slice(-200)}` };
}

function runner(path: string): (args: readonly string[], env?: Record<string, string>) => Promise<Ran> {
  return async (args, env = {}) => run(path, args, { env });
}

/** Runs a program to its end. */
export async function run(
  file: string,
  args: readonly string[],
  options: { env?: Record<string, string>; cwd?: string; timeoutMs?: number } = {},
): Promise<Ran> {
  const { env = {}, cwd, timeoutMs = RUN_MS } = options;
  return new Promise((resolve) => {
    const settings = {
      env: { ...process.env, ...env },
      timeout: timeoutMs,
      ...(cwd === undefined ? {} : { cwd }),
    };
    const child = execFile(file, [...args], settings, (error, stdout, stderr) => {
      resolve({ ok: error === null, output: `${stdout}${stderr}` });
    });
    child.stdin?.end();
  });
}
