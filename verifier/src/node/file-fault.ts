import { ToolsumError } from '@toolsum/core';

/** The system's code of a failure, as `ENOENT`; empty if it has none. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is no folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk failed',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads nowhere',
};

/** What a person can make of a file that can't be used. */
export function unusableFile(what: 'read' | 'write', path: string, cause: unknown): ToolsumError {
  const code = codeOf(cause);
  return new ToolsumError(
    'ERR_USAGE',
    `cannot ${what} ${path}: ${REASONS[code] ?? (code || 'unknown reason')}`,
    {},
    { cause },
  );
}
