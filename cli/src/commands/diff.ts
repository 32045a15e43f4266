import {
  classifyChanges,
  lintSurface,
  LIMITS,
  parseJson,
  parseManifest,
  isJsonObject,
  ToolsumError,
  type Definition,
} from '@toolsum/core';
import type { Command } from 'commander';
import { captureFromFile } from '../capture/saved-listing.ts';
import { EXIT } from '../exit-code.ts';
import { parseNamed, readInput } from '../files/read-write.ts';
import { counted } from '../output/counted.ts';
import { changeLines } from '../output/diff.ts';
import { getBounded } from '../registry/http.ts';
import { loadTrust, requireRegistry } from '../registry/trusted.ts';
import { command, perform, trustOption } from './action.ts';

const HELP = `
Each side is a file (capture, manifest or saved listing; - for stdin) or a published NAME@VERSION. Exit code 1 if they
differ. Nothing is verified here: toolsum verify does that.

Examples:
  $ toolsum diff old/surface.json surface.json
  $ toolsum diff io.github.acme/weather@1.4.1 io.github.acme/weather@1.4.2
  $ toolsum diff io.github.acme/weather@1.4.2 surface.json --json`;

const PUBLISHED = /^([A-Za-z0-9.-]+)\/([A-Za-z0-9._-]+)@([A-Za-z0-9][A-Za-z0-9.+_-]*)$/;

export function diffCommand(): Command {
  const diff = command('diff', 'show what changed between two surfaces, classified')
    .argument('<before>', 'file, or NAME@VERSION')
    .argument('<after>', 'file, or NAME@VERSION')
    .addOption(trustOption())
    .addHelpText('after', HELP);
  return perform<{ trust?: string }>(diff, async (console, options, [before = '', after = '']) => {
    const [old, now] = [await readSide(before, options.trust), await readSide(after, options.trust)];
    const changes = classifyChanges(old, now, {
      lint: (definition) => lintSurface({ definitions: [definition] }),
    });
    for (const line of changeLines(changes, console.stdout, { before: old, after: now })) console.data(line);
    console.note(changes.length === 0 ? 'No difference.' : `${counted(changes.length, 'change')}.`);
    console.json({ before, after, changes });
    return changes.length === 0 ? EXIT.yes : EXIT.no;
  });
}

async function readSide(side: string, trust: string | undefined): Promise<Definition[]> {
  const published = PUBLISHED.exec(side);
  const bytes =
    published === null
      ? await readInput(side, LIMITS.manifestBytes * 4)
      : await readPublished(published, trust);
  return parseNamed(side, bytes, definitionsOf);
}

/** All distinct definitions of a manifest, capture or saved listing; of variants the first. */
function definitionsOf(bytes: Uint8Array): Definition[] {
  const value = parseJson(bytes, LIMITS.manifestBytes * 4);
  const isManifest =
    isJsonObject(value) && Object.hasOwn(value, 'profiles') && Object.hasOwn(value, 'definitions');
  const all = isManifest
    ? parseManifest(bytes).definitions
    : captureFromFile(bytes, () => new Date(0)).snapshots.flatMap((snapshot) => snapshot.definitions);
  const first = new Map<string, Definition>();
  for (const { kind, id, definition } of all) {
    const key = `${kind}\n${id}`;
    if (!first.has(key)) first.set(key, { kind, id, definition });
  }
  return [...first.values()];
}

async function readPublished(
  [, namespace = '', name = '', version = '']: RegExpExecArray,
  trust: string | undefined,
): Promise<Uint8Array> {
  const registry = requireRegistry(await loadTrust(trust), `${namespace}/${name}`);
  try {
    return await getBounded(
      `${registry.url}/v1/servers/${namespace}/${name}/versions/${encodeURIComponent(version)}/manifest.json`,
      LIMITS.manifestBytes,
    );
  } catch (cause) {
    if (ToolsumError.is(cause) && cause.code === 'ERR_NOT_FOUND')
      throw new ToolsumError(
        'ERR_NOT_FOUND',
        `the registry has no ${namespace}/${name}@${version}`,
        {},
        { cause },
      );
    throw cause;
  }
}

export { diffCommand as command };
