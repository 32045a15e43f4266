import { LIMITS, parseTrustFile, ToolsumError, trustFingerprint, visibleText } from '@toolsum/core';
import type { TrustFile } from '@toolsum/schemas';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { defaultTrustFile, parseConfiguration } from '../../files/configuration.ts';
import { readIfPresent, readInput } from '../../files/read-write.ts';
import { writeTrust } from '../../files/trust-file.ts';
import { confirm } from '../../output/confirm.ts';
import { trustLines } from '../../output/trust.ts';
import { command, perform, trustOption } from '../action.ts';

const HELP = `
For the first copy of a trust file that others look after. Compare the fingerprint with the one that its owners gave you
on another way; later versions are taken over by their signatures (toolsum trust update).

Examples:
  $ toolsum trust adopt company-trust.json
  $ toolsum trust adopt company-trust.json --fingerprint sha256:…`;

const FINGERPRINT = /^sha256:[0-9a-f]{64}$/;

interface AdoptOptions {
  fingerprint?: string;
  trust?: string;
}

export function adoptCommand(): Command {
  const adopt = command('adopt', 'take over a whole trust file by its fingerprint')
    .argument('<file>', 'the trust file; - for stdin')
    .option('--fingerprint <digest>', 'the fingerprint that you expect: no question is asked')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<AdoptOptions>(adopt, async (console, options, [source = '']) => {
    const expected = options.fingerprint;
    if (expected !== undefined && !FINGERPRINT.test(expected))
      throw new ToolsumError('ERR_USAGE', '--fingerprint takes sha256: and 64 hexadecimal digits');
    const path = options.trust ?? defaultTrustFile();
    const adopted = parseConfiguration(
      source,
      await readInput(source, LIMITS.trustFileBytes),
      parseTrustFile,
    );
    const before = await readExisting(path);
    if (before !== undefined && (before.owners !== undefined || before.registries.length > 0))
      throw new ToolsumError(
        'ERR_USAGE',
        `${path} trusts ${before.registries.length} registries already; move it away first if the new file is to take its place`,
      );
    const fingerprint = trustFingerprint(adopted);
    for (const line of trustLines(adopted)) console.note(line);
    console.note(`Fingerprint  ${fingerprint}`);
    const accepted =
      expected === undefined
        ? await confirm('Is this the fingerprint that its owners gave you?', '--fingerprint')
        : expected === fingerprint;
    if (accepted) {
      await writeTrust(path, adopted);
      console.note(`Wrote ${visibleText(path)}.`);
      console.data(fingerprint);
    } else console.note('This is not the fingerprint that you expected. Nothing was written.');
    console.json({ adopted: accepted, file: path, version: adopted.version, fingerprint });
    return accepted ? EXIT.yes : EXIT.no;
  });
}

/** @returns undefined if there is none yet. */
async function readExisting(path: string): Promise<TrustFile | undefined> {
  const bytes = await readIfPresent(path, LIMITS.trustFileBytes);
  return bytes === undefined ? undefined : parseConfiguration(path, bytes, parseTrustFile);
}
