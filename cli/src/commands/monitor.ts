import {
  LIMITS,
  parseLogPolicy,
  parseTrustedRoot,
  sha256Hex,
  ToolsumError,
  visibleText,
  type SigstoreTrust,
} from '@toolsum/core';
import type { KeySigner, MonitorEvent, Principal, Severity, TrustedRegistry } from '@toolsum/schemas';
import { connectRegistry } from '@toolsum/verifier';
import { memoryFiles, readPolicyFile, sigstoreRootOnDisk, userFolders } from '@toolsum/verifier/node';
import { Option, type Command } from 'commander';
import { once } from 'node:events';
import { join } from 'node:path';
import { EXIT } from '../exit-code.ts';
import { readPublicKey } from '../files/public-key.ts';
import { readInput } from '../files/read-write.ts';
import { interruptible } from '../interruption.ts';
import type { Deliver } from '../monitor/deliver.ts';
import type { MonitoredLog } from '../monitor/monitored-log.ts';
import type { Watch } from '../monitor/watch.ts';
import { counted } from '../output/counted.ts';
import { monitorEventLines } from '../output/monitor-event.ts';
import type { Console } from '../output/console.ts';
import { chosenRegistries, registryUrl } from '../registry/trusted.ts';
import { command, perform, trustOption } from './action.ts';
import { namePattern } from './name-pattern.ts';
import { SEVERITIES } from './subscribe.ts';
import { wholeNumber } from './whole-number.ts';

const HELP = `
Follows a trusted registry's log and believes nothing: derives the signed root from every entry, checks every release,
request and status, and compares with what your clients and witnesses have seen. Tells what concerns the names that
you name; misbehaviour of the registry it tells always, and keeps the evidence. It goes on where it was, even after
it was killed, and tells everything at least once.

Examples:
  Somebody publishes in your name? Know it within minutes:
  $ toolsum monitor --name 'io.github.acme/*' --own acme.pub

  From cron or CI, with 1 as the answer if there is something to see:
  $ toolsum monitor --once --from-now --name io.github.acme/weather --own acme.pub

  Everything that happens, one JSON document a line; or a command for each event, with the JSON on its stdin:
  $ toolsum monitor --json --min-severity high | jq -r .summary
  $ toolsum monitor --exec ./tell-the-team.sh -- --channel security

Exit codes with --once: 0 nothing to tell, 1 something was told, 3 nothing told, but not all could be looked at.`;

const DEFAULT_INTERVAL_S = 300;

interface MonitorOptions {
  name?: string[];
  own?: string[];
  signer?: string[];
  minSeverity: Severity;
  registry?: string;
  trust?: string;
  state?: string;
  witness?: string[];
  fromNow?: boolean;
  full?: boolean;
  once?: boolean;
  interval?: string;
  exec?: string;
}

export function monitorCommand(): Command {
  const monitor = command('monitor', "watch over a registry's log, and over your names in it")
    .argument('[arguments...]', 'after --: for the command of --exec')
    .option('--name <pattern...>', "exact name, 'namespace/*' or '*' (default: '*')")
    .option(
      '--own <file...>',
      'who signs for you: public keys (PEM), or a policy with publishers; anybody else is told as new',
    )
    .option('--signer <hint...>', 'the same by the hint of a key')
    .addOption(
      new Option('--min-severity <severity>', 'nothing below this, except misbehaviour')
        .choices(SEVERITIES)
        .default('info'),
    )
    .option('--exec <command>', 'run this for each event instead of printing it')
    .option('--once', 'look once, and answer with the exit code')
    .option('--interval <seconds>', `pause between looks (default: ${DEFAULT_INTERVAL_S})`)
    .option('--from-now', 'the first time, begin with what the log holds now')
    .option('--full', 'read everything once more from the first entry on')
    .option('--witness <url...>', 'compare with what this witness shows')
    .option('--registry <url>', 'which one (default: all in the trust file)')
    .option('--state <file>', 'where to remember (default: monitor/ in your state folder)')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<MonitorOptions>(
    monitor,
    async (console, options, args) => {
      if (options.exec === undefined && args.length > 0)
        throw new ToolsumError('ERR_USAGE', 'arguments after -- are for the command of --exec');
      if (options.once === true && options.interval !== undefined)
        throw new ToolsumError('ERR_USAGE', '--interval is for following; --once looks once');
      const interval = wholeNumber('--interval', options.interval ?? String(DEFAULT_INTERVAL_S), 1);
      const chosen = await watchedRegistries(options);
      const watch = await watchOf(options);
      const { commandDelivery } = await import('../monitor/deliver.ts');
      const deliver = options.exec === undefined ? printing(console) : commandDelivery(options.exec, args);
      const { followLogs, lookOnce } = await import('../monitor/follow-logs.ts');
      const logs: MonitoredLog[] = [];
      try {
        for (const registry of chosen) logs.push(await openMonitoredLog(console, registry, options, watch));
        const rounds = { full: options.full === true, fromNow: options.fromNow === true };
        return await interruptible(console, async (signal) => {
          const context = { console, signal };
          if (options.once !== true) {
            console.note(`Monitoring ${counted(logs.length, 'log')}; interrupt to stop.`);
            await followLogs(logs, deliver, { ...rounds, intervalMs: interval * 1000 }, context);
            return EXIT.yes;
          }
          const { delivered, incomplete } = await lookOnce(logs, deliver, rounds, context);
          for (const log of logs) console.note(standing(log));
          return delivered > 0 ? EXIT.no : incomplete ? EXIT.unknown : EXIT.yes;
        });
      } finally {
        for (const { store } of logs) store.close();
      }
    },
    'lines',
  );
}

async function watchedRegistries(options: MonitorOptions): Promise<TrustedRegistry[]> {
  const chosen = await chosenRegistries(options);
  if (options.state !== undefined && chosen.length > 1)
    throw new ToolsumError('ERR_USAGE', 'one --state FILE is for one log; say which with --registry URL');
  return chosen;
}

async function watchOf({ name, own, signer, minSeverity }: MonitorOptions): Promise<Watch> {
  const fromFiles = (await Promise.all((own ?? []).map(ownSigners))).flat();
  const hints = (signer ?? []).map((hint) => ({ kind: 'key' as const, hint: keyHint(hint) }));
  return {
    patterns: (name ?? ['*']).map(namePattern),
    own: [...fromFiles, ...hints],
    minimum: minSeverity,
  };
}

/** A public key; or, in a policy, the signers of all its publishers. */
async function ownSigners(path: string): Promise<(Principal | KeySigner)[]> {
  const bytes = await readInput(path, LIMITS.policyBytes);
  if (new TextDecoder().decode(bytes).includes('-----BEGIN')) {
    const { hint } = await readPublicKey(path);
    return [{ kind: 'key', hint }];
  }
  const policy = await readPolicyFile(path, '');
  return policy?.publishers?.flatMap(({ signers }) => signers) ?? [];
}

/** The Sigstore that this user has chosen, as the user's clients know it. */
async function knownSigstore(): Promise<SigstoreTrust | undefined> {
  const bytes = await sigstoreRootOnDisk()();
  return bytes === undefined ? undefined : parseTrustedRoot(bytes);
}

function keyHint(text: string): string {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text))
    throw new ToolsumError(
      'ERR_USAGE',
      `not the hint of a key: ${JSON.stringify(text.slice(0, 100))}; it is the base64 that toolsum keygen shows`,
    );
  return text;
}

async function openMonitoredLog(
  console: Console,
  trusted: TrustedRegistry,
  options: MonitorOptions,
  watch: Watch,
): Promise<MonitoredLog> {
  const { state } = userFolders();
  const path = options.state ?? join(state, 'monitor', `${sha256Hex(trusted.origin)}.sqlite`);
  const { MonitorStore } = await import('../monitor/store.ts');
  const { NameStates } = await import('../monitor/name-states.ts');
  const { evidenceFolder } = await import('../monitor/evidence.ts');
  const policy = parseLogPolicy(trusted.policy);
  const store = new MonitorStore(path, trusted.origin);
  return {
    trusted,
    policy,
    registry: connectRegistry(trusted.url),
    store,
    states: new NameStates(store),
    memory: memoryFiles(state),
    witnesses: [
      ...policy.witnesses.flatMap(({ url }) => (url === undefined ? [] : [{ url, asked: false }])),
      ...(options.witness ?? []).map((url) => ({ url: registryUrl(url), asked: true })),
    ],
    keepEvidence: evidenceFolder(`${path}.evidence`),
    sigstore: await knownSigstore(),
    watch,
    now: () => new Date(),
    progress: (line) => console.note(line),
    told: new Set(),
  };
}

/** Prints to standard output; an event is taken when the stream has it. */
function printing(console: Console): Deliver {
  return async (event: MonitorEvent) => {
    if (!console.stdout.writable) return 'standard output is closed';
    for (const line of monitorEventLines(event, console.stdout)) console.data(line);
    console.json(event);
    if (console.stdout.writableLength > 0) await once(console.stdout, 'drain');
    return undefined;
  };
}

function standing({ store, trusted }: MonitoredLog): string {
  const size = store.tree?.edge.size ?? 0;
  const names = counted(store.count('names'), 'name');
  return `${visibleText(trusted.origin)}: ${counted(size, 'entry', 'entries')} of the log believed, ${names} followed`;
}

export { monitorCommand as command };
