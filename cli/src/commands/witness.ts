import { Command } from 'commander';
import { HELP_AFTER_ERROR } from './action.ts';
import { keyCommand } from './witness/key.ts';
import { keygenCommand } from './witness/keygen.ts';
import { serveCommand } from './witness/serve.ts';

const HELP = `
A witness cosigns the checkpoints of logs that it follows, and refuses one that contradicts what it has cosigned
before. Clients that demand cosignatures cannot be shown a history of their own.

Examples:
  $ toolsum witness keygen --data ./witness --name witness.example.com
  $ toolsum witness serve --data ./witness --logs ./logs.txt --listen 127.0.0.1:8788`;

export function witnessCommand(): Command {
  return new Command('witness')
    .summary('run a witness for transparency logs')
    .description('Run a witness for transparency logs (C2SP tlog-witness).')
    .showHelpAfterError(HELP_AFTER_ERROR)
    .addHelpText('after', HELP)
    .addCommand(keygenCommand())
    .addCommand(keyCommand())
    .addCommand(serveCommand());
}

export { witnessCommand as command };
