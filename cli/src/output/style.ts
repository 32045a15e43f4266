import { styleText } from 'node:util';
import type { Severity } from '@toolsum/schemas';

/** How words look on a terminal. Nothing but looks: a text says the same without it. */
export interface Style {
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly added: (text: string) => string;
  readonly severity: (severity: Severity) => string;
}

const SEVERITY_COLOURS = {
  info: 'gray',
  low: 'blue',
  medium: 'yellow',
  high: 'red',
  critical: ['bold', 'red'],
} as const satisfies Record<Severity, unknown>;

/** Colour where the stream is a terminal that takes it; NO_COLOR, NODE_DISABLE_COLORS and FORCE_COLOR are obeyed. */
export function styleFor(stream: NodeJS.WritableStream): Style {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    styleText(format, text, { stream });
  return {
    heading: (text) => paint('bold', text),
    quiet: (text) => paint('gray', text),
    removed: (text) => paint('red', text),
    added: (text) => paint('green', text),
    severity: (severity) => paint([SEVERITY_COLOURS[severity]].flat(), severity),
  };
}

/** No colour at all. */
export const PLAIN: Style = {
  heading: (text) => text,
  quiet: (text) => text,
  removed: (text) => text,
  added: (text) => text,
  severity: (severity) => severity,
};
