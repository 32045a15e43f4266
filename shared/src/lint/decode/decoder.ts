import type { LayerName } from '../layer.ts';
import type { Signs } from './signs.ts';
import type { Traced } from './traced.ts';

/** What a decoder is handed. */
export interface Candidate {
  readonly text: string;
  readonly signs: Signs;
  /** The words of the folded text. */
  readonly words: ReadonlySet<string>;
}

/** Reads text that is written in one kind of disguise. Takes time in proportion to the text. */
export interface Decoder {
  readonly how: LayerName;
  /** What the disguised stretches say; undefined if there are none that read as text. */
  readonly decode: (candidate: Candidate) => Traced | undefined;
}
