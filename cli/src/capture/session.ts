import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  Client,
  PROTOCOL_VERSION_META_KEY,
  SERVER_INFO_META_KEY,
} from '@modelcontextprotocol/client';
import { isJsonObject, ToolsumError } from '@toolsum/core';
import type { Era } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import type { CaptureLimits } from './capture-limits.ts';
import { answerHonestly, CLIENT_INFO, CLIENT_PROFILES } from './client-profile.ts';
import type { ClientProfileName } from './client-profile.ts';
import { eraVerdict, eraVerdictOfStatus, MODERN_VERSION, readHandshake } from './era-support.ts';
import type { EraVerdict, Handshake } from './era-support.ts';
import { openHttpWire } from './http-wire.ts';
import { Rpc, silent } from './rpc.ts';
import type { Answer } from './rpc.ts';
import { openStdioWire } from './stdio-wire.ts';
import { ByteBudget, isHttpTarget } from './wire.ts';
import type { Target } from './wire.ts';

export interface SessionOptions {
  readonly target: Target;
  readonly era: Era;
  readonly profile: ClientProfileName;
  readonly limits: CaptureLimits;
  /** Receives what a stdio server writes to stderr: untrusted. */
  readonly onStderr?: ((chunk: Uint8Array) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** One connection after its handshake. */
export interface Session {
  readonly era: Era;
  /** As negotiated. */
  readonly protocolVersion: string;
  readonly handshake: Handshake;
  /** Sends a request in the session's era. @throws ToolsumError ERR_SERVER_SILENT and all that breaks a connection. */
  request(method: string, params: JsonObject, ms?: number): Promise<Answer>;
  /** How often the server has said that a list changed. */
  changes(): number;
  /** See `Rpc.quiet`. */
  quiet(ms: number): Promise<boolean>;
  /** Gives the next listing a byte budget of its own. */
  refill(): void;
  /** Breaks off whatever is under way. */
  fail(error: ToolsumError): void;
}

/** The server does not speak the era: no fault, there is nothing to capture in it. */
export interface NotSpoken {
  readonly notSpoken: string;
  /**
   * Set if it fell silent or ended at the first request of 2026. Some servers of 2025 do that to anything that comes
   * before `initialize`, so only one that works in 2025 may be believed.
   */
  readonly doubt?: ToolsumError;
}

/**
 * Connects in one era as one client, does `use`, and takes the connection down whatever happens.
 *
 * @throws ToolsumError for everything that is a fault rather than another era; the signal's reason if it is aborted.
 */
export async function withSession<Result>(
  options: SessionOptions,
  use: (session: Session) => Promise<Result>,
): Promise<Result | NotSpoken> {
  options.signal?.throwIfAborted();
  const rpc = new Rpc(isHttpTarget(options.target));
  const budget = new ByteBudget(options.limits.listingBytes);
  const wire = isHttpTarget(options.target)
    ? openHttpWire(options.target, rpc, budget)
    : await openStdioWire(options.target, rpc, budget, options.onStderr);
  const abort = (): void => rpc.fail(options.signal?.reason);
  options.signal?.addEventListener('abort', abort);
  try {
    // The signal may have come while the process was starting.
    options.signal?.throwIfAborted();
    rpc.attach(wire);
    const session = await openSession(options, rpc, budget);
    return 'notSpoken' in session ? session : await use(session);
  } finally {
    options.signal?.removeEventListener('abort', abort);
    rpc.fail(new ToolsumError('ERR_INTERNAL', 'the connection has been taken down'));
    await wire.close();
  }
}

/** Handshake by the official client, everything read from the wire. */
async function openSession(
  { era, profile, limits }: SessionOptions,
  rpc: Rpc,
  budget: ByteBudget,
): Promise<Session | NotSpoken> {
  const { capabilities } = CLIENT_PROFILES[profile];
  const client = new Client(CLIENT_INFO, {
    capabilities,
    versionNegotiation: { mode: era === '2025' ? 'legacy' : { pin: MODERN_VERSION } },
  });
  if (profile === 'full') answerHonestly(client);

  const failure = await connect(client, rpc, limits.listingMs);
  const answer = rpc.handshake();
  if (failure !== undefined) return explainFailure(era, failure, answer);

  const protocolVersion = client.getNegotiatedProtocolVersion();
  const handshake =
    answer !== undefined && 'result' in answer
      ? readHandshake(era, answer.result, SERVER_INFO_META_KEY)
      : undefined;
  if (protocolVersion === undefined || handshake === undefined) {
    throw protocolFault(era, 'its answer does not fit the protocol');
  }
  if (era === '2026') await subscribe(client, handshake.capabilities, limits.courtesyMs);

  const envelope: JsonObject = {
    [PROTOCOL_VERSION_META_KEY]: protocolVersion,
    [CLIENT_INFO_META_KEY]: { ...CLIENT_INFO },
    [CLIENT_CAPABILITIES_META_KEY]: capabilities,
  };
  return {
    era,
    protocolVersion,
    handshake,
    // The listings are asked for here and not by the client's own methods: those stop after 64 pages, may answer from
    // a cache, and refuse or rewrite whatever their schemas don't know.
    async request(method, params, ms = limits.answerMs) {
      const sent = era === '2025' ? params : { ...params, _meta: envelope };
      return rpc.request(method, Object.keys(sent).length === 0 ? undefined : sent, ms);
    },
    changes: () => rpc.changes(),
    quiet: (ms) => rpc.quiet(ms),
    refill: () => budget.refill(),
    fail: (error) => rpc.fail(error),
  };
}

/** @returns why the client did not get through, or undefined. Throws only what broke the connection itself. */
async function connect(client: Client, rpc: Rpc, ms: number): Promise<{ error: unknown } | undefined> {
  const timer = setTimeout(() => rpc.fail(silent('the handshake', ms)), ms);
  try {
    // The client's own time limit would let a silent server pass for one of another era.
    const connecting = client.connect(rpc.transport, { timeout: ms * 2 });
    connecting.catch(() => undefined);
    await Promise.race([connecting, rpc.failed]);
    return undefined;
  } catch (error) {
    return { error };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Tells a server of another era from a broken one.
 *
 * @throws what broke the connection, or ERR_SERVER_PROTOCOL.
 */
function explainFailure(era: Era, { error }: { error: unknown }, answer: Answer | undefined): NotSpoken {
  if (answer !== undefined) return believed(era, eraVerdict(era, answer), error);
  // Whatever else was thrown (an abort) is no word of the server's.
  if (!ToolsumError.is(error)) throw error;
  const { status } = error.details;
  if (typeof status === 'number') return believed(era, eraVerdictOfStatus(status), error);
  if (era === '2026' && (error.code === 'ERR_SERVER_SILENT' || error.code === 'ERR_SERVER_EXITED')) {
    return { notSpoken: error.message, doubt: error };
  }
  throw error;
}

function believed(era: Era, { spoken, reason }: EraVerdict, cause: unknown): NotSpoken {
  if (spoken === 'badly') throw protocolFault(era, reason, cause);
  return { notSpoken: reason };
}

function protocolFault(era: Era, reason: string, cause?: unknown): ToolsumError {
  return new ToolsumError(
    'ERR_SERVER_PROTOCOL',
    `the server fails in the handshake of ${era}: ${reason}`,
    { era },
    { cause },
  );
}

/** In the 2026 era a server announces changes only to those who ask; one that can't is judged by its listings alone. */
async function subscribe(client: Client, capabilities: JsonObject, ms: number): Promise<void> {
  const announces = (member: string): boolean => {
    const capability = capabilities[member];
    return isJsonObject(capability) && capability['listChanged'] === true;
  };
  const filter = {
    ...(announces('tools') ? { toolsListChanged: true } : {}),
    ...(announces('prompts') ? { promptsListChanged: true } : {}),
    ...(announces('resources') ? { resourcesListChanged: true } : {}),
  };
  if (Object.keys(filter).length === 0) return;
  await client.listen(filter, { timeout: ms }).catch(() => undefined);
}
