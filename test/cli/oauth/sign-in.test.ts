import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../../../cli/src/oauth/sign-in.ts';
import { LoopbackOidc, type Bends } from '../../support/loopback-oidc.ts';
import { TokenMaker } from '../../support/loopback-sigstore/identity-tokens.ts';
import { errorOf } from '../../support/outcome.ts';

const tokens = new TokenMaker();
let provider: LoopbackOidc;
const notes: string[] = [];

beforeAll(async () => {
  provider = await LoopbackOidc.start(tokens, 'ann@example.com');
});
afterEach(() => {
  provider.bends = {};
  notes.length = 0;
});
afterAll(() => provider.stop());

type Browser = (url: string) => void;
/** Goes where it is sent, as a person's browser does who is signed in already. */
const browse: Browser = (url) => void fetch(url).catch(() => undefined);

const attempt = (openBrowser: Browser = browse, timeoutMs = 2000) =>
  signIn({
    issuer: provider.issuer,
    clientId: 'sigstore',
    openBrowser,
    note: (line) => notes.push(line),
    timeoutMs,
    serviceTimeoutMs: 1000,
  });

describe('a person who signs in with a browser', () => {
  test('is identified by a token made for this sign-in', async () => {
    const token = await attempt();
    expect(token.email).toBe('ann@example.com');
    expect(tokens.read(token.raw)['nonce']).toBe(provider.asked.get('nonce'));
  });

  test('is asked for with everything that protects the code', async () => {
    await attempt();
    const asked = Object.fromEntries(provider.asked);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: 'sigstore',
      scope: 'openid email',
      code_challenge_method: 'S256',
    });
    expect(asked['redirect_uri']).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]).toMatch(/^[\w-]{43}$/);
    expect(new Set([asked['state'], asked['nonce'], asked['code_challenge']]).size).toBe(3);
  });

  test('finds the address in the terminal too, should no browser open', async () => {
    let opened = '';
    await attempt((url) => {
      opened = url;
      browse(url);
    });
    expect(notes.join('\n')).toContain(opened);
    expect(notes.join('\n')).not.toContain('ey');
  });

  test('who does not answer in time is given up', async () => {
    const error = await errorOf(() => attempt(() => undefined, 100));
    expect(error.code).toBe('ERR_SIGN_IN');
    expect(error.message).toContain('nobody signed in');
  });

  test('may give up', async () => {
    const stop = new AbortController();
    const run = signIn({
      issuer: provider.issuer,
      clientId: 'sigstore',
      openBrowser: () => stop.abort(),
      note: () => undefined,
      signal: stop.signal,
    });
    expect((await errorOf(() => run)).code).toBe('ERR_INTERRUPTED');
  });
});

const answers: [string, Bends, string][] = [
  ['with another state', { answer: { state: 'x'.repeat(43) } }, 'does not belong to this sign-in'],
  ['without a state', { answer: { state: undefined } }, 'does not belong to this sign-in'],
  ['of another issuer', { answer: { iss: 'https://evil.example' } }, 'from another sign-in service'],
  [
    'without its issuer, though it promises to name it',
    { answer: { iss: undefined } },
    'from another sign-in service',
  ],
  ['without a code', { answer: { code: undefined } }, 'has no code'],
  ['with a code from elsewhere', { answer: { code: 'code-of-mallory' } }, 'refuses with 400: invalid_grant'],
  ['that is a refusal', { answer: { error: 'access_denied', code: undefined } }, 'says access_denied'],
  ['with a token for another sign-in', { claims: { nonce: 'y'.repeat(43) } }, 'made for another sign-in'],
  [
    'with a token of another issuer',
    { claims: { iss: 'https://evil.example' } },
    'comes from another issuer',
  ],
  ['with a token for another application', { claims: { aud: 'registry' } }, 'for another application'],
  ['with a token that has expired', { claims: { exp: 1 } }, 'has expired'],
  ['with an address that was never verified', { claims: { email_verified: false } }, 'has not verified'],
  ['without a token', { token: { status: 200, body: '{}' } }, 'without an identity token'],
  ['with something else', { token: { status: 200, body: '<html>' } }, 'something else'],
];

const descriptions: [string, Bends, string][] = [
  ['describes another issuer', { discovery: { issuer: 'https://evil.example' } }, 'describes another issuer'],
  ['does not speak S256', { discovery: { code_challenge_methods_supported: ['plain'] } }, 'PKCE S256'],
  ['does not say that it does', { discovery: { code_challenge_methods_supported: undefined } }, 'PKCE S256'],
  [
    'takes codes in the clear',
    { discovery: { token_endpoint: 'http://sso.example/token' } },
    'no https address',
  ],
  [
    'asks people in the clear',
    { discovery: { authorization_endpoint: 'http://sso.example/a' } },
    'no https address',
  ],
  ['is no website', { discovery: { authorization_endpoint: 'file:///bin/sh' } }, 'no https address'],
];

describe('an answer of a provider', () => {
  test.each(answers)('%s is refused', async (_, bends, message) => {
    provider.bends = bends;
    const error = await errorOf(() => attempt());
    expect(error.message).toContain(message);
    expect(error.message).not.toMatch(/ey[\w-]{20}/);
  });
});

describe('a provider that', () => {
  test.each(descriptions)('%s is not asked', async (_, bends, message) => {
    provider.bends = bends;
    let opened = false;
    const error = await errorOf(() => attempt(() => (opened = true)));
    expect(error.message).toContain(message);
    expect(opened).toBe(false);
  });

  test('does not name itself in answers is accepted if it never said so', async () => {
    provider.bends = {
      discovery: { authorization_response_iss_parameter_supported: false },
      answer: { iss: undefined },
    };
    expect((await attempt()).email).toBe('ann@example.com');
  });
});

describe('the place to which the browser brings the answer', () => {
  const place = (url: string): URL => new URL(new URL(url).searchParams.get('redirect_uri') ?? '');

  test('is closed by the first answer, though it is a wrong one', async () => {
    let second: Promise<unknown> | undefined;
    const run = attempt((url) => {
      const wrong = place(url);
      wrong.search = 'code=evil&state=guess';
      second = fetch(wrong).then(async () => fetch(url));
      second.catch(() => undefined);
    });
    const error = await errorOf(() => run);
    expect(error.message).toContain('does not belong to this sign-in');
    await expect(second).rejects.toThrow();
  });

  test('takes no second answer', async () => {
    let callback = '';
    await attempt((url) => {
      callback = place(url).href;
      browse(url);
    });
    await expect(fetch(`${callback}?code=evil&state=guess`)).rejects.toThrow();
  });

  test('is closed as soon as it has the answer, while the code is still being redeemed', async () => {
    provider.bends = { tokenMs: 400 };
    let second: Promise<unknown> = Promise.resolve();
    await attempt((url) => {
      second = fetch(url).then(async () => fetch(place(url)));
      second.catch(() => undefined);
    });
    await expect(second).rejects.toThrow();
  });

  test('says the same to a browser whatever was wrong, and lets nothing be kept or framed', async () => {
    let page: Promise<Response> | undefined;
    const run = attempt((url) => {
      const wrong = place(url);
      wrong.search = 'state=<script>alert(1)</script>';
      page = fetch(wrong);
    });
    await errorOf(() => run);
    const response = await page;
    expect(response?.status).toBe(400);
    expect(await response?.text()).toMatch(/^This sign-in was refused\./);
    expect(response?.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response?.headers.get('cache-control')).toBe('no-store');
    expect(response?.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('stays open for what browsers ask for beside the answer', async () => {
    const token = await attempt((url) => {
      void fetch(new URL('/favicon.ico', place(url)))
        .then(async () => fetch(place(url), { method: 'POST' }))
        .then(() => browse(url));
    });
    expect(token.email).toBe('ann@example.com');
  });

  test('refuses a parameter that is there twice', async () => {
    const run = attempt((url) => {
      const twice = place(url);
      const state = new URL(url).searchParams.get('state') ?? '';
      twice.search = `state=${state}&code=one&code=two&iss=${provider.issuer}`;
      void fetch(twice);
    });
    expect((await errorOf(() => run)).message).toContain('says code twice');
  });

  test('does not answer under a name that leads here from elsewhere', async () => {
    const { request } = await import('node:http');
    const statuses: (number | undefined)[] = [];
    await attempt((url) => {
      const at = place(url);
      const answer = new URL(url).searchParams.get('state') ?? '';
      const asked = request(
        {
          host: '127.0.0.1',
          port: at.port,
          path: `/callback?code=x&state=${answer}`,
          headers: { host: 'evil.example' },
        },
        (response) => {
          statuses.push(response.statusCode);
          response.resume();
          browse(url);
        },
      );
      asked.end();
    });
    expect(statuses).toEqual([404]);
  });
});
