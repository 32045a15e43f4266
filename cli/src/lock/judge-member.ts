import { ToolsumError, type EffectivePolicy } from '@toolsum/core';
import {
  acceptanceOf,
  refusalOf,
  reportOfRefusal,
  resolveIn,
  withoutPin,
  type Acceptance,
  type Expectation,
  type SurfaceReport,
} from '@toolsum/verifier';
import type { LocalContext } from '@toolsum/verifier/node';
import { judgeLive } from '../live-verification.ts';
import type { Console } from '../output/console.ts';
import type { Member } from './server-set.ts';

/**
 * How a server is looked at. `keep`: what is locked stays, what is new is added. `update`: what is current now, whatever
 * is locked; a person decides afterwards. `locked`: by the lockfile alone, nothing is kept.
 */
export type Look = 'keep' | 'update' | 'locked';

/** What came of one server of a set. */
export interface Judged {
  readonly label: string;
  /** Absent if nothing could be started at all. */
  readonly report?: SurfaceReport;
  readonly expectation?: Expectation;
  /** What would be written; absent if the server is refused. */
  readonly acceptance?: Acceptance;
  readonly problem?: string;
}

/**
 * Looks at one server of a set, and leaves nothing of it running. Whatever is wrong with this one is part of the answer,
 * so that the others get theirs.
 *
 * @throws ToolsumError ERR_INTERRUPTED only.
 */
export async function judgeMember(
  console: Console,
  member: Member,
  context: LocalContext,
  look: Look,
): Promise<Judged> {
  const { label } = member;
  if ('problem' in member) return { label, problem: member.problem };
  try {
    return await judge(console, member, context, look);
  } catch (error) {
    if (!ToolsumError.is(error) || error.code === 'ERR_INTERRUPTED') throw error;
    return { label, problem: error.message };
  }
}

async function judge(
  console: Console,
  { label, target, subject }: Extract<Member, { target: unknown }>,
  context: LocalContext,
  look: Look,
): Promise<Judged> {
  const policy = policyFor(look, context.policy);
  const expectation = await resolveIn(context, { ...subject, ignoreLock: look === 'update' });
  const expected = look === 'update' ? withoutPin(expectation) : expectation;
  const refused = refusalOf(expected, policy);
  if (refused !== undefined)
    return { label, expectation, report: reportOfRefusal(refused, expected, policy) };
  const live = { server: target, subject, context: { ...context, policy } };
  const { report, snapshot } = await judgeLive(console, live, expected);
  if (snapshot === undefined || look === 'locked') return { label, expectation, report };
  const acceptance = acceptanceOf({
    expectation,
    report,
    snapshot,
    target: subject.target,
    mapped: subject.mapped === true,
    repin: look === 'update',
    now: new Date(),
  });
  return { label, expectation, report, ...(acceptance === undefined ? {} : { acceptance }) };
}

/** A person who reads the plan of an update sees names that their registry does not list, and decides. */
function policyFor(look: Look, policy: EffectivePolicy): EffectivePolicy {
  return look === 'update' ? { ...policy, unlisted: policy.unsigned } : policy;
}
