import { ToolsumError } from '@toolsum/core';

/** What programs need to run at all. Nothing here holds secrets; everything else must be asked for by name. */
const SAFE_VARIABLES =
  process.platform === 'win32'
    ? [
        'APPDATA',
        'COMSPEC',
        'HOMEDRIVE',
        'HOMEPATH',
        'LOCALAPPDATA',
        'PATH',
        'PATHEXT',
        'PROCESSOR_ARCHITECTURE',
        'PROGRAMFILES',
        'SYSTEMDRIVE',
        'SYSTEMROOT',
        'TEMP',
        'TMP',
        'USERNAME',
        'USERPROFILE',
      ]
    : ['HOME', 'LANG', 'LC_ALL', 'LC_CTYPE', 'LOGNAME', 'PATH', 'SHELL', 'TERM', 'TMPDIR', 'TZ', 'USER'];

/**
 * The environment for a server that is not trusted yet: a fixed list of harmless variables and those that the caller
 * names (`--env NAME`), so that tokens lying about in the shell don't reach it.
 *
 * @throws ToolsumError ERR_USAGE if a named variable is not set.
 */
export function serverEnvironment(
  named: readonly string[],
  from: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const name of SAFE_VARIABLES) {
    const value = from[name];
    // Bash exports functions as variables of this shape; a shell started by the server would run them.
    if (value !== undefined && !value.startsWith('()')) environment[name] = value;
  }
  for (const name of named) {
    const value = from[name];
    if (value === undefined) {
      throw new ToolsumError(
        'ERR_USAGE',
        `the environment has no variable ${JSON.stringify(name.slice(0, 200))} to hand to the server`,
      );
    }
    environment[name] = value;
  }
  return environment;
}
