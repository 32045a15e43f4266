import {
  definitionsFromHandshake,
  DEFAULT_POLICY,
  LISTINGS,
  type Definition,
  type EffectivePolicy,
  type Era,
} from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import { SessionGate, type Effect, type Expectation, type GateEvent } from '@toolsum/verifier';

export const SERVER_INFO = { name: 'files', version: '1.0.0' };
export const INSTRUCTIONS = 'Use absolute paths.';
export const META = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
};
const SERVER_INFO_KEY = 'io.modelcontextprotocol/serverInfo';

export const handshakeDefinitions = (instructions: string | undefined = INSTRUCTIONS): Definition[] =>
  definitionsFromHandshake({
    serverInfo: SERVER_INFO,
    ...(instructions === undefined ? {} : { instructions }),
  });

export type Answerer = (params: JsonObject, request: JsonObject) => JsonObject | undefined;

/** A server that answers at once, with everything about it open to change. */
export class ScriptedServer {
  definitions: Definition[];
  serverInfo: JsonObject = SERVER_INFO;
  instructions: string | undefined = INSTRUCTIONS;
  capabilities: JsonObject = { tools: {}, prompts: {}, resources: {} };
  /** Items on one page. */
  pageSize = 100;
  /** Answers of its own, by method: `{ result }`, `{ error }`, or undefined for silence. */
  readonly answers = new Map<string, Answerer>();
  readonly seen: JsonObject[] = [];

  constructor(definitions: readonly Definition[]) {
    this.definitions = [...definitions];
  }

  methods(): string[] {
    return this.seen.map((message) => message['method'] as string);
  }

  answer(message: JsonObject): JsonObject | undefined {
    this.seen.push(message);
    const id = message['id'];
    if (id === undefined || typeof message['method'] !== 'string') return undefined;
    const params = (message['params'] ?? {}) as JsonObject;
    const own = this.answers.get(message['method']);
    const body = own === undefined ? this.#usual(message['method'], params) : own(params, message);
    return body === undefined ? undefined : { jsonrpc: '2.0', id, ...body };
  }

  #usual(method: string, params: JsonObject): JsonObject {
    const text = this.instructions === undefined ? {} : { instructions: this.instructions };
    if (method === 'initialize') {
      return {
        result: {
          protocolVersion: '2025-11-25',
          capabilities: this.capabilities,
          serverInfo: this.serverInfo,
          ...text,
        },
      };
    }
    if (method === 'server/discover') {
      return {
        result: {
          supportedVersions: ['2026-07-28'],
          capabilities: this.capabilities,
          resultType: 'complete',
          _meta: { [SERVER_INFO_KEY]: this.serverInfo },
          ...text,
        },
      };
    }
    const listing = LISTINGS.find((one) => one.method === method);
    if (listing === undefined) return { result: { content: [{ type: 'text', text: 'done' }] } };
    const all = this.definitions
      .filter(({ kind }) => kind === listing.kind)
      .map(({ definition }) => definition);
    const start = Number(params['cursor'] ?? 0);
    const end = start + this.pageSize;
    return {
      result: {
        [listing.member]: all.slice(start, end),
        ...(end < all.length ? { nextCursor: String(end) } : {}),
      },
    };
  }
}

/** A client, a gate and a server, driven by hand: no clock, no streams. */
export class GateSession {
  readonly gate: SessionGate;
  readonly server: ScriptedServer;
  readonly era: Era;
  /** What reached the client. */
  readonly received: JsonObject[] = [];
  readonly events: GateEvent[] = [];
  readonly timers: { id: string; ms: number }[] = [];
  readonly accepted: Extract<Effect, { accepted: unknown }>['accepted'][] = [];
  /** Messages that the gate passed on unchanged. */
  readonly untouched: JsonValue[] = [];
  #next = 1;

  constructor(
    expectation: Expectation,
    server: ScriptedServer,
    options: { era?: Era; policy?: Partial<EffectivePolicy> } = {},
  ) {
    this.server = server;
    this.era = options.era ?? '2025';
    this.gate = new SessionGate({
      expectation,
      policy: { ...DEFAULT_POLICY, ...options.policy },
      nonce: 'toolsum-test',
    });
    this.run(this.gate.begin());
  }

  run(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if ('report' in effect) this.events.push(effect.report);
      else if ('timer' in effect) this.timers.push(effect.timer);
      else if ('accepted' in effect) this.accepted.push(effect.accepted);
      else {
        if (effect.untouched === true) this.untouched.push(effect.message);
        if (effect.to === 'client') this.received.push(effect.message as JsonObject);
        else {
          const answer = this.server.answer(effect.message as JsonObject);
          if (answer !== undefined) this.run(this.gate.fromServer(answer));
        }
      }
    }
  }

  /** Sends a request. @returns the answer, undefined if none has come. */
  ask(method: string, params: JsonObject = {}): JsonObject | undefined {
    const id = this.#next;
    this.#next += 1;
    const sent = this.era === '2026' ? { ...params, _meta: META } : params;
    this.run(this.gate.fromClient({ jsonrpc: '2.0', id, method, params: sent }));
    return this.answerTo(id);
  }

  answerTo(id: number): JsonObject | undefined {
    return this.received.find((message) => message['id'] === id && !('method' in message));
  }

  connect(): JsonObject | undefined {
    return this.era === '2025'
      ? this.ask('initialize', {
          protocolVersion: '2025-11-25',
          capabilities: {},
          clientInfo: { name: 't', version: '1' },
        })
      : this.ask('server/discover');
  }

  /** A notification or request of the server's own. */
  fromServer(message: JsonObject): void {
    this.run(this.gate.fromServer({ jsonrpc: '2.0', ...message }));
  }

  changed(list = 'tools'): void {
    this.fromServer({ method: `notifications/${list}/list_changed` });
  }

  /** Names in the client's listing, all pages. */
  list(method = 'tools/list', member = 'tools', idMember = 'name'): string[] {
    const names: string[] = [];
    for (let cursor: JsonValue | undefined, page = 0; page < 300; page += 1) {
      const result = this.ask(method, cursor === undefined ? {} : { cursor })?.['result'] as
        JsonObject | undefined;
      if (result === undefined) return ['(refused)'];
      names.push(...(result[member] as JsonObject[]).map((item) => item[idMember] as string));
      cursor = result['nextCursor'];
      if (cursor === undefined) break;
    }
    return names;
  }

  call(name: string, args: JsonObject = {}): JsonObject | undefined {
    return this.ask('tools/call', { name, arguments: args });
  }

  verdicts(): string[] {
    return this.events.flatMap((event) =>
      event.kind === 'judged' || event.kind === 'blocked' ? [`${event.kind} ${event.report.verdict}`] : [],
    );
  }
}
