import { parseLogPolicy, toBase64 } from '@toolsum/core';
import { rememberedTree } from '@toolsum/verifier';
import { memoryFiles, userFolders } from '@toolsum/verifier/node';
import { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { counted } from '../output/counted.ts';
import { chosenRegistries } from '../registry/trusted.ts';
import { command, HELP_AFTER_ERROR, perform, trustOption } from './action.ts';

const HELP = `
Reads every entry of the log, checks that each follows the ones before it, derives the signed root anew,
and holds it to the largest tree that you have seen before.

Examples:
  $ toolsum log verify
  $ toolsum log verify --registry https://tools.example.com --json`;

export function logCommand(): Command {
  const verify = command('verify', 'audit the whole log of a trusted registry')
    .option('--registry <url>', 'which one (default: all in the trust file)')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  perform<{ registry?: string; trust?: string }>(verify, async (console, options) => {
    const chosen = await chosenRegistries(options);
    const { auditLog } = await import('../log/audit-log.ts');
    const memory = memoryFiles(userFolders().state);
    const results = [];
    for (const registry of chosen) {
      console.note(`Auditing ${registry.origin}`);
      const remembered = rememberedTree(await memory.read(registry.origin), parseLogPolicy(registry.policy));
      if (remembered !== undefined) {
        console.note(
          `  it must extend the ${counted(remembered.checkpoint.size, 'entry', 'entries')} seen before`,
        );
      }
      const { checkpoint, names, versions } = await auditLog(registry, remembered?.checkpoint, (entries) => {
        if (entries % 65_536 === 0) console.note(`  ${entries} entries`);
      });
      console.data(
        `✓ ${registry.origin}: ${counted(checkpoint.size, 'entry', 'entries')}, ${counted(versions, 'version')} of ${counted(names, 'name')}, root ${toBase64(checkpoint.root)}`,
      );
      results.push({
        origin: registry.origin,
        size: checkpoint.size,
        root: toBase64(checkpoint.root),
        names,
        versions,
      });
    }
    console.json({ logs: results });
    return EXIT.yes;
  });
  return new Command('log')
    .summary('work with transparency logs')
    .description('Work with transparency logs.')
    .showHelpAfterError(HELP_AFTER_ERROR)
    .addHelpText('after', '\nExample:\n  $ toolsum log verify')
    .addCommand(verify);
}

export { logCommand as command };
