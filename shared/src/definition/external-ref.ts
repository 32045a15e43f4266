import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { ToolsumError } from '../errors.ts';
import { isJsonObject } from './definition.ts';

/**
 * Refuses schemas whose meaning lies outside the digest: a `$ref` or `$dynamicRef` that does not start with `#`.
 * `$schema` names a dialect and is exempt. Property names that merely look like keywords are data, but a string
 * under `$ref` is refused wherever it stands: a false alarm here costs a rename, a miss costs the digest's meaning.
 *
 * @throws ToolsumError ERR_EXTERNAL_REF with the `pointer`.
 */
export function refuseExternalRefs(definition: JsonObject): void {
  for (const member of ['inputSchema', 'outputSchema']) {
    const schema = Object.hasOwn(definition, member) ? definition[member] : undefined;
    if (schema !== undefined) visit(schema, `/${member}`);
  }
}

/** Depth is bounded by the strict parser. */
function visit(value: JsonValue, pointer: string): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => visit(item, `${pointer}/${i}`));
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (
        (name === '$ref' || name === '$dynamicRef') &&
        typeof member === 'string' &&
        !member.startsWith('#')
      ) {
        throw new ToolsumError(
          'ERR_EXTERNAL_REF',
          `the schema refers outside itself at ${JSON.stringify(at)}; inline what it needs`,
          {
            pointer: at,
          },
        );
      }
      visit(member, at);
    }
  }
}
