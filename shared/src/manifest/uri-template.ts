/** What nobody sees has no place in an address that is shown to a model though nobody signed it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/u;

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const EXPRESSION = /^\{\+?[A-Za-z0-9_]+\}$/;

/** Whether a template can cover anything, and no more than addresses of a scheme that it names. */
export function isCoveringTemplate(template: string): boolean {
  const parts = template.split(/(\{[^{}]*\})/);
  const expressions = parts.filter((_, i) => i % 2 === 1);
  const between = parts.filter((_, i) => i % 2 === 0);
  return (
    SCHEME.test(between[0] ?? '') &&
    expressions.length > 0 &&
    expressions.every((part) => EXPRESSION.test(part)) &&
    between.slice(1, -1).every((part) => part !== '') &&
    between.every((part) => !/[{}\s]/.test(part) && !UNSEEN.test(part))
  );
}

/**
 * Whether a URI is one that a signed template covers. Deliberately less than RFC 6570: an expression `{name}` stands
 * for one non-empty path segment (no `/`, `?`, `#`), `{+name}` for any non-empty rest without white space. Two
 * expressions need text between them. Anything else in braces matches nothing.
 */
export function matchesUriTemplate(template: string, uri: string): boolean {
  const parts = template.split(/(\{[^{}]*\})/);
  let from = 0;
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? '';
    if (i % 2 === 0) {
      if (!uri.startsWith(part, from)) return false;
      from += part.length;
      continue;
    }
    const allowed = /^\{\+[A-Za-z0-9_]+\}$/.test(part)
      ? /^[^\s]+$/
      : /^\{[A-Za-z0-9_]+\}$/.test(part)
        ? /^[^/?#\s]+$/
        : undefined;
    if (allowed === undefined) return false;
    const literal = parts[i + 1] ?? '';
    const last = i + 2 >= parts.length;
    if (literal === '' && !last) return false;
    const end =
      literal === '' ? uri.length : last ? uri.length - literal.length : uri.indexOf(literal, from + 1);
    const value = uri.slice(from, end);
    if (end <= from || !allowed.test(value) || UNSEEN.test(value)) return false;
    from = end;
  }
  return from === uri.length;
}
