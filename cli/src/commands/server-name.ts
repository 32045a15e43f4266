import { ToolsumError } from '@toolsum/core';

const SERVER = /^([A-Za-z0-9.-]{1,128}\/[A-Za-z0-9._-]{1,128})(?:@([A-Za-z0-9][A-Za-z0-9.+_-]{0,127}))?$/;

/** Reads NAME or NAME@VERSION. @throws ToolsumError ERR_USAGE. */
export function serverName(text: string): { name: string; version?: string } {
  const [, name, version] = SERVER.exec(text) ?? [];
  if (name === undefined)
    throw new ToolsumError(
      'ERR_USAGE',
      '--server takes a name like io.github.acme/weather, or that with @ and a version',
    );
  return version === undefined ? { name } : { name, version };
}
