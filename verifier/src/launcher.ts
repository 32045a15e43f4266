import { imageReference, pypiName } from './purl.ts';
import type { RunningPackage, Target } from './target.ts';

/** How one launcher's options are read: those that change nothing, those that take a value, and the rest refuse. */
interface Launcher {
  /** Words before the options: `run` of `docker run`. */
  readonly verbs: readonly (readonly string[])[];
  readonly flags: ReadonlySet<string>;
  readonly valued: ReadonlySet<string>;
  /** Options whose value names the package. */
  readonly packageOptions: ReadonlySet<string>;
  readonly read: (spec: string) => RunningPackage | undefined;
}

const NPM_NAME = /^((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*)(?:@([^@/]+))?$/i;
const PYPI_NAME =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?:\[[A-Za-z0-9,._-]+\])?(?:(?:==|@)([A-Za-z0-9.+!_-]+))?$/;
const EXACT = /^[0-9][A-Za-z0-9.+!_-]*$/;

const npm = (verbs: Launcher['verbs']): Launcher => ({
  verbs,
  flags: new Set(['-y', '--yes', '-q', '--quiet', '--']),
  valued: new Set(),
  packageOptions: new Set(['-p', '--package']),
  read: readNpm,
});
const docker: Launcher = {
  verbs: [['run'], ['container', 'run']],
  flags: new Set(['-i', '-t', '-it', '-ti', '--interactive', '--tty', '--rm', '--init', '--read-only']),
  valued: new Set([
    '-e',
    '--env',
    '--env-file',
    '--name',
    '--network',
    '-p',
    '--publish',
    '--platform',
    '--pull',
    '-u',
    '--user',
    '-w',
    '--workdir',
    '-v',
    '--volume',
    '--mount',
    '--memory',
    '--cpus',
    '--cap-drop',
    '--security-opt',
  ]),
  packageOptions: new Set(),
  read: (spec) => imageReference(spec),
};

/** The launchers whose command line names a package. An option that is not listed may change what runs: not understood. */
const LAUNCHERS: Readonly<Record<string, Launcher>> = {
  npx: npm([[]]),
  bunx: npm([[]]),
  pnpm: npm([['dlx']]),
  uvx: {
    verbs: [[]],
    flags: new Set(['-q', '--quiet', '--']),
    valued: new Set(['-p', '--python']),
    packageOptions: new Set(['--from']),
    read: readPypi,
  },
  docker,
  podman: docker,
};

/**
 * The package that a target runs, as far as its command line says without doubt.
 *
 * @returns undefined for everything else: a script of one's own, a shell, an option that might point elsewhere.
 */
export function packageOf(target: Target): RunningPackage | undefined {
  if (target.kind === 'url') return undefined;
  if (target.installed !== undefined) return target.installed;
  const program = target.command.replace(/^.*[/\\]/, '').replace(/\.(?:cmd|exe|ps1)$/i, '');
  const launcher = Object.hasOwn(LAUNCHERS, program) ? LAUNCHERS[program] : undefined;
  if (launcher === undefined) return undefined;
  const verb = launcher.verbs.find((words) => words.every((word, i) => target.args[i] === word));
  if (verb === undefined) return undefined;
  const spec = findSpec(launcher, target.args.slice(verb.length));
  return spec === undefined ? undefined : launcher.read(spec);
}

/** The word that names the package: an option's value, else the first that is no option. */
function findSpec(launcher: Launcher, words: readonly string[]): string | undefined {
  const named: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const [option, inline] = splitOption(word);
    if (launcher.flags.has(word)) continue;
    if (!word.startsWith('-')) return named.length > 0 ? onlyOne(named) : word;
    const value = inline ?? words[(i += 1)];
    if (value === undefined) return undefined;
    if (launcher.packageOptions.has(option)) named.push(value);
    else if (!launcher.valued.has(option)) return undefined;
  }
  return onlyOne(named);
}

/** Two packages: which of them the command comes from can't be told. */
function onlyOne(named: readonly string[]): string | undefined {
  return named.length === 1 ? named[0] : undefined;
}

function splitOption(word: string): [string, string?] {
  const equals = word.indexOf('=');
  return word.startsWith('--') && equals !== -1 ? [word.slice(0, equals), word.slice(equals + 1)] : [word];
}

function readNpm(spec: string): RunningPackage | undefined {
  const [, name, version] = NPM_NAME.exec(spec) ?? [];
  if (name === undefined) return undefined;
  if (version?.includes(':') === true) return undefined;
  return { type: 'npm', name, ...exact(version) };
}

function readPypi(spec: string): RunningPackage | undefined {
  const [, name, version] = PYPI_NAME.exec(spec) ?? [];
  return name === undefined ? undefined : { type: 'pypi', name: pypiName(name), ...exact(version) };
}

/** A tag or range leaves the version open. */
function exact(version: string | undefined): { version?: string } {
  return version !== undefined && EXACT.test(version) ? { version } : {};
}
