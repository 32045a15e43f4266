import { LIMITS, ToolsumError } from '@toolsum/core';
import { Command } from 'commander';
import { readFileSync, statSync } from 'node:fs';
import { foundLog, requireRegistryIn, rotateLog, type FoundedLog } from './rotate.ts';

interface RotateOptions {
  data: string;
  to: string;
  origin: string;
  reason: string;
}

/** `toolsum-registry rotate`: ends a log and begins the one that follows it. */
export function rotateCommand(): Command {
  return new Command('rotate')
    .description(
      'close a log and found the one that follows it, under new keys; names stay with their publishers',
    )
    .requiredOption('--data <folder>', 'folder of the log that ends; nothing may serve from it')
    .requiredOption('--to <folder>', 'empty folder for the new log')
    .requiredOption('--origin <origin>', 'origin of the new log, as registry.example.com/log/2')
    .requiredOption('--reason <text>', 'why; it stands in the new log for everybody')
    .action(async ({ data: from, to, origin, reason }: RotateOptions) => {
      requireRegistryIn(from);
      tell(await rotateLog({ from, to, origin, reason, now: new Date() }));
    });
}

/** `toolsum-registry found`: begins the log that follows one whose database was lost. */
export function foundCommand(): Command {
  return new Command('found')
    .description('found the log that follows one whose database was lost')
    .requiredOption('--data <folder>', 'empty folder for the new log')
    .requiredOption('--origin <origin>', 'origin of the new log, as registry.example.com/log/2')
    .requiredOption('--after <file>', 'the newest checkpoint of the lost log that anybody has')
    .requiredOption('--reason <text>', 'why; it stands in the new log for everybody')
    .action(async (options: { data: string; origin: string; after: string; reason: string }) => {
      const { data: to, origin, after, reason } = options;
      tell(await foundLog({ note: readNote(after), to, origin, reason, now: new Date() }));
    });
}

function readNote(path: string): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || stat.size > LIMITS.noteBytes)
    throw new ToolsumError('ERR_USAGE', `there is no checkpoint in ${path}`);
  return readFileSync(path);
}

function tell({ origin, fingerprint, previous, names }: FoundedLog): void {
  process.stdout.write(
    `${[
      `origin       ${origin}`,
      `fingerprint  ${fingerprint}`,
      `follows      ${previous.origin} at ${previous.size} entries`,
      `names        ${names} carried over`,
    ].join('\n')}\n`,
  );
}
