import { ToolsumError, visibleText } from '@toolsum/core';
import { recordAcceptance } from '@toolsum/verifier';
import type { LocalContext } from '@toolsum/verifier/node';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Console } from '../output/console.ts';
import { counted } from '../output/counted.ts';
import { policyLines, reportDocument, reportLines } from '../output/verdict.ts';
import { judgeMember, type Judged, type Look } from './judge-member.ts';
import type { Member } from './server-set.ts';

/** What came of one server, in one word. */
type Outcome = 'locked' | 'unchanged' | 'refused' | 'unusable' | 'verified';

interface Row extends Judged {
  readonly outcome: Outcome;
}

/**
 * Looks at servers one after the other; each is ended before the next is started.
 *
 * @throws ToolsumError ERR_INTERRUPTED
 */
export async function judgeSet(
  console: Console,
  members: readonly Member[],
  context: LocalContext,
  look: Look,
): Promise<Judged[]> {
  for (const line of policyLines(
    context.policy,
    context.trust,
    `${counted(members.length, 'server')} of a set`,
  ))
    console.note(line);
  const judged: Judged[] = [];
  for (const [at, member] of members.entries()) {
    console.note(`[${at + 1}/${members.length}] ${visibleText(member.label)}`);
    judged.push(await judgeMember(console, member, context, look));
  }
  return judged;
}

/** Locks what is new among the servers, and holds the others to what is locked. */
export async function lockSet(
  console: Console,
  members: readonly Member[],
  context: LocalContext,
): Promise<ExitCode> {
  const rows: Row[] = [];
  for (const judged of await judgeSet(console, members, context, 'keep')) {
    rows.push(await keep(judged, context));
  }
  return summary(console, rows);
}

/** Holds all servers to the lockfile alone, and writes nothing. */
export async function verifySet(
  console: Console,
  members: readonly Member[],
  context: LocalContext,
): Promise<ExitCode> {
  const judged = await judgeSet(console, members, context, 'locked');
  return summary(
    console,
    judged.map((one) => ({ ...one, outcome: isGood(one) ? 'verified' : outcomeOf(one) })),
  );
}

async function keep(judged: Judged, context: LocalContext): Promise<Row> {
  const { acceptance } = judged;
  if (acceptance === undefined || !isGood(judged)) return { ...judged, outcome: outcomeOf(judged) };
  try {
    await recordAcceptance(acceptance, { lockfile: context.lockfileStore, memory: context.memory });
  } catch (error) {
    if (!ToolsumError.is(error)) throw error;
    return { ...judged, problem: error.message, outcome: 'unusable' };
  }
  return { ...judged, outcome: acceptance.before === undefined ? 'locked' : 'unchanged' };
}

function isGood({ report }: Judged): boolean {
  return report?.exitCode === 0;
}

function outcomeOf({ report }: Judged): Outcome {
  return report === undefined || report.exitCode === 3 ? 'unusable' : 'refused';
}

/** The worst answer of all: a no counts more than a question that stayed open. */
export function worstExit(judged: readonly Judged[]): ExitCode {
  const codes = judged.map(({ report, problem }) => (problem === undefined ? (report?.exitCode ?? 3) : 3));
  if (codes.includes(1)) return EXIT.no;
  return codes.includes(3) ? EXIT.unknown : EXIT.yes;
}

const MARKS: Readonly<Record<Outcome, string>> = {
  locked: '+',
  unchanged: '=',
  verified: '✓',
  refused: '✗',
  unusable: '?',
};

function summary(console: Console, rows: readonly Row[]): ExitCode {
  for (const row of rows) {
    if (row.outcome === 'refused' && row.report !== undefined)
      for (const line of reportLines(row.report, console.stdout)) console.data(line);
  }
  for (const row of rows) console.data(rowLine(row));
  console.json({ servers: rows.map(rowDocument) });
  const count = (outcome: Outcome): number => rows.filter((row) => row.outcome === outcome).length;
  const parts = (['locked', 'unchanged', 'verified', 'refused', 'unusable'] as const)
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => `${count(outcome)} ${outcome}`);
  console.note(rows.length === 0 ? 'No servers.' : `${parts.join(', ')}.`);
  return worstExit(rows);
}

/** One line of the table: what became of it, which server, and what it rests on. */
export function rowLine({ label, outcome, report, problem }: Row): string {
  const head = `${MARKS[outcome]} ${outcome.padEnd('unchanged'.length)}  ${visibleText(label)}`;
  if (problem !== undefined) return `${head}: ${visibleText(problem)}`;
  if (report === undefined) return head;
  return `${head}: ${basisOf(report)}`;
}

function basisOf(report: NonNullable<Judged['report']>): string {
  const { verdict, version, freshness, reason, signer } = report;
  if (verdict === 'pinned') return 'pinned, UNSIGNED';
  const facts = [
    ...(version === undefined ? [] : [visibleText(version)]),
    ...(signer === undefined ? [] : [`signer by ${signer.basis}`]),
    ...(freshness.kind === 'locked' ? [`locked, ${Math.round(freshness.ageMs / 3_600_000)} h old`] : []),
    ...(report.exitCode === 0 || reason === undefined ? [] : [visibleText(reason)]),
  ];
  return `${verdict}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`;
}

function rowDocument({ label, outcome, report, problem }: Row): object {
  return {
    label,
    outcome,
    ...(problem === undefined ? {} : { problem }),
    ...(report === undefined ? {} : { report: reportDocument(report) }),
  };
}
