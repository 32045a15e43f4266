import { ownerKeys, parseLogPolicy, trustFingerprint, visibleText } from '@toolsum/core';
import type { TrustedRegistry } from '@toolsum/schemas';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { defaultTrustFile } from '../../files/configuration.ts';
import { trustLines } from '../../output/trust.ts';
import { readTrust } from '../../registry/trusted.ts';
import { command, perform, trustOption } from '../action.ts';

const HELP = `
Examples:
  $ toolsum trust list
  $ toolsum trust list --json`;

export function listCommand(): Command {
  const list = command('list', 'show which registries, logs and witnesses are trusted')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<{ trust?: string }>(list, async (console, options) => {
    const path = options.trust ?? defaultTrustFile();
    const trust = await readTrust(options.trust);
    console.data(`Trust file   ${visibleText(path)}, version ${trust.version}`);
    for (const line of trustLines(trust)) console.data(line);
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
