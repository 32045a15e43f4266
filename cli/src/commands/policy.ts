import { Command } from 'commander';
import { HELP_AFTER_ERROR } from './action.ts';
import { checkCommand } from './policy/check.ts';
import { explainCommand } from './policy/explain.ts';
import { initCommand } from './policy/init.ts';

const HELP = `
A policy says who may sign which servers, and what happens otherwise. It lies in your configuration folder or where
--policy says, never in a project: a checkout must not be able to loosen it.

Examples:
  $ toolsum policy init
  $ toolsum policy check
  $ toolsum policy explain --server io.github.acme/weather`;

function policyCommand(): Command {
  return new Command('policy')
    .summary('write, check and explain a policy')
    .description('Write, check and explain a policy.')
    .showHelpAfterError(HELP_AFTER_ERROR)
    .addHelpText('after', HELP)
    .addCommand(initCommand())
    .addCommand(checkCommand())
    .addCommand(explainCommand());
}

export { policyCommand as command };
