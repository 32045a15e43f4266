import { ToolsumError } from '@toolsum/core';
import { Command, Option } from 'commander';
import { processConsole, type Answers, type Console } from '../output/console.ts';
import type { ExitCode } from '../exit-code.ts';

/** Follows every usage error. */
export const HELP_AFTER_ERROR = '(--help shows how)';

/** A command that answers with an exit code; `--json` is offered by every one. */
export function command(name: string, summary: string): Command {
  return new Command(name)
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}${/[.?!]$/.test(summary) ? '' : '.'}`)
    .showHelpAfterError(HELP_AFTER_ERROR)
    .option('--json', 'answer in JSON, for programs');
}

/**
 * Has a command that does something itself refuse its own options in front of a subcommand, which would not hear of
 * them: `trust --trust FILE list`.
 *
 * @throws ToolsumError ERR_USAGE when the command line is parsed.
 */
export function refuseOptionsBefore(group: Command): void {
  group.hook('preSubcommand', (parent, subcommand) => {
    const stray = parent.options.find(
      (option) => parent.getOptionValueSource(option.attributeName()) === 'cli',
    );
    if (stray === undefined) return;
    throw new ToolsumError(
      'ERR_USAGE',
      `options of ${subcommand.name()} stand behind it: toolsum ${parent.name()} ${subcommand.name()} ${stray.long ?? ''}`,
    );
  });
}

type Options = Record<string, unknown> & { json?: boolean };

/**
 * Sets what a command does. Its answer becomes the process's exit code; errors travel on to `main`, after they have
 * become the JSON document of a command that was to give one.
 *
 * @param run gets the console, the parsed options and the positional arguments.
 * @param underJson how it answers under --json; `text` if its stdout is not for answers.
 */
export function perform<Parsed>(
  target: Command,
  run: (console: Console, options: Parsed, args: string[]) => Promise<ExitCode>,
  underJson: Answers = 'document',
): Command {
  return target.action(async (...given: unknown[]) => {
    const parsed = target.opts<Options>();
    const console = processConsole(parsed.json === true ? underJson : 'text');
    const args = given
      .slice(0, -2)
      .flat()
      .filter((value): value is string => typeof value === 'string');
    try {
      process.exitCode = await run(console, parsed as Parsed, args);
    } catch (error) {
      if (console.answers === 'document' && !console.answered) console.json({ error: errorFacts(error) });
      throw error;
    }
  });
}

function errorFacts(error: unknown): { code: string; message: string } {
  return ToolsumError.is(error)
    ? { code: error.code, message: error.message }
    : { code: 'ERR_INTERNAL', message: 'toolsum itself failed' };
}

/** `--env NAME`, repeated: variables of this process that the server may see. */
export function envOption(): Option {
  return new Option(
    '--env <name...>',
    'pass this variable of yours on to the server (only a safe few are passed by default)',
  );
}

/** Options of every command that names a release. */
export function identityOptions(target: Command): Command {
  return target
    .option('--server-json <file>', "the publisher's server.json (default: ./server.json if it is there)")
    .option('--name <name>', 'server name, as io.github.acme/weather')
    .option('--version <version>', 'version of the release');
}

/** What a publisher says about findings of the linter, for a release. */
export function lintConfigOption(): Option {
  return new Option(
    '--lint-config <file>',
    'waivers and allowed hosts for the linter (default: ./toolsum.lint.json if it is there)',
  );
}

/** Which registries are trusted. */
export function trustOption(): Option {
  return new Option('--trust <file>', 'trust file (default: trust.json in your configuration folder)').env(
    'TOOLSUM_TRUST',
  );
}

/** Options of every command that judges a server, or `several`. */
export function policyOptions(target: Command, servers: 'one' | 'several' = 'one'): Command {
  const server = new Option('--server <name[@version]>', 'the name under which it is published');
  if (servers === 'several')
    server.argParser((name: string, before: string[] | undefined) => [...(before ?? []), name]);
  return target
    .addOption(trustOption())
    .addOption(server)
    .addOption(
      new Option(
        '--policy <file>',
        'policy file, JSON or YAML (default: policy.json or policy.yaml in your configuration folder)',
      ).env('TOOLSUM_POLICY'),
    )
    .option('--lockfile <file>', 'lockfile of the project (default: ./toolsum.lock)');
}

/** For commands that start what the lockfile says. */
export function startLockedOption(): Option {
  return new Option(
    '--start-locked',
    'start servers by the commands in the lockfile without asking: whoever writes to the project can change them',
  );
}

/** Which of several trusted registries. */
export function registryOption(): Option {
  return new Option('--registry <url>', 'which registry (default: the only one in the trust file)');
}
