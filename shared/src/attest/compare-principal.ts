import type {
  KeylessIdentity,
  KeylessSigner,
  KeylessWorkflow,
  KeySigner,
  Principal,
  Signer,
} from '@toolsum/schemas';
import { isProposal, SELF_HOSTED, workflowOf, type VerifiedSigner } from './principal.ts';

/** One field of who may sign, held against who signed. */
export interface Comparison {
  readonly field: string;
  readonly expected: string;
  /** Null if the signer states nothing of the kind. */
  readonly actual: string | null;
  readonly matches: boolean;
}

/**
 * Holds somebody who may sign against who signed, field by field. They match if every field does; at least one field is
 * compared always. Everything is compared exactly; only a `*` in a workflow's `ref` stands for any one segment.
 */
export function comparePrincipal(
  principal: Principal | KeySigner,
  signer: Signer | VerifiedSigner,
): [Comparison, ...Comparison[]] {
  if (principal.kind === 'key' && signer.kind === 'key') return [equal('key', principal.hint, signer.hint)];
  if (principal.kind === 'key' || signer.kind === 'key') return [equal('kind', principal.kind, signer.kind)];
  return [
    equal('issuer', principal.issuer, signer.issuer),
    ...('workflow' in principal ? compareWorkflow(principal, signer) : compareIdentity(principal, signer)),
  ];
}

/** Whether a verified signer is the one that a principal describes: `comparePrincipal` finds no difference. */
export function matchesPrincipal(principal: Principal | KeySigner, signer: Signer | VerifiedSigner): boolean {
  return comparePrincipal(principal, signer).every(({ matches }) => matches);
}

function compareIdentity(rule: KeylessIdentity, signer: KeylessSigner): Comparison[] {
  const repository = rule.repositoryId === undefined && signer.repositoryId === undefined;
  return [
    equal('san', rule.san, signer.san),
    // A repository's name can pass to somebody else; its id can't. So a rule without an id means no repository at all.
    ...(repository ? [] : [equal('repositoryId', rule.repositoryId ?? 'none', signer.repositoryId)]),
    ...(rule.ownerId === undefined ? [] : [equal('ownerId', rule.ownerId, signer.ownerId)]),
  ];
}

function compareWorkflow(rule: KeylessWorkflow, signer: KeylessSigner): Comparison[] {
  const { runner, trigger } = signer;
  return [
    equal('workflow', rule.workflow, workflowOf(signer)),
    equal('repositoryId', rule.repositoryId, signer.repositoryId),
    equal('ownerId', rule.ownerId, signer.ownerId),
    judged('ref', rule.ref, { actual: signer.ref, matches: matchesRef(rule.ref, signer.ref) }),
    rule.runner === undefined
      ? judged('runner', `not ${SELF_HOSTED}`, { actual: runner, matches: runner !== SELF_HOSTED })
      : equal('runner', rule.runner, runner),
    rule.trigger === undefined
      ? judged('trigger', 'no proposed change', { actual: trigger, matches: !isProposal(trigger) })
      : equal('trigger', rule.trigger, trigger),
  ];
}

function matchesRef(rule: string, ref: string | undefined): boolean {
  if (ref === undefined) return false;
  const segments = ref.split('/');
  const wanted = rule.split('/');
  return (
    wanted.length === segments.length &&
    wanted.every((segment, i) => (segment === '*' ? segments[i] !== '' : segment === segments[i]))
  );
}

function equal(field: string, expected: string, actual: string | undefined): Comparison {
  return judged(field, expected, { actual, matches: actual === expected });
}

function judged(
  field: string,
  expected: string,
  { actual, matches }: { actual: string | undefined; matches: boolean },
): Comparison {
  return { field, expected, actual: actual ?? null, matches };
}
