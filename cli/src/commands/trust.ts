import {
  asDocument,
  LIMITS,
  parseJson,
  parseLogPolicy,
  parsePublicKey,
  parseVerifierKey,
  registryFingerprint,
  ToolsumError,
  visibleText,
} from '@toolsum/core';
import { isRegistryInfo, type RegistryInfo } from '@toolsum/schemas';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { defaultTrustFile, parseConfiguration } from '../files/configuration.ts';
import { writeTrust } from '../files/trust-file.ts';
import { readInput } from '../files/read-write.ts';
import { confirm } from '../output/confirm.ts';
import { describeQuorum } from '../output/trust.ts';
import { getBounded } from '../registry/http.ts';
import { withRegistry } from '../registry/trust-update.ts';
import { readTrust, registryUrl } from '../registry/trusted.ts';
import { command, perform, refuseOptionsBefore, trustOption } from './action.ts';
import { namePattern } from './name-pattern.ts';
import { adoptCommand } from './trust/adopt.ts';
import { listCommand } from './trust/list.ts';
import { ownCommand } from './trust/own.ts';
import { proposeCommand } from './trust/propose.ts';
import { resetCommand } from './trust/reset.ts';
import { signCommand } from './trust/sign.ts';
import { sigstoreCommand } from './trust/sigstore.ts';
import { updateCommand } from './trust/update.ts';

const HELP = `
Compare the fingerprint with the one that the registry's operator gave you on another way. From then on this
machine accepts statements about the given names from this registry only, and only under these keys.
A log policy names the witnesses whose cosignatures its checkpoints need (C2SP tlog-policy: log, witness, group and
quorum lines). A trust file that has owners is changed by its successors alone: --draft writes a changed copy for
toolsum trust propose.

A registry may name its witnesses itself: they are shown, and demanded from then on only if you say so with
--log-policy registry.

Examples:
  $ toolsum trust https://tools.example.com
  $ toolsum trust https://tools.example.com --fingerprint sha256:… --names 'io.github.acme/*'
  $ toolsum trust https://tools.example.com --log-policy tools.example.com.policy
  $ toolsum trust https://tools.example.com --log-policy registry`;

const FINGERPRINT = /^sha256:[0-9a-f]{64}$/;

interface TrustOptions {
  fingerprint?: string;
  names?: string[];
  follows?: string;
  logPolicy?: string;
  draft?: string;
  trust?: string;
}

export function trustCommand(): Command {
  const trust = command('trust', "show a registry's fingerprint, then trust it")
    .argument('<url>', 'address of the registry')
    .option('--fingerprint <digest>', 'the fingerprint that you expect: no question is asked (for CI)')
    .option('--names <pattern...>', "names that it speaks for: exact, 'namespace/*' or '*' (default: all)")
    .option(
      '--log-policy <file>',
      'witnesses and quorum of its log; "registry": those that it states itself (default: as before; none for a new registry)',
    )
    .option(
      '--follows <origin>',
      'the trusted log that this one follows: it takes its names and its place (after toolsum-registry rotate)',
    )
    .option('--draft <file>', 'write the changed trust file there, and leave the one in force as it is')
    .addOption(trustOption())
    .addHelpText('after', HELP)
    .enablePositionalOptions()
    .addCommand(sigstoreCommand())
    .addCommand(listCommand())
    .addCommand(updateCommand())
    .addCommand(adoptCommand())
    .addCommand(ownCommand())
    .addCommand(proposeCommand())
    .addCommand(signCommand())
    .addCommand(resetCommand());
  refuseOptionsBefore(trust);
  return perform<TrustOptions>(trust, async (console, options, [url = '']) => {
    const base = registryUrl(url);
    const expected = options.fingerprint;
    if (expected !== undefined && !FINGERPRINT.test(expected))
      throw new ToolsumError('ERR_USAGE', '--fingerprint takes sha256: and 64 hexadecimal digits');
    const before = await readTrust(options.trust);
    const path = options.draft ?? options.trust ?? defaultTrustFile();
    if (before.owners !== undefined && options.draft === undefined) throw owned();
    const info = await readRegistryInfo(base);
    const { origin, fingerprint } = info;
    const policy = options.logPolicy === undefined ? undefined : await chosenPolicy(options.logPolicy, info);
    const after = withRegistry(before, {
      url: base,
      info,
      ...(options.names === undefined ? {} : { names: options.names.map(namePattern) }),
      ...(policy === undefined ? {} : { policy }),
      ...(options.follows === undefined ? {} : { follows: options.follows }),
    });
    const registry = after.registries.at(-1);
    const names = registry?.names ?? [];
    const witnesses = describeQuorum(parseLogPolicy(registry?.policy ?? []));
    console.note(`Registry     ${visibleText(base)}`);
    console.note(`Log          ${visibleText(origin)}`);
    console.note(`Names        ${visibleText(names.join(', '))}`);
    console.note(`Witnesses    ${visibleText(witnesses)}`);
    const offered = offeredQuorum(info, registry?.policy ?? []);
    if (offered !== undefined) console.note(offered);
    console.note(`Fingerprint  ${fingerprint}`);
    const accepted =
      expected === undefined
        ? await confirm('Is this the fingerprint that its operator gave you?', '--fingerprint')
        : expected === fingerprint;
    if (accepted) {
      await writeTrust(path, after);
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

/**
 * The lines of a log policy, which must be for the very log that the registry shows.
 *
 * @throws ToolsumError ERR_USAGE
 */
/** The registry's own word on its witnesses is taken where a person says so; a file of that name is `./registry`. */
async function chosenPolicy(named: string, info: RegistryInfo): Promise<string[]> {
  if (named !== 'registry') return readLogPolicy(named, info);
  if (info.witnesses === undefined)
    throw new ToolsumError(
      'ERR_USAGE',
      'the registry names no witnesses; leave --log-policy out, or name a file',
    );
  return statedPolicy(info);
}

/** @throws ToolsumError ERR_REGISTRY_ANSWER if what it states is no policy. */
function statedPolicy({ logKey, witnesses = [] }: RegistryInfo): string[] {
  const lines = [`log ${logKey}`, ...witnesses];
  try {
    parseLogPolicy(lines);
  } catch (cause) {
    if (!ToolsumError.is(cause)) throw cause;
    throw new ToolsumError(
      'ERR_REGISTRY_ANSWER',
      `the registry names its witnesses in a way that makes no policy: ${cause.message}`,
      {},
      { cause },
    );
  }
  return lines;
}

/** What the registry would have its clients demand, where this trust file demands something else. */
function offeredQuorum(info: RegistryInfo, policy: readonly string[]): string | undefined {
  if (info.witnesses === undefined) return undefined;
  const lines = statedPolicy(info);
  if (lines.join('\n') === policy.join('\n')) return undefined;
  return `             The registry itself names: ${visibleText(describeQuorum(parseLogPolicy(lines)))}; to demand that: --log-policy registry`;
}

async function readLogPolicy(path: string, info: RegistryInfo): Promise<string[]> {
  const bytes = await readInput(path, LIMITS.noteBytes);
  return parseConfiguration(path, bytes, (text) => {
    const lines = new TextDecoder('utf-8', { fatal: true }).decode(text).split(/\r?\n/);
    const { logKey } = parseLogPolicy(lines);
    if (logKey.vkey !== info.logKey)
      throw new ToolsumError('ERR_ORIGIN_MISMATCH', `it is for the log ${logKey.name} or another key of it`);
    return lines.filter((line) => line.trim() !== '');
  });
}

function owned(): ToolsumError {
  return new ToolsumError(
    'ERR_USAGE',
    'the trust file has owners, and only a successor that they sign can change it; write a changed copy with --draft FILE, then: toolsum trust propose',
  );
}

export { trustCommand as command };
