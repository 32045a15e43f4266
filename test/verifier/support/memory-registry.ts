import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  BUNDLE_MEDIA_TYPE,
  canonicalBytes,
  digestOf,
  encodeEntryTile,
  parseTilePath,
  registryFingerprint,
  signStatus,
  statusOf,
  TILE_WIDTH,
  timestampOf,
  verifyHistory,
  verifySignedManifest,
  type Signer,
} from '@toolsum/core';
import type { EntryRequest, JsonObject, KeyPrincipal, Status, TrustedRegistry } from '@toolsum/schemas';
import { MemoryLog } from '../../support/memory-log.ts';
import { newSigner, signRequest, type SignedRelease } from '../../support/signed-release.ts';

export const NAME = 'io.github.acme/files';
export const NOW = new Date('2026-11-22T13:00:00Z');

export interface Body {
  readonly status?: number;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly location?: string;
}
/** Answers in place of the honest registry; undefined leaves the answer to it. `endless` never stops sending. */
export type Lie = (
  path: string,
) => Promise<Body | 'endless' | 'silent' | undefined> | Body | 'endless' | 'silent' | undefined;

type Without<Union, Member extends PropertyKey> = Union extends unknown ? Omit<Union, Member> : never;
export type Asked = Without<EntryRequest, 'seq' | 'v' | 'name'>;

export function principalOf(signer: Signer): KeyPrincipal {
  return { kind: 'key', hint: signer.publicKey.hint, publicKey: signer.publicKey.base64 };
}

/**
 * A registry over a log in memory with its HTTP reading side, honest by itself; tests lay lies over it. Its keys are
 * in reach, so that a lie can be one that the registry signs.
 */
export class MemoryRegistry {
  readonly statusSigner: Signer;
  #log: MemoryLog;
  #now = NOW;
  /** How long a status is good. */
  lifetimeMs = 60 * 60 * 1000;
  lie: Lie = () => undefined;
  readonly requests: string[] = [];
  #releases = new Map<string, SignedRelease>();
  #indices = new Map<string, number>();
  #server: Server | undefined;

  constructor(log = new MemoryLog(), statusSigner = newSigner()) {
    this.#log = log;
    this.statusSigner = statusSigner;
  }

  get log(): MemoryLog {
    return this.#log;
  }
  set log(log: MemoryLog) {
    this.#log = log;
    log.at = timestampOf(this.#now);
  }

  /** The registry's clock; entries are dated by it. */
  get now(): Date {
    return this.#now;
  }
  set now(now: Date) {
    this.#now = now;
    this.#log.at = timestampOf(now);
  }

  /** Logs a release; the first of a name logs its grant as well. @returns the index of the publish entry. */
  async publish(release: SignedRelease): Promise<number> {
    const { name, version } = release.manifest.server;
    const signed = await verifySignedManifest({
      manifest: release.manifestBytes,
      bundle: release.bundleBytes,
      findKey: () => release.signer.publicKey,
    });
    if (!this.log.entries.some(({ entry }) => entry.name === name)) {
      this.log.append({
        type: 'grant',
        name,
        action: 'add',
        role: 'publisher',
        principal: principalOf(release.signer),
        authority: 'first-publish',
        request: signed.bundleDigest,
      });
    }
    const index = this.log.append({
      type: 'publish',
      name,
      version,
      manifest: signed.manifestDigest,
      statement: signed.statementDigest,
      bundle: signed.bundleDigest,
      signer: { kind: 'key', hint: release.signer.publicKey.hint },
      publisher: 'test',
    });
    this.#releases.set(`${name} ${version}`, release);
    this.#indices.set(`${name} ${version}`, index);
    return index;
  }

  /** Logs what a publisher asks for. */
  async ask(signer: Signer, asked: Asked, name = NAME): Promise<number> {
    const seq = this.log.entries.filter(({ entry }) => entry.name === name).length;
    const request = { v: 1, ...asked, name, seq } as EntryRequest;
    const bundle = await signRequest(signer, request, this.log.origin);
    return this.log.append({ ...request, authority: 'request', request: digestOf(bundle) }, bundle);
  }

  indexOf(version: string, name = NAME): number {
    return this.#indices.get(`${name} ${version}`) ?? -1;
  }

  releaseOf(version: string, name = NAME): SignedRelease {
    const release = this.#releases.get(`${name} ${version}`);
    if (release === undefined) throw new Error(`nothing published as ${name} ${version}`);
    return release;
  }

  async historyBytes(name = NAME): Promise<Uint8Array> {
    return canonicalBytes((await this.log.history(name)) as unknown as JsonObject);
  }

  async status(name = NAME): Promise<Status> {
    const { state } = await verifyHistory(await this.historyBytes(name), name, this.log.policy);
    return statusOf(state, {
      checkpoint: this.log.checkpoint,
      issuedAt: this.now,
      expiresAt: new Date(this.now.getTime() + this.lifetimeMs),
    });
  }

  /** The status of now, or a made-up one under the registry's own key. */
  async statusBytes(changes: Partial<Status> = {}, name = NAME): Promise<Uint8Array> {
    return signStatus({ ...(await this.status(name)), ...changes }, this.statusSigner);
  }

  trusted(url: string, names: string[] = ['*']): TrustedRegistry {
    const statusKey = this.statusSigner.publicKey.base64;
    const { origin, policyLines } = this.log;
    const logKey = policyLines[0]?.split(' ')[1] ?? '';
    return {
      url,
      origin,
      policy: policyLines,
      statusKey,
      names,
      fingerprint: registryFingerprint({ origin, logKey, statusKey }),
    };
  }

  /** Starts it on a loopback port. @returns its address. */
  async listen(): Promise<string> {
    const server = createServer((request, response) => {
      void this.#answer(request, response);
    });
    this.#server = server;
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    this.#server = undefined;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    this.requests.push(path);
    const body = (await this.lie(path)) ?? (await this.honest(path));
    if (body === 'silent') return;
    if (body === 'endless') {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, ' '))) {
          // Writes until the pipe is full.
        }
        if (!response.destroyed) response.once('drain', more);
      };
      more();
      return;
    }
    response.writeHead(body.status ?? 200, {
      'content-type': body.type,
      ...(body.location === undefined ? {} : { location: body.location }),
    });
    response.end(body.bytes);
  }

  async honest(path: string): Promise<Body> {
    const missing: Body = { status: 404, type: 'application/problem+json', bytes: new Uint8Array() };
    const [route = '', query = ''] = path.split('?');
    const tile = parseTilePath(route.replace('/v1/log/', ''));
    if (tile?.level === 'entries') {
      const entries = this.log.entries.slice(tile.index * TILE_WIDTH, tile.index * TILE_WIDTH + tile.width);
      if (entries.length < tile.width) return missing;
      const bytes = encodeEntryTile(entries.map((item) => item.bytes));
      return { type: 'application/octet-stream', bytes };
    }
    if (tile !== undefined) {
      const bytes = await this.log.reader.readTile(tile.level, tile.index, tile.width).catch(() => undefined);
      return bytes === undefined ? missing : { type: 'application/octet-stream', bytes };
    }
    if (route === '/v1/log/checkpoint') return { type: 'text/plain; charset=utf-8', bytes: this.log.note };
    const [, name = '', rest = ''] = /^\/v1\/servers\/([^/]+\/[^/]+)\/(.+)$/.exec(route) ?? [];
    if (rest === 'status') return { type: 'application/json', bytes: await this.statusBytes({}, name) };
    if (rest === 'history') {
      const size = Number(new URLSearchParams(query).get('size') ?? this.log.entries.length);
      if (size !== this.log.entries.length) return missing;
      return { type: 'application/json', bytes: await this.historyBytes(name) };
    }
    const [, version = '', file = ''] = /^versions\/([^/]+)\/(.+)$/.exec(rest) ?? [];
    const release = this.#releases.get(`${name} ${version}`);
    if (release === undefined) return missing;
    if (file === 'manifest.json') return { type: 'application/json', bytes: release.manifestBytes };
    if (file === 'bundle.sigstore.json') return { type: BUNDLE_MEDIA_TYPE, bytes: release.bundleBytes };
    if (file === 'receipt.tlog-proof') {
      return {
        type: 'text/plain; charset=utf-8',
        bytes: await this.log.receipt(this.indexOf(version, name)),
      };
    }
    return missing;
  }
}
