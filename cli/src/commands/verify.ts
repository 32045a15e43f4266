import { ToolsumError } from '@toolsum/core';
import {
  acceptanceOf,
  recordAcceptance,
  reportOfError,
  resolveExpectation,
  verifySurface,
  type SurfaceReport,
} from '@toolsum/verifier';
import { describeTarget, localContext } from '@toolsum/verifier/node';
import { Option, type Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { policyLines, reportLines } from '../output/verdict.ts';
import { explainFindings } from '../output/release.ts';
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
Without --server, the server is known by its command: the first time it is pinned in toolsum.lock, later it must be
unchanged. With --server NAME it must be what the publisher signed, as the trusted registry's log has it; the name
that you give here is taken as your word that this command is that server.

Examples:
  $ toolsum verify -- npx -y some-server
  $ toolsum verify --server io.github.acme/weather -- npx -y @acme/weather
  $ toolsum verify --server io.github.acme/weather@1.4.2 --url https://weather.example.com/mcp
  $ toolsum verify --locked --server io.github.acme/weather -- node server.js      asks no registry
  $ toolsum verify --manifest manifest.json --bundle manifest.sigstore.json --key toolsum.pub -- node server.js`;

interface VerifyOptions extends TargetOptions {
  server?: string;
  locked?: boolean;
  era?: '2025' | '2026';
  trust?: string;
  policy?: string;
  lockfile?: string;
  manifest?: string;
  bundle?: string;
  key?: string;
}

export function verifyCommand(): Command {
  const verify = trustOptions(
    targetOptions(command('verify', 'is a server what its publisher signed, or what it was?'), 'live-only'),
  )
    .option('--server <name[@version]>', 'the name under which it is published')
    .option('--locked', 'ask no registry: judge by the lockfile')
    .option('--lockfile <file>', 'lockfile of the project (default: ./toolsum.lock)')
    .addOption(
      new Option('--era <era>', 'protocol generation to speak (default: 2025, else 2026)').choices([
        '2025',
        '2026',
      ]),
    )
    .option('--manifest <file>', 'verify against this manifest on disk, with --bundle and --key')
    .option('--bundle <file>', 'the bundle of that manifest')
    .option('--key <file>', "the publisher's public key, for that bundle")
    .addHelpText('after', HELP);
  return perform<VerifyOptions>(verify, async (console, options, args) => {
    const target = await liveTarget(options, args);
    if (target === undefined)
      throw new ToolsumError('ERR_USAGE', 'which server? Give its command after --, or --url');
    const { listLive } = await import('../capture/capture-once.ts');
    const list = async () => {
      console.note(showTarget(target));
      const stderr = lastWords();
      try {
        return await listLive({
          target,
          onStderr: stderr.keep,
          ...(options.era === undefined ? {} : { era: options.era }),
        });
      } catch (error) {
        for (const line of stderr.lines()) console.note(line);
        throw error;
      }
    };
    if (options.manifest !== undefined) {
      const { verifyOnDisk } = await import('../release/verify-on-disk.ts');
      return verifyOnDisk(console, options, list);
    }

    const local = await localContext({
      cwd: process.cwd(),
      offline: options.locked === true,
      ...named(options),
    });
    const asked = options.server === undefined ? undefined : serverName(options.server);
    for (const line of policyLines(local.policy, local.trust, options.server)) console.note(line);
    const described =
      'url' in target
        ? ({ kind: 'url', url: target.url } as const)
        : await describeTarget({ command: target.command, args: target.args, cwd: process.cwd() });
    const now = new Date();
    const expectation = await resolveExpectation({
      ...(asked === undefined ? {} : { server: asked, mapped: true }),
      target: described,
      policy: local.policy,
      trust: local.trust,
      lockfile: local.lockfile,
      lockedFiles: local.lockfileStore.files,
      memory: local.memory,
      ...(local.connect === undefined ? {} : { connect: local.connect }),
      now,
    });
    let report: SurfaceReport;
    try {
      const { snapshot } = await list();
      report = verifySurface(snapshot, expectation, local.policy);
      const acceptance = acceptanceOf({ expectation, report, snapshot, target: described, now });
      // A pin must be kept to be of use; what is signed goes into the lockfile when somebody locks it.
      if (acceptance !== undefined && report.allowed && acceptance.entry.kind === 'pinned') {
        await recordAcceptance(acceptance, { lockfile: local.lockfileStore, memory: local.memory });
        if (report.firstUse) {
          const { lintCapture } = await import('../release/lint-release.ts');
          explainFindings(
            console,
            lintCapture({ snapshots: [{ definitions: [...snapshot.definitions] }] }).findings,
          );
        }
      }
    } catch (error) {
      report = reportOfError(error, expectation, local.policy);
    }
    for (const line of reportLines(report, console.stdout)) console.data(line);
    console.json(report);
    return EXIT_OF_VERDICT[report.exitCode];
  });
}

const EXIT_OF_VERDICT = { 0: EXIT.yes, 1: EXIT.no, 3: EXIT.unknown } as const;

function named({ trust, policy, lockfile }: VerifyOptions): {
  trust?: string;
  policy?: string;
  lockfile?: string;
} {
  return {
    ...(trust === undefined ? {} : { trust }),
    ...(policy === undefined ? {} : { policy }),
    ...(lockfile === undefined ? {} : { lockfile }),
  };
}

export { verifyCommand as command };
