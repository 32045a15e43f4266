import { ToolsumError, type Era, type Snapshot } from '@toolsum/core';
import {
  parseServer,
  reportOfError,
  verifySurface,
  type Expectation,
  type ServerSubject,
  type SurfaceReport,
} from '@toolsum/verifier';
import { describeTarget, type LocalContext } from '@toolsum/verifier/node';
import type { Target } from './capture/wire.ts';
import { readConfiguration, type ConfigurationOptions } from './files/configuration.ts';
import { interruptible } from './interruption.ts';
import type { Console } from './output/console.ts';
import { policyLines, unsignedLines } from './output/verdict.ts';
import { describeTarget as showTarget, withLastWords } from './target.ts';

/** A live server that is to be judged, and all by which it is. */
export interface LiveSubject {
  readonly server: Target;
  readonly subject: ServerSubject;
  readonly context: LocalContext;
}

export interface LiveOptions extends ConfigurationOptions {
  /** Name, or name and version, as a person typed it. */
  readonly server?: string;
  readonly offline?: boolean;
}

/**
 * Reads by what a server is judged and says so, before anybody is asked or started.
 *
 * @throws ToolsumError ERR_USAGE
 */
export async function liveSubject(
  console: Console,
  server: Target,
  options: LiveOptions,
): Promise<LiveSubject> {
  const named = options.server === undefined ? undefined : parseServer(options.server);
  const context = await readConfiguration(options);
  for (const line of policyLines(context.policy, context.trust, options.server)) console.note(line);
  const target =
    'url' in server
      ? ({ kind: 'url', url: server.url } as const)
      : await describeTarget({ command: server.command, args: server.args, cwd: process.cwd() });
  // Whoever names the server on the command line says that this command is that server.
  return {
    server,
    context,
    subject: { target, ...(named === undefined ? {} : { server: named, mapped: true }) },
  };
}

/** A verdict with the listing that it is about, if there was one. */
export interface LiveJudgement {
  readonly report: SurfaceReport;
  readonly snapshot?: Snapshot;
}

/**
 * Lists the server and holds it to what it should be. A server that cannot be listed gets the verdict of that.
 *
 * @param era the only one to speak; by default 2025, else 2026.
 * @throws ToolsumError ERR_USAGE if it cannot be started; ERR_INTERRUPTED.
 */
export async function judgeLive(
  console: Console,
  { server, context: { policy } }: LiveSubject,
  expectation: Expectation,
  era?: Era,
): Promise<LiveJudgement> {
  for (const line of unsignedLines(expectation)) console.note(line);
  try {
    const snapshot = await listServer(console, server, era);
    return { report: verifySurface(snapshot, expectation, policy), snapshot };
  } catch (error) {
    if (ToolsumError.is(error) && (error.audience === 'usage' || error.code === 'ERR_INTERRUPTED'))
      throw error;
    return { report: reportOfError(error, expectation, policy, era) };
  }
}

/**
 * Lists a server once, telling that it is started.
 *
 * @throws ToolsumError as `listLive`; ERR_INTERRUPTED.
 */
export async function listServer(console: Console, server: Target, era?: Era): Promise<Snapshot> {
  const { listLive } = await import('./capture/capture-once.ts');
  console.note(showTarget(server));
  const { snapshot } = await withLastWords(console, (onStderr) =>
    interruptible(console, (signal) =>
      listLive({ target: server, onStderr, signal, ...(era === undefined ? {} : { era }) }),
    ),
  );
  return snapshot;
}
