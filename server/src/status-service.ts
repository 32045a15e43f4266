import { LIMITS, signStatus, statusOf } from '@toolsum/core';
import { BoundedCache } from './bounded-cache.ts';
import type { RegistryIdentity } from './log/identity.ts';
import type { PublishedLog } from './log/published-log.ts';

const CACHED_STATUSES = 4096;
/** How long one signed status is handed out again, in milliseconds. */
const REUSE_MS = 60_000;

interface Signed {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly at: number;
}

/** Signs the registry's short-lived word on a name; also on one that was never published. */
export class StatusService {
  readonly #log: PublishedLog;
  readonly #identity: RegistryIdentity;
  readonly #now: () => Date;
  readonly #cache = new BoundedCache<string, Signed>(CACHED_STATUSES);

  constructor(parts: { log: PublishedLog; identity: RegistryIdentity; now: () => Date }) {
    this.#log = parts.log;
    this.#identity = parts.identity;
    this.#now = parts.now;
  }

  /** @returns the DSSE envelope, valid for `LIMITS.statusLifetimeMs`. */
  async statusOf(name: string): Promise<Uint8Array> {
    const issuedAt = this.#now();
    const { checkpoint } = this.#log.newest;
    const known = this.#cache.get(name);
    const age = known === undefined ? 0 : issuedAt.getTime() - known.at;
    if (known?.size === checkpoint.size && age >= 0 && age < REUSE_MS) return known.bytes;
    const state = await this.#log.states.at(name, checkpoint.size);
    const expiresAt = new Date(issuedAt.getTime() + LIMITS.statusLifetimeMs);
    const status = statusOf(state, { checkpoint, issuedAt, expiresAt });
    const bytes = await signStatus(status, this.#identity.keys.status);
    this.#cache.set(name, { bytes, size: checkpoint.size, at: issuedAt.getTime() });
    return bytes;
  }
}
