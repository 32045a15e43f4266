/**
 * `@toolsum/verifier`: what a client loads to accept of an MCP server only what its publisher signed.
 *
 * Two steps, in this order:
 *
 * 1. `resolveExpectation(request: ResolveRequest): Promise<Expectation>`, before the server is started: what the
 *    server should be. Asks the registry (unless offline), holds its answers to the log, to memory and to the lockfile,
 *    raises memory. Never throws for anything outside: a refusal is an expectation of kind `refused`. It throws
 *    ToolsumError of audience `usage` only (a contradictory trust file).
 *
 *    request: { server?: { name, version? }, target: Target, mapped?: boolean, policy: EffectivePolicy,
 *      trust: TrustFile, lockfile: Lockfile, lockedFiles: { read(digest) => Promise<bytes | undefined> },
 *      memory: MemoryStore, connect?: (registry: TrustedRegistry) => RegistryReader (absent: offline),
 *      ignoreLock?: boolean (take what is current now: `toolsum lock`), now: Date }
 *
 *    Target is { kind: 'command', command, args, installed? } or { kind: 'url', url }; make it with
 *    `describeTarget({ command, args, cwd })` of `@toolsum/verifier/node`.
 *
 * 2. `verifySurface(snapshot: Snapshot, expectation: Expectation, policy: EffectivePolicy, options?: { echo? })
 *    : SurfaceReport`, pure and synchronous: { verdict, exitCode, allowed, admits: 'all' | 'verified' | 'nothing',
 *    name?, version?, profile?, era, binding, freshness, signer?: { principal, basis }, snapshot (its digest),
 *    definitions: [{ kind, id, verdict, digest?, changes?, signed?, live? }], code?, reason? }.
 *
 *    `reportOfError(error, expectation, policy, era?)` gives the report of a listing that failed (incomplete,
 *    internal-error). `refusalOf(expectation, policy)` says why a server need not even be started.
 *    `acceptanceOf({ expectation, report, snapshot, target, mapped?, repin?, now }): Acceptance | undefined` says what to
 *    keep once a report is allowed: the lockfile entry with its files and the mark for memory;
 *    `recordAcceptance(acceptance, { lockfile: LockfileStore, memory: MemoryStore })` keeps it. `keepAccepted(context,
 *    { expectation, report, snapshot, target, mapped? })` does both for a first use and leaves alone what is locked.
 *
 * In between stands a live session: `SessionGate` (pure; message in, effects out), `guardTransport(transport,
 * { server?, target?, mapped?, context?, onEvent? })` around the official SDK's transports, and of
 * `@toolsum/verifier/node` `runGuard({ command: ServerCommand, target, context: LocalContext, server?: { name, version? },
 * mapped?, onEvent?: (event: GateEvent) => void, stdin?, stdout?, stderr? }): Promise<number>` (the exit code) for stdio.
 * Events are for people only; their texts are untrusted.
 * `localContext({ cwd, env?, trust?, policy?, lockfile?, offline? }): Promise<LocalContext>` of
 * `@toolsum/verifier/node` reads the user's trust file, policy, lockfile and memory from their usual places; then
 * `resolveIn(context, { server?, target, mapped?, ignoreLock? })` is `resolveExpectation` with all of it.
 */
export { DEFINITION_VERDICTS, VERDICTS, VERDICT_TABLE, verdictOfError, worstVerdict } from './verdict.ts';
export type { DefinitionVerdict, Stage, Verdict, VerdictExit } from './verdict.ts';
export { targetKey, targetOfKey } from './target.ts';
export type { RunningPackage, Target } from './target.ts';
export { packageOf } from './launcher.ts';
export { BINDINGS, bindingOf } from './binding.ts';
export type { Binding } from './binding.ts';
export type {
  Candidate,
  Expectation,
  Freshness,
  Objection,
  PinnedExpectation,
  RefusedExpectation,
  SignedExpectation,
  UnsignedExpectation,
} from './expectation.ts';
export { resolveExpectation } from './resolve.ts';
export type { ResolveRequest } from './resolve-request.ts';
export { keepAccepted, resolveIn } from './context.ts';
export { isServerName, parseServer } from './server-name.ts';
export type { ServerSubject, VerifierContext } from './context.ts';
export { refusalOf, reportOfError, reportOfRefusal, verifySurface } from './verify-surface.ts';
export type { SurfaceOptions } from './verify-surface.ts';
export type { Admission, DefinitionReport, SignedDefinition, SurfaceReport } from './surface-report.ts';
export { acceptanceOf, recordAcceptance, withoutPin } from './acceptance.ts';
export type { Acceptance, AcceptanceRequest } from './acceptance.ts';
export {
  EMPTY_LOCKFILE,
  formatLockfile,
  lockedServer,
  parseLockfile,
  withLocked,
  withoutLocked,
} from './lockfile.ts';
export type { LockedFiles, LockfileStore } from './lockfile.ts';
export { checkLockfile, LOCK_NOTES, LOCK_OBJECTIONS } from './lockfile-check.ts';
export type { LockfileCheck, LockNote, LockObjection, NotedEntry, ObjectedEntry } from './lockfile-check.ts';
export { emptyMemory, parseMemory, rememberAccepted, rememberStatus, rememberedName } from './memory.ts';
export type { MemoryStore } from './memory.ts';
export { evidenceFile, EVIDENCE_MEANING } from './evidence.ts';
export type { Evidence, EvidenceFile, ForkEvidence } from './evidence.ts';
export { askRegistry } from './registry-word.ts';
export type { RegistryWord, WordRequest } from './registry-word.ts';
export { connectRegistry } from './registry-client.ts';
export type { BytesCache, RegistryClientOptions, RegistryReader } from './registry-client.ts';
export { REFUSALS } from './refusal.ts';
export type { RefusalName } from './refusal.ts';
export { undeclaredArguments } from './arguments.ts';
export { SessionGate } from './session-gate.ts';
export type { GateOptions } from './session-gate.ts';
export type { Effect, GateEvent } from './gate/effect.ts';
export { guardTransport } from './mcp-transport.ts';
export type { GuardTransportOptions, McpTransport } from './mcp-transport.ts';
export { LogFork, rememberedTree, requireConsistent, signedTree, withoutQuorum } from './log-consistency.ts';
export type { SignedTree } from './log-consistency.ts';
export { openStatus } from './registry-word.ts';
export { findKeyAmong } from './signer-keys.ts';
export { objectToUnsigned, unsignedRule } from './unsigned-rule.ts';
export { sigstoreSource } from './sigstore-source.ts';
export type { SigstoreRoot } from './sigstore-source.ts';
export { getBytes } from './http-get.ts';
export type { GetOptions } from './http-get.ts';
