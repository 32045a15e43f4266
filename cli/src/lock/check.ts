import { LIMITS, visibleText } from '@toolsum/core';
import {
  checkLockfile,
  EMPTY_LOCKFILE,
  parseLockfile,
  type LockfileCheck,
  type LockNote,
  type LockObjection,
  type NotedEntry,
  type ObjectedEntry,
} from '@toolsum/verifier';
import type { Lockfile, LockedServer } from '@toolsum/schemas';
import { lockfileOnDisk } from '@toolsum/verifier/node';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { parseConfiguration } from '../files/configuration.ts';
import { readInput } from '../files/read-write.ts';
import { workflowCommand } from '../lint/format-github.ts';
import type { Console } from '../output/console.ts';
import { counted } from '../output/counted.ts';
import { changeLines } from '../output/diff.ts';
import { readFromGit } from './git-file.ts';
import { OBJECTION_MEANING } from './objection-meaning.ts';
import { signerText } from './signer-text.ts';

const NOTE_MEANING: Readonly<Record<LockNote, string>> = {
  'added-signed': 'new',
  'added-pinned': 'new, UNSIGNED',
  updated: 'newer release of the same signer',
  'signed-now': 'signed now, and says what was pinned',
};

/** Where the answer goes: lines for people, or annotations of a pull request. */
export type CheckFormat = 'text' | 'github';

/**
 * Holds a changed lockfile against the one that it is to replace.
 *
 * @param base a file, or `git:REF`.
 * @throws ToolsumError ERR_USAGE if one of them cannot be read.
 */
export async function checkAgainst(
  console: Console,
  base: string,
  head: string,
  format: CheckFormat,
): Promise<ExitCode> {
  const before = await readBase(console, base, head);
  const after = await readLockfile(head);
  const result = await checkLockfile(before, after, lockfileOnDisk(head).files);
  if (format === 'github') for (const line of githubLines(result, head)) console.data(line);
  else for (const line of textLines(result, console.stdout)) console.data(line);
  const { objections, notes } = result;
  console.note(
    objections.length === 0
      ? 'Nothing that was accepted is loosened.'
      : `${counted(objections.length, 'change')} that a person must agree to.`,
  );
  console.json({
    base,
    head,
    objections: objections.map(({ key, objection, changes }) => ({
      key,
      objection,
      ...(changes === undefined ? {} : { changes }),
    })),
    notes: notes.map(({ key, note }) => ({ key, note })),
  });
  return objections.length === 0 ? EXIT.yes : EXIT.no;
}

async function readBase(console: Console, base: string, head: string): Promise<Lockfile> {
  if (!base.startsWith('git:')) return readLockfile(base);
  const bytes = await readFromGit(base.slice('git:'.length), head);
  if (bytes !== undefined) return parseConfiguration(base, bytes, parseLockfile);
  console.note(`There is no ${visibleText(head)} in ${visibleText(base)}: everything in it is new.`);
  return EMPTY_LOCKFILE;
}

async function readLockfile(path: string): Promise<Lockfile> {
  return parseConfiguration(path, await readInput(path, LIMITS.lockfileBytes), parseLockfile);
}

function textLines({ objections, notes }: LockfileCheck, stream: NodeJS.WriteStream): string[] {
  return [
    ...objections.flatMap((one) => [
      `✗ ${visibleText(one.key)}: ${one.objection}: ${OBJECTION_MEANING[one.objection]}${detailOf(one)}`,
      ...diffOf(one, stream).map((line) => `  ${line}`),
    ]),
    ...notes.map((one) => `+ ${visibleText(one.key)}: ${NOTE_MEANING[one.note]}${factsOf(one)}`),
  ];
}

function githubLines({ objections, notes }: LockfileCheck, head: string): string[] {
  const place = (title: string): readonly (readonly [string, string])[] => [
    ['file', head],
    ['title', `toolsum lock: ${title}`],
  ];
  return [
    ...objections.map((one) => {
      const worst = one.changes?.[0];
      const found =
        worst === undefined ? '' : ` (${worst.severity}: ${worst.class} in ${worst.kind} ${worst.id})`;
      return workflowCommand(
        'error',
        place(one.objection),
        `${one.key} ${OBJECTION_MEANING[one.objection]}${detailOf(one)}${found}`,
      );
    }),
    ...notes.map((one) =>
      workflowCommand('notice', place(one.note), `${one.key}: ${NOTE_MEANING[one.note]}${factsOf(one)}`),
    ),
  ];
}

function diffOf({ changes = [], before, after }: ObjectedEntry, stream: NodeJS.WriteStream): string[] {
  return changeLines(changes, stream, { before: definitionsOf(before), after: definitionsOf(after) });
}

/** Pinned definitions, of several eras the first. */
function definitionsOf(entry: LockedServer | undefined): LockedDefinitions {
  if (entry?.kind !== 'pinned') return [];
  return entry.snapshots[0]?.definitions ?? [];
}
type LockedDefinitions = Extract<LockedServer, { kind: 'pinned' }>['snapshots'][number]['definitions'];

/** The two values that an objection is about. */
function detailOf({ objection, before, after }: ObjectedEntry): string {
  if (objection === 'mapping-changed') return ` (${command(before)} -> ${command(after)})`;
  if (before?.kind !== 'signed' || after?.kind !== 'signed') return '';
  const pairs: Partial<Record<LockObjection, readonly [string, string]>> = {
    'signer-changed': [signerText(before.signer), signerText(after.signer)],
    'other-server': [before.server, after.server],
    'other-log': [before.origin, after.origin],
    'lower-index': [`${before.version}, entry ${before.index}`, `${after.version}, entry ${after.index}`],
    'other-release': [`${before.version} ${before.manifest}`, `${after.version} ${after.manifest}`],
  };
  const pair = pairs[objection];
  return pair === undefined ? '' : ` (${pair.map((text) => visibleText(text)).join(' -> ')})`;
}

function command(entry: LockedServer | undefined): string {
  return entry?.command === undefined ? 'none' : visibleText(entry.command, { maxLength: 400 });
}

function factsOf({ before, after }: NotedEntry): string {
  if (after.kind === 'pinned') return '';
  const from = before?.kind === 'signed' ? `${visibleText(before.version)} -> ` : '';
  return ` (${from}${visibleText(after.version)}, signer ${visibleText(signerText(after.signer))}, log ${visibleText(after.origin)})`;
}
