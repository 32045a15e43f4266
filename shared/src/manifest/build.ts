import type {
  Capture,
  CapturedSnapshot,
  JsonObject,
  LintRecord,
  Manifest,
  ManifestDefinition,
  PackageReference,
  PreviousVersion,
  Profile,
  RemoteReference,
  ServerIdentity,
} from '@toolsum/schemas';
import { digestOf, type Digest } from '../crypto/sha256.ts';
import { type Era } from '../definition/definition.ts';
import { compareText, definitionDigest, makeSnapshot } from '../definition/digest.ts';
import { ToolsumError } from '../errors.ts';
import { canonicalBytes } from '../json/canonical.ts';
import { LIMITS } from '../limits.ts';
import { checkManifest, compareManifestDefinitions, parseManifest } from './manifest.ts';
import { matchesUriTemplate } from './uri-template.ts';

export interface ManifestRequest {
  readonly capture: Capture;
  readonly server: ServerIdentity;
  readonly packages: readonly PackageReference[];
  readonly remotes: readonly RemoteReference[];
  readonly lint: LintRecord;
  /** Names of profiles of which a live listing may be a subset. */
  readonly incompleteProfiles?: readonly string[];
  readonly previous?: PreviousVersion;
}

export interface BuiltManifest {
  readonly manifest: Manifest;
  /** Canonical form: the bytes that are signed. */
  readonly bytes: Uint8Array;
  readonly digest: Digest;
}

/**
 * States what a capture saw as a manifest: one definition for each distinct wire object, with the profiles and eras
 * in which it was seen. Only what was seen is claimed: a definition that every captured (profile, era) shows still
 * names its eras unless both were captured. A resource that a template of `dynamicResources` covers is not stated: it
 * came with that moment, and would be missed in the next.
 *
 * @throws ToolsumError as `parseManifest`, and ERR_DIGEST_MISMATCH if a snapshot of the capture is not what its digest says.
 */
export function buildManifest(request: ManifestRequest): BuiltManifest {
  const { capture } = request;
  for (const snapshot of capture.snapshots) checkSnapshot(snapshot);
  const profiles = profilesOf(capture, request.incompleteProfiles ?? []);
  const manifest: Manifest = {
    scheme: 'toolsum/1',
    server: request.server,
    packages: [...request.packages],
    remotes: [...request.remotes],
    profiles,
    definitions: definitionsOf(capture, profiles.length).filter((each) => !isDynamic(each, capture)),
    lint: request.lint,
  };
  if (capture.dynamicResources !== undefined && capture.dynamicResources.length > 0) {
    manifest.dynamicResources = [...capture.dynamicResources];
  }
  if (request.previous !== undefined) manifest.previous = request.previous;
  checkManifest(manifest);
  const bytes = canonicalBytes(manifest as unknown as JsonObject);
  if (bytes.byteLength > LIMITS.manifestBytes)
    throw new ToolsumError('ERR_TOO_LARGE', 'the manifest is too large');
  return { manifest: parseManifest(bytes), bytes, digest: digestOf(bytes) };
}

function isDynamic({ kind, id }: Pick<ManifestDefinition, 'kind' | 'id'>, capture: Capture): boolean {
  const templates = capture.dynamicResources ?? [];
  return kind === 'resource' && templates.some((template) => matchesUriTemplate(template, id));
}

function checkSnapshot(snapshot: CapturedSnapshot): void {
  if (makeSnapshot(snapshot.era, snapshot.definitions).digest !== snapshot.digest) {
    throw new ToolsumError(
      'ERR_DIGEST_MISMATCH',
      `the captured snapshot ${snapshot.profile}/${snapshot.era} was changed after its capture`,
    );
  }
}

function profilesOf(capture: Capture, incomplete: readonly string[]): Profile[] {
  const profiles = new Map<string, Profile>();
  for (const snapshot of capture.snapshots) {
    if (profiles.has(snapshot.profile)) continue;
    const profile: Profile = { name: snapshot.profile };
    if (snapshot.description !== undefined) profile.description = snapshot.description;
    if (snapshot.clientCapabilities !== undefined) profile.clientCapabilities = snapshot.clientCapabilities;
    if (incomplete.includes(snapshot.profile)) profile.complete = false;
    profiles.set(snapshot.profile, profile);
  }
  for (const name of incomplete) {
    if (!profiles.has(name))
      throw new ToolsumError('ERR_USAGE', `the capture has no profile ${JSON.stringify(name)}`);
  }
  return [...profiles.values()].toSorted((a, b) => compareText(a.name, b.name));
}

interface Seen {
  entry: ManifestDefinition;
  places: Set<string>;
}

/** Definitions by digest with the set of (profile, era) that showed each. */
function definitionsOf(capture: Capture, profileCount: number): ManifestDefinition[] {
  const seen = new Map<Digest, Seen>();
  for (const { profile, era, definitions } of capture.snapshots) {
    for (const { kind, id, definition } of definitions) {
      const digest = definitionDigest({ kind, id, definition });
      const known = seen.get(digest) ?? { entry: { kind, id, definition, digest }, places: new Set() };
      known.places.add(`${profile}\n${era}`);
      seen.set(digest, known);
    }
  }
  return [...seen.values()]
    .flatMap((item) => placed(item, capture, profileCount))
    .toSorted(compareManifestDefinitions);
}

/** One entry where the places are a full product of profiles and eras, else one entry an era. */
function placed({ entry, places }: Seen, capture: Capture, profileCount: number): ManifestDefinition[] {
  const byEra = new Map<Era, string[]>();
  for (const { profile, era } of capture.snapshots) {
    if (places.has(`${profile}\n${era}`))
      byEra.set(era, [...(byEra.get(era) ?? []), profile].toSorted(compareText));
  }
  const groups = new Map<string, { profiles: string[]; eras: Era[] }>();
  for (const [era, profiles] of byEra) {
    const key = profiles.join('\n');
    const group = groups.get(key) ?? { profiles, eras: [] };
    group.eras.push(era);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ profiles, eras }) => ({
    ...entry,
    ...(profiles.length === profileCount ? {} : { profiles }),
    ...(eras.length === 2 ? {} : { eras: eras.toSorted(compareText) }),
  }));
}
