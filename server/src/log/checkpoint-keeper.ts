import { formatCheckpoint, signNote, type Checkpoint } from '@toolsum/core';
import { replaceFile } from '../atomic-file.ts';
import type { LogHead, Store } from '../store/store.ts';
import type { RegistryIdentity } from './identity.ts';
import type { Published } from './published-log.ts';

/**
 * Signs a committed tree and keeps the checkpoint, first in the file beside the database, then in it: whatever a client
 * can have seen is on the disk in a place that a restored backup of the database does not reach.
 *
 * Only trees that extend every earlier checkpoint may be handed in; recovery and the sequencer see to that. Ed25519 is
 * deterministic: signing the same tree again gives the same bytes.
 */
export async function publishCheckpoint(
  parts: { identity: RegistryIdentity; store: Store; checkpointPath: string },
  head: LogHead,
): Promise<Published> {
  const { identity, store, checkpointPath } = parts;
  const checkpoint: Checkpoint = { origin: identity.origin, size: head.size, root: head.root };
  const note = signNote(formatCheckpoint(checkpoint), [identity.checkpointSigner]);
  await replaceFile(checkpointPath, note);
  await store.saveCheckpoint({ size: head.size, note });
  return { checkpoint, note };
}
