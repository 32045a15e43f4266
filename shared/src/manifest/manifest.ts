import {
  isManifest,
  type JsonObject,
  type JsonValue,
  type Manifest,
  type ManifestDefinition,
} from '@toolsum/schemas';
import { LISTINGS, type Era } from '../definition/definition.ts';
import { compareDefinitions, compareText, definitionDigest, definitionKey } from '../definition/digest.ts';
import { refuseExternalRefs } from '../definition/external-ref.ts';
import { ToolsumError } from '../errors.ts';
import { parseCanonicalJson } from '../json/canonical.ts';
import { asDocument } from '../json/document.ts';
import { LIMITS } from '../limits.ts';
import { checkHoles } from './hole.ts';

/**
 * Reads a manifest and holds it to every rule that its schema cannot state: canonical bytes, recomputed digests, ids
 * that agree with what they name, sorted definitions, variants that no (profile, era) shares, references inside.
 *
 * @param bytes `manifest.json`, at most `LIMITS.manifestBytes`.
 * @throws ToolsumError ERR_JSON_*, ERR_SCHEMA, ERR_DIGEST_MISMATCH, ERR_EXTERNAL_REF, ERR_MANIFEST_INCONSISTENT.
 */
export function parseManifest(bytes: Uint8Array): Manifest {
  const manifest = asDocument(parseCanonicalJson(bytes, LIMITS.manifestBytes), isManifest, 'manifest');
  checkManifest(manifest);
  return manifest;
}

/** The rules of `parseManifest` over a manifest that is already in memory. */
export function checkManifest(manifest: Manifest): void {
  const profiles = new Set(manifest.profiles.map((profile) => profile.name));
  if (profiles.size !== manifest.profiles.length) throw inconsistent('two profiles have the same name');
  if (manifest.packages.length + 1 > LIMITS.subjects) throw inconsistent('too many packages');
  for (const definition of manifest.definitions) checkDefinition(definition, profiles);
  for (let i = 1; i < manifest.definitions.length; i += 1) {
    const [a, b] = [manifest.definitions[i - 1], manifest.definitions[i]];
    if (a === undefined || b === undefined) continue;
    if (compareManifestDefinitions(a, b) > 0)
      throw inconsistent('the definitions are not sorted by kind, id and digest');
  }
  checkVariants(manifest);
}

/** Order of definitions in a manifest: kind, id, then digest for variants. */
export function compareManifestDefinitions(
  a: Pick<ManifestDefinition, 'kind' | 'id' | 'digest'>,
  b: Pick<ManifestDefinition, 'kind' | 'id' | 'digest'>,
): number {
  return compareDefinitions(a, b) || compareText(a.digest, b.digest);
}

/** Whether a definition of the manifest is offered under this profile in this era; absent lists mean all. */
export function offeredIn(definition: ManifestDefinition, profile: string, era: Era): boolean {
  return (definition.profiles?.includes(profile) ?? true) && (definition.eras?.includes(era) ?? true);
}

function checkDefinition(entry: ManifestDefinition, profiles: ReadonlySet<string>): void {
  const { kind, id, definition } = entry;
  if (statedId(kind, definition) !== id) throw inconsistent(`a ${kind} does not name itself by its id`);
  if (definitionDigest({ kind, id, definition }) !== entry.digest) {
    throw new ToolsumError(
      'ERR_DIGEST_MISMATCH',
      `the digest of the ${kind} ${JSON.stringify(id.slice(0, 200))} is not that of its definition`,
    );
  }
  for (const profile of entry.profiles ?? []) {
    if (!profiles.has(profile))
      throw inconsistent(`a ${kind} names the profile ${profile}, which the manifest does not declare`);
  }
  refuseExternalRefs(definition);
  checkHoles(entry);
}

function statedId(kind: ManifestDefinition['kind'], definition: JsonObject): JsonValue | undefined {
  const listing = LISTINGS.find((candidate) => candidate.kind === kind);
  if (listing !== undefined)
    return Object.hasOwn(definition, listing.idMember) ? definition[listing.idMember] : undefined;
  if (
    kind === 'instructions' &&
    (typeof definition['text'] !== 'string' || Object.keys(definition).length !== 1)
  )
    return undefined;
  return '';
}

/** (kind, id) may repeat as variants only where no live listing could mean both. */
function checkVariants(manifest: Manifest): void {
  const taken = new Set<string>();
  const eras: readonly Era[] = ['2025', '2026'];
  for (const definition of manifest.definitions) {
    for (const profile of manifest.profiles) {
      for (const era of eras) {
        if (!offeredIn(definition, profile.name, era)) continue;
        const key = `${profile.name}\n${era}\n${definitionKey(definition.kind, definition.id)}`;
        if (taken.has(key)) {
          throw inconsistent(
            `two variants of the ${definition.kind} ${JSON.stringify(definition.id.slice(0, 200))} share the profile ${profile.name} in era ${era}`,
          );
        }
        taken.add(key);
      }
    }
  }
}

function inconsistent(message: string): ToolsumError {
  return new ToolsumError('ERR_MANIFEST_INCONSISTENT', message);
}
