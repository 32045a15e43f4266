import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';

/** What tests read, beside the workspaces. */
const COPIED = ['test', 'scripts', 'package.json', 'tsconfig.base.json', 'tsconfig.json', 'vitest.config.ts'];
/** What git ignores. */
const LEFT_OUT = /^(?:node_modules|dist|coverage)$|\.(?:tsbuildinfo|tgz)$/;

/** A copy of the repository that may be broken. */
export interface CopiedTree {
  readonly root: string;
  remove(): void;
}

/**
 * Copies what tests need into a temporary folder. Installed packages are links to the real ones; the workspaces resolve
 * to the copy.
 *
 * @param repository its root.
 */
export function copyTree(repository: string): CopiedTree {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'toolsum-mutants-')));
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  try {
    const { workspaces } = readJson<{ workspaces: string[] }>(join(repository, 'package.json'));
    for (const path of [...workspaces, ...COPIED]) {
      cpSync(join(repository, path), join(root, path), {
        recursive: true,
        filter: (source) => !LEFT_OUT.test(basename(source)),
      });
    }
    const own = new Map(
      workspaces.map((path) => [
        readJson<{ name: string }>(join(repository, path, 'package.json')).name,
        path,
      ]),
    );
    linkPackages(repository, root, own);
    for (const path of workspaces) linkPackages(join(repository, path), join(root, path), new Map());
  } catch (error) {
    remove();
    throw error;
  }
  return { root, remove };
}

/** @param own packages of the repository itself, by name, with their folders in the copy. */
function linkPackages(from: string, to: string, own: ReadonlyMap<string, string>): void {
  const installed = join(from, 'node_modules');
  if (!existsSync(installed)) return;
  // Scopes of the repository's own packages are made anew; all else is linked whole.
  const scopes = new Set([...own.keys()].filter((name) => name.includes('/')).map((name) => dirname(name)));
  for (const entry of readdirSync(installed)) {
    if (entry.startsWith('.') || own.has(entry) || scopes.has(entry)) continue;
    link(join(installed, entry), join(to, 'node_modules', entry));
  }
  for (const [name, path] of own) {
    const place = join(to, 'node_modules', name);
    link(join(to, path), place);
    if (!realpathSync(place).startsWith(to + sep)) throw new Error(`${name} resolves outside the copy`);
  }
}

function link(target: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(target, place, 'junction');
}

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(path, 'utf8')) as Shape;
}
