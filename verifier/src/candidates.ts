import {
  canonicalText,
  decideSigner,
  LIMITS,
  standingOf,
  ToolsumError,
  untrusted,
  verifyRelease,
  type EffectivePolicy,
  type PublishedVersion,
  type SigstoreSource,
  type SignerBasis,
  type VerifiedRelease,
} from '@toolsum/core';
import type { JsonObject, LockedRelease, Principal } from '@toolsum/schemas';
import { bindingOf, type Binding } from './binding.ts';
import type { Candidate, Objection } from './expectation.ts';
import type { LockedFiles } from './lockfile.ts';
import { requireConsistent } from './log-consistency.ts';
import type { RegistryReader } from './registry-client.ts';
import type { RegistryWord } from './registry-word.ts';
import { findKeyAmong } from './signer-keys.ts';
import type { Target } from './target.ts';
import { verdictOfError } from './verdict.ts';

export interface CandidateRequest {
  readonly name: string;
  /** The version that a person named. */
  readonly version?: string;
  readonly locked?: LockedRelease;
  readonly lockedFiles: LockedFiles;
  /** Of the locked release only the signer counts. */
  readonly ignoreLock: boolean;
  readonly target: Target;
  /** Whether policy, lockfile or a person maps this very target to the name. */
  readonly mapped: boolean;
  readonly policy: EffectivePolicy;
  readonly registry: RegistryReader;
  readonly sigstore?: SigstoreSource;
  readonly word: RegistryWord;
}

/**
 * The versions that the server may be: the one named; else the locked one; else what is current and also valid.
 *
 * @throws ToolsumError ERR_REVOKED, ERR_YANKED, ERR_UNSIGNED if there is none to take; ERR_RECEIPT_MISMATCH if the log
 * contradicts the lockfile; those of `verifyRelease`.
 */
export async function loadCandidates(request: CandidateRequest): Promise<Candidate[]> {
  const { word, version, locked } = request;
  if (version !== undefined) return [await load(request, version, 'named')];
  if (locked !== undefined && !request.ignoreLock) {
    requireLogged(locked, word);
    return [await load(request, locked.version, 'locked')];
  }
  const { current, alsoValid } = word.state;
  const versions = [...(current === null ? [] : [current]), ...alsoValid];
  const takeable = [...new Set(versions)].filter((one) => standingOf(word.state, one) === 'valid');
  if (takeable.length === 0) throw nothingToTake(word);
  return Promise.all(takeable.slice(0, LIMITS.candidates).map((one) => load(request, one, 'current')));
}

type Choice = 'named' | 'locked' | 'current';

async function load(request: CandidateRequest, version: string, choice: Choice): Promise<Candidate> {
  const { name, word } = request;
  const published = word.state.versions.get(version);
  if (published === undefined) {
    throw new ToolsumError('ERR_UNSIGNED', `${name} has no version ${version} in the log`, { version });
  }
  if (standingOf(word.state, version) === 'revoked') {
    throw new ToolsumError('ERR_REVOKED', `${name} ${version} has been revoked`, { version });
  }
  const release = await loadRelease(request, published);
  const { basis, refused } = judgeSigner(request, release);
  const binding = bindingOf(request.target, release.manifest, request.mapped);
  const objections = [
    refused,
    objectToVersion(request, published, choice),
    objectToBinding(binding, release, request.policy),
  ].filter((objection) => objection !== undefined);
  return { release, basis, binding, objections, ...noticeOf(request, published) };
}

async function loadRelease(
  request: CandidateRequest,
  { entry, index }: PublishedVersion,
): Promise<VerifiedRelease> {
  const { name, registry, lockedFiles, locked, word, policy } = request;
  const file = async (kind: 'manifest' | 'bundle'): Promise<Uint8Array> => {
    const digest = entry[kind];
    const kept = locked?.[kind] === digest ? await lockedFiles.read(digest) : undefined;
    return kept ?? registry[kind](name, entry.version, digest);
  };
  const [manifest, bundle, receipt] = await Promise.all([
    file('manifest'),
    file('bundle'),
    registry.receipt(name, entry.version),
  ]);
  const release = await verifyRelease({
    manifest,
    bundle,
    receipt,
    name,
    version: entry.version,
    findKey: findKeyAmong(knownSigners(policy, locked, word.granted)),
    ...(request.sigstore === undefined ? {} : { sigstore: request.sigstore }),
    log: word.log,
  });
  if (
    release.index !== index ||
    canonicalText(release.entry as unknown as JsonObject) !== canonicalText(entry as unknown as JsonObject)
  ) {
    throw new ToolsumError(
      'ERR_RECEIPT_MISMATCH',
      "the receipt proves another entry than the name's history",
      {
        field: 'index',
      },
    );
  }
  await requireConsistent(
    word.tree,
    { checkpoint: release.checkpoint, note: release.checkpointNote },
    registry,
  );
  return release;
}

export function knownSigners(
  policy: EffectivePolicy,
  locked: LockedRelease | undefined,
  granted: readonly Principal[],
): Principal[] {
  return [
    ...policy.publishers.flatMap(({ signers }) => signers),
    ...(locked === undefined ? [] : [locked.signer]),
    ...granted,
  ];
}

/** The policy's word, else the lockfile's; else the log's, which `verifyHistory` has judged at the entry's own index. */
function judgeSigner(
  { name, policy, locked }: CandidateRequest,
  { signer }: VerifiedRelease,
): { basis: SignerBasis; refused?: Objection } {
  const decision = decideSigner({
    name,
    signer,
    policy,
    state: 'at-its-entry',
    ...(locked === undefined ? {} : { locked: locked.signer }),
  });
  const { accepted, basis } = decision;
  if (accepted) return { basis };
  const error = untrusted(decision, signer);
  return {
    basis,
    refused: { verdict: verdictOfError(error, 'trust'), code: error.code, reason: error.message },
  };
}

function objectToVersion(
  { name, locked, word }: CandidateRequest,
  { entry: { version }, index }: PublishedVersion,
  choice: Choice,
): Objection | undefined {
  const { state, acceptedIndex } = word;
  // Yanked means: not for new use. Who runs it already may go on.
  if (standingOf(state, version) === 'yanked' && locked?.version !== version) {
    return { verdict: 'yanked', code: 'ERR_YANKED', reason: `${name} ${version} has been yanked` };
  }
  if (choice === 'named') return undefined;
  const floor = state.minimum === null ? undefined : state.versions.get(state.minimum)?.index;
  if (floor !== undefined && index < floor) {
    return rollback(`${name} ${version} is below the publisher's minimum, ${state.minimum ?? ''}`);
  }
  // Two projects may lock two versions, as long as the publisher calls the older one valid now.
  const stillValid = state.current === version || state.alsoValid.includes(version);
  if (index < acceptedIndex && !(choice === 'locked' && stillValid)) {
    return rollback(
      `${name} ${version} is older than what was accepted here before; name it (@${version}) to go back`,
    );
  }
  return undefined;
}

/** Who has locked a version that was yanked since goes on, and is told. */
function noticeOf(
  { name, word }: CandidateRequest,
  { entry: { version } }: PublishedVersion,
): Pick<Candidate, 'notice'> {
  if (standingOf(word.state, version) !== 'yanked') return {};
  const yank = word.entries.findLast(
    ({ entry }) => entry.type === 'yank' && entry.version === version,
  )?.entry;
  const why = yank?.type === 'yank' ? `: ${yank.reason}` : '';
  return { notice: `${name} ${version} has been yanked${why}; toolsum lock takes what is current` };
}

function rollback(reason: string): Objection {
  return { verdict: 'rollback', code: 'ERR_ROLLBACK', reason };
}

export function objectToBinding(
  binding: Binding,
  { manifest: { server } }: Pick<VerifiedRelease, 'manifest'>,
  { mode }: EffectivePolicy,
): Objection | undefined {
  if (binding !== 'none' || mode !== 'enforce') return undefined;
  return {
    verdict: 'wrong-subject',
    code: 'ERR_UNBOUND',
    reason: `what runs is not among the packages and addresses that ${server.name} ${server.version} signs; map it with: toolsum lock`,
  };
}

function requireLogged(locked: LockedRelease, { state }: RegistryWord): void {
  const published = state.versions.get(locked.version);
  if (published?.index !== locked.index || published.entry.manifest !== locked.manifest) {
    throw new ToolsumError(
      'ERR_RECEIPT_MISMATCH',
      `the log has another ${locked.server} ${locked.version} than the lockfile, or none`,
      { field: 'manifest' },
    );
  }
}

function nothingToTake({ state }: RegistryWord): ToolsumError {
  const standings = [...state.versions.keys()].map((version) => standingOf(state, version));
  return standings.includes('revoked')
    ? new ToolsumError('ERR_REVOKED', `no version of ${state.name} is left; some have been revoked`)
    : new ToolsumError('ERR_YANKED', `no version of ${state.name} is left that has not been yanked`);
}
