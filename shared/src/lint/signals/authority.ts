import { shouted, signal, type Signals } from '../evidence.ts';
import { anchor, any, gap, maybe, type Anchor } from '../phrase.ts';

/** Tags that structure text, or stand for something that the reader fills in. */
const STRUCTURAL = anchor(
  'assistant|developer|directive|priority|global|command|prompt|information|notice|instructions|instruction',
  'rules|policy',
);
const MARKERS: Anchor = {
  source:
    '(?:<\\|(?:im_start|im_end|system|user|assistant|endoftext|start_header_id|eot_id)\\|>|\\[/?inst\\]|<</?sys>>|<(?:start|end)_of_turn>)',
  words: ['im', 'system', 'user', 'assistant', 'endoftext', 'start', 'eot', 'inst', 'sys', 'end'],
};

/** Text that speaks in the place of the system, the administrator, the user, or a conversation. */
export const authority: Signals = {
  claimingTag: signal(
    'damning',
    'wraps text in a tag that claims authority',
    '<[/!]?',
    ' ?',
    anchorTag(
      'important|critical|urgent|mandatory|admin|administrator|hidden|secret|override|attention|sys|internal|confidential|system',
    ),
    '(?:[-_ ](?:note|notice|instructions?|message|prompt|reminder|override|rule))?',
    ' ?>',
  ),
  claimingBracket: signal(
    'clear',
    'labels text as an order',
    '[\\[{|]{1,3} ?',
    anchorTag(
      'important|critical|urgent|mandatory|admin|administrator|hidden|secret|override|attention|sys|system|instruction|instructions|background|passive',
    ),
    '(?:[-_ ](?:note|notice|instructions?|message|prompt|reminder|override|rule|monitor|service|observer|policy|mode))?',
    ' ?[\\]}|]{1,3}',
  ),
  structuralTag: signal('clear', 'wraps text in a tag that claims authority', '<', STRUCTURAL, '>', gap(2)),
  structuralEnd: signal(
    'weak',
    'wraps text in a tag that claims authority',
    '</',
    anchor('system|assistant|developer|directive|priority|global|command|information|notice|policy'),
    '>',
  ),
  chatMarker: signal('damning', 'imitates the markers of a conversation', MARKERS),
  chatHeading: signal(
    'clear',
    'imitates the markers of a conversation',
    '#{2,4} ?',
    anchor('system|instruction|instructions|assistant|human'),
    ' ?:',
  ),
  barredOrder: signal(
    'damning',
    'labels text as an order',
    '\\|{2,3} ?(?:[a-z]{1,12}[_ ])?',
    anchorTag('override|admin|system|instruction|instructions'),
    '(?:[_ ][a-z]{1,12})? ?\\|{2,3}',
  ),
  speaksAsSystem: signal(
    'clear',
    'speaks as the system',
    any('system|admin|administrator|developer|root|assistant|security|platform|maintainer'),
    ' ',
    anchor(
      'note|message|notice|instruction|instructions|override|prompt|alert|directive|policy|rule|command|monitor|requirement|update',
    ),
    ' ?(?:\\([^)]{0,40}\\) ?)?:',
  ),
  systemColon: shouted(
    'clear',
    'speaks as the system',
    '(?<![a-z] )',
    anchor('system|admin|developer|root|assistant'),
    ' ?:',
  ),
  standingRule: signal(
    'clear',
    'sets up a rule for the whole session',
    any('persistent|standing|global|permanent|session|mandatory|system|security'),
    ' ',
    maybe('system|session|execution|behavior'),
    anchor('rule|policy|instruction|instructions|directive|order|override'),
    ' ?[:(]',
  ),
  restOfSession: signal(
    'clear',
    'binds the model beyond this call',
    any('for|in|during|throughout|from now'),
    ' ',
    any(
      'the (?:remainder|rest|duration|entirety) of (?:this|the|our)|this entire|the entire|all (?:operations|code executions?|actions|calls) in this|all (?:future|subsequent)|on,? (?:you|always|in)',
    ),
    ' ?',
    gap(12),
    anchor('session|conversation|chat|responses|messages|replies|interactions|always|you'),
  ),
  messageFrom: signal(
    'clear',
    'passes itself off as a message from someone with authority',
    any(
      'this (?:is|comes|was)|these (?:are|come)|(?:instruction|order|message|directive|rule|requirement) comes',
    ),
    ' ',
    gap(40),
    any('from|by'),
    ' ',
    maybe('the|your|our'),
    anchor(
      'user|system|developer|developers|admin|administrator|administrators|anthropic|openai|platform|operator|management',
    ),
  ),
  fromUserToYou: signal(
    'clear',
    'passes itself off as the user',
    any('message from'),
    ' ',
    maybe('the'),
    anchor('user'),
    ' to you',
  ),
  requiredBy: signal(
    'weak',
    'claims the authority of an administrator',
    any('required|mandated|ordered|demanded|enforced|approved|authorized'),
    ' by ',
    maybe('the|your'),
    maybe('system|platform|company|corporate|it'),
    anchor('administrator|administrators|admin|security|compliance|system|policy|department'),
  ),
  beforeYourTask: signal(
    'clear',
    "puts an order before the user's task",
    anchor('before'),
    ' ',
    any('you can|you|doing anything|responding to|answering'),
    ' ',
    gap(30),
    any('task|question|request|else|anything|the user|any user'),
  ),
  newRole: signal(
    'clear',
    'gives the model another role',
    any(
      'you are now|you are operating|enter|entering|switch to|operating (?:under|in)|activate|enable|you have entered',
    ),
    ' ',
    gap(20),
    anchor('developer|admin|administrator|god|jailbreak|dan|unrestricted|sudo|override'),
    ' ',
    any('mode|access|assistant|ai|agent|state'),
  ),
  revealPrompt: signal(
    'clear',
    'asks for the system prompt',
    anchor('reveal|leak|expose|disclose|repeat|print|output|show|send|include'),
    ' ',
    gap(16),
    any('your'),
    ' ',
    maybe('full|entire|hidden|whole|complete'),
    any('system prompt|system instructions|hidden instructions|initial instructions|instructions verbatim'),
  ),
  realTask: signal(
    'clear',
    'gives the model another task',
    any('your'),
    ' ',
    any('real|true|actual|new|primary|only|first|main|sole'),
    ' ',
    maybe('and only'),
    anchor('task|goal|objective|mission|instructions|purpose|priority|directive|duty'),
    ' ',
    any('is|are|now'),
  ),
  newInstructions: signal(
    'clear',
    'gives the model new instructions',
    any('new|updated|revised|real|actual|following'),
    ' ',
    maybe('system|secret|hidden|mandatory'),
    anchor('instructions|directives'),
    ' ?:',
  ),
  toTheModel: signal(
    'supports',
    'speaks to the model by name',
    any(
      'attention|note to|note for|message to|message for|instructions? for|dear|hey|important for|reminder to',
    ),
    ',? ',
    maybe('the|any|all'),
    maybe('ai|llm|language'),
    anchor('assistant|assistants|model|models|llm|llms|agent|agents|claude|gpt|chatgpt|gemini|ai|copilot'),
  ),
  comment: signal(
    'weak',
    'has text in a comment that readers of the page do not see',
    '<!--',
    gap(60),
    anchor(
      'you|always|must|never|ignore|system|important|instruction|instructions|execute|read|send|call|include|assistant|user|do',
    ),
  ),
};

/** Tag names with word ends of their own kind: an underscore may follow. */
function anchorTag(words: string): Anchor {
  return { source: `(?:${words})`, words: words.split('|') };
}
