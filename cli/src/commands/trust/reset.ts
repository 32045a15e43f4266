import { parseCheckpointText, parseNote, toBase64, ToolsumError, visibleText } from '@toolsum/core';
import type { Memory, TrustFile } from '@toolsum/schemas';
import { memoryFiles, resetMemory, userFolders } from '@toolsum/verifier/node';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { defaultTrustFile } from '../../files/configuration.ts';
import { writeTrust } from '../../files/trust-file.ts';
import { agree } from '../../output/confirm.ts';
import type { Console } from '../../output/console.ts';
import { counted } from '../../output/counted.ts';
import { registryLines } from '../../output/trust.ts';
import { readTrust } from '../../registry/trusted.ts';
import { command, perform, trustOption } from '../action.ts';

const HELP = `
For after a fork, or a registry that had to begin a new log. Ask its operator first what happened, and compare what
others have seen: until then, a refusal is what protects you. What was remembered of the log is moved into the folder of
evidence and kept; the registry is no longer trusted, so that its fingerprint must be compared anew. Other logs stay as
they are.

Examples:
  $ toolsum trust reset tools.example.com/log/1
  $ toolsum trust reset tools.example.com/log/1 --yes`;

interface ResetOptions {
  yes?: boolean;
  trust?: string;
}

export function resetCommand(): Command {
  const reset = command('reset', 'forget what was seen of a log, after its operator has explained a fork')
    .argument('<origin>', 'the log, as toolsum trust list shows it')
    .option('--yes', 'do it without asking')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<ResetOptions>(reset, async (console, options, [origin = '']) => {
    const path = options.trust ?? defaultTrustFile();
    const trust = await readTrust(options.trust);
    const folder = userFolders().state;
    const memory = await readMemory(folder, origin);
    const registry = trust.registries.find((candidate) => candidate.origin === origin);
    if (registry === undefined && memory !== 'damaged' && isEmpty(memory))
      throw new ToolsumError(
        'ERR_USAGE',
        `nothing is known of a log ${origin}; toolsum trust list shows those that are`,
      );
    if (registry !== undefined) for (const line of registryLines(registry)) console.note(line);
    showMemory(console, memory);
    const agreed =
      options.yes === true || (await agree('Forget this, and compare the fingerprint anew?', '--yes'));
    if (!agreed) {
      console.note('Nothing was changed.');
      console.json({ reset: false, origin });
      return EXIT.no;
    }
    // The registry goes first: with neither memory nor comparison it must never be believed.
    const distrusted = registry !== undefined && trust.owners === undefined;
    if (distrusted) await writeTrust(path, without(trust, origin));
    const kept = await resetMemory(folder, origin);
    if (kept !== undefined) console.data(`kept: ${visibleText(kept)}`);
    if (distrusted) console.data(`no longer trusted: ${visibleText(registry.url)}`);
    for (const line of whatFollows(origin, registry?.url, distrusted)) console.note(line);
    console.json({ reset: true, origin, kept: kept ?? null, distrusted });
    return EXIT.yes;
  });
}

function without(trust: TrustFile, origin: string): TrustFile {
  return {
    ...trust,
    version: trust.version + 1,
    registries: trust.registries.filter((registry) => registry.origin !== origin),
  };
}

/** A damaged memory refuses everything; to begin it anew is the way out. */
async function readMemory(folder: string, origin: string): Promise<Memory | 'damaged'> {
  try {
    return await memoryFiles(folder).read(origin);
  } catch (error) {
    if (!ToolsumError.is(error) || error.audience === 'usage') throw error;
    return 'damaged';
  }
}

function isEmpty({ checkpoint, names }: Memory): boolean {
  return checkpoint === '' && Object.keys(names).length === 0;
}

function showMemory(console: Console, memory: Memory | 'damaged'): void {
  if (memory === 'damaged' || isEmpty(memory)) {
    console.note(
      memory === 'damaged' ? 'What was remembered of it cannot be read.' : 'Nothing of it has been seen yet.',
    );
    return;
  }
  const { checkpoint, names } = memory;
  const known = Object.entries(names);
  if (checkpoint !== '') {
    const { size, root } = parseCheckpointText(parseNote(new TextEncoder().encode(checkpoint)).text);
    console.note(`Seen         ${counted(size, 'entry', 'entries')}, root ${toBase64(root)}`);
  }
  const newest = known.map(([, { statusIssuedAt }]) => statusIssuedAt).toSorted();
  console.note(
    `Statuses     of ${counted(known.length, 'name')}${known.length === 0 ? '' : `, the newest of ${newest.at(-1) ?? ''}`}`,
  );
}

function whatFollows(origin: string, url: string | undefined, distrusted: boolean): string[] {
  return [
    distrusted
      ? `Compare its fingerprint anew: toolsum trust ${visibleText(url ?? 'URL')}`
      : 'The trust file was left as it is: what it says of this log, its owners answer for.',
    'The next use begins from the checkpoint that it sees then.',
    `Lockfiles that hold receipts of ${visibleText(origin)} go on refusing another history: take their entries out, and lock the servers anew.`,
  ];
}
