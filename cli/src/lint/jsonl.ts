import { ToolsumError, LIMITS, RULESET, isJsonObject, type Settlement, tokenAt } from '@toolsum/core';
import type { JsonValue } from '@toolsum/schemas';
import { jsonText } from '../output/json.ts';
import { readLeniently, type Reading } from './lenient-json.ts';
import { lintPlaced } from './lint-surface.ts';
import { surfaceIn } from './surface.ts';

/** What became of a line. */
export interface LineAnswer {
  /** One line of JSON without its line feed. */
  readonly text: string;
  readonly readable: boolean;
  /** Findings that are shown, by tier. */
  readonly block: number;
  readonly advise: number;
}

export interface LineContext {
  readonly settlement: Settlement;
  readonly allowedHosts: readonly string[];
}

const RULESET_TEXT = JSON.stringify(RULESET);
const PRINTABLE = /^[\x20-\x7e]*$/;

/**
 * Answers one line `{"id", "surface"}` of `toolsum lint --jsonl` with `{"id", "findings", "ruleset"}`, or with
 * `{"id", "line", "error"}` if it can't be read. Never throws for what a line holds.
 *
 * @param number of the line, from 1.
 */
export function answerLine(bytes: Uint8Array, number: number, context: LineContext): LineAnswer {
  let id = 'null';
  try {
    const reading = readLeniently(bytes);
    id = idOf(reading, bytes);
    return lintLine(id, reading, context);
  } catch (error) {
    return unreadable(
      id,
      number,
      ToolsumError.is(error) ? error.message : 'toolsum itself failed on this line',
    );
  }
}

/** The answer to a line that is longer than any surface may be. */
export function answerTooLong(number: number): LineAnswer {
  return unreadable('null', number, `the line has more than ${LIMITS.listingBytes} bytes`);
}

function lintLine(id: string, { value, notes }: Reading, context: LineContext): LineAnswer {
  if (!isJsonObject(value)) throw malformed('the line is no object');
  const given = Object.hasOwn(value, 'surface') ? value['surface'] : undefined;
  if (given === undefined) throw malformed('the line has no surface');
  if (typeof given !== 'object' || given === null) throw malformed('the surface is no object');
  const surface = surfaceIn(given, '/surface') ?? { definitions: [] };
  let [block, advise, waived, baselined] = [0, 0, 0, 0];
  const findings: string[] = [];
  for (const { settled } of lintPlaced(surface, context.settlement, context.allowedHosts, 'when-needed')) {
    if (settled.outcome === 'waived') waived += 1;
    if (settled.outcome === 'baselined') baselined += 1;
    if (settled.outcome !== 'shown') continue;
    const {
      rule,
      tier,
      severity,
      confidence,
      kind,
      id: name,
      pointer,
      of,
      start,
      end,
      message,
    } = settled.finding;
    if (tier === 'block') block += 1;
    else advise += 1;
    const named = of === 'name' ? { of } : {};
    findings.push(
      printable({ rule, tier, severity, confidence, kind, name, pointer, ...named, start, end, message }),
    );
  }
  const extra =
    (waived > 0 ? `,"waived":${waived}` : '') +
    (baselined > 0 ? `,"baselined":${baselined}` : '') +
    (notes.length > 0 ? `,"notes":${printable(notes)}` : '');
  const text = `{"id":${id},"findings":[${findings.join(',')}]${extra},"ruleset":${RULESET_TEXT}}`;
  return { text, readable: true, block, advise };
}

function unreadable(id: string, line: number, error: string): LineAnswer {
  return {
    text: `{"id":${id},"line":${line},"error":${printable(error)}}`,
    readable: false,
    block: 0,
    advise: 0,
  };
}

function malformed(message: string): ToolsumError {
  return new ToolsumError('ERR_SCHEMA', message);
}

/** The id as JSON. A number that no program can hold keeps the digits it came with. */
function idOf({ value, tree }: Reading, bytes: Uint8Array): string {
  const id: JsonValue | undefined =
    isJsonObject(value) && Object.hasOwn(value, 'id') ? value['id'] : undefined;
  if (typeof id === 'string') return printable(id);
  if (typeof id !== 'number') return 'null';
  const token = tree === undefined ? undefined : tokenAt(tree, '/id', 'value');
  if (token === undefined || Number.isSafeInteger(id)) return JSON.stringify(id);
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(token.start, token.end);
}

function printable(document: unknown): string {
  const text = JSON.stringify(document);
  return PRINTABLE.test(text) ? text : jsonText(document, 0);
}
