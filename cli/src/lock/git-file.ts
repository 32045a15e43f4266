import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { LIMITS, ToolsumError } from '@toolsum/core';

const run = promisify(execFile);
/** Names of commits as people write them; never an option, never a path. */
const REF = /^[A-Za-z0-9][A-Za-z0-9._/@{}^~-]{0,199}$/;
const GIT_MS = 30_000;

/**
 * A file as a commit of the repository around the current folder has it: its bytes as they are stored, through no filter.
 *
 * @param ref a branch, tag or commit.
 * @param path from the current folder.
 * @returns undefined if that commit has no such file.
 * @throws ToolsumError ERR_USAGE if there is no git, repository or commit; ERR_TOO_LARGE.
 */
export async function readFromGit(
  ref: string,
  path: string,
  maxBytes: number = LIMITS.lockfileBytes,
): Promise<Uint8Array | undefined> {
  if (!REF.test(ref))
    throw new ToolsumError('ERR_USAGE', `not a branch, tag or commit: ${JSON.stringify(ref.slice(0, 200))}`);
  const commit = (
    await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], 4096).catch((cause: unknown) => {
      throw new ToolsumError('ERR_USAGE', `git knows no commit ${ref} here; fetch it first`, {}, { cause });
    })
  )
    .toString('utf8')
    .trim();
  const listed = (await git(['ls-tree', '-z', commit, '--', path], 64 * 1024)).toString('utf8');
  const [, blob] = /^100(?:644|755) blob ([0-9a-f]{40,64})\t[^\0]*\0$/.exec(listed) ?? [];
  if (listed === '') return undefined;
  if (blob === undefined) throw new ToolsumError('ERR_USAGE', `${path} is no plain file in ${ref}`);
  const size = Number((await git(['cat-file', '-s', blob], 4096)).toString('utf8'));
  if (size > maxBytes)
    throw new ToolsumError('ERR_TOO_LARGE', `${path} in ${ref} has ${size} bytes, more than ${maxBytes}`);
  return new Uint8Array(await git(['cat-file', 'blob', blob], maxBytes));
}

async function git(args: readonly string[], maxBuffer: number): Promise<Buffer> {
  try {
    const { stdout } = await run('git', [...args], {
      encoding: 'buffer',
      maxBuffer: maxBuffer + 1,
      timeout: GIT_MS,
      windowsHide: true,
    });
    return stdout;
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new ToolsumError(
      'ERR_USAGE',
      isMissing ? 'git is not installed' : `git ${args[0] ?? ''} failed`,
      {},
      { cause },
    );
  }
}
