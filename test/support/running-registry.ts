import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromBase64, parseLogPolicy, type LogPolicy } from '@toolsum/core';
import { startRegistry, type Registry, type RegistryOptions } from '@toolsum/registry';
import { publishRequest, signRelease, type ReleaseSketch, type SignedRelease } from './signed-release.ts';
import type { Signer } from '@toolsum/core';

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as JSON; throws if it is none. */
  json(): Record<string, unknown>;
}

/** A registry on a free loopback port over a temporary folder. */
export interface RunningRegistry {
  readonly registry: Registry;
  readonly directory: string;
  readonly token: string;
  readonly policy: LogPolicy;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body: string | Uint8Array, headers?: Record<string, string>): Promise<Answer>;
  publish(release: SignedRelease, token?: string): Promise<Answer>;
  /** Stops it and starts it again over the same folder. */
  restart(): Promise<void>;
  /** Stops it; the folder stays until `remove`. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

export async function runRegistry(options: Partial<RegistryOptions> = {}): Promise<RunningRegistry> {
  const directory = mkdtempSync(join(tmpdir(), 'toolsum-registry-'));
  const start = async (): Promise<Registry> =>
    startRegistry({ origin: 'localhost/log/1', port: 0, ...options, data: directory });
  let registry = await start();
  let running = true;
  const token = registry.firstToken ?? '';
  const stop = async (): Promise<void> => {
    if (running) await registry.close();
    running = false;
  };
  const self: RunningRegistry = {
    get registry() {
      return registry;
    },
    directory,
    token,
    policy: parseLogPolicy([`log ${registry.logKey}`, 'quorum none']),
    get: async (path, headers = {}) => read(await fetch(registry.url + path, { headers })),
    post: async (path, body, headers = {}) =>
      read(
        await fetch(registry.url + path, {
          method: 'POST',
          body: typeof body === 'string' ? body : new Uint8Array(body),
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        }),
      ),
    publish: async (release, bearer = token) =>
      self.post('/v1/publish', JSON.stringify(publishRequest(release)), {
        authorization: `Bearer ${bearer}`,
      }),
    restart: async () => {
      await stop();
      registry = await start();
      running = true;
    },
    stop,
    remove: async () => {
      await stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return self;
}

async function read(response: Response): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    json: () => JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>,
  };
}

/** Publishes a release that must be taken. @returns its receipt and index. */
export async function mustPublish(
  running: RunningRegistry,
  signer: Signer,
  sketch: ReleaseSketch = {},
): Promise<{ release: SignedRelease; receipt: Uint8Array; index: number }> {
  const release = await signRelease(signer, sketch);
  const answer = await running.publish(release);
  if (answer.status !== 201)
    throw new Error(`not published: ${answer.status} ${new TextDecoder().decode(answer.bytes)}`);
  const { receipt, index } = answer.json() as { receipt: string; index: number };
  return { release, receipt: fromBase64(receipt), index };
}
