import {
  asDocument,
  LIMITS,
  parseCheckpointText,
  parseJson,
  parseNote,
  SCHEME,
  ToolsumError,
} from '@toolsum/core';
import { isMemory, type Memory, type RememberedName, type Status } from '@toolsum/schemas';
import type { Evidence } from './evidence.ts';

/** Where memory is kept. Implementations serialise updates, over processes too. */
export interface MemoryStore {
  /** What is remembered of a log; `emptyMemory` if nothing is. */
  read(origin: string): Promise<Memory>;
  /**
   * Applies a change to what is stored at that moment and keeps the result.
   *
   * @param change pure; may run more than once; undefined leaves everything as it is.
   * @returns what is stored afterwards.
   */
  update(origin: string, change: (stored: Memory) => Memory | undefined): Promise<Memory>;
  /**
   * Keeps what shows that a registry misbehaved. Nothing that is kept is ever overwritten, and there is a bound to it.
   *
   * @returns the file; empty if nothing is kept.
   */
  keepEvidence(origin: string, evidence: Evidence): Promise<string>;
}

export function emptyMemory(origin: string): Memory {
  return { scheme: SCHEME, origin, checkpoint: '', names: {} };
}

/** @throws ToolsumError ERR_JSON_*, ERR_SCHEMA, ERR_ORIGIN_MISMATCH if it is that of another log. */
export function parseMemory(bytes: Uint8Array, origin: string): Memory {
  const memory = asDocument(parseJson(bytes, LIMITS.memoryBytes), isMemory, 'memory of a log');
  if (memory.origin !== origin) {
    throw new ToolsumError('ERR_ORIGIN_MISMATCH', 'the memory file is that of another log');
  }
  return memory;
}

export function rememberedName(memory: Memory, name: string): RememberedName | undefined {
  return Object.hasOwn(memory.names, name) ? memory.names[name] : undefined;
}

/** Size of the largest checkpoint seen; 0 before the first. */
export function rememberedSize(memory: Memory): number {
  if (memory.checkpoint === '') return 0;
  return parseCheckpointText(parseNote(new TextEncoder().encode(memory.checkpoint)).text).size;
}

/**
 * Raises the marks by a verified status and its checkpoint. No mark is ever lowered, whatever is handed in.
 *
 * @param seen the status, and the note that it was held to. The note must have been found consistent with the
 * remembered one before.
 */
export function rememberStatus(
  memory: Memory,
  seen: { status: Status; note: Uint8Array; size: number },
): Memory {
  const { status, note, size } = seen;
  const known = rememberedName(memory, status.name);
  const newer = known === undefined || isNewer(status, known);
  const next: RememberedName = {
    statusTreeSize: Math.max(status.treeSize, known?.statusTreeSize ?? 0),
    statusIssuedAt: newer ? status.issuedAt : known.statusIssuedAt,
    head: Math.max(status.head, known?.head ?? -1),
    acceptedIndex: known?.acceptedIndex ?? -1,
    listed: status.listed || (known?.listed ?? false),
    ...(newer ? withdrawnBy(status) : withdrawn(known)),
  };
  const larger = size > rememberedSize(memory);
  return {
    ...memory,
    checkpoint: larger ? new TextDecoder().decode(note) : memory.checkpoint,
    names: withName(memory, status.name, next),
  };
}

/** Raises the mark of the largest publish index that this user has accepted of a name. */
export function rememberAccepted(memory: Memory, name: string, index: number): Memory {
  const known = rememberedName(memory, name);
  const next: RememberedName = {
    statusTreeSize: known?.statusTreeSize ?? 0,
    statusIssuedAt: known?.statusIssuedAt ?? '1970-01-01T00:00:00Z',
    head: Math.max(index, known?.head ?? -1),
    acceptedIndex: Math.max(index, known?.acceptedIndex ?? -1),
    listed: true,
    ...(known === undefined ? {} : withdrawn(known)),
  };
  return { ...memory, names: withName(memory, name, next) };
}

/**
 * Holds a verified status to what is remembered of the name.
 *
 * @throws ToolsumError ERR_TREE_ROLLBACK or ERR_ROLLBACK with the `mark` that the status falls below.
 */
export function checkAgainstMemory(status: Status, memory: Memory): void {
  const known = rememberedName(memory, status.name);
  const below = isOlderTree(status, memory)
    ? 'treeSize'
    : known === undefined
      ? undefined
      : known.listed && !status.listed
        ? 'listed'
        : status.treeSize < known.statusTreeSize
          ? 'treeSize'
          : status.head < known.head
            ? 'head'
            : isReplayed(status, known)
              ? 'issuedAt'
              : undefined;
  if (below !== undefined) {
    throw new ToolsumError(
      below === 'treeSize' ? 'ERR_TREE_ROLLBACK' : 'ERR_ROLLBACK',
      `the status of ${status.name} is older than one that was seen before (${below})`,
      { mark: below },
    );
  }
}

/**
 * Whether the registry had signed a word over a larger tree, about whatever name, clearly before it signed this one:
 * nothing honest goes back to a smaller tree, and what was logged since is being withheld. A word signed before the
 * tree grew is good for its day.
 */
function isOlderTree(status: Status, { names }: Memory): boolean {
  const issuedAt = Date.parse(status.issuedAt);
  return Object.values(names).some(
    ({ statusTreeSize, statusIssuedAt }) =>
      statusTreeSize > status.treeSize && Date.parse(statusIssuedAt) + LIMITS.clockSkewMs < issuedAt,
  );
}

/** Tree size decides, then time. */
function isNewer(status: Status, known: RememberedName): boolean {
  if (status.treeSize !== known.statusTreeSize) return status.treeSize > known.statusTreeSize;
  return Date.parse(status.issuedAt) >= Date.parse(known.statusIssuedAt);
}

/** Caches and many instances may hand out a slightly older status over the same tree; a much older one is a replay. */
function isReplayed(status: Status, known: RememberedName): boolean {
  return (
    status.treeSize === known.statusTreeSize &&
    Date.parse(status.issuedAt) < Date.parse(known.statusIssuedAt) - LIMITS.clockSkewMs
  );
}

/** What stays withdrawn when no registry is in reach: an outage must not bring back what was revoked. */
function withdrawnBy(status: Status): Pick<RememberedName, 'revoked' | 'yanked'> {
  return { revoked: status.revoked, yanked: status.yanked };
}

function withdrawn(known: RememberedName): Pick<RememberedName, 'revoked' | 'yanked'> {
  return {
    ...(known.revoked === undefined ? {} : { revoked: known.revoked }),
    ...(known.yanked === undefined ? {} : { yanked: known.yanked }),
  };
}

function withName(memory: Memory, name: string, next: RememberedName): Memory['names'] {
  return Object.fromEntries([...Object.entries(memory.names).filter(([key]) => key !== name), [name, next]]);
}
