import { ToolsumError } from '@toolsum/core';
import type { KeylessPrincipal } from '@toolsum/schemas';
import type { Command } from 'commander';

/** How a person says who must have signed a release on disk. */
export interface ExpectedSignerOptions {
  readonly key?: string;
  readonly certificateOidcIssuer?: string;
  readonly certificateIdentity?: string;
  readonly workflow?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly ref?: string;
}

/** A public key file, or the rule that a certificate must match. */
export type ExpectedSigner = { readonly key: string } | { readonly principal: KeylessPrincipal };

export function expectedSignerOptions(command: Command): Command {
  return command
    .option('--key <file>', "the publisher's public key, for that bundle")
    .option('--certificate-oidc-issuer <url>', 'or the identity provider of a certificate, exactly')
    .option('--certificate-identity <subject>', 'and its subject, exactly: an address or a URI')
    .option('--workflow <uri>', 'or the workflow that built, without @REF; needs ids and --ref')
    .option('--repository-id <id>', 'number of the repository that was built')
    .option('--owner-id <id>', "number of the repository's owner")
    .option('--ref <reference>', "what was built, as 'refs/tags/*'");
}

/**
 * Who must have signed.
 *
 * @returns undefined if nothing says so.
 * @throws ToolsumError ERR_USAGE if it is said by halves, or twice.
 */
export function expectedSigner(options: ExpectedSignerOptions): ExpectedSigner | undefined {
  const { key, certificateOidcIssuer: issuer, certificateIdentity: san, workflow, ref } = options;
  const { repositoryId, ownerId } = options;
  const byCertificate = [issuer, san, workflow, ref, repositoryId, ownerId].some((one) => one !== undefined);
  if (!byCertificate) return key === undefined ? undefined : { key };
  if (key !== undefined)
    throw new ToolsumError('ERR_USAGE', 'give --key, or whom a certificate must name; not both');
  if (issuer === undefined)
    throw new ToolsumError('ERR_USAGE', 'say whose word counts: --certificate-oidc-issuer URL');
  if (workflow !== undefined) {
    if (san !== undefined)
      throw new ToolsumError('ERR_USAGE', 'give --certificate-identity or --workflow, not both');
    if (repositoryId === undefined || ownerId === undefined || ref === undefined)
      throw new ToolsumError(
        'ERR_USAGE',
        'a workflow needs --repository-id, --owner-id and --ref: names can pass to somebody else',
      );
    return { principal: { kind: 'keyless', issuer, workflow, repositoryId, ownerId, ref } };
  }
  if (san === undefined || ref !== undefined)
    throw new ToolsumError(
      'ERR_USAGE',
      'give --certificate-identity SUBJECT; or --workflow URI with --repository-id, --owner-id and --ref',
    );
  return {
    principal: {
      kind: 'keyless',
      issuer,
      san,
      ...(repositoryId === undefined ? {} : { repositoryId }),
      ...(ownerId === undefined ? {} : { ownerId }),
    },
  };
}
