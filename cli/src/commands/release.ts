import { signerText, ToolsumError, visibleText, type SignedManifest } from '@toolsum/core';
import type { Command } from 'commander';
import { join } from 'node:path';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { FILES } from '../files/locations.ts';
import { removeIfPresent, writeWhole } from '../files/read-write.ts';
import { readLintConfig } from '../lint/settings.ts';
import type { Console } from '../output/console.ts';
import { explainLint, explainManifest } from '../output/release.ts';
import { registryToken } from '../registry/http.ts';
import { loadTrust, requireRegistry } from '../registry/trusted.ts';
import {
  isVacant,
  prepareRelease,
  signedBefore,
  signRelease,
  writeRelease,
  type PreparedRelease,
} from '../release/build-release.ts';
import { publishRelease } from '../release/publish.ts';
import { readReleaseIdentity, type IdentityOptions, type ReleaseIdentity } from '../release-identity.ts';
import { agreeOption, obtainSigner, signerOptions, type SignerOptions } from '../signing/signer-options.ts';
import { dynamicResourceOption, obtainCapture, targetOptions, type TargetOptions } from '../target.ts';
import { command, identityOptions, lintConfigOption, perform, trustOption } from './action.ts';
import { sourceOf, sourceOptions, type SourceOptions } from './source-options.ts';

const HELP = `
The files are those of toolsum sign and toolsum publish, in one go. A release that a reviewer of the registry has to see
first is held (exit code 5): the same command again asks how it stands. The key's password comes from TOOLSUM_PASSWORD or a
prompt, the registry's token from TOOLSUM_TOKEN.

Examples:
  $ toolsum release --dry-run -- node server.js     nothing is signed, nothing leaves this machine
  $ TOOLSUM_TOKEN=… toolsum release --key release-key.key -- node server.js
  $ TOOLSUM_TOKEN=… toolsum release --keyless -- node server.js     in CI: the job's identity signs
  $ TOOLSUM_TOKEN=… toolsum release --dynamic-resource 'notes://{id}' -- node server.js`;

type ReleaseOptions = TargetOptions &
  IdentityOptions &
  SourceOptions &
  SignerOptions & {
    out: string;
    dryRun?: boolean;
    trust?: string;
    incompleteProfile?: string[];
    lintConfig?: string;
  };

export function releaseCommand(): Command {
  const release = signerOptions(
    sourceOptions(
      identityOptions(targetOptions(command('release', 'capture, lint, sign and publish in one'))),
    ),
  )
    .option('--dry-run', 'show what would be signed and published')
    .option('--out <folder>', 'where to write', '.')
    .option('--incomplete-profile <name...>', 'profiles of which a server may list a part only')
    .addOption(agreeOption())
    .addOption(dynamicResourceOption())
    .addOption(lintConfigOption())
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<ReleaseOptions>(release, async (console, options, args) =>
    options.dryRun === true ? dryRun(console, options, args) : publishAll(console, options, args),
  );
}

/** Works with no configuration at all; nothing is signed, written or sent. */
async function dryRun(console: Console, options: ReleaseOptions, args: readonly string[]): Promise<ExitCode> {
  const prepared = await prepare(console, options, args, await identityForDryRun(options));
  const { blocked, findings, record } = prepared.lint;
  console.note(
    blocked ? 'Dry run: signing would refuse this release.' : 'Dry run: this would be signed and published.',
  );
  console.data(prepared.digest);
  console.json({
    dryRun: true,
    manifest: prepared.digest,
    wouldSign: !blocked,
    findings,
    waivers: record.waivers,
  });
  return blocked ? EXIT.no : EXIT.yes;
}

async function publishAll(
  console: Console,
  options: ReleaseOptions,
  args: readonly string[],
): Promise<ExitCode> {
  // All that a person has to provide, before a server is started.
  const identity = await readReleaseIdentity(options);
  const source = sourceOf(options);
  const { name, version } = identity.server;
  const registry = requireRegistry(await loadTrust(options.trust), name);
  const token = registryToken();
  const signer = await obtainSigner(console, options);

  const prepared = await prepare(console, options, args, identity);
  const fresh = await signRelease(prepared, signer, source);
  // The same manifest signed again has another time in it, and a version takes one bundle only.
  const signed = (await signedBefore(options.out, fresh)) ?? fresh.signed;
  console.note(`Signed by ${visibleText(signerText(signed.signer))}; publishing to ${registry.url}`);
  const published = await publishRelease(registry, token, { ...fresh, signed }).catch(
    async (error: unknown) => {
      await keepForRetry(error, options.out, signed);
      throw error;
    },
  );
  await writeRelease(options.out, signed);
  await writeWhole(join(options.out, FILES.receipt), published.receiptBytes);
  console.note(`Logged as entry ${published.index} of ${published.checkpoint.origin}.`);
  console.data(published.manifestDigest);
  console.json({
    name,
    version,
    manifest: published.manifestDigest,
    index: published.index,
    origin: published.checkpoint.origin,
    findings: prepared.lint.findings,
    waivers: prepared.lint.record.waivers,
  });
  return EXIT.yes;
}

async function prepare(
  console: Console,
  options: ReleaseOptions,
  args: readonly string[],
  identity: ReleaseIdentity,
): Promise<PreparedRelease> {
  // A fault in it is the user's own, and shows before a server is started.
  const { config } = await readLintConfig(options.lintConfig);
  const capture = await obtainCapture(console, options, args);
  const prepared = prepareRelease(capture, identity, options.incompleteProfile, config);
  explainManifest(console, prepared);
  explainLint(console, prepared.lint);
  return prepared;
}

/**
 * A second try must have the same bytes to send: where a release was logged perhaps and only the answer was lost, or
 * its witnesses are late, and where a reviewer decides about these very ones.
 */
async function keepForRetry(error: unknown, folder: string, signed: SignedManifest): Promise<void> {
  if (!ToolsumError.is(error)) return;
  if (error.code === 'ERR_HELD' || error.code === 'ERR_WITNESSES_SILENT') {
    await writeRelease(folder, signed);
    // It would be the proof of an earlier one.
    await removeIfPresent(join(folder, FILES.receipt));
  } else if (error.audience === 'unavailable' && (await isVacant(folder))) {
    await writeRelease(folder, signed);
  }
}

async function identityForDryRun(options: IdentityOptions): Promise<ReleaseIdentity> {
  try {
    return await readReleaseIdentity(options);
  } catch (error) {
    if (!ToolsumError.is(error) || error.details['identity'] !== 'missing') throw error;
    const server = { name: options.name ?? 'example.unnamed/server', version: options.version ?? '0.0.0' };
    return { server, packages: [], remotes: [] };
  }
}

export { releaseCommand as command };
