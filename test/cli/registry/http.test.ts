import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { getBounded, postJson, problemOf, registryToken } from '../../../cli/src/registry/http.ts';

const encode = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

describe('a refusal of the registry', () => {
  test.each([
    [409, { code: 'ERR_VERSION_EXISTS', detail: 'it is there' }, 'ERR_VERSION_EXISTS'],
    [422, { code: 'ERR_LINT_BLOCKED', detail: 'no' }, 'ERR_LINT_BLOCKED'],
    [403, { code: 'ERR_EGRESS_REFUSED', detail: 'private' }, 'ERR_EGRESS_REFUSED'],
    [403, { code: 'ERR_NOT_AUTHORISED', detail: 'other scope' }, 'ERR_NOT_AUTHORISED'],
    [401, { code: 'ERR_UNAUTHENTICATED', detail: 'who?' }, 'ERR_SIGNED_OUT'],
    [401, '<html>', 'ERR_SIGNED_OUT'],
    [403, '<html>', 'ERR_SIGNED_OUT'],
    [404, '', 'ERR_NOT_FOUND'],
    [404, { code: 'ERR_NOT_FOUND', detail: 'nothing' }, 'ERR_NOT_FOUND'],
    [429, '', 'ERR_BUSY'],
    [502, '', 'ERR_REGISTRY_UNREACHABLE'],
    [503, { code: 'ERR_BUSY', detail: 'later' }, 'ERR_BUSY'],
    [500, '[1,2]', 'ERR_REGISTRY_ANSWER'],
    [400, { code: 'toString', detail: 'inherited' }, 'ERR_REGISTRY_ANSWER'],
    [400, { code: 'ERR_INVENTED' }, 'ERR_REGISTRY_ANSWER'],
    [418, { code: 7, detail: 7 }, 'ERR_REGISTRY_ANSWER'],
  ])('with status %i and %j is %s', (status, body, code) => {
    expect(problemOf(status, encode(body))).toMatchObject({ code, details: { status } });
  });

  test('is repeated in one quoted line, and no other word of the body', () => {
    const { message } = problemOf(
      400,
      encode({ detail: `first\nerror: fake ${'x'.repeat(900)}`, title: 'TITLE', token: 'tsr_secret' }),
    );
    expect(message).toMatch(/^the registry refuses: "first\\nerror: fake x+"$/);
    expect(message.length).toBeLessThan(600);
    expect(message).not.toMatch(/TITLE|tsr_secret/);
  });

  test('without words of its own is told by its status', () => {
    expect(problemOf(500, encode('oops')).message).toBe('the registry refuses: status 500');
  });
});

describe('the token', () => {
  test.each([undefined, '', ' \n'])('%j is none', (token) => {
    expect(() => registryToken(token === undefined ? {} : { TOOLSUM_TOKEN: token })).toThrow(
      expect.objectContaining({ code: 'ERR_SIGNED_OUT', message: expect.stringContaining('TOOLSUM_TOKEN') }),
    );
  });

  test('may have a line end of the file that it came from', () => {
    expect(registryToken({ TOOLSUM_TOKEN: 'tsr_abc\n' })).toBe('tsr_abc');
  });

  test.each(['tsr_abc\ndef', 'tsr_äbc', 'a b'])('%j could not be sent, and is not repeated', (token) => {
    expect(() => registryToken({ TOOLSUM_TOKEN: token })).toThrow(
      expect.objectContaining({ code: 'ERR_SIGNED_OUT', message: expect.not.stringContaining(token) }),
    );
  });
});

describe('a request', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function serve(listener: RequestListener): Promise<string> {
    server = createServer(listener);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('is cut off beyond its bound, whatever length was announced', async () => {
    const url = await serve((_request, response) => {
      response.write('x'.repeat(11));
      response.end();
    });
    await expect(getBounded(url, 10)).rejects.toMatchObject({ code: 'ERR_TOO_LARGE' });
    expect(new TextDecoder().decode(await getBounded(url, 11))).toBe('x'.repeat(11));
  });

  test('follows no redirect, so that a token goes nowhere else', async () => {
    let reached = 0;
    const url = await serve((request, response) => {
      if (request.url === '/elsewhere') reached += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    await expect(postJson(`${url}/v1/publish`, 'tsr_secret', {})).rejects.toMatchObject({
      code: 'ERR_REGISTRY_UNREACHABLE',
      message: expect.not.stringContaining('tsr_secret'),
    });
    expect(reached).toBe(0);
  });

  test('tells an answer that breaks off from one that is complete', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    await expect(getBounded(url, 100)).rejects.toMatchObject({ code: 'ERR_REGISTRY_UNREACHABLE' });
  });

  test('takes an object for an answer and nothing else', async () => {
    const answers = ['[]', '"x"', '{"a":1,"a":2}', '{"a":1}'];
    const url = await serve((_request, response) => void response.end(answers.shift()));
    await expect(postJson(url, 't', {})).rejects.toMatchObject({ code: 'ERR_REGISTRY_ANSWER' });
    await expect(postJson(url, 't', {})).rejects.toMatchObject({ code: 'ERR_REGISTRY_ANSWER' });
    await expect(postJson(url, 't', {})).rejects.toMatchObject({ code: 'ERR_JSON_DUPLICATE_KEY' });
    expect(await postJson(url, 't', {})).toEqual({ a: 1 });
  });
});
