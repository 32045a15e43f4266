import { ToolsumError, trustFingerprint, visibleText } from '@toolsum/core';
import type { TrustFile, TrustOwners } from '@toolsum/schemas';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { defaultTrustFile } from '../../files/configuration.ts';
import { readPublicKey } from '../../files/public-key.ts';
import { endOfTrust, writeTrust } from '../../files/trust-file.ts';
import { ownerLines } from '../../output/trust.ts';
import { readTrust } from '../../registry/trusted.ts';
import { command, perform, trustOption } from '../action.ts';

const HELP = `
From then on the trust file is changed by successors alone: the next version needs the signatures of that many owners
(toolsum trust propose, toolsum trust sign), and machines that have this version take it over by themselves
(toolsum trust update). Hand the file out with its fingerprint (toolsum trust adopt).

Example:
  $ toolsum trust own --owner anna.pub --owner ben.pub --owner cleo.pub --threshold 2 --expires 2027-06-30`;

interface OwnOptions {
  owner: string[];
  threshold?: string;
  expires?: string;
  trust?: string;
}

export function ownCommand(): Command {
  const own = command('own', 'give the trust file owners, who sign every later version of it')
    .requiredOption('--owner <file>', "an owner's public key; once for each owner", collect, [])
    .option('--threshold <number>', 'how many of them must sign (default: all)')
    .option('--expires <day>', 'the day on which this version ends, unless succeeded before')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<OwnOptions>(own, async (console, options) => {
    const before = await readTrust(options.trust);
    if (before.owners !== undefined)
      throw new ToolsumError(
        'ERR_USAGE',
        'the trust file has owners; they hand it on with: toolsum trust propose',
      );
    const path = options.trust ?? defaultTrustFile();
    const after: TrustFile = {
      ...before,
      owners: await readOwners(options),
      ...(options.expires === undefined ? {} : { expiresAt: endOfTrust(options.expires) }),
    };
    await writeTrust(path, after);
    const fingerprint = trustFingerprint(after);
    for (const line of ownerLines(after)) console.note(line);
    console.note(`Wrote ${visibleText(path)}.`);
    console.data(fingerprint);
    console.json({ file: path, version: after.version, owners: after.owners, fingerprint });
    return EXIT.yes;
  });
}

/** @throws ToolsumError ERR_USAGE for a threshold that is no number of them. */
export async function readOwners(options: {
  owner: readonly string[];
  threshold?: string;
}): Promise<TrustOwners> {
  const keys = await Promise.all(options.owner.map(async (file) => (await readPublicKey(file)).base64));
  if (keys.length === 0)
    throw new ToolsumError('ERR_USAGE', 'name the owners with --owner FILE, once for each');
  const threshold = options.threshold === undefined ? keys.length : Number(options.threshold);
  if (!Number.isInteger(threshold) || threshold < 1 || threshold > keys.length)
    throw new ToolsumError(
      'ERR_USAGE',
      `--threshold takes a number from 1 to ${keys.length}, the number of owners`,
    );
  return { threshold, keys };
}

/** For options that are given once for each value. */
export function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
