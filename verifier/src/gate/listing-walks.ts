import type { JsonValue } from '@toolsum/schemas';

/** Walks under way that are followed at once; a client has few. */
const MAX_WALKS = 64;

/**
 * Follows a client through the pages of its listings, to notice when one ends with less than was verified: servers that
 * show the verifier more than the client.
 */
export class ListingWalks {
  /** By method and the cursor that continues them: what the pages so far have listed. */
  #walks = new Map<string, Set<string>>();

  clear(): void {
    this.#walks.clear();
  }

  /**
   * Takes the next page.
   *
   * @param expected ids that a whole listing must hold.
   * @returns those that are missing, once the last page is here.
   */
  follow(
    method: string,
    cursor: JsonValue | undefined,
    next: JsonValue | undefined,
    listed: readonly string[],
    expected: readonly string[],
  ): string[] {
    const before = cursor === undefined ? new Set<string>() : this.#walks.get(keyOf(method, cursor));
    // A walk that did not begin at the first page says nothing about the whole.
    if (before === undefined) return [];
    if (cursor !== undefined) this.#walks.delete(keyOf(method, cursor));
    const seen = new Set([...before, ...listed]);
    if (next === undefined || next === null) return expected.filter((id) => !seen.has(id));
    if (this.#walks.size >= MAX_WALKS) this.#walks.clear();
    this.#walks.set(keyOf(method, next), seen);
    return [];
  }
}

function keyOf(method: string, cursor: JsonValue): string {
  return `${method} ${JSON.stringify(cursor)}`;
}
