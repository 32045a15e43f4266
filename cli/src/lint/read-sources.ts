import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { ToolsumError, visibleText } from '@toolsum/core';
import { readInput } from '../files/read-write.ts';
import { counted } from '../output/counted.ts';
import { DOCUMENT_BYTES, readDocument } from './document.ts';
import type { LintSource, ReadSources, UnreadableSource } from './source.ts';
import { walkFolder, type SkippedSort } from './walk-folder.ts';

/** Reads everything that a person named. One that cannot be read does not keep the others from being linted. */
export async function readSources(names: readonly string[]): Promise<ReadSources> {
  const sources: LintSource[] = [];
  const unreadable: UnreadableSource[] = [];
  const notes: string[] = [];
  for (const name of new Set(names)) {
    try {
      if (name !== '-' && (await isFolder(name))) {
        const below = await readFolder(name);
        sources.push(...below.sources);
        unreadable.push(...below.unreadable);
        notes.push(...below.notes);
      } else sources.push(await readSource(name));
    } catch (error) {
      unreadable.push({ name, error: explained(name, error) });
    }
  }
  return { sources, unreadable, notes };
}

/** One file, or `-`. @throws ToolsumError that names it. */
export async function readSource(name: string): Promise<LintSource> {
  const source = await readIfDefinitions(name);
  if (source !== undefined) return source;
  throw new ToolsumError(
    'ERR_DEFINITION_MALFORMED',
    `${shown(name)}: neither a listing result, an array of tools, a capture, a manifest, an MCP bundle nor a server.json with tools`,
  );
}

async function readIfDefinitions(name: string): Promise<LintSource | undefined> {
  const isBundle = extname(name).toLowerCase() === '.mcpb';
  const bytes = isBundle
    ? await (await import('./mcpb.ts')).readBundleManifest(name)
    : name === '-'
      ? await readInput(name, DOCUMENT_BYTES)
      : await readBounded(name);
  const document = readDocument(bytes);
  if (document === undefined) return undefined;
  const { surfaces } = document;
  if (isBundle) return { name, origin: 'bundle', surfaces };
  return { name, origin: name === '-' ? 'stdin' : 'file', surfaces, text: new TextDecoder().decode(bytes) };
}

/** A pipe tells no size beforehand. */
async function readBounded(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    size += bytes.byteLength;
    if (size > DOCUMENT_BYTES)
      throw new ToolsumError('ERR_TOO_LARGE', `more than the ${DOCUMENT_BYTES} bytes allowed`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The files of a folder that hold definitions; in it, what is no such file is no error. */
async function readFolder(folder: string): Promise<ReadSources> {
  const { files, skipped } = await walkFolder(folder);
  const sources: LintSource[] = [];
  const unreadable: UnreadableSource[] = [];
  let [others, undecided] = [0, 0];
  for (const file of files) {
    try {
      const source = await readIfDefinitions(file);
      if (source === undefined || !isTelling(source)) others += 1;
      else sources.push(source);
    } catch (error) {
      // JSON with comments, a data file beyond all bounds: not what somebody meant to have linted.
      if (isOtherJson(file, error)) undecided += 1;
      else unreadable.push({ name: file, error: explained(file, error) });
    }
  }
  if (sources.length === 0 && unreadable.length === 0)
    throw new ToolsumError(
      'ERR_NOT_FOUND',
      `no file in it holds definitions${told(skipped, others, undecided)}`,
    );
  return {
    sources,
    unreadable,
    notes: [
      `${shown(folder)}: ${counted(sources.length, 'file')} with definitions${told(skipped, others, undecided)}`,
    ],
  };
}

/** Many JSON files have a member called `resources`; in a folder, only what names tools or prompts is meant. */
function isTelling({ surfaces }: LintSource): boolean {
  return surfaces.some(({ definitions }) =>
    definitions.some(({ kind, id }) => (kind === 'tool' || kind === 'prompt') && id !== ''),
  );
}

const OTHER = new Set(['ERR_JSON_SYNTAX', 'ERR_TOO_LARGE', 'ERR_UTF8', 'ERR_JSON_DEPTH']);

function isOtherJson(file: string, error: unknown): boolean {
  return extname(file).toLowerCase() !== '.mcpb' && ToolsumError.is(error) && OTHER.has(error.code);
}

const SORTS: Readonly<Record<SkippedSort, (count: number) => string>> = {
  node_modules: (count) => counted(count, 'node_modules folder'),
  dotted: (count) => counted(count, 'folder that begins with a dot', 'folders that begin with a dot'),
  links: (count) => counted(count, 'link'),
  unreadable: (count) => counted(count, 'folder that cannot be read', 'folders that cannot be read'),
};

function told(skipped: Readonly<Record<SkippedSort, number>>, others: number, undecided: number): string {
  const words = Object.entries(skipped).flatMap(([sort, count]) =>
    count === 0 ? [] : [SORTS[sort as SkippedSort](count)],
  );
  if (others > 0) words.push(counted(others, 'file with none', 'files with none'));
  if (undecided > 0)
    words.push(counted(undecided, 'file that is no strict JSON', 'files that are no strict JSON'));
  return words.length === 0 ? '' : `; skipped ${words.join(', ')}`;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory();
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  ELOOP: 'a link that leads to itself',
};

/** An error with the name of what could not be read. */
function explained(name: string, cause: unknown): unknown {
  if (ToolsumError.is(cause)) {
    const message = cause.message.startsWith(shown(name))
      ? cause.message
      : `${shown(name)}: ${cause.message}`;
    return new ToolsumError(cause.code, message, cause.details, { cause });
  }
  if (!(cause instanceof Error) || !('code' in cause)) return cause;
  const code = String(cause.code);
  return new ToolsumError(
    'ERR_NOT_FOUND',
    `cannot read ${shown(name)}: ${REASONS[code] ?? code}`,
    {},
    { cause },
  );
}

function shown(name: string): string {
  return name === '-' ? 'standard input' : visibleText(name);
}
