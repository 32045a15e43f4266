import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS, readPolicy, ToolsumError, type PolicyFormat } from '@toolsum/core';
import type { Policy } from '@toolsum/schemas';
import { readSharedFile } from './shared-file.ts';

/** A policy file on this machine. */
export interface PolicyFile {
  readonly path: string;
  readonly format: PolicyFormat;
}

/** Places in the user's configuration folder, of which one may be taken. */
const USUAL_NAMES = ['policy.json', 'policy.yaml', 'policy.yml'] as const;

/** A file's format by its name; what has no other ending is JSON. */
export function policyFormat(path: string): PolicyFormat {
  return /\.ya?ml$/i.test(path) ? 'yaml' : 'json';
}

/**
 * The user's policy file, if there is one. Never one of the workspace: a checkout must not be able to loosen it.
 *
 * @param named a path that a person gave.
 * @param folder the user's configuration folder.
 * @throws ToolsumError ERR_USAGE if the named one is not there, or if two lie side by side and nothing says which holds.
 */
export async function findPolicyFile(
  named: string | undefined,
  folder: string,
): Promise<PolicyFile | undefined> {
  const paths = named === undefined ? USUAL_NAMES.map((name) => join(folder, name)) : [named];
  const present: string[] = [];
  for (const path of paths) if (await isThere(path)) present.push(path);
  const [path, second] = present;
  if (second !== undefined) {
    throw new ToolsumError(
      'ERR_USAGE',
      `${path} and ${second} are both there; remove the one that does not hold`,
    );
  }
  if (path === undefined) {
    if (named !== undefined) throw new ToolsumError('ERR_USAGE', `there is no file ${named}`);
    return undefined;
  }
  return { path, format: policyFormat(path) };
}

/** @throws ToolsumError those of `findPolicyFile` and `readPolicy`. */
export async function readPolicyFile(named: string | undefined, folder: string): Promise<Policy | undefined> {
  const file = await findPolicyFile(named, folder);
  if (file === undefined) return undefined;
  const bytes = await readSharedFile(file.path, LIMITS.policyBytes);
  if (bytes === undefined) throw new ToolsumError('ERR_USAGE', `there is no file ${file.path}`);
  return readPolicy(bytes, file.format);
}

/** What cannot be looked at is there, and so is a link that leads nowhere: else one would go on without a policy. */
async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}
