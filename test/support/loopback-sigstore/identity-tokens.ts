import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

export type Claims = Readonly<Record<string, string | number | boolean>>;

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
export const GITLAB_ISSUER = 'https://gitlab.com';
const LIFETIME_SECONDS = 300;

/** An identity provider's key: makes tokens, and says which are its own. */
export class TokenMaker {
  readonly #key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

  /** A signed token; `iat`, `exp` and audience are filled in where the claims lack them. */
  token(claims: Claims): string {
    const now = Math.floor(Date.now() / 1000);
    const body = { aud: 'sigstore', iat: now, exp: now + LIFETIME_SECONDS, ...claims };
    const signed = [{ alg: 'RS256', typ: 'JWT', kid: 'loopback' }, body]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${signed}.${sign('sha256', Buffer.from(signed), this.#key).toString('base64url')}`;
  }

  /** What a token of GitHub Actions says: a run of a release workflow for a tag, unless told otherwise. */
  github(changes: Claims = {}): string {
    return this.token({ ...GITHUB_CLAIMS, ...changes });
  }

  gitlab(changes: Claims = {}): string {
    return this.token({ ...GITLAB_CLAIMS, ...changes });
  }

  /** What an identity provider says of a person. */
  email(email: string, changes: Claims = {}): string {
    return this.token({
      iss: 'https://accounts.loopback.test',
      sub: 'CgcxMjM0NTY3',
      email,
      email_verified: true,
      ...changes,
    });
  }

  /**
   * The claims of a token of this maker.
   *
   * @throws Error if it is another's, for another audience, or too old.
   */
  read(token: string): Claims {
    const [header = '', body = '', signature = ''] = token.split('.');
    const key = createPublicKey(this.#key);
    if (!verify('sha256', Buffer.from(`${header}.${body}`), key, Buffer.from(signature, 'base64url')))
      throw new Error('the token is not signed by the identity provider');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
    if (claims['aud'] !== 'sigstore') throw new Error('the token is for another audience');
    if (!(Number(claims['exp']) > Date.now() / 1000)) throw new Error('the token has expired');
    return claims;
  }
}

const GITHUB_CLAIMS: Claims = {
  iss: GITHUB_ISSUER,
  sub: 'repo:acme/weather:ref:refs/tags/v1.4.2',
  repository: 'acme/weather',
  repository_id: '123456789',
  repository_owner: 'acme',
  repository_owner_id: '98765',
  repository_visibility: 'public',
  job_workflow_ref: 'acme/weather/.github/workflows/release.yml@refs/tags/v1.4.2',
  job_workflow_sha: '0'.repeat(40),
  workflow: 'release',
  workflow_ref: 'acme/weather/.github/workflows/release.yml@refs/tags/v1.4.2',
  workflow_sha: '0'.repeat(40),
  ref: 'refs/tags/v1.4.2',
  sha: '0'.repeat(40),
  event_name: 'push',
  runner_environment: 'github-hosted',
  run_id: '42',
  run_attempt: '1',
};

const GITLAB_CLAIMS: Claims = {
  iss: GITLAB_ISSUER,
  sub: 'project_path:acme/weather:ref_type:tag:ref:v1.4.2',
  project_path: 'acme/weather',
  project_id: '4711',
  namespace_path: 'acme',
  namespace_id: '815',
  ci_config_ref_uri: 'gitlab.com/acme/weather//.gitlab-ci.yml@refs/tags/v1.4.2',
  ci_config_sha: '0'.repeat(40),
  ref_path: 'refs/tags/v1.4.2',
  sha: '0'.repeat(40),
  pipeline_source: 'push',
  runner_environment: 'gitlab-hosted',
  job_id: '42',
};
