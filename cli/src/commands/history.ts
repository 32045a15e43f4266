import { standingGrants, visibleText } from '@toolsum/core';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { counted } from '../output/counted.ts';
import { entryLine } from '../output/entry.ts';
import { principalText } from '../output/principal.ts';
import { openName } from '../requests/name-desk.ts';
import { command, perform, trustOption } from './action.ts';
import { exactName } from './name-pattern.ts';

const HELP = `
Every entry is proved to stand in the log, to follow the one before, and to have been asked for by somebody who might.

Examples:
  $ toolsum history io.github.acme/weather
  $ toolsum history io.github.acme/weather --json`;

export function historyCommand(): Command {
  const history = command('history', 'show all that the log says of a name')
    .argument('<name>', 'server name, as io.github.acme/weather')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<{ trust?: string }>(history, async (console, options, [name = '']) => {
    const { entries, state, status, registry } = await openName(exactName(name), options.trust);
    for (const { index, entry } of entries) console.data(entryLine(index, entry));
    const holders = standingGrants(state);
    console.note(
      `${counted(entries.length, 'entry', 'entries')} in ${registry.origin}; current is ${state.current ?? 'none'}`,
    );
    for (const { role, principal } of holders)
      console.note(`  ${role} ${visibleText(principalText(principal))}`);
    for (const { index, due, principal } of state.waiting)
      console.note(
        `  waiting since entry ${index}: ${visibleText(principalText(principal))} is taken away at ${due}, unless somebody objects`,
      );
    console.json({
      name,
      origin: registry.origin,
      entries,
      current: state.current,
      grants: holders,
      waiting: state.waiting,
      status,
    });
    return EXIT.yes;
  });
}

export { historyCommand as command };
