import type { Definition } from '../definition/definition.ts';
import type { Folding, Layer } from './fold.ts';
import type { SurfaceString } from './surface-strings.ts';

export type { Layer } from './fold.ts';

/** One string of a definition, prepared for the rules. */
export interface Passage extends SurfaceString {
  /** What the text says once nothing in it hides: see `fold`. Made when first asked for. */
  readonly folding: Folding;
}

/** What a rule knows about the whole surface. */
export interface SurfaceView {
  readonly serverName: string | undefined;
  /** The tools of this server by name, each with its own parameters. */
  readonly tools: ReadonlyMap<string, { readonly parameters: ReadonlySet<string> }>;
}

/** What a rule is handed: one definition with the passages it reads, and what stands around it. */
export interface DefinitionView {
  readonly definition: Definition;
  /** Names of the tool's own parameters, or of the prompt's arguments. */
  readonly parameters: ReadonlySet<string>;
  readonly passages: readonly Passage[];
  readonly surface: SurfaceView;
}

/** Every layer of every passage. */
export function* layersOf(view: DefinitionView): Generator<{ passage: Passage; layer: Layer }> {
  for (const passage of view.passages) {
    for (const layer of passage.folding.layers) yield { passage, layer };
  }
}
