import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../test/demo/run-command.ts';
import { ECHO, lockedProject, type Project } from './locked-server.ts';
import { inTurns, type Measure } from './ratio.ts';
import { row, type Row } from './report.ts';

const ROUNDS = 7;
const NOTE =
  'an echo server of ten tools, locked; it is started too, and given 250 ms to announce changes before the verdict';

/** `toolsum verify` of a locked server, offline, from process start, against a Node that does nothing. */
export async function coldVerify(): Promise<Row[]> {
  const project = await lockedProject();
  try {
    const rows = [await measure(project, 'source', join(ROOT, 'cli/bin/toolsum.js'))];
    const built = join(ROOT, 'cli/dist/main.js');
    if (!existsSync(built))
      return rows.map((line) => ({
        ...line,
        note: `${NOTE}; run npm run build first to measure what is packed`,
      }));
    const launcher = join(project.cwd, 'built.mjs');
    writeFileSync(
      launcher,
      `import { main } from '${new URL(`file://${built}`).href}';\nawait main(process.argv.slice(2));\n`,
    );
    const age = statSync(built).mtime.toISOString().slice(0, 16);
    return [...rows, await measure(project, 'dist', launcher, `as built at ${age}Z`)];
  } finally {
    await project.remove();
  }
}

async function measure(project: Project, from: string, launcher: string, note = NOTE): Promise<Row> {
  const args = [launcher, 'verify', '--locked', '--server', ECHO.name, '--', ...ECHO.command];
  const measured = await inTurns(timeOf(args, project), timeOf(['-e', '0'], project), ROUNDS);
  return row(`toolsum verify, cold, from ${from} / node -e 0`, 'ms', measured, { note });
}

function timeOf(args: readonly string[], { cwd, env }: Project): Measure {
  return async () => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: 'ignore' });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
    return performance.now() - start;
  };
}
