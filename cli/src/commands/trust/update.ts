import { requireCurrentTrust, ToolsumError, visibleText } from '@toolsum/core';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { defaultTrustFile } from '../../files/configuration.ts';
import type { Console } from '../../output/console.ts';
import { trustChanges } from '../../output/trust.ts';
import { writeTrust } from '../../files/trust-file.ts';
import { takeSuccessors } from '../../registry/successor-chain.ts';
import { readTrust } from '../../registry/trusted.ts';
import { command, perform, trustOption } from '../action.ts';

const HELP = `
With sources: takes one version of the trust file after the other, each signed by enough owners of the one before and by enough of its own; none is
skipped, and none goes back. A folder or an address that ends in a slash holds them as 2.trust.json, 3.trust.json and so
on; it is asked for the next version until there is none.
Without: fetches the roots of the public Sigstore anew, by which keyless signatures are verified. A private deployment
is told once (toolsum trust sigstore) and has nothing to be fetched.

Examples:
  $ toolsum trust update
  $ toolsum trust update 2.trust.json
  $ toolsum trust update https://tools.example.com/trust/`;

export function updateCommand(): Command {
  const update = command(
    'update',
    'take over successors of the trust file, or fetch the roots of Sigstore anew',
  )
    .argument('[source...]', 'successors: files, folders or addresses, in order')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<{ trust?: string }>(update, async (console, options, sources) => {
    if (sources.length === 0) return updateSigstore(console);
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

/** @throws ToolsumError ERR_SIGSTORE_UNREACHABLE; what was fetched before stays. */
async function updateSigstore(console: Console): Promise<ExitCode> {
  const { deploymentFiles, findDeployment } = await import('../../signing/keyless/deployment.ts');
  const { origin } = await findDeployment(undefined, 'now');
  const { trustedRoot } = deploymentFiles();
  console.note(
    origin === 'private'
      ? 'A private deployment of Sigstore is used; it is changed with: toolsum trust sigstore'
      : 'Fetched the roots of the public Sigstore and verified them by TUF.',
  );
  console.data(visibleText(trustedRoot));
  console.json({ sigstore: origin, file: trustedRoot });
  return EXIT.yes;
}
