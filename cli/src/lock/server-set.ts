import { LIMITS, ToolsumError, visibleText } from '@toolsum/core';
import { isServerName, parseServer, targetKey, targetOfKey, type ServerSubject } from '@toolsum/verifier';
import { describeTarget, serverEnvironment } from '@toolsum/verifier/node';
import type { Lockfile } from '@toolsum/schemas';
import type { Target } from '../capture/wire.ts';
import { parseConfiguration } from '../files/configuration.ts';
import { readInput } from '../files/read-write.ts';
import { parseHostConfig, type ConfiguredServer } from './host-config.ts';

/** One of several servers: what is to be started for it, or why nothing can be. */
export type Member = { readonly label: string } & (
  { readonly target: Target; readonly subject: ServerSubject } | { readonly problem: string }
);

/**
 * The servers of a host's configuration file. A name comes from a person alone: by `--map`, or by the guard that already
 * stands there; a server without one is known by its command.
 *
 * @param maps `KEY=NAME` or `KEY=NAME@VERSION`.
 * @throws ToolsumError ERR_USAGE if the file cannot be used, or a map names no server of it.
 */
export async function membersOfConfig(path: string, maps: readonly string[]): Promise<Member[]> {
  const bytes = await readInput(path, LIMITS.policyBytes);
  const configured = parseConfiguration(path, bytes, (text) => parseHostConfig(text));
  const named = readMaps(maps, configured);
  return Promise.all(configured.map(async (one) => memberOf(one, named.get(one.key))));
}

function readMaps(maps: readonly string[], configured: readonly ConfiguredServer[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const map of maps) {
    const at = map.lastIndexOf('=');
    const [key, name] = [map.slice(0, at), map.slice(at + 1)];
    if (at < 0)
      throw new ToolsumError('ERR_USAGE', '--map takes KEY=NAME: a key of the file, and a server name');
    parseServer(name);
    if (named.has(key) || !configured.some((one) => one.key === key))
      throw new ToolsumError(
        'ERR_USAGE',
        `--map: the file has no server ${JSON.stringify(key.slice(0, 200))}, or it is mapped twice`,
      );
    named.set(key, name);
  }
  return named;
}

async function memberOf(configured: ConfiguredServer, mapped: string | undefined): Promise<Member> {
  const { key: label } = configured;
  if ('problem' in configured) return { label, problem: configured.problem };
  const { target, server: guarded } = configured;
  const name = mapped ?? guarded;
  try {
    return { label, target, subject: await subjectOf(target, name) };
  } catch (error) {
    if (!ToolsumError.is(error)) throw error;
    return { label, problem: error.message };
  }
}

/**
 * The servers of a lockfile whose commands stand there.
 *
 * @param names only these keys, each perhaps with `@VERSION`; all if empty.
 * @param env variables that all of them may see.
 * @throws ToolsumError ERR_USAGE for a name that is not locked, and for a lockfile without servers.
 */
export async function membersOfLockfile(
  { servers }: Lockfile,
  names: readonly string[],
  env: readonly string[],
): Promise<Member[]> {
  const environment = serverEnvironment(env);
  const mapped = new Set(Object.values(servers).map(({ command }) => command));
  const wanted = names.length > 0 ? names : Object.keys(servers).filter((key) => !mapped.has(key));
  // Nothing to look at is no yes.
  if (wanted.length === 0)
    throw new ToolsumError(
      'ERR_USAGE',
      'which server? The lockfile holds none: give a command after --, or --url, or for lock --config',
    );
  return Promise.all(
    wanted.map(async (label): Promise<Member> => {
      const isKey = Object.hasOwn(servers, label);
      const asked = isKey && !isServerName(label) ? undefined : parseServer(label);
      const key = isKey ? label : (asked?.name ?? label);
      const entry = Object.hasOwn(servers, key) ? servers[key] : undefined;
      if (entry === undefined)
        throw new ToolsumError('ERR_USAGE', `${visibleText(label)} is not in the lockfile`);
      const start = targetOfKey(entry.command ?? key);
      if (start === undefined || (entry.command === undefined && isServerName(key)))
        return { label, problem: 'the lockfile does not say how it is started: give its command after --' };
      const target: Target =
        start.kind === 'url'
          ? { url: start.url }
          : { command: start.command, args: start.args, env: environment };
      return { label, target, subject: await subjectOf(target, asked === undefined ? undefined : label) };
    }),
  );
}

/** A server that a person gave by its command or address. */
export async function memberOfTarget(target: Target, name: string | undefined): Promise<Member> {
  const subject = await subjectOf(target, name);
  return { label: name ?? targetKey(subject.target), target, subject };
}

async function subjectOf(target: Target, name: string | undefined): Promise<ServerSubject> {
  const described =
    'url' in target
      ? ({ kind: 'url', url: target.url } as const)
      : await describeTarget({
          command: target.command,
          args: target.args,
          cwd: target.cwd ?? process.cwd(),
        });
  return { target: described, ...(name === undefined ? {} : { server: parseServer(name), mapped: true }) };
}

/** Those of the members that are meant by key, by name or by command. @throws ToolsumError ERR_USAGE. */
export function chosen(members: readonly Member[], names: readonly string[]): Member[] {
  if (names.length === 0) return [...members];
  const namesOf = (member: Member): (string | undefined)[] => [
    member.label,
    ...('subject' in member ? [member.subject.server?.name, targetKey(member.subject.target)] : []),
  ];
  for (const name of names) {
    if (!members.some((member) => namesOf(member).includes(name)))
      throw new ToolsumError('ERR_USAGE', `there is no server ${visibleText(name)} among them`);
  }
  return members.filter((member) =>
    namesOf(member).some((name) => name !== undefined && names.includes(name)),
  );
}
