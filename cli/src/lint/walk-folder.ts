import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText, ToolsumError } from '@toolsum/core';

/** What a walk found, and what it left out. */
export interface Walk {
  /** Paths of files that may hold definitions, sorted. */
  readonly files: readonly string[];
  /** How many of each sort were not looked into, in words for people. */
  readonly skipped: Readonly<Record<SkippedSort, number>>;
}
export type SkippedSort = 'node_modules' | 'dotted' | 'links' | 'unreadable';

const ENTRIES = 200_000;
const DEPTH = 64;
const CANDIDATE = /\.(?:json|mcpb)$/i;

/**
 * Finds the JSON files and MCP bundles below a folder. Follows no link, so that it comes to an end; enters neither
 * `node_modules` nor what begins with a dot.
 *
 * @throws ToolsumError ERR_TOO_MANY for a folder that is larger than any project; of `readdir` for the folder itself.
 */
export async function walkFolder(folder: string): Promise<Walk> {
  const files: string[] = [];
  const skipped = { node_modules: 0, dotted: 0, links: 0, unreadable: 0 };
  const waiting = [{ path: folder, depth: 0 }];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, depth } = next;
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
      if (depth === 0) throw error;
      skipped.unreadable += 1;
      return [];
    });
    for (const entry of entries) {
      seen += 1;
      if (seen > ENTRIES)
        throw new ToolsumError('ERR_TOO_MANY', `${folder} holds more than ${ENTRIES} files`);
      const inner = join(path, entry.name);
      if (entry.isSymbolicLink()) skipped.links += 1;
      else if (entry.isDirectory()) {
        if (entry.name === 'node_modules') skipped.node_modules += 1;
        else if (entry.name.startsWith('.')) skipped.dotted += 1;
        else if (depth >= DEPTH) skipped.unreadable += 1;
        else waiting.push({ path: inner, depth: depth + 1 });
      } else if (entry.isFile() && CANDIDATE.test(entry.name)) files.push(inner);
    }
  }
  return { files: files.toSorted(compareText), skipped };
}
