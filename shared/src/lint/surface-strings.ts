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

const DEFINITION_MEMBERS: Readonly<Record<string, Place | Ground>> = {
  name: 'name',
  title: 'prose',
  description: 'prose',
  text: 'prose',
  uri: 'format',
  uriTemplate: 'format',
  mimeType: 'format',
  version: 'format',
  websiteUrl: 'format',
  inputSchema: 'schema',
  outputSchema: 'schema',
  arguments: 'definition',
  icons: 'definition',
  src: 'format',
  sizes: 'format',
  theme: 'format',
};

/** Keywords of all JSON Schema drafts that hold schemas, maps of schemas, data, or text for machines. */
const SCHEMA_MEMBERS: Readonly<Record<string, Place | Ground>> = {
  title: 'prose',
  description: 'prose',
  $comment: 'prose',
  default: 'value',
  const: 'value',
  enum: 'value',
  examples: 'value',
  example: 'value',
  enumDescriptions: 'prose',
  required: 'name',
  dependentRequired: 'properties',
  properties: 'properties',
  patternProperties: 'properties',
  dependentSchemas: 'properties',
  dependencies: 'properties',
  $defs: 'properties',
  definitions: 'properties',
  items: 'schema',
  prefixItems: 'schema',
  additionalItems: 'schema',
  contains: 'schema',
  additionalProperties: 'schema',
  unevaluatedItems: 'schema',
  unevaluatedProperties: 'schema',
  propertyNames: 'schema',
  allOf: 'schema',
  anyOf: 'schema',
  oneOf: 'schema',
  not: 'schema',
  if: 'schema',
  then: 'schema',
  else: 'schema',
  contentSchema: 'schema',
  type: 'format',
  format: 'format',
  pattern: 'format',
  $ref: 'format',
  $dynamicRef: 'format',
  $schema: 'format',
  $id: 'format',
  $anchor: 'format',
  $dynamicAnchor: 'format',
  contentEncoding: 'format',
  contentMediaType: 'format',
};

/** All strings of a definition, member names included, in document order. Depth is bounded by the strict parser. */
export function* surfaceStrings({ definition }: Definition): Generator<SurfaceString> {
  yield* walk(definition, 'definition', '', '');
}

function* walk(
  value: JsonValue,
  on: Place | Ground,
  pointer: string,
  member: string,
): Generator<SurfaceString> {
  if (typeof value === 'string') {
    yield { pointer, of: 'value', member, place: placeOn(on), text: value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, on, `${pointer}/${index}`, member);
  } else if (isJsonObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const next = groundUnder(on, name);
      // The names that a specification fixes say nothing; all others are the author's words.
      if (next === undefined || isFreelyNamed(on)) {
        yield { pointer: at, of: 'name', member: name, place: 'name', text: name };
      }
      yield* walk(inner, next ?? 'free', at, name);
    }
  }
}

function groundUnder(on: Place | Ground, name: string): Place | Ground | undefined {
  if (on === 'definition') return own(DEFINITION_MEMBERS, name);
  if (on === 'schema') return own(SCHEMA_MEMBERS, name);
  if (on === 'properties') return 'schema';
  return on;
}

function own(table: Readonly<Record<string, Place | Ground>>, name: string): Place | Ground | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function isFreelyNamed(on: Place | Ground): boolean {
  return on !== 'definition' && on !== 'schema';
}

/** A string where the specification expects an object or a list: nobody knows who reads it. */
function placeOn(on: Place | Ground): Place {
  switch (on) {
    case 'prose':
    case 'name':
    case 'value':
    case 'format':
      return on;
    case 'properties':
      return 'name';
    case 'definition':
    case 'schema':
    case 'free':
      return 'prose';
  }
}
