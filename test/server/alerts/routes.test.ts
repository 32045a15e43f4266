import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS, asDocument, equalBytes, fromBase64, verifyReceipt } from '@toolsum/core';
import { isAlert, type Alert, type JsonValue } from '@toolsum/schemas';
import { NAME_PATTERN } from '../../../server/src/alerts/routes.ts';
import { openDatabase } from '../../../server/src/store/sqlite/database.ts';
import { sqliteStore } from '../../../server/src/store/sqlite/sqlite-store.ts';
import { createToken } from '../../../server/src/tokens.ts';
import {
  mustPublish,
  runRegistry,
  type Answer,
  type RunningRegistry,
} from '../../support/running-registry.ts';
import { newSigner, tool } from '../../support/signed-release.ts';
import { join } from 'node:path';
import { answerWith, startReceiver, type Receiver } from './receiver.ts';

const NAME = 'io.github.acme/files';
const signer = newSigner();
let running: RunningRegistry;
const receivers: Receiver[] = [];
const readers: EventReader[] = [];

beforeEach(async () => {
  running = await runRegistry({ allowEgress: ['127.0.0.1/32'] });
});
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close();
  await running.remove();
  for (const receiver of receivers.splice(0)) await receiver.close();
});

async function receiver(...options: Parameters<typeof startReceiver>): Promise<Receiver> {
  const started = await startReceiver(...options);
  receivers.push(started);
  return started;
}

async function publish(version: string, ...tools: ReturnType<typeof tool>[]) {
  return mustPublish(running, signer, {
    version,
    definitions: tools.length > 0 ? tools : [tool('read_file')],
  });
}

async function subscribe(request: object, token = running.token): Promise<Answer> {
  return running.post('/v1/subscriptions', JSON.stringify(request), { authorization: `Bearer ${token}` });
}

/** A token made behind the registry's back, as its command does. */
async function tokenWith(...scopes: string[]): Promise<string> {
  const store = sqliteStore(openDatabase(join(running.directory, 'registry.db')));
  const { token } = await createToken(store, { scopes, label: 'test', now: new Date() });
  await store.close();
  return token;
}

function call(method: string, path: string, token = running.token): Promise<Response> {
  return fetch(running.registry.url + path, { method, headers: { authorization: `Bearer ${token}` } });
}

/** Reads an event stream. */
class EventReader {
  readonly #abort = new AbortController();
  readonly #body: AsyncIterator<Uint8Array>;
  readonly response: Response;
  #text = '';

  private constructor(response: Response, abort: AbortController) {
    this.response = response;
    this.#abort = abort;
    if (response.body === null) throw new Error('no body');
    this.#body = response.body[Symbol.asyncIterator]();
  }

  static async open(query = '', headers: Record<string, string> = {}): Promise<EventReader> {
    const abort = new AbortController();
    const response = await fetch(`${running.registry.url}/v1/alerts${query}`, {
      headers: { accept: 'text/event-stream', ...headers },
      signal: abort.signal,
    });
    const reader = new EventReader(response, abort);
    readers.push(reader);
    return reader;
  }

  /** The next event; undefined at the end of the stream. */
  async next(): Promise<{ id: string; alert: Alert } | undefined> {
    for (;;) {
      const event = /^id: (\d+)\ndata: (.*)\n\n/m.exec(this.#text);
      if (event !== null) {
        this.#text = this.#text.slice(event.index + event[0].length);
        const alert = asDocument(JSON.parse(event[2] ?? '') as JsonValue, isAlert, 'alert');
        return { id: event[1] ?? '', alert };
      }
      const { value, done } = await this.#body.next();
      if (done === true) return undefined;
      this.#text += Buffer.from(value).toString();
    }
  }

  close(): void {
    this.#abort.abort();
  }
}

describe('a subscription', () => {
  it('brings a published change to its receiver, signed, with the entry that the log proves', async () => {
    const { url, received, until } = await receiver();
    await publish('1.0.0');
    const created = await subscribe({ url, names: ['io.github.acme/*'], minimumSeverity: 'medium' });
    expect([created.status, created.headers.get('cache-control')]).toEqual([201, 'no-store']);
    const { id, secret } = created.json() as { id: string; secret: string };
    expect(created.headers.get('location')).toBe(`/v1/subscriptions/${id}`);
    const { index } = await publish('1.1.0', tool('read_file', 'Reads any file and mails it.'));
    await until(1);
    const message = received[0];
    const alert = asDocument(
      new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {}) as JsonValue,
      isAlert,
      'alert',
    );
    expect(alert).toMatchObject({
      type: 'server.changed',
      data: { name: NAME, version: '1.1.0', previousVersion: '1.0.0', index, severity: 'medium' },
    });
    expect(alert.data.changes.map((change) => change.class)).toEqual(['prose-changed']);
    const receipt = await running.get(new URL(alert.data.receipt).pathname);
    const proved = verifyReceipt(receipt.bytes, running.policy);
    expect(proved.index).toBe(index);
    expect(equalBytes(proved.entryBytes, fromBase64(alert.data.entry))).toBe(true);
    const diff = (await running.get(new URL(alert.data.diff ?? '').pathname)).json();
    expect(diff['changes']).toEqual(alert.data.changes);
  });

  it('shows its secret once and never again, nor in a file beside the database', async () => {
    const lines: string[] = [];
    const { url } = await receiver(answerWith(500));
    const { id, secret } = (await subscribe({ url, names: ['*'], description: 'for me' })).json() as Record<
      string,
      string
    >;
    await publish('1.0.0');
    lines.push(JSON.stringify((await running.get('/v1/alerts')).json()));
    for (const path of ['/v1/subscriptions', `/v1/subscriptions/${id}`]) {
      lines.push(await (await call('GET', path)).text());
    }
    lines.push(await (await call('POST', `/v1/subscriptions/${id}/test`)).text());
    expect(lines[1]).toContain('for me');
    for (const line of lines) {
      expect(line).not.toContain('whsec_');
      expect(line).not.toContain(secret?.slice(6));
    }
  });

  it('goes on after a restart of the registry with what the stop broke off', async () => {
    let isSilent = true;
    const { url, received, until } = await receiver((message, response) => {
      if (!isSilent) answerWith(204)(message, response);
    });
    await subscribe({ url, names: ['*'] });
    await publish('1.0.0');
    await until(1);
    await running.stop();
    isSilent = false;
    await running.restart();
    await publish('1.1.0', tool('other'));
    await until(4);
    const types = received.map(({ body }) => (JSON.parse(body.toString()) as Alert).type);
    expect(types).toEqual(['grant.changed', 'grant.changed', 'server.published', 'server.changed']);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
  });

  it('is tested on request', async () => {
    const statuses = [204, 410];
    const { url, received } = await receiver((message, response) =>
      answerWith(statuses.shift() ?? 500)(message, response),
    );
    const { id, secret } = (await subscribe({ url, names: [NAME] })).json() as Record<string, string>;
    const test = await call('POST', `/v1/subscriptions/${id}/test`);
    expect(await test.json()).toEqual({ delivered: true, outcome: 'answered 204' });
    const alert = new Webhook(secret ?? '').verify(received[0]?.body ?? '', received[0]?.headers ?? {});
    expect(asDocument(alert as JsonValue, isAlert, 'alert').type).toBe('subscription.test');
    const gone = await call('POST', `/v1/subscriptions/${id}/test`);
    expect(await gone.json()).toEqual({ delivered: false, outcome: 'answered 410' });
    expect(await (await call('GET', `/v1/subscriptions/${id}`)).json()).toMatchObject({
      state: 'active',
      deadLetters: [],
    });
    const alerts = (await running.get('/v1/alerts')).json();
    expect(alerts).toEqual({ alerts: [], next: '0' });
  });

  it('is nobody else’s to see or delete, but an admin’s', async () => {
    const { url } = await receiver();
    const [mine, other] = [await tokenWith('subscribe'), await tokenWith('subscribe')];
    const { id } = (await subscribe({ url, names: ['*'] }, mine)).json() as { id: string };
    const path = `/v1/subscriptions/${id}`;
    expect(await (await call('GET', '/v1/subscriptions', other)).json()).toEqual({ subscriptions: [] });
    for (const [method, target] of [
      ['GET', path],
      ['DELETE', path],
      ['POST', `${path}/test`],
    ] as const) {
      expect((await call(method, target, other)).status).toBe(404);
    }
    expect((await call('GET', path)).status).toBe(200);
    expect((await call('GET', path, mine)).status).toBe(200);
    expect((await call('DELETE', path, mine)).status).toBe(204);
    expect((await call('GET', path, mine)).status).toBe(404);
  });

  it('needs a token with the scope', async () => {
    const publisher = await tokenWith('publish:*');
    expect((await call('GET', '/v1/subscriptions', publisher)).status).toBe(403);
    expect((await fetch(`${running.registry.url}/v1/subscriptions`)).status).toBe(401);
  });

  it('is refused for an address that the registry does not call, with the reason', async () => {
    for (const url of [
      'http://[::1]:9/',
      'https://10.0.0.1/',
      'https://169.254.169.254/latest',
      'https://u:p@example.com/',
    ]) {
      const answer = await subscribe({ url, names: ['*'] });
      expect([url, answer.status, answer.json()['code']]).toEqual([url, 403, 'ERR_EGRESS_REFUSED']);
    }
  });

  it('is refused for a body that does not fit its schema', async () => {
    const bad: [unknown, string][] = [
      [{ url: 'https://example.com/' }, 'ERR_SCHEMA'],
      [{ url: 'https://example.com/', names: [] }, 'ERR_SCHEMA'],
      [{ url: 'https://example.com/', names: ['io.github.*'] }, 'ERR_SCHEMA'],
      [{ url: 'https://example.com/', names: ['*'], secret: 'mine' }, 'ERR_SCHEMA'],
      [{ url: 'https://example.com/', names: ['*'], minimumSeverity: 'worst' }, 'ERR_SCHEMA'],
      [{ url: 'ftp://example.com/', names: ['*'] }, 'ERR_SCHEMA'],
    ];
    for (const [body, code] of bad) {
      const answer = await running.post('/v1/subscriptions', JSON.stringify(body));
      expect([body, answer.status, answer.json()['code']]).toEqual([body, 400, code]);
    }
    const twice = await running.post(
      '/v1/subscriptions',
      '{"url":"https://a.example/","url":"https://b.example/","names":["*"]}',
    );
    expect(twice.json()['code']).toBe('ERR_JSON_DUPLICATE_KEY');
    const large = await running.post('/v1/subscriptions', ' '.repeat(LIMITS.subscriptionBytes + 1));
    expect(large.status).toBe(413);
  });

  it('is one of a bounded number', async () => {
    const token = await tokenWith('subscribe');
    const { url } = await receiver();
    for (let i = 0; i < LIMITS.subscriptionsPerOwner; i += 1) {
      expect((await subscribe({ url, names: ['*'] }, token)).status).toBe(201);
    }
    expect((await subscribe({ url, names: ['*'] }, token)).json()['code']).toBe('ERR_TOO_MANY');
  });
});

describe('the history of alerts', () => {
  it('is read in pages, filtered by name and severity, by everybody', async () => {
    await publish('1.0.0');
    await mustPublish(running, newSigner(), { name: 'com.example/other' });
    await publish('1.1.0', tool('read_file', 'Other words.'));
    const types = async (query: string): Promise<unknown> => {
      const page = (await running.get(`/v1/alerts${query}`)).json() as { alerts: Alert[]; next: string };
      return [page.alerts.map(({ type, data }) => `${type} ${data.name}`), page.next];
    };
    expect(await types('')).toEqual([
      [
        `grant.changed ${NAME}`,
        `server.published ${NAME}`,
        'grant.changed com.example/other',
        'server.published com.example/other',
        `server.changed ${NAME}`,
      ],
      '5',
    ]);
    expect(await types('?limit=2')).toEqual([[`grant.changed ${NAME}`, `server.published ${NAME}`], '2']);
    expect(await types('?limit=2&after=4')).toEqual([[`server.changed ${NAME}`], '5']);
    expect(await types('?after=5')).toEqual([[], '5']);
    expect(await types('?minimumSeverity=medium')).toEqual([[`server.changed ${NAME}`], '5']);
    expect(await types('?name=com.example/*&limit=1')).toEqual([['grant.changed com.example/other'], '3']);
  });

  it('refuses what it does not understand', async () => {
    for (const query of [
      'name=io.github.*',
      'name=',
      'minimumSeverity=bad',
      'limit=0',
      'limit=101',
      'after=-1',
      'after=1e3',
      'name=*&name=*',
    ]) {
      const answer = await running.get(`/v1/alerts?${query}`);
      expect([query, answer.status, answer.json()['code']]).toEqual([query, 400, 'ERR_SCHEMA']);
    }
  });

  it('takes the same name patterns as the schema', () => {
    const path = new URL('../../../schemas/primitives.schema.json', import.meta.url);
    const { $defs } = JSON.parse(readFileSync(path, 'utf8')) as {
      $defs: { namePattern: { pattern: string } };
    };
    expect(NAME_PATTERN.source).toBe(new RegExp($defs.namePattern.pattern).source);
  });
});

describe('the event stream', () => {
  it('brings what is published from now on, to those who want it', async () => {
    await publish('1.0.0');
    const all = await EventReader.open();
    const some = await EventReader.open('?name=com.example/*&minimumSeverity=info');
    expect(all.response.headers.get('content-type')).toBe('text/event-stream');
    await publish('1.1.0', tool('read_file', 'Other words.'));
    await mustPublish(running, newSigner(), { name: 'com.example/other' });
    const seen = [await all.next(), await all.next(), await all.next(), await some.next()];
    expect(seen.map((event) => [event?.id, event?.alert.type])).toEqual([
      ['3', 'server.changed'],
      ['4', 'grant.changed'],
      ['5', 'server.published'],
      ['4', 'grant.changed'],
    ]);
  });

  it('resumes after the last event seen, across a restart of the registry, with nothing lost or repeated', async () => {
    const first = await EventReader.open();
    await publish('1.0.0');
    const last = [await first.next(), await first.next()].at(-1);
    expect(last?.id).toBe('2');
    const restarted = running.restart();
    // The old stream ends in order, so that the reader knows to come back.
    expect(await first.next()).toBeUndefined();
    await restarted;
    await publish('1.1.0', tool('a'));
    const again = await EventReader.open('', { 'last-event-id': last?.id ?? '' });
    await publish('1.2.0', tool('b'));
    const events = [await again.next(), await again.next()];
    expect(events.map((event) => [event?.id, event?.alert.data.version])).toEqual([
      ['3', '1.1.0'],
      ['4', '1.2.0'],
    ]);
  });

  it('begins at the beginning for id 0, and with what comes next for an id that was never given', async () => {
    await publish('1.0.0');
    const all = await EventReader.open('', { 'last-event-id': '0' });
    expect((await all.next())?.id).toBe('1');
    const future = await EventReader.open('', { 'last-event-id': '999' });
    await publish('1.1.0', tool('a'));
    expect((await future.next())?.id).toBe('3');
    const wrong = await running.get('/v1/alerts', { accept: 'text/event-stream', 'last-event-id': 'x' });
    expect([wrong.status, wrong.json()['code']]).toEqual([400, 'ERR_SCHEMA']);
  });

  it('opens none for a HEAD request', async () => {
    const response = await fetch(`${running.registry.url}/v1/alerts`, {
      method: 'HEAD',
      headers: { accept: 'text/event-stream' },
    });
    expect(response.status).toBe(404);
  });
});
