import { ToolsumError, visibleText } from '@toolsum/core';
import { Command, CommanderError } from 'commander';
import { HELP_AFTER_ERROR } from './commands/action.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import { VERSION } from './version.ts';

/** Commands by name; only the one that is asked for is loaded. */
const COMMANDS: Readonly<Record<string, () => Promise<{ command: () => Command }>>> = {
  lint: () => import('./commands/lint.ts'),
  capture: () => import('./commands/capture.ts'),
  keygen: () => import('./commands/keygen.ts'),
  sign: () => import('./commands/sign.ts'),
  publish: () => import('./commands/publish.ts'),
  review: () => import('./commands/review.ts'),
  release: () => import('./commands/release.ts'),
  trust: () => import('./commands/trust.ts'),
  verify: () => import('./commands/verify.ts'),
  lock: () => import('./commands/lock.ts'),
  diff: () => import('./commands/diff.ts'),
  inspect: () => import('./commands/inspect.ts'),
  policy: () => import('./commands/policy.ts'),
  guard: () => import('./commands/guard.ts'),
  watch: () => import('./commands/watch.ts'),
  subscribe: () => import('./commands/subscribe.ts'),
  monitor: () => import('./commands/monitor.ts'),
  grant: () => import('./commands/grant.ts'),
  channel: () => import('./commands/channel.ts'),
  yank: () => import('./commands/yank.ts'),
  revoke: () => import('./commands/revoke.ts'),
  object: () => import('./commands/object.ts'),
  history: () => import('./commands/history.ts'),
  log: () => import('./commands/log.ts'),
  serve: () => import('./commands/serve.ts'),
  witness: () => import('./commands/witness.ts'),
};

const AFTER_HELP = `
First steps, with no configuration:
  $ toolsum lint -- node server.js               what would a model be told?
  $ toolsum verify -- npx -y some-server         pins it; the next time: unchanged since
  $ toolsum release --dry-run -- node server.js  what would be signed and published?

Exit codes: 0 yes, 1 the answer is no, 2 usage or configuration, 3 could not tell, 4 not signed in, 5 held
for a reviewer, 130 interrupted.`;

/** Runs one command line and leaves the answer in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  tolerateClosedOutput();
  try {
    await (await toolsumProgram(argv[0])).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

/**
 * The command line as Commander knows it.
 *
 * @param asked the one command that is needed; without it, or if there is no such command, all of them.
 */
export async function toolsumProgram(asked = ''): Promise<Command> {
  const program = new Command('toolsum')
    .description('Sign, publish and verify the tool definitions of MCP servers.')
    .version(VERSION)
    .enablePositionalOptions()
    .showHelpAfterError(HELP_AFTER_ERROR)
    .addHelpText('after', AFTER_HELP);
  const one = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  for (const load of one === undefined ? Object.values(COMMANDS) : [one])
    program.addCommand((await load()).command());
  strict(program);
  return program;
}

/** Commander would exit by itself, with 1 for a usage error, and repeat arguments as they are. */
function strict(target: Command): void {
  target.exitOverride();
  target.configureOutput({
    outputError: (text, write) => write(usageError(text)),
  });
  for (const child of target.commands) strict(child);
}

/** Commander's words with the argument that they repeat on one line; its own guess stands on the next. */
function usageError(text: string): string {
  const [, message = text, guess = ''] = /^([^]*?)(\n\(Did you mean [^\n]*\))?\n$/.exec(text) ?? [];
  return `${visibleText(message)}${guess}\n`;
}

/** Whoever reads may stop reading (`| head`); the exit code still tells the answer. */
function tolerateClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    if (!stream.listeners('error').includes(ignoreClosed)) stream.on('error', ignoreClosed);
}

function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.yes : EXIT.usage;
  const text = ToolsumError.is(error)
    ? `error: ${visibleText(error.message)} (${error.code})`
    : `error: toolsum itself failed: ${internalFault(error)} (ERR_INTERNAL)`;
  process.stderr.write(`${text}\n`);
  return exitCodeOf(error);
}

function internalFault(error: unknown): string {
  if (!(error instanceof Error)) return visibleText(String(error));
  const debug = process.env['TOOLSUM_DEBUG'] !== undefined;
  return visibleText(debug ? (error.stack ?? error.message) : error.message, { newlines: debug });
}
