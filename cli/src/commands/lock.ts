import { LIMITS, ToolsumError, visibleText } from '@toolsum/core';
import { acceptanceOf, checkLockfile, parseLockfile, recordAcceptance, resolveIn } from '@toolsum/verifier';
import type { Lockfile } from '@toolsum/schemas';
import type { Command } from 'commander';
import { EXIT, EXIT_OF_REPORT, type ExitCode } from '../exit-code.ts';
import { parseConfiguration } from '../files/configuration.ts';
import { FILES } from '../files/locations.ts';
import { readInput } from '../files/read-write.ts';
import { judgeLive, liveSubject, type LiveOptions } from '../live-verification.ts';
import type { Console } from '../output/console.ts';
import { counted } from '../output/counted.ts';
import { nextStep, reportDocument, reportLines } from '../output/verdict.ts';
import { requireTarget, targetOptions, type TargetOptions } from '../target.ts';
import { command, perform, policyOptions } from './action.ts';

const HELP = `
Writes into toolsum.lock what the server is now: for a signed one the release, its proofs and its signer; for an
unsigned one its definitions. From then on that, and its signer, is what must be met.

Examples:
  $ toolsum lock --server io.github.acme/weather -- npx -y @acme/weather
  $ toolsum lock --accept-drift -- npx -y some-server       takes a pinned server's changes, after you read them
  $ toolsum lock --check origin-main/toolsum.lock           for pull requests: answers no if trust is loosened`;

interface LockOptions extends TargetOptions, LiveOptions {
  check?: string;
  acceptDrift?: boolean;
}

export function lockCommand(): Command {
  const lock = policyOptions(
    targetOptions(command('lock', 'accept a server as it is now, for this project'), 'live-only'),
  )
    .option('--check <base>', 'compare with the lockfile that is to be replaced, and start nothing')
    .option('--accept-drift', "take a pinned server's changes for its new pin")
    .addHelpText('after', HELP);
  return perform<LockOptions>(lock, async (console, options, args) => {
    if (options.check !== undefined) {
      if (args.length > 0 || options.url !== undefined)
        throw new ToolsumError('ERR_USAGE', '--check compares two lockfiles and takes no server');
      return check(console, options.check, options.lockfile ?? FILES.lockfile);
    }
    const server = await requireTarget(options, args);
    const live = await liveSubject(console, server, options);
    const { subject, context } = live;
    const expectation = await resolveIn(context, { ...subject, ignoreLock: true });
    const { report, snapshot } = await judgeLive(console, live, expectation);
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

/** Holds a changed lockfile against the one that it is to replace. */
async function check(console: Console, base: string, head: string): Promise<ExitCode> {
  const [before, after] = [await readLockfile(base), await readLockfile(head)];
  const objections = checkLockfile(before, after);
  for (const { key, objection } of objections) console.data(`✗ ${visibleText(key)}: ${objection}`);
  console.note(
    objections.length === 0
      ? 'Nothing that was accepted is loosened.'
      : `${counted(objections.length, 'change')} that a person must agree to.`,
  );
  console.json({ base, head, objections });
  return objections.length === 0 ? EXIT.yes : EXIT.no;
}

async function readLockfile(path: string): Promise<Lockfile> {
  return parseConfiguration(path, await readInput(path, LIMITS.lockfileBytes), parseLockfile);
}

export { lockCommand as command };
