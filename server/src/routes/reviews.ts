import { LIMITS, ToolsumError, asDocument, parseJson, toBase64 } from '@toolsum/core';
import { isReviewApproval, isReviewRefusal } from '@toolsum/schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorOf } from '../http/access.ts';
import { bodyBytes, queryText, wholeNumber } from '../http/input.ts';
import { JSON_TYPE } from '../http/send.ts';
import type { Hold } from '../review/hold-store.ts';
import type { Services } from '../services.ts';

const STATES: readonly string[] = ['pending', 'approved', 'declined'] satisfies Hold['state'][];
const HOLD_ID = /^hold_[0-9a-f]{32}$/;

type ReviewRequest = FastifyRequest<{ Params: { id: string } }>;

/** Releases that wait for a reviewer: the list, one of them, and the two decisions. */
export function reviewRoutes(app: FastifyInstance, { heldReleases, log }: Services): void {
  const config = { scope: 'review' } as const;
  const bodyLimit = LIMITS.reviewBytes;
  const one = '/v1/reviews/:id';

  app.get('/v1/reviews', { config }, async (request, reply) => {
    const limit = wholeNumber(queryText(request, 'limit') ?? String(LIMITS.reviewPage), 'limit', {
      min: 1,
      max: LIMITS.reviewPage,
    });
    const after = queryText(request, 'after');
    const page = { after: after === undefined ? undefined : holdIdOf(after), limit };
    return unstored(reply).send(await heldReleases.list(actorOf(request), stateOf(request), page));
  });
  app.get(one, { config }, async (request: ReviewRequest, reply) =>
    unstored(reply).send(await heldReleases.read(holdIdOf(request.params.id), actorOf(request))),
  );
  app.get(`${one}/manifest.json`, { config }, async (request: ReviewRequest, reply) => {
    const bytes = await heldReleases.readManifest(holdIdOf(request.params.id), actorOf(request));
    return unstored(reply).type(JSON_TYPE).send(Buffer.from(bytes));
  });
  app.post(`${one}/approve`, { config, bodyLimit }, async (request: ReviewRequest, reply) => {
    const value = parseJson(bodyBytes(request), LIMITS.reviewBytes);
    const approval = asDocument(value, isReviewApproval, 'approval');
    const id = holdIdOf(request.params.id);
    const release = await heldReleases.approve(id, actorOf(request), approval);
    const index = release.decision?.index;
    if (index === undefined) throw new ToolsumError('ERR_INTERNAL', 'an approval without its entry');
    return unstored(reply).send({ ...release, receipt: toBase64(await log.receipt(index, 'first')) });
  });
  app.post(`${one}/decline`, { config, bodyLimit }, async (request: ReviewRequest, reply) => {
    const value = parseJson(bodyBytes(request), LIMITS.reviewBytes);
    const { reason } = asDocument(value, isReviewRefusal, 'refusal');
    const id = holdIdOf(request.params.id);
    return unstored(reply).send(await heldReleases.decline(id, actorOf(request), reason));
  });
}

/** What is not published yet is nobody else's to keep. */
function unstored(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store');
}

function stateOf(request: FastifyRequest): Hold['state'] {
  const state = queryText(request, 'state') ?? 'pending';
  if (!STATES.includes(state)) throw new ToolsumError('ERR_SCHEMA', `state is one of ${STATES.join(', ')}`);
  return state as Hold['state'];
}

/** @throws ToolsumError ERR_NOT_FOUND. */
function holdIdOf(text: string): string {
  if (!HOLD_ID.test(text)) throw new ToolsumError('ERR_NOT_FOUND', 'no such release is held');
  return text;
}
