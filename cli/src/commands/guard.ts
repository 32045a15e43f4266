import { ToolsumError } from '@toolsum/core';
import { parseServer } from '@toolsum/verifier';
import { describeTarget, runGuard, serverEnvironment } from '@toolsum/verifier/node';
import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import { readConfiguration } from '../files/configuration.ts';
import { guardEventLines } from '../output/guard-event.ts';
import { jsonText } from '../output/json.ts';
import { policyLines } from '../output/verdict.ts';
import { command, envOption, perform, policyOptions } from './action.ts';

const HELP = `
Stands between an MCP client and a stdio server. Put it in front of the server's command in your host's configuration:
the client sees only what is verified; everything else is told on stderr.

Examples:
  $ toolsum guard --server io.github.acme/weather -- npx -y @acme/weather
  $ toolsum guard -- npx -y some-unsigned-server        pinned on first use`;

interface GuardCommandOptions {
  server?: string;
  env?: string[];
  trust?: string;
  policy?: string;
  lockfile?: string;
  locked?: boolean;
  json?: boolean;
}

export function guardCommand(): Command {
  const guard = policyOptions(command('guard', 'run a server so that a client sees only what is verified'))
    .argument('[command...]', 'after --: the command that starts the server')
    .option('--locked', 'ask no registry: judge by the lockfile')
    .addOption(envOption())
    .addHelpText('after', HELP);
  return perform<GuardCommandOptions>(
    guard,
    async (console, options, [executable, ...args]) => {
      if (executable === undefined)
        throw new ToolsumError('ERR_USAGE', 'which server? Give its command after --');
      const named = options.server === undefined ? undefined : parseServer(options.server);
      const cwd = process.cwd();
      const context = await readConfiguration({ ...options, offline: options.locked === true });
      // Standard output belongs to the protocol; people read standard error.
      const tell = (line: string): void => console.note(`toolsum: ${line}`);
      if (options.json !== true)
        for (const line of policyLines(context.policy, context.trust, options.server)) tell(line);
      const code = await runGuard({
        command: { command: executable, args, env: serverEnvironment(options.env ?? []), cwd },
        target: await describeTarget({ command: executable, args, cwd }),
        ...(named === undefined ? {} : { server: named, mapped: true }),
        context,
        onEvent: (event) => {
          if (options.json === true) console.note(jsonText(event, 0));
          else for (const line of guardEventLines(event, console.stderr)) tell(line);
        },
      });
      return code as ExitCode;
    },
    'text',
  );
}

export { guardCommand as command };
