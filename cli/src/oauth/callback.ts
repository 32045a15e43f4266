import { LIMITS, ToolsumError, visibleText } from '@toolsum/core';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const PATH = '/callback';
const PAGES = {
  done: 'Signed in. You can close this window and go back to the terminal.',
  refused: 'This sign-in was refused. You can close this window; the terminal says why.',
} as const;

/** What an answer has to match. */
export interface ExpectedAnswer {
  readonly state: string;
  readonly issuer: string;
  /** Whether it must name its issuer (RFC 9207). */
  readonly namesIssuer: boolean;
}

/** A place on this machine to which the browser brings the answer. */
export interface Callback {
  readonly redirectUri: string;
  /** @throws ToolsumError ERR_SIGN_IN for a wrong answer, a refusal, or none in time. */
  code(): Promise<string>;
  close(): void;
}

/**
 * Listens on 127.0.0.1 for one answer of a browser, right or wrong; with it the door is closed.
 *
 * @param signal of the person who gives up.
 */
export async function openCallback(
  expected: ExpectedAnswer,
  { timeoutMs = LIMITS.signInMs, signal }: { timeoutMs?: number; signal?: AbortSignal } = {},
): Promise<Callback> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  // Whoever waits for the code sees it; nobody else has to.
  promise.catch(() => undefined);
  const server = createServer({ maxHeaderSize: 16 * 1024 }, (request, response) => {
    const url = new URL(request.url ?? '/', redirectUri);
    // Icons and whatever else a browser asks for; a name that leads here from elsewhere (DNS rebinding) gets no further.
    if (request.method !== 'GET' || url.pathname !== PATH || request.headers.host !== host) {
      answer(request, response, 404, '');
      return;
    }
    server.close();
    try {
      const code = codeIn(url.searchParams, expected);
      answer(request, response, 200, PAGES.done);
      resolve(code);
    } catch (error) {
      answer(request, response, 400, PAGES.refused);
      reject(error instanceof Error ? error : new Error('refused'));
    }
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const redirectUri = `http://${host}${PATH}`;
  const timer = setTimeout(
    () => reject(new ToolsumError('ERR_SIGN_IN', `nobody signed in within ${timeoutMs / 60_000} minutes`)),
    timeoutMs,
  );
  const onAbort = (): void => reject(new ToolsumError('ERR_INTERRUPTED', 'interrupted'));
  signal?.addEventListener('abort', onAbort, { once: true });
  return {
    redirectUri,
    code: () => promise,
    close() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The code in an answer that belongs to this sign-in and comes from the issuer that was asked. */
function codeIn(answer: URLSearchParams, expected: ExpectedAnswer): string {
  if (only(answer, 'state') !== expected.state)
    throw refused('the answer in the browser does not belong to this sign-in');
  const issuer = only(answer, 'iss');
  if (issuer === undefined ? expected.namesIssuer : issuer !== expected.issuer)
    throw refused('the answer in the browser comes from another sign-in service');
  const error = only(answer, 'error');
  if (error !== undefined) throw refused(`the sign-in service says ${visibleText(error.slice(0, 100))}`);
  const code = only(answer, 'code');
  if (code === undefined || code === '') throw refused('the answer in the browser has no code');
  return code;
}

/** A parameter's value. A repeated one has none that could be relied upon. */
function only(parameters: URLSearchParams, name: string): string | undefined {
  const values = parameters.getAll(name);
  if (values.length > 1) throw refused(`the answer in the browser says ${name} twice`);
  return values[0];
}

function refused(message: string): ToolsumError {
  return new ToolsumError('ERR_SIGN_IN', message);
}

function answer(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  request.resume();
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  });
  response.end(text);
}
