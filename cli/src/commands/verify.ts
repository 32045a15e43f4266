import { ToolsumError, type Era } from '@toolsum/core';
import { acceptanceOf, recordAcceptance, resolveIn } from '@toolsum/verifier';
import { Option, type Command } from 'commander';
import { EXIT_OF_REPORT, type ExitCode } from '../exit-code.ts';
import { readConfiguration } from '../files/configuration.ts';
import { FILES } from '../files/locations.ts';
import { judgeLive, listServer, liveSubject, type LiveOptions } from '../live-verification.ts';
import { explainFindings } from '../output/release.ts';
import { nextStep, reportDocument, reportLines } from '../output/verdict.ts';
import {
  expectedSigner,
  expectedSignerOptions,
  type ExpectedSigner,
  type ExpectedSignerOptions,
} from '../release/expected-signer.ts';
import { requireTarget, targetOptions, type TargetOptions } from '../target.ts';
import type { Console } from '../output/console.ts';
import { command, perform, policyOptions, startLockedOption } from './action.ts';

const HELP = `
Without --server, the server is known by its command: the first time it is pinned in toolsum.lock, later it must be
unchanged. With --server NAME it must be what the publisher signed, as the trusted registry's log has it; the name
that you give here is taken as your word that this command is that server.

Examples:
  $ toolsum verify -- npx -y some-server
  $ toolsum verify --server io.github.acme/weather -- npx -y @acme/weather
  $ toolsum verify --server io.github.acme/weather@1.4.2 --url https://weather.example.com/mcp
  $ toolsum verify --locked --server io.github.acme/weather -- node server.js      asks no registry
  $ toolsum verify --locked --start-locked                  all of the lockfile, by the commands that stand there
  $ toolsum verify --manifest manifest.json --bundle manifest.sigstore.json --key toolsum.pub -- node server.js
  $ toolsum verify --manifest manifest.json --bundle manifest.sigstore.json \\
      --certificate-oidc-issuer https://accounts.google.com --certificate-identity alice@example.com -- node server.js`;

interface VerifyOptions extends TargetOptions, LiveOptions, ExpectedSignerOptions {
  locked?: boolean;
  startLocked?: boolean;
  era?: Era;
  manifest?: string;
  bundle?: string;
}

export function verifyCommand(): Command {
  const verify = policyOptions(
    targetOptions(command('verify', 'is a server what its publisher signed, or what it was?'), 'live-only'),
  )
    .option('--locked', 'ask no registry: judge by the lockfile; without a server, all that it holds')
    .addOption(startLockedOption())
    .addOption(
      new Option('--era <era>', 'protocol generation to speak (default: 2025, else 2026)').choices([
        '2025',
        '2026',
      ]),
    )
    .option('--manifest <file>', 'verify against this manifest on disk, with --bundle and who signed it')
    .option('--bundle <file>', 'the bundle of that manifest')
    .addHelpText('after', HELP);
  expectedSignerOptions(verify);
  return perform<VerifyOptions>(verify, async (console, options, args) => {
    if (options.locked === true && args.length === 0 && options.url === undefined)
      return verifyLocked(console, options);
    const server = await requireTarget(options, args);
    const files = filesOnDisk(options);
    if (files !== undefined) {
      const { verifyOnDisk } = await import('../release/verify-on-disk.ts');
      return verifyOnDisk(console, files, async () => listServer(console, server, options.era));
    }
    const live = await liveSubject(console, server, { ...options, offline: options.locked === true });
    const { subject, context } = live;
    const expectation = await resolveIn(context, subject);
    const { report, snapshot } = await judgeLive(console, live, expectation, options.era);
    if (snapshot !== undefined) {
      const acceptance = acceptanceOf({
        expectation,
        report,
        snapshot,
        target: subject.target,
        // The name that a person gave is kept with the pin, so that it is the same server without the name as well.
        mapped: subject.mapped === true && report.firstUse,
        now: new Date(),
      });
      // A pin must be kept to be of use; what is signed goes into the lockfile when somebody locks it.
      if (acceptance?.entry.kind === 'pinned')
        await recordAcceptance(acceptance, { lockfile: context.lockfileStore, memory: context.memory });
      if (report.firstUse) {
        const { lintCapture } = await import('../release/lint-release.ts');
        explainFindings(
          console,
          lintCapture({ snapshots: [{ definitions: [...snapshot.definitions] }] }).findings,
        );
      }
    }
    for (const line of reportLines(report, console.stdout)) console.data(line);
    for (const line of nextStep(report)) console.note(line);
    console.json(reportDocument(report));
    return EXIT_OF_REPORT[report.exitCode];
  });
}

/** All that the lockfile holds, or the one that is named, by the commands that stand there. */
async function verifyLocked(console: Console, options: VerifyOptions): Promise<ExitCode> {
  if (filesOnDisk(options) !== undefined || options.era !== undefined)
    throw new ToolsumError('ERR_USAGE', 'which server? Give its command after --, or --url');
  const context = await readConfiguration({ ...options, offline: true });
  const [{ membersOfLockfile }, { consentToStart }, { verifySet }] = await Promise.all([
    import('../lock/server-set.ts'),
    import('../lock/consent.ts'),
    import('../lock/lock-set.ts'),
  ]);
  const names = options.server === undefined ? [] : [options.server];
  const members = await membersOfLockfile(context.lockfile, names, options.env ?? []);
  await consentToStart(console, options.lockfile ?? FILES.lockfile, members, options.startLocked === true);
  return verifySet(console, members, context);
}

interface FilesOnDisk {
  readonly manifest: string;
  readonly bundle: string;
  readonly by: ExpectedSigner;
}

/**
 * The release on disk that is meant, if one is.
 *
 * @throws ToolsumError ERR_USAGE if it is named by halves, or beside what names another one.
 */
function filesOnDisk(options: VerifyOptions): FilesOnDisk | undefined {
  const { manifest, bundle } = options;
  const by = expectedSigner(options);
  if (manifest === undefined && bundle === undefined && by === undefined) return undefined;
  if (manifest === undefined || bundle === undefined || by === undefined)
    throw new ToolsumError(
      'ERR_USAGE',
      'give all of --manifest, --bundle and --key (or whom a certificate must name)',
    );
  if (options.server !== undefined || options.locked === true)
    throw new ToolsumError(
      'ERR_USAGE',
      'a release on disk is taken as it is: leave out --server and --locked, or --manifest, --bundle and --key',
    );
  return { manifest, bundle, by };
}

export { verifyCommand as command };
