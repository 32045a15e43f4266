import { ToolsumError } from '@toolsum/core';

const SERVER = /^([A-Za-z0-9.-]+\/[A-Za-z0-9._-]+)(?:@([A-Za-z0-9][A-Za-z0-9.+_-]{0,127}))?$/;
const NAME_LENGTH = 200;

/**
 * Reads `NAME` or `NAME@VERSION`.
 *
 * @throws ToolsumError ERR_USAGE
 */
export function parseServer(text: string): { name: string; version?: string } {
  const [, name, version] = SERVER.exec(text) ?? [];
  if (name === undefined || name.length > NAME_LENGTH) {
    throw new ToolsumError(
      'ERR_USAGE',
      `not a server name: ${JSON.stringify(text.slice(0, 200))}; it reads io.github.owner/name, or with @VERSION`,
    );
  }
  return version === undefined ? { name } : { name, version };
}

/** Whether a text reads as a name alone. */
export function isServerName(text: string): boolean {
  const [, name, version] = SERVER.exec(text) ?? [];
  return name === text && version === undefined && name.length <= NAME_LENGTH;
}
