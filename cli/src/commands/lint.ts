import { RULESET } from '@toolsum/core';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { findingLines } from '../output/findings.ts';
import { lintCapture } from '../release/lint-release.ts';
import { obtainCapture, targetOptions, type TargetOptions } from '../target.ts';
import { command, perform } from './action.ts';

const HELP = `
Reads every string that a model would be shown and looks for instructions that don't belong there. Exit code 1 if
a finding is one that signing refuses (tier block).

Examples:
  $ toolsum lint -- node server.js
  $ toolsum lint --from tools-list.json
  $ curl -s https://example.com/tools.json | toolsum lint --from -`;

export function lintCommand(): Command {
  const lint = targetOptions(
    command('lint', 'look for instructions that do not belong in a definition'),
  ).addHelpText('after', HELP);
  return perform<TargetOptions>(lint, async (console, options, args) => {
    const capture = await obtainCapture(console, options, args);
    const { findings, blocked } = lintCapture(capture, capture.server?.name);
    for (const line of findingLines(findings, console.stdout)) console.data(line);
    const definitions = new Set(
      capture.snapshots.flatMap((snapshot) => snapshot.definitions.map(({ kind, id }) => `${kind} ${id}`)),
    ).size;
    const counts = {
      block: findings.filter(({ tier }) => tier === 'block').length,
      advise: findings.filter(({ tier }) => tier === 'advise').length,
    };
    console.note(
      `${definitions} definitions: ${counts.block} to block, ${counts.advise} to consider (rule set ${RULESET.version}).`,
    );
    console.json({ ruleset: RULESET, definitions, findings });
    return blocked ? EXIT.no : EXIT.yes;
  });
}

export { lintCommand as command };
