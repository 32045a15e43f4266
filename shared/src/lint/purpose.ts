import type { DefinitionView } from './passage.ts';
import { ConceptSet } from './reading/concept-set.ts';

/**
 * What a definition is about by its own account: the concepts of its name, title, first sentence, and of the names of
 * its parameters. What belongs to a tool's own business is no sign of poison: a shell runs commands.
 */
export function purposeOf({ passages }: DefinitionView): ConceptSet {
  const purpose = new ConceptSet();
  for (const { place, member, pointer, sentences } of passages) {
    const tells = place === 'name' || member === 'title' || pointer === '/description' || pointer === '/text';
    if (!tells) continue;
    const first = sentences[0];
    if (first === undefined) continue;
    for (const { concept } of first.marks) purpose.add(concept);
  }
  return purpose;
}
