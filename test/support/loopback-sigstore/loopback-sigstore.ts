import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CertificateAuthority } from './certificate-authority.ts';
import { issueFor, type BendLeaf } from './fulcio.ts';
import { TokenMaker } from './identity-tokens.ts';
import { RekorV1 } from './rekor-v1.ts';
import { RekorV2 } from './rekor-v2.ts';
import { TimestampAuthority } from './timestamp-authority.ts';
import { clientTrustConfig, trustedRoot, type Deployment } from './trust-documents.ts';

export type Service = 'fulcio' | 'rekor-v1' | 'rekor-v2' | 'tsa';

/** Answers in place of a service, for faults and attacks. */
export type Answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

const PATHS: Readonly<Record<string, Service>> = {
  '/fulcio/api/v2/signingCert': 'fulcio',
  '/rekor-v1/api/v1/log/entries': 'rekor-v1',
  '/rekor-v2/api/v2/log/entries': 'rekor-v2',
  '/tsa/api/v1/timestamp': 'tsa',
};
const EARLIER_LEAVES = 5;

/**
 * A whole Sigstore on one loopback port: certificates, both generations of the transparency log, timestamps, and the
 * documents that describe it. Services are real as far as a client can see: tokens, proofs of possession, signatures and
 * Merkle trees are checked and made, never pretended.
 */
export class LoopbackSigstore implements Deployment {
  readonly tokens = new TokenMaker();
  readonly authority: CertificateAuthority;
  readonly rekorV1 = new RekorV1('rekor.loopback.test', EARLIER_LEAVES);
  readonly rekorV2 = new RekorV2('log2026-1.rekor.loopback.test', EARLIER_LEAVES);
  readonly timestamps: TimestampAuthority;
  /** From when on its keys are valid. */
  readonly since: Date;
  /** Every request that came in. */
  readonly requests: { readonly service: Service; readonly body: Buffer }[] = [];
  /** Services that answer in another way. */
  readonly instead = new Map<Service, Answer>();
  /** What becomes of a certificate before it is issued. */
  bend: BendLeaf = (request) => request;
  readonly #server: Server;

  private constructor(timestamps: TimestampAuthority) {
    this.timestamps = timestamps;
    const now = wholeSecond();
    this.since = new Date(now.getTime() - 60 * 60 * 1000);
    this.authority = new CertificateAuthority(now);
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  static async start(): Promise<LoopbackSigstore> {
    const sigstore = new LoopbackSigstore(await TimestampAuthority.create());
    await new Promise<void>((resolve) => {
      sigstore.#server.listen(0, '127.0.0.1', resolve);
    });
    return sigstore;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** `trusted_root.json`: what verifiers know. */
  get trustedRoot(): Uint8Array {
    return encode(trustedRoot(this));
  }

  /** A client trust config: the trusted root, and where signers ask. @param log the generation that they write to. */
  trustConfig(log: 'rekor-v1' | 'rekor-v2', oidc?: string): Uint8Array {
    return encode(clientTrustConfig(this, log, oidc));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const service = PATHS[request.url ?? ''];
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (service === undefined || request.method !== 'POST') {
      response.writeHead(404).end();
      return;
    }
    this.requests.push({ service, body });
    const other = this.instead.get(service);
    if (other !== undefined) {
      other(request, response, body);
      return;
    }
    try {
      const answer = await this.#answer(service, body);
      const type = Buffer.isBuffer(answer) ? 'application/timestamp-reply' : 'application/json';
      response.writeHead(201, { 'content-type': type });
      response.end(Buffer.isBuffer(answer) ? answer : JSON.stringify(answer));
    } catch (error) {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: 3, message: error instanceof Error ? error.message : 'refused' }));
    }
  }

  async #answer(service: Service, body: Buffer): Promise<object | Buffer> {
    const now = wholeSecond();
    const { authority, tokens, bend } = this;
    switch (service) {
      case 'fulcio':
        return issueFor(body.toString(), { authority, tokens, now, bend });
      case 'rekor-v1':
        return this.rekorV1.add(body.toString(), now);
      case 'rekor-v2':
        return this.rekorV2.add(body.toString());
      case 'tsa':
        return this.timestamps.answer(body, now);
    }
  }
}

/** The clock of all services: a fraction of a second is more than some readers of timestamps understand. */
function wholeSecond(): Date {
  return new Date(Math.floor(Date.now() / 1000) * 1000);
}

function encode(document: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(document, null, 2));
}
