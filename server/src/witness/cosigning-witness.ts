import {
  LIMITS,
  ToolsumError,
  consistencyProof,
  encodeAddCheckpoint,
  keepSignatures,
  mergeNotes,
  openCheckpoint,
  openNote,
  parseNote,
  type Checkpoint,
  type LogPolicy,
  type PolicyWitness,
  type TileReader,
} from '@toolsum/core';
import type { Published } from '../log/published-log.ts';
import { addCheckpoint, newestOf } from './witness-client.ts';

export interface CosigningParts {
  /** The log's own key, without a demand for witnesses. */
  readonly log: LogPolicy;
  readonly witness: PolicyWitness;
  readonly tiles: TileReader;
  readonly now: () => Date;
  /** After what time it is asked again for what it has cosigned, in milliseconds. */
  readonly refreshMs: number;
  /** The newest checkpoint that wants cosignatures. */
  readonly target: () => Published | undefined;
  /** @throws ToolsumError ERR_LOG_DIVERGED if the log's tree does not extend what was signed before. */
  readonly judge: (known: Checkpoint) => Promise<void>;
  readonly onHeard: () => void;
  /** A note over the text of the target with a new cosignature of this witness, and the log's signature. */
  readonly onCosigned: (note: Uint8Array) => void;
  readonly onDiverged: (error: ToolsumError) => void;
  readonly warn: (message: string, error: unknown) => void;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
/** A witness that failed more often than this is not asked more often because there is more to ask for. */
const FAILURES_BEFORE_PATIENCE = 3;
/** How often the size that a witness names is followed before it counts as failed. */
const CONFLICTS = 3;

/**
 * One witness of this log: first it is asked what it knows of the log, then for a cosignature of each newest checkpoint,
 * one request at a time, and again when its last one grows old. Whatever it does, only its own cosignatures are late.
 */
export class CosigningWitness {
  readonly #parts: CosigningParts;
  readonly #url: string;
  readonly #stop = new AbortController();
  #heard = false;
  /** What it is thought to remember. */
  #knownSize = 0;
  #cosignedText = '';
  #cosignedAt = 0;
  #failures = 0;
  #wake: (() => void) | undefined;
  #running: Promise<void> | undefined;

  constructor(parts: CosigningParts) {
    this.#parts = parts;
    this.#url = (parts.witness.url ?? '').replace(/\/+$/, '');
  }

  get name(): string {
    return this.#parts.witness.name;
  }

  get hasBeenHeard(): boolean {
    return this.#heard;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** There is a new checkpoint. */
  kick(): void {
    if (this.#failures < FAILURES_BEFORE_PATIENCE) this.#wake?.();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#wake?.();
    await this.#running;
  }

  /**
   * Asks what it knows of this log, and holds the log's tree to it.
   *
   * @throws ToolsumError ERR_LOG_DIVERGED; what the client throws, and what `openCheckpoint` says of an answer that this
   * log never signed.
   */
  async hear(): Promise<void> {
    const { log, judge, onHeard } = this.#parts;
    const note = await newestOf(this.#url, log.origin, this.#stop.signal);
    if (note !== undefined) {
      const known = openCheckpoint(note, log);
      await judge(known);
      this.#knownSize = known.size;
    }
    this.#heard = true;
    onHeard();
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const pause = this.#untilDue();
      if (pause > 0) {
        await this.#sleep(pause);
        continue;
      }
      try {
        if (this.#heard) await this.#cosign();
        else await this.hear();
        if (this.#failures > 0) this.#parts.warn(`the witness ${this.name} answers again`, undefined);
        this.#failures = 0;
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        if (ToolsumError.is(error) && error.code === 'ERR_LOG_DIVERGED') {
          this.#parts.onDiverged(error);
          return;
        }
        this.#failures += 1;
        if (this.#failures === 1) this.#parts.warn(`the witness ${this.name} does not cosign`, error);
        await this.#sleep(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#failures - 1)));
      }
    }
  }

  /** Milliseconds until there is something to ask it for. */
  #untilDue(): number {
    if (!this.#heard) return 0;
    const target = this.#parts.target();
    if (target === undefined) return this.#parts.refreshMs;
    if (parseNote(target.note).text !== this.#cosignedText) return 0;
    return this.#cosignedAt + this.#parts.refreshMs - Date.now();
  }

  async #cosign(): Promise<void> {
    const target = this.#parts.target();
    if (target === undefined) return;
    const { checkpoint, note } = target;
    const { text } = parseNote(note);
    if (this.#knownSize > checkpoint.size)
      throw new ToolsumError('ERR_SERVER_PROTOCOL', 'it has cosigned a larger tree than this one');
    for (let round = 0; round < CONFLICTS; round += 1) {
      const oldSize = this.#knownSize;
      const proof =
        oldSize === 0 || oldSize === checkpoint.size
          ? []
          : await consistencyProof(oldSize, checkpoint.size, this.#parts.tiles);
      const body = encodeAddCheckpoint({ oldSize, proof, checkpoint: note });
      const answer = await addCheckpoint(this.#url, body, this.#stop.signal);
      if (answer.kind === 'cosigned') {
        this.#parts.onCosigned(this.#verify(text, note, answer.lines));
        this.#knownSize = checkpoint.size;
        this.#cosignedText = text;
        this.#cosignedAt = Date.now();
        return;
      }
      // It says that it knows more, or something else: if it can show that, this log must stop.
      if (answer.kind === 'refused' || answer.size > checkpoint.size) {
        await this.hear();
        throw new ToolsumError(
          'ERR_SERVER_PROTOCOL',
          answer.kind === 'refused'
            ? `it refuses the checkpoint with status ${answer.status}`
            : `it says that it knows ${answer.size} entries, and shows no such checkpoint`,
        );
      }
      this.#knownSize = answer.size;
    }
    throw new ToolsumError('ERR_SERVER_PROTOCOL', 'it names another size each time');
  }

  /** @returns a note with the log's signature and this witness's alone. */
  #verify(text: string, note: Uint8Array, lines: Uint8Array): Uint8Array {
    const { log, witness, now } = this.#parts;
    const answered = Buffer.concat([Buffer.from(`${text}\n`), lines]);
    const [own] = openNote(answered, [witness.key]).verified;
    const skew = Math.abs((own?.time ?? 0) * 1000 - now().getTime());
    if (skew > LIMITS.clockSkewMs)
      throw new ToolsumError('ERR_SERVER_PROTOCOL', 'the time of its cosignature is not the time here');
    return mergeNotes(keepSignatures(note, [log.logKey]), keepSignatures(answered, [witness.key]));
  }

  async #sleep(milliseconds: number): Promise<void> {
    if (this.#stop.signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      timer.unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }
}
