/** Whoever read the output has gone. */
export class ClosedOutput extends Error {}

/** UTF-16 units that are gathered before they are written. */
const FULL = 64 * 1024;

/** Gathers text and writes it as fast as it is read, never faster. */
export class Output {
  readonly #stream: NodeJS.WriteStream;
  #pending = '';
  #closed = false;
  #wake: (() => void) | undefined;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    stream.on('error', this.#onEnd);
    stream.on('close', this.#onEnd);
    stream.on('drain', this.#onDrain);
  }

  get isFull(): boolean {
    return this.#pending.length >= FULL;
  }

  add(text: string): void {
    this.#pending += text;
  }

  /** @throws ClosedOutput if nobody reads any more. */
  async flush(): Promise<void> {
    if (this.#closed) throw new ClosedOutput();
    if (this.#pending === '') return;
    const text = this.#pending;
    this.#pending = '';
    if (!this.#stream.write(text)) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        if (this.#closed || this.#stream.writableLength === 0) resolve();
      });
      this.#wake = undefined;
    }
    if (this.#isClosed()) throw new ClosedOutput();
  }

  release(): void {
    this.#stream.off('error', this.#onEnd);
    this.#stream.off('close', this.#onEnd);
    this.#stream.off('drain', this.#onDrain);
  }

  /** Events set it while a flush waits. */
  #isClosed(): boolean {
    return this.#closed;
  }

  readonly #onEnd = (): void => {
    this.#closed = true;
    this.#wake?.();
  };

  readonly #onDrain = (): void => this.#wake?.();
}
