import { visibleText } from '@toolsum/core';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { FILES } from '../files/locations.ts';
import { writeWhole } from '../files/read-write.ts';
import { counted } from '../output/counted.ts';
import { jsonText } from '../output/json.ts';
import {
  dynamicResourceOption,
  obtainCapture,
  requireSource,
  targetOptions,
  type TargetOptions,
} from '../target.ts';
import { command, perform } from './action.ts';

const HELP = `
Reads, byte by byte, all that the server puts before a model: instructions, server-info, tools, prompts, resources
and templates, in both protocol eras, for clients with few and with all capabilities.

Examples:
  $ toolsum capture -- node server.js
  $ toolsum capture --env API_KEY -- npx -y some-server --flag
  $ toolsum capture --dynamic-resource 'notes://{id}' -- node server.js
  $ toolsum capture --url https://mcp.example.com/mcp --out -
  $ toolsum capture --from tools-list.json                  makes a capture of a saved listing`;

export function captureCommand(): Command {
  const capture = targetOptions(command('capture', 'save what a server really serves'))
    .option('--out <file>', 'file to write; - for stdout', FILES.surface)
    .addOption(dynamicResourceOption())
    .addHelpText('after', HELP);
  return perform<TargetOptions & { out: string }>(capture, async (console, options, args) => {
    requireSource(options, args);
    const surface = await obtainCapture(console, options, args);
    const text = `${jsonText(surface, 2)}\n`;
    if (options.out === '-') {
      // The capture is the answer, in JSON or not.
      console.stdout.write(text);
      return EXIT.yes;
    }
    await writeWhole(options.out, text);
    console.note(`Wrote ${visibleText(options.out)}.`);
    for (const { digest, profile, era, definitions } of surface.snapshots)
      console.data(`${digest}  ${profile} ${era}  ${counted(definitions.length, 'definition')}`);
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
