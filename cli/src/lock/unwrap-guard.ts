import { basename } from 'node:path/posix';

/** The server behind `toolsum guard … -- command`, as a host's configuration has it. */
export interface GuardedCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** As `--server` has it. */
  readonly server?: string;
  /** Variables that the guard hands on. */
  readonly env: readonly string[];
}

/** A command that runs toolsum otherwise than as a guard that we know how to look behind. */
export interface NotUnwrapped {
  readonly problem: string;
}

const NPX_FLAGS: ReadonlySet<string> = new Set(['-y', '--yes', '-q', '--quiet']);
const FLAGS: ReadonlySet<string> = new Set(['--locked', '--json']);
/** Files of the guard's own: what is locked by others would not be what it goes by. */
const OWN_FILES: ReadonlySet<string> = new Set(['--lockfile', '--policy', '--trust']);

/**
 * Looks behind the guard.
 *
 * @returns undefined for a command that does not run toolsum.
 */
export function unwrapGuard(
  command: string,
  args: readonly string[],
): GuardedCommand | NotUnwrapped | undefined {
  const words = toolsumWords(command, args);
  if (words === undefined) return undefined;
  const end = words.indexOf('--');
  const [inner, ...innerArgs] = end < 0 ? [] : words.slice(end + 1);
  if (words[0] !== 'guard' || inner === undefined)
    return { problem: 'runs toolsum, but not as a guard of a command' };
  const options = readOptions(words.slice(1, end));
  return 'problem' in options ? options : { command: inner, args: innerArgs, ...options };
}

/** What toolsum itself is given; undefined if something else is run. */
function toolsumWords(command: string, args: readonly string[]): readonly string[] | undefined {
  const program = programOf(command);
  if (program === 'toolsum') return args;
  if (program === 'npx') {
    const first = args.findIndex((word) => !NPX_FLAGS.has(word));
    return first >= 0 && /^toolsum(?:@[^/]*)?$/.test(args[first] ?? '') ? args.slice(first + 1) : undefined;
  }
  if (program !== 'node') return undefined;
  const [script = '', ...rest] = args;
  return programOf(script) === 'toolsum' ? rest : undefined;
}

function programOf(path: string): string {
  return basename(path.replaceAll('\\', '/')).replace(/\.(?:exe|cmd|js)$/i, '');
}

function readOptions(words: readonly string[]): Pick<GuardedCommand, 'server' | 'env'> | NotUnwrapped {
  const env: string[] = [];
  let server: string | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const [, name = '', joined] = /^(--[a-z]+)(?:=([^]*))?$/.exec(words[at] ?? '') ?? [];
    if (FLAGS.has(name) && joined === undefined) continue;
    if (OWN_FILES.has(name)) return { problem: `its guard has a ${name} of its own; lock it with the same` };
    if (name === '--server' && server === undefined) {
      server = joined ?? words[(at += 1)];
      if (server !== undefined) continue;
    }
    if (name === '--env') {
      if (joined !== undefined) env.push(joined);
      else
        while (at + 1 < words.length && !(words[at + 1] ?? '').startsWith('-'))
          env.push(words[(at += 1)] ?? '');
      continue;
    }
    return { problem: 'its guard has options that are not known here' };
  }
  return { env, ...(server === undefined ? {} : { server }) };
}
