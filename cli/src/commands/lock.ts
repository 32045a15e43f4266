import { ToolsumError, visibleText } from '@toolsum/core';
import { acceptanceOf, recordAcceptance, resolveIn, withoutPin } from '@toolsum/verifier';
import { Option, type Command } from 'commander';
import { EXIT, EXIT_OF_REPORT } from '../exit-code.ts';
import { FILES } from '../files/locations.ts';
import { judgeLive, liveSubject, type LiveOptions } from '../live-verification.ts';
import { nextStep, reportDocument, reportLines } from '../output/verdict.ts';
import { requireTarget, targetOptions, type TargetOptions } from '../target.ts';
import { command, perform, policyOptions } from './action.ts';

const HELP = `
Writes into toolsum.lock what the server is now: for a signed one the release, its proofs and its signer; for an
unsigned one its definitions. From then on that, and its signer, is what must be met.

Examples:
  $ toolsum lock --server io.github.acme/weather -- npx -y @acme/weather
  $ toolsum lock --accept-drift -- npx -y some-server       takes a pinned server's changes, after you read them
  $ toolsum lock --check git:origin/main                    for pull requests: answers no if trust is loosened`;

interface LockOptions extends TargetOptions, LiveOptions {
  check?: string;
  format?: 'text' | 'github';
  acceptDrift?: boolean;
  acceptSigned?: boolean;
}

export function lockCommand(): Command {
  const lock = policyOptions(
    targetOptions(command('lock', 'accept a server as it is now, for this project'), 'live-only'),
  )
    .option(
      '--check <base>',
      'compare with the lockfile that is to be replaced, a file or git:REF, and start nothing',
    )
    .addOption(
      new Option('--format <format>', 'what --check prints').choices(['text', 'github']).default('text'),
    )
    .option('--accept-drift', "take a pinned server's changes for its new pin")
    .option('--accept-signed', 'let a signature take the place of a pin that says something else')
    .addHelpText('after', HELP);
  return perform<LockOptions>(lock, async (console, options, args) => {
    if (options.check !== undefined) {
      if (args.length > 0 || options.url !== undefined)
        throw new ToolsumError('ERR_USAGE', '--check compares two lockfiles and takes no server');
      const { checkAgainst } = await import('../lock/check.ts');
      return checkAgainst(
        console,
        options.check,
        options.lockfile ?? FILES.lockfile,
        options.format ?? 'text',
      );
    }
    const server = await requireTarget(options, args);
    const live = await liveSubject(console, server, options);
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
  });
}

export { lockCommand as command };
