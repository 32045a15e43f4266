import { canonicalText, definitionKey, excerpts, isJsonObject, type Definition } from '@toolsum/core';
import type { Change, JsonObject, JsonValue } from '@toolsum/schemas';

/** The two sides of a change as text; a side that is absent has none. */
export interface Texts {
  readonly before?: string;
  readonly after?: string;
}

/**
 * Finds the values behind changes in the surfaces that were compared, since a change holds no more than excerpts.
 * Where the excerpts are not those of the values at its pointer, a change keeps the words it came with.
 */
export function wholeTexts(
  before: readonly Definition[],
  after: readonly Definition[],
): (change: Change) => Texts {
  const old = byKey(before);
  const now = byKey(after);
  return (change) => {
    const key = definitionKey(change.kind, change.id);
    const was = valueAt(old.get(key), change.pointer ?? '');
    const is = valueAt(now.get(key), change.pointer ?? '');
    const found = excerpts(was, is);
    if (found.before !== change.before || found.after !== change.after) return change;
    return {
      ...(was === undefined ? {} : { before: readable(was) }),
      ...(is === undefined ? {} : { after: readable(is) }),
    };
  };
}

function byKey(definitions: readonly Definition[]): Map<string, JsonObject> {
  return new Map(definitions.map(({ kind, id, definition }) => [definitionKey(kind, id), definition]));
}

function valueAt(definition: JsonObject | undefined, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = definition;
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value[Number(name)];
    else if (isJsonObject(value)) value = Object.hasOwn(value, name) ? value[name] : undefined;
    else return undefined;
  }
  return value;
}

/** Strings as they are; anything else as JSON over several lines, in canonical order. */
function readable(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(JSON.parse(canonicalText(value)), null, 2);
}
