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

/** What `quoted` writes: plain words, and quoted ones with `'\\''` for a quote. */
const WORD = /^(?:[A-Za-z0-9_@%+=:,./-]+|'[^']*'(?:\\''[^']*')*)(?: |$)/;

/**
 * The target that a key stands for.
 *
 * @returns undefined if it stands as a digest, or is no key at all.
 */
export function targetOfKey(key: string): Target | undefined {
  if (/^https?:\/\//i.test(key)) return URL.canParse(key) ? { kind: 'url', url: key } : undefined;
  const words: string[] = [];
  for (let rest = key; rest !== '';) {
    const [found] = WORD.exec(rest) ?? [];
    if (found === undefined) return undefined;
    rest = rest.slice(found.length);
    words.push(unquoted(found.replace(/ $/, '')));
  }
  const [command, ...args] = words;
  if (command === undefined || command === '') return undefined;
  const target: Target = { kind: 'command', command, args };
  return targetKey(target) === key && !/^sha256:[0-9a-f]{64}$/.test(key) ? target : undefined;
}

function unquoted(word: string): string {
  return word.startsWith("'") ? word.slice(1, -1).replaceAll(String.raw`'\''`, "'") : word;
}
