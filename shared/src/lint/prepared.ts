import type { Definition } from '../definition/definition.ts';
import { fold, type Folding } from './fold.ts';
import type { DefinitionView, Passage, PlacedSentence, SurfaceView } from './passage.ts';
import { ConceptSet } from './reading/concept-set.ts';
import type { NamesAbout } from './reading/known-names.ts';
import { sentencesOf } from './reading/reading.ts';
import type { Sentence } from './reading/sentence.ts';
import type { SurfaceString } from './surface-strings.ts';

const SINGLE_WORD = /^[A-Za-z][a-z0-9]{0,40}$/;
const NOTHING: readonly Sentence[] = [];
const NOWHERE: readonly PlacedSentence[] = [];

function isPrintable(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code > 126) return false;
  }
  return true;
}

/** One text of a surface, folded once wherever it stands, and read once where none of the names about it matter. */
class Reading {
  readonly folding: Folding;
  /** What was read where no name of the definition's own stands in it. */
  #anybodys: readonly Sentence[] | undefined;

  constructor(folding: Folding) {
    this.folding = folding;
  }

  sentencesFor(names: NamesAbout): readonly Sentence[] {
    const { layers } = this.folding;
    if (layers.some(({ text }) => names.mayOwnPartOf(text)))
      return layers.flatMap((layer) => sentencesOf(layer, names));
    this.#anybodys ??= layers.flatMap((layer) => sentencesOf(layer, names));
    return this.#anybodys;
  }
}

/** The texts of one surface: the tools of a server say much in the same words. */
export class Readings {
  readonly #names = new Map<string, Reading>();
  readonly #texts = new Map<string, Reading>();

  of(text: string, isName: boolean): Reading {
    const readings = isName ? this.#names : this.#texts;
    let reading = readings.get(text);
    if (reading === undefined) {
      reading = new Reading(fold(text, isName));
      readings.set(text, reading);
    }
    return reading;
  }
}

/** A string of a definition whose readings are made when first asked for. */
export class PreparedString implements Passage {
  readonly pointer: string;
  readonly of: 'value' | 'name';
  readonly member: string;
  readonly place: Passage['place'];
  readonly text: string;
  readonly #names: NamesAbout;
  readonly #readings: Readings;
  #isPrintable: boolean | undefined;
  #reading: Reading | undefined;
  #sentences: readonly Sentence[] | undefined;
  #placed: readonly PlacedSentence[] | undefined;
  #concepts: ConceptSet | undefined;

  constructor({ pointer, of, member, place, text }: SurfaceString, names: NamesAbout, readings: Readings) {
    this.#names = names;
    this.#readings = readings;
    this.pointer = pointer;
    this.of = of;
    this.member = member;
    this.place = place;
    this.text = text;
  }

  get isPrintable(): boolean {
    this.#isPrintable ??= isPrintable(this.text);
    return this.#isPrintable;
  }

  get folding(): Folding {
    return this.#read().folding;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??=
      // A single word says nothing; half of all strings are names of one word.
      this.place !== 'prose' && SINGLE_WORD.test(this.text)
        ? NOTHING
        : this.#read().sentencesFor(this.#names);
    return this.#sentences;
  }

  get placed(): readonly PlacedSentence[] {
    this.#placed ??=
      this.sentences.length === 0 ? NOWHERE : this.sentences.map((sentence) => ({ passage: this, sentence }));
    return this.#placed;
  }

  get concepts(): ConceptSet {
    this.#concepts ??= ConceptSet.union(this.sentences);
    return this.#concepts;
  }

  #read(): Reading {
    this.#reading ??= this.#readings.of(this.text, this.place === 'name');
    return this.#reading;
  }
}

/** A definition with those of its strings that some rules read. */
export class PreparedView implements DefinitionView {
  readonly definition: Definition;
  readonly parameters: ReadonlySet<string>;
  readonly passages: readonly Passage[];
  readonly surface: SurfaceView;
  #beyondAscii: readonly Passage[] | undefined;
  #sentences: readonly PlacedSentence[] | undefined;
  #concepts: ConceptSet | undefined;

  constructor(
    definition: Definition,
    parameters: ReadonlySet<string>,
    passages: readonly Passage[],
    surface: SurfaceView,
  ) {
    this.definition = definition;
    this.parameters = parameters;
    this.passages = passages;
    this.surface = surface;
  }

  get sentences(): readonly PlacedSentence[] {
    this.#sentences ??= this.passages.flatMap(({ placed }) => placed);
    return this.#sentences;
  }

  get beyondAscii(): readonly Passage[] {
    this.#beyondAscii ??= this.passages.filter((passage) => !passage.isPrintable);
    return this.#beyondAscii;
  }

  get concepts(): ConceptSet {
    this.#concepts ??= ConceptSet.union(this.passages);
    return this.#concepts;
  }
}
