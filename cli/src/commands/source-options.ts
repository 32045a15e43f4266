import { ToolsumError } from '@toolsum/core';
import type { Source } from '@toolsum/schemas';
import type { Command } from 'commander';

export interface SourceOptions {
  readonly sourceRepository?: string;
  readonly sourceCommit?: string;
}

/** Where the released code stands; goes into the signed statement. */
export function sourceOptions(target: Command): Command {
  return target
    .option('--source-repository <url>', 'repository that the release was built from')
    .option('--source-commit <hash>', 'commit that it was built from');
}

/** @throws ToolsumError ERR_USAGE if only one of both is given, or the commit is no full hash. */
export function sourceOf(options: SourceOptions): Source | undefined {
  const { sourceRepository: repository, sourceCommit: commit } = options;
  if (repository === undefined && commit === undefined) return undefined;
  if (repository === undefined || commit === undefined || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) {
    throw new ToolsumError(
      'ERR_USAGE',
      'give both --source-repository and --source-commit, the latter as a full hash',
    );
  }
  return { repository, commit };
}
