import { buildManifest, digestOf, makeSnapshot, toBase64, type Digest } from '@toolsum/core';
import type { KeyPrincipal, Manifest } from '@toolsum/schemas';
import { randomBytes } from 'node:crypto';
import type { Addition, EntryDraft, Submission } from '../server/src/log/submission.ts';
import { openSequencer } from './open-sequencer.ts';
import { ordinaryTools } from './ordinary-tools.ts';

/** A name gets its first grant and four versions. */
const VERSIONS = 4;
const ENTRIES_A_NAME = VERSIONS + 1;
/** Times the versions: as many publishes as the sequencer takes at once. */
const BATCH_NAMES = 64;

/**
 * Founds a log in a data folder and fills it, by the registry's own sequencer. The entries are well formed and follow
 * the log's rules; who signed them and what the blobs hold is made up, for that is checked before the sequencer.
 */
export async function fillLog(data: string, entries: number): Promise<void> {
  const log = await openSequencer(data);
  try {
    const manifest = someManifest();
    const names = Math.ceil(entries / ENTRIES_A_NAME);
    for (let first = 0; first < names; first += BATCH_NAMES) {
      const batch = Array.from({ length: Math.min(BATCH_NAMES, names - first) }, (_unused, i) =>
        submissions(`io.github.org-${(first + i) % 997}/server-${first + i}`, manifest),
      );
      await log.append(batch.flat());
    }
  } finally {
    await log.close();
  }
}

/** The first publish with its grant, then the other versions. */
function submissions(name: string, manifest: Manifest): Submission[] {
  const principal: KeyPrincipal = {
    kind: 'key',
    hint: toBase64(randomBytes(32)),
    publicKey: toBase64(Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), randomBytes(32)])),
  };
  return Array.from({ length: VERSIONS }, (_unused, i) => {
    const entries: EntryDraft[] = [];
    const bundle = someDigest();
    if (i === 0) {
      entries.push({
        v: 1,
        type: 'grant',
        name,
        action: 'add',
        role: 'publisher',
        principal,
        authority: 'first-publish',
        request: bundle,
      });
    }
    const version = `1.${i}.0`;
    const digest = someDigest();
    entries.push({
      v: 1,
      type: 'publish',
      name,
      version,
      manifest: digest,
      statement: someDigest(),
      bundle,
      signer: { kind: 'key', hint: principal.hint },
      publisher: 'token:filled',
    });
    const addition: Addition = {
      entries,
      blobs: [
        { digest, bytes: randomBytes(64) },
        { digest: bundle, bytes: randomBytes(64) },
      ],
      manifest: { digest, document: { ...manifest, server: { ...manifest.server, name, version } } },
    };
    return { name, decide: () => addition };
  });
}

function someManifest(): Manifest {
  const definitions = ordinaryTools(1);
  const snapshot = makeSnapshot('2025', definitions);
  return buildManifest({
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
    server: { name: 'com.example/filled', version: '1.0.0' },
    packages: [],
    remotes: [],
    lint: { ruleset: `sha256:${'0'.repeat(64)}`, waivers: [] },
  }).manifest;
}

function someDigest(): Digest {
  return digestOf(randomBytes(32));
}
