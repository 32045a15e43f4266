import { KINDS } from '../../definition/definition.ts';
import { hiddenMarkupExamples } from '../examples/hidden-markup.ts';
import { concealedAt, type ConcealedBy } from '../hidden-markup.ts';
import { saidIn, stretchOf, type Said } from '../hidden-orders.ts';
import { sentencesIn, type DefinitionView, type Passage } from '../passage.ts';
import { pointAt } from '../pointing.ts';
import type { Evidence, Rule, Weight } from '../rule.ts';

const WHERE: Readonly<Record<ConcealedBy, string>> = {
  comment: 'in a comment that is not shown',
  style: 'in an element that is styled so that nobody sees it',
  details: 'in a section that is folded up',
  attribute: 'in an attribute that is not shown',
  padding: 'far below or beside the visible text',
  nul: 'behind a NUL character',
};

const LONG = 8;

/** What a sentence weighs where it is hidden like this. Comments and folded sections have honest uses. */
function weightOf(by: ConcealedBy, { saying, words }: Said): Weight | undefined {
  const isOrder = saying === 'order' || saying === 'errand';
  if (saying === 'scrap') return undefined;
  switch (by) {
    case 'nul':
      return 'damning';
    case 'style':
      return isOrder || saying === 'address' || words >= LONG ? 'damning' : 'clear';
    case 'padding':
      return isOrder || saying === 'address' ? 'damning' : 'clear';
    case 'comment':
      if (saying === 'errand') return 'damning';
      if (saying === 'order') return words >= LONG ? 'clear' : 'weak';
      return saying === 'address' ? 'clear' : undefined;
    case 'attribute':
      if (saying === 'errand') return 'damning';
      return saying === 'order' && words >= LONG ? 'clear' : undefined;
    case 'details':
      return saying === 'errand' ? 'clear' : undefined;
  }
}

/** Sentences looked at in one string. */
const SENTENCES = 60;

function* check(view: DefinitionView): Generator<Evidence> {
  let last: Passage | undefined;
  let count = 0;
  const hidden = sentencesIn(view).filter(({ sentence }) => sentence.layer.how === 'hidden-markup');
  for (const { passage, sentence } of hidden) {
    count = passage === last ? count + 1 : 1;
    last = passage;
    if (count > SENTENCES) continue;
    const by = concealedAt(passage.folding.concealed, sentence.layer.toOriginal(sentence.span));
    if (by === undefined) continue;
    const said = saidIn(sentence);
    const weight = weightOf(by, said);
    if (weight === undefined) continue;
    const what = said.deed === undefined ? 'says something' : 'orders something';
    const sign = { signal: `hidden-${by}`, weight, message: `${what} ${WHERE[by]}` };
    yield pointAt(passage, sentence, stretchOf(sentence, said), sign);
  }
}

export const hiddenMarkup: Rule = {
  meta: {
    id: 'hidden-markup',
    title: 'Text that is not shown where the description is rendered',
    tier: 'block',
    severity: 'critical',
    confidence: 'high',
    waivable: false,
    reads: { kinds: KINDS, places: ['prose', 'name', 'value', 'format'] },
    docs: {
      what: 'Finds sentences in HTML, Markdown, JSX and template comments, in elements that are styled away (no display, no size, no opacity, the colour of the page), in folded sections, in attributes and link titles, behind many blank lines or spaces, and behind a NUL character. What they order decides what they weigh.',
      why: 'Whoever approves a tool reads the rendered text; the model reads all of it.',
      rewrite:
        'Move what matters into the visible text, and keep notes for maintainers in the source code instead of the definition.',
    },
  },
  patterns: {},
  examples: hiddenMarkupExamples,
  check,
};
