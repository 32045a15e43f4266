import {
  countOwners,
  mergeSuccessors,
  signerFromPrivateKey,
  signSuccessor,
  ToolsumError,
  visibleText,
} from '@toolsum/core';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { FILES } from '../../files/locations.ts';
import { readSuccessor, writeSuccessor } from '../../files/trust-file.ts';
import { trustChanges } from '../../output/trust.ts';
import { readTrust } from '../../registry/trusted.ts';
import { command, perform, trustOption } from '../action.ts';

const HELP = `
Shows what would change, adds your signature and says how many are still missing. Give several copies of one successor
to bring together what their owners signed apart. TOOLSUM_PASSWORD holds the password of the key, else it is asked for.

Examples:
  $ toolsum trust sign 2.trust.json --key anna.key
  $ toolsum trust sign from-anna.json from-ben.json --key cleo.key --out 2.trust.json`;

interface SignOptions {
  key: string;
  out?: string;
  trust?: string;
}

export function signCommand(): Command {
  const sign = command('sign', 'sign the next version of a trust file, as one of its owners')
    .argument('<file...>', 'a successor that toolsum trust propose wrote, or several copies of it')
    .option('--key <file>', "the owner's encrypted private key", FILES.privateKey)
    .option('--out <file>', 'where to write (default: the first file)')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<SignOptions>(sign, async (console, options, [path = '', ...copies]) => {
    const before = await readTrust(options.trust);
    const successor = mergeSuccessors(
      await readSuccessor(path),
      ...(await Promise.all(copies.map(readSuccessor))),
    );
    const { trust } = successor;
    if (trust.version !== before.version + 1)
      throw new ToolsumError(
        'ERR_TRUST_VERSION',
        `version ${before.version} is in force here; sign only what follows it, not version ${trust.version}`,
        { version: trust.version, inForce: before.version },
      );
    const changes = trustChanges(before, trust);
    console.note(`Version ${trust.version} of the trust file:`);
    for (const line of changes) console.note(line);
    const signed = await signSuccessor(successor, before, await openKey(options.key));
    const target = options.out ?? path;
    await writeSuccessor(target, signed);
    const counts = await countOwners(before, signed);
    for (const { version, signed: count, threshold } of counts)
      console.data(`${count} of the ${threshold} owners of version ${version} that it takes`);
    const complete = counts.every(({ signed: count, threshold }) => count >= threshold);
    console.note(
      `Wrote ${visibleText(target)}. ${complete ? 'It can take effect: toolsum trust update' : 'Other owners must sign it as well.'}`,
    );
    console.json({ file: target, version: trust.version, changes, owners: counts, complete });
    return EXIT.yes;
  });
}

async function openKey(path: string): Promise<ReturnType<typeof signerFromPrivateKey>> {
  const [{ decryptPrivateKey, readKeyFile }, { readPassword }] = await Promise.all([
    import('../../keys/key-file.ts'),
    import('../../keys/password.ts'),
  ]);
  const pem = await readKeyFile(path);
  return signerFromPrivateKey(await decryptPrivateKey(pem, await readPassword('existing')));
}
