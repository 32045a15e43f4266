import { LIMITS, ToolsumError, openCheckpoint } from '@toolsum/core';
import type { LogHead, Store } from '../store/store.ts';
import type { Witnesses } from '../witness/witnesses.ts';
import { publishCheckpoint, signCheckpoint } from './checkpoint-keeper.ts';
import type { RegistryIdentity } from './identity.ts';
import type { Published, PublishedLog } from './published-log.ts';

interface PublisherParts {
  readonly identity: RegistryIdentity;
  readonly store: Store;
  readonly log: PublishedLog;
  readonly checkpointPath: string;
  /** Called after each published checkpoint: there may be new alerts to deliver. */
  readonly onPublished: () => void;
  readonly witnesses?: Witnesses;
  /** How long a publisher waits for the quorum, in milliseconds. */
  readonly quorumMs?: number;
}

/**
 * Shows the world the trees that the sequencer commits. Where the operator stated a quorum of witnesses, a tree is shown
 * once it has cosigned; else at once, and cosignatures are added as they come in.
 */
export class CheckpointPublisher {
  readonly #parts: PublisherParts;
  readonly #waiting = new Set<() => void>();
  #settling: Promise<void> = Promise.resolve();
  /** Committed and not shown yet, after a start. */
  #resumed: LogHead | undefined;

  constructor(parts: PublisherParts) {
    this.#parts = parts;
    parts.witnesses?.listen({
      onHeard: () => void this.#resume(),
      onNote: (published) => {
        this.#settling = this.#settling.then(async () => this.#settle(published));
      },
    });
  }

  /** Whether enough witnesses have said what they know of this log; without a stated quorum always. */
  get isReady(): boolean {
    return this.#parts.witnesses?.hasHeardQuorum ?? true;
  }

  /**
   * @throws ToolsumError ERR_WITNESSES_SILENT while too few witnesses have said that they know no other history: until
   * then nothing is signed.
   */
  requireReady(): void {
    if (this.isReady) return;
    throw new ToolsumError(
      'ERR_WITNESSES_SILENT',
      'too few of the witnesses have answered since the registry started, so that it could sign a second history; nothing was logged. Try again later',
    );
  }

  /** After a start: asks for cosignatures for what is shown, or for what was committed and could not be shown. */
  start(head: LogHead): void {
    const { witnesses, log } = this.#parts;
    if (witnesses === undefined) return;
    if (head.size === log.size) witnesses.offer(log.newest);
    else this.#resumed = head;
    witnesses.start();
    void this.#resume();
  }

  /**
   * Signs a committed tree and shows it.
   *
   * @throws ToolsumError ERR_WITNESSES_SILENT if the quorum did not cosign in time: the tree is shown as soon as it does.
   */
  async publish(head: LogHead): Promise<void> {
    const { witnesses, log, onPublished } = this.#parts;
    if (witnesses === undefined || !witnesses.demandsQuorum) {
      const published = await publishCheckpoint(this.#parts, head);
      log.advance(published);
      witnesses?.offer(published);
      onPublished();
      return;
    }
    this.requireReady();
    this.#resumed = undefined;
    witnesses.offer(await signCheckpoint(this.#parts, head));
    if (!(await this.#shown(head.size)))
      throw new ToolsumError(
        'ERR_WITNESSES_SILENT',
        'too few witnesses cosign the newest checkpoint. Nothing is lost: what was logged is shown as soon as they do; send the very same again then to get its receipt',
      );
  }

  /** Resolves when a checkpoint over so many entries is shown, with false when that takes too long. */
  async #shown(size: number): Promise<boolean> {
    const { log, quorumMs = LIMITS.witnessQuorumMs } = this.#parts;
    if (log.size >= size) return true;
    return new Promise((resolve) => {
      const check = (): void => {
        if (log.size >= size) end(true);
      };
      const timer = setTimeout(() => end(false), quorumMs);
      const end = (shown: boolean): void => {
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve(shown);
      };
      this.#waiting.add(check);
    });
  }

  /** Takes in a note with more cosignatures than before: of the tree that is shown, or of the next one. */
  async #settle({ checkpoint, note }: Published): Promise<void> {
    const { store, log, identity, onPublished, witnesses } = this.#parts;
    try {
      if (checkpoint.size === log.size) {
        await store.saveCosigned({ size: checkpoint.size, note });
        log.enrich(note);
      } else if (checkpoint.size > log.size && identity.hasQuorum(note)) {
        await store.saveCheckpoint({ size: checkpoint.size, note });
        log.advance({ checkpoint: openCheckpoint(note, identity.policy), note });
        onPublished();
        for (const check of this.#waiting) check();
      }
    } catch (error) {
      witnesses?.warn('a cosigned checkpoint could not be kept', error);
    }
  }

  async #resume(): Promise<void> {
    const head = this.#resumed;
    if (head === undefined || !this.isReady) return;
    this.#resumed = undefined;
    try {
      this.#parts.witnesses?.offer(await signCheckpoint(this.#parts, head));
    } catch (error) {
      this.#parts.witnesses?.warn('the newest checkpoint could not be signed', error);
    }
  }
}
