import { stat } from 'node:fs/promises';
import { ownerKeys, parseLogPolicy, timestampOf, trustFingerprint, visibleText } from '@toolsum/core';
import type { TrustedRegistry } from '@toolsum/schemas';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { defaultTrustFile } from '../../files/configuration.ts';
import { trustLines } from '../../output/trust.ts';
import { readTrust } from '../../registry/trusted.ts';
import { deploymentFiles } from '../../signing/keyless/deployment.ts';
import { command, perform, trustOption } from '../action.ts';

const HELP = `
Examples:
  $ toolsum trust list
  $ toolsum trust list --json`;

const HOUR_MS = 60 * 60 * 1000;
const HOURS_OF_TWO_DAYS = 48;

export function listCommand(): Command {
  const list = command('list', 'show which registries, logs and witnesses are trusted')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<{ trust?: string }>(list, async (console, options) => {
    const path = options.trust ?? defaultTrustFile();
    const trust = await readTrust(options.trust);
    console.data(`Trust file   ${visibleText(path)}, version ${trust.version}`);
    for (const line of trustLines(trust)) console.data(line);
    const sigstore = await sigstoreRoot();
    console.data('');
    console.data(
      `Sigstore     ${sigstore === undefined ? 'no root: keyless signatures are refused' : sigstoreText(sigstore)}`,
    );
    if (trust.registries.length === 0)
      console.note('No registry is trusted yet; add one with: toolsum trust URL');
    const { owners } = trust;
    console.json({
      file: path,
      version: trust.version,
      fingerprint: trustFingerprint(trust),
      ...(owners === undefined
        ? {}
        : { owners: { threshold: owners.threshold, keys: [...ownerKeys(owners).keys()] } }),
      ...(trust.expiresAt === undefined ? {} : { expiresAt: trust.expiresAt }),
      registries: trust.registries.map(registryFacts),
      sigstore: sigstore ?? null,
    });
    return EXIT.yes;
  });
}

function registryFacts(registry: TrustedRegistry): object {
  const { witnesses, groups, quorum } = parseLogPolicy(registry.policy);
  const { url, origin, names, fingerprint } = registry;
  return {
    url,
    origin,
    names,
    fingerprint,
    witnesses: witnesses.map(({ name, key, url: address }) => ({
      name,
      key: key.name,
      ...(address === undefined ? {} : { url: address }),
    })),
    groups,
    quorum,
  };
}

interface SigstoreRoot {
  readonly file: string;
  readonly deployment: 'private' | 'public';
  readonly changedAt: string;
  readonly ageHours: number;
}

/** The root by which keyless signatures are verified; undefined if there is none yet. */
async function sigstoreRoot(): Promise<SigstoreRoot | undefined> {
  const { clientTrustConfig, trustedRoot } = deploymentFiles();
  const [root, config] = await Promise.all([modifiedAt(trustedRoot), modifiedAt(clientTrustConfig)]);
  if (root === undefined) return undefined;
  return {
    file: trustedRoot,
    deployment: config === undefined ? 'public' : 'private',
    changedAt: timestampOf(root),
    ageHours: Math.max(0, Math.floor((Date.now() - root.getTime()) / HOUR_MS)),
  };
}

function sigstoreText({ file, deployment, changedAt, ageHours }: SigstoreRoot): string {
  const age = ageHours < HOURS_OF_TWO_DAYS ? `${ageHours} hours` : `${Math.floor(ageHours / 24)} days`;
  return `${deployment} deployment, root of ${changedAt} (${age} old), ${visibleText(file)}`;
}

async function modifiedAt(path: string): Promise<Date | undefined> {
  return stat(path).then(
    ({ mtime }) => mtime,
    () => undefined,
  );
}
