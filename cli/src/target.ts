import { LIMITS, ToolsumError, visibleText } from '@toolsum/core';
import type { Capture } from '@toolsum/schemas';
import type { Command } from 'commander';
import type { Target } from './capture/wire.ts';
import { envOption } from './commands/action.ts';
import { FILES } from './files/locations.ts';
import { readInput } from './files/read-write.ts';
import type { Console } from './output/console.ts';

/** What a person can say about which server is meant; a saved file stands in for a live one. */
export interface TargetOptions {
  readonly url?: string;
  readonly from?: string;
  readonly env?: string[];
}

/** Adds `-- command…`, --url, --env, and, where a saved surface will do, --from. */
export function targetOptions(target: Command, files: 'with-files' | 'live-only' = 'with-files'): Command {
  target
    .argument('[command...]', 'after --: the command that starts the server')
    .option('--url <url>', 'address of a server over Streamable HTTP')
    .addOption(envOption());
  if (files === 'with-files')
    target.option('--from <file>', 'a saved capture or listing instead of a live server; - for stdin');
  return target;
}

/**
 * The live server that is meant, or undefined if none is named.
 *
 * @throws ToolsumError ERR_USAGE if more than one is.
 */
export async function liveTarget(
  options: TargetOptions,
  args: readonly string[],
): Promise<Target | undefined> {
  const [command, ...rest] = args;
  const named = [command, options.url, options.from].filter((value) => value !== undefined).length;
  if (named > 1)
    throw new ToolsumError('ERR_USAGE', 'name one server: a command after --, or --url, or --from');
  if (options.url !== undefined) {
    if (!/^https?:\/\//.test(options.url) || !URL.canParse(options.url))
      throw new ToolsumError('ERR_USAGE', '--url takes an http or https address');
    return { url: options.url };
  }
  if (command === undefined) return undefined;
  const { serverEnvironment } = await import('@toolsum/verifier/node');
  return { command, args: rest, env: serverEnvironment(options.env ?? []) };
}

/** One line that shows what will run, before it runs. */
export function describeTarget(target: Target): string {
  if ('url' in target) {
    // A query may hold a key.
    const { origin, pathname } = new URL(target.url);
    return `Connecting to ${visibleText(origin + pathname)}`;
  }
  return `Starting: ${[target.command, ...target.args].map((part) => visibleText(quoted(part))).join(' ')}`;
}

function quoted(part: string): string {
  return /^[A-Za-z0-9_./:@=+,%-]+$/.test(part) ? part : `'${part.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * The surface that a command works on: captured live, or read from --from (default: ./surface.json).
 *
 * @throws ToolsumError of the capture.
 */
export async function obtainCapture(
  console: Console,
  options: TargetOptions,
  args: readonly string[],
): Promise<Capture> {
  const target = await liveTarget(options, args);
  if (target === undefined) {
    const { captureFromFile } = await import('./capture/saved-listing.ts');
    return captureFromFile(
      await readInput(options.from ?? FILES.surface, LIMITS.manifestBytes * 4),
      () => new Date(),
    );
  }
  console.note(describeTarget(target));
  const { captureServer } = await import('./capture/capture-server.ts');
  const stderr = lastWords();
  const { capture, notes } = await captureServer({
    target,
    clock: () => new Date(),
    onStderr: stderr.keep,
    onProgress: ({ era, profile, step, counts }) => {
      if (step === 'captured') console.note(`  era ${era}, client ${profile}: ${countText(counts)}`);
    },
  }).catch((error: unknown) => {
    for (const line of stderr.lines()) console.note(line);
    throw error;
  });
  for (const note of notes) console.note(`  ${visibleText(note)}`);
  return capture;
}

function countText(counts: Partial<Readonly<Record<string, number>>>): string {
  const parts = Object.entries(counts).map(([kind, count]) => `${count ?? 0} ${kind}`);
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

/** The end of what a server wrote to stderr, for the person who wonders why it failed. */
export function lastWords(): { keep: (chunk: Uint8Array) => void; lines: () => string[] } {
  let tail = '';
  return {
    keep: (chunk) => {
      tail = (tail + Buffer.from(chunk).toString('utf8')).slice(-2000);
    },
    lines: () =>
      tail
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-8)
        .map((line) => `  server: ${visibleText(line)}`),
  };
}
