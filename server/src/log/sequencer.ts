import { ToolsumError, appendLeaves, timestampOf, type TreeEdge } from '@toolsum/core';
import type { LogHead } from '../store/store.ts';
import { Batch, type BatchParts } from './batch.ts';
import type { CheckpointPublisher } from './checkpoint-publisher.ts';
import type { PublishedLog } from './published-log.ts';
import type { Placed, Submission } from './submission.ts';

const MAX_BATCH = 256;
/** Publishers that may wait at once; beyond that the registry says that it is busy. */
const MAX_WAITING = 4096;

interface Waiting {
  readonly submission: Submission;
  readonly resolve: (placed: Placed) => void;
  readonly reject: (reason: unknown) => void;
}

export interface SequencerParts extends BatchParts {
  readonly log: PublishedLog;
  readonly publisher: CheckpointPublisher;
  readonly now: () => Date;
}

/**
 * The one writer of the log. Whatever waits goes into one batch: one transaction, then one checkpoint, and only when
 * that stands on the disk do the publishers of the batch hear of it.
 */
export class Sequencer {
  readonly #parts: SequencerParts;
  readonly #waiting: Waiting[] = [];
  // The committed tree. Between commit and checkpoint it is ahead of the published log.
  #head: LogHead;
  #edge: TreeEdge;
  #lastAt: number;
  #running: Promise<void> | undefined;
  #halted: ToolsumError | undefined;

  constructor(parts: SequencerParts, committed: { head: LogHead; edge: TreeEdge; lastAt: number }) {
    this.#parts = parts;
    this.#head = committed.head;
    this.#edge = committed.edge;
    this.#lastAt = committed.lastAt;
  }

  /**
   * Logs a submission.
   *
   * @returns where it stands, once a published checkpoint covers it.
   * @throws ToolsumError why it is refused. After ERR_INTERNAL it may still have been logged: submitting it again is safe.
   */
  async submit(submission: Submission): Promise<Placed> {
    if (this.#halted !== undefined) throw this.#halted;
    if (this.#waiting.length >= MAX_WAITING) {
      throw new ToolsumError('ERR_BUSY', 'too many publishes wait; try again in a minute');
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ submission, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Whether the log can take entries: `waiting` until enough witnesses have answered after a start. */
  get standing(): 'ready' | 'waiting' | 'halted' {
    if (this.#halted !== undefined) return 'halted';
    return this.#parts.publisher.isReady ? 'ready' : 'waiting';
  }

  /** Takes nothing more, and signs nothing more, for a reason that only a person can mend. */
  halt(reason: ToolsumError): void {
    this.#halted ??= reason;
  }

  /** Finishes what waits, and takes nothing more. */
  async close(): Promise<void> {
    this.#halted ??= new ToolsumError('ERR_BUSY', 'the registry is stopping');
    await this.#running;
  }

  async #run(): Promise<void> {
    // One turn of the event loop lets requests that arrived together be written together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const members = this.#waiting.splice(0, MAX_BATCH);
      try {
        await this.#write(members);
      } catch (error) {
        for (const { reject } of members) reject(error);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#running = undefined;
  }

  async #write(members: readonly Waiting[]): Promise<void> {
    const { publisher, log } = this.#parts;
    if (this.#halted?.code === 'ERR_LOG_DIVERGED') throw this.#halted;
    publisher.requireReady();
    // A checkpoint that could not be shown the last time comes first.
    if (log.size !== this.#head.size) await publisher.publish(this.#head);
    const batch = new Batch(this.#parts, this.#head.size, this.#nextTime());
    const placed: { member: Waiting; place: Placed }[] = [];
    for (const member of members) {
      try {
        placed.push({ member, place: await batch.add(member.submission) });
      } catch (error) {
        member.reject(error);
      }
    }
    if (batch.length > 0) {
      try {
        await this.#commit(batch);
        await publisher.publish(this.#head);
      } catch (cause) {
        const error = isSilence(cause)
          ? cause
          : new ToolsumError('ERR_INTERNAL', 'the log could not be written', {}, { cause });
        for (const { member } of placed) member.reject(error);
        return;
      }
    }
    for (const { member, place } of placed) member.resolve(place);
  }

  async #commit(batch: Batch): Promise<void> {
    const { store, states, tiles } = { ...this.#parts, tiles: this.#parts.log.tiles };
    const { edge, root, size, tiles: written } = appendLeaves(this.#edge, batch.leaves());
    const head = { size, root };
    if (
      (await store.append({ expected: this.#head, head, tiles: written, ...batch.rows() })) === 'conflict'
    ) {
      // Somebody else writes this log. To go on could fork it.
      this.#halted = new ToolsumError(
        'ERR_LOG_DIVERGED',
        'another process wrote to this log; the registry takes nothing more until it is started again',
      );
      throw this.#halted;
    }
    this.#head = head;
    this.#edge = edge;
    tiles.remember(written);
    for (const [name, state] of batch.states) states.remember(name, state, size);
  }

  /** Time of entries never goes back, whatever the clock does and however often the registry is started. */
  #nextTime(): string {
    this.#lastAt = Math.max(this.#lastAt, this.#parts.now().getTime());
    return timestampOf(new Date(this.#lastAt));
  }
}

/** The entries are in the log, but nobody may see them yet. */
function isSilence(error: unknown): error is ToolsumError {
  return ToolsumError.is(error) && error.code === 'ERR_WITNESSES_SILENT';
}
