import { ToolsumError } from '@toolsum/core';
import type { Command } from 'commander';
import { changeName, changeOptions, type ChangeOptions } from '../requests/change-name.ts';
import { command, perform } from './action.ts';
import { exactName } from './name-pattern.ts';
import { reasonOption } from './reason-option.ts';

const HELP = `
Within 72 hours whom a removal or a key's revocation concerns can object, and the recovery principal too: it then never
comes into effect. toolsum history shows what waits, and as which entry.

Example:
  $ TOOLSUM_TOKEN=… toolsum object io.github.acme/weather --against 1042 --reason 'my key is safe'`;

type ObjectOptions = ChangeOptions & { against: string; reason: string };

export function objectCommand(): Command {
  const object = changeOptions(command('object', 'object to a removal that waits'))
    .argument('<name>', 'server name, as io.github.acme/weather')
    .requiredOption('--against <index>', 'entry that asked for the removal')
    .addOption(reasonOption())
    .addHelpText('after', HELP);
  return perform<ObjectOptions>(object, async (console, options, [name = '']) => {
    const { against, reason } = options;
    if (!/^(?:0|[1-9][0-9]{0,14})$/.test(against))
      throw new ToolsumError(
        'ERR_USAGE',
        '--against takes the index of an entry, as toolsum history shows it',
      );
    return changeName(console, exactName(name), options, () => ({
      type: 'objection',
      against: Number(against),
      reason,
    }));
  });
}

export { objectCommand as command };
