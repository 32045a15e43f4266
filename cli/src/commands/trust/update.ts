import { requireCurrentTrust, ToolsumError, visibleText } from '@toolsum/core';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { defaultTrustFile } from '../../files/configuration.ts';
import { trustChanges } from '../../output/trust.ts';
import { writeTrust } from '../../files/trust-file.ts';
import { takeSuccessors } from '../../registry/successor-chain.ts';
import { readTrust } from '../../registry/trusted.ts';
import { command, perform, trustOption } from '../action.ts';

const HELP = `
Takes one version after the other, each signed by enough owners of the one before and by enough of its own; none is
skipped, and none goes back. A folder or an address that ends in a slash holds them as 2.trust.json, 3.trust.json and so
on; it is asked for the next version until there is none.

Examples:
  $ toolsum trust update 2.trust.json
  $ toolsum trust update https://tools.example.com/trust/`;

export function updateCommand(): Command {
  const update = command('update', 'take over the successors of the trust file that its owners signed')
    .argument('<source...>', 'files, folders or addresses, in order')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<{ trust?: string }>(update, async (console, options, sources) => {
    const path = options.trust ?? defaultTrustFile();
    const before = await readTrust(options.trust);
    if (before.owners === undefined)
      throw new ToolsumError(
        'ERR_USAGE',
        'the trust file has no owners who could sign a successor; name them with: toolsum trust own',
      );
    let current = before;
    for await (const next of takeSuccessors(before, sources)) {
      // Each step is kept: should a later one fail, this one holds.
      await writeTrust(path, next);
      console.note(`Version ${next.version}:`);
      for (const line of trustChanges(current, next)) console.note(line);
      current = next;
    }
    console.data(
      current === before
        ? `version ${current.version} is the newest`
        : `version ${current.version} is in force, after version ${before.version}`,
    );
    console.json({ file: visibleText(path), before: before.version, version: current.version });
    requireCurrentTrust(current, new Date());
    return EXIT.yes;
  });
}
