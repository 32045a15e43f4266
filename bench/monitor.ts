import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendLeaves, EMPTY_EDGE, leafHash, parseLogPolicy, TILE_WIDTH } from '@toolsum/core';
import type { TrustedRegistry } from '@toolsum/schemas';
import { connectRegistry } from '@toolsum/verifier';
import { memoryFiles } from '@toolsum/verifier/node';
import { auditLog } from '../cli/src/log/audit-log.ts';
import { evidenceFolder } from '../cli/src/monitor/evidence.ts';
import { followTree } from '../cli/src/monitor/follow-tree.ts';
import { NameStates } from '../cli/src/monitor/name-states.ts';
import { MonitorStore } from '../cli/src/monitor/store.ts';
import { startRegistry } from '../server/src/index.ts';
import { fillLog } from './fill-log.ts';
import { inTurns, type Measure } from './ratio.ts';
import { row, type Row } from './report.ts';

const ENTRIES = 20_000;
const ROUNDS = 5;

/** Reading a log and believing nothing of it, against hashing entries that are in memory already. */
export async function monitorLog(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'toolsum-bench-'));
  const data = join(folder, 'registry');
  try {
    await fillLog(data, ENTRIES);
    const registry = await startRegistry({ data, port: 0 });
    try {
      const { origin, logKey, fingerprint, url } = registry;
      // Statuses are not what is measured.
      const statusKey = '';
      const policy = [`log ${logKey}`, 'quorum none'];
      const trusted: TrustedRegistry = { url, origin, policy, statusKey, names: ['*'], fingerprint };
      const hashing = await bareHashing(url);
      const note = `${ENTRIES} entries over HTTP from a registry in the same process`;
      return [
        row(
          'toolsum log verify / bare hashing of the entries',
          'per second',
          await inTurns(auditing(trusted), hashing, ROUNDS),
          { note },
        ),
        row(
          'a first look of toolsum monitor at the tree / the same',
          'per second',
          await inTurns(following(trusted, folder), hashing, ROUNDS),
          { note },
        ),
      ];
    } finally {
      await registry.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bareHashing(url: string): Promise<Measure> {
  const reader = connectRegistry(url);
  const tiles: Uint8Array[][] = [];
  for (let tile = 0; (tile + 1) * TILE_WIDTH <= ENTRIES; tile += 1)
    tiles.push(await reader.entries(tile, TILE_WIDTH));
  return perSecond(tiles.length * TILE_WIDTH, async () => {
    let edge = EMPTY_EDGE;
    for (const tile of tiles) ({ edge } = appendLeaves(edge, tile.map(leafHash)));
  });
}

function auditing(trusted: TrustedRegistry): Measure {
  return perSecond(ENTRIES, async () => {
    await auditLog(trusted, undefined, () => undefined);
  });
}

function following(trusted: TrustedRegistry, folder: string): Measure {
  let round = 0;
  return async () => {
    round += 1;
    const store = new MonitorStore(join(folder, `state-${round}.sqlite`), trusted.origin);
    const log = {
      trusted,
      policy: parseLogPolicy(trusted.policy),
      registry: connectRegistry(trusted.url),
      store,
      states: new NameStates(store),
      memory: memoryFiles(join(folder, 'memory')),
      witnesses: [],
      sigstore: undefined,
      keepEvidence: evidenceFolder(join(folder, 'evidence')),
      watch: { patterns: ['*'], own: [], minimum: 'info' as const },
      now: () => new Date(),
      progress: () => undefined,
      told: new Set<string>(),
    };
    try {
      return await perSecond(ENTRIES, async () => followTree(log, new AbortController().signal, false))();
    } finally {
      store.close();
    }
  };
}

function perSecond(count: number, work: () => Promise<void>): Measure {
  return async () => {
    const start = performance.now();
    await work();
    return (count / (performance.now() - start)) * 1000;
  };
}
