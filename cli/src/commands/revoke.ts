import { ToolsumError } from '@toolsum/core';
import type { RevokedIdentity, RevokedKey } from '@toolsum/schemas';
import type { Command } from 'commander';
import { changeName, changeOptions, type Change, type ChangeOptions } from '../requests/change-name.ts';
import type { NameDesk } from '../requests/name-desk.ts';
import { keyHint, principalIn } from '../requests/principal-option.ts';
import { command, perform } from './action.ts';
import { exactName, namedVersion } from './name-pattern.ts';
import { reasonOption } from './reason-option.ts';

const HELP = `
What is revoked is refused everywhere, also where it is locked, and that cannot be taken back. Of a stolen key say since
when: whatever it signed at or after that place in the log is refused, whatever date stands on it. A key is revoked at
once by itself or by the recovery principal; another publisher asks for it with --wait (72 hours, toolsum object).

Examples:
  $ TOOLSUM_TOKEN=… toolsum revoke io.github.acme/weather@1.4.1 --reason 'sends forecasts elsewhere'
  $ TOOLSUM_TOKEN=… toolsum revoke io.github.acme/weather --signing-key old.pub --since-version 1.4.0 --reason stolen
  $ TOOLSUM_TOKEN=… toolsum revoke io.github.acme/weather --signing-key old.pub --since-index 1042 --reason stolen --wait
  $ TOOLSUM_TOKEN=… toolsum revoke io.github.acme/weather --signing-key workflow.json --since-version 1.4.0 --reason stolen
  $ toolsum revoke io.github.acme/weather@1.4.1 --reason 'sends forecasts elsewhere' --dry-run`;

type RevokeOptions = ChangeOptions & {
  signingKey?: string;
  sinceIndex?: string;
  sinceVersion?: string;
  wait?: boolean;
  reason: string;
};

export function revokeCommand(): Command {
  const revoke = changeOptions(command('revoke', 'have a version, or all that a stolen key signed, refused'))
    .argument('<name[@version]>', 'as io.github.acme/weather@1.4.1; without a version for a key')
    .option(
      '--signing-key <key>',
      'the signer that is revoked: key hint, public key file, or JSON file with a keyless identity or workflow',
    )
    .option('--since-index <number>', 'from which entry of the log on')
    .option('--since-version <version>', 'from which version on')
    .option('--wait', "with --signing-key: another publisher's key, in effect after 72 hours")
    .addOption(reasonOption())
    .addHelpText('after', HELP);
  return perform<RevokeOptions>(revoke, async (console, options, [subject = '']) => {
    const { signingKey, reason } = options;
    if (signingKey === undefined) {
      refuseKeyOptions(options);
      const { name, version } = namedVersion(subject);
      return changeName(console, name, options, () => ({ type: 'revoke', version, reason }));
    }
    return changeName(console, exactName(subject), options, async (desk): Promise<Change> => ({
      type: 'revoke',
      ...(await revoked(signingKey, sinceIndex(options, desk))),
      reason,
      ...(options.wait === true ? { waitHours: 72 } : {}),
    }));
  });
}

/** A key by its hint or file, or the keyless principal in a JSON file. */
async function revoked(
  signer: string,
  since: number,
): Promise<{ key: RevokedKey } | { identity: RevokedIdentity }> {
  const principal = signer.endsWith('.json') ? await principalIn(signer) : undefined;
  return principal?.kind === 'keyless'
    ? { identity: { principal, sinceIndex: since } }
    : { key: { hint: await keyHint(signer), sinceIndex: since } };
}

function refuseKeyOptions({ sinceIndex: index, sinceVersion, wait }: RevokeOptions): void {
  if (index !== undefined || sinceVersion !== undefined || wait === true)
    throw new ToolsumError('ERR_USAGE', '--since-index, --since-version and --wait go with --signing-key');
}

function sinceIndex(options: RevokeOptions, { state, name }: NameDesk): number {
  const { sinceIndex: index, sinceVersion: version } = options;
  if ((index === undefined) === (version === undefined))
    throw new ToolsumError('ERR_USAGE', 'say since when, by --since-index or --since-version');
  if (version !== undefined) {
    const published = state.versions.get(version);
    if (published === undefined)
      throw new ToolsumError('ERR_USAGE', `${name} has no version ${version} in the log`);
    return published.index;
  }
  if (index === undefined || !/^(?:0|[1-9][0-9]{0,14})$/.test(index))
    throw new ToolsumError('ERR_USAGE', '--since-index takes the index of an entry of the log');
  return Number(index);
}

export { revokeCommand as command };
