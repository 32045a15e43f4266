import type { Command } from 'commander';
import { visibleText } from '@toolsum/core';
import { join } from 'node:path';
import { EXIT } from '../exit-code.ts';
import { FILES } from '../files/locations.ts';
import { writeWhole } from '../files/read-write.ts';
import { registryToken } from '../registry/http.ts';
import { loadTrust, requireRegistry } from '../registry/trusted.ts';
import { readRelease } from '../release/build-release.ts';
import { publishRelease } from '../release/publish.ts';
import { command, perform, trustOption } from './action.ts';

const HELP = `
Sends manifest and bundle to the registry that your trust file names for the server, and writes the receipt
(manifest.tlog-proof) once it is proved to stand in the log. TOOLSUM_TOKEN holds the registry's token.
A release whose findings you waived may be held for a reviewer (exit code 5): publish it again to ask how it stands.

Examples:
  $ TOOLSUM_TOKEN=… toolsum publish
  $ TOOLSUM_TOKEN=… toolsum publish --folder build --public-key release-key.pub`;

interface PublishOptions {
  folder: string;
  publicKey: string;
  trustConfig?: string;
  trust?: string;
}

export function publishCommand(): Command {
  const publish = command('publish', 'put a signed release into the registry')
    .option('--folder <folder>', 'where manifest and bundle are', '.')
    .option('--public-key <file>', 'public key of the signer, if a key signed', FILES.publicKey)
    .option('--trust-config <file>', 'client trust config of a private Sigstore, if an identity signed')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<PublishOptions>(publish, async (console, options) => {
    const release = await readRelease(options.folder, options);
    const { name, version } = release.signed.manifest.server;
    const registry = requireRegistry(await loadTrust(options.trust), name);
    const token = registryToken();
    console.note(`Publishing ${name} ${version} to ${registry.url}`);
    const published = await publishRelease(registry, token, release);
    const path = join(options.folder, FILES.receipt);
    await writeWhole(path, published.receiptBytes);
    console.note(
      `Logged as entry ${published.index} of ${published.checkpoint.origin}; wrote ${visibleText(path)}.`,
    );
    console.data(String(published.index));
    console.json({
      name,
      version,
      index: published.index,
      origin: published.checkpoint.origin,
      manifest: published.manifestDigest,
    });
    return EXIT.yes;
  });
}

export { publishCommand as command };
