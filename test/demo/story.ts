/** Tells what happens, step by step, and fails as soon as a step does not do what it says. */
export class Story {
  readonly #started = performance.now();
  #steps = 0;

  step(title: string): void {
    this.#steps += 1;
    console.log(`\n${this.#steps}. ${title}`);
  }

  say(line: string): void {
    for (const part of line.trimEnd().split('\n')) console.log(`   ${part}`);
  }

  /** @throws Error if the claim does not hold. */
  expect(holds: boolean, claim: string, evidence = ''): void {
    if (!holds) throw new Error(`it is not true that ${claim}\n${evidence}`);
    console.log(`   ✓ ${claim}`);
  }

  end(): void {
    console.log(
      `\nAll ${this.#steps} steps did what they say, in ${((performance.now() - this.#started) / 1000).toFixed(0)} s.`,
    );
  }
}
