import { formatCheckpoint, signNote, type Checkpoint } from '@toolsum/core';
import { replaceFile } from '../atomic-file.ts';
import type { LogHead, Store } from '../store/store.ts';
import type { RegistryIdentity } from './identity.ts';
import type { Published } from './published-log.ts';

interface Parts {
  readonly identity: RegistryIdentity;
  readonly checkpointPath: string;
}

/**
 * Signs a committed tree and keeps the checkpoint in the file beside the database: from now on witnesses may see it, and
 * the file stands in a place that a restored backup of the database does not reach.
 *
 * Only trees that extend every earlier checkpoint may be handed in; recovery and the sequencer see to that. Ed25519 is
 * deterministic: signing the same tree again gives the same bytes.
 */
export async function signCheckpoint({ identity, checkpointPath }: Parts, head: LogHead): Promise<Published> {
  const checkpoint: Checkpoint = { origin: identity.origin, size: head.size, root: head.root };
  const note = signNote(formatCheckpoint(checkpoint), [identity.checkpointSigner]);
  await replaceFile(checkpointPath, note);
  return { checkpoint, note };
}

/** The same, kept in the database as well: it may be shown to the world. */
export async function publishCheckpoint(parts: Parts & { store: Store }, head: LogHead): Promise<Published> {
  const published = await signCheckpoint(parts, head);
  await parts.store.saveCheckpoint({ size: head.size, note: published.note });
  return published;
}
