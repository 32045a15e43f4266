import { signal, type Signals } from '../evidence.ts';
import { anchor, any, gap, maybe } from '../phrase.ts';

/** Text that lets what is read, or who wrote it, command the model. */
export const remote: Signals = {
  yourNext: signal(
    'clear',
    'has the model do what it reads elsewhere',
    any('contains?|holds?|is|are|sets?|constitutes?|becomes?|carries|decides?|names'),
    ' ',
    maybe('then|always'),
    anchor('your'),
    ' ',
    any('next moves?|next steps?|next tasks?|assignments?|marching orders|orders|goals|errands?'),
  ),
  countsAsOrder: signal(
    'clear',
    'has the model take data for instructions',
    any('constitutes?|counts? as|ranks? as|amounts? to|carries the force of'),
    ' ',
    any('an?|your|the'),
    ' ',
    maybe('work|standing|direct'),
    anchor('order|command|instruction|directive|principal|assignment'),
  ),
  inCharge: signal(
    'damning',
    'has the model take orders from somebody else',
    any('is|are|puts [a-z]{2,14}|be|being'),
    ' in ',
    anchor('charge|command|control'),
    ' of ',
    any('you|the assistant|the model|the agent'),
  ),
  outweighs: signal(
    'damning',
    'puts what is read above the user',
    any(
      'outweighs?|outranks?|prevails? over|trumps?|(?:takes?|taking) the place of|wins? over|comes? before',
    ),
    ' ',
    maybe('the|your|what'),
    maybe("operator's|user's|the"),
    anchor('conversation|instructions|settings|user'),
    '(?! (?:id|name|agent|table|interface|defaults?|history|settings|style))',
  ),
  settingsAside: signal(
    'clear',
    'puts what is read above the user',
    any("(?:your |the )?(?:operator|user|owner|developer|human|driver|customer)'s?"),
    ' ',
    maybe('settings|instructions|wishes|word|own words|request'),
    anchor('notwithstanding|aside'),
    '(?= ?(?:[.,;:!)]|$))',
  ),
  steersTheModel: signal(
    'clear',
    'says that there are orders for the model in what it reads',
    any('to|which|that'),
    ' ',
    anchor('steer|steers|command|commands|direct|directs|instruct|instructs'),
    ' ',
    maybe('the|an|any'),
    any('assistants?|models?|agents?|you'),
    '(?= ?[.,;:])',
    gap(6),
    any('comply|follow|obey|act|do|carry|execute|heed|grant'),
  ),
};
