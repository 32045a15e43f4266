import type { EffectivePolicy } from '@toolsum/core';
import type { Lockfile, TrustedRegistry, TrustFile } from '@toolsum/schemas';
import type { LockedFiles } from './lockfile.ts';
import type { MemoryStore } from './memory.ts';
import type { RegistryReader } from './registry-client.ts';
import type { SigstoreRoot } from './sigstore-source.ts';
import type { Target } from './target.ts';

/** All that decides what a server should be. */
export interface ResolveRequest {
  /** The server as a person or a configuration names it. Without it: what the lockfile maps the target to, else a pin. */
  readonly server?: { readonly name: string; readonly version?: string };
  /** What will run. */
  readonly target: Target;
  /** A person says in this very call that the target is that server, as with `toolsum lock`. */
  readonly mapped?: boolean;
  readonly policy: EffectivePolicy;
  readonly trust: TrustFile;
  readonly lockfile: Lockfile;
  readonly lockedFiles: LockedFiles;
  readonly memory: MemoryStore;
  /** For releases that were signed under certificates. */
  readonly sigstoreRoot?: SigstoreRoot;
  /** Reaches a registry; absent: offline. */
  readonly connect?: (registry: TrustedRegistry) => RegistryReader;
  /** Take what is current now, whatever version is locked; its signer still counts. */
  readonly ignoreLock?: boolean;
  readonly now: Date;
}
