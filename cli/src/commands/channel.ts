import type { Command } from 'commander';
import { changeName, changeOptions, type ChangeOptions } from '../requests/change-name.ts';
import { command, perform } from './action.ts';
import { exactName } from './name-pattern.ts';

const HELP = `
Says which version new users take, which others are good beside it, and below which nobody may be. What you leave out
falls away; the next release becomes current again.

Examples:
  $ TOOLSUM_TOKEN=… toolsum channel io.github.acme/weather --current 1.4.2
  $ TOOLSUM_TOKEN=… toolsum channel io.github.acme/weather --current 2.0.0 --also 1.4.2 --minimum 1.4.0 --yes
  $ toolsum channel io.github.acme/weather --current 1.4.2 --dry-run`;

type ChannelOptions = ChangeOptions & { current: string; also?: string[]; minimum?: string };

export function channelCommand(): Command {
  const channel = changeOptions(command('channel', 'say which version of a name is current'))
    .argument('<name>', 'server name, as io.github.acme/weather')
    .requiredOption('--current <version>', 'what new users take')
    .option('--also <version...>', 'what is valid beside it')
    .option('--minimum <version>', 'below it nobody may be, in the order of the log')
    .addHelpText('after', HELP);
  return perform<ChannelOptions>(channel, async (console, options, [name = '']) =>
    changeName(console, exactName(name), options, () => ({
      type: 'channel',
      current: options.current,
      alsoValid: options.also ?? [],
      ...(options.minimum === undefined ? {} : { minimum: options.minimum }),
    })),
  );
}

export { channelCommand as command };
