import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Definition } from '@toolsum/core';
import type { JsonObject } from '@toolsum/schemas';
import { definitionsOf } from '../../scripts/lint-model/corpus.ts';

/** Third-party corpora are no part of the repository. */
const CORPORA = process.env['TOOLSUM_CORPUS'] ?? join(import.meta.dirname, '../../../shared/corpus');
const OWN = join(import.meta.dirname, '../../corpus');

/** What one server shows a model, or the part of it that a corpus has. */
export interface Sample {
  readonly id: string;
  /** Where it comes from: a source of a corpus, or a family of our own. */
  readonly source: string;
  readonly server: string;
  readonly definitions: readonly Definition[];
}

export interface LabelledSample extends Sample {
  /** `true`: the text alone shows the attack. */
  readonly visible: boolean | string;
}

export function haveCorpora(): boolean {
  return existsSync(join(CORPORA, 'dev-malicious.jsonl'));
}

export const CORPORA_MISSING = `no third-party corpora at ${CORPORA}; TOOLSUM_CORPUS names their folder`;

interface Row {
  readonly id: string;
  readonly source?: string;
  readonly server?: string;
  readonly visible?: boolean | string;
  readonly tool?: JsonObject;
  readonly prompt?: JsonObject;
  readonly instructions?: string;
}

function rows<Kept>(path: string): Kept[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Kept);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function definitionOf({ tool, prompt, instructions }: Row): Definition {
  if (tool !== undefined) return { kind: 'tool', id: textOf(tool['name']), definition: tool };
  if (prompt !== undefined) return { kind: 'prompt', id: textOf(prompt['name']), definition: prompt };
  return { kind: 'instructions', id: '', definition: { text: instructions ?? '' } };
}

function corpus(file: string): LabelledSample[] {
  return rows<Row>(join(CORPORA, file)).map((row) => ({
    id: row.id,
    source: row.source ?? 'prompts and instructions',
    server: row.server ?? row.id,
    visible: row.visible ?? false,
    definitions: [definitionOf(row)],
  }));
}

/** Honest definitions of real servers, one by one. */
export function honestDefinitions(): Sample[] {
  return ['dev-benign.jsonl', 'dev-benign-prompts.jsonl', 'dev-benign-instructions.jsonl'].flatMap(corpus);
}

/** The same by server, as far as a corpus tells the server. */
export function honestServers(): Sample[] {
  const groups = Map.groupBy(honestDefinitions(), ({ source, server }) => `${source} ${server}`);
  return [...groups].map(([id, group]) => ({
    id,
    source: group[0]?.source ?? '',
    server: group[0]?.server ?? '',
    definitions: group.flatMap(({ definitions }) => definitions),
  }));
}

/** Every captured version of honest servers. */
export function honestVersions(): Sample[] {
  const folder = join(CORPORA, 'drift');
  return readdirSync(folder).flatMap((server) =>
    readdirSync(join(folder, server)).map((file) => {
      const listing = JSON.parse(readFileSync(join(folder, server, file), 'utf8')) as {
        tools?: JsonObject[];
      };
      const definitions = (listing.tools ?? []).map((tool) => definitionOf({ id: '', tool }));
      return { id: `${server} ${file}`, source: server, server, definitions };
    }),
  );
}

export function poisonedDefinitions(): LabelledSample[] {
  return corpus('dev-malicious.jsonl');
}

/** Tools that are dangerous and instruct nobody. */
export function dangerousDefinitions(): Sample[] {
  return corpus('dev-scope-controls.jsonl');
}

/** The project's own corpus: families that rules were written from, and families that they were not. */
export function ownSamples(label: 'poisoned' | 'honest', split: 'develop' | 'held-out'): Sample[] {
  const families = JSON.parse(readFileSync(join(OWN, 'families.json'), 'utf8')) as Record<
    typeof label,
    Record<typeof split, string[]>
  >;
  return families[label][split].flatMap((family) =>
    rows<{ id: string; surface: Record<string, unknown> }>(join(OWN, label, `${family}.jsonl`)).map(
      ({ id, surface }) => ({ id, source: family, server: id, definitions: definitionsOf(surface) }),
    ),
  );
}
