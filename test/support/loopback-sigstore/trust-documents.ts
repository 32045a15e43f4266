import type { CertificateAuthority } from './certificate-authority.ts';
import type { RekorV1 } from './rekor-v1.ts';
import type { RekorV2 } from './rekor-v2.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';

/** What a Sigstore deployment consists of. */
export interface Deployment {
  readonly url: string;
  readonly since: Date;
  readonly authority: CertificateAuthority;
  readonly rekorV1: RekorV1;
  readonly rekorV2: RekorV2;
  readonly timestamps: TimestampAuthority;
}

export function trustedRoot(deployment: Deployment): object {
  const { authority, rekorV1, rekorV2, timestamps } = deployment;
  const validFor = { start: deployment.since.toISOString() };
  const log = (baseUrl: string, spki: Buffer, id: Buffer, keyDetails: string): object => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: spki.toString('base64'), keyDetails, validFor },
    logId: { keyId: id.toString('base64') },
  });
  const chainOf = (uri: string, commonName: string, chain: readonly Buffer[]): object => ({
    subject: { organization: 'loopback.test', commonName },
    uri,
    certChain: { certificates: chain.map((bytes) => ({ rawBytes: bytes.toString('base64') })) },
    validFor,
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      // By names of their own, as in the world: verifiers never call there.
      log(`https://${rekorV1.name}`, rekorV1.spki, rekorV1.id, 'PKIX_ECDSA_P256_SHA_256'),
      log(`https://${rekorV2.name}`, rekorV2.spki, rekorV2.id, 'PKIX_ED25519'),
    ],
    certificateAuthorities: [chainOf('https://fulcio.loopback.test', 'sigstore', authority.chain)],
    ctlogs: [
      log('https://ctfe.loopback.test', authority.log.spki, authority.log.id, 'PKIX_ECDSA_P256_SHA_256'),
    ],
    timestampAuthorities: [chainOf('https://tsa.loopback.test', 'tsa', timestamps.chain)],
  };
}

export function clientTrustConfig(
  deployment: Deployment,
  log: 'rekor-v1' | 'rekor-v2',
  oidc = 'https://accounts.loopback.test',
): object {
  const { url, since } = deployment;
  const service = (address: string, majorApiVersion = 1): object => ({
    url: address,
    majorApiVersion,
    validFor: { start: since.toISOString() },
    operator: 'loopback.test',
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot: trustedRoot(deployment),
    signingConfig: {
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [service(`${url}/fulcio`)],
      oidcUrls: [service(oidc)],
      rekorTlogUrls: [service(`${url}/${log}`, log === 'rekor-v1' ? 1 : 2)],
      rekorTlogConfig: { selector: 'ANY' },
      tsaUrls: [service(`${url}/tsa/api/v1/timestamp`)],
      tsaConfig: { selector: 'ANY' },
    },
  };
}
