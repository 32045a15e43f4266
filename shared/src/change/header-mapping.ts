import type { JsonValue } from '@toolsum/schemas';
import { pointerTo, sameJson, type Report } from './difference.ts';
import { visitSubschemas } from './subschemas.ts';

export const HEADER_KEYWORD = 'x-mcp-header';

/**
 * Reports every `x-mcp-header` of an input schema that was not there before with that value: the argument under it
 * starts to travel in a header that intermediaries read.
 */
export function findNewHeaderMappings(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
  report: Report,
): void {
  const old = headerMappings(before, pointer);
  for (const [at, value] of headerMappings(after, pointer)) {
    const earlier = old.get(at);
    if (!sameJson(earlier, value)) {
      report({ class: 'header-mapping-added', pointer: at, before: earlier, after: value });
    }
  }
}

function headerMappings(schema: JsonValue | undefined, pointer: string): Map<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  visitSubschemas(schema, pointer, (subschema, at) => {
    const value = Object.hasOwn(subschema, HEADER_KEYWORD) ? subschema[HEADER_KEYWORD] : undefined;
    if (value !== undefined) found.set(pointerTo(at, HEADER_KEYWORD), value);
  });
  return found;
}
