import {
  definitionFromListing,
  definitionsFromHandshake,
  isJsonObject,
  LIMITS,
  LISTINGS,
  ToolsumError,
} from '@toolsum/core';
import type { Definition, Listing } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import type { CaptureLimits } from './capture-limits.ts';
import type { Handshake } from './era-support.ts';
import type { Answer } from './rpc.ts';
import type { Session } from './session.ts';

const METHOD_NOT_FOUND = -32601;

/** Listings that this connection turned out not to have; they are not asked for again. */
export type AbsentListings = Set<Listing['method']>;

/**
 * Reads everything that the server puts before a model: the handshake's part and all pages of all listings, those it
 * declares first, then those it may answer all the same.
 *
 * @throws ToolsumError ERR_SERVER_PROTOCOL, ERR_SERVER_SILENT, ERR_TOO_MANY, ERR_DEFINITION_MALFORMED.
 */
export async function listEverything(
  session: Session,
  absent: AbsentListings,
  limits: CaptureLimits,
): Promise<Definition[]> {
  session.refill();
  const definitions = handshakeDefinitions(session.handshake);
  const declared = (listing: Listing): boolean =>
    isJsonObject(session.handshake.capabilities[listing.capability]);
  for (const listing of LISTINGS.toSorted((a, b) => Number(declared(b)) - Number(declared(a)))) {
    if (absent.has(listing.method)) continue;
    const listed = await listPages(session, listing, declared(listing), limits);
    if (listed === undefined) absent.add(listing.method);
    else definitions.push(...listed);
    if (definitions.length > LIMITS.definitions) {
      throw new ToolsumError('ERR_TOO_MANY', `the server lists more than ${LIMITS.definitions} definitions`);
    }
  }
  return definitions;
}

function handshakeDefinitions({ serverInfo, instructions }: Handshake): Definition[] {
  const text = instructions === undefined ? {} : { instructions };
  if (serverInfo !== undefined) return definitionsFromHandshake({ serverInfo, ...text });
  // A server of 2026 may stay anonymous.
  return definitionsFromHandshake({ serverInfo: {}, ...text }).filter(({ kind }) => kind !== 'server-info');
}

/** @returns undefined if the server has no such listing. */
async function listPages(
  session: Session,
  listing: Listing,
  declared: boolean,
  limits: CaptureLimits,
): Promise<Definition[] | undefined> {
  const { method } = listing;
  const definitions: Definition[] = [];
  const cursors = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < limits.pages; page += 1) {
    const result = await askPage(session, listing, cursor, declared, limits);
    if (result === undefined) return undefined;
    const items = result[listing.member];
    if (!Array.isArray(items)) throw fault(`${method} answers without ${listing.member}`);
    definitions.push(...items.map((item) => definitionFromListing(listing, item)));
    if (definitions.length > LIMITS.definitions) {
      throw new ToolsumError('ERR_TOO_MANY', `${method} holds more than ${LIMITS.definitions} definitions`);
    }
    const next = result['nextCursor'];
    if (next === undefined || next === null) return definitions;
    if (typeof next !== 'string') throw fault(`${method} gives a cursor that is not a string`);
    // An empty string is a cursor like any other: what stands behind it is served to clients.
    if (cursors.has(next)) throw fault(`${method} repeats a cursor, its pages never end`);
    cursors.add(next);
    cursor = next;
  }
  throw new ToolsumError('ERR_TOO_MANY', `${method} has more than ${limits.pages} pages`);
}

async function askPage(
  session: Session,
  listing: Listing,
  cursor: string | undefined,
  declared: boolean,
  limits: CaptureLimits,
): Promise<JsonObject | undefined> {
  const { method } = listing;
  const first = cursor === undefined;
  let answer: Answer;
  try {
    answer = await session.request(
      method,
      first ? {} : { cursor },
      first && !declared ? limits.courtesyMs : limits.answerMs,
    );
  } catch (error) {
    // Servers that were not asked to have this listing may ignore the question.
    if (first && !declared && ToolsumError.is(error) && error.code === 'ERR_SERVER_SILENT') return undefined;
    throw error;
  }
  if ('error' in answer) {
    if (first && (!declared || answer.error['code'] === METHOD_NOT_FOUND)) return undefined;
    const code = answer.error['code'];
    throw fault(`${method} answers with error ${typeof code === 'number' ? code : 'without a code'}`);
  }
  const { result } = answer;
  const kind = result['resultType'];
  if (session.era === '2026' && kind !== undefined && kind !== 'complete') {
    throw fault(`${method} answers with something other than a complete result`);
  }
  return result;
}

function fault(message: string): ToolsumError {
  return new ToolsumError('ERR_SERVER_PROTOCOL', message);
}
