import {
  LIMITS,
  makeSnapshot,
  ToolsumError,
  type EchoValues,
  type EffectivePolicy,
  type Era,
  type Listing,
  type Snapshot,
} from '@toolsum/core';
import type { JsonObject, JsonValue } from '@toolsum/schemas';
import type { Baseline } from './baseline.ts';
import type { Expectation } from './expectation.ts';
import { pass, toClient, toServer, type Effect } from './gate/effect.ts';
import { filterPage, type FilteredPage } from './gate/filter-listing.ts';
import { clientMeta, HANDSHAKES, readHandshake, type Handshake } from './gate/handshake.ts';
import { isGuardedCall, refuseCall, refuseWithheld, type CallRefusal } from './gate/admit-call.ts';
import { isDrifted, listingReports, shownListing, type JudgedPage } from './gate/deliver-listing.ts';
import { deliverResult } from './gate/deliver-result.ts';
import {
  answerOf,
  idKey,
  isListChanged,
  listingOf,
  own,
  readMessage,
  type Message,
  type RequestId,
} from './gate/message.ts';
import { questionMessage, Scan, type AbsentListings, type ScanStep } from './gate/scan.ts';
import { VerifiedSet } from './gate/verified-set.ts';
import { ListingWalks } from './gate/listing-walks.ts';
import { refusalMessage, type RefusalName } from './refusal.ts';
import type { SurfaceReport } from './surface-report.ts';
import { expectSame } from './session-expectation.ts';
import { handshakeFits, isMixed, judgeSurface, refusalOf, reportOfError } from './verify-surface.ts';

export interface GateOptions {
  readonly expectation: Expectation;
  readonly policy: EffectivePolicy;
  /** Makes the ids of the gate's own requests unlike any of the client's; random. */
  readonly nonce: string;
  readonly echo?: EchoValues;
}

type Request = Extract<Message, { type: 'request' }>;
type Answer = Extract<Message, { type: 'answer' }>;

/** A request of the client's that the server has and has not answered. */
interface Pending {
  readonly request: Request;
}

/** A message that waits until the server has been listed. */
type Held =
  | { readonly from: 'client'; readonly request: Request; readonly message: JsonValue }
  | {
      readonly from: 'server';
      readonly pending: Pending;
      readonly result: JsonObject;
      readonly message: JsonValue;
    };

/** How often a server that is caught between two releases is listed again. */
const MIXED_ROUNDS = 3;

/**
 * One MCP session between a client and a server that is not trusted, as a state machine: a message in, effects out. It
 * knows both eras. Before the first listing or call is answered it lists the server itself, completely, and judges what
 * it finds; from then on every listing that the client asks for is judged again, item by item, and only verified
 * definitions can be used. Everything that is not about definitions passes untouched.
 *
 * It has no clock and no connection of its own. It never throws: a fault of its own refuses the server.
 */
export class SessionGate {
  readonly #policy: EffectivePolicy;
  readonly #echo: EchoValues;
  readonly #nonce: string;
  #expectation: Expectation;
  #blocked = false;
  #announced: SurfaceReport | undefined;
  #handshake: Handshake | undefined;
  #meta: JsonObject | undefined;
  #pending = new Map<string, Pending>();
  #held: Held[] = [];
  #absent: AbsentListings = new Set();
  #judged: SurfaceReport | undefined;
  #baseline: Baseline | undefined;
  #verified = new VerifiedSet();
  #walks = new ListingWalks();
  /** Whether the last complete listing still counts. */
  #fresh = false;
  /** Whether nothing is held to anything, by the policy's word. */
  #unchecked = false;
  #accepted = false;
  #scan: { machine: Scan; era: Era; asked: string; started: number } | undefined;
  #changedMeanwhile = false;
  /** Digest of the listing before this one. */
  #lastListed: string | undefined;
  #rounds = 0;
  #counter = 0;

  constructor(options: GateOptions) {
    this.#policy = options.policy;
    this.#echo = options.echo ?? new Set();
    this.#nonce = options.nonce;
    this.#expectation = options.expectation;
    const refusal = refusalOf(options.expectation, options.policy);
    if (refusal !== undefined) {
      this.#blocked = true;
      const { code, reason } = refusal;
      const none = { kind: 'refused', key: '', verdict: refusal.verdict, code, reason } as const;
      this.#announced = judgeSurface(makeSnapshot('2025', []), none, options.policy).report;
    }
  }

  /** Whether the server has been refused for good: it may be stopped. */
  get blocked(): boolean {
    return this.#blocked;
  }

  /** What is to be done before the first message. */
  begin(): Effect[] {
    return this.#announced === undefined ? [] : [{ report: { kind: 'blocked', report: this.#announced } }];
  }

  /** Takes a message of the client's. */
  fromClient(message: JsonValue): Effect[] {
    return this.#guarded(() => this.#clientMessage(message));
  }

  /**
   * Takes a message of the server's.
   *
   * @param bytes its size on the wire, if known.
   */
  fromServer(message: JsonValue, bytes?: number): Effect[] {
    return this.#guarded(() => this.#serverMessage(message, bytes));
  }

  /** What came from the server was no message: bytes that two readers could take for two things, noise, a flood. */
  serverFault(error: unknown): Effect[] {
    return this.#guarded(() => this.#fail(error));
  }

  /** A timer that an effect asked for has run out. */
  onTimer(id: string): Effect[] {
    return this.#guarded(() => this.#timeout(id));
  }

  #guarded(act: () => Effect[]): Effect[] {
    try {
      return act();
    } catch (error) {
      return this.#fail(error);
    }
  }

  #clientMessage(value: JsonValue): Effect[] {
    const message = readMessage(value);
    if (message === undefined) return [toClient(refusalMessage(null, 'message-unreadable'))];
    if (this.#blocked) {
      return message.type === 'request' ? [toClient(refusalMessage(message.id, 'server-refused'))] : [];
    }
    if (message.type === 'request') return this.#clientRequest(message, value);
    if (message.type === 'notification' && message.method === 'notifications/cancelled') {
      const before = this.#held.length;
      const cancelled = own(message.params, 'requestId');
      this.#held = this.#held.filter((held) => held.from !== 'client' || held.request.id !== cancelled);
      if (this.#held.length < before) return [];
    }
    return [pass('server', value)];
  }

  #clientRequest(request: Request, value: JsonValue): Effect[] {
    this.#meta = clientMeta(request.params) ?? this.#meta;
    const { method } = request;
    if (listingOf(method) === undefined && !isGuardedCall(method)) return this.#forward(request, value);
    if (this.#era() === undefined) return [toClient(refusalMessage(request.id, 'not-ready'))];
    if (this.#fresh) return this.#admit(request, value);
    this.#held.push({ from: 'client', request, message: value });
    return this.#startScan();
  }

  /** The era that was shaken hands on, else the one that the client's requests speak. */
  #era(): Era | undefined {
    return this.#handshake?.era ?? (this.#meta === undefined ? undefined : '2026');
  }

  #forward(request: Request, value: JsonValue): Effect[] {
    this.#pending.set(idKey(request.id), { request });
    return [pass('server', value)];
  }

  #admit(request: Request, value: JsonValue): Effect[] {
    const refused = this.#refusalOf(request);
    return refused === undefined
      ? this.#forward(request, value)
      : this.#refuse(request, refused, () => this.#forward(request, value));
  }

  /** Refuses a call and says so to people; in warn mode they are told, and it goes on as usual. */
  #refuse({ id, method }: Request, refused: CallRefusal, usual: () => Effect[]): Effect[] {
    const report: Effect = { report: { kind: 'refused', method, ...refused } };
    if (this.#policy.mode === 'warn') return [report, ...usual()];
    return [report, toClient(refusalMessage(id, refused.refusal))];
  }

  #serverMessage(value: JsonValue, bytes: number | undefined): Effect[] {
    if (this.#blocked) return [];
    const message = readMessage(value);
    if (message === undefined) {
      return this.#fail(
        new ToolsumError('ERR_SERVER_PROTOCOL', 'the server sent something that is no message'),
      );
    }
    if (message.type === 'notification' && isListChanged(message.method)) return this.#listChanged(value);
    if (message.type !== 'answer') return [pass('client', value)];
    if (this.#scan !== undefined && message.id === this.#scan.asked) {
      const size = bytes ?? JSON.stringify(value).length;
      return this.#proceed(this.#scan.machine.answer(answerOf(message, value), size));
    }
    const key = message.id === null ? '' : idKey(message.id);
    const pending = this.#pending.get(key);
    if (pending === undefined) return this.#unasked(message, value);
    this.#pending.delete(key);
    if (message.result === undefined) return [pass('client', value)];
    return this.#answer(pending, message.result, value);
  }

  /** A late answer to a question of our own, or a second answer to one of the client's: nobody waits for it. */
  #unasked({ id, result }: Answer, value: JsonValue): Effect[] {
    // An error may name no request that could not be read; a result without one answers nothing.
    if (id === null && result === undefined) return [pass('client', value)];
    if (typeof id === 'string' && id.startsWith(this.#nonce)) return [];
    return [{ report: { kind: 'dropped', what: 'unasked-answer' } }];
  }

  #answer(pending: Pending, result: JsonObject, value: JsonValue): Effect[] {
    const { method } = pending.request;
    const era = HANDSHAKES.get(method);
    if (era !== undefined) return this.#shakeHands(era, pending.request, result, value);
    if (listingOf(method) === undefined && !isGuardedCall(method)) return [pass('client', value)];
    if (!this.#fresh) {
      this.#held.push({ from: 'server', pending, result, message: value });
      return this.#startScan();
    }
    return this.#deliver(pending.request, result, value);
  }

  /** Gives the client an answer that concerns definitions, judged by what is known now. */
  #deliver(request: Request, result: JsonObject, value: JsonValue): Effect[] {
    const listing = listingOf(request.method);
    if (listing !== undefined) return this.#deliverListing(listing, request, result, value);
    // The tool may have been withheld while the call was under way.
    const refused = this.#refusalOf(request);
    return refused === undefined
      ? deliverResult(request, result, value, this.#policy)
      : this.#refuse(request, refused, () => [pass('client', value)]);
  }

  #deliverListing(listing: Listing, request: Request, result: JsonObject, value: JsonValue): Effect[] {
    if (this.#baseline === undefined) {
      return [this.#unchecked ? pass('client', value) : toClient(unreadable(request.id))];
    }
    const page = filterPage(listing, result, this.#baseline, this.#policy);
    if (page === undefined)
      return [this.#unchecked ? pass('client', value) : toClient(unreadable(request.id))];
    for (const report of page.reports) this.#verified.set(report);
    for (const report of page.withheld) this.#verified.set(report);
    const { method } = request;
    // Of a server that the policy allows unsigned, only what the linter objects to is withheld.
    const missing = this.#unchecked ? [] : this.#missingFrom(listing, request, result, page);
    const judged: JudgedPage = { page, result, message: value, method, missing };
    const { mode, onDrift } = this.#policy;
    if (
      !this.#unchecked &&
      mode === 'enforce' &&
      onDrift === 'block-server' &&
      isDrifted(judged) &&
      this.#judged !== undefined
    ) {
      this.#pending.set(idKey(request.id), { request });
      const report = {
        ...this.#judged,
        verdict: page.withheld.some(({ verdict }) => verdict !== 'objected') ? 'drifted' : 'objected',
        exitCode: 1,
        definitions: page.withheld,
      } as const;
      return [...listingReports(judged), ...this.#block(report)];
    }
    return [...listingReports(judged), shownListing(judged, mode)];
  }

  /** What the client was shown of the listing before and is not shown now. */
  #missingFrom(
    listing: Listing,
    request: Request,
    result: JsonObject,
    page: FilteredPage,
  ): readonly string[] {
    return this.#walks.follow(
      request.method,
      own(request.params, 'cursor'),
      own(result, 'nextCursor'),
      page.reports.map(({ id }) => id),
      this.#verified.idsOf(listing.kind),
    );
  }

  #refusalOf({ method, params }: Request): CallRefusal | undefined {
    return this.#unchecked
      ? refuseWithheld(method, params, this.#verified)
      : refuseCall(method, params, this.#verified, this.#policy);
  }

  #shakeHands(era: Era, request: Request, result: JsonObject, value: JsonValue): Effect[] {
    const handshake = readHandshake(era, result);
    this.#pending.set(idKey(request.id), { request });
    if (handshake === undefined) {
      return this.#fail(new ToolsumError('ERR_SERVER_PROTOCOL', 'the handshake does not fit the protocol'));
    }
    const snapshot = makeSnapshot(era, handshake.definitions);
    if (
      this.#policy.mode === 'enforce' &&
      !handshakeFits(snapshot, this.#expectation, this.#policy, this.#echo)
    ) {
      return this.#block(
        judgeSurface(snapshot, this.#expectation, this.#policy, { echo: this.#echo }).report,
      );
    }
    this.#pending.delete(idKey(request.id));
    this.#handshake = handshake;
    this.#fresh = false;
    this.#changedMeanwhile = this.#scan !== undefined;
    this.#absent.clear();
    return [pass('client', value)];
  }

  #listChanged(value: JsonValue): Effect[] {
    this.#fresh = false;
    this.#walks.clear();
    this.#absent.clear();
    const effects = [pass('client', value)];
    if (this.#scan !== undefined) {
      this.#changedMeanwhile = true;
      return effects;
    }
    // Calls under way are answered by what the new listing says.
    const waits =
      this.#held.length > 0 ||
      [...this.#pending.values()].some(({ request }) => isGuardedCall(request.method));
    return waits ? [...effects, ...this.#startScan()] : effects;
  }

  #startScan(): Effect[] {
    const era = this.#era();
    if (this.#scan !== undefined || era === undefined) return [];
    const machine = new Scan(era, this.#handshake, this.#absent);
    this.#counter += 1;
    this.#scan = { machine, era, asked: '', started: this.#counter };
    this.#changedMeanwhile = false;
    const timer: Effect = { timer: { id: `scan ${this.#counter}`, ms: LIMITS.listingMs } };
    return [timer, ...this.#proceed(machine.begin())];
  }

  #proceed(step: ScanStep): Effect[] {
    const scan = this.#scan;
    if (scan === undefined) return [];
    if ('failed' in step) return this.#fail(step.failed);
    if ('done' in step) {
      const snapshot = makeSnapshot(scan.era, step.done.definitions);
      this.#scan = undefined;
      this.#handshake ??= step.done.handshake;
      return this.#judge(snapshot);
    }
    const { method, params, courtesy } = step.ask;
    this.#counter += 1;
    scan.asked = `${this.#nonce}-${this.#counter}`;
    const meta = scan.era === '2026' ? this.#meta : undefined;
    const message = questionMessage(scan.asked, method, params, meta);
    const timer: Effect[] = courtesy ? [{ timer: { id: `ask ${scan.asked}`, ms: LIMITS.courtesyMs } }] : [];
    return [toServer(message), ...timer];
  }

  #timeout(id: string): Effect[] {
    const scan = this.#scan;
    if (scan === undefined || this.#blocked) return [];
    if (id === `ask ${scan.asked}`) return this.#proceed(scan.machine.silent());
    if (id !== `scan ${scan.started}`) return [];
    return this.#fail(
      new ToolsumError(
        'ERR_SERVER_SILENT',
        `the server did not come to the end of its listings within ${LIMITS.listingMs} ms`,
      ),
    );
  }

  #judge(snapshot: Snapshot): Effect[] {
    this.#rounds += 1;
    // Twice the same is settled, even for a server that announces changes without end.
    const settled = !this.#changedMeanwhile || snapshot.digest === this.#lastListed;
    this.#lastListed = snapshot.digest;
    if (!settled) {
      if (this.#rounds <= LIMITS.settleRounds) return this.#startScan();
      return this.#fail(
        new ToolsumError('ERR_NOT_STABLE', 'the server changes what it lists faster than it can be read'),
      );
    }
    const { report, baseline } = judgeSurface(snapshot, this.#expectation, this.#policy, {
      echo: this.#echo,
    });
    if (report.verdict === 'drifted' && this.#rounds < MIXED_ROUNDS && isMixed(snapshot, this.#expectation)) {
      return this.#startScan();
    }
    this.#rounds = 0;
    if (report.admits === 'nothing') return this.#block(report);
    this.#judged = report;
    this.#baseline = baseline;
    this.#unchecked = report.verdict === 'unsigned' || baseline === undefined;
    this.#verified = new VerifiedSet(report.definitions);
    this.#walks.clear();
    this.#fresh = true;
    // A first listing is pinned also where single definitions of it are withheld: the others must not go unwatched.
    const isKept = report.allowed || (report.firstUse && report.verdict === 'objected');
    const accepted: Effect[] = isKept && !this.#accepted ? [{ accepted: { report, snapshot } }] : [];
    this.#accepted ||= isKept;
    this.#expectation = expectSame(this.#expectation, report, snapshot);
    return [{ report: { kind: 'judged', report } }, ...accepted, ...this.#release()];
  }

  #release(): Effect[] {
    const held = this.#held.splice(0);
    return held.flatMap((one) =>
      one.from === 'client'
        ? this.#admit(one.request, one.message)
        : this.#deliver(one.pending.request, one.result, one.message),
    );
  }

  #fail(error: unknown): Effect[] {
    if (this.#blocked) return [];
    const report = reportOfError(error, this.#expectation, this.#policy, this.#era());
    if (this.#policy.mode === 'enforce') return this.#block(report);
    this.#scan = undefined;
    this.#baseline = undefined;
    this.#unchecked = true;
    this.#fresh = true;
    return [{ report: { kind: 'judged', report } }, ...this.#release()];
  }

  /** Nothing of the server passes any more; everything that the client waits for is refused. */
  #block(report: SurfaceReport): Effect[] {
    this.#blocked = true;
    this.#scan = undefined;
    const waiting: RequestId[] = [
      ...[...this.#pending.values()].map(({ request }) => request.id),
      ...this.#held.map((one) => (one.from === 'client' ? one.request.id : one.pending.request.id)),
    ];
    this.#pending.clear();
    this.#held = [];
    const name: RefusalName = 'server-refused';
    return [
      { report: { kind: 'blocked', report: { ...report, allowed: false, admits: 'nothing' } } },
      ...waiting.map((id) => toClient(refusalMessage(id, name))),
    ];
  }
}

function unreadable(id: RequestId): JsonObject {
  return refusalMessage(id, 'listing-unreadable');
}
