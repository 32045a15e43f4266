import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { isJsonObject } from '../definition/definition.ts';

/** What is wrong at one place of a document, and what was expected there. */
export interface SchemaComplaint {
  /** JSON pointer to the value, or to the object that lacks something. */
  readonly pointer: string;
  /** Whether the name of the member is at fault, not its value. */
  readonly of: 'name' | 'value';
  readonly message: string;
}

/** Schema files by the name with which `$ref` calls them. */
export type SchemaFiles = Readonly<Record<string, JsonObject>>;

/**
 * Says in words what a document that its validator has refused does wrong. It decides nothing: a document that it has no
 * complaint about is not thereby good.
 *
 * @param schema the document's own; it and all that it refers to are toolsum's.
 * @param limit how many complaints at most.
 */
export function complain(
  value: JsonValue,
  schema: JsonObject,
  files: SchemaFiles,
  limit: number,
): SchemaComplaint[] {
  const complaints: SchemaComplaint[] = [];
  const add = (pointer: string, message: string, of: 'name' | 'value' = 'value'): void => {
    if (complaints.length < limit) complaints.push({ pointer, of, message });
  };
  const visit = (value: JsonValue, given: JsonObject, home: JsonObject, pointer: string): void => {
    const found = resolve(given, home, files);
    const { schema, root } = found;
    if (Array.isArray(schema['oneOf'])) {
      const branches = branchesOf(found, files);
      const branch = branchFor(value, branches);
      if (branch !== undefined) visit(value, branch.schema, branch.root, pointer);
      else {
        const kinds = new Set(branches.map((one) => kindOf(one.schema)));
        add(pointer, `expected one of: ${[...kinds].join(', ')}`);
      }
      return;
    }
    const expected = expectation(value, schema);
    if (expected !== undefined) {
      add(pointer, `expected ${expected}`);
      return;
    }
    if (Array.isArray(value)) {
      const items = schema['items'];
      if (isJsonObject(items))
        for (const [i, item] of value.entries()) visit(item, items, root, `${pointer}/${i}`);
    } else if (isJsonObject(value)) visitMembers(value, found, pointer);
  };
  const visitMembers = (value: JsonObject, { schema, root }: Found, pointer: string): void => {
    const known = isJsonObject(schema['properties']) ? schema['properties'] : {};
    const names = namesIn(schema, root, files) ?? Object.keys(known);
    for (const [name, member] of Object.entries(value)) {
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const own = Object.hasOwn(known, name) ? known[name] : undefined;
      const other = names.includes(name) ? schema['additionalProperties'] : undefined;
      const next = isJsonObject(own) ? own : isJsonObject(other) ? other : undefined;
      if (next === undefined)
        add(at, `${JSON.stringify(name.slice(0, 64))} is not known here${guess(name, names)}`, 'name');
      else visit(member, next, root, at);
    }
    const required = Array.isArray(schema['required']) ? schema['required'] : [];
    for (const name of required) {
      if (typeof name === 'string' && !Object.hasOwn(value, name))
        add(pointer, `${JSON.stringify(name)} is missing`);
    }
  };
  visit(value, schema, schema, '');
  return complaints;
}

interface Found {
  readonly schema: JsonObject;
  /** The file in which references without a name are looked up. */
  readonly root: JsonObject;
}

function resolve(schema: JsonObject, root: JsonObject, files: SchemaFiles): Found {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return { schema, root };
  const [file = '', pointer = ''] = reference.split('#');
  const home = file === '' ? root : (files[file] ?? {});
  let target: JsonValue | undefined = home;
  for (const part of pointer.split('/').slice(1)) target = isJsonObject(target) ? target[part] : undefined;
  return isJsonObject(target) ? resolve(target, home, files) : { schema: {}, root: home };
}

/** All that a choice leads to; one choice may hold another. */
function branchesOf({ schema, root }: Found, files: SchemaFiles): Found[] {
  const { oneOf } = schema;
  if (!Array.isArray(oneOf)) return [{ schema, root }];
  return oneOf.filter(isJsonObject).flatMap((one) => branchesOf(resolve(one, root, files), files));
}

/** The branch that is meant: by its `kind`, and among several the one that knows most of the members. */
function branchFor(value: JsonValue, branches: readonly Found[]): Found | undefined {
  if (!isJsonObject(value)) return undefined;
  const score = ({ schema }: Found): number => {
    const known = isJsonObject(schema['properties']) ? schema['properties'] : {};
    const kind = isJsonObject(known['kind']) ? known['kind']['const'] : undefined;
    if (kind !== undefined && kind !== value['kind']) return -1;
    return Object.keys(value).filter((name) => Object.hasOwn(known, name)).length;
  };
  const best = branches.toSorted((a, b) => score(b) - score(a))[0];
  return best === undefined || score(best) <= 0 ? undefined : best;
}

function kindOf(schema: JsonObject): string {
  const known = isJsonObject(schema['properties']) ? schema['properties'] : {};
  const kind = isJsonObject(known['kind']) ? known['kind']['const'] : undefined;
  return typeof kind === 'string'
    ? `kind ${JSON.stringify(kind)}`
    : typeof schema['title'] === 'string'
      ? schema['title']
      : 'something else';
}

/** Names that a `propertyNames` permits. */
function namesIn(schema: JsonObject, root: JsonObject, files: SchemaFiles): string[] | undefined {
  const rule = schema['propertyNames'];
  if (!isJsonObject(rule)) return undefined;
  const parts = Array.isArray(rule['allOf']) ? rule['allOf'].filter(isJsonObject) : [rule];
  const excluded = parts.flatMap(({ not }) => (isJsonObject(not) ? [not['const']] : []));
  return parts
    .flatMap((part) => resolve(part, root, files).schema['enum'] ?? [])
    .filter((name): name is string => typeof name === 'string' && !excluded.includes(name));
}

/** What was expected in place of a value; undefined if it may be right. */
function expectation(value: JsonValue, schema: JsonObject): string | undefined {
  const { enum: choices, const: only, type, pattern, description } = schema;
  if (Array.isArray(choices) && !choices.includes(value)) return `one of ${choices.map(shown).join(', ')}`;
  if (only !== undefined && only !== value) return shown(only);
  if (typeof type === 'string' && !isType(value, type))
    return `${ARTICLES[type] ?? type}, not ${typeName(value)}`;
  if (typeof value === 'string') {
    const length = [...value].length;
    const fits = typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value);
    if (!fits) return typeof description === 'string' ? lowerFirst(description) : 'text of another form';
    if (typeof schema['maxLength'] === 'number' && length > schema['maxLength'])
      return `at most ${schema['maxLength']} characters`;
    if (typeof schema['minLength'] === 'number' && length < schema['minLength']) return 'some text';
  }
  const size =
    typeof value === 'number'
      ? (['minimum', 'maximum', value, ''] as const)
      : Array.isArray(value)
        ? (['minItems', 'maxItems', value.length, ' items'] as const)
        : undefined;
  if (size === undefined) return undefined;
  const [least, most, count, unit] = size;
  const [low, high] = [schema[least], schema[most]];
  if (typeof low === 'number' && count < low) return `at least ${low}${unit}`;
  return typeof high === 'number' && count > high ? `at most ${high}${unit}` : undefined;
}

const ARTICLES: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
};

function isType(value: JsonValue, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return typeName(value) === typeName(SAMPLES[type] ?? null);
}

const SAMPLES: Readonly<Record<string, JsonValue>> = {
  object: {},
  array: [],
  string: '',
  boolean: true,
  number: 0,
};

function typeName(value: JsonValue): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return { object: 'an object', string: 'text', number: 'a number', boolean: 'true or false' }[
    typeof value as 'object' | 'string' | 'number' | 'boolean'
  ];
}

function shown(value: JsonValue): string {
  return JSON.stringify(value);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}

/** The known name that is nearest, if one is near. */
function guess(name: string, names: readonly string[]): string {
  if (name.length > 64) return '';
  const ranked = names
    .map((known) => ({ known, steps: distance(name.toLowerCase(), known.toLowerCase()) }))
    .toSorted((a, b) => a.steps - b.steps)[0];
  const near = ranked !== undefined && ranked.steps <= Math.max(2, Math.floor(ranked.known.length / 3));
  return near
    ? `; did you mean ${JSON.stringify(ranked.known)}?`
    : `; known are ${names.slice(0, 24).join(', ')}`;
}

/** Levenshtein's: how many letters must be put in, taken out or replaced. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, x] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, y] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (x === y ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
