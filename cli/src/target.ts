import { isCoveringTemplate, LIMITS, ToolsumError, visibleText } from '@toolsum/core';
import type { Capture } from '@toolsum/schemas';
import { Option, type Command } from 'commander';
import type { Target } from './capture/wire.ts';
import { envOption } from './commands/action.ts';
import { FILES } from './files/locations.ts';
import { parseNamed, readIfPresent, readInput } from './files/read-write.ts';
import { interruptible } from './interruption.ts';
import type { Console } from './output/console.ts';
import { countedKinds } from './output/counted.ts';

/** What a person can say about which server is meant; a saved file stands in for a live one. */
export interface TargetOptions {
  readonly url?: string;
  readonly from?: string;
  readonly env?: string[];
  readonly dynamicResource?: string[];
}

/** A server's own options, put before the `--`, are what goes wrong first. */
const AFTER_ERROR = '(the command of a server goes after --; --help shows how)';

/** Adds `-- command…`, --url, --env, and, where a saved surface will do, --from. */
export function targetOptions(target: Command, files: 'with-files' | 'live-only' = 'with-files'): Command {
  target
    .showHelpAfterError(AFTER_ERROR)
    .argument('[command...]', 'after --: the command that starts the server')
    .option('--url <url>', 'address of a server over Streamable HTTP')
    .addOption(envOption());
  if (files === 'with-files')
    target.option('--from <file>', 'a saved capture or listing instead of a live server; - for stdin');
  return target;
}

/** `--dynamic-resource TEMPLATE`, repeated, for commands that state what a server offers. */
export function dynamicResourceOption(): Option {
  return new Option(
    '--dynamic-resource <template...>',
    "resources that come and go, as 'notes://{id}' ({name} is one path segment, {+name} any rest): clients are shown their address only",
  );
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
  if (options.url !== undefined) return { url: serverUrl(options.url) };
  if (command === undefined) return undefined;
  const { serverEnvironment } = await import('@toolsum/verifier/node');
  return { command, args: rest, env: serverEnvironment(options.env ?? []) };
}

/**
 * `liveTarget` where nothing else will do.
 *
 * @throws ToolsumError ERR_USAGE
 */
export async function requireTarget(options: TargetOptions, args: readonly string[]): Promise<Target> {
  const target = await liveTarget(options, args);
  if (target === undefined)
    throw new ToolsumError('ERR_USAGE', 'which server? Give its command after --, or --url');
  return target;
}

/**
 * Insists that a server or a file is named, where a file found in the folder will not do.
 *
 * @throws ToolsumError ERR_USAGE
 */
export function requireSource(options: TargetOptions, args: readonly string[]): void {
  if (args.length === 0 && options.url === undefined && options.from === undefined)
    throw new ToolsumError('ERR_USAGE', 'which server? Give its command after --, or --url, or --from');
}

function serverUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:\/\//i.test(text))
    throw new ToolsumError('ERR_USAGE', '--url takes an http or https address');
  if (url.username !== '' || url.password !== '')
    throw new ToolsumError('ERR_USAGE', '--url takes no password: others could read it on the command line');
  return text;
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
 * The surface that a command works on: captured live, or read from --from, or from ./surface.json if that is there.
 *
 * @throws ToolsumError ERR_USAGE if no server is named and nothing was saved; those of the capture.
 */
export async function obtainCapture(
  console: Console,
  options: TargetOptions,
  args: readonly string[],
): Promise<Capture> {
  const declared = (options.dynamicResource ?? []).map(coveringTemplate);
  const target = await liveTarget(options, args);
  const capture = await (target === undefined ? readCapture(options.from) : captureLive(console, target));
  if (declared.length === 0) return capture;
  return { ...capture, dynamicResources: [...new Set([...(capture.dynamicResources ?? []), ...declared])] };
}

function coveringTemplate(text: string): string {
  if (isCoveringTemplate(text)) return text;
  throw new ToolsumError(
    'ERR_USAGE',
    `--dynamic-resource takes an address with {name} or {+name} in it, as notes://{id}, not ${JSON.stringify(text.slice(0, 200))}`,
  );
}

async function readCapture(from: string | undefined): Promise<Capture> {
  const maxBytes = LIMITS.manifestBytes * 4;
  const bytes =
    from === undefined ? await readIfPresent(FILES.surface, maxBytes) : await readInput(from, maxBytes);
  if (bytes === undefined)
    throw new ToolsumError(
      'ERR_USAGE',
      `which server? Give its command after --, or --url, or a saved capture by --from (there is no ${FILES.surface} here)`,
    );
  const { captureFromFile } = await import('./capture/saved-listing.ts');
  return parseNamed(from ?? FILES.surface, bytes, (text) => captureFromFile(text, () => new Date()));
}

/**
 * Captures a live server, telling what happens. Nothing of it is left when this settles, also if it is interrupted.
 *
 * @throws ToolsumError of the capture; ERR_INTERRUPTED.
 */
export async function captureLive(console: Console, target: Target): Promise<Capture> {
  console.note(describeTarget(target));
  const { captureServer } = await import('./capture/capture-server.ts');
  const { capture, notes } = await withLastWords(console, (onStderr) =>
    interruptible(console, (signal) =>
      captureServer({
        target,
        clock: () => new Date(),
        onStderr,
        signal,
        onProgress: ({ era, profile, step, counts }) => {
          if (step === 'captured') console.note(`  era ${era}, client ${profile}: ${countedKinds(counts)}`);
        },
      }),
    ),
  );
  for (const note of notes) console.note(`  ${visibleText(note)}`);
  return capture;
}

/** Runs something with a server; if that fails, shows the end of what the server wrote to stderr. */
export async function withLastWords<Result>(
  console: Console,
  run: (onStderr: (chunk: Uint8Array) => void) => Promise<Result>,
): Promise<Result> {
  const stderr = lastWords();
  try {
    return await run(stderr.keep);
  } catch (error) {
    for (const line of stderr.lines()) console.note(line);
    throw error;
  }
}

/** The end of what a server wrote to stderr, for the person who wonders why it failed. */
function lastWords(): { keep: (chunk: Uint8Array) => void; lines: () => string[] } {
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
