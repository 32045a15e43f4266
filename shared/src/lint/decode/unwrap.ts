import type { Layer, LayerName } from '../layer.ts';
import { base32, base64 } from './base64.ts';
import { characterCodes } from './codes.ts';
import type { Decoder } from './decoder.ts';
import { entities, escapes, quotedPrintable, urlEncoded } from './escapes.ts';
import { hex } from './hex.ts';
import { leetspeak } from './leetspeak.ts';
import { braille, morse } from './morse.ts';
import { signsOf } from './signs.ts';
import { spacedLetters } from './spaced-letters.ts';
import { throughSource, type Traced } from './traced.ts';
import { mayBeCiphered, wordCiphers } from './word-ciphers.ts';

const DECODERS: readonly Decoder[] = [
  base64,
  base32,
  hex,
  escapes,
  urlEncoded,
  quotedPrintable,
  entities,
  characterCodes,
  morse,
  braille,
  spacedLetters,
  leetspeak,
];

/** How often a disguise may be worn over another. */
const DEEPEST = 4;
/** All decoded texts of one string together are at most so much longer than it. */
const MOST_GROWTH = 4;

/** Fewer words than these make no sentence in a cipher. */
const FEWEST_WORDS = 4;

/** Makes a layer of a decoded text. */
export type MakeLayer = (how: LayerName, traced: Traced) => Layer;

/** A text that may hold disguised ones; `traced` leads from it to the original string. */
export interface Wrapped {
  readonly text: string;
  readonly layer: Layer;
  readonly traced: Traced | undefined;
}

/** Everything that texts say once their disguises are taken off, one within the other. Bounded in depth and size. */
export function unwrap(sources: readonly Wrapped[], makeLayer: MakeLayer): readonly Layer[] {
  if (sources.length === 1 && sources[0] !== undefined && !mayHold(sources[0])) return NONE;
  const found: Layer[] = [];
  let room = MOST_GROWTH * sources.reduce((sum, { text }) => sum + text.length, 0);
  let front = sources;
  for (let depth = 0; depth < DEEPEST && front.length > 0; depth += 1) {
    const next: Wrapped[] = [];
    for (const { text, layer, traced } of front) {
      for (const [how, inner] of decodings(text, layer)) {
        if (inner.text.length > room || inner.text === text) continue;
        room -= inner.text.length;
        const whole = traced === undefined ? inner : throughSource(inner, traced);
        const one = makeLayer(how, whole);
        if (one.text === layer.text) continue;
        found.push(one);
        next.push({ text: inner.text, layer: one, traced: whole });
      }
    }
    front = next;
  }
  return found;
}

const NONE: readonly Layer[] = [];

/** Most texts have no sign of any disguise. */
function mayHold({ text, layer: { words } }: Wrapped): boolean {
  return (words.size >= FEWEST_WORDS && mayBeCiphered(words)) || signsOf(text).any;
}

function* decodings(text: string, { words }: Layer): Generator<readonly [LayerName, Traced]> {
  const signs = signsOf(text);
  const candidate = { text, signs, words };
  if (signs.any) {
    for (const { how, decode } of DECODERS) {
      const inner = decode(candidate);
      if (inner !== undefined) yield [how, inner];
    }
  }
  if (words.size >= FEWEST_WORDS) yield* wordCiphers(candidate);
}
