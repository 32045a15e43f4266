import { asDocument, parseJsonText, visibleText } from '@toolsum/core';
import { isAlert, type Alert } from '@toolsum/schemas';
import { Option, type Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { interruptible } from '../interruption.ts';
import { changeLines } from '../output/diff.ts';
import { followEvents } from '../registry/event-stream.ts';
import { registryAddress } from '../registry/trusted.ts';
import { command, perform, registryOption, trustOption } from './action.ts';
import { namePattern } from './name-pattern.ts';
import { SEVERITIES } from './subscribe.ts';
import { wholeNumber } from './whole-number.ts';

const HELP = `
Prints each published change with its diff as it comes; --json prints one JSON document a line. The last id on
stderr is where --after goes on.

Examples:
  $ toolsum watch
  $ toolsum watch --name 'io.github.acme/*' --min-severity high --json | jq .data.name
  $ toolsum watch --registry https://tools.example.com --after 0 --limit 10`;

interface WatchOptions {
  name?: string;
  minSeverity?: string;
  after?: string;
  limit?: string;
  registry?: string;
  trust?: string;
}

export function watchCommand(): Command {
  const watch = command('watch', 'follow the changes that a registry publishes')
    .option('--name <pattern>', "exact name, 'namespace/*' or '*'")
    .addOption(new Option('--min-severity <severity>', 'nothing below this').choices(SEVERITIES))
    .option('--after <id>', 'begin after this alert; 0 for all there ever were')
    .option('--limit <count>', 'stop after so many')
    .addOption(registryOption())
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<WatchOptions>(
    watch,
    async (console, options) => {
      const after = options.after === undefined ? undefined : wholeNumber('--after', options.after, 0);
      const limit = options.limit === undefined ? undefined : wholeNumber('--limit', options.limit, 1);
      const query = new URLSearchParams();
      if (options.name !== undefined) query.set('name', namePattern(options.name));
      if (options.minSeverity !== undefined) query.set('minimumSeverity', options.minSeverity);
      const base = await registryAddress(options);
      console.note(`Watching ${visibleText(base)}; interrupt to stop.`);
      await interruptible(console, async (signal) => {
        let seen = 0;
        const events = followEvents(`${base}/v1/alerts?${query.toString()}`, {
          signal,
          ...(after === undefined ? {} : { lastEventId: String(after) }),
          onLost: () => console.note('The connection ended; coming back.'),
        });
        for await (const event of events) {
          const alert = asDocument(parseJsonText(event.data), isAlert, 'alert');
          for (const line of alertLines(alert, console.stdout)) console.data(line);
          console.json(alert);
          console.note(`  id ${visibleText(event.id)}`);
          seen += 1;
          if (seen === limit || !console.stdout.writable) break;
        }
      });
      return EXIT.yes;
    },
    'lines',
  );
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
