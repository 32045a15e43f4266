import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { command, perform } from '../action.ts';
import { witnessFolder } from './witness-folder.ts';

const HELP = `
Examples:
  $ toolsum witness key --data ./witness
  $ toolsum witness key --data ./witness --json`;

export function keyCommand(): Command {
  const key = command('key', 'print the verifier key that others trust a witness by')
    .addOption(witnessFolder())
    .addHelpText('after', HELP);
  return perform<{ data: string }>(key, async (console, { data }) => {
    const { openWitness } = await import('../../witness/folder.ts');
    const { name, vkey } = await openWitness(data);
    console.data(vkey);
    console.json({ name, vkey });
    return EXIT.yes;
  });
}
