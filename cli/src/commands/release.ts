import { ToolsumError } from '@toolsum/core';
import type { Command } from 'commander';
import { join } from 'node:path';
import { EXIT } from '../exit-code.ts';
import { FILES } from '../files/locations.ts';
import { writeWhole } from '../files/read-write.ts';
import { explainFindings, explainManifest } from '../output/release.ts';
import { registryToken } from '../registry/http.ts';
import { loadTrust, requireRegistry } from '../registry/trusted.ts';
import { loadSigner, prepareRelease, signRelease, writeRelease } from '../release/build-release.ts';
import { publishRelease } from '../release/publish.ts';
import { readReleaseIdentity, type IdentityOptions, type ReleaseIdentity } from '../release-identity.ts';
import { obtainCapture, targetOptions, type TargetOptions } from '../target.ts';
import { command, identityOptions, perform, trustOptions } from './action.ts';
import { sourceOf, sourceOptions, type SourceOptions } from './source-options.ts';

const HELP = `
Examples:
  $ toolsum release --dry-run -- node server.js     nothing is signed, nothing leaves this machine
  $ TOOLSUM_TOKEN=… toolsum release --key release-key.key -- node server.js`;

type ReleaseOptions = TargetOptions &
  IdentityOptions &
  SourceOptions & {
    key: string;
    out: string;
    dryRun?: boolean;
    trust?: string;
    incompleteProfile?: string[];
  };

export function releaseCommand(): Command {
  const release = trustOptions(
    sourceOptions(
      identityOptions(targetOptions(command('release', 'capture, lint, sign and publish in one'))),
    ),
  )
    .option('--dry-run', 'show what would be signed and published')
    .option('--key <file>', 'encrypted private key', FILES.privateKey)
    .option('--out <folder>', 'where to write', '.')
    .option('--incomplete-profile <name...>', 'profiles of which a server may list a part only')
    .addHelpText('after', HELP);
  return perform<ReleaseOptions>(release, async (console, options, args) => {
    const dryRun = options.dryRun === true;
    const identity = await identityFor(options, dryRun);
    const prepared = prepareRelease(
      await obtainCapture(console, options, args),
      identity,
      options.incompleteProfile,
    );
    explainManifest(console, prepared);
    explainFindings(console, prepared.lint.findings);
    if (dryRun) {
      console.note(
        prepared.lint.blocked
          ? 'Dry run: signing would refuse this release.'
          : 'Dry run: this would be signed and published.',
      );
      console.data(prepared.digest);
      console.json({
        dryRun: true,
        manifest: prepared.digest,
        wouldSign: !prepared.lint.blocked,
        findings: prepared.lint.findings,
      });
      return prepared.lint.blocked ? EXIT.no : EXIT.yes;
    }
    const registry = requireRegistry(await loadTrust(options.trust), identity.server.name);
    const token = registryToken();
    const signer = await loadSigner(options.key);
    const signed = await signRelease(prepared, signer, sourceOf(options));
    await writeRelease(options.out, signed);
    console.note(`Signed by key ${signed.signer.hint}; publishing to ${registry.url}`);
    const published = await publishRelease(registry, token, signed, signer.publicKey);
    await writeWhole(join(options.out, FILES.receipt), published.receiptBytes);
    console.note(`Logged as entry ${published.index} of ${published.checkpoint.origin}.`);
    console.data(published.manifestDigest);
    console.json({
      name: identity.server.name,
      version: identity.server.version,
      manifest: published.manifestDigest,
      index: published.index,
      origin: published.checkpoint.origin,
      findings: prepared.lint.findings,
    });
    return EXIT.yes;
  });
}

/** A dry run works with no configuration at all. */
async function identityFor(options: IdentityOptions, dryRun: boolean): Promise<ReleaseIdentity> {
  try {
    return await readReleaseIdentity(options);
  } catch (error) {
    if (!dryRun || !ToolsumError.is(error) || error.details['identity'] !== 'missing') throw error;
    const server = { name: options.name ?? 'example.unnamed/server', version: options.version ?? '0.0.0' };
    return { server, packages: [], remotes: [] };
  }
}

export { releaseCommand as command };
