import { buildManifest, canonicalBytes, makeSnapshot, parseManifest, type Definition } from '@toolsum/core';
import type { JsonObject, Manifest, ManifestDefinition } from '@toolsum/schemas';

/** A manifest of one profile and era, checked, in which an edit may change what a capture cannot say. */
export function manifestOf(
  definitions: readonly Definition[],
  edit: (copy: Manifest) => void = () => undefined,
): Manifest {
  const { digest } = makeSnapshot('2025', definitions);
  const { manifest } = buildManifest({
    capture: {
      scheme: 'toolsum/1',
      kind: 'capture',
      capturedAt: '2026-01-01T00:00:00Z',
      snapshots: [
        {
          profile: 'default',
          era: '2025',
          protocolVersion: '2025-11-25',
          digest,
          definitions: definitions.map(({ kind, id, definition }) => ({ kind, id, definition })),
        },
      ],
    },
    server: { name: 'io.github.acme/tools', version: '1.0.0' },
    packages: [],
    remotes: [],
    lint: { ruleset: `sha256:${'0'.repeat(64)}`, waivers: [] },
  });
  const copy = structuredClone(manifest);
  edit(copy);
  return parseManifest(canonicalBytes(copy as unknown as JsonObject));
}

/** The one definition of a manifest under this id. */
export function definitionIn(manifest: Manifest, id: string): ManifestDefinition {
  const found = manifest.definitions.find((definition) => definition.id === id);
  if (found === undefined) throw new Error(`the manifest has no ${id}`);
  return found;
}
