import { createPublicKey, type KeyObject } from 'node:crypto';
import { sha256Hex } from '../crypto/sha256.ts';
import { ToolsumError } from '../errors.ts';
import { parseCheckpointText } from './checkpoint.ts';
import { keepSignatures, mergeNotes } from './note-signatures.ts';
import { cosigner, formatSignatureLine, openNote, parseNote, signNote, type NoteSigner } from './note.ts';
import type { VerifierKey } from './verifier-key.ts';
import {
  decideCosignature,
  openAddCheckpoint,
  type ForkProof,
  type Remembered,
  type WitnessDecision,
} from './witness.ts';

/** Where a witness remembers: of each log the newest note that it cosigned, with its own cosignature. */
export interface WitnessMemory {
  read(origin: string): Promise<Uint8Array | undefined>;
  /** Returns once the note would survive a power cut. */
  write(origin: string, note: Uint8Array): Promise<void>;
  /** Keeps two notes by which a log gave itself away; the same ones again are no error. */
  keepFork(fork: ForkProof): Promise<void>;
}

/** An answer as HTTP gives it. */
export interface WitnessAnswer {
  readonly status: (typeof STATUS)[WitnessDecision['outcome']];
  readonly type: string;
  readonly body: string;
  readonly decision: WitnessDecision;
}

const TEXT = 'text/plain; charset=utf-8';
const SIZE = 'text/x.tlog.size';

/**
 * A witness (C2SP tlog-witness): cosigns for each of its logs trees that only grow. It remembers before it answers, and
 * takes requests about one log one after the other, so that no two of them can be judged by the same memory.
 */
export class WitnessService {
  readonly #name: string;
  readonly #key: KeyObject;
  readonly #logs: ReadonlyMap<string, VerifierKey>;
  readonly #memory: WitnessMemory;
  readonly #now: () => Date;
  readonly #turns = new Map<string, Promise<unknown>>();

  /** @param logs keys of the logs that it witnesses, by origin. */
  constructor(parts: {
    name: string;
    key: KeyObject;
    logs: ReadonlyMap<string, VerifierKey>;
    memory: WitnessMemory;
    now: () => Date;
  }) {
    this.#name = parts.name;
    this.#key = parts.key;
    this.#logs = parts.logs;
    this.#memory = parts.memory;
    this.#now = parts.now;
    const raw = createPublicKey(parts.key).export({ format: 'der', type: 'spki' }).subarray(-32);
    for (const log of parts.logs.values()) {
      if (Buffer.from(log.publicKey).equals(raw))
        throw new ToolsumError(
          'ERR_USAGE',
          `the witness has the key of the log ${log.name}: its cosignature would say nothing that the log does not say`,
        );
    }
  }

  /** The verifier key that others trust it by. */
  get vkey(): string {
    return this.#signer(0).key.vkey;
  }

  /**
   * Answers `add-checkpoint`.
   *
   * @throws ToolsumError what the memory throws, ERR_INTERNAL if it holds another log's note: then nothing is cosigned.
   */
  async addCheckpoint(body: Uint8Array): Promise<WitnessAnswer> {
    const request = openAddCheckpoint(body, this.#logs);
    if (request.outcome !== 'opened') return answerOf(request);
    const { origin } = request.checkpoint;
    return this.#inTurn(origin, async () => {
      const decision = decideCosignature(request, await this.#remembered(origin));
      if ('fork' in decision && decision.fork !== undefined) await this.#memory.keepFork(decision.fork);
      if (decision.outcome !== 'cosign') return answerOf(decision);
      const signer = this.#signer(Math.floor(this.#now().getTime() / 1000));
      const cosigned = signNote(decision.text, [signer]);
      // Other lines of the request are anybody's, and would fill the memory.
      await this.#memory.write(origin, mergeNotes(keepSignatures(request.note, [request.key]), cosigned));
      return answerOf(decision, cosigned);
    });
  }

  /**
   * The newest cosigned note of a log, for whoever watches it.
   *
   * @param hash hexadecimal SHA-256 of the log's origin.
   */
  async newest(hash: string): Promise<Uint8Array | undefined> {
    const origin = [...this.#logs.keys()].find((known) => originHash(known) === hash);
    return origin === undefined ? undefined : (await this.#remembered(origin))?.note;
  }

  /**
   * Reads all that it remembers of its logs, so that damage shows at the start.
   *
   * @throws ToolsumError as `addCheckpoint`.
   */
  async checkMemory(): Promise<void> {
    for (const origin of this.#logs.keys()) await this.#remembered(origin);
  }

  /** What it wrote itself: anything else means that its memory is damaged, and that it must not sign. */
  async #remembered(origin: string): Promise<Remembered | undefined> {
    const note = await this.#memory.read(origin);
    if (note === undefined) return undefined;
    const own = this.#signer(0).key;
    const log = this.#logs.get(origin);
    try {
      const checkpoint = parseCheckpointText(parseNote(note).text);
      const signers = new Set(
        openNote(note, log === undefined ? [own] : [own, log]).verified.map(({ key }) => key),
      );
      if (checkpoint.origin === origin && signers.has(own) && log !== undefined && signers.has(log))
        return { checkpoint, note };
    } catch (cause) {
      throw damaged(origin, cause);
    }
    throw damaged(origin);
  }

  #signer(time: number): NoteSigner {
    return cosigner(this.#name, this.#key, time);
  }

  async #inTurn<Result>(origin: string, run: () => Promise<Result>): Promise<Result> {
    const before = this.#turns.get(origin) ?? Promise.resolve();
    const turn = before.then(run, run);
    this.#turns.set(origin, turn);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(origin) === turn) this.#turns.delete(origin);
    }
  }
}

/** Under this name a witness shows what it remembers of a log: hexadecimal SHA-256 of the origin. */
export function originHash(origin: string): string {
  return sha256Hex(Buffer.from(origin));
}

const STATUS = {
  cosign: 200,
  malformed: 400,
  unsigned: 403,
  'unknown-log': 404,
  conflict: 409,
  unproved: 422,
} as const satisfies Record<WitnessDecision['outcome'], number>;

function answerOf(decision: WitnessDecision, cosigned?: Uint8Array): WitnessAnswer {
  return {
    status: STATUS[decision.outcome],
    type: decision.outcome === 'conflict' ? SIZE : TEXT,
    body: bodyOf(decision, cosigned),
    decision,
  };
}

function bodyOf(decision: WitnessDecision, cosigned: Uint8Array | undefined): string {
  if (cosigned !== undefined) return parseNote(cosigned).signatures.map(formatSignatureLine).join('');
  if (decision.outcome === 'conflict') return `${decision.size}\n`;
  return 'reason' in decision ? `${decision.reason}\n` : 'this witness does not witness that log\n';
}

function damaged(origin: string, cause?: unknown): ToolsumError {
  return new ToolsumError(
    'ERR_INTERNAL',
    `what the witness remembers of ${JSON.stringify(origin.slice(0, 200))} is damaged; restore its folder, or make a witness with a new key`,
    {},
    { cause },
  );
}
