import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Claims, TokenMaker } from './loopback-sigstore/identity-tokens.ts';

/** Where a provider departs from what it should do. */
export interface Bends {
  /** Members of its description. */
  readonly discovery?: Readonly<Record<string, unknown>>;
  /** Parameters of the answer that goes through the browser; undefined leaves one out. */
  readonly answer?: Readonly<Record<string, string | undefined>>;
  /** Claims of the identity token. */
  readonly claims?: Claims;
  /** The whole answer of the token endpoint. */
  readonly token?: { readonly status: number; readonly body: string };
  /** How long the token endpoint takes. */
  readonly tokenMs?: number;
}

interface Asked {
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string;
  readonly clientId: string;
}

/** An OpenID provider on loopback at which one person is always signed in; PKCE is checked for real. */
export class LoopbackOidc {
  bends: Bends = {};
  /** Parameters of the last request for a code. */
  asked = new URLSearchParams();
  readonly #tokens: TokenMaker;
  readonly #email: string;
  readonly #codes = new Map<string, Asked>();
  readonly #server: Server;

  private constructor(tokens: TokenMaker, email: string) {
    this.#tokens = tokens;
    this.#email = email;
    this.#server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', this.issuer);
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const json = (status: number, body: string): void =>
          void response.writeHead(status, { 'content-type': 'application/json' }).end(body);
        if (url.pathname === '/.well-known/openid-configuration')
          json(200, JSON.stringify(this.#discovery()));
        else if (url.pathname === '/authorize')
          response.writeHead(302, { location: this.#authorize(url.searchParams) }).end();
        else if (url.pathname === '/token') {
          const { status, body } = this.bends.token ?? this.#redeem(Buffer.concat(chunks).toString());
          setTimeout(() => json(status, body), this.bends.tokenMs ?? 0);
        } else response.writeHead(404).end();
      });
    });
  }

  static async start(tokens: TokenMaker, email: string): Promise<LoopbackOidc> {
    const provider = new LoopbackOidc(tokens, email);
    await new Promise<void>((resolve) => {
      provider.#server.listen(0, '127.0.0.1', resolve);
    });
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  #discovery(): object {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256', 'plain'],
      authorization_response_iss_parameter_supported: true,
      ...this.bends.discovery,
    };
  }

  /** @returns where the browser goes next. */
  #authorize(asked: URLSearchParams): string {
    this.asked = asked;
    const code = `code-${this.#codes.size}-of-${this.#email}`;
    this.#codes.set(code, {
      redirectUri: asked.get('redirect_uri') ?? '',
      challenge: asked.get('code_challenge') ?? '',
      nonce: asked.get('nonce') ?? '',
      clientId: asked.get('client_id') ?? '',
    });
    const next = new URL(asked.get('redirect_uri') ?? '');
    const answer = { code, state: asked.get('state') ?? '', iss: this.issuer, ...this.bends.answer };
    for (const [name, value] of Object.entries(answer))
      if (value !== undefined) next.searchParams.set(name, value);
    return next.href;
  }

  #redeem(form: string): { status: number; body: string } {
    const sent = new URLSearchParams(form);
    const code = sent.get('code') ?? '';
    const asked = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url');
    if (
      asked === undefined ||
      asked.challenge !== challenge ||
      asked.redirectUri !== sent.get('redirect_uri') ||
      asked.clientId !== sent.get('client_id')
    )
      return { status: 400, body: JSON.stringify({ error: 'invalid_grant' }) };
    const token = this.#tokens.email(this.#email, {
      iss: this.issuer,
      aud: asked.clientId,
      nonce: asked.nonce,
      ...this.bends.claims,
    });
    return { status: 200, body: JSON.stringify({ access_token: 'unused', id_token: token }) };
  }
}
