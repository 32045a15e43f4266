import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { parseAddressRange } from '../../../server/src/alerts/address-range.ts';
import { createEgress, type EgressOptions, type EgressRequest } from '../../../server/src/alerts/egress.ts';
import { answerWith, CERTIFICATE, startReceiver, type Receiver } from './receiver.ts';

const LOOPBACK = [parseAddressRange('127.0.0.1/32')];
const PUBLIC = { address: '93.184.216.34', family: 4 };
const PRIVATE = { address: '127.0.0.1', family: 4 };

const open: { close(): Promise<void> }[] = [];
async function receiver(...options: Parameters<typeof startReceiver>): Promise<Receiver> {
  const started = await startReceiver(...options);
  open.push(started);
  return started;
}
afterEach(async () => {
  for (const started of open.splice(0)) await started.close();
});

function post(options: Partial<EgressOptions>, url: string, request: Partial<EgressRequest> = {}) {
  const body = Buffer.from('{"a":1}');
  return createEgress({ allowed: [], ...options }).post({
    url,
    headers: { 'webhook-id': 'x' },
    body,
    ...request,
  });
}

/** Spellings of this machine that a URL, a resolver or a socket could take for it. */
const SPELLINGS = [
  '127.0.0.1',
  '127.0.0.1.',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '127.1',
  '0177.0.0.1',
  '017700000001',
  '1②7.0.0.1',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[fe80::1%25eth0]',
  '0.0.0.0',
  '0',
  '[::]',
  'localhost',
  'LOCALHOST.',
  'a.localhost',
];

describe('egress', () => {
  it.each(SPELLINGS.flatMap((host) => [`http://${host}`, `https://${host}`]))(
    'refuses %s without connecting, already when it is entered',
    async (host) => {
      const { port, connections } = await receiver();
      const url = `${host}:${port}/hook`;
      expect(await post({}, url)).toMatchObject({ kind: 'refused' });
      expect(() => createEgress({ allowed: [] }).checkUrl(url)).toThrow(
        expect.objectContaining({ code: 'ERR_EGRESS_REFUSED' }),
      );
      expect(connections()).toBe(0);
    },
  );

  it('refuses those spellings when the egress is open for another range', async () => {
    const { port, connections } = await receiver();
    const options = { allowed: [parseAddressRange('10.0.0.0/8')] };
    for (const host of SPELLINGS) {
      expect(await post(options, `http://${host}:${port}/`), host).toMatchObject({ kind: 'refused' });
    }
    expect(connections()).toBe(0);
  });

  it('refuses a name that resolves to loopback, alone or beside a public address', async () => {
    const { port, connections } = await receiver();
    for (const addresses of [[PRIVATE], [PUBLIC, PRIVATE], [{ address: '::ffff:127.0.0.1', family: 6 }]]) {
      const outcome = await post({ lookup: async () => addresses }, `https://innocent.example:${port}/`);
      expect(outcome).toEqual({ kind: 'refused', reason: 'address' });
    }
    expect(connections()).toBe(0);
  });

  it('resolves once and connects to what it checked, so a name cannot be bound anew in between', async () => {
    const { port, connections } = await receiver();
    const answers = [[PUBLIC], [PRIVATE]];
    let lookups = 0;
    const opened: unknown[] = [];
    const outcome = await post(
      {
        lookup: async () => answers[lookups++] ?? [PRIVATE],
        open: (host, port, addresses) => {
          opened.push({ host, port, addresses });
          return refusedSocket();
        },
      },
      `https://rebinding.example:${port}/`,
    );
    expect(outcome).toEqual({ kind: 'failed', reason: 'connection' });
    expect(opened).toEqual([{ host: 'rebinding.example', port, addresses: [PUBLIC] }]);
    expect(lookups).toBe(1);
    expect(connections()).toBe(0);
  });

  it('sends not one byte over a connection that ended at another address than the one checked', async () => {
    const seen = await tcpSink();
    const outcome = await post(
      { lookup: async () => [PUBLIC], open: () => connect(seen.port, '127.0.0.1') },
      `https://hijacked.example:${seen.port}/`,
    );
    expect(outcome).toEqual({ kind: 'refused', reason: 'peer' });
    expect(await seen.bytesOfFirstConnection).toBe(0);
  });

  it('refuses user names, other schemes, and http to public addresses', async () => {
    const allowed = LOOPBACK;
    const lookup = async () => [PUBLIC];
    expect(await post({ allowed }, 'http://user:secret@127.0.0.1:1/')).toEqual({
      kind: 'refused',
      reason: 'credentials',
    });
    expect(await post({ allowed }, 'ftp://127.0.0.1/')).toEqual({ kind: 'refused', reason: 'url' });
    expect(await post({ allowed }, 'no url')).toEqual({ kind: 'refused', reason: 'url' });
    expect(await post({ allowed }, 'http://8.8.8.8/')).toEqual({ kind: 'refused', reason: 'plain-http' });
    expect(await post({ allowed, lookup }, 'http://plain.example/')).toEqual({
      kind: 'refused',
      reason: 'plain-http',
    });
    expect(await post({ lookup }, 'http://plain.example/')).toEqual({
      kind: 'refused',
      reason: 'plain-http',
    });
  });

  it('posts to an allowed range by http, with body and headers as given', async () => {
    const { url, received } = await receiver(answerWith(202, { 'retry-after': '7' }));
    const outcome = await post({ allowed: LOOPBACK }, `${url}?a=b`);
    expect(outcome).toEqual({ kind: 'answered', status: 202, retryAfter: '7' });
    expect(received).toMatchObject([{ method: 'POST', path: '/hook?a=b', headers: { 'webhook-id': 'x' } }]);
    expect(received[0]?.body.toString()).toBe('{"a":1}');
  });

  it('checks the certificate of an https receiver against the name', async () => {
    const { port, received } = await receiver(answerWith(204), true);
    const options = {
      allowed: LOOPBACK,
      certificateAuthorities: [CERTIFICATE],
      lookup: async () => [PRIVATE],
    };
    const answered = { kind: 'answered', status: 204 };
    expect(await post(options, `https://receiver.example:${port}/`)).toEqual(answered);
    expect(await post(options, `https://receiver.example.:${port}/`)).toEqual(answered);
    expect(await post(options, `https://127.0.0.1:${port}/`)).toEqual(answered);
    const failed = { kind: 'failed', reason: 'connection' };
    expect(await post(options, `https://other.example:${port}/`)).toEqual(failed);
    expect(await post({ allowed: LOOPBACK }, `https://127.0.0.1:${port}/`)).toEqual(failed);
    expect(received).toHaveLength(3);
  });

  it('does not follow a redirect', async () => {
    const target = await receiver();
    const { url } = await receiver(answerWith(307, { location: target.url }));
    expect(await post({ allowed: LOOPBACK }, url)).toEqual({ kind: 'answered', status: 307 });
    expect(target.connections()).toBe(0);
  });

  it('uses no proxy that the environment names', async () => {
    const proxy = await receiver();
    const { url, received } = await receiver();
    const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY'];
    const before = names.map((name) => process.env[name]);
    for (const name of names) process.env[name] = `http://127.0.0.1:${proxy.port}`;
    try {
      expect(await post({ allowed: LOOPBACK }, url)).toEqual({ kind: 'answered', status: 204 });
    } finally {
      names.forEach((name, i) => {
        if (before[i] === undefined) delete process.env[name];
        else process.env[name] = before[i];
      });
    }
    expect(received).toHaveLength(1);
    expect(proxy.connections()).toBe(0);
  });

  it('takes the status line as the answer and stops reading a body that does not end', async () => {
    let sent = 0;
    const { url } = await receiver((_received, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1024))) sent += 1024;
      };
      response.on('drain', more);
      more();
    });
    expect(await post({ allowed: LOOPBACK }, url)).toEqual({ kind: 'answered', status: 200 });
    expect(sent).toBeGreaterThan(4096);
  });

  it('gives up at the deadline, and when the service stops', async () => {
    const late = new AbortController();
    const stop = new AbortController();
    const { url, port } = await receiver((received) => (received.path === '/late' ? late : stop).abort());
    const silent = (path: string, request: Partial<EgressRequest> = {}) =>
      post({ allowed: LOOPBACK, deadline: () => late.signal }, url.replace('/hook', path), request);
    expect(await silent('/stop', { signal: stop.signal })).toEqual({ kind: 'failed', reason: 'stopped' });
    expect(await silent('/late')).toEqual({ kind: 'failed', reason: 'timeout' });
    const never = { lookup: () => new Promise<never>(() => {}), deadline: () => late.signal };
    expect(await post(never, `https://slow.example:${port}/`)).toEqual({ kind: 'failed', reason: 'timeout' });
  });

  it('says that a name does not resolve, and that nobody listens', async () => {
    const { port, close } = await startReceiver();
    await close();
    expect(await post({ lookup: async () => [] }, 'https://none.example/')).toEqual({
      kind: 'failed',
      reason: 'unresolved',
    });
    const lookup = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await post({ lookup }, 'https://none.example/')).toEqual({ kind: 'failed', reason: 'unresolved' });
    const outcome = await post({ allowed: LOOPBACK }, `http://127.0.0.1:${port}/`);
    expect(outcome).toEqual({ kind: 'failed', reason: 'connection' });
  });
});

/** A socket to a port that nobody listens on. */
function refusedSocket(): Socket {
  const socket = connect(1, '127.0.0.1');
  return socket;
}

async function tcpSink(): Promise<{ port: number; bytesOfFirstConnection: Promise<number> }> {
  const server = createServer();
  const bytesOfFirstConnection = once(server, 'connection').then(async ([socket]: Socket[]) => {
    socket?.resume();
    if (socket !== undefined && !socket.closed) await once(socket, 'close');
    return socket?.bytesRead ?? -1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
  return { port: (server.address() as AddressInfo).port, bytesOfFirstConnection };
}
