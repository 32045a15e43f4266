import {
  inclusionProof,
  leafHash,
  LIMITS,
  parseEntry,
  TILE_WIDTH,
  ToolsumError,
  verifyInclusion,
} from '@toolsum/core';
import type { Entry } from '@toolsum/schemas';
import { signedTree } from '@toolsum/verifier';
import { isCode, isServedWrong } from './fault.ts';
import { tell, type MonitoredLog } from './monitored-log.ts';
import type { KnownName } from './store.ts';

/**
 * Fetches the entries of a name that lie before the start of a monitor that began in the middle: back along the chain,
 * each proved to stand in the tree that is believed.
 *
 * @param entry the first that the monitor meets of the name.
 * @throws ToolsumError ERR_REGISTRY_ANSWER if the log does not serve them as it signed them; that is told.
 */
export async function bringEarlier(
  log: MonitoredLog,
  entry: Exclude<Entry, { type: 'rotate' }>,
): Promise<KnownName> {
  const { store, states } = log;
  const { name, prev: head } = entry;
  // A chain that leads into what is here already is judged by the rules.
  if (head >= store.start) return { head: -1, broken: false };
  const earlier: { index: number; bytes: Uint8Array }[] = [];
  try {
    for (let index = head; index >= 0 && earlier.length < LIMITS.nameEntries;) {
      const bytes = await provedEntry(log, index);
      earlier.push({ index, bytes });
      const { prev } = parseEntry(bytes);
      index = prev < index ? prev : -1;
    }
  } catch (error) {
    if (!isServedWrong(error) && !isCode(error, 'ERR_NOT_FOUND')) throw error;
    const summary = `entries of ${name} before the start are not served as the log signed them: ${error.message}`;
    tell(log, [
      {
        type: 'tile-differs',
        severity: 'critical',
        name,
        summary,
        code: error.code,
        about: `earlier ${name}`,
      },
    ]);
    throw new ToolsumError('ERR_REGISTRY_ANSWER', summary, {}, { cause: error });
  }
  store.keepEarlier(earlier);
  try {
    states.bring(name, head);
    return { head, broken: false };
  } catch (error) {
    if (!isServedWrong(error)) throw error;
    const summary = `the entries of ${name} before the start must not stand in the log: ${error.message}`;
    const { code } = error;
    tell(log, [
      { type: 'chain-broken', severity: 'critical', name, summary, code, about: `earlier ${name}` },
    ]);
    return { head: -1, broken: true };
  }
}

async function provedEntry({ store, registry, policy }: MonitoredLog, index: number): Promise<Uint8Array> {
  const known = store.entry(index);
  if (known !== undefined) return known;
  const { tree } = store;
  if (tree === undefined) throw new ToolsumError('ERR_INCLUSION_PROOF', 'no tree is believed yet');
  const { size, root } = signedTree(tree.note, policy).checkpoint;
  const tile = Math.floor(index / TILE_WIDTH);
  const entries = await registry.entries(tile, Math.min(TILE_WIDTH, size - tile * TILE_WIDTH));
  const bytes = entries[index - tile * TILE_WIDTH];
  if (bytes === undefined) throw new ToolsumError('ERR_TILE_MALFORMED', `entry ${index} is not in its tile`);
  verifyInclusion(
    index,
    size,
    leafHash(bytes),
    await inclusionProof(index, size, registry.uncachedTiles),
    root,
  );
  return bytes;
}
