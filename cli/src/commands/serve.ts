import { ToolsumError } from '@toolsum/core';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { command, perform } from './action.ts';

/** Not a dependency: the registry is there where somebody installed it. */
const REGISTRY_PACKAGE = '@toolsum/registry';

const HELP = `
All options after -- go to toolsum-registry serve.

Example:
  $ toolsum serve -- --data ./registry --port 8787`;

export function serveCommand(): Command {
  const serve = command('serve', 'run a registry (hands over to toolsum-registry)')
    .argument('[options...]')
    .addHelpText('after', HELP);
  return perform(serve, async (_console, _options, args) => {
    const { main } = await loadRegistry();
    await main(['serve', ...args]);
    return typeof process.exitCode === 'number' && process.exitCode !== 0 ? EXIT.unknown : EXIT.yes;
  });
}

async function loadRegistry(): Promise<{ main: (argv: readonly string[]) => Promise<void> }> {
  try {
    return (await import(REGISTRY_PACKAGE)) as { main: (argv: readonly string[]) => Promise<void> };
  } catch (cause) {
    throw new ToolsumError(
      'ERR_USAGE',
      'the registry is not installed here; install it with: npm install @toolsum/registry',
      {},
      { cause },
    );
  }
}

export { serveCommand as command };
