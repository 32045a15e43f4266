import {
  equalBytes,
  fromBase64,
  generateKeyPair,
  LIMITS,
  publicKeyPem,
  signerFromPrivateKey,
  type Signer,
} from '@toolsum/core';
import { X509Certificate } from 'node:crypto';
import { askForObject, memberAt, strangeAnswer, type Service } from './ask-service.ts';
import type { IdentityToken } from './identity-token.ts';

/** A key made for one signature, and the certificate that says whose. */
export interface CertifiedKey {
  readonly signer: Signer;
  readonly pem: string;
  readonly der: Uint8Array;
}

const PEM = /^-----BEGIN CERTIFICATE-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END CERTIFICATE-----\s*$/;

/**
 * Makes a key and has Fulcio certify it for the holder of a token.
 *
 * @throws ToolsumError as `askService`; ERR_SIGSTORE_ANSWER if the certificate is not for this key.
 */
export async function certifiedKey(fulcio: Service, token: IdentityToken): Promise<CertifiedKey> {
  const signer = signerFromPrivateKey(generateKeyPair('p256').privateKey);
  const proof = await signer.sign(new TextEncoder().encode(token.challenge));
  const service = { ...fulcio, url: `${fulcio.url}/api/v2/signingCert` };
  const answer = await askForObject(service, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({
      credentials: { oidcIdentityToken: token.raw },
      publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: publicKeyPem(signer.publicKey) },
        proofOfPossession: Buffer.from(proof).toString('base64'),
      },
    }),
    maxBytes: LIMITS.certificateAnswerBytes,
  });
  // With its timestamp of a certificate log inside: a detached one has no place in a bundle.
  const chain = memberAt(answer, 'signedCertificateEmbeddedSct', 'chain', 'certificates');
  const [first] = Array.isArray(chain) ? chain : [];
  const pem = typeof first === 'string' ? first : '';
  try {
    const der = fromBase64((PEM.exec(pem)?.[1] ?? '!').replaceAll(/[\r\n]/g, ''));
    const key = new X509Certificate(der).publicKey.export({ format: 'der', type: 'spki' });
    if (equalBytes(key, signer.publicKey.spki)) return { signer, der, pem };
  } catch {
    // As below.
  }
  throw strangeAnswer(service);
}
