import type { SigstoreSource } from '@toolsum/core';
import { composeAlerts } from '../server/src/alerts/build-alert.ts';
import { checkOptions } from '../server/src/config.ts';
import { openDataDir } from '../server/src/data-dir.ts';
import { CheckpointPublisher } from '../server/src/log/checkpoint-publisher.ts';
import { ManifestCache } from '../server/src/log/manifest-cache.ts';
import { NameStates } from '../server/src/log/name-states.ts';
import { PublishedLog } from '../server/src/log/published-log.ts';
import { recoverLog } from '../server/src/log/recovery.ts';
import { Sequencer } from '../server/src/log/sequencer.ts';
import { StoredTiles } from '../server/src/log/stored-tiles.ts';
import type { Submission } from '../server/src/log/submission.ts';
import { openLog } from '../server/src/open-log.ts';
import type { AdmitParts } from '../server/src/publish/admit-publish.ts';
import { HeldReleases } from '../server/src/review/held-releases.ts';
import { openDatabase } from '../server/src/store/sqlite/database.ts';
import { sqliteHoldStore } from '../server/src/store/sqlite/holds.ts';
import { sqliteStore } from '../server/src/store/sqlite/sqlite-store.ts';

export const ORIGIN = 'localhost/log/1';

/** The registry's log without its HTTP service. */
export interface OpenLog {
  /** What a release is verified against. */
  readonly admit: AdmitParts;
  /** Entries in the published log. */
  readonly size: () => number;
  /** Hands all in at once, and waits until a published checkpoint covers them. */
  append(submissions: readonly Submission[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens the log in a data folder as the registry does at its start, or founds one. */
export async function openSequencer(data: string): Promise<OpenLog> {
  const directory = openDataDir(data);
  const database = openDatabase(directory.database);
  const store = sqliteStore(database);
  const identity = await openLog(store, directory, checkOptions({ data, origin: ORIGIN }));
  const tiles = new StoredTiles(store);
  const checkpointPath = directory.checkpoint;
  const recovered = await recoverLog({ store, tiles, identity, checkpointPath });
  const states = new NameStates(store);
  const log = new PublishedLog({ store, tiles, states, identity, newest: recovered.newest });
  const sequencer = new Sequencer(
    {
      store,
      states,
      manifests: new ManifestCache(store),
      log,
      publisher: new CheckpointPublisher({
        identity,
        store,
        log,
        checkpointPath,
        onPublished: () => undefined,
      }),
      now: () => new Date(),
      publicUrl: () => 'http://127.0.0.1:8787',
      origin: identity.origin,
      compose: composeAlerts,
    },
    recovered,
  );
  const sigstore: SigstoreSource = async () => undefined;
  const heldReleases = new HeldReleases({
    holds: sqliteHoldStore(database),
    store,
    log,
    sequencer,
    sigstore,
    now: () => new Date(),
  });
  return {
    admit: { store, log, heldReleases, sigstore },
    size: () => log.size,
    append: async (submissions) => {
      await Promise.all(submissions.map(async (submission) => sequencer.submit(submission)));
    },
    close: async () => {
      await sequencer.close();
      await store.close();
    },
  };
}
