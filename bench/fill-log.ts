import {
  EMPTY_EDGE,
  appendLeaves,
  buildManifest,
  digestOf,
  emptyRoot,
  makeSnapshot,
  toBase64,
  type Digest,
  type TreeEdge,
} from '@toolsum/core';
import type { KeyPrincipal, Manifest } from '@toolsum/schemas';
import { randomBytes } from 'node:crypto';
import { composeAlerts } from '../server/src/alerts/build-alert.ts';
import { checkOptions } from '../server/src/config.ts';
import { openDataDir } from '../server/src/data-dir.ts';
import { Batch } from '../server/src/log/batch.ts';
import { publishCheckpoint } from '../server/src/log/checkpoint-keeper.ts';
import { ManifestCache } from '../server/src/log/manifest-cache.ts';
import { NameStates } from '../server/src/log/name-states.ts';
import type { Addition, EntryDraft, Submission } from '../server/src/log/submission.ts';
import { openLog } from '../server/src/open-log.ts';
import { openDatabase } from '../server/src/store/sqlite/database.ts';
import { sqliteStore } from '../server/src/store/sqlite/sqlite-store.ts';
import type { LogHead } from '../server/src/store/store.ts';
import { ordinaryTools } from './ordinary-tools.ts';

/** A name gets its first grant and four versions. */
const VERSIONS = 4;
const ENTRIES_A_NAME = VERSIONS + 1;
const BATCH_NAMES = 200;
const ORIGIN = 'localhost/log/1';

/**
 * Founds a log in a data folder and fills it, by the registry's own batches and store. The entries are well formed and
 * follow the log's rules; who signed them and what the blobs hold is made up, for that is checked before a batch.
 *
 * @param entries a multiple of the entries that one name gets.
 */
export async function fillLog(data: string, entries: number): Promise<void> {
  const directory = openDataDir(data);
  const store = sqliteStore(openDatabase(directory.database));
  try {
    const identity = await openLog(store, directory, checkOptions({ data, origin: ORIGIN }));
    const states = new NameStates(store);
    const manifests = new ManifestCache(store);
    const url = 'http://127.0.0.1:8787';
    const parts = { store, states, manifests, compose: composeAlerts, origin: ORIGIN, publicUrl: () => url };
    const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const manifest = someManifest();
    let head: LogHead = { size: 0, root: emptyRoot() };
    let edge: TreeEdge = EMPTY_EDGE;
    while (head.size < entries) {
      const batch = new Batch(parts, head.size, at);
      for (let i = 0; i < BATCH_NAMES && head.size + batch.length < entries; i += 1) {
        const number = (head.size + batch.length) / ENTRIES_A_NAME;
        for (const submission of submissions(`io.github.org-${number % 997}/server-${number}`, manifest)) {
          await batch.add(submission);
        }
      }
      const grown = appendLeaves(edge, batch.leaves());
      const next = { size: grown.size, root: grown.root };
      const outcome = await store.append({ expected: head, head: next, tiles: grown.tiles, ...batch.rows() });
      if (outcome === 'conflict') throw new Error('the log changed while it was filled');
      head = next;
      edge = grown.edge;
      await publishCheckpoint({ identity, store, checkpointPath: directory.checkpoint }, head);
    }
  } finally {
    await store.close();
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
