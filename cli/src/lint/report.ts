import {
  RULESET,
  visibleText,
  type Finding,
  type IdleWaiver,
  type Settlement,
  LineIndex,
  rawSpan,
  tokenAt,
  type Region,
  jsonTree,
  type JsonNode,
} from '@toolsum/core';
import type { LintWaiver } from '@toolsum/schemas';
import { lintPlaced, type SettledFinding } from './lint-surface.ts';
import type { LintSource, ReadSources, UnreadableSource } from './source.ts';

/** A finding that is told, and where. */
export interface ReportedFinding extends SettledFinding {
  /** As the configuration leaves it. */
  readonly finding: Finding;
  /** Which of several surfaces of the source it is in. */
  readonly label?: string;
  /** JSON pointer into the source's document. */
  readonly documentPointer: string;
  /** Where its words stand in the source's text. */
  readonly region?: Region;
  /** The waiver by which it was accepted. */
  readonly waiver?: LintWaiver;
}

export interface ReportedSource {
  readonly source: LintSource;
  readonly definitions: number;
  /** What is odd about it, safe to print. */
  readonly notes: readonly string[];
  readonly shown: readonly ReportedFinding[];
  readonly waived: readonly ReportedFinding[];
  readonly baselined: readonly ReportedFinding[];
}

/** All that a run of the linter has to say; every format tells the same. */
export interface LintReport {
  readonly ruleset: typeof RULESET;
  readonly sources: readonly ReportedSource[];
  readonly unreadable: readonly UnreadableSource[];
  readonly notes: readonly string[];
  readonly idleWaivers: readonly IdleWaiver[];
}

/** Lints all sources and settles what is found in them. */
export function makeReport(
  { sources, unreadable, notes }: ReadSources,
  settlement: Settlement,
  allowedHosts: readonly string[],
): LintReport {
  const reported = sources.map((source) => reportSource(source, settlement, allowedHosts));
  const all = [...notes, ...reported.flatMap((one) => one.notes)];
  return {
    ruleset: RULESET,
    sources: reported,
    unreadable,
    notes: all,
    idleWaivers: settlement.idleWaivers(),
  };
}

/** How many findings of each tier are shown, and how many are not. */
export function countsOf({ sources }: Pick<LintReport, 'sources'>): {
  definitions: number;
  block: number;
  advise: number;
  waived: number;
  baselined: number;
} {
  const counts = { definitions: 0, block: 0, advise: 0, waived: 0, baselined: 0 };
  for (const { definitions, shown, waived, baselined } of sources) {
    counts.definitions += definitions;
    for (const { finding } of shown) counts[finding.tier] += 1;
    counts.waived += waived.length;
    counts.baselined += baselined.length;
  }
  return counts;
}

function reportSource(
  source: LintSource,
  settlement: Settlement,
  allowedHosts: readonly string[],
): ReportedSource {
  const locate = locator(source.text);
  const told = new Set<string>();
  const notes: string[] = [];
  const definitions = new Set<string>();
  const found: ReportedFinding[] = [];
  for (const surface of source.surfaces) {
    const here = new Map<string, number>();
    for (const { kind, id } of surface.definitions) {
      const key = `${kind}\n${id}`;
      const count = (here.get(key) ?? 0) + 1;
      here.set(key, count);
      definitions.add(`${key}\n${count}`);
      // Signing refuses it: nobody can tell which of them is called.
      if (count === 2)
        notes.push(`note: ${nameOf(source)} has two of ${kind} ${visibleText(id, { maxLength: 120 })}`);
    }
    for (const one of lintPlaced(surface, settlement, allowedHosts)) {
      const reported = reportFinding(one, surface.label, locate);
      if (reported === undefined) continue;
      // Snapshots of one server share most definitions.
      const { rule, pointer, of, start, end } = one.finding;
      const key = JSON.stringify([one.definition ?? reported.documentPointer, rule, pointer, of, start, end]);
      if (!told.has(key)) found.push(reported);
      told.add(key);
    }
  }
  const of = (outcome: ReportedFinding['settled']['outcome']): ReportedFinding[] =>
    found.filter(({ settled }) => settled.outcome === outcome);
  return {
    source,
    definitions: definitions.size,
    notes,
    shown: of('shown'),
    waived: of('waived'),
    baselined: of('baselined'),
  };
}

function reportFinding(
  one: SettledFinding,
  label: string | undefined,
  locate: (pointer: string, finding: Finding) => Region | undefined,
): ReportedFinding | undefined {
  const { settled, placed } = one;
  if (settled.outcome === 'silenced') return undefined;
  const { pointer } = settled.finding;
  const documentPointer =
    placed.at + (pointer.startsWith(placed.inner) ? pointer.slice(placed.inner.length) : '');
  const region = locate(documentPointer, settled.finding);
  return {
    ...one,
    finding: settled.finding,
    documentPointer,
    ...(label === undefined ? {} : { label }),
    ...(region === undefined ? {} : { region }),
    ...(settled.outcome === 'waived' ? { waiver: settled.waiver } : {}),
  };
}

function nameOf({ name, origin }: LintSource): string {
  return origin === 'stdin' ? 'standard input' : origin === 'live' ? 'the server' : visibleText(name);
}

/** Finds the places of a text's findings; the text is read for it when the first is asked for. */
function locator(text: string | undefined): (pointer: string, finding: Finding) => Region | undefined {
  let read: { tree: JsonNode; lines: LineIndex } | undefined;
  return (pointer, finding) => {
    if (text === undefined) return undefined;
    read ??= { tree: jsonTree(text), lines: new LineIndex(text) };
    const token = tokenAt(read.tree, pointer, finding.of);
    return token === undefined ? undefined : read.lines.region(rawSpan(text, token, finding));
  };
}
