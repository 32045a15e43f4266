import { digestOf, LIMITS, SCHEME, timestampOf, toBase64, ToolsumError } from '@toolsum/core';
import { LogFork } from './log-consistency.ts';
import { rememberedName, type MemoryStore } from './memory.ts';

/**
 * What a registry or its log signed and should not have, with what it contradicts, for people to show around.
 * All bytes are as they were received, so that anybody can check the signatures again.
 */
export type Evidence = ForkEvidence | StatusEvidence | StatusContradictsLog | EntryEvidence;

/** Two checkpoints that one log signed and that cannot both be true. */
export interface ForkEvidence {
  readonly kind: 'fork';
  readonly remembered: Uint8Array;
  readonly seen: Uint8Array;
}

/** A status, and what this user knew before it. */
export interface StatusEvidence {
  readonly kind: 'older-tree' | 'older-status' | 'expired-status';
  readonly name: string;
  readonly status: Uint8Array;
  /** Signed note of the largest checkpoint that was seen before. */
  readonly remembered?: Uint8Array;
  /** The marks of memory, or the time of this machine, that the status fell behind. */
  readonly known: Readonly<Record<string, string | number | boolean>>;
}

/** A status and the history, proved to stand in the log, from which it does not follow. */
export interface StatusContradictsLog {
  readonly kind: 'status-contradicts-log';
  readonly name: string;
  readonly status: Uint8Array;
  readonly history?: Uint8Array;
}

/** A history with an entry that the ones before it exclude. */
export interface EntryEvidence {
  readonly kind: 'repeated-sequence' | 'unauthorised-entry';
  readonly name: string;
  readonly history: Uint8Array;
  /** Leaf index of the entry. */
  readonly index?: number;
}

/** What a kind of evidence shows, for whoever opens the file. */
export const EVIDENCE_MEANING: Readonly<Record<Evidence['kind'], string>> = {
  fork: 'One log has signed two trees of which neither extends the other.',
  'older-tree': 'The registry signed a status over a smaller tree than it had shown before.',
  'older-status': 'The registry handed out a status that is older than one it had handed out before.',
  'expired-status': 'The registry handed out a status whose time was over, or had not begun.',
  'status-contradicts-log': 'The registry signed a status that does not follow from its own log.',
  'repeated-sequence':
    "The log holds an entry of a name that does not follow that name's earlier entries: a number, a version or a time comes twice or goes back.",
  'unauthorised-entry': "The log holds an entry that the name's earlier entries permit nobody to make.",
};

/** What was received before something turned out to be wrong. */
export interface Heard {
  readonly name: string;
  status?: Uint8Array;
  history?: Uint8Array;
}

/**
 * The evidence that a refusal rests on.
 *
 * @param context memory of the log as it was before, and the time of this machine.
 * @returns undefined if nothing that was signed shows it: an outage, or bytes that anybody could have made.
 */
export async function evidenceOf(
  error: unknown,
  heard: Heard,
  context: { memory: Pick<MemoryStore, 'read'>; origin: string; now: Date },
): Promise<Evidence | undefined> {
  if (error instanceof LogFork) return forkEvidence(error);
  if (!ToolsumError.is(error)) return undefined;
  const { name, status, history } = heard;
  switch (error.code) {
    case 'ERR_TREE_ROLLBACK':
    case 'ERR_ROLLBACK':
    case 'ERR_STATUS_EXPIRED': {
      if (status === undefined) return undefined;
      const kind = KIND_OF_STATUS[error.code];
      const stored = await context.memory.read(context.origin);
      const { checkpoint } = stored;
      return {
        kind,
        name,
        status,
        ...(checkpoint === '' ? {} : { remembered: new TextEncoder().encode(checkpoint) }),
        known: { ...marksOf(rememberedName(stored, name)), seenAt: timestampOf(context.now) },
      };
    }
    case 'ERR_STATUS_MISMATCH':
      if (status === undefined) return undefined;
      return { kind: 'status-contradicts-log', name, status, ...(history === undefined ? {} : { history }) };
    case 'ERR_ENTRY_REPEATED':
    case 'ERR_ENTRY_CHAIN':
    case 'ERR_ENTRY_TIME':
    case 'ERR_VERSION_EXISTS':
      return history === undefined
        ? undefined
        : { kind: 'repeated-sequence', name, history, ...indexOf(error) };
    case 'ERR_NOT_AUTHORISED':
      return history === undefined
        ? undefined
        : { kind: 'unauthorised-entry', name, history, ...indexOf(error) };
    default:
      return undefined;
  }
}

const KIND_OF_STATUS = {
  ERR_TREE_ROLLBACK: 'older-tree',
  ERR_ROLLBACK: 'older-status',
  ERR_STATUS_EXPIRED: 'expired-status',
} as const;

export function forkEvidence({ trees: [known, seen] }: LogFork): ForkEvidence {
  return { kind: 'fork', remembered: known.note, seen: seen.note };
}

/**
 * Keeps evidence and says where. That it can't be kept changes nothing of the refusal.
 *
 * @returns the error with the place of the file in its message.
 */
export async function withEvidence(
  error: unknown,
  evidence: Evidence | undefined,
  { memory, origin }: { memory: MemoryStore; origin: string },
): Promise<unknown> {
  if (evidence === undefined || !ToolsumError.is(error)) return error;
  let where: string;
  try {
    where = await memory.keepEvidence(origin, evidence);
  } catch {
    return error;
  }
  if (where === '') return error;
  return new ToolsumError(error.code, `${error.message}; evidence: ${where}`, error.details, {
    cause: error,
  });
}

/** A file of evidence: its name, which is the same for the same evidence, and its bytes. */
export interface EvidenceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The one spelling of evidence: JSON that says what it shows, with the signed bytes in base64.
 *
 * @param at when it was seen.
 */
export function evidenceFile(origin: string, evidence: Evidence, at: Date): EvidenceFile {
  const { kind } = evidence;
  const parts = PARTS.flatMap((part) => {
    const bytes = (evidence as Partial<Record<Part, Uint8Array>>)[part];
    return bytes === undefined ? [] : [[part, bytes] as const];
  });
  const digest = digestOf(new TextEncoder().encode(parts.map(([, bytes]) => digestOf(bytes)).join(' ')));
  const document = {
    scheme: SCHEME,
    evidence: kind,
    meaning: EVIDENCE_MEANING[kind],
    origin,
    ...('name' in evidence ? { name: evidence.name } : {}),
    ...('index' in evidence ? { index: evidence.index } : {}),
    ...('known' in evidence ? { known: evidence.known } : {}),
    seenAt: timestampOf(at),
    signed: Object.fromEntries(parts.map(([part, bytes]) => [part, contentOf(bytes)])),
  };
  return {
    name: `${kind}-${digest.slice('sha256:'.length, 'sha256:'.length + 24)}.json`,
    bytes: new TextEncoder().encode(`${JSON.stringify(document, undefined, 2)}\n`),
  };
}

type Part = 'remembered' | 'seen' | 'status' | 'history';
const PARTS: readonly Part[] = ['remembered', 'seen', 'status', 'history'];

/** A history of the largest size would fill a disk; its digest and the log still tell what it was. */
function contentOf(bytes: Uint8Array): { digest: string; base64?: string } {
  const digest = digestOf(bytes);
  return bytes.byteLength > LIMITS.evidenceBytes ? { digest } : { digest, base64: toBase64(bytes) };
}

function marksOf(
  known: ReturnType<typeof rememberedName>,
): Readonly<Record<string, string | number | boolean>> {
  if (known === undefined) return {};
  const { statusTreeSize, statusIssuedAt, head, acceptedIndex, listed } = known;
  return { statusTreeSize, statusIssuedAt, head, acceptedIndex, listed };
}

function indexOf({ details }: ToolsumError): { index?: number } {
  return typeof details['index'] === 'number' ? { index: details['index'] } : {};
}
