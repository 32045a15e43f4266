import type { JsonValue } from '@toolsum/schemas';
import type { Report } from './difference.ts';

/** A title up to this many UTF-16 units, on one line, is a label for people; a longer one is prose for the model. */
const LABEL_LENGTH = 80;

/** Compares a text that the model reads. An empty one says as much as an absent one. */
export function compareProse(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
  report: Report,
): void {
  if (!isText(before) || !isText(after)) {
    report({ class: 'schema-changed', pointer, before, after });
  } else if ((before ?? '') === (after ?? '')) {
    report({ class: 'notation-only', pointer, before, after });
  } else {
    report({ class: 'prose-changed', pointer, before, after });
  }
}

/** Compares a display title: presentation as long as it is no more than a label. */
export function compareLabel(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
  report: Report,
): void {
  if (isText(before) && isText(after) && isLabel(before ?? '') && isLabel(after ?? '')) {
    report({ class: 'presentation-changed', pointer, before, after });
  } else {
    compareProse(before, after, pointer, report);
  }
}

function isText(value: JsonValue | undefined): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isLabel(text: string): boolean {
  return text.length <= LABEL_LENGTH && !/[\r\n\u0085\u2028\u2029]/.test(text);
}
