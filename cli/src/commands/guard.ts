import { ToolsumError } from '@toolsum/core';
import { parseServer } from '@toolsum/verifier';
import { describeTarget, localContext, runGuard, serverEnvironment } from '@toolsum/verifier/node';
import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import { guardEventLines } from '../output/guard-event.ts';
import { policyLines } from '../output/verdict.ts';
import { command, envOption, perform, trustOptions } from './action.ts';

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
  const guard = trustOptions(command('guard', 'run a server so that a client sees only what is verified'))
    .argument('[command...]', 'after --: the command that starts the server')
    .option('--server <name[@version]>', 'the name under which it is published')
    .option('--locked', 'ask no registry: judge by the lockfile')
    .option('--lockfile <file>', 'lockfile of the project (default: ./toolsum.lock)')
    .addOption(envOption())
    .addHelpText('after', HELP);
  return perform<GuardCommandOptions>(guard, async (console, options, [executable, ...args]) => {
    if (executable === undefined)
      throw new ToolsumError('ERR_USAGE', 'which server? Give its command after --');
    const cwd = process.cwd();
    const context = await localContext({
      cwd,
      offline: options.locked === true,
      ...(options.trust === undefined ? {} : { trust: options.trust }),
      ...(options.policy === undefined ? {} : { policy: options.policy }),
      ...(options.lockfile === undefined ? {} : { lockfile: options.lockfile }),
    });
    // Standard output belongs to the protocol; people read standard error.
    const tell = (line: string): void => console.note(`toolsum: ${line}`);
    if (options.json !== true)
      for (const line of policyLines(context.policy, context.trust, options.server)) tell(line);
    const code = await runGuard({
      command: { command: executable, args, env: serverEnvironment(options.env ?? []), cwd },
      target: await describeTarget({ command: executable, args, cwd }),
      ...(options.server === undefined ? {} : { server: parseServer(options.server), mapped: true }),
      context,
      onEvent: (event) => {
        if (options.json === true) console.note(JSON.stringify(event));
        else for (const line of guardEventLines(event, console.stderr)) tell(line);
      },
    });
    return code as ExitCode;
  });
}

export { guardCommand as command };
