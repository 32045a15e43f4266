import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isJsonObject, LIMITS, parseJson } from '@toolsum/core';
import type { RunningPackage, Target } from '../target.ts';

const INTERPRETERS: ReadonlySet<string> = new Set(['node', 'bun', 'deno']);

/**
 * Describes a command as the verifier looks at it. Where an interpreter runs a script inside `node_modules`, the package
 * is that script's own `package.json`: what will run, as far as the file system says. The files are not hashed, so this
 * binds by coordinate at most.
 */
export async function describeTarget(command: {
  command: string;
  args: readonly string[];
  cwd: string;
}): Promise<Target> {
  const installed = await installedPackage(command);
  return {
    kind: 'command',
    command: command.command,
    args: command.args,
    ...(installed === undefined ? {} : { installed }),
  };
}

async function installedPackage({
  command,
  args,
  cwd,
}: {
  command: string;
  args: readonly string[];
  cwd: string;
}): Promise<RunningPackage | undefined> {
  const [first] = args;
  // An option before the script may load other code first.
  const program = basename(command).replace(/\.exe$/i, '');
  const script = INTERPRETERS.has(program) ? first : command.includes(sep) ? command : undefined;
  if (script === undefined || script.startsWith('-')) return undefined;
  try {
    const path = await realpath(resolve(cwd, script));
    const folder = packageFolder(path);
    return folder === undefined ? undefined : await readPackage(folder);
  } catch {
    return undefined;
  }
}

/** The folder right under the innermost `node_modules`, scope included. */
function packageFolder(path: string): string | undefined {
  const parts = dirname(path).split(sep);
  const at = parts.lastIndexOf('node_modules');
  const name = parts[at + 1];
  if (at < 0 || name === undefined) return undefined;
  return parts.slice(0, at + (name.startsWith('@') ? 3 : 2)).join(sep);
}

async function readPackage(folder: string): Promise<RunningPackage | undefined> {
  const manifest = parseJson(await readFile(join(folder, 'package.json')), LIMITS.policyBytes);
  if (!isJsonObject(manifest)) return undefined;
  const { name, version } = manifest;
  const expected = folder
    .split(sep)
    .slice(folder.split(sep).lastIndexOf('node_modules') + 1)
    .join('/');
  if (typeof name !== 'string' || typeof version !== 'string' || name !== expected) return undefined;
  return { type: 'npm', name, version };
}
