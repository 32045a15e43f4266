import type { PlacedSurface } from './surface.ts';

/** One thing that is linted: a file, standard input, or a live server. */
export interface LintSource {
  /** As a person named it; not safe to print. */
  readonly name: string;
  readonly origin: 'file' | 'bundle' | 'stdin' | 'live';
  readonly surfaces: readonly PlacedSurface[];
  /** The JSON that it is written in, where findings have lines and columns in it. */
  readonly text?: string;
}

/** A source that cannot be read. */
export interface UnreadableSource {
  readonly name: string;
  readonly error: unknown;
}

/** All that was named, read or not. */
export interface ReadSources {
  readonly sources: readonly LintSource[];
  readonly unreadable: readonly UnreadableSource[];
  /** What was left out, in words for people. */
  readonly notes: readonly string[];
}
