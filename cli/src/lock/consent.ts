import { ToolsumError, visibleText } from '@toolsum/core';
import type { Console } from '../output/console.ts';
import { counted } from '../output/counted.ts';
import { confirm } from '../output/confirm.ts';
import { describeTarget } from '../target.ts';
import type { Member } from './server-set.ts';

/**
 * A lockfile comes with a checkout, and so do the commands in it: they are shown, and run once a person says so.
 *
 * @param stated `--start-locked` was given.
 * @throws ToolsumError ERR_USAGE if nobody does.
 */
export async function consentToStart(
  console: Console,
  lockfile: string,
  members: readonly Member[],
  stated: boolean,
): Promise<void> {
  const startable = members.flatMap((member) => ('target' in member ? [member] : []));
  if (stated || startable.length === 0) return;
  for (const { target } of startable) console.note(`  ${describeTarget(target)}`);
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new ToolsumError(
      'ERR_USAGE',
      `these commands stand in ${visibleText(lockfile)}, which whoever writes to the project can change; if you trust it, give --start-locked`,
    );
  if (
    !(await confirm(
      `Start ${counted(startable.length, 'server')} by what the lockfile says?`,
      '--start-locked',
    ))
  )
    throw new ToolsumError('ERR_USAGE', 'nothing was started');
}
