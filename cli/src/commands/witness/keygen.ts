import { visibleText } from '@toolsum/core';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { command, perform } from '../action.ts';
import { witnessFolder } from './witness-folder.ts';

const HELP = `
The key is not encrypted, so that the witness can start alone: protect the folder. Give logs and clients the line
that is printed, and never use the key anywhere else.

Examples:
  $ toolsum witness keygen --data ./witness --name witness.example.com
  $ toolsum witness keygen --data ./witness --name witness.example.com --json`;

export function keygenCommand(): Command {
  const keygen = command('keygen', 'make a witness: a key under a name, in a folder of its own')
    .addOption(witnessFolder())
    .requiredOption('--name <name>', 'its name, as witness.example.com: no spaces, no plus')
    .addHelpText('after', HELP);
  return perform<{ data: string; name: string }>(keygen, async (console, { data, name }) => {
    const { makeWitness } = await import('../../witness/folder.ts');
    const { vkey } = await makeWitness(data, name);
    console.note(`Made a witness in ${visibleText(data)}. Others trust it by:`);
    console.data(vkey);
    console.json({ name, vkey, folder: data });
    return EXIT.yes;
  });
}
