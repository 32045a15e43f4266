import type { Span } from '../layer.ts';

/** A decoded text that knows for each of its UTF-16 units which stretch of the source it came from. */
export interface Traced {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Makes a traced text piece by piece. */
export class Tracing {
  readonly #pieces: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Length of the text so far. */
  get length(): number {
    return this.#starts.length;
  }

  /** Adds a piece all of which came from one stretch of the source. */
  add(piece: string, start: number, end: number): void {
    this.#pieces.push(piece);
    for (let at = 0; at < piece.length; at += 1) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Adds a stretch of the source as it is. */
  copy(source: string, start: number, end: number): void {
    this.#pieces.push(source.slice(start, end));
    for (let at = start; at < end; at += 1) {
      this.#starts.push(at);
      this.#ends.push(at + 1);
    }
  }

  /** Begins a new sentence, if anything stands before. */
  part(at: number): void {
    if (this.length > 0) this.add('\n\n', at, at);
  }

  append({ text, starts, ends }: Traced): void {
    this.#pieces.push(text);
    for (let at = 0; at < text.length; at += 1) {
      this.#starts.push(starts[at] ?? 0);
      this.#ends.push(ends[at] ?? 0);
    }
  }

  done(): Traced {
    return { text: this.#pieces.join(''), starts: this.#starts, ends: this.#ends };
  }
}

/** The stretch of the source behind a stretch of a traced text, whichever way that runs. */
export function sourceOf({ starts, ends }: Traced, { start, end }: Span): Span {
  const first = Math.min(start, starts.length - 1);
  const last = Math.min(Math.max(start, end - 1), starts.length - 1);
  return {
    start: Math.min(starts[first] ?? 0, starts[last] ?? 0),
    end: Math.max(ends[first] ?? 0, ends[last] ?? 0),
  };
}

/** What came from a traced text, traced to that text's own source. */
export function throughSource(inner: Traced, outer: Traced): Traced {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < inner.text.length; at += 1) {
    const span = sourceOf(outer, { start: inner.starts[at] ?? 0, end: inner.ends[at] ?? 0 });
    starts.push(span.start);
    ends.push(span.end);
  }
  return { text: inner.text, starts, ends };
}
