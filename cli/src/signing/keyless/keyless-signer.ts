import type { Witness } from '@sigstore/sign';
import { ToolsumError, type SigstoreTrust } from '@toolsum/core';
import type { BundleSigner } from '../bundle-signer.ts';
import { dsseBundle } from '../dsse-bundle.ts';
import { strangeAnswer, type Service } from './ask-service.ts';
import { certifiedKey } from './certificate.ts';
import type { IdentityToken } from './identity-token.ts';
import { logInRekorV1, logInRekorV2, type LoggedSignature } from './log-entry.ts';
import type { SigningServices } from './signing-services.ts';
import { timestampOver } from './timestamp.ts';

export interface KeylessSignerOptions {
  readonly services: SigningServices;
  /** The deployment that the services belong to. */
  readonly sigstore: SigstoreTrust;
  /** Called for the first bundle. */
  readonly identity: () => Promise<IdentityToken>;
  /** Called before anything becomes public; throws if that is not wanted. */
  readonly beforePublic: (token: IdentityToken) => Promise<void>;
  readonly note: (line: string) => void;
  readonly timeoutMs?: number;
}

/**
 * Makes bundles in the name of an identity: a new key for each, a certificate for it, a timestamp over the signature and
 * an entry in a transparency log. The timestamp comes first, so that nothing is logged for ever that is of no use.
 *
 * @throws ToolsumError on signing, as each service.
 */
export function keylessSigner(options: KeylessSignerOptions): BundleSigner {
  const { services, sigstore, identity, beforePublic, note, timeoutMs } = options;
  const service = (name: string, url: string): Service => ({
    name,
    url,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  let obtained: Promise<IdentityToken> | undefined;
  const witness = async (signed: LoggedSignature): Promise<Awaited<ReturnType<Witness['testify']>>> => {
    const timestamp = await timestampOver(
      service('the timestamp authority', services.timestamps),
      signed.signature,
    );
    const log = service('the transparency log', services.log.url);
    const entry = await (services.log.version === 2 ? logInRekorV2 : logInRekorV1)(log, signed);
    note(`Logged in the transparency log at ${new URL(services.log.url).host}.`);
    const { TransparencyLogEntry } = await import('@sigstore/protobuf-specs');
    try {
      return {
        tlogEntries: [TransparencyLogEntry.fromJSON(entry) as never],
        rfc3161Timestamps: [{ signedTimestamp: timestamp }],
      };
    } catch {
      throw strangeAnswer(log);
    }
  };
  return {
    async sign(payloadType, payload) {
      obtained ??= identity().then(async (token) => {
        await beforePublic(token);
        return token;
      });
      const certificate = await certifiedKey(
        service('the certificate authority', services.certificates),
        await obtained,
      );
      const bytes = await dsseBundle(
        payloadType,
        payload,
        {
          sign: async (data) => ({
            signature: Buffer.from(await certificate.signer.sign(data)),
            key: { $case: 'x509Certificate', certificate: certificate.pem },
          }),
        },
        [
          {
            testify: async (content) => {
              if (content.$case !== 'dsseEnvelope') throw new ToolsumError('ERR_INTERNAL', 'no envelope');
              const { dsseEnvelope: envelope } = content;
              const signature = envelope.signatures[0]?.sig ?? Buffer.alloc(0);
              const { payload: data, payloadType: type } = envelope;
              return witness({ payloadType: type, payload: data, signature, certificate });
            },
          },
        ],
      );
      return { bytes, trust: { findKey: () => undefined, sigstore } };
    },
  };
}
