import { ToolsumError } from '@toolsum/core';
import { parseServer } from '@toolsum/verifier';

const PATTERN = /^(?:\*|[A-Za-z0-9][A-Za-z0-9.-]{0,127}\/(?:\*|[A-Za-z0-9][A-Za-z0-9._-]{0,127}))$/;

/** Reads an exact server name, `namespace/*` or `*`. @throws ToolsumError ERR_USAGE. */
export function namePattern(text: string): string {
  if (!PATTERN.test(text))
    throw new ToolsumError(
      'ERR_USAGE',
      `not a name pattern: ${JSON.stringify(text.slice(0, 200))}; it reads io.github.acme/weather, 'io.github.acme/*' or '*'`,
    );
  return text;
}

/** Reads an exact server name. @throws ToolsumError ERR_USAGE. */
export function exactName(text: string): string {
  const { name, version } = parseServer(text);
  if (version !== undefined) throw new ToolsumError('ERR_USAGE', `leave out the version: ${name}`);
  return name;
}

/** Reads a server name with a version. @throws ToolsumError ERR_USAGE. */
export function namedVersion(text: string): { name: string; version: string } {
  const { name, version } = parseServer(text);
  if (version === undefined) throw new ToolsumError('ERR_USAGE', `say which version: ${name}@VERSION`);
  return { name, version };
}
