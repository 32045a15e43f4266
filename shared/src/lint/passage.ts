import type { Definition } from '../definition/definition.ts';
import type { Folding } from './fold.ts';
import type { ConceptSet } from './reading/concept-set.ts';
import type { Sentence } from './reading/sentence.ts';
import type { SurfaceString } from './surface-strings.ts';

export type { Layer } from './fold.ts';

/** One string of a definition, prepared for the rules. Its readings are made when first asked for. */
export interface Passage extends SurfaceString {
  /** What the text says once nothing in it hides: see `fold`. */
  readonly folding: Folding;
  /** Whether it holds nothing but printable ASCII, tabs and line breaks. */
  readonly isPrintable: boolean;
  /** The sentences of all its layers, with what their words are about. */
  readonly sentences: readonly Sentence[];
  /** The same with the string they stand in. */
  readonly placed: readonly PlacedSentence[];
  /** What any of them is about. */
  readonly concepts: ConceptSet;
}

/** A tool as the others of its surface see it. */
export interface ToolView {
  readonly parameters: ReadonlySet<string>;
}

/** What a rule knows about the whole surface. */
export interface SurfaceView {
  readonly serverName: string | undefined;
  /** The tools of this server by name, each with its own parameters. */
  readonly tools: ReadonlyMap<string, ToolView>;
  /** Names of those tools that can't be taken for words, in lower case. */
  readonly tellingNames: ReadonlySet<string>;
  /** Hosts that the publisher says are its own, in lower case. */
  readonly allowedHosts: ReadonlySet<string>;
  /** All definitions of the surface, the one at hand included. */
  readonly definitions: readonly Definition[];
}

/** What a rule is handed: one definition with the passages it reads, and what stands around it. */
export interface DefinitionView {
  readonly definition: Definition;
  /** Names of the tool's own parameters, or of the prompt's arguments. */
  readonly parameters: ReadonlySet<string>;
  readonly passages: readonly Passage[];
  /** Those of them that hold more than printable ASCII, tabs and line breaks. */
  readonly beyondAscii: readonly Passage[];
  /** Every sentence of every passage, in all its layers. Read when first asked for. */
  readonly sentences: readonly PlacedSentence[];
  /** What any of them is about. */
  readonly concepts: ConceptSet;
  readonly surface: SurfaceView;
}

/** A sentence with the string that it stands in. */
export interface PlacedSentence {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** Every sentence of every passage, in all its layers. */
export function sentencesIn(view: DefinitionView): readonly PlacedSentence[] {
  return view.sentences;
}

const NONE: readonly PlacedSentence[] = [];

/**
 * The sentences that have any of some concepts, for rules that have nothing to say of others: most definitions have
 * none, and a rule need not walk them.
 */
export function sentencesWith(view: DefinitionView, concepts: ConceptSet): readonly PlacedSentence[] {
  if (!view.concepts.meets(concepts)) return NONE;
  return view.sentences.filter(({ sentence }) => sentence.concepts.meets(concepts));
}

const NO_PASSAGES: readonly Passage[] = [];

/** The passages with such a sentence. */
export function passagesWith(view: DefinitionView, concepts: ConceptSet): readonly Passage[] {
  if (!view.concepts.meets(concepts)) return NO_PASSAGES;
  return view.passages.filter((passage) => passage.concepts.meets(concepts));
}
