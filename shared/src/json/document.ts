import type { JsonValue, Validator } from '@toolsum/schemas';
import { ToolsumError } from '../errors.ts';

/**
 * Holds a parsed value to the schema of its document.
 *
 * @param what the document's name in the error message.
 * @returns the same value under its type; nothing is coerced, removed or defaulted.
 * @throws ToolsumError ERR_SCHEME_UNKNOWN if it says another scheme or version, ERR_SCHEMA otherwise, with the `pointer`.
 */
export function asDocument<Document>(
  value: JsonValue,
  validate: Validator<Document>,
  what: string,
): Document {
  if (validate(value)) return value;
  const scheme = statedScheme(value);
  if (scheme !== undefined) {
    throw new ToolsumError(
      'ERR_SCHEME_UNKNOWN',
      `the ${what} states a scheme or version that this toolsum does not know`,
    );
  }
  const failure = validate.errors?.[0];
  const pointer = failure?.instancePath ?? '';
  const member = failure?.params['additionalProperty'] ?? failure?.params['missingProperty'];
  const named = typeof member === 'string' ? ` (${JSON.stringify(member.slice(0, 64))})` : '';
  throw new ToolsumError(
    'ERR_SCHEMA',
    `the ${what} does not fit its schema at ${JSON.stringify(pointer)}: ${failure?.message ?? 'invalid'}${named}`,
    {
      pointer,
      keyword: failure?.keyword ?? '',
    },
  );
}

function statedScheme(value: JsonValue): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const scheme = Object.hasOwn(value, 'scheme') ? value['scheme'] : undefined;
  if (typeof scheme === 'string' && scheme !== 'toolsum/1') return scheme;
  const version = Object.hasOwn(value, 'v') ? value['v'] : undefined;
  return typeof version === 'number' && version !== 1 ? String(version) : undefined;
}
