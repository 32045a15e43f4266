import { createPublicKey, verify } from 'node:crypto';
import {
  pemOf,
  type CertificateAuthority,
  type Extension,
  type LeafRequest,
} from './certificate-authority.ts';
import { utf8 } from './der.ts';
import { GITHUB_ISSUER, GITLAB_ISSUER, type Claims, type TokenMaker } from './identity-tokens.ts';

const OID = '1.3.6.1.4.1.57264.1';

/** Changes a certificate before it is issued, for attacks. */
export type BendLeaf = (request: LeafRequest) => LeafRequest;

interface CertificateRequest {
  readonly credentials: { readonly oidcIdentityToken: string };
  readonly publicKeyRequest: {
    readonly publicKey: { readonly content: string };
    readonly proofOfPossession: string;
  };
}

/**
 * Answers a request for a certificate as Fulcio does: the token must be the identity provider's, and the key must have
 * signed its subject.
 *
 * @returns the body of the answer.
 */
export function issueFor(
  body: string,
  {
    authority,
    tokens,
    now,
    bend,
  }: { authority: CertificateAuthority; tokens: TokenMaker; now: Date; bend: BendLeaf },
): object {
  const { credentials, publicKeyRequest } = JSON.parse(body) as CertificateRequest;
  const claims = tokens.read(credentials.oidcIdentityToken);
  const key = createPublicKey(publicKeyRequest.publicKey.content);
  const challenge = Buffer.from(text(claims, 'email') || text(claims, 'sub'));
  if (!verify('sha256', challenge, key, Buffer.from(publicKeyRequest.proofOfPossession, 'base64')))
    throw new Error('the key did not sign the subject of the token');
  const leaf = authority.issue(
    bend({
      spki: key.export({ format: 'der', type: 'spki' }),
      notBefore: now,
      names: [subjectOf(claims)],
      extensions: extensionsOf(claims),
    }),
  );
  return { signedCertificateEmbeddedSct: { chain: { certificates: [leaf, ...authority.chain].map(pemOf) } } };
}

/** A V2 extension: a DER UTF8String under `1.3.6.1.4.1.57264.1.<number>`. */
export function fulcioExtension(number: number, value: string): Extension {
  return { oid: `${OID}.${number}`, value: utf8(value) };
}

/** A V1 extension: the bare text. */
export function legacyExtension(number: number, value: string): Extension {
  return { oid: `${OID}.${number}`, value: Buffer.from(value) };
}

function subjectOf(claims: Claims): LeafRequest['names'][number] {
  const email = text(claims, 'email');
  if (email !== '') return { kind: 'email', value: email };
  return { kind: 'uri', value: buildSigner(claims) || text(claims, 'sub') };
}

function buildSigner(claims: Claims): string {
  if (claims['iss'] === GITHUB_ISSUER) return `https://github.com/${text(claims, 'job_workflow_ref')}`;
  if (claims['iss'] === GITLAB_ISSUER) return `https://${text(claims, 'ci_config_ref_uri')}`;
  return '';
}

/** In the order of Fulcio's table; a claim that the token lacks gives no extension. */
function extensionsOf(claims: Claims): Extension[] {
  const issuer = text(claims, 'iss');
  const legacy = [
    [1, issuer],
    [2, text(claims, 'event_name')],
    [3, issuer === GITHUB_ISSUER ? text(claims, 'sha') : ''],
    [4, text(claims, 'workflow')],
    [5, text(claims, 'repository')],
    [6, text(claims, 'ref')],
  ] as const;
  const host = issuer === GITLAB_ISSUER ? 'https://gitlab.com/' : 'https://github.com/';
  const path = (...names: string[]): string => {
    const value = first(claims, names);
    return value === '' ? '' : host + value;
  };
  const current = [
    [8, issuer],
    [9, buildSigner(claims)],
    [10, first(claims, ['job_workflow_sha', 'ci_config_sha'])],
    [11, text(claims, 'runner_environment')],
    [12, path('repository', 'project_path')],
    [13, text(claims, 'sha')],
    [14, first(claims, ['ref', 'ref_path'])],
    [15, first(claims, ['repository_id', 'project_id'])],
    [16, path('repository_owner', 'namespace_path')],
    [17, first(claims, ['repository_owner_id', 'namespace_id'])],
    [18, issuer === GITLAB_ISSUER ? buildSigner(claims) : path('workflow_ref')],
    [19, first(claims, ['workflow_sha', 'ci_config_sha'])],
    [20, first(claims, ['event_name', 'pipeline_source'])],
    [22, text(claims, 'repository_visibility')],
  ] as const;
  const stated = ([, value]: readonly [number, string]): boolean => value !== '';
  return [
    ...legacy.filter(stated).map(([number, value]) => legacyExtension(number, value)),
    ...current.filter(stated).map(([number, value]) => fulcioExtension(number, value)),
  ];
}

const first = (claims: Claims, names: readonly string[]): string =>
  names.map((name) => text(claims, name)).find((value) => value !== '') ?? '';

function text(claims: Claims, name: string): string {
  const value = claims[name];
  return value === undefined ? '' : String(value);
}
