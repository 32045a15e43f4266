import { ToolsumError, visibleText } from '@toolsum/core';
import { acceptanceOf, recordAcceptance, resolveIn, withoutPin } from '@toolsum/verifier';
import { Option, type Command } from 'commander';
import type { LocalContext } from '@toolsum/verifier/node';
import { EXIT, EXIT_OF_REPORT, type ExitCode } from '../exit-code.ts';
import { readConfiguration, type ConfigurationOptions } from '../files/configuration.ts';
import { FILES } from '../files/locations.ts';
import { judgeLive, liveSubject } from '../live-verification.ts';
import type { CheckFormat } from '../lock/check.ts';
import type { Member } from '../lock/server-set.ts';
import type { Console } from '../output/console.ts';
import { nextStep, reportDocument, reportLines } from '../output/verdict.ts';
import { requireTarget, targetOptions, type TargetOptions } from '../target.ts';
import { command, perform, policyOptions, startLockedOption } from './action.ts';

const HELP = `
Writes into toolsum.lock what the server is now: for a signed one the release, its proofs and its signer; for an
unsigned one its definitions. From then on that, and its signer, is what must be met.

Without a server, those of --config or of the lockfile: what is new is locked, what is locked must still hold. With
--update, what is current now is compared with what is locked, and written when you agree with all of it.

Examples:
  $ toolsum lock --server io.github.acme/weather -- npx -y @acme/weather
  $ toolsum lock --config .vscode/mcp.json --map weather=io.github.acme/weather
  $ toolsum lock --update --config .vscode/mcp.json         shows what would be accepted anew; --yes writes it
  $ toolsum lock --update io.github.acme/weather            by the command that the lockfile maps to it
  $ toolsum lock --accept-drift -- npx -y some-server       takes a pinned server's changes, after you read them
  $ toolsum lock --check git:origin/main                    for pull requests: answers no if trust is loosened`;

interface LockOptions extends TargetOptions, ConfigurationOptions {
  server?: string[];
  check?: string;
  format?: CheckFormat;
  acceptDrift?: boolean;
  acceptSigned?: boolean;
  config?: string;
  map?: string[];
  update?: true | string[];
  yes?: boolean;
  startLocked?: boolean;
}

export function lockCommand(): Command {
  const lock = policyOptions(
    targetOptions(command('lock', 'accept servers as they are now, for this project'), 'live-only'),
    'several',
  )
    .option('--config <file>', "the servers of an MCP host's configuration file")
    .option('--map <key=name...>', 'the name of a server of that file')
    .option('--update [name...]', 'show what would be accepted anew, of all or of these')
    .option('--yes', 'write what --update shows, without asking')
    .addOption(startLockedOption())
    .option('--accept-drift', "take a pinned server's changes for its new pin")
    .option('--accept-signed', 'let a signature take the place of a pin that says something else')
    .option(
      '--check <base>',
      'compare with the lockfile that is to be replaced, a file or git:REF, and start nothing',
    )
    .addOption(
      new Option('--format <format>', 'what --check prints').choices(['text', 'github']).default('text'),
    )
    .addHelpText('after', HELP);
  return perform<LockOptions>(lock, async (console, options, args) => {
    refuseContradictions(options, args);
    const lockfile = options.lockfile ?? FILES.lockfile;
    if (options.check !== undefined) {
      const { checkAgainst } = await import('../lock/check.ts');
      return checkAgainst(console, options.check, lockfile, options.format ?? 'text');
    }
    const isOne = args.length > 0 || options.url !== undefined;
    return isOne && options.update === undefined
      ? lockOne(console, options, args)
      : lockSeveral(console, options, args);
  });
}

/** @throws ToolsumError ERR_USAGE */
function refuseContradictions(options: LockOptions, args: readonly string[]): void {
  const isOne = args.length > 0 || options.url !== undefined;
  const wrong = [
    [
      options.check !== undefined && (isOne || options.config !== undefined || options.update !== undefined),
      '--check compares two lockfiles and takes no server',
    ],
    [isOne && options.config !== undefined, 'name one server, or the servers of --config'],
    [isOne && (options.server ?? []).length > 1, 'one command is one server: give --server once'],
    [isOne && Array.isArray(options.update), '--update with a command takes no names: give --server'],
    [options.config !== undefined && options.server !== undefined, 'servers of --config are named by --map'],
    [options.map !== undefined && options.config === undefined, '--map names servers of --config'],
    [options.yes === true && options.update === undefined, '--yes answers what --update asks'],
    [
      options.update !== undefined && (options.acceptDrift === true || options.acceptSigned === true),
      '--update shows all there is to accept: leave out --accept-drift and --accept-signed',
    ],
    [
      !isOne && (options.acceptDrift === true || options.acceptSigned === true),
      '--accept-drift and --accept-signed take one server, after its changes were read: give its command after --',
    ],
  ] as const;
  for (const [isWrong, message] of wrong) if (isWrong) throw new ToolsumError('ERR_USAGE', message);
}

async function lockSeveral(
  console: Console,
  options: LockOptions,
  args: readonly string[],
): Promise<ExitCode> {
  const context = await readConfiguration(options);
  const members = await membersOf(console, options, args, context);
  if (options.update === undefined) {
    const { lockSet } = await import('../lock/lock-set.ts');
    return lockSet(console, members, context);
  }
  const { updateSet } = await import('../lock/update-set.ts');
  return updateSet(console, members, context, options.yes === true ? 'yes' : 'ask');
}

async function membersOf(
  console: Console,
  options: LockOptions,
  args: readonly string[],
  context: LocalContext,
): Promise<Member[]> {
  const { chosen, memberOfTarget, membersOfConfig, membersOfLockfile } =
    await import('../lock/server-set.ts');
  const names = Array.isArray(options.update) ? options.update : [];
  if (args.length > 0 || options.url !== undefined)
    return [await memberOfTarget(await requireTarget(options, args), options.server?.[0])];
  if (options.config !== undefined)
    return chosen(await membersOfConfig(options.config, options.map ?? []), names);
  const { consentToStart } = await import('../lock/consent.ts');
  const wanted = [...(options.server ?? []), ...names];
  const members = await membersOfLockfile(context.lockfile, wanted, options.env ?? []);
  await consentToStart(console, options.lockfile ?? FILES.lockfile, members, options.startLocked === true);
  return members;
}

async function lockOne(console: Console, options: LockOptions, args: readonly string[]): Promise<ExitCode> {
  const { server: servers, ...others } = options;
  const server = servers?.[0];
  const live = await liveSubject(console, await requireTarget(options, args), {
    ...others,
    ...(server === undefined ? {} : { server }),
  });
  const { subject, context } = live;
  const expectation = await resolveIn(context, { ...subject, ignoreLock: true });
  // Who locks a server by its name has read the name: that its registry does not list it is no reason to refuse.
  const policy = { ...context.policy, unlisted: context.policy.unsigned };
  const expected = options.acceptSigned === true ? withoutPin(expectation) : expectation;
  const { report, snapshot } = await judgeLive(
    console,
    { ...live, context: { ...context, policy } },
    expected,
  );
  const acceptance =
    snapshot === undefined
      ? undefined
      : acceptanceOf({
          expectation,
          report,
          snapshot,
          target: subject.target,
          mapped: subject.mapped === true,
          repin: options.acceptDrift === true,
          now: new Date(),
        });
  if (acceptance !== undefined)
    await recordAcceptance(acceptance, { lockfile: context.lockfileStore, memory: context.memory });
  for (const line of reportLines(report, console.stdout)) console.data(line);
  console.json({ locked: acceptance !== undefined, report: reportDocument(report) });
  if (acceptance === undefined) {
    for (const line of nextStep(report)) console.note(line);
    console.note('Nothing was locked.');
    return EXIT_OF_REPORT[report.exitCode === 0 ? 1 : report.exitCode];
  }
  const lockfile = options.lockfile ?? FILES.lockfile;
  console.note(`Locked ${visibleText(acceptance.key)} in ${visibleText(lockfile)}.`);
  return EXIT.yes;
}

export { lockCommand as command };
