import { equalBytes, verifyHistory, type ErrorCode } from '@toolsum/core';
import { signedTree, withoutQuorum } from '@toolsum/verifier';
import { Attempts } from './attempts.ts';
import type { Telling } from './event.ts';
import { isCode, isServedWrong } from './fault.ts';
import { tell, type MonitoredLog } from './monitored-log.ts';

const AT_ONCE = 64;
/** So many names without an answer, and the others are left to the next round: nothing may answer at all. */
const FAILURES = 8;

/**
 * Holds every entry that was asked for to its signed request, and that to who may ask: by the history that the registry
 * serves of the name, as clients do.
 *
 * @returns how many names wait for the trusted root of the certificates that their requests are signed under.
 * @throws ToolsumError of audience `unavailable` if it could not be found out.
 */
export async function checkRequests(log: MonitoredLog, signal: AbortSignal): Promise<number> {
  const { store } = log;
  const attempts = new Attempts();
  let waiting = 0;
  for (let names = store.requestedNames('', AT_ONCE); names.length > 0;) {
    for (const name of names) {
      signal.throwIfAborted();
      await attempts.make(async () => {
        const tellings = await checkHistory(log, name);
        if (tellings === undefined) waiting += 1;
        else tell(log, tellings, (events) => store.settleRequested(name, events));
      });
      if (attempts.failed >= FAILURES) attempts.requireAll();
    }
    names = store.requestedNames(names.at(-1) ?? '', AT_ONCE);
  }
  attempts.requireAll();
  return waiting;
}

async function checkHistory(log: MonitoredLog, name: string): Promise<Telling[] | undefined> {
  const { store, registry, states, policy, sigstore } = log;
  const { tree } = store;
  if (tree === undefined || store.name(name)?.broken === true) return [];
  const { checkpoint } = signedTree(tree.note, policy);
  let history = new Uint8Array();
  try {
    history = new Uint8Array(await registry.history(name, checkpoint.size));
    const proved = await verifyHistory(history, name, withoutQuorum(policy), sigstore);
    const isSame =
      proved.checkpoint.size === checkpoint.size && equalBytes(proved.checkpoint.root, checkpoint.root);
    if (isSame && proved.state.head === states.get(name).head) return [];
    return [told(log, name, history, 'ERR_ENTRY_CHAIN', 'it is the history of another tree')];
  } catch (error) {
    if (isCode(error, 'ERR_SIGSTORE_ROOT_MISSING')) return undefined;
    if (!isServedWrong(error) && !isCode(error, 'ERR_NOT_FOUND')) throw error;
    return [told(log, name, history, error.code, error.message)];
  }
}

function told(
  log: MonitoredLog,
  name: string,
  history: Uint8Array,
  code: ErrorCode,
  reason: string,
): Telling {
  const type = 'request-not-proved';
  const { head } = log.states.get(name);
  const evidence = { facts: { name, head }, files: { history } };
  return {
    type,
    severity: 'critical',
    name,
    about: `${name} ${head}`,
    summary: `the log holds what nobody who may ask for it is shown to have asked for: ${reason}`,
    code,
    evidence,
  };
}
