import { matchesName, registryForName, ToolsumError } from '@toolsum/core';
import type {
  LockedRelease,
  LockedServer,
  Lockfile,
  PinnedServer,
  Status,
  TrustedRegistry,
} from '@toolsum/schemas';
import { loadCandidates } from './candidates.ts';
import type {
  Expectation,
  PinnedExpectation,
  RefusedExpectation,
  SignedExpectation,
  UnsignedExpectation,
} from './expectation.ts';
import { entryRunBy, lockedServer } from './lockfile.ts';
import { forkEvidence, withEvidence } from './evidence.ts';
import { LogFork, type SignedTree } from './log-consistency.ts';
import { rememberedName, type MemoryStore } from './memory.ts';
import { askRegistry } from './registry-word.ts';
import { lockedTree, resolveLocked } from './resolve-locked.ts';
import type { ResolveRequest } from './resolve-request.ts';
import { sigstoreSource } from './sigstore-source.ts';
import { isServerName } from './server-name.ts';
import { requireSelfTest } from './self-tested.ts';
import { targetKey } from './target.ts';
import { verdictOfError } from './verdict.ts';

/** Who is meant, before anybody is asked. */
interface Subject {
  /** Key in the lockfile. */
  readonly key: string;
  readonly name?: string;
  readonly locked?: LockedRelease;
  readonly pin?: PinnedServer;
  readonly mapped: boolean;
  /** What the policy maps the target to, if that is another server than the one that was named. */
  readonly contradicted?: string;
}

/** Failures to get an answer, as opposed to wrong ones. */
const NO_ANSWER = new Set(['ERR_REGISTRY_UNREACHABLE', 'ERR_REGISTRY_ANSWER', 'ERR_NOT_FOUND', 'ERR_BUSY']);

/**
 * Decides what a server should be, before it is asked for anything (DESIGN section 6): by the registry that speaks for
 * its name, held to log, memory and lockfile; by the lockfile alone while no registry is in reach; by its pin if nothing
 * is signed. Raises the memory; changes nothing else.
 *
 * @returns an expectation of kind `refused` for everything that is wrong outside.
 * @throws ToolsumError of audience `usage` only.
 */
export async function resolveExpectation(request: ResolveRequest): Promise<Expectation> {
  const subject = identify(request);
  try {
    await requireSelfTest();
    return await decide(request, subject);
  } catch (error) {
    if (ToolsumError.is(error) && error.audience === 'usage') throw error;
    return refuse(subject, error instanceof LogFork ? await keepFork(error, request.memory) : error);
  }
}

/** A fork that shows between a release's receipt and the rest; `askRegistry` keeps what it finds itself. */
async function keepFork(error: LogFork, memory: MemoryStore): Promise<unknown> {
  const { origin } = error.trees[1].checkpoint;
  return withEvidence(error, forkEvidence(error), { memory, origin });
}

function identify({ server, target, lockfile, policy, mapped = false }: ResolveRequest): Subject {
  const command = targetKey(target);
  const ruled = policy.targets.find((rule) => rule.target === command)?.server;
  const name = server?.name ?? ruled;
  const running = entryRunBy(lockfile, command);
  const key = name ?? running?.key ?? command;
  const entry = lockedServer(lockfile, key);
  return {
    key,
    ...named(name ?? nameOf(entry, key, command)),
    ...split(entry ?? pinUnderAnotherKey(lockfile, command, running?.entry)),
    mapped: mapped || entry?.command === command || ruled === key,
    ...(ruled === undefined || ruled === key ? {} : { contradicted: ruled }),
  };
}

/** The name that an entry stands for. A pin that was given one is asked for under it: somebody may sign it one day. */
function nameOf(entry: LockedServer | undefined, key: string, command: string): string | undefined {
  if (entry?.kind === 'signed') return entry.server;
  return entry !== undefined && key !== command && isServerName(key) ? key : undefined;
}

/** Whoever gives a pinned server a name, or another one, must not lose what it was held to. */
function pinUnderAnotherKey(
  lockfile: Lockfile,
  command: string,
  mapped: LockedServer | undefined,
): PinnedServer | undefined {
  return [lockedServer(lockfile, command), mapped].find((entry) => entry?.kind === 'pinned');
}

function named(name: string | undefined): { name?: string } {
  return name === undefined ? {} : { name };
}

function split(entry: LockedServer | undefined): { locked?: LockedRelease; pin?: PinnedServer } {
  if (entry === undefined) return {};
  return entry.kind === 'signed' ? { locked: entry } : { pin: entry };
}

async function decide(request: ResolveRequest, subject: Subject): Promise<Expectation> {
  const { policy, trust, connect } = request;
  const { name, locked } = subject;
  if (name === undefined) return pinOf(subject, 'unnamed');
  if (subject.contradicted !== undefined) {
    throw new ToolsumError(
      'ERR_SUBJECT_MISMATCH',
      `the policy knows this command or address as ${subject.contradicted}, not as ${name}`,
    );
  }
  if (locked !== undefined && locked.server !== name) {
    throw new ToolsumError('ERR_SUBJECT_MISMATCH', `the lockfile has another server under ${name}`);
  }
  const trusted = registryForName(trust, name);
  if (trusted === undefined) {
    if (locked === undefined) return pinOf(subject, 'no-registry');
    throw new ToolsumError(
      'ERR_REGISTRY_UNREACHABLE',
      `${name} is locked in the log ${locked.origin}, which the trust file does not name`,
    );
  }
  // A log that follows another holds its names anew. That it is taken for the other one is a person's word (`toolsum
  // lock`); the locked signer counts on.
  const moved = locked !== undefined && locked.origin !== trusted.origin;
  if (moved && request.ignoreLock !== true) {
    throw new ToolsumError(
      'ERR_ORIGIN_MISMATCH',
      `${name} is locked in the log ${locked.origin}, but the trust file names ${trusted.origin} for it; if that log follows the other one, take it with: toolsum lock`,
    );
  }
  const isPrivate = policy.privateNames.some((pattern) => matchesName(pattern, name));
  if (isPrivate || connect === undefined) return withoutRegistry(request, subject, trusted, { isPrivate });

  let seen: Status | undefined;
  try {
    return await askAndDecide({ ...request, connect }, { ...subject, name }, trusted, (status) => {
      seen = status;
    });
  } catch (error) {
    if (!ToolsumError.is(error) || !NO_ANSWER.has(error.code)) throw error;
    return withoutRegistry(request, subject, trusted, {
      isPrivate,
      cause: error,
      ...(seen === undefined ? {} : { seen }),
    });
  }
}

/** Falls back to what the project has accepted already; whoever can cut the line to the registry gains nothing more. */
async function withoutRegistry(
  request: ResolveRequest,
  subject: Subject,
  trusted: TrustedRegistry,
  options: { isPrivate: boolean; seen?: Status; cause?: ToolsumError },
): Promise<Expectation> {
  const { seen, cause, isPrivate } = options;
  const { locked, mapped } = subject;
  if (locked !== undefined && request.ignoreLock !== true) {
    return resolveLocked(request, locked, trusted, { mapped, ...(seen === undefined ? {} : { seen }) });
  }
  const memory = await request.memory.read(trusted.origin);
  const wasListed = rememberedName(memory, subject.key)?.listed ?? false;
  // A pin is good without a registry only as long as nothing signed was ever seen under the name.
  if (!wasListed && (subject.pin !== undefined || (isPrivate && locked === undefined)))
    return pinOf(subject, 'private');
  throw (
    cause ??
    new ToolsumError(
      'ERR_REGISTRY_UNREACHABLE',
      `no registry is in reach to say whether ${subject.key} is signed`,
    )
  );
}

async function askAndDecide(
  request: ResolveRequest & Required<Pick<ResolveRequest, 'connect'>>,
  subject: Subject & { readonly name: string },
  trusted: TrustedRegistry,
  onStatus: (status: Status) => void,
): Promise<Expectation> {
  const { server, policy, target, lockedFiles, memory, now, ignoreLock = false } = request;
  const { name, locked, pin, mapped } = subject;
  const registry = request.connect(trusted);
  const proved: SignedTree | undefined =
    locked === undefined || locked.origin !== trusted.origin
      ? undefined
      : await lockedTree(lockedFiles, locked, trusted);
  const sigstore = sigstoreSource(request.sigstoreRoot);
  const word = await askRegistry({
    ...sigstore,
    name,
    trusted,
    registry,
    memory,
    now,
    maxAgeHours: policy.maxAgeHours,
    onStatus,
    ...(proved === undefined ? {} : { lockedTree: proved }),
  });
  if (!word.status.listed) {
    if (locked === undefined) return pinOf(subject, 'not-listed');
    throw new ToolsumError(
      'ERR_ROLLBACK',
      `the registry says that ${name} was never published, but it is locked`,
      {
        mark: 'listed',
      },
    );
  }
  const candidates = await loadCandidates({
    ...sigstore,
    name,
    target,
    mapped,
    policy,
    lockedFiles,
    registry,
    word,
    ignoreLock,
    ...(server?.version === undefined ? {} : { version: server.version }),
    ...(locked === undefined ? {} : { locked }),
  });
  const { issuedAt, expiresAt } = word.status;
  return {
    kind: 'signed',
    key: name,
    name,
    origin: trusted.origin,
    candidates,
    freshness: { kind: 'fresh', issuedAt, expiresAt },
    statusBytes: word.statusBytes,
    ...(locked === undefined ? {} : { locked }),
    ...(pin === undefined ? {} : { pin }),
  } satisfies SignedExpectation;
}

function pinOf(
  { key, name, pin }: Subject,
  proof: UnsignedExpectation['proof'],
): PinnedExpectation | UnsignedExpectation {
  if (pin !== undefined) return { kind: 'pinned', key, ...named(name), pin };
  return { kind: 'unsigned', key, ...named(name), proof };
}

function refuse({ key, name }: Subject, error: unknown): RefusedExpectation {
  const code = ToolsumError.is(error) ? error.code : 'ERR_INTERNAL';
  const reason = ToolsumError.is(error)
    ? error.message
    : 'toolsum failed while it looked up what this server should be';
  return { kind: 'refused', key, ...named(name), verdict: verdictOfError(error, 'trust'), code, reason };
}
