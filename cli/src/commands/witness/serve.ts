import {
  LIMITS,
  parseWitnessedLogs,
  ToolsumError,
  visibleText,
  WitnessService,
  type VerifierKey,
} from '@toolsum/core';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { parseNamed, readInput } from '../../files/read-write.ts';
import type { Console } from '../../output/console.ts';
import type { WitnessEvents } from '../../witness/http-server.ts';
import { counted } from '../../output/counted.ts';
import { command, perform } from '../action.ts';
import { witnessFolder } from './witness-folder.ts';

const HELP = `
A file of logs has one line for each: log VERIFIER-KEY [URL], as in a C2SP log policy; # begins a comment. A log's key
is in GET /v1/registry of its registry (logKey). Take it from somebody you believe: the witness follows that key.

Answers at POST /add-checkpoint, GET /SHA256-OF-ORIGIN/checkpoint and GET /healthz. Put a proxy with TLS in front of
it where others are to reach it.

Examples:
  $ toolsum witness serve --data ./witness --logs ./logs.txt
  $ toolsum witness serve --data ./witness --log 'tools.example.com/log/1+…+…' --listen 127.0.0.1:8788`;

interface ServeOptions {
  data: string;
  log?: string[];
  logs?: string;
  listen: string;
}

export function serveCommand(): Command {
  const serve = command('serve', 'cosign the checkpoints of the logs that are named')
    .addOption(witnessFolder())
    .option('--log <vkey...>', 'verifier key of a log that is witnessed')
    .option('--logs <file>', 'file with a line for each log that is witnessed')
    .option('--listen <host:port>', 'where to listen; port 0 takes any free one', '127.0.0.1:8788')
    .addHelpText('after', HELP);
  return perform<ServeOptions>(
    serve,
    async (console, options) => {
      const address = parseAddress(options.listen);
      const logs = await witnessedLogs(options);
      const stopped = stopSignal();
      const [folder, { listenAsWitness }] = await Promise.all([
        import('../../witness/folder.ts'),
        import('../../witness/http-server.ts'),
      ]);
      const { name, key, vkey } = await folder.openWitness(options.data);
      const unlock = await folder.lockWitness(options.data);
      try {
        const memory = folder.memoryIn(options.data);
        const service = new WitnessService({ name, key, logs, memory, now: () => new Date() });
        await service.checkMemory();
        const witness = await listenAsWitness(service, address, eventsTo(console)).catch(cannotListen);
        console.note(`Witness ${visibleText(name)} for ${counted(logs.size, 'log')}, at ${witness.url}`);
        console.data(vkey);
        console.json({ url: witness.url, name, vkey, logs: [...logs.keys()] });
        await stopped;
        await witness.close();
      } finally {
        unlock();
      }
      return EXIT.yes;
    },
    'lines',
  );
}

function eventsTo(console: Console): WitnessEvents {
  return {
    answered({ decision }) {
      if (!('fork' in decision) || decision.fork === undefined) return;
      const { origin, size } = decision.fork;
      console.note(
        `FORK: ${visibleText(origin)} has signed two trees of size ${size}. Both notes are kept in the evidence folder; tell everybody who uses this log.`,
      );
    },
    failed(error) {
      console.note(`cannot answer: ${visibleText(error instanceof Error ? error.message : String(error))}`);
    },
  };
}

async function witnessedLogs({ log = [], logs }: ServeOptions): Promise<ReadonlyMap<string, VerifierKey>> {
  const lines = log.map((vkey) => `log ${vkey}`);
  const known =
    logs === undefined
      ? parseWitnessedLogs(lines)
      : parseNamed(logs, await readInput(logs, LIMITS.trustFileBytes), (bytes) =>
          parseWitnessedLogs([...textLines(bytes), ...lines]),
        );
  if (known.size === 0)
    throw new ToolsumError('ERR_USAGE', 'name the logs to witness, with --log VERIFIER-KEY or --logs FILE');
  return known;
}

function textLines(bytes: Uint8Array): string[] {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r?\n/);
  } catch (cause) {
    throw new ToolsumError('ERR_UTF8', 'not valid UTF-8', {}, { cause });
  }
}

function parseAddress(text: string): { host: string; port: number } {
  const [, bracketed, plain, digits = ''] =
    /^(?:\[([0-9a-fA-F:]+)\]|([^\s:[\]]+)):([0-9]{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  if (host === undefined || port > 65_535)
    throw new ToolsumError('ERR_USAGE', '--listen takes HOST:PORT, as 127.0.0.1:8788 or [::1]:8788');
  return { host, port };
}

function cannotListen(cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  throw new ToolsumError(
    'ERR_USAGE',
    `cannot listen there (${code}); name another --listen HOST:PORT`,
    {},
    { cause },
  );
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
async function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
