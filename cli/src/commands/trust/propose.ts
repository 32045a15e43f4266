import { draftSuccessor, LIMITS, parseTrustFile, ToolsumError, visibleText } from '@toolsum/core';
import type { TrustFile } from '@toolsum/schemas';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { parseConfiguration } from '../../files/configuration.ts';
import { readInput } from '../../files/read-write.ts';
import { endOfTrust, writeSuccessor } from '../../files/trust-file.ts';
import { trustChanges } from '../../output/trust.ts';
import { readTrust } from '../../registry/trusted.ts';
import { command, perform, trustOption } from '../action.ts';
import { collect, readOwners } from './own.ts';

const HELP = `
The owners of the trust file then sign it, one after the other or each a copy: toolsum trust sign.

Examples:
  $ toolsum trust https://tools.example.com --draft draft.json && toolsum trust propose --draft draft.json
  $ toolsum trust propose --owner anna.pub --owner dan.pub --threshold 2        other owners
  $ toolsum trust propose --expires 2028-06-30                                  the same for longer`;

interface ProposeOptions {
  draft?: string;
  owner: string[];
  threshold?: string;
  expires?: string;
  out?: string;
  trust?: string;
}

export function proposeCommand(): Command {
  const propose = command('propose', 'write the next version of a trust file, for its owners to sign')
    .option('--draft <file>', 'a trust file with the registries that it is to have (default: as they are)')
    .option(
      '--owner <file>',
      'public key of an owner from then on; once for each (default: as before)',
      collect,
      [],
    )
    .option('--threshold <number>', 'how many of the new owners must sign (default: all)')
    .option('--expires <day>', "the day on which it ends, or 'never' (default: as before)")
    .option('--out <file>', 'where to write (default: <version>.trust.json)')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<ProposeOptions>(propose, async (console, options) => {
    const before = await readTrust(options.trust);
    if (before.owners === undefined)
      throw new ToolsumError(
        'ERR_USAGE',
        'the trust file has no owners yet; name them with: toolsum trust own',
      );
    const after = await nextVersion(before, options);
    const path = options.out ?? `${after.version}.trust.json`;
    await writeSuccessor(path, draftSuccessor(after));
    for (const line of trustChanges(before, after)) console.data(line);
    console.note(`Wrote ${visibleText(path)}. Each owner signs it with: toolsum trust sign`);
    console.json({ file: path, version: after.version, changes: trustChanges(before, after) });
    return EXIT.yes;
  });
}

async function nextVersion(before: TrustFile, options: ProposeOptions): Promise<TrustFile> {
  if (options.owner.length === 0 && options.threshold !== undefined)
    throw new ToolsumError('ERR_USAGE', '--threshold goes with --owner: name all owners anew');
  const draft =
    options.draft === undefined
      ? before
      : parseConfiguration(
          options.draft,
          await readInput(options.draft, LIMITS.trustFileBytes),
          parseTrustFile,
        );
  const owners = options.owner.length === 0 ? (draft.owners ?? before.owners) : await readOwners(options);
  const expiresAt =
    options.expires === undefined
      ? (draft.expiresAt ?? before.expiresAt)
      : options.expires === 'never'
        ? undefined
        : endOfTrust(options.expires);
  return {
    scheme: before.scheme,
    version: before.version + 1,
    registries: draft.registries,
    ...(owners === undefined ? {} : { owners }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}
