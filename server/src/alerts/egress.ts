import { lookup as resolve } from 'node:dns/promises';
import { once } from 'node:events';
import { isIP, type Socket } from 'node:net';
import { connect as startTls, getCACertificates } from 'node:tls';
import { Client } from 'undici';
import { LIMITS, ToolsumError } from '@toolsum/core';
import { openPinned, type HostAddress } from './pinned-socket.ts';
import { standingOfAddress, type AddressRange, type AddressStanding } from './address-range.ts';

/** Why an address that somebody gave us is not called, in words for whoever gave it. */
const REFUSALS = {
  url: 'no absolute http or https URL',
  credentials: 'the URL carries a user name or password',
  address:
    'the host is, or resolves to, an address that is not on the public internet; the operator can allow its range',
  'plain-http': 'http without TLS is only for ranges that the operator allows; use https',
  peer: 'the connection ended at another address than the one that was checked',
} as const;
type Refusal = keyof typeof REFUSALS;

/** What became of a request. The answer's body is nobody's business and is not in it. */
export type EgressOutcome =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'failed'; readonly reason: 'unresolved' | 'timeout' | 'connection' | 'stopped' };

export interface EgressRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Gives up early (`stopped`), when the service stops. */
  readonly signal?: AbortSignal;
}

export interface Egress {
  /** One POST: no redirect is followed, no proxy is used, nothing is retried. It never throws. */
  post(request: EgressRequest): Promise<EgressOutcome>;
  /**
   * What can be said of a URL before anything is resolved.
   *
   * @throws ToolsumError ERR_EGRESS_REFUSED with the `reason`.
   */
  checkUrl(url: string): void;
}

export interface EgressOptions {
  /** Ranges that may be called although they are not public, and without TLS. */
  readonly allowed: readonly AddressRange[];
  /** PEM of further certificate authorities, for receivers in a private network. */
  readonly certificateAuthorities?: readonly string[];
  readonly lookup?: (hostname: string) => Promise<readonly HostAddress[]>;
  /** Opens a TCP connection to one of the addresses. */
  readonly open?: (host: string, port: number, addresses: readonly HostAddress[]) => Socket;
  readonly deadline?: () => AbortSignal;
}

class Refused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(REFUSALS[reason]);
    this.reason = reason;
  }
}

class Unresolved extends Error {}

/**
 * The only place from which the registry calls addresses that other people give it. An address is judged three times:
 * as it stands in the URL, as it resolves (every answer must be fit, and only those are connected to, so a second
 * lookup can't say something else), and as the connected socket reports it, before a byte is sent.
 */
export function createEgress(options: EgressOptions): Egress {
  const { allowed } = options;
  const lookup = options.lookup ?? ((hostname) => resolve(hostname, { all: true }));
  const open = options.open ?? openPinned;
  const deadline = options.deadline ?? (() => AbortSignal.timeout(LIMITS.webhookMs));

  function standing(address: string, url: URL): Refusal | undefined {
    return REFUSAL_BY_STANDING[url.protocol === 'https:' ? 'https' : 'http'][
      standingOfAddress(address, allowed)
    ];
  }

  /** Judges what stands in the URL; throws Refused. */
  function checked(text: string): URL {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) throw new Refused('url');
    if (url.username !== '' || url.password !== '') throw new Refused('credentials');
    // The URL parser has rewritten every spelling of an IPv4 address (decimal, hexadecimal, octal, short) by now.
    const literal = literalAddress(url);
    if (literal !== undefined) {
      const refusal = standing(literal, url);
      if (refusal !== undefined) throw new Refused(refusal);
    } else if (url.protocol === 'http:' && allowed.length === 0) {
      throw new Refused('plain-http');
    }
    return url;
  }

  async function addressesOf(url: URL): Promise<readonly HostAddress[]> {
    const host = hostOf(url);
    const family = isIP(host);
    if (family !== 0) return [{ address: host, family }];
    const addresses = await lookup(host).catch(() => []);
    if (addresses.length === 0) throw new Unresolved();
    for (const { address } of addresses) {
      const refusal = standing(address, url);
      if (refusal !== undefined) throw new Refused(refusal);
    }
    return addresses;
  }

  async function connect(url: URL, signal: AbortSignal): Promise<Socket> {
    const addresses = await unlessAborted(() => addressesOf(url), signal);
    const port = url.port === '' ? DEFAULT_PORTS[url.protocol] : Number(url.port);
    const socket = open(hostOf(url), port ?? 443, addresses).on('error', ignore);
    try {
      await once(socket, 'connect', { signal });
      if (standing(socket.remoteAddress ?? '', url) !== undefined) throw new Refused('peer');
      return url.protocol === 'https:' ? await secured(socket, url, signal) : socket;
    } catch (error) {
      socket.destroy();
      throw error;
    }
  }

  async function secured(socket: Socket, url: URL, signal: AbortSignal): Promise<Socket> {
    const host = hostOf(url).replace(/\.$/, '');
    const secure = startTls({
      socket,
      host,
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: true,
      ...(options.certificateAuthorities === undefined
        ? {}
        : { ca: [...getCACertificates('default'), ...options.certificateAuthorities] }),
    }).on('error', ignore);
    await once(secure, 'secureConnect', { signal });
    return secure;
  }

  return {
    checkUrl(url) {
      try {
        checked(url);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        throw new ToolsumError('ERR_EGRESS_REFUSED', error.message, { reason: error.reason });
      }
    },
    async post(request) {
      const limit = deadline();
      const signal = request.signal === undefined ? limit : AbortSignal.any([limit, request.signal]);
      try {
        const url = checked(request.url);
        const socket = await connect(url, signal);
        try {
          return await exchange(url, socket, request, signal);
        } finally {
          socket.destroy();
        }
      } catch (error) {
        if (error instanceof Refused) return { kind: 'refused', reason: error.reason };
        if (error instanceof Unresolved) return { kind: 'failed', reason: 'unresolved' };
        if (request.signal?.aborted === true) return { kind: 'failed', reason: 'stopped' };
        return { kind: 'failed', reason: limit.aborted ? 'timeout' : 'connection' };
      }
    },
  };
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

const REFUSAL_BY_STANDING: Record<'http' | 'https', Record<AddressStanding, Refusal | undefined>> = {
  https: { allowed: undefined, public: undefined, refused: 'address' },
  http: { allowed: undefined, public: 'plain-http', refused: 'address' },
};

/** One request over a socket that is already connected and judged; the client can't open another. */
async function exchange(
  url: URL,
  socket: Socket,
  request: EgressRequest,
  signal: AbortSignal,
): Promise<EgressOutcome> {
  const sockets = [socket];
  const client = new Client(url.origin, {
    allowH2: false,
    maxHeaderSize: LIMITS.webhookHeaderBytes,
    // The client takes its connection only when it is not in the middle of asking for it.
    connect: (_options, callback) =>
      queueMicrotask(() => {
        const next = sockets.pop();
        if (next === undefined) callback(new Error('one connection a request'), null);
        else callback(null, next);
      }),
  });
  try {
    const { statusCode, headers, body } = await client.request({
      method: 'POST',
      path: `${url.pathname}${url.search}`,
      headers: { ...request.headers },
      body: request.body,
      signal,
    });
    const retryAfter = headers['retry-after'];
    // The status line is the answer. A little of the body is drained so that the peer sees an orderly end.
    await body.dump({ limit: LIMITS.webhookAnswerBytes, signal }).catch(() => undefined);
    return {
      kind: 'answered',
      status: statusCode,
      ...(typeof retryAfter === 'string' ? { retryAfter } : {}),
    };
  } finally {
    await client.destroy();
  }
}

/** The URL's host without the brackets of an IPv6 address. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

/** The address that stands in the URL, or that everybody knows the name stands for. */
function literalAddress(url: URL): string | undefined {
  const host = hostOf(url);
  if (isIP(host) !== 0) return host;
  return /(?:^|\.)localhost\.?$/.test(host) ? '127.0.0.1' : undefined;
}

/** Whoever waits for the socket hears of an error; between two waits there must be a listener all the same. */
function ignore(): void {}

async function unlessAborted<Value>(value: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([value(), promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
