import {
  asDocument,
  LIMITS,
  parseJson,
  parsePublicKey,
  parseTrustFile,
  parseVerifierKey,
  registryFingerprint,
  ToolsumError,
} from '@toolsum/core';
import { isRegistryInfo, type RegistryInfo, type TrustedRegistry, type TrustFile } from '@toolsum/schemas';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { defaultTrustFile } from '../files/locations.ts';
import { readIfPresent, writeWhole } from '../files/read-write.ts';
import { confirm } from '../output/confirm.ts';
import { getBounded } from '../registry/http.ts';
import { command, perform } from './action.ts';

const HELP = `
Compare the fingerprint with the one that the registry's operator gave you on another way. From then on this
machine accepts statements about the given names from this registry only, and only under these keys.

Examples:
  $ toolsum trust https://tools.example.com
  $ toolsum trust https://tools.example.com --fingerprint sha256:… --names 'io.github.acme/*'`;

interface TrustOptions {
  fingerprint?: string;
  names: string[];
  trust?: string;
}

export function trustCommand(): Command {
  const trust = command('trust', "show a registry's fingerprint, then trust it")
    .argument('<url>', 'address of the registry')
    .option('--fingerprint <digest>', 'the fingerprint that you expect: no question is asked (for CI)')
    .option('--names <pattern...>', 'names that this registry speaks for', ['*'])
    .option('--trust <file>', 'trust file to write', process.env['TOOLSUM_TRUST'])
    .addHelpText('after', HELP);
  return perform<TrustOptions>(trust, async (console, options, [url = '']) => {
    const base = url.replace(/\/+$/, '');
    const info = await readRegistryInfo(base);
    const path = options.trust ?? defaultTrustFile();
    console.note(`Registry     ${base}`);
    console.note(`Log          ${info.origin}`);
    console.note(`Fingerprint  ${info.fingerprint}`);
    if (options.fingerprint !== undefined && options.fingerprint !== info.fingerprint) {
      console.note('This is not the fingerprint that you expected. Nothing was written.');
      return EXIT.no;
    }
    if (
      options.fingerprint === undefined &&
      !(await confirm('Is this the fingerprint that its operator gave you?'))
    )
      return EXIT.no;
    const before = await readTrust(path);
    const after = withRegistry(before, { ...registryOf(base, info), names: options.names });
    await writeWhole(path, `${JSON.stringify(after, null, 2)}\n`, 0o600);
    console.note(`Wrote ${path}.`);
    console.data(info.fingerprint);
    console.json({ file: path, origin: info.origin, fingerprint: info.fingerprint, names: options.names });
    return EXIT.yes;
  });
}

async function readRegistryInfo(base: string): Promise<RegistryInfo> {
  const bytes = await getBounded(`${base}/v1/registry`, LIMITS.policyBytes);
  const info = asDocument(parseJson(bytes, LIMITS.policyBytes), isRegistryInfo, 'registry description');
  parsePublicKey(info.statusKey);
  if (parseVerifierKey(info.logKey).name !== info.origin || registryFingerprint(info) !== info.fingerprint) {
    throw new ToolsumError('ERR_ORIGIN_MISMATCH', 'the registry describes itself in a contradictory way');
  }
  return info;
}

function registryOf(url: string, info: RegistryInfo): Omit<TrustedRegistry, 'names'> {
  const { origin, logKey, statusKey, fingerprint } = info;
  return { url, origin, policy: [`log ${logKey}`, 'quorum none'], statusKey, fingerprint };
}

async function readTrust(path: string): Promise<TrustFile> {
  const bytes = await readIfPresent(path, LIMITS.trustFileBytes);
  return bytes === undefined ? { scheme: 'toolsum/1', version: 1, registries: [] } : parseTrustFile(bytes);
}

/** A registry is known by its origin. Other keys under a known origin are never taken over silently. */
function withRegistry(trust: TrustFile, registry: TrustedRegistry): TrustFile {
  const known = trust.registries.find((candidate) => candidate.origin === registry.origin);
  if (known !== undefined && known.fingerprint !== registry.fingerprint) {
    throw new ToolsumError(
      'ERR_FORK',
      `${registry.origin} is trusted already, with other keys; remove it from the trust file by hand if you are sure`,
    );
  }
  const others = trust.registries.filter((candidate) => candidate.origin !== registry.origin);
  return {
    ...trust,
    version: trust.registries.length === 0 ? 1 : trust.version + 1,
    registries: [...others, registry],
  };
}

export { trustCommand as command };
