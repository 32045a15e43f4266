import { ToolsumError, visibleText } from '@toolsum/core';
import type { HeldRelease } from '@toolsum/schemas';
import { Command, Option } from 'commander';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { writeWhole } from '../files/read-write.ts';
import type { Console } from '../output/console.ts';
import { counted } from '../output/counted.ts';
import { reviewLine, reviewLines } from '../output/review.ts';
import { registryToken } from '../registry/http.ts';
import { registryAddress } from '../registry/trusted.ts';
import {
  decideReview,
  holdId,
  listReviews,
  readHeldManifest,
  readReview,
  type ReviewDesk,
} from '../registry/reviews.ts';
import { command, HELP_AFTER_ERROR, perform, registryOption, trustOption } from './action.ts';

const HELP = `
Releases whose publishers waived block findings of the registry's lint wait until somebody else has looked at them.
TOOLSUM_TOKEN holds a token with a review scope.

Examples:
  $ TOOLSUM_TOKEN=… toolsum review list
  $ TOOLSUM_TOKEN=… toolsum review show hold_0123456789abcdef0123456789abcdef`;

interface DeskOptions {
  registry?: string;
  trust?: string;
}

export function reviewCommand(): Command {
  return new Command('review')
    .summary('decide about releases that a registry holds')
    .description('Decide about releases that a registry holds.')
    .showHelpAfterError(HELP_AFTER_ERROR)
    .addHelpText('after', HELP)
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(approveCommand())
    .addCommand(declineCommand());
}

function listCommand(): Command {
  const list = deskOptions(command('list', 'list held releases, the oldest first'))
    .addOption(
      new Option('--state <state>', 'which ones')
        .choices(['pending', 'approved', 'declined'])
        .default('pending'),
    )
    .addHelpText('after', '\nExample:\n  $ TOOLSUM_TOKEN=… toolsum review list --state declined');
  return perform<DeskOptions & { state: HeldRelease['state'] }>(list, async (console, options) => {
    const reviews = await listReviews(await openDesk(options), options.state);
    for (const release of reviews) console.data(reviewLine(release));
    console.note(counted(reviews.length, 'release'));
    console.json({ reviews });
    return EXIT.yes;
  });
}

function showCommand(): Command {
  const show = deskOptions(command('show', 'show one with its findings, as the rules of today see it'))
    .argument('<id>', 'from the list')
    .option('--manifest <file>', 'write the whole manifest there, to read or lint it')
    .addHelpText(
      'after',
      '\nExample:\n  $ TOOLSUM_TOKEN=… toolsum review show hold_0123456789abcdef0123456789abcdef --manifest held.json',
    );
  return perform<DeskOptions & { manifest?: string }>(show, async (console, options, [id = '']) => {
    const held = holdId(id);
    const desk = await openDesk(options);
    const release = await readReview(desk, held);
    for (const line of reviewLines(release, console.stdout)) console.data(line);
    if (options.manifest !== undefined) {
      await writeWhole(options.manifest, await readHeldManifest(desk, release));
      console.note(`Wrote ${visibleText(options.manifest)}.`);
    }
    if (release.seen !== undefined) {
      console.note('\nTo let just this through, or to refuse it:');
      console.note(`  toolsum review approve ${release.id} --seen ${release.seen} --reason '…'`);
      console.note(`  toolsum review decline ${release.id} --reason '…'`);
    }
    console.json(release);
    return EXIT.yes;
  });
}

function approveCommand(): Command {
  const approve = deskOptions(command('approve', 'let a held release into the log'))
    .argument('<id>', 'from the list')
    .requiredOption('--seen <digest>', 'from toolsum review show: nothing but what it showed is approved')
    .requiredOption('--reason <text>', 'why; it is kept with the decision')
    .addHelpText(
      'after',
      "\nExample:\n  $ TOOLSUM_TOKEN=… toolsum review approve hold_0123456789abcdef0123456789abcdef --seen sha256:… --reason 'a shell tool, it says so'",
    );
  return perform<DeskOptions & { seen: string; reason: string }>(
    approve,
    async (console, options, [id = '']) => {
      const { seen, reason } = options;
      const held = holdId(id);
      if (!/^sha256:[0-9a-f]{64}$/.test(seen))
        throw new ToolsumError(
          'ERR_USAGE',
          '--seen takes the sha256: digest that toolsum review show prints',
        );
      requireReason(reason);
      const release = await decideReview(await openDesk(options), held, 'approve', { seen, reason });
      return tell(console, release);
    },
  );
}

function declineCommand(): Command {
  const decline = deskOptions(command('decline', 'refuse a held release for good'))
    .argument('<id>', 'from the list')
    .requiredOption('--reason <text>', 'why; the publisher is told')
    .addHelpText(
      'after',
      "\nExample:\n  $ TOOLSUM_TOKEN=… toolsum review decline hold_0123456789abcdef0123456789abcdef --reason 'asks for a key that it does not need'",
    );
  return perform<DeskOptions & { reason: string }>(decline, async (console, options, [id = '']) => {
    const held = holdId(id);
    requireReason(options.reason);
    const release = await decideReview(await openDesk(options), held, 'decline', { reason: options.reason });
    return tell(console, release);
  });
}

/** Says which decision stands: it may be an earlier one. */
function tell(console: Console, release: HeldRelease): ExitCode {
  console.data(reviewLine(release));
  console.json(release);
  return EXIT.yes;
}

/** As the registry takes it. */
function requireReason(reason: string): void {
  if (reason.trim() === '' || [...reason].length > 256)
    throw new ToolsumError('ERR_USAGE', '--reason takes up to 256 characters, and not nothing');
}

function deskOptions(target: Command): Command {
  return target.addOption(registryOption()).addOption(trustOption());
}

async function openDesk(options: DeskOptions): Promise<ReviewDesk> {
  return { url: await registryAddress(options), token: registryToken() };
}

export { reviewCommand as command };
