import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SERVER_NAME, SERVER_NAME_CHARS } from '../../../server/src/http/input.ts';
import { ORIGIN } from '../../../server/src/config.ts';

const primitives = JSON.parse(
  readFileSync(new URL('../../../schemas/primitives.schema.json', import.meta.url), 'utf8'),
) as { $defs: Record<string, { pattern: string; maxLength: number }> };

it('reads names and origins in addresses and options as the schemas do', () => {
  expect(SERVER_NAME.source.replaceAll('\\/', '/')).toBe(primitives.$defs['serverName']?.pattern);
  expect(SERVER_NAME_CHARS).toBe(primitives.$defs['serverName']?.maxLength);
  expect(ORIGIN.source.replaceAll('\\/', '/')).toBe(primitives.$defs['origin']?.pattern);
});
