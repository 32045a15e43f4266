import type {
  JsonObject,
  KeylessPrincipal,
  KeylessSigner,
  KeyPrincipal,
  KeySigner,
  Principal,
  Signer,
} from '@toolsum/schemas';
import { canonicalText } from '../json/canonical.ts';

/** Who signed, as a bundle proved it: a key, or what a certificate says. */
export type VerifiedSigner = KeyPrincipal | KeylessSigner;

/** Machines that the owner of a repository keeps: what else runs there is not known to the identity provider. */
export const SELF_HOSTED = 'self-hosted';
const PROPOSALS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'merge_request_event',
  'external_pull_request_event',
]);
const TAGS = 'refs/tags/';
/** As `workflow` of schemas/primitives. */
const WORKFLOW_CHARS = 512;

/** One string for a principal, equal exactly when they are the same. */
export function principalKey(principal: Principal | KeySigner): string {
  return principal.kind === 'key'
    ? `key ${principal.hint}`
    : `keyless ${canonicalText(principal as unknown as JsonObject)}`;
}

/** One string for the party behind a signer: the same for all releases of one workflow, whatever they are tagged. */
export function partyOf(signer: Signer | VerifiedSigner): string {
  return principalKey(signer.kind === 'key' ? signer : keylessPrincipalOf(signer));
}

/** The signer as log entries name it: a key by its hint alone, a certificate's facts as they are. */
export function signerOf(signer: VerifiedSigner): Signer {
  return signer.kind === 'key' ? { kind: 'key', hint: signer.hint } : signer;
}

/** The signer for people, on one line; untrusted text. */
export function signerText(signer: Signer | VerifiedSigner): string {
  return signer.kind === 'key' ? `key ${signer.hint}` : `${signer.san} (${signer.issuer})`;
}

/**
 * The rule that a first grant and a lockfile state for a signer: a key as it is; a workflow of its repository, for all
 * tags if it built one; any other identity exactly. It always matches the signer itself.
 */
export function principalOf(signer: VerifiedSigner): Principal {
  return signer.kind === 'key' ? signer : keylessPrincipalOf(signer);
}

function keylessPrincipalOf(signer: KeylessSigner): KeylessPrincipal {
  const { issuer, san, repositoryId, ownerId, ref, runner, trigger } = signer;
  const workflow = workflowOf(signer);
  if (
    workflow === undefined ||
    repositoryId === undefined ||
    ownerId === undefined ||
    ref === undefined ||
    ref.split('/').includes('')
  ) {
    return {
      kind: 'keyless',
      issuer,
      san,
      ...(repositoryId === undefined ? {} : { repositoryId }),
      ...(ownerId === undefined ? {} : { ownerId }),
    };
  }
  return {
    kind: 'keyless',
    issuer,
    workflow,
    repositoryId,
    ownerId,
    ref: ref.startsWith(TAGS) ? `${ref.slice(0, ref.lastIndexOf('/'))}/*` : ref,
    ...(runner === SELF_HOSTED ? { runner } : {}),
    ...(trigger !== undefined && isProposal(trigger) ? { trigger } : {}),
  };
}

/** The build signer's URI without its reference; undefined if the certificate is not that of a workflow. */
export function workflowOf({ san, buildSigner }: KeylessSigner): string | undefined {
  if (buildSigner === undefined || buildSigner !== san) return undefined;
  const at = buildSigner.lastIndexOf('@');
  const workflow = buildSigner.slice(0, at);
  const isWorkflow =
    at > 0 && at <= WORKFLOW_CHARS && !workflow.includes('@') && buildSigner.startsWith('refs/', at + 1);
  return isWorkflow ? workflow : undefined;
}

/** Whether a build ran for somebody's proposed change, who need not belong to the project. */
export function isProposal(trigger: string | undefined): boolean {
  return trigger !== undefined && PROPOSALS.has(trigger);
}
