import { initializeTSA } from '@sigstore/mock';
import { generateKeyPairSync } from 'node:crypto';

const SHA256_OID = '2.16.840.1.101.3.4.2.1';
const POLICY_OID = '1.3.6.1.4.1.57264.2';
/** TimeStampReq of RFC 3161 over a SHA-256 up to the digest, whatever its outer length. */
const REQUEST = /^30[0-9a-f]{2}0201013031300d060960864801650304020105000420([0-9a-f]{64})/;

/** An RFC 3161 authority over the parts of @sigstore/mock. */
export class TimestampAuthority {
  readonly chain: readonly Buffer[];
  readonly #clock: Date;
  readonly #stamp: (digest: Buffer) => Promise<Buffer>;

  private constructor(clock: Date, mock: Awaited<ReturnType<typeof initializeTSA>>) {
    this.#clock = clock;
    this.chain = [mock.intCertificate, mock.rootCertificate].map(bufferOf);
    this.#stamp = async (digest) =>
      bufferOf(
        await mock.timestamp({
          artifactHash: digest,
          hashAlgorithmOID: SHA256_OID,
          nonce: 1,
          policyOID: POLICY_OID,
        }),
      );
  }

  static async create(): Promise<TimestampAuthority> {
    // Read anew for each timestamp, and moved on before: whole seconds, as readers stumble over fractions.
    const clock = new Date();
    const key = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    return new TimestampAuthority(clock, await initializeTSA(key, clock));
  }

  /** @param request a TimeStampReq; throws for what is none. @returns the TimeStampResp. */
  async answer(request: Uint8Array, now: Date): Promise<Buffer> {
    const digest = REQUEST.exec(Buffer.from(request).toString('hex'))?.[1];
    if (digest === undefined) throw new Error('not a request for a timestamp over a SHA-256');
    this.#clock.setTime(now.getTime());
    return this.#stamp(Buffer.from(digest, 'hex'));
  }
}

function bufferOf(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}
