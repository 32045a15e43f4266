import { signerText, visibleText } from '@toolsum/core';
import type { Command } from 'commander';
import { join } from 'node:path';
import { EXIT } from '../exit-code.ts';
import { FILES } from '../files/locations.ts';
import { readLintConfig } from '../lint/settings.ts';
import { explainLint, explainManifest } from '../output/release.ts';
import { prepareRelease, signRelease, writeRelease } from '../release/build-release.ts';
import { readReleaseIdentity, type IdentityOptions } from '../release-identity.ts';
import { agreeOption, obtainSigner, signerOptions, type SignerOptions } from '../signing/signer-options.ts';
import { dynamicResourceOption, obtainCapture, targetOptions, type TargetOptions } from '../target.ts';
import { command, identityOptions, lintConfigOption, perform } from './action.ts';
import { sourceOf, sourceOptions, type SourceOptions } from './source-options.ts';

const HELP = `
Writes manifest.json (what is signed) and manifest.sigstore.json (a Sigstore bundle, which cosign can check too).

Examples:
  $ toolsum capture -- node server.js && toolsum sign
  $ toolsum sign --from surface.json --key release-key.key --name io.github.acme/weather --version 1.4.2
  $ toolsum sign --keyless                                      in the name of this CI job, or of yourself
  $ toolsum sign --signer-command './kms-sign --key release' --public-key release.pub
  $ toolsum sign --dynamic-resource 'notes://{id}'              resources that come and go`;

type SignOptions = TargetOptions &
  IdentityOptions &
  SourceOptions &
  SignerOptions & { out: string; incompleteProfile?: string[]; lintConfig?: string };

export function signCommand(): Command {
  const sign = signerOptions(
    sourceOptions(identityOptions(targetOptions(command('sign', 'sign a captured surface')))),
  )
    .option('--out <folder>', 'where to write', '.')
    .option('--incomplete-profile <name...>', 'profiles of which a server may list a part only')
    .addOption(agreeOption())
    .addOption(dynamicResourceOption())
    .addOption(lintConfigOption())
    .addHelpText('after', HELP);
  return perform<SignOptions>(sign, async (console, options, args) => {
    const identity = await readReleaseIdentity(options);
    const source = sourceOf(options);
    const { config } = await readLintConfig(options.lintConfig);
    const signer = await obtainSigner(console, options);
    const prepared = prepareRelease(
      await obtainCapture(console, options, args),
      identity,
      options.incompleteProfile,
      config,
    );
    explainManifest(console, prepared);
    explainLint(console, prepared.lint);
    const { signed } = await signRelease(prepared, signer, source);
    await writeRelease(options.out, signed);
    const written = [FILES.manifest, FILES.bundle].map((file) => visibleText(join(options.out, file)));
    console.note(`Signed by ${visibleText(signerText(signed.signer))}; wrote ${written.join(' and ')}.`);
    console.data(signed.manifestDigest);
    console.json({
      manifest: signed.manifestDigest,
      bundle: signed.bundleDigest,
      signer: signed.signer,
      folder: options.out,
      findings: prepared.lint.findings,
      waivers: prepared.lint.record.waivers,
    });
    return EXIT.yes;
  });
}

export { signCommand as command };
