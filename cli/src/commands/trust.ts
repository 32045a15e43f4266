import {
  asDocument,
  LIMITS,
  parseJson,
  parsePublicKey,
  parseTrustFile,
  parseVerifierKey,
  registryFingerprint,
  ToolsumError,
  visibleText,
} from '@toolsum/core';
import { isRegistryInfo, type RegistryInfo, type TrustFile } from '@toolsum/schemas';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { defaultTrustFile, parseConfiguration } from '../files/configuration.ts';
import { readIfPresent, writeWhole } from '../files/read-write.ts';
import { confirm } from '../output/confirm.ts';
import { getBounded } from '../registry/http.ts';
import { withRegistry } from '../registry/trust-update.ts';
import { registryUrl } from '../registry/trusted.ts';
import { command, perform, refuseOptionsBefore, trustOption } from './action.ts';
import { namePattern } from './name-pattern.ts';
import { listCommand } from './trust/list.ts';

const HELP = `
Compare the fingerprint with the one that the registry's operator gave you on another way. From then on this
machine accepts statements about the given names from this registry only, and only under these keys.

Examples:
  $ toolsum trust https://tools.example.com
  $ toolsum trust https://tools.example.com --fingerprint sha256:… --names 'io.github.acme/*'`;

const FINGERPRINT = /^sha256:[0-9a-f]{64}$/;

interface TrustOptions {
  fingerprint?: string;
  names?: string[];
  trust?: string;
}

export function trustCommand(): Command {
  const trust = command('trust', "show a registry's fingerprint, then trust it")
    .argument('<url>', 'address of the registry')
    .option('--fingerprint <digest>', 'the fingerprint that you expect: no question is asked (for CI)')
    .option('--names <pattern...>', "names that it speaks for: exact, 'namespace/*' or '*' (default: all)")
    .addOption(trustOption())
    .addHelpText('after', HELP)
    .enablePositionalOptions()
    .addCommand(listCommand());
  refuseOptionsBefore(trust);
  return perform<TrustOptions>(trust, async (console, options, [url = '']) => {
    const base = registryUrl(url);
    const expected = options.fingerprint;
    if (expected !== undefined && !FINGERPRINT.test(expected))
      throw new ToolsumError('ERR_USAGE', '--fingerprint takes sha256: and 64 hexadecimal digits');
    const path = options.trust ?? defaultTrustFile();
    const before = await readTrust(path);
    const info = await readRegistryInfo(base);
    const { origin, fingerprint } = info;
    const after = withRegistry(before, {
      url: base,
      info,
      ...(options.names === undefined ? {} : { names: options.names.map(namePattern) }),
    });
    const names = after.registries.at(-1)?.names ?? [];
    console.note(`Registry     ${visibleText(base)}`);
    console.note(`Log          ${visibleText(origin)}`);
    console.note(`Names        ${visibleText(names.join(', '))}`);
    console.note(`Fingerprint  ${fingerprint}`);
    const accepted =
      expected === undefined
        ? await confirm('Is this the fingerprint that its operator gave you?', '--fingerprint')
        : expected === fingerprint;
    if (accepted) {
      const bytes = new TextEncoder().encode(`${JSON.stringify(after, null, 2)}\n`);
      parseTrustFile(bytes);
      await writeWhole(path, bytes, 0o600);
      console.note(`Wrote ${visibleText(path)}.`);
      console.data(fingerprint);
    } else {
      console.note('This is not the fingerprint that you expected. Nothing was written.');
    }
    console.json({ trusted: accepted, file: path, origin, fingerprint, names });
    return accepted ? EXIT.yes : EXIT.no;
  });
}

async function readRegistryInfo(base: string): Promise<RegistryInfo> {
  const bytes = await getBounded(`${base}/v1/registry`, LIMITS.policyBytes);
  const info = parseRegistryInfo(base, bytes);
  if (parseVerifierKey(info.logKey).name !== info.origin || registryFingerprint(info) !== info.fingerprint) {
    throw new ToolsumError('ERR_ORIGIN_MISMATCH', 'the registry describes itself in a contradictory way');
  }
  return info;
}

function parseRegistryInfo(base: string, bytes: Uint8Array): RegistryInfo {
  try {
    const info = asDocument(parseJson(bytes, LIMITS.policyBytes), isRegistryInfo, 'registry description');
    parsePublicKey(info.statusKey);
    return info;
  } catch (cause) {
    if (!ToolsumError.is(cause)) throw cause;
    throw new ToolsumError(
      'ERR_REGISTRY_ANSWER',
      `no registry answers at ${base}: ${cause.message}`,
      {},
      { cause },
    );
  }
}

/** The file that is to be changed; a new one if it is not there yet. */
async function readTrust(path: string): Promise<TrustFile> {
  const bytes = await readIfPresent(path, LIMITS.trustFileBytes);
  return bytes === undefined
    ? { scheme: 'toolsum/1', version: 1, registries: [] }
    : parseConfiguration(path, bytes, parseTrustFile);
}

export { trustCommand as command };
