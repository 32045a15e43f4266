import { asDocument, parseJsonText, ToolsumError, visibleText } from '@toolsum/core';
import { isAlert, type Alert } from '@toolsum/schemas';
import { Option, type Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { changeLines } from '../output/diff.ts';
import { followEvents } from '../registry/event-stream.ts';
import { registryAddress } from '../registry/trusted.ts';
import { command, perform, trustOptions } from './action.ts';
import { SEVERITIES } from './subscribe.ts';

const HELP = `
Prints each published change with its diff as it comes; --json prints one JSON document a line. The last id on
stderr is where --after goes on.

Examples:
  $ toolsum watch
  $ toolsum watch --name 'io.github.acme/*' --min-severity high --json | jq .data.name`;

interface WatchOptions {
  name?: string;
  minSeverity?: string;
  after?: string;
  limit?: string;
  registry?: string;
  trust?: string;
  json?: boolean;
}

export function watchCommand(): Command {
  const watch = trustOptions(command('watch', 'follow the changes that a registry publishes'))
    .option('--name <pattern>', "exact name, 'namespace/*' or '*'")
    .addOption(new Option('--min-severity <severity>', 'nothing below this').choices(SEVERITIES))
    .option('--after <id>', 'begin after this alert; 0 for all there ever were')
    .option('--limit <count>', 'stop after so many')
    .option('--registry <url>', 'which registry (default: the only one in the trust file)')
    .addHelpText('after', HELP);
  return perform<WatchOptions>(watch, async (console, options) => {
    const base = await registryAddress(options);
    const limit = options.limit === undefined ? Number.POSITIVE_INFINITY : Number(options.limit);
    if (!(limit > 0)) throw new ToolsumError('ERR_USAGE', '--limit takes a whole number from 1');
    const query = new URLSearchParams();
    if (options.name !== undefined) query.set('name', options.name);
    if (options.minSeverity !== undefined) query.set('minimumSeverity', options.minSeverity);
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    process.once('SIGTERM', () => stop.abort());
    console.note(`Watching ${base}; interrupt to stop.`);
    let seen = 0;
    const events = followEvents(`${base}/v1/alerts?${query.toString()}`, {
      signal: stop.signal,
      ...(options.after === undefined ? {} : { lastEventId: options.after }),
    });
    for await (const event of events) {
      const alert = asDocument(parseJsonText(event.data), isAlert, 'alert');
      if (options.json === true) console.stdout.write(`${JSON.stringify(alert)}\n`);
      else for (const line of alertLines(alert, console.stdout)) console.data(line);
      console.note(`  id ${event.id}`);
      seen += 1;
      if (seen >= limit) break;
    }
    const interrupted = stop.signal.aborted;
    stop.abort();
    return interrupted ? EXIT.interrupted : EXIT.yes;
  });
}

function alertLines(alert: Alert, stream: NodeJS.WriteStream): string[] {
  const { data } = alert;
  const version = data.version === undefined ? '' : ` ${data.version}`;
  const head = `${alert.timestamp}  ${data.severity}  ${alert.type}  ${visibleText(data.name)}${visibleText(version)}  entry ${data.index}`;
  return [
    head,
    `  ${visibleText(data.summary)}`,
    ...changeLines(data.changes, stream).map((line) => `  ${line}`),
  ];
}

export { watchCommand as command };
