import { ToolsumError } from '@toolsum/core';
import type { GrantRequest } from '@toolsum/schemas';
import { Argument, Option, type Command } from 'commander';
import { changeName, changeOptions, type ChangeOptions } from '../requests/change-name.ts';
import { grantedPrincipal, principalIn, replacedBy } from '../requests/principal-option.ts';
import { command, perform } from './action.ts';
import { exactName } from './name-pattern.ts';

const HELP = `
A publisher is taken away at once by itself or by the recovery principal. Another publisher asks for it with --wait: it is
in effect after 72 hours, unless the one concerned or the recovery principal objects (toolsum object). The first recovery
principal is made by the only publisher there is: make one before a second publisher, and keep its key offline.
A keyless publisher stands in a JSON file as in a policy: {"kind": "keyless", "issuer": …, "workflow": …, …}.

Examples:
  $ TOOLSUM_TOKEN=… toolsum grant io.github.acme/weather add --to new.pub
  $ TOOLSUM_TOKEN=… toolsum grant io.github.acme/weather add --to recovery.pub --role recovery
  $ TOOLSUM_TOKEN=… toolsum grant io.github.acme/weather add --to new.pub --replace old.pub --key old.key
  $ TOOLSUM_TOKEN=… toolsum grant io.github.acme/weather remove --to bob.pub --wait
  $ TOOLSUM_TOKEN=… toolsum grant io.github.acme/weather add --to workflow.json
  $ toolsum grant io.github.acme/weather add --to new.pub --dry-run`;

type GrantOptions = ChangeOptions & {
  to: string;
  role: GrantRequest['role'];
  replace?: string;
  wait?: boolean;
};

export function grantCommand(): Command {
  const grant = changeOptions(command('grant', 'say who may publish a name'))
    .argument('<name>', 'server name, as io.github.acme/weather')
    .addArgument(new Argument('<action>', 'what to do').choices(['add', 'change', 'remove']))
    .requiredOption(
      '--to <key>',
      'whom it concerns: public key file, or JSON file with a keyless identity or workflow; to change or remove also a key hint',
    )
    .addOption(
      new Option('--role <role>', 'what it may do').choices(['publisher', 'recovery']).default('publisher'),
    )
    .option('--replace <key>', 'whose place it takes: the same, or a key hint')
    .option('--wait', "with remove: another publisher's removal, in effect after 72 hours")
    .addHelpText('after', HELP);
  return perform<GrantOptions>(grant, async (console, options, [name = '', action = '']) => {
    if (options.wait === true && action !== 'remove')
      throw new ToolsumError('ERR_USAGE', '--wait goes with remove: nothing else waits');
    return changeName(console, exactName(name), options, async ({ state }) => {
      const { role, replace } = options;
      const principal =
        action === 'add' || replace !== undefined
          ? await principalIn(options.to)
          : await grantedPrincipal(options.to, state);
      return {
        type: 'grant',
        action: action as GrantRequest['action'],
        role,
        principal,
        ...(replace === undefined ? {} : { replaces: replacedBy(await grantedPrincipal(replace, state)) }),
        ...(options.wait === true ? { waitHours: 72 } : {}),
      };
    });
  });
}

export { grantCommand as command };
