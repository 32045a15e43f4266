import { ToolsumError } from '@toolsum/core';
import { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { HELP_AFTER_ERROR, perform } from './action.ts';

/** Not a dependency: the registry is there where somebody installed it. */
const REGISTRY_PACKAGE = '@toolsum/registry';

const HELP = `
All options go to toolsum-registry serve, whose own help says more: toolsum-registry serve --help.

Example:
  $ toolsum serve --data ./registry --port 8787`;

export function serveCommand(): Command {
  const serve = new Command('serve')
    .summary('run a registry (hands over to toolsum-registry)')
    .description('Run a registry: hands over to toolsum-registry.')
    .argument('[options...]', 'those of toolsum-registry serve')
    .showHelpAfterError(HELP_AFTER_ERROR)
    .allowUnknownOption()
    .passThroughOptions()
    .addHelpText('after', HELP);
  return perform(serve, async (_console, _options, args) => {
    const { main } = await loadRegistry();
    await main(['serve', ...args]);
    // It has left its answer there, in the same codes.
    return (process.exitCode ?? EXIT.yes) as ExitCode;
  });
}

async function loadRegistry(): Promise<{ main: (argv: readonly string[]) => Promise<void> }> {
  try {
    return (await import(REGISTRY_PACKAGE)) as { main: (argv: readonly string[]) => Promise<void> };
  } catch (cause) {
    const isAbsent = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
    if (!isAbsent || !cause.message.includes(`'${REGISTRY_PACKAGE}'`)) throw cause;
    throw new ToolsumError(
      'ERR_USAGE',
      'the registry is not installed here; install it with: npm install @toolsum/registry',
      {},
      { cause },
    );
  }
}

export { serveCommand as command };
