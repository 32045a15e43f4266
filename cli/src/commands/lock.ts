import { LIMITS, ToolsumError, visibleText } from '@toolsum/core';
import {
  acceptanceOf,
  checkLockfile,
  parseLockfile,
  recordAcceptance,
  resolveExpectation,
  verifySurface,
} from '@toolsum/verifier';
import { describeTarget, localContext } from '@toolsum/verifier/node';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { FILES } from '../files/locations.ts';
import { readInput } from '../files/read-write.ts';
import type { Console } from '../output/console.ts';
import { policyLines, reportLines } from '../output/verdict.ts';
import {
  describeTarget as showTarget,
  lastWords,
  liveTarget,
  targetOptions,
  type TargetOptions,
} from '../target.ts';
import { command, perform, trustOptions } from './action.ts';
import { serverName } from './server-name.ts';

const HELP = `
Writes into toolsum.lock what the server is now: for a signed one the release, its proofs and its signer; for an
unsigned one its definitions. From then on that, and its signer, is what must be met.

Examples:
  $ toolsum lock --server io.github.acme/weather -- npx -y @acme/weather
  $ toolsum lock --accept-drift -- npx -y some-server       takes a pinned server's changes, after you read them
  $ toolsum lock --check origin-main/toolsum.lock           for pull requests: answers no if trust is loosened`;

interface LockOptions extends TargetOptions {
  server?: string;
  check?: string;
  acceptDrift?: boolean;
  trust?: string;
  policy?: string;
  lockfile?: string;
}

export function lockCommand(): Command {
  const lock = trustOptions(
    targetOptions(command('lock', 'accept a server as it is now, for this project'), 'live-only'),
  )
    .option('--server <name[@version]>', 'the name under which it is published')
    .option('--lockfile <file>', 'lockfile of the project', FILES.lockfile)
    .option('--check <base>', 'compare with the lockfile that is to be replaced, and start nothing')
    .option('--accept-drift', "take a pinned server's changes for its new pin")
    .addHelpText('after', HELP);
  return perform<LockOptions>(lock, async (console, options, args) => {
    if (options.check !== undefined) return check(console, options.check, options.lockfile ?? FILES.lockfile);
    const target = await liveTarget(options, args);
    if (target === undefined)
      throw new ToolsumError('ERR_USAGE', 'which server? Give its command after --, or --url');
    const local = await localContext({
      cwd: process.cwd(),
      ...(options.trust === undefined ? {} : { trust: options.trust }),
      ...(options.policy === undefined ? {} : { policy: options.policy }),
      ...(options.lockfile === undefined ? {} : { lockfile: options.lockfile }),
    });
    for (const line of policyLines(local.policy, local.trust, options.server)) console.note(line);
    const described =
      'url' in target
        ? ({ kind: 'url', url: target.url } as const)
        : await describeTarget({ command: target.command, args: target.args, cwd: process.cwd() });
    const now = new Date();
    const expectation = await resolveExpectation({
      ...(options.server === undefined ? {} : { server: serverName(options.server), mapped: true }),
      target: described,
      policy: local.policy,
      trust: local.trust,
      lockfile: local.lockfile,
      lockedFiles: local.lockfileStore.files,
      memory: local.memory,
      ...(local.connect === undefined ? {} : { connect: local.connect }),
      ignoreLock: true,
      now,
    });
    console.note(showTarget(target));
    const stderr = lastWords();
    const { listLive } = await import('../capture/capture-once.ts');
    const { snapshot } = await listLive({ target, onStderr: stderr.keep }).catch((error: unknown) => {
      for (const line of stderr.lines()) console.note(line);
      throw error;
    });
    const report = verifySurface(snapshot, expectation, local.policy);
    for (const line of reportLines(report, console.stdout)) console.data(line);
    const acceptance = acceptanceOf({
      expectation,
      report,
      snapshot,
      target: described,
      mapped: options.server !== undefined,
      repin: options.acceptDrift === true,
      now,
    });
    console.json({ locked: acceptance !== undefined, report });
    if (acceptance === undefined) {
      console.note('Nothing was locked.');
      return EXIT.no;
    }
    await recordAcceptance(acceptance, { lockfile: local.lockfileStore, memory: local.memory });
    console.note(`Locked ${visibleText(acceptance.key)} in ${options.lockfile ?? FILES.lockfile}.`);
    return EXIT.yes;
  });
}

/** Holds a changed lockfile against the one that it is to replace. */
async function check(console: Console, base: string, head: string): Promise<ExitCode> {
  const objections = checkLockfile(
    parseLockfile(await readInput(base, LIMITS.lockfileBytes)),
    parseLockfile(await readInput(head, LIMITS.lockfileBytes)),
  );
  for (const { key, objection } of objections) console.data(`✗ ${visibleText(key)}: ${objection}`);
  console.note(
    objections.length === 0
      ? 'Nothing that was accepted is loosened.'
      : `${objections.length} changes need a person's word.`,
  );
  console.json({ base, head, objections });
  return objections.length === 0 ? EXIT.yes : EXIT.no;
}

export { lockCommand as command };
