import { digestOf, spanDigest } from '@toolsum/core';
import type { ReportedFinding } from './report.ts';

/**
 * Names of findings that outlast edits elsewhere: rule, definition, place in it and words, but neither offsets nor
 * lines nor the file. The same words found again in the same place are told by a count.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** @returns hexadecimal digest, colon, count from 1. */
  next({ finding: { rule, kind, id, pointer, of }, span }: ReportedFinding): string {
    const stated = JSON.stringify(['toolsum-lint/1', rule, kind, id, pointer, of, spanDigest(span)]);
    const name = digestOf(stated).slice('sha256:'.length, 'sha256:'.length + 32);
    const count = (this.#seen.get(name) ?? 0) + 1;
    this.#seen.set(name, count);
    return `${name}:${count}`;
  }
}
