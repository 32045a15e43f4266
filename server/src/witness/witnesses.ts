import {
  ToolsumError,
  consistencyProof,
  isQuorum,
  mergeNotes,
  parseNote,
  verifyConsistency,
  type Checkpoint,
  type LogPolicy,
  type TileReader,
} from '@toolsum/core';
import type { Published } from '../log/published-log.ts';
import type { LogHead } from '../store/store.ts';
import { CosigningWitness } from './cosigning-witness.ts';

interface WitnessListener {
  /** A witness has said what it knows of this log. */
  onHeard(): void;
  /** The checkpoint that was offered last has a cosignature more, or a newer one. */
  onNote(published: Published): void;
}

/** All witnesses of this log. Each works alone: a slow, dead or lying one delays nobody. */
export class Witnesses {
  readonly #policy: LogPolicy;
  readonly #tiles: TileReader;
  readonly #witnesses: readonly CosigningWitness[];
  readonly #log: (details: object, message: string) => void;
  #head: LogHead | undefined;
  #target: Published | undefined;
  #listener: WitnessListener | undefined;
  #onDiverged: ((error: ToolsumError) => void) | undefined;

  /** @param parts.policy of this registry's log, every witness with its address. */
  constructor(parts: {
    policy: LogPolicy;
    tiles: TileReader;
    now: () => Date;
    refreshMs: number;
    log: (details: object, message: string) => void;
  }) {
    const { policy, tiles, now, refreshMs } = parts;
    this.#policy = policy;
    this.#tiles = tiles;
    this.#log = parts.log;
    this.#witnesses = policy.witnesses.map(
      (witness) =>
        new CosigningWitness({
          log: { ...policy, witnesses: [], groups: [], quorum: 'none' },
          witness,
          tiles,
          now,
          refreshMs,
          target: () => this.#target,
          judge: async (known) => this.#judge(known, witness.name),
          onHeard: () => this.#listener?.onHeard(),
          onCosigned: (note) => this.#take(note),
          onDiverged: (error) => this.#onDiverged?.(error),
          warn: (message, error) => this.warn(message, error),
        }),
    );
  }

  get demandsQuorum(): boolean {
    return this.#policy.quorum !== 'none';
  }

  /** Whether so many have said what they know of this log as must cosign a checkpoint of it. */
  get hasHeardQuorum(): boolean {
    const heard = this.#witnesses.filter(({ hasBeenHeard }) => hasBeenHeard).map(({ name }) => name);
    return isQuorum(this.#policy, new Set(heard));
  }

  /** @param listener replaces the one before. */
  listen(listener: WitnessListener): void {
    this.#listener = listener;
  }

  /** Called once if a witness shows a checkpoint of this log that its tree does not extend. */
  onDiverged(report: (error: ToolsumError) => void): void {
    this.#onDiverged = report;
  }

  /**
   * Asks all of them what they know, before anything is signed. Those that do not answer in time are asked again later.
   *
   * @param head the committed tree; its tiles must have been checked.
   * @throws ToolsumError ERR_LOG_DIVERGED if one shows a checkpoint of this log that the tree does not extend.
   */
  async hearAll(head: LogHead): Promise<void> {
    this.#head = head;
    const heard = await Promise.allSettled(this.#witnesses.map(async (witness) => witness.hear()));
    for (const outcome of heard) {
      if (outcome.status === 'fulfilled') continue;
      const error: unknown = outcome.reason;
      if (ToolsumError.is(error) && error.code === 'ERR_LOG_DIVERGED') throw error;
    }
  }

  start(): void {
    for (const witness of this.#witnesses) witness.start();
  }

  /** Wants cosignatures for a signed checkpoint; those that are in its note already count. */
  offer(published: Published): void {
    const { size, root } = published.checkpoint;
    this.#head = { size, root };
    const known = this.#target;
    const isSame = known !== undefined && parseNote(known.note).text === parseNote(published.note).text;
    this.#target = isSame ? { ...known, note: mergeNotes(published.note, known.note) } : published;
    for (const witness of this.#witnesses) witness.kick();
    if (isSame) this.#listener?.onNote(this.#target);
  }

  warn(message: string, error: unknown): void {
    const reason = error instanceof Error ? error.message : undefined;
    this.#log(reason === undefined ? {} : { reason }, message);
  }

  async close(): Promise<void> {
    await Promise.all(this.#witnesses.map(async (witness) => witness.close()));
  }

  #take(note: Uint8Array): void {
    const target = this.#target;
    // It may be about a checkpoint that is no longer the newest.
    if (target === undefined || parseNote(target.note).text !== parseNote(note).text) return;
    this.#target = { ...target, note: mergeNotes(target.note, note) };
    this.#listener?.onNote(this.#target);
  }

  async #judge(known: Checkpoint, name: string): Promise<void> {
    const head = this.#head;
    if (head === undefined) throw new ToolsumError('ERR_INTERNAL', 'witnesses were asked without a tree');
    if (known.size > head.size)
      throw diverged(
        `the witness ${name} has cosigned a checkpoint of this log over ${known.size} entries, but there are ${head.size} here: this folder is an older copy. Restore the newest one; if it is lost, found a new log in an empty folder under a new --origin`,
      );
    if (known.size === 0) return;
    try {
      const proof = await consistencyProof(known.size, head.size, this.#tiles);
      verifyConsistency(known.size, head.size, proof, known.root, head.root);
    } catch (cause) {
      throw diverged(
        `the witness ${name} has cosigned another history of this log (size ${known.size}). Restore the folder that was published; if it is lost, found a new log in an empty folder under a new --origin`,
        cause,
      );
    }
  }
}

function diverged(message: string, cause?: unknown): ToolsumError {
  return new ToolsumError('ERR_LOG_DIVERGED', `not signing: ${message}`, {}, { cause });
}
