import type { SigstoreSource } from '@toolsum/core';
import type { BlobCache } from './blob-cache.ts';
import type { RegistryIdentity } from './log/identity.ts';
import type { ManifestCache } from './log/manifest-cache.ts';
import type { PublishedLog } from './log/published-log.ts';
import type { Sequencer } from './log/sequencer.ts';
import type { HeldReleases } from './review/held-releases.ts';
import type { StatusService } from './status-service.ts';
import type { Store } from './store/store.ts';

/** What routes work with. */
export interface Services {
  readonly identity: RegistryIdentity;
  readonly store: Store;
  readonly log: PublishedLog;
  readonly blobs: BlobCache;
  readonly manifests: ManifestCache;
  readonly statuses: StatusService;
  readonly sequencer: Sequencer;
  readonly heldReleases: HeldReleases;
  /** The deployment whose certificates publishers may sign under; refuses if there is none. */
  readonly sigstore: SigstoreSource;
  /** Base URL for clients, without a trailing slash. */
  readonly publicUrl: () => string;
  readonly now: () => Date;
}
