import { ToolsumError } from '@toolsum/core';

/**
 * Things to find out of which none may keep the others from being found out: a registry that fails at one question on
 * purpose would else choose what is looked at.
 */
export class Attempts {
  #first: ToolsumError | undefined;
  #failed = 0;

  get failed(): number {
    return this.#failed;
  }

  /**
   * @returns undefined if it could not be found out.
   * @throws whatever else goes wrong.
   */
  async make<Result>(attempt: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await attempt();
    } catch (error) {
      if (!ToolsumError.is(error) || error.audience !== 'unavailable') throw error;
      this.#first ??= error;
      this.#failed += 1;
      return undefined;
    }
  }

  /** @throws ToolsumError of audience `unavailable`: the first failure, if there was one. */
  requireAll(): void {
    if (this.#first !== undefined) throw this.#first;
  }
}
