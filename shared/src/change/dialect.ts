import type { JsonValue } from '@toolsum/schemas';
import { visitSubschemas } from './subschemas.ts';

/** MCP's default where a schema names no dialect. */
const DEFAULT_DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The dialects in use, by every usual spelling of their URI. Any other text under `$schema` is not notation. */
const DIALECTS: ReadonlyMap<string, string> = new Map(
  [
    'http://json-schema.org/draft-07/schema',
    'https://json-schema.org/draft/2019-09/schema',
    DEFAULT_DIALECT,
  ].flatMap((uri) => {
    const rest = uri.slice(uri.indexOf(':'));
    return ['http', 'https'].flatMap((scheme) => ['', '#'].map((end) => [scheme + rest + end, uri] as const));
  }),
);

/** Keywords that one dialect obeys and another ignores or reads otherwise. */
const SENSITIVE: ReadonlySet<string> = new Set([
  '$anchor',
  '$dynamicAnchor',
  '$dynamicRef',
  '$id',
  '$recursiveAnchor',
  '$recursiveRef',
  'additionalItems',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'id',
  'maxContains',
  'minContains',
  'prefixItems',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

/** Siblings of `$ref` that constrain nothing. */
const COMMENTARY: ReadonlySet<string> = new Set(['$ref', '$comment', 'description', 'examples', 'title']);

/** Whether two values of `$schema` (undefined: absent) say the same of a schema that holds no dialect-bound keyword. */
export function sameDialect(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  dialectBound: boolean,
): boolean {
  const old = dialect(before);
  const now = dialect(after);
  return old !== undefined && now !== undefined && (old === now || !dialectBound);
}

function dialect(value: JsonValue | undefined): string | undefined {
  if (value === undefined) return DEFAULT_DIALECT;
  return typeof value === 'string' ? DIALECTS.get(value) : undefined;
}

/** Whether the meaning of a schema depends on its dialect; false alarms only cost a coarser class. */
export function isDialectBound(schema: JsonValue | undefined): boolean {
  let bound = false;
  visitSubschemas(schema, '', (subschema) => {
    const keywords = Object.keys(subschema);
    bound ||=
      keywords.some((keyword) => SENSITIVE.has(keyword)) ||
      Array.isArray(subschema['items']) ||
      typeof subschema['exclusiveMinimum'] === 'boolean' ||
      typeof subschema['exclusiveMaximum'] === 'boolean' ||
      (keywords.includes('$ref') && keywords.some((keyword) => !COMMENTARY.has(keyword)));
  });
  return bound;
}
