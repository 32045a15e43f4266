import type { JsonValue } from '@toolsum/schemas';
import { isJsonObject, type Definition } from '../definition/definition.ts';

/**
 * What a string is to its definition: `prose` is read as text (descriptions, titles, instructions, unknown members),
 * `name` names something (the definition, a property, an argument), `value` is offered as data (default, enum,
 * const, examples), `format` serves machines (uri, pattern, type, mimeType).
 */
export type Place = 'prose' | 'name' | 'value' | 'format';

/** One string of a definition with its place. */
export interface SurfaceString {
  /** JSON pointer (RFC 6901) into the definition. */
  readonly pointer: string;
  /** Whether the string stands at the pointer, or is the name of the member there. */
  readonly of: 'value' | 'name';
  /** The member that holds it, or the nearest one above an array. */
  readonly member: string;
  readonly place: Place;
  readonly text: string;
}

/**
 * How the walk reads what it stands on: `definition` and `schema` know their members; under `properties` the names
 * are free and the values are schemas; under `value` everything is offered data; under `free` (`_meta`, annotations,
 * icons, unknown members) nothing is known, so every string may be prose.
 */
type Ground = 'definition' | 'schema' | 'properties' | 'value' | 'free';

const DEFINITION_MEMBERS = members({
  name: 'name',
  prose: 'title description text',
  format: 'uri uriTemplate mimeType version websiteUrl src sizes theme',
  schema: 'inputSchema outputSchema',
  definition: 'arguments icons',
});

/** Keywords of all JSON Schema drafts. */
const SCHEMA_MEMBERS = members({
  prose: 'title description $comment enumDescriptions',
  value: 'default const enum examples example',
  name: 'required',
  properties:
    'properties patternProperties dependentSchemas dependentRequired dependencies $defs definitions',
  schema:
    'items prefixItems additionalItems contains additionalProperties unevaluatedItems unevaluatedProperties ' +
    'propertyNames allOf anyOf oneOf not if then else contentSchema',
  format:
    'type format pattern $ref $dynamicRef $schema $id $anchor $dynamicAnchor contentEncoding contentMediaType',
});

/** Turns "what they hold: their names" around. */
function members(table: Partial<Record<Place | Ground, string>>): ReadonlyMap<string, Place | Ground> {
  const entries = Object.entries(table) as [Place | Ground, string][];
  return new Map(entries.flatMap(([held, names]) => names.split(' ').map((name) => [name, held] as const)));
}

/** All strings of a definition, member names included, in document order. Depth is bounded by the strict parser. */
export function surfaceStrings({ definition }: Definition): SurfaceString[] {
  const found: SurfaceString[] = [];
  walk(definition, 'definition', '', '', found);
  return found;
}

function walk(
  value: JsonValue,
  on: Place | Ground,
  pointer: string,
  member: string,
  found: SurfaceString[],
): void {
  if (typeof value === 'string') {
    found.push({ pointer, of: 'value', member, place: PLACE_OF_STRING[on], text: value });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, on, `${pointer}/${index}`, member, found);
  } else if (isJsonObject(value)) {
    for (const name of Object.keys(value)) {
      const inner = value[name];
      const at = `${pointer}/${ESCAPED.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name}`;
      const next = groundUnder(on, name);
      // The names that a specification fixes say nothing; all others are the author's words.
      if (next === undefined || isFreelyNamed(on)) {
        found.push({ pointer: at, of: 'name', member: name, place: 'name', text: name });
      }
      if (inner !== undefined) walk(inner, next ?? 'free', at, name, found);
    }
  }
}

const ESCAPED = /[~/]/;

function groundUnder(on: Place | Ground, name: string): Place | Ground | undefined {
  if (on === 'definition') return DEFINITION_MEMBERS.get(name);
  if (on === 'schema') return SCHEMA_MEMBERS.get(name);
  if (on === 'properties') return 'schema';
  return on;
}

function isFreelyNamed(on: Place | Ground): boolean {
  return on !== 'definition' && on !== 'schema';
}

/** A string where the specification expects an object or a list: nobody knows who reads it. */
const PLACE_OF_STRING: Readonly<Record<Place | Ground, Place>> = {
  prose: 'prose',
  name: 'name',
  value: 'value',
  format: 'format',
  properties: 'name',
  definition: 'prose',
  schema: 'prose',
  free: 'prose',
};
