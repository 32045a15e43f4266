import {
  LIMITS,
  RULESET,
  ToolsumError,
  canonicalText,
  sha256Hex,
  signerOf,
  signerText,
  timestampOf,
  type Finding,
  type NameState,
  type SignedManifest,
  type SigstoreSource,
} from '@toolsum/core';
import type { HeldRelease, JsonObject } from '@toolsum/schemas';
import type { Sequencer } from '../log/sequencer.ts';
import { findingView } from '../publish/finding-view.ts';
import { passLint } from '../publish/lint-gate.ts';
import { decidePublish, newestPublish } from '../publish/publish-decision.ts';
import { verifyPublish } from '../publish/verify-publish.ts';
import type { DecisionRow, Store } from '../store/store.ts';
import { coversName, requirePublishScope, requireUnrevoked, type Actor } from '../tokens.ts';
import type { Hold, HoldStore } from './hold-store.ts';
import { heldReleaseView } from './hold-view.ts';
import { reviewOf, type Review } from './review.ts';

export interface HeldReleasesParts {
  readonly holds: HoldStore;
  readonly store: Store;
  readonly sigstore: SigstoreSource;
  readonly log: { stateOf(name: string): Promise<NameState> };
  readonly sequencer: Pick<Sequencer, 'submit'>;
  readonly now: () => Date;
}

/**
 * Releases whose publishers waived findings, until a reviewer has decided. What is done to them is done one after the
 * other, so that of an approval and a decline at the same time one comes second and finds the release decided.
 */
export class HeldReleases {
  readonly #parts: HeldReleasesParts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: HeldReleasesParts) {
    this.#parts = parts;
  }

  /**
   * Holds a release, or finds it held: the same manifest by the same signer is one release, in whatever bundle.
   *
   * @param newest index of the name's newest publish entry as its publisher could know it.
   * @returns the hold; `approved` if a reviewer let it through meanwhile.
   * @throws ToolsumError ERR_DECLINED with the reviewer's reason, ERR_SUPERSEDED, ERR_BUSY if too many wait.
   */
  async hold(
    signed: SignedManifest,
    actor: Actor,
    waived: readonly Finding[],
    newest: number,
  ): Promise<Hold> {
    return this.#inTurn(async () => {
      const { holds, now } = this.#parts;
      await holds.dropExpired(timestampOf(now()));
      const known = await holds.readHold(holdId(signed));
      if (known !== undefined) return this.#heldAgain(known, signed, newest);
      const { name, version } = signed.manifest.server;
      await this.#requireRoom(name, actor, byteLength(signed));
      const heldAt = now();
      const hold: Hold = {
        id: holdId(signed),
        state: 'pending',
        name,
        version,
        manifest: signed.manifestDigest,
        bundle: signed.bundleDigest,
        signer: shownSigner(signed.signer),
        publisher: actor.tokenId,
        ruleset: RULESET.digest,
        findings: JSON.stringify(waived.map(findingView)),
        newest,
        heldAt: timestampOf(heldAt),
        expiresAt: timestampOf(new Date(heldAt.getTime() + LIMITS.heldMs)),
      };
      const { manifestBytes: manifest, bundleBytes: bundle, signer } = signed;
      const publicKey = signer.kind === 'key' ? { publicKey: signer.publicKey } : {};
      await holds.addHold(hold, { manifest, bundle, ...publicKey });
      return hold;
    });
  }

  async #heldAgain(known: Hold, signed: SignedManifest, newest: number): Promise<Hold> {
    const { holds } = this.#parts;
    if (known.state === 'declined') {
      const decision = await holds.readDecision(known.id);
      throw new ToolsumError('ERR_DECLINED', `a reviewer declined this release: ${decision?.reason ?? ''}`, {
        hold: known.id,
      });
    }
    if (known.state === 'approved') return known;
    if (known.newest !== newest) throw superseded(known);
    if (known.bundle === signed.bundleDigest) return known;
    const bundle = { digest: signed.bundleDigest, bytes: signed.bundleBytes };
    await holds.replaceBundle(known.id, bundle);
    return { ...known, bundle: bundle.digest };
  }

  async #requireRoom(name: string, actor: Actor, bytes: number): Promise<void> {
    const waiting = await this.#parts.holds.countWaiting(name, actor.tokenId);
    const full =
      waiting.ofName >= LIMITS.heldPerName ||
      waiting.ofToken >= LIMITS.heldPerToken ||
      waiting.all >= LIMITS.held ||
      waiting.bytes + bytes > LIMITS.heldBytes;
    if (!full) return;
    const whose = waiting.ofName >= LIMITS.heldPerName ? ` of ${name}` : '';
    throw new ToolsumError(
      'ERR_BUSY',
      `too many releases${whose} wait for a reviewer; try again when some are decided`,
    );
  }

  /** A page of what the reviewer's token covers, the oldest first. */
  async list(
    reviewer: Actor,
    state: Hold['state'],
    page: { after: string | undefined; limit: number },
  ): Promise<{ reviews: HeldRelease[]; next?: string }> {
    const { holds, now } = this.#parts;
    await holds.dropExpired(timestampOf(now()));
    const reviews: HeldRelease[] = [];
    let { after } = page;
    while (true) {
      const rows = await holds.listHolds(state, after, LIMITS.reviewPage);
      for (const hold of rows.filter(({ name }) => coversName(reviewer.scopes, 'review', name))) {
        const last = reviews.at(-1);
        if (reviews.length === page.limit && last !== undefined) return { reviews, next: last.id };
        reviews.push(heldReleaseView(hold, { decision: await holds.readDecision(hold.id) }));
      }
      after = rows.at(-1)?.id;
      if (rows.length < LIMITS.reviewPage) return { reviews };
    }
  }

  /**
   * A held release with what today's rules find in it, or with what was decided.
   *
   * @throws ToolsumError ERR_NOT_FOUND, also for one that the reviewer's token does not cover.
   */
  async read(id: string, reviewer: Actor): Promise<HeldRelease> {
    const hold = await this.#find(id, reviewer);
    if (hold.state === 'pending') return heldReleaseView(hold, { review: await this.#review(hold) });
    return heldReleaseView(hold, { decision: await this.#parts.holds.readDecision(id) });
  }

  /** The manifest that waits, byte for byte. @throws ToolsumError ERR_NOT_FOUND. */
  async readManifest(id: string, reviewer: Actor): Promise<Uint8Array> {
    const hold = await this.#find(id, reviewer);
    const bytes = await this.#parts.holds.readHeldBytes(hold.id);
    if (bytes === undefined) throw new ToolsumError('ERR_NOT_FOUND', 'the release does not wait any more');
    return bytes.manifest;
  }

  /**
   * Verifies a release anew as if it had just been sent, and logs it if the reviewer has seen just what is found now.
   * The log entry and the record of the approval are one write.
   *
   * @returns the release; approved before is approved.
   * @throws ToolsumError ERR_HELD_CHANGED, ERR_LINT_BLOCKED if rules found what no waiver covers, ERR_SUPERSEDED,
   * ERR_DECIDED, ERR_NOT_AUTHORISED for the reviewer's own release; it is still held then.
   */
  async approve(
    id: string,
    reviewer: Actor,
    { seen, reason }: { readonly seen: string; readonly reason: string },
  ): Promise<HeldRelease> {
    return this.#inTurn(async () => {
      const { store, sequencer } = this.#parts;
      const hold = await this.#find(id, reviewer);
      if (hold.state === 'declined') throw decided(hold);
      if (hold.state === 'approved') return this.#decided(id, reviewer);
      if (hold.publisher === reviewer.tokenId) {
        throw new ToolsumError(
          'ERR_NOT_AUTHORISED',
          'the release was sent by this very token; somebody else must review it',
        );
      }
      const publisher = await requireUnrevoked(store, hold.publisher);
      requirePublishScope(publisher, hold.name);
      const review = await this.#review(hold);
      const waived = passLint(review.signed.manifest);
      if (review.seen !== seen) {
        throw new ToolsumError(
          'ERR_HELD_CHANGED',
          'the release, the rules or what they find are not what was read before this approval; it is still held: read it again',
          { seen: review.seen },
        );
      }
      const approval = decisionOf(hold, review, {
        decision: 'approved',
        by: reviewer.tokenId,
        reason,
        at: timestampOf(this.#parts.now()),
      });
      const publish = { signed: review.signed, publisher: hold.publisher, waived, approval };
      await sequencer.submit({
        name: hold.name,
        decide: (state) => {
          if (newestPublish(state) !== hold.newest) throw superseded(hold);
          return decidePublish(state, publish);
        },
      });
      return this.#decided(id, reviewer);
    });
  }

  /**
   * Refuses a release for good.
   *
   * @returns the release; declined before is declined, for the first reason.
   * @throws ToolsumError ERR_DECIDED if it was approved, ERR_NOT_FOUND.
   */
  async decline(id: string, reviewer: Actor, reason: string): Promise<HeldRelease> {
    return this.#inTurn(async () => {
      const hold = await this.#find(id, reviewer);
      if (hold.state === 'approved') throw decided(hold);
      if (hold.state === 'pending') {
        const review = await this.#review(hold);
        const decision = decisionOf(hold, review, {
          decision: 'declined',
          by: reviewer.tokenId,
          reason,
          at: timestampOf(this.#parts.now()),
        });
        await this.#parts.holds.decline({ ...decision, index: null });
      }
      return this.#decided(id, reviewer);
    });
  }

  async #decided(id: string, reviewer: Actor): Promise<HeldRelease> {
    const hold = await this.#find(id, reviewer);
    return heldReleaseView(hold, { decision: await this.#parts.holds.readDecision(id) });
  }

  async #find(id: string, reviewer: Actor): Promise<Hold> {
    const { holds, now } = this.#parts;
    const hold = await holds.readHold(id);
    const isOver = hold?.state === 'pending' && hold.expiresAt <= timestampOf(now());
    if (hold === undefined || isOver || !coversName(reviewer.scopes, 'review', hold.name)) {
      throw new ToolsumError('ERR_NOT_FOUND', 'no such release is held');
    }
    return hold;
  }

  async #review(hold: Hold): Promise<Review> {
    const bytes = await this.#parts.holds.readHeldBytes(hold.id);
    if (bytes === undefined) throw decided(hold);
    return reviewOf(await verifyPublish(bytes, this.#parts));
  }

  async #inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(run);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

/** Named by what is held and who signed it, so that sending it again finds it. */
function holdId({ manifestDigest, signer }: SignedManifest): string {
  const who = signer.kind === 'key' ? signer.hint : canonicalText(signerOf(signer) as unknown as JsonObject);
  return `hold_${sha256Hex(`${manifestDigest} ${who}`).slice(0, 32)}`;
}

function shownSigner(signer: SignedManifest['signer']): string {
  return signer.kind === 'key' ? signer.hint : signerText(signer);
}

function byteLength({ manifestBytes, bundleBytes }: SignedManifest): number {
  return manifestBytes.byteLength + bundleBytes.byteLength;
}

function decisionOf(
  hold: Hold,
  { signed, findings }: Review,
  decided: Pick<DecisionRow, 'decision' | 'by' | 'reason' | 'at'>,
): Omit<DecisionRow, 'index'> {
  return {
    hold: hold.id,
    name: hold.name,
    version: hold.version,
    manifest: signed.manifestDigest,
    bundle: signed.bundleDigest,
    ruleset: RULESET.digest,
    findings: JSON.stringify(findings.slice(0, LIMITS.findings).map(findingView)),
    ...decided,
  };
}

function decided({ state }: Hold): ToolsumError {
  return new ToolsumError('ERR_DECIDED', `the release is ${state} already; a decision is not taken back`);
}

/** What is approved late must not push out what its publisher released since. */
function superseded({ name, version }: Hold): ToolsumError {
  return new ToolsumError(
    'ERR_SUPERSEDED',
    `another version of ${name} was published while ${version} was held; release it again under a new version`,
  );
}
