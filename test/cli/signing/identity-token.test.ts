import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { parseIdentityToken } from '../../../cli/src/signing/keyless/identity-token.ts';
import { privateFacts } from '../../../cli/src/signing/keyless/public-facts.ts';
import { tokenAtHand } from '../../../cli/src/signing/keyless/token-source.ts';
import { TokenMaker } from '../../support/loopback-sigstore/identity-tokens.ts';
import { errorOf } from '../../support/outcome.ts';
import { Workshop } from '../support/run-main.ts';

const tokens = new TokenMaker();
const now = new Date();
const workshop = new Workshop();
afterAll(() => workshop.remove());

describe('an identity token', () => {
  test('says its issuer and what the key has to sign', () => {
    expect(parseIdentityToken(`${tokens.github()}\n`, now)).toMatchObject({
      issuer: 'https://token.actions.githubusercontent.com',
      challenge: 'repo:acme/weather:ref:refs/tags/v1.4.2',
    });
    expect(parseIdentityToken(tokens.email('ann@example.com'), now).challenge).toBe('ann@example.com');
  });

  const part = (document: string): string => Buffer.from(document).toString('base64url');
  const bad: [string, string, string][] = [
    ['nothing', '', 'is no JSON web token'],
    ['two parts', 'eyJh.eyJi', 'is no JSON web token'],
    ['four parts', 'eyJh.eyJi.c.d', 'is no JSON web token'],
    ['another alphabet', 'eyJh.ey+i.c', 'is no JSON web token'],
    ['no JSON', `eyJh.${part('secret-words')}.c`, 'is no JSON web token'],
    ['a member that is there twice', `eyJh.${part('{"sub":"a","sub":"b"}')}.c`, 'is no JSON web token'],
    ['no subject', tokens.token({ iss: 'https://i.example' }), 'names no issuer and subject'],
    ['no issuer', tokens.token({ sub: 's' }), 'names no issuer and subject'],
    ['no end', `eyJh.${part('{"iss":"i","sub":"s"}')}.c`, 'until when it is valid'],
    ['an end that is over', tokens.github({ exp: Math.floor(now.getTime() / 1000) }), 'has expired'],
    ['an unverified address', tokens.email('ann@example.com', { email_verified: false }), 'not verified'],
    ['an address with no word on it', tokens.email('ann@example.com', { email_verified: 1 }), 'not verified'],
    ['too much', `eyJh.${part(`{"a":"${'a'.repeat(20_000)}"}`)}.c`, 'is no JSON web token'],
  ];
  test.each(bad)('with %s is refused, and nothing of it repeated', async (_, text, message) => {
    const error = await errorOf(() => parseIdentityToken(text, now));
    expect(error.code).toBe('ERR_IDENTITY_TOKEN');
    expect(error.message).toContain(message);
    expect(error.cause).toBeUndefined();
    for (const piece of text.split('.')) if (piece.length > 4) expect(error.message).not.toContain(piece);
  });
});

describe('where a token comes from', () => {
  test('a file that was named comes first', async () => {
    const file = workshop.write('token', tokens.github());
    const found = await tokenAtHand({ file, env: { SIGSTORE_ID_TOKEN: tokens.gitlab() }, now });
    expect(found?.issuer).toBe('https://token.actions.githubusercontent.com');
  });

  test('then SIGSTORE_ID_TOKEN, which GitLab sets', async () => {
    const found = await tokenAtHand({ env: { SIGSTORE_ID_TOKEN: tokens.gitlab() }, now });
    expect(found?.issuer).toBe('https://gitlab.com');
  });

  test('then GitHub Actions, asked for a token for Sigstore by the bearer of its own', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization}`);
      response.end(JSON.stringify({ value: tokens.github(), count: 1 }));
    });
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: await listen(server, '/token?api=2'),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'b3arer',
    };
    const found = await tokenAtHand({ env, now });
    server.close();
    expect(asked).toEqual(['/token?api=2&audience=sigstore Bearer b3arer']);
    expect(found?.issuer).toBe('https://token.actions.githubusercontent.com');
  });

  test('GitHub Actions without the permission says how to get it', async () => {
    const error = await errorOf(() => tokenAtHand({ env: { GITHUB_ACTIONS: 'true' }, now }));
    expect(error.message).toContain('id-token: write');
  });

  test('a service that refuses, even with the secret in its words, leaves it secret', async () => {
    const bearer = `b3arer-${'x'.repeat(40)}`;
    const server = createServer((request, response) => {
      response.statusCode = 403;
      response.end(JSON.stringify({ message: `no: ${request.headers.authorization}` }));
    });
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: await listen(server, '/'),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    };
    const error = await errorOf(() => tokenAtHand({ env, now }));
    server.close();
    expect(error.message).toContain('refuses with 403');
    expect(error.message).not.toContain('b3arer');
  });

  test('an address to which a secret would go in the clear is refused', async () => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://tokens.example/',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'b3arer',
    };
    expect((await errorOf(() => tokenAtHand({ env, now }))).message).toContain('no https address');
  });

  test('nowhere: then a person has to sign in', async () => {
    expect(await tokenAtHand({ env: {}, now })).toBeUndefined();
  });

  test('never the command line itself', async () => {
    const token = tokens.github();
    const error = await errorOf(() => tokenAtHand({ file: token, env: {}, now }));
    expect(error.code).toBe('ERR_USAGE');
    expect(error.message).not.toContain(token.slice(0, 20));
  });
});

describe('what a signature makes known to everybody', () => {
  test.each([
    [tokens.email('ann@example.com'), 'your e-mail address ann@example.com'],
    [tokens.github({ repository_visibility: 'private' }), 'the name of the private repository acme/weather'],
    [tokens.github({ repository_visibility: 'internal' }), 'the name of the private repository acme/weather'],
    [tokens.gitlab({ project_visibility: 'private' }), 'the name of the private repository acme/weather'],
    [tokens.github(), undefined],
    [tokens.gitlab(), undefined],
  ])('is told before it happens', (token, facts) => {
    expect(privateFacts(parseIdentityToken(token, now))).toBe(facts);
  });
});

async function listen(server: ReturnType<typeof createServer>, path: string): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}
