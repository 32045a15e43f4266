import { isJsonObject, LISTINGS, type Definition, type Kind } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';

/** A definition and where in its document it stands. */
export interface PlacedDefinition extends Definition {
  /** JSON pointer into the document of what `inner` points at in the definition. */
  readonly at: string;
  /** Pointer into the definition: '' except for instructions, which are one string in a document. */
  readonly inner: string;
}

/** What one server puts before a model, as a document holds it. */
export interface PlacedSurface {
  readonly serverName?: string;
  /** Which of several surfaces of a document it is; safe to print. */
  readonly label?: string;
  readonly definitions: readonly PlacedDefinition[];
}

/** Members that list definitions, with the kind of what they hold and the member that names one. */
const LISTED = LISTINGS.map(({ member, kind, idMember }) => ({ member, kind, idMember }));

/**
 * Reads a surface out of an object generously, as a linter must: definitions without a name or a schema, texts in the
 * place of objects, tools by name instead of in a list, whatever a name that stands twice holds.
 *
 * @param at pointer to the object.
 * @returns undefined if nothing in it could be a definition.
 */
export function surfaceIn(value: JsonValue, at: string): PlacedSurface | undefined {
  if (Array.isArray(value)) return { definitions: placedItems(value, 'tool', 'name', at) };
  if (!isJsonObject(value)) return undefined;
  const definitions: PlacedDefinition[] = [];
  let isSurface = false;
  for (const [member, inner] of Object.entries(value)) {
    const name = plainName(member, value);
    const here = `${at}/${escaped(member)}`;
    const listed = LISTED.find((one) => one.member === name);
    if (listed !== undefined && typeof inner === 'object' && inner !== null) {
      isSurface = true;
      definitions.push(...placedItems(inner, listed.kind, listed.idMember, here));
    } else if (name === 'instructions' && inner !== null) {
      isSurface = true;
      definitions.push({
        kind: 'instructions',
        id: '',
        definition: { text: inner },
        at: here,
        inner: '/text',
      });
    } else if (name === 'serverInfo' && isJsonObject(inner)) {
      isSurface = true;
      definitions.push({ kind: 'server-info', id: '', definition: inner, at: here, inner: '' });
    }
  }
  if (!isSurface) return undefined;
  const serverName = Object.hasOwn(value, 'name') ? value['name'] : undefined;
  return { definitions, ...(typeof serverName === 'string' ? { serverName } : {}) };
}

/** `tools (1)` is what `jsonTree` calls the earlier one of two members named `tools`. */
function plainName(member: string, holder: JsonObject): string {
  const plain = member.replace(/ \([0-9]+\)$/, '');
  return Object.hasOwn(holder, plain) ? plain : member;
}

function placedItems(
  list: JsonValue[] | JsonObject,
  kind: Kind,
  idMember: string,
  at: string,
): PlacedDefinition[] {
  return Object.entries(list).flatMap(([key, item]) => {
    const definition = definitionOf(item, idMember);
    if (definition === undefined) return [];
    const id = idOf(definition, idMember) ?? (Array.isArray(list) ? '' : key);
    const inner = isJsonObject(item) ? '' : `/${idMember}`;
    return [{ kind, id, definition, at: `${at}/${escaped(key)}`, inner }];
  });
}

function definitionOf(item: JsonValue, idMember: string): JsonObject | undefined {
  if (isJsonObject(item)) return item;
  return typeof item === 'string' ? { [idMember]: item } : undefined;
}

function idOf(definition: JsonObject, idMember: string): string | undefined {
  const own = Object.hasOwn(definition, idMember) ? definition[idMember] : undefined;
  if (typeof own === 'string') return own;
  // As model providers' own interfaces nest a tool.
  const nested = Object.hasOwn(definition, 'function') ? definition['function'] : undefined;
  return isJsonObject(nested) && Object.hasOwn(nested, 'name') && typeof nested['name'] === 'string'
    ? nested['name']
    : undefined;
}

/** A member name as a token of a JSON pointer. */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
