import {
  classifyChanges,
  definitionKey,
  digestOf,
  lintSurface,
  parseManifest,
  ToolsumError,
  visibleText,
  type Definition,
} from '@toolsum/core';
import {
  checkLockfile,
  EMPTY_LOCKFILE,
  recordAcceptance,
  withLocked,
  type Acceptance,
  type LockedFiles,
  type LockfileCheck,
  type LockObjection,
} from '@toolsum/verifier';
import type { Change, LockedServer } from '@toolsum/schemas';
import type { LocalContext } from '@toolsum/verifier/node';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Console } from '../output/console.ts';
import { confirm } from '../output/confirm.ts';
import { counted } from '../output/counted.ts';
import { changeLines } from '../output/diff.ts';
import { reportLines } from '../output/verdict.ts';
import { OBJECTION_MEANING } from './objection-meaning.ts';
import { judgeSet, worstExit } from './lock-set.ts';
import type { Judged } from './judge-member.ts';
import type { Member } from './server-set.ts';
import { signerText } from './signer-text.ts';

/** What an update would change of one server. */
interface Proposal extends Judged {
  readonly change: 'none' | 'new' | 'changed' | 'refused';
  readonly objections: readonly LockObjection[];
  readonly changes: readonly Change[];
  readonly before: readonly Definition[];
  readonly after: readonly Definition[];
}

/**
 * Shows what would be accepted anew, whole and classified, and writes it once a person says so.
 *
 * @param answer `--yes`; else a person at the terminal is asked, and where there is none nothing is written.
 */
export async function updateSet(
  console: Console,
  members: readonly Member[],
  context: LocalContext,
  answer: 'yes' | 'ask',
): Promise<ExitCode> {
  const proposals: Proposal[] = [];
  for (const judged of await judgeSet(console, members, context, 'update')) {
    proposals.push(await propose(judged, context));
  }
  for (const one of proposals) for (const line of proposalLines(one, console.stdout)) console.data(line);
  const open = proposals.filter(({ change }) => change === 'new' || change === 'changed');
  const written = open.length > 0 && (await agreed(console, open, answer));
  const failed = written ? await write(open, context) : [];
  console.json({ written, servers: proposals.map(proposalDocument) });
  for (const reason of failed) console.note(visibleText(reason));
  if (open.length === 0) console.note('Nothing would change.');
  else
    console.note(
      written ? `Wrote ${counted(open.length - failed.length, 'server')}.` : 'Nothing was written.',
    );
  const refused = worstExit(proposals.filter(({ change }) => change === 'refused'));
  if (refused !== EXIT.yes) return refused;
  return open.length > 0 && (!written || failed.length > 0) ? EXIT.no : EXIT.yes;
}

async function agreed(console: Console, open: readonly Proposal[], answer: 'yes' | 'ask'): Promise<boolean> {
  if (answer === 'yes') return true;
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    console.note('If you have read all of it and agree: --yes writes it.');
    return false;
  }
  return confirm(`Accept ${counted(open.length, 'server')} as shown?`, '--yes');
}

async function write(open: readonly Proposal[], { lockfileStore, memory }: LocalContext): Promise<string[]> {
  const failed: string[] = [];
  for (const { label, acceptance } of open) {
    try {
      if (acceptance !== undefined) await recordAcceptance(acceptance, { lockfile: lockfileStore, memory });
    } catch (error) {
      if (!ToolsumError.is(error)) throw error;
      failed.push(`${label}: ${error.message}`);
    }
  }
  return failed;
}

async function propose(judged: Judged, context: LocalContext): Promise<Proposal> {
  const nothing = { objections: [], changes: [], before: [], after: [] };
  const { acceptance } = judged;
  if (acceptance === undefined) return { ...judged, ...nothing, change: 'refused' };
  const files = filesWith(acceptance, context.lockfileStore.files);
  const before = await definitionsOf(acceptance.before, files, acceptance.entry);
  const after = await definitionsOf(acceptance.entry, files, acceptance.before);
  const { key, entry, before: standing } = acceptance;
  const base = standing === undefined ? EMPTY_LOCKFILE : withLocked(EMPTY_LOCKFILE, key, standing);
  const found = await checkLockfile(base, withLocked(EMPTY_LOCKFILE, key, entry), files);
  const objections = found.objections.map(({ objection }) => objection);
  const changes = standing === undefined ? [] : changesOf(found, before, after);
  const isSame = objections.length === 0 && found.notes.length === 0 && changes.length === 0;
  const change = standing === undefined ? 'new' : isSame ? 'none' : 'changed';
  return { ...judged, change, objections, changes, before, after };
}

/** Of a pin that stays one, in whichever era it differs; else between what was and what would be accepted. */
function changesOf(
  { objections }: LockfileCheck,
  before: readonly Definition[],
  after: readonly Definition[],
): readonly Change[] {
  const ofPins = objections.flatMap(({ changes = [] }) => changes);
  if (ofPins.length > 0) return ofPins;
  return classifyChanges(before, after, { lint: (one) => lintSurface({ definitions: [one] }) });
}

/** The files that are there, and those that would be. */
function filesWith({ files }: Acceptance, stored: LockedFiles): LockedFiles {
  return {
    read: async (digest) => files.find((bytes) => digestOf(bytes) === digest) ?? stored.read(digest),
  };
}

/** What an entry shows a model, in the era of the other where both are pins; of variants the first. */
async function definitionsOf(
  entry: LockedServer | undefined,
  files: LockedFiles,
  other: LockedServer | undefined,
): Promise<Definition[]> {
  if (entry === undefined) return [];
  if (entry.kind === 'pinned') {
    const eras = other?.kind === 'pinned' ? other.snapshots.map(({ era }) => era) : [];
    const shown = entry.snapshots.find(({ era }) => eras.includes(era)) ?? entry.snapshots[0];
    return shown === undefined ? [] : [...shown.definitions];
  }
  const bytes = await files.read(entry.manifest);
  if (bytes === undefined) return [];
  const first = new Map<string, Definition>();
  for (const one of parseManifest(bytes).definitions) {
    const key = definitionKey(one.kind, one.id);
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

const MARKS = { none: '=', new: '+', changed: '~', refused: '✗' } as const;

function proposalLines(one: Proposal, stream: NodeJS.WriteStream): string[] {
  const head = `${MARKS[one.change]} ${visibleText(one.label)}`;
  if (one.problem !== undefined) return [`${head}: ${visibleText(one.problem)}`];
  if (one.change === 'refused')
    return [
      head,
      ...(one.report === undefined ? [] : reportLines(one.report, stream)).map((line) => `  ${line}`),
    ];
  const { acceptance, report } = one;
  return [
    `${head}: ${one.change === 'none' ? 'unchanged' : stepText(acceptance)}`,
    ...one.objections.map((objection) => `  ! ${objection}: ${OBJECTION_MEANING[objection]}`),
    ...changeLines(one.changes, stream, one).map((line) => `  ${line}`),
    ...(one.change === 'new' && report !== undefined
      ? reportLines(report, stream).map((line) => `  ${line}`)
      : []),
  ];
}

/** From what to what, with the signers. */
function stepText(acceptance: Acceptance | undefined): string {
  if (acceptance === undefined) return '';
  const { before, entry } = acceptance;
  return before === undefined ? stateText(entry) : `${stateText(before)} -> ${stateText(entry)}`;
}

function stateText(entry: LockedServer): string {
  if (entry.kind === 'pinned') return 'pinned, UNSIGNED';
  return `${visibleText(entry.version)}, entry ${entry.index}, signed by ${visibleText(signerText(entry.signer))}`;
}

function proposalDocument({
  label,
  change,
  objections,
  changes,
  report,
  problem,
  acceptance,
}: Proposal): object {
  return {
    label,
    change,
    objections,
    changes,
    ...(problem === undefined ? {} : { problem }),
    ...(report === undefined ? {} : { verdict: report.verdict, exitCode: report.exitCode }),
    ...(acceptance === undefined
      ? {}
      : { before: factsOf(acceptance.before), after: factsOf(acceptance.entry) }),
  };
}

function factsOf(entry: LockedServer | undefined): object | null {
  if (entry === undefined) return null;
  if (entry.kind === 'pinned') return { kind: 'pinned' };
  const { kind, version, index, origin, signer } = entry;
  return { kind, version, index, origin, signer };
}
