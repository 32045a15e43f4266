import { ToolsumError } from '@toolsum/core';

/** What `serve` can be told; everything has a default. */
export interface RegistryOptions {
  /** Folder for keys, database and checkpoint; made if it is missing. */
  readonly data: string;
  /** Address to listen on. Defaults to 127.0.0.1. */
  readonly host?: string;
  /** 0 takes any free port. Defaults to 8787. */
  readonly port?: number;
  /** The log's origin, fixed at the first start. */
  readonly origin?: string;
  /** Base URL for clients, where a proxy stands before the registry. */
  readonly publicUrl?: string;
  /** Networks (CIDR) that webhooks may reach although they are private. */
  readonly allowEgress?: readonly string[];
  /** Lines of a C2SP log policy, without the log: who is asked to cosign checkpoints, and the quorum. */
  readonly witnesses?: readonly string[];
  /** How long publishers wait for that quorum, in milliseconds. */
  readonly quorumMs?: number;
  /** After what time a cosignature is asked for anew though nothing was logged, in milliseconds. */
  readonly refreshMs?: number;
  /** Lines `log VKEY [URL]`: logs that this registry witnesses. */
  readonly witnessFor?: readonly string[];
  /** File of a Sigstore trusted root, or of a client trust config: certificates of that deployment may sign. */
  readonly sigstoreRoot?: string;
  /** Certificates of the public Sigstore may sign; its trusted root comes by TUF. */
  readonly sigstore?: 'public';
  /** For tests: the clock. */
  readonly now?: () => Date;
}

export interface ListenConfig {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly origin: string | undefined;
}

/** As `origin` of schemas/primitives.schema.json. */
export const ORIGIN = /^[A-Za-z0-9][A-Za-z0-9.:_-]{0,126}(?:\/[A-Za-z0-9._-]{1,64}){1,6}$/;
const DEFAULT_PORT = 8787;

/** @throws ToolsumError ERR_USAGE that says what to write instead. */
export function checkOptions(options: RegistryOptions): ListenConfig {
  const { host = '127.0.0.1', port = DEFAULT_PORT, origin, publicUrl } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ToolsumError('ERR_USAGE', 'the port must be a whole number from 0 to 65535');
  }
  if (origin !== undefined && !ORIGIN.test(origin)) {
    throw new ToolsumError('ERR_USAGE', 'an origin reads HOST/log/1, as registry.example.com/log/1');
  }
  return { host, port, origin, publicUrl: publicUrl === undefined ? undefined : checkUrl(publicUrl) };
}

function checkUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain =
    url !== undefined &&
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.username === '' &&
    url.password === '' &&
    url.search === '' &&
    url.hash === '';
  if (!plain) {
    throw new ToolsumError(
      'ERR_USAGE',
      'a public URL reads https://registry.example.com, without query and credentials',
    );
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * The origin of a log that is founded without one being named. Where the registry has a public address it is that;
 * otherwise it holds a part of the key, so that one throw-away registry is never taken for another at the same address.
 */
export function defaultOrigin(config: ListenConfig, keyHint: string): string {
  if (config.publicUrl !== undefined) {
    const { host } = new URL(config.publicUrl);
    if (ORIGIN.test(`${host}/log/1`)) return `${host}/log/1`;
  }
  const host = ORIGIN.test(`${config.host}/log/1`) ? config.host : 'localhost';
  return `${host}/log/${Buffer.from(keyHint, 'base64').toString('hex').slice(0, 12)}`;
}
