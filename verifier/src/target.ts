import { digestOf } from '@toolsum/core';

/** A package that a launcher will run, as far as its command line says. */
export interface RunningPackage {
  readonly type: 'npm' | 'pypi' | 'oci';
  /** npm: with its scope; pypi: normalised; oci: the repository with its host, `ghcr.io/acme/files`. */
  readonly name: string;
  /** Exact version or tag; absent if the command leaves it open. */
  readonly version?: string;
  /** `sha256:…` of what runs, where the command names it. */
  readonly digest?: string;
}

/** What will run, before anything is believed of it. */
export type Target =
  | {
      readonly kind: 'command';
      readonly command: string;
      readonly args: readonly string[];
      /** Found beside a script in `node_modules` by `describeTarget` of `@toolsum/verifier/node`. */
      readonly installed?: RunningPackage;
    }
  | { readonly kind: 'url'; readonly url: string };

const PLAIN_WORD = /^[A-Za-z0-9_@%+=:,./-]+$/;
/** Keys longer than this stand in the lockfile as a digest. */
const MAX_KEY = 4000;

/**
 * One line for a target, different for different ones: the name of an unsigned server in the lockfile, and what a
 * mapping of a command to a name compares. A command is written as a shell would take it.
 */
export function targetKey(target: Target): string {
  const key = target.kind === 'url' ? target.url : [target.command, ...target.args].map(quoted).join(' ');
  return key.length <= MAX_KEY ? key : digestOf(key);
}

function quoted(word: string): string {
  return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
