import type { LogPolicy, NameState, ProvedEntry } from '@toolsum/core';
import type { Status, TrustedRegistry } from '@toolsum/schemas';
import { askRegistry, connectRegistry, sigstoreSource } from '@toolsum/verifier';
import { memoryFiles, sigstoreRootOnDisk, userFolders } from '@toolsum/verifier/node';
import { loadTrust, requireRegistry } from '../registry/trusted.ts';

/** A name as its registry's log has it now, verified. */
export interface NameDesk {
  readonly name: string;
  readonly registry: TrustedRegistry;
  readonly log: LogPolicy;
  readonly status: Status;
  readonly state: NameState;
  readonly entries: readonly ProvedEntry[];
}

/**
 * Reads a name's entries from the registry that the trust file names for it, and believes what a client would believe.
 *
 * @param trustFile that a person named; the usual one otherwise.
 * @throws ToolsumError ERR_USAGE without such a registry; those of `askRegistry`.
 */
export async function openName(name: string, trustFile: string | undefined): Promise<NameDesk> {
  const registry = requireRegistry(await loadTrust(trustFile), name);
  const { status, state, entries, log } = await askRegistry({
    name,
    trusted: registry,
    registry: connectRegistry(registry.url),
    memory: memoryFiles(userFolders().state),
    now: new Date(),
    // Of use only where somebody asked for an entry under a certificate.
    ...sigstoreSource(sigstoreRootOnDisk()),
  });
  return { name, registry, log, status, state, entries };
}
