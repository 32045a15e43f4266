import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { isJsonObject } from '../definition/definition.ts';
import { pointerTo } from './difference.ts';

/** Keywords whose members are schemas under names of the author's choice. */
const SCHEMA_MAPS: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
]);

/** Keywords whose value is data, whatever it looks like. */
const DATA: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'examples', 'required']);

/**
 * Visits every object of a schema that may be read as a schema; unknown keywords count as holding schemas, so that
 * nothing hides under one. Depth is bounded by the strict parser.
 */
export function visitSubschemas(
  value: JsonValue | undefined,
  pointer: string,
  visit: (schema: JsonObject, pointer: string) => void,
): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => visitSubschemas(item, pointerTo(pointer, i), visit));
  } else if (isJsonObject(value)) {
    visit(value, pointer);
    for (const [keyword, inner] of Object.entries(value)) {
      const at = pointerTo(pointer, keyword);
      if (DATA.has(keyword)) continue;
      if (SCHEMA_MAPS.has(keyword) && isJsonObject(inner)) {
        for (const [name, schema] of Object.entries(inner))
          visitSubschemas(schema, pointerTo(at, name), visit);
      } else {
        visitSubschemas(inner, at, visit);
      }
    }
  }
}
