import { ToolsumError, LIMITS, type Digest } from '@toolsum/core';
import type { FastifyInstance } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { parseAddressRange } from './alerts/address-range.ts';
import { createAlerts } from './alerts/alerts.ts';
import { composeAlerts } from './alerts/build-alert.ts';
import { alertRoutes } from './alerts/routes.ts';
import { buildApp, type LogSink } from './app.ts';
import { BlobCache } from './blob-cache.ts';
import { checkOptions, type ListenConfig, type RegistryOptions } from './config.ts';
import { lockForServing, openDataDir } from './data-dir.ts';
import { ManifestCache } from './log/manifest-cache.ts';
import { NameStates } from './log/name-states.ts';
import { CheckpointPublisher } from './log/checkpoint-publisher.ts';
import { PublishedLog } from './log/published-log.ts';
import { recoverLog } from './log/recovery.ts';
import { Sequencer } from './log/sequencer.ts';
import { StoredTiles } from './log/stored-tiles.ts';
import { openLog } from './open-log.ts';
import { HeldReleases } from './review/held-releases.ts';
import { chooseSigstore } from './sigstore-root.ts';
import { StatusService } from './status-service.ts';
import { sqliteAlertStore } from './store/sqlite/alerts.ts';
import { openDatabase } from './store/sqlite/database.ts';
import { sqliteHoldStore } from './store/sqlite/holds.ts';
import { sqliteStore } from './store/sqlite/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { witnessRoutes } from './routes/witness.ts';
import { openWitnessFor } from './witness/witness-for.ts';
import { Witnesses } from './witness/witnesses.ts';
import { FIRST_TOKEN_SCOPES, createToken } from './tokens.ts';

/** A registry that serves. */
export interface Registry {
  /** Base URL for clients. */
  readonly url: string;
  readonly origin: string;
  /** The log's key as C2SP verifier key. */
  readonly logKey: string;
  readonly fingerprint: Digest;
  /** Verifier key of the witness that it is for other logs, if it is one. */
  readonly witnessKey?: string;
  /** Only at the first start, and never again. */
  readonly firstToken?: string;
  /** Finishes what was begun, then stops. */
  close(): Promise<void>;
}

/**
 * Starts a registry: makes or opens its data folder, takes the log up, and listens.
 *
 * @param sink where it writes log lines; none if absent.
 * @throws ToolsumError ERR_USAGE for options and folders that cannot be used, ERR_LOG_DIVERGED if it must not sign.
 */
export async function startRegistry(options: RegistryOptions, sink?: LogSink): Promise<Registry> {
  const config = checkOptions(options);
  const allowEgress = (options.allowEgress ?? []).map(parseAddressRange);
  const now = options.now ?? (() => new Date());
  const directory = openDataDir(options.data);
  const sigstore = await chooseSigstore(
    {
      ...(options.sigstoreRoot === undefined ? {} : { file: options.sigstoreRoot }),
      ...(options.sigstore === undefined ? {} : { deployment: options.sigstore }),
    },
    { folder: directory.sigstore, now },
  );
  // Closed from the last to the first.
  const open: (() => void | Promise<void>)[] = [lockForServing(directory)];
  const close = async (): Promise<void> => {
    for (const end of open.splice(0).toReversed()) await end();
  };
  try {
    const database = openDatabase(directory.database);
    const store = sqliteStore(database);
    open.push(async () => store.close());
    const { witnesses: lines = [] } = options;
    const identity = await openLog(store, directory, { ...config, witnesses: lines });
    const tiles = new StoredTiles(store);
    const checkpointPath = directory.checkpoint;
    const witnesses = new Witnesses({
      policy: identity.shown,
      tiles,
      now,
      refreshMs: options.refreshMs ?? LIMITS.witnessRefreshMs,
      log: (details, message) => app.log.warn(details, message),
    });
    open.push(async () => witnesses.close());
    const recovered = await recoverLog({ store, tiles, identity, checkpointPath, witnesses });
    const states = new NameStates(store);
    const manifests = new ManifestCache(store);
    const log = new PublishedLog({ store, tiles, states, identity, newest: recovered.newest });
    let url = config.publicUrl ?? '';
    const publicUrl = (): string => url;
    const alerts = createAlerts({
      store: sqliteAlertStore(database),
      origin: identity.origin,
      published: () => log.newest.checkpoint,
      allowEgress,
      now,
      log: (details, message) => app.log.warn(details, message),
    });
    open.push(async () => alerts.close());
    const publisher = new CheckpointPublisher({
      identity,
      store,
      log,
      checkpointPath,
      witnesses,
      onPublished: () => alerts.wake(),
      ...(options.quorumMs === undefined ? {} : { quorumMs: options.quorumMs }),
    });
    const sequencer = new Sequencer(
      {
        store,
        states,
        manifests,
        log,
        publisher,
        now,
        publicUrl,
        origin: identity.origin,
        compose: composeAlerts,
      },
      recovered,
    );
    witnesses.onDiverged((error) => {
      sequencer.halt(error);
      app.log.error({ reason: error.message }, 'the log is halted');
    });
    if (existsSync(directory.closed)) {
      const successor = readFileSync(directory.closed, 'utf8').trim();
      sequencer.halt(
        new ToolsumError(
          'ERR_LOG_CLOSED',
          `this log is closed and takes no more entries; ${successor} follows it`,
        ),
      );
    }
    open.push(async () => sequencer.close());
    const statuses = new StatusService({ log, identity, now });
    const blobs = new BlobCache(store);
    const heldReleases = new HeldReleases({
      sigstore,
      holds: sqliteHoldStore(database),
      store,
      log,
      sequencer,
      now,
    });
    const witness = await openWitnessFor({
      lines: options.witnessFor ?? [],
      database,
      directory,
      origin: identity.origin,
      now,
    });
    const plugins = [
      (app: FastifyInstance) => alertRoutes(app, alerts),
      ...(witness === undefined ? [] : [(app: FastifyInstance) => witnessRoutes(app, witness)]),
    ];
    const app: FastifyInstance = buildApp(
      { identity, store, log, blobs, manifests, statuses, sequencer, heldReleases, sigstore, publicUrl, now },
      { plugins, sink },
    );
    open.push(async () => app.close());
    const listening = await listen(app, config);
    url = config.publicUrl ?? listening;
    alerts.start();
    publisher.start(recovered.head);
    const firstToken = await issueFirstToken(store, now());
    return {
      url,
      origin: identity.origin,
      logKey: identity.info.logKey,
      fingerprint: identity.info.fingerprint as Digest,
      ...(witness === undefined ? {} : { witnessKey: witness.vkey }),
      ...(firstToken === undefined ? {} : { firstToken }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @returns the base URL under which this machine reaches it. */
async function listen(app: FastifyInstance, { host, port }: ListenConfig): Promise<string> {
  await app.listen({ host, port });
  const address = app.server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const everywhere = host === '0.0.0.0' || host === '::';
  const named = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${named}:${bound}`;
}

/** A registry that never had a token gets one that can do everything; without it nobody could begin. */
async function issueFirstToken(store: Store, now: Date): Promise<string | undefined> {
  if ((await store.listTokens()).length > 0) return undefined;
  return (await createToken(store, { scopes: FIRST_TOKEN_SCOPES, label: 'first', now })).token;
}
