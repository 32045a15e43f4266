import { counted } from '../output/counted.ts';
import { Attempts } from './attempts.ts';
import { checkRequests } from './check-requests.ts';
import { checkStatuses } from './check-statuses.ts';
import { compareTrees } from './compare-trees.ts';
import { foldEntries, settleOwed } from './fold-entries.ts';
import { followTree, rederive } from './follow-tree.ts';
import type { MonitoredLog } from './monitored-log.ts';

export interface RoundOptions {
  /** Derives everything anew from the first entry on, beside what is new. */
  readonly full: boolean;
  /** Where nothing is known yet, begins with what the log holds now. */
  readonly fromNow: boolean;
}

/**
 * Looks once at all there is to look at: the tree, its new entries with their releases and requests, the registry's
 * words, and what others have seen of the log. What is found stands in the queue of events.
 *
 * @returns what could not be told, in words; empty if everything could.
 * @throws ToolsumError of audience `unavailable` if the registry does not answer something; all the rest was done.
 */
export async function monitorRound(
  log: MonitoredLog,
  { full, fromNow }: RoundOptions,
  signal: AbortSignal,
): Promise<string[]> {
  const { tree } = log.store;
  const earlier = tree === undefined ? undefined : { size: tree.edge.size, at: tree.at };
  const attempts = new Attempts();
  let [owed, waiting] = [0, 0];
  await attempts.make(async () => {
    // Words are judged by entries, and those by the tree: each needs the one before.
    await followTree(log, signal, fromNow);
    await foldEntries(log, signal);
    owed = (await attempts.make(async () => settleOwed(log, signal))) ?? 0;
    waiting = (await attempts.make(async () => checkRequests(log, signal))) ?? 0;
    await attempts.make(async () => checkStatuses(log, earlier, signal));
  });
  const silent = (await attempts.make(async () => compareTrees(log))) ?? [];
  if (full) await attempts.make(async () => rederive(log, signal));
  attempts.requireAll();
  const hint =
    log.sigstore === undefined ? '; for those signed under certificates run: toolsum trust update' : '';
  return [
    ...(owed === 0 ? [] : [`${counted(owed, 'release')} could not be looked at${hint}`]),
    ...(waiting === 0 ? [] : [`the requests for ${counted(waiting, 'name')} could not be looked at${hint}`]),
    ...silent.map((witness) => `the witness ${witness} does not answer`),
  ];
}
