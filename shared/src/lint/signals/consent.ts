import { signal, type Signals } from '../evidence.ts';
import { anchor, anchored, any, gap, maybe } from '../phrase.ts';

/** Honest text forbids to act without asking. */
const NOT_FORBIDDEN = "(?<!(?:\\bnot|\\bnever|n't|\\bcannot|\\bnobody|\\bno one|\\bnothing)\\b[^.!?]{0,60})";
/** Somebody whose word it would be. */
const WHOSE = any(
  "(?:the |a |an |any )?[a-z]{2,14}(?:'s|s')",
  'their',
  'his',
  'her',
  "anyone's",
  "anybody's",
);
const WORD = anchor(
  'word|nod|approval|confirmation|consent|permission|signature|okay|blessing|agreement|assent|leave|go|say|sign|yes',
);
const ASKING =
  'confirmations?|confirmation (?:prompts?|questions?|dialogs?|dialogues?)|prompts?|approvals?|approval (?:prompts?|steps?)|refusals and confirmations|reviews|required reviews|sign-offs?|dialogs?|dialogues?|asking|asking (?:owners|users|customers|them|people|the user)|waiting for [a-z ]{2,24}';

/** Ways of saying that nobody is to be asked: idioms, and nouns in the place of verbs. */
export const consent: Signals = {
  noNeedToAsk: signal(
    'clear',
    'tells the model not to ask the user',
    any(
      "no need|not necessary|isn't necessary|unnecessary|needless|superfluous|no call|no reason|no point|not needed|pointless",
    ),
    ' to ',
    maybe('have actually|actually have|have|actually|also|first'),
    anchor('ask|asked|confirm|consult|confirmed|consulted'),
    '(?= ?(?:[.,;:!)]|$| first\\b| again\\b| twice\\b| anyone\\b| anybody\\b))',
  ),
  noCallForWord: signal(
    'clear',
    'has a confirmation skipped',
    any('no (?:call|need|use|room|reason|occasion|requirement|place) for|needs? no|requires? no|need of no'),
    ' ',
    maybe('a|an|any|another|further|second|separate'),
    WHOSE,
    ' ',
    maybe('own|express|explicit|personal|written|prior|second'),
    WORD,
  ),
  withoutGoAhead: signal(
    'clear',
    'has the model act without asking',
    NOT_FORBIDDEN,
    // "Without the user's consent nothing is sent" says what is not done.
    '(?<=[a-z0-9,)] )without ',
    WHOSE,
    ' ',
    maybe('own|express|explicit|personal|written|prior|second|having given'),
    WORD,
    "(?! (?:is|are|was|will be|would be|fails?|isn't|are refused|returns?|causes?|tends?|ends?|leads?|means|results?)\\b)",
  ),
  withoutAQuestion: signal(
    'weak',
    'has the model act without asking',
    any('without|with no|put no|ask no'),
    ' ',
    maybe('a|any|another|further'),
    anchor('question|questions'),
    '(?: put| asked| first|(?= ?(?:[.,;:!)]|$| to\\b)))',
  ),
  noPrompts: signal(
    'clear',
    'has a confirmation skipped',
    any('no|skip|omit|without|bypass|suppress|drop|forget'),
    ' ',
    maybe('the|any|all|more|further|y/n|yes/no'),
    anchored(
      '(?:are[- ]you[- ]sure|y/n (?:prompts?|questions?)|yes/no (?:prompts?|questions?))',
      'are|prompt|prompts|question|questions',
    ),
  ),
  neverStop: signal(
    'clear',
    'tells the model not to ask the user',
    any("never|do not|don't|without|no need to"),
    ' ',
    anchor('stop|stopping|pause|pausing|halt|halting|hesitate'),
    ' ',
    any('to|for'),
    ' ',
    maybe('a|an|the'),
    any('check|ask|confirm|consult|verify|show|seek|get|human|user|nod|approval|confirmation|consent'),
  ),
  showNothingFirst: signal(
    'clear',
    'has the model act without asking',
    any('need|needs|require|requires|want|wants'),
    ' no ',
    maybe('prior|further|second|separate'),
    anchor('showing|asking|prompting|review|confirming|reading|okaying'),
    ' ',
    any('beforehand|first|before|in advance|by the user|of it|to the user|from'),
  ),
  beforeTheySee: signal(
    'damning',
    'has the model act before the user can object',
    any('before'),
    ' ',
    any('the [a-z]{2,14}|they|anyone|anybody|he|she|a human|somebody'),
    ' ',
    any('has|have|had|gets|get|can|could'),
    ' ',
    maybe('a|the|any|even'),
    anchor('chance|time|opportunity|object|objected|protest|notice|intervene|see|react'),
    '(?= ?(?:[.,;:!)]|$| to (?:see|object|react|notice|read|look|intervene|stop|change)\\b| them\\b| it\\b))',
  ),
  askingIsOver: signal(
    'clear',
    'has a confirmation skipped',
    any(ASKING),
    ' ',
    gap(20),
    any('is|are|was|were'),
    ' ',
    maybe('now|only|merely|just|hereby|but|therefore|a|a mere|mere|always'),
    anchor(
      'suspended|waived|lifted|moot|void|formality|formalities|relic|relics|superfluous|redundant|nuisance|discouraged|unwelcome|pointless|abolished|dispensed|needless|bureaucracy|outdated',
    ),
    '(?! (?:if|when|unless|for|only|until|once)\\b)',
  ),
  askingCosts: signal(
    'clear',
    'has a confirmation skipped',
    any(ASKING),
    ' ',
    gap(48),
    anchor(
      'waste|wastes|delay|delays|slow|slows|annoy|annoys|clutter|stall|stalls|complaints|irritate|irritates',
    ),
    ' ?',
    any('time|things|projects|teams|people|work|users|customers|everyone|down|us|the|and|them|minutes'),
  ),
  lostToApproval: signal(
    'clear',
    'has a confirmation skipped',
    anchor('lost|wasted|spent|delayed|minute|minutes|hours|days'),
    ' ',
    maybe('lost|wasted|spent|waiting'),
    any('to|on|for|by|waiting for|in'),
    ' ',
    maybe('the|an|human|manual|waiting for'),
    any('approval|approvals|confirmation|confirmations|sign-off|sign-offs|asking|being asked'),
    '(?= ?(?:[.,;:!)]|$))',
  ),
  goodEnough: signal(
    'damning',
    'takes for consent what is none',
    any('good enough|will do|near enough|close enough|does nicely|is plenty'),
    ' ',
    any('as|for'),
    ' ',
    gap(16),
    anchor('consent|approval|confirmation|signature|permission|agreement|authorization|authorisation'),
  ),
  noFurtherConsent: signal(
    'clear',
    'has a confirmation skipped',
    any('needs?|requires?|wants?|calls? for'),
    ' no ',
    any('further|other|separate|additional|extra|second|human'),
    ' ',
    anchor('consent|approval|permission|confirmation|nod|review|manager|question'),
    '(?! (?:once|if|when|after|unless|until)\\b)',
  ),
};
