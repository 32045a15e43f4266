import { ToolsumError, standingOf, type NameState, type PublishedVersion } from '@toolsum/core';

/** One version of a server as the API shows it. */
export function versionView(state: NameState, { index, entry }: PublishedVersion) {
  return {
    version: entry.version,
    index,
    manifest: entry.manifest,
    signer: entry.signer,
    publisher: entry.publisher,
    publishedAt: entry.at,
    yanked: state.yanked.has(entry.version),
    revoked: standingOf(state, entry.version) === 'revoked',
  };
}

/** @throws ToolsumError ERR_NOT_FOUND. */
export function requireVersion(state: NameState, version: string): PublishedVersion {
  const published = state.versions.get(version);
  if (published === undefined) {
    throw new ToolsumError('ERR_NOT_FOUND', `${state.name} has no version ${JSON.stringify(version)}`);
  }
  return published;
}

/** @throws ToolsumError ERR_NOT_FOUND for a name that nobody published. */
export function requirePublished(state: NameState): void {
  if (state.versions.size === 0) throw new ToolsumError('ERR_NOT_FOUND', `${state.name} was never published`);
}
