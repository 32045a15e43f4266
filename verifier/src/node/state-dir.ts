import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Environment variables as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the user's own files lie: outside any workspace, so that no checkout can change them (XDG base directories). */
export interface UserFolders {
  /** Trust file and policy. */
  readonly config: string;
  /** Memory of logs. */
  readonly state: string;
  /** What can be fetched again. */
  readonly cache: string;
}

export function userFolders(env: Environment = process.env): UserFolders {
  const base = (variable: string, fallback: readonly string[]): string => {
    const stated = env[variable];
    // The specification says to ignore relative paths: they would lie in the workspace.
    const root = stated !== undefined && isAbsolute(stated) ? stated : join(home(env), ...fallback);
    return join(root, 'toolsum');
  };
  return {
    config: base('XDG_CONFIG_HOME', ['.config']),
    state: base('XDG_STATE_HOME', ['.local', 'state']),
    cache: base('XDG_CACHE_HOME', ['.cache']),
  };
}

function home(env: Environment): string {
  const stated = env['HOME'];
  return stated !== undefined && isAbsolute(stated) ? stated : homedir();
}
