import { Command, Option } from 'commander';
import { processConsole, type Console } from '../output/console.ts';
import type { ExitCode } from '../exit-code.ts';

/** A command that answers with an exit code; `--json` is offered by every one. */
export function command(name: string, summary: string): Command {
  return new Command(name)
    .summary(summary)
    .description(summary)
    .option('--json', 'print one JSON document, for programs');
}

type Options = Record<string, unknown> & { json?: boolean };

/**
 * Sets what a command does. Its answer becomes the process's exit code; errors travel on to `main`.
 *
 * @param run gets the console, the parsed options and the positional arguments.
 */
export function perform<Parsed>(
  target: Command,
  run: (console: Console, options: Parsed, args: string[]) => Promise<ExitCode>,
): Command {
  return target.action(async (...given: unknown[]) => {
    const parsed = target.opts<Options>();
    const console = processConsole(parsed.json === true);
    const args = given
      .slice(0, -2)
      .flat()
      .filter((value): value is string => typeof value === 'string');
    process.exitCode = await run(console, parsed as Parsed, args);
  });
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

/** Options of every command that trusts a registry. */
export function trustOptions(target: Command): Command {
  return target
    .addOption(
      new Option('--trust <file>', 'trust file (default: trust.json in your configuration folder)').env(
        'TOOLSUM_TRUST',
      ),
    )
    .addOption(
      new Option('--policy <file>', 'policy file (default: ./toolsum.policy.json if it is there)').env(
        'TOOLSUM_POLICY',
      ),
    );
}
