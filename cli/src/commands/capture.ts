import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { FILES } from '../files/locations.ts';
import { writeWhole } from '../files/read-write.ts';
import { obtainCapture, targetOptions, type TargetOptions } from '../target.ts';
import { command, perform } from './action.ts';

const HELP = `
Reads, byte by byte, all that the server puts before a model: instructions, server-info, tools, prompts, resources
and templates, in both protocol eras, for clients with few and with all capabilities.

Examples:
  $ toolsum capture -- node server.js
  $ toolsum capture --env API_KEY -- npx -y some-server --flag
  $ toolsum capture --url https://mcp.example.com/mcp --out -`;

export function captureCommand(): Command {
  const capture = targetOptions(command('capture', 'save what a server really serves'))
    .option('--out <file>', 'file to write; - for stdout', FILES.surface)
    .addHelpText('after', HELP);
  return perform<TargetOptions & { out: string }>(capture, async (console, options, args) => {
    const surface = await obtainCapture(console, options, args);
    const text = `${JSON.stringify(surface, null, 2)}\n`;
    if (options.out === '-') process.stdout.write(text);
    else {
      await writeWhole(options.out, text);
      console.note(`Wrote ${options.out}.`);
    }
    for (const snapshot of surface.snapshots) {
      if (options.out !== '-')
        console.data(
          `${snapshot.digest}  ${snapshot.profile} ${snapshot.era}  ${snapshot.definitions.length} definitions`,
        );
    }
    if (options.out !== '-')
      console.json({
        file: options.out,
        snapshots: surface.snapshots.map(({ profile, era, protocolVersion, digest, definitions }) => ({
          profile,
          era,
          protocolVersion,
          digest,
          definitions: definitions.length,
        })),
      });
    return EXIT.yes;
  });
}

export { captureCommand as command };
