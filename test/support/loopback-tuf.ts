import { canonicalText } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const DAY = 24 * 60 * 60 * 1000;
const ROLES = ['root', 'timestamp', 'snapshot', 'targets'] as const;

/** A TUF repository on loopback, whose every role has the same one key. */
export class LoopbackTuf {
  readonly files = new Map<string, Uint8Array>();
  readonly #key = generateKeyPairSync('ed25519');
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const bytes = this.files.get(request.url ?? '');
      response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
    });
  }

  static async start(targets: Readonly<Record<string, Uint8Array>>): Promise<LoopbackTuf> {
    const tuf = new LoopbackTuf();
    tuf.publish(1, targets);
    await new Promise<void>((resolve) => {
      tuf.#server.listen(0, '127.0.0.1', resolve);
    });
    return tuf;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The first root, which clients bring along. */
  get root(): Uint8Array {
    const keyid = this.#keyId;
    return this.#signed({
      _type: 'root',
      version: 1,
      consistent_snapshot: false,
      keys: { [keyid]: this.#publicKey },
      roles: Object.fromEntries(ROLES.map((role) => [role, { keyids: [keyid], threshold: 1 }])),
    });
  }

  /** @param expires of the metadata that says what is current. */
  publish(
    version: number,
    targets: Readonly<Record<string, Uint8Array>>,
    expires = new Date(Date.now() + DAY),
  ): void {
    const described = Object.entries(targets).map(([name, bytes]) => [name, description(bytes)] as const);
    for (const [name, bytes] of Object.entries(targets)) this.files.set(`/targets/${name}`, bytes);
    this.#write('targets', { _type: 'targets', version, targets: Object.fromEntries(described) });
    this.#write('snapshot', { _type: 'snapshot', version, meta: { 'targets.json': { version } } });
    this.#write(
      'timestamp',
      { _type: 'timestamp', version, meta: { 'snapshot.json': { version } } },
      expires,
    );
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  get #publicKey(): JsonObject {
    const spki = this.#key.publicKey.export({ format: 'der', type: 'spki' });
    return { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: spki.subarray(-32).toString('hex') } };
  }

  get #keyId(): string {
    return createHash('sha256').update(canonicalText(this.#publicKey)).digest('hex');
  }

  #write(role: (typeof ROLES)[number], document: JsonObject, expires?: Date): void {
    this.files.set(`/${role}.json`, this.#signed(document, expires));
  }

  #signed(document: JsonObject, expires = new Date(Date.now() + 365 * DAY)): Uint8Array {
    const signed = {
      ...document,
      spec_version: '1.0.31',
      expires: expires.toISOString().replace(/\.\d+Z$/, 'Z'),
    };
    const sig = sign(null, Buffer.from(canonicalText(signed)), this.#key.privateKey).toString('hex');
    return new TextEncoder().encode(JSON.stringify({ signatures: [{ keyid: this.#keyId, sig }], signed }));
  }
}

function description(bytes: Uint8Array): JsonObject {
  return { length: bytes.byteLength, hashes: { sha256: createHash('sha256').update(bytes).digest('hex') } };
}
