import type { Command } from 'commander';
import { changeName, changeOptions, type ChangeOptions } from '../requests/change-name.ts';
import { command, perform } from './action.ts';
import { namedVersion } from './name-pattern.ts';
import { reasonOption } from './reason-option.ts';

const HELP = `
A yanked version is not for new use. Whoever has locked it goes on and is told; to stop them too: toolsum revoke.

Examples:
  $ TOOLSUM_TOKEN=… toolsum yank io.github.acme/weather@1.4.1 --reason 'wrong units in the forecast'
  $ toolsum yank io.github.acme/weather@1.4.1 --reason 'wrong units' --dry-run`;

export function yankCommand(): Command {
  const yank = changeOptions(command('yank', 'take a version out of new use'))
    .argument('<name@version>', 'as io.github.acme/weather@1.4.1')
    .addOption(reasonOption())
    .addHelpText('after', HELP);
  return perform<ChangeOptions & { reason: string }>(yank, async (console, options, [subject = '']) => {
    const { name, version } = namedVersion(subject);
    return changeName(console, name, options, () => ({ type: 'yank', version, reason: options.reason }));
  });
}

export { yankCommand as command };
