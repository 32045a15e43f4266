import { isJsonObject, LIMITS } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';

/** What schemas that apply to one value together say of its members. */
interface Declared {
  readonly members: Map<string, JsonValue[]>;
  readonly items: JsonValue[];
  /** True if any of them lets undeclared members in on purpose. */
  open: boolean;
  /** True if any of them names members, or forbids all others. */
  closed: boolean;
}

/** Keywords whose schemas apply to the same value. */
const TOGETHER = ['allOf', 'anyOf', 'oneOf'] as const;
const BRANCHES = ['if', 'then', 'else', '$ref', '$dynamicRef'] as const;

/**
 * Finds arguments that an input schema doesn't declare. Where `properties` is present, an absent
 * `additionalProperties` means closed: a server must not be able to take in more than its publisher signed.
 * `patternProperties`, or an `additionalProperties` or `unevaluatedProperties` that is not `false`, opens.
 *
 * @param schema the signed `inputSchema`; undefined declares nothing and closes nothing.
 * @returns JSON pointers to what is not declared, at most `LIMITS.undeclared`.
 */
export function undeclaredArguments(schema: JsonValue | undefined, args: JsonObject): string[] {
  if (schema === undefined) return [];
  const found: string[] = [];
  visit([schema], args, '', 0, { root: schema, found, known: new Map(), looked: 0 });
  return found;
}

interface Search {
  readonly root: JsonValue;
  readonly found: string[];
  /** What is known of the schemas that apply to one place; the items of a list share it. */
  readonly known: Map<readonly JsonValue[], Declared>;
  /** Schemas looked at so far. */
  looked: number;
}

function visit(
  schemas: readonly JsonValue[],
  value: JsonValue,
  pointer: string,
  depth: number,
  search: Search,
): void {
  if (search.found.length >= LIMITS.undeclared) return;
  // What can't be looked through in reasonable time is not taken for declared.
  if (depth > LIMITS.jsonDepth || search.looked > LIMITS.argumentSchemas) {
    search.found.push(pointer);
    return;
  }
  if (Array.isArray(value)) {
    const { items } = declaredAt(schemas, search);
    value.forEach((item, i) => visit(items, item, `${pointer}/${i}`, depth + 1, search));
  } else if (isJsonObject(value)) {
    const declared = declaredAt(schemas, search);
    for (const [name, member] of Object.entries(value)) {
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const inner = declared.members.get(name);
      if (inner !== undefined) visit(inner, member, at, depth + 1, search);
      else if (declared.closed && !declared.open && search.found.length < LIMITS.undeclared)
        search.found.push(at);
    }
  }
}

function declaredAt(schemas: readonly JsonValue[], search: Search): Declared {
  const known = search.known.get(schemas);
  if (known !== undefined) return known;
  const declared = declaredBy(schemas, search);
  search.known.set(schemas, declared);
  return declared;
}

function declaredBy(schemas: readonly JsonValue[], search: Search): Declared {
  const { root } = search;
  const declared: Declared = { members: new Map(), items: [], open: false, closed: false };
  const seen = new Set<JsonValue>();
  const waiting = [...schemas];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    if (schema === true) declared.open = true;
    search.looked += 1;
    if (!isJsonObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    addMembers(schema, declared);
    for (const keyword of TOGETHER) {
      const list = own(schema, keyword);
      if (Array.isArray(list)) waiting.push(...list.filter(isJsonObject));
    }
    for (const keyword of BRANCHES) {
      const branch = own(schema, keyword);
      const target = typeof branch === 'string' ? resolve(branch, root) : branch;
      if (isJsonObject(target)) waiting.push(target);
    }
    const dependent = own(schema, 'dependentSchemas');
    if (isJsonObject(dependent)) waiting.push(...Object.values(dependent).filter(isJsonObject));
  }
  return declared;
}

function addMembers(schema: JsonObject, declared: Declared): void {
  const properties = own(schema, 'properties');
  if (isJsonObject(properties)) {
    declared.closed = true;
    for (const [name, inner] of Object.entries(properties)) {
      const known = declared.members.get(name);
      if (known === undefined) declared.members.set(name, [inner]);
      else known.push(inner);
    }
  }
  for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
    const rest = own(schema, keyword);
    if (rest === false) declared.closed = true;
    else if (rest !== undefined) declared.open = true;
  }
  const patterns = own(schema, 'patternProperties');
  if (isJsonObject(patterns) && Object.keys(patterns).length > 0) declared.open = true;
  for (const keyword of ['items', 'prefixItems', 'contains']) {
    const items = own(schema, keyword);
    if (Array.isArray(items)) declared.items.push(...items);
    else if (items !== undefined) declared.items.push(items);
  }
}

/** References inside the schema only; the digest covers nothing else. */
function resolve(reference: string, root: JsonValue): JsonValue | undefined {
  if (reference === '#') return root;
  if (!reference.startsWith('#/')) return undefined;
  let value: JsonValue | undefined = root;
  for (const segment of reference.slice(2).split('/')) {
    const name = decode(segment).replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = /^(?:0|[1-9][0-9]{0,8})$/.test(name) ? value[Number(name)] : undefined;
    else value = isJsonObject(value) ? own(value, name) : undefined;
  }
  return value;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function own(value: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
