import { buildManifest, canonicalText, digestOf, makeSnapshot, matchSnapshot, parseJson, type Definition } from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { compare, type Ratio } from './ratio.ts';

/** Fifty tools of ordinary size. */
export function fiftyTools(): Definition[] {
  return Array.from({ length: 50 }, (_unused, i) => {
    const name = `tool_${i}`;
    const properties = Object.fromEntries(
      Array.from({ length: 6 }, (_none, j) => [`argument_${j}`, { type: j % 2 === 0 ? 'string' : 'integer', description: `What argument ${j} of tool ${i} is for, in a sentence of ordinary length.` }]),
    );
    const description = `Does the thing number ${i}. It reads what the arguments name, works on it, and gives back a summary. `.repeat(4);
    return { kind: 'tool', id: name, definition: { name, description, inputSchema: { type: 'object', properties, required: ['argument_0'], additionalProperties: false }, annotations: { readOnlyHint: i % 2 === 0 } } };
  });
}

/** A warm check of what a server lists, against one canonicalization and one hash of the same parsed listing. */
export async function verifyWarm(): Promise<{ verify: Ratio; parse: Ratio }> {
  const definitions = fiftyTools();
  const snapshot = makeSnapshot('2025', definitions);
  const { manifest } = buildManifest({
    capture: { scheme: 'toolsum/1', kind: 'capture', capturedAt: '2026-01-01T00:00:00Z', snapshots: [{ profile: 'default', era: '2025', protocolVersion: '2025-11-25', digest: snapshot.digest, definitions }] },
    server: { name: 'com.example/fifty', version: '1.0.0' },
    packages: [],
    remotes: [],
    lint: { ruleset: `sha256:${'0'.repeat(64)}`, waivers: [] },
  });
  const listing: JsonValue = { tools: definitions.map(({ definition }) => definition) };
  const bytes = new TextEncoder().encode(JSON.stringify(listing));
  const text = new TextDecoder().decode(bytes);
  const verify = await compare(
    () => {
      if (!matchSnapshot(manifest, makeSnapshot('2025', definitions)).explains) throw new Error('the listing must verify');
    },
    () => digestOf(canonicalText(listing)),
    41,
    20,
  );
  const parse = await compare(
    () => parseJson(bytes, bytes.byteLength),
    () => JSON.parse(text) as JsonObject,
    41,
    20,
  );
  return { verify, parse };
}
