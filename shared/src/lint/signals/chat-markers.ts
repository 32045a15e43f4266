import { signal, type Signals } from '../evidence.ts';
import { anchor, anchored, any } from '../phrase.ts';

const MARKERS = anchored(
  '(?:<\\|(?:im_start|im_end|system|user|assistant|endoftext|start_header_id|eot_id)\\|>|\\[/?inst\\]|<</?sys>>|<(?:start|end)_of_turn>)',
  'im|system|user|assistant|endoftext|start|end|eot|inst|sys',
);

/** Text that imitates the turns of a conversation. */
export const chatMarkers: Signals = {
  chatMarker: signal('damning', 'imitates the markers of a conversation', MARKERS),
  chatTurn: signal(
    'damning',
    'imitates the markers of a conversation',
    anchor('assistant|ai|model|human'),
    ': ?',
    any('understood|ok|okay|sure|yes|certainly|of course|done|acknowledged|i will|i have'),
  ),
  chatHeading: signal(
    'clear',
    'imitates the markers of a conversation',
    '#{2,4} ?',
    anchor('system|instruction|instructions|assistant|human'),
    ' ?:',
  ),
};
