import {
  buildManifest,
  canonicalText,
  digestOf,
  makeSnapshot,
  matchSnapshot,
  parseJson,
} from '@toolsum/core';
import type { JsonValue } from '@toolsum/schemas';
import { ordinaryTools } from './ordinary-tools.ts';
import { compareCalls } from './ratio.ts';
import { row, type Row } from './report.ts';

const TIMES = { rounds: 41, calls: 20 };

/** A warm check of what a server lists, against one canonicalization and one hash of the same parsed listing. */
export async function verifyWarm(): Promise<Row[]> {
  const definitions = ordinaryTools(50);
  const snapshot = makeSnapshot('2025', definitions);
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
          digest: snapshot.digest,
          definitions,
        },
      ],
    },
    server: { name: 'com.example/fifty', version: '1.0.0' },
    packages: [],
    remotes: [],
    lint: { ruleset: `sha256:${'0'.repeat(64)}`, waivers: [] },
  });
  const listing: JsonValue = { tools: definitions.map(({ definition }) => definition) };
  const bytes = new TextEncoder().encode(JSON.stringify(listing));
  const text = new TextDecoder().decode(bytes);
  const verify = await compareCalls(
    () => {
      if (!matchSnapshot(manifest, makeSnapshot('2025', definitions)).explains)
        throw new Error('the listing must verify');
    },
    () => digestOf(canonicalText(listing)),
    TIMES,
  );
  const parse = await compareCalls(
    () => parseJson(bytes, bytes.byteLength),
    () => JSON.parse(text) as JsonValue,
    TIMES,
  );
  return [
    row('verify 50 tools, warm / canonicalize and hash', 'ms', verify, { aim: { atMost: 1.5 } }),
    row('strict parse of the same / JSON.parse', 'ms', parse),
  ];
}
