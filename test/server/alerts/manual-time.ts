import type { Timers } from '../../../server/src/alerts/timers.ts';

/** A clock that stands until it is moved, and timers that go off when it is. */
export class ManualTime implements Timers {
  now: number;
  readonly #timers = new Set<{ at: number; run: () => void }>();

  constructor(now: number) {
    this.now = now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.now + milliseconds, run };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  }

  /** When the next timer goes off; undefined if there is none. */
  get next(): number | undefined {
    const times = [...this.#timers].map(({ at }) => at);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  /** Moves to the next timer and sets it off. @returns whether there was one. */
  step(): boolean {
    const at = this.next;
    if (at === undefined) return false;
    this.now = Math.max(this.now, at);
    for (const timer of this.#timers) {
      if (timer.at <= this.now) {
        this.#timers.delete(timer);
        timer.run();
      }
    }
    return true;
  }
}
