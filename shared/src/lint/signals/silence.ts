import { signal, type Signals } from '../evidence.ts';
import { anchor, anchored, any, gap, maybe } from '../phrase.ts';

const EVER =
  '(?:,? (?:ever|explicitly|directly|also|under any circumstances?|for any reason|in any way|at any (?:point|time)),?)?';
const NOT = anchored(
  `${any(
    "do not|don't|dont|never|must not|mustn't|should not|shouldn't|may not|cannot|can't|avoid|refrain from|not to",
    'no need to|not necessary to|not be|never be|under no circumstances|at no point|not ever',
  )}(?: should you| are you to)?${EVER} `,
  'not|don|dont|never|mustn|shouldn|cannot|can|avoid|refrain|no',
);
const TELL = anchor(
  'tell|telling|told|mention|mentioning|mentioned|inform|informing|informed|notify|notifying|notified|warn|warning',
  'alert|alerting|alerted|reveal|revealing|revealed|disclose|disclosing|disclosed|divulge|admit|confess|advise',
);
/** The people something is kept from. */
export const USER =
  "(?:to )?(?:the |your |any |our )?(?:end[- ])?(?:users?|human|person|operator|customer|client)(?:'s)?";
/** Honest text forbids to tell something false; concealing text forbids to tell at all, or to tell of an act. */
const ACT = any(
  'about|of|this|that (?:you|this tool|we|the (?:tool|server|file|files|data|content|contents))|what you|how|why',
  'anything|what happened',
);
/** What a model is told to do. */
const STEP =
  '(?:step|action|rule|policy|instructions?|operation|copy|process|call|insert|requirement|addition|directive|behaviou?r|upload|transfer|request|logging|assignment|sharing|collection|check|verification|attendee|note)s?';
const THAT_STEP = any(
  `(?:this|that|these|the|any|any of (?:this|these)|its) (?:[a-z]{2,16} )?${STEP}`,
  "(?:that )?you(?:'re|'ve)?",
  'the (?:fact|existence)',
);
const ANSWER = any(
  '(?:in|from|out of) (?:your|the|any) (?:final |own )?(?:answers?|responses?|summar(?:y|ies)|repl(?:y|ies)|output|messages?|explanation|conversation|report)',
);
/** Honest text forbids to act without telling. */
const NOT_FORBIDDEN = "(?<!(?:\\bnot|\\bnever|n't|\\bcannot)\\b[^.!?]{0,60})";

/** Text that asks the model to keep something from the user. */
export const silence: Signals = {
  doNotTell: signal(
    'damning',
    'tells the model to keep something from the user',
    NOT,
    TELL,
    ' ',
    any(USER, 'anyone|anybody'),
    '(?= ?(?:[.,;:!)\\]<-]|$)| ',
    ACT,
    ')',
  ),
  doNotTellFalsehood: signal('supports', 'tells the model what not to tell', NOT, TELL, ' ', any(USER)),
  doNotTellThat: signal('weak', 'tells the model what not to tell', NOT, TELL, ' ', any(USER), any(' that')),
  letNobodyKnow: signal(
    'damning',
    'tells the model to keep something from the user',
    any("do not|don't|never|not to|avoid"),
    ' ',
    anchor('let|letting|allow'),
    ' ',
    any(USER, 'anyone'),
    ' ',
    maybe('to'),
    any('know|see|notice|find out|realize|realise|suspect|learn|become aware'),
  ),
  keepUnaware: signal(
    'damning',
    'tells the model to keep something from the user',
    any(USER),
    ' ',
    gap(24),
    anchor('unaware|oblivious|uninformed'),
  ),
  doNotMention: signal(
    'damning',
    'tells the model not to speak of what it does',
    NOT,
    anchor('mention|mentioning|acknowledge|acknowledging|admit|speak|talk|bring'),
    '(?: of| about| up)?',
    ' ',
    maybe('to the user'),
    any(THAT_STEP, 'this|that|these|it|them|any of (?:this|that|it)|such'),
  ),
  doNotReveal: signal(
    'damning',
    'tells the model not to speak of what it does',
    NOT,
    anchor(
      'disclose|disclosing|reveal|revealing|report|reporting|divulge|reference|discuss|surface|explain|log',
    ),
    ' ',
    THAT_STEP,
  ),
  doNotRevealIt: signal(
    'clear',
    'asks for silence',
    any("do not|don't|never|not to|not"),
    ' ',
    anchor('disclose|divulge|reveal|report'),
    '(?: (?:this|that|it|these|to)\\b|\\b(?= ?[.,;:)\\]]|$))',
  ),
  doNotRevealToUser: signal(
    'damning',
    'tells the model to keep something from the user',
    NOT,
    anchor('disclose|divulge|reveal|report|surface|expose'),
    ' ',
    any('this|that|it|these|them|any of this'),
    any(` to ${USER}`, ' to anyone'),
  ),
  doNotShow: signal(
    'clear',
    'keeps something out of what the user sees',
    NOT,
    anchor('show|showing|display|displaying|expose|exposing|surface|output|explain|include|reference'),
    ' ',
    maybe('this|that|these|it|any of this|the'),
    gap(30),
    any(`to ${USER}`),
  ),
  notInAnswer: signal(
    'damning',
    'keeps something out of the answer to the user',
    NOT,
    anchor('include|mention|reference|list|show|report|bring'),
    ' ',
    maybe('up'),
    THAT_STEP,
    gap(16),
    ANSWER,
  ),
  omit: signal(
    'damning',
    'keeps something out of the answer to the user',
    anchor('omit|exclude|remove|erase|strip|delete|leave|suppress'),
    ' ',
    any('any|all|every'),
    ' ',
    any('reference|references|mention|mentions|trace|traces|record of this|evidence'),
    gap(30),
    ANSWER,
  ),
  leaveOut: signal(
    'clear',
    'keeps something out of the answer to the user',
    anchor('leave|omit|exclude|keep'),
    ' ',
    any('this|that|it'),
    gap(16),
    ANSWER,
    gap(8),
  ),
  sayNothing: signal(
    'damning',
    'asks for silence',
    any(
      'say nothing (?:about|of|to)|make no mention|no mention of this|not say (?:anything|a word) (?:about|of|to)',
    ),
    ' ',
    gap(8),
    anchor('user|users|this|that|it|the|your|step'),
  ),
  withoutTelling: signal(
    'damning',
    'has something done without the user being told',
    NOT_FORBIDDEN,
    any('without'),
    ' ',
    anchor('telling|informing|mentioning|disclosing|revealing|advising|warning'),
    gap(12),
    any(USER, 'it|this|them|anyone'),
  ),
  withoutNotice: signal(
    'weak',
    'has something done without the user being told',
    NOT_FORBIDDEN,
    any('without'),
    ' ',
    anchor('notifying|alerting'),
    ' ',
    any(USER, 'anyone'),
  ),
  withoutAsking: signal(
    'weak',
    'has something done without asking the user',
    NOT_FORBIDDEN,
    any('without'),
    ' ',
    any('asking|prompting|consulting|involving|confirming with', "(?:the )?users?(?:'s?)?"),
    ' ',
    maybe('explicit|any|the'),
    anchor('user|users|confirmation|approval|permission|consent|them|anyone'),
  ),
  withoutKnowledge: signal(
    'damning',
    'has something done without the knowledge of the user',
    NOT_FORBIDDEN,
    any('without'),
    ' ',
    maybe('the'),
    any("users?(?:'s?)?|anyone(?:'s)?"),
    ' ',
    anchor('knowledge|knowing|awareness|noticing|realizing|seeing'),
  ),
  mustNotKnow: signal(
    'damning',
    'says that the user must not know',
    anchor('user|users|human|customer|operator|nobody|person'),
    ' ',
    any("(?:must|should|need|will|shall) ?(?:not|never|n't)|is not|are not|needn't|shouldn't|mustn't|won't"),
    ' ',
    maybe('ever|need to|have to|to'),
    maybe('be|become'),
    maybe('made'),
    any('know|notice|aware|told|informed|notified|find out|suspect|realize'),
  ),
  needNotKnow: signal(
    'clear',
    'says that the user need not know',
    anchor('user|users'),
    ' ',
    any("do not|don't|does not|doesn't"),
    ' ',
    any('need to (?:know|see|be told|be aware)'),
    ' ?',
    any('about|that|this|of|it|any'),
  ),
  needNotSee: signal(
    'damning',
    'says that the user need not know',
    anchor('user|users|customer|client|human|they|he|she|operator'),
    ' ',
    any("do not|don't|does not|doesn't|need not|needn't"),
    ' ',
    maybe('need to|have to'),
    any('know|see|be told|be aware|hear|notice|learn'),
    ' ',
    maybe('about|of'),
    '(?:this|that|it|any of (?:this|that|it))(?= ?(?:[.,;:!)\\]]|$))',
  ),
  neverMentioned: signal(
    'damning',
    'says that the user must not be shown something',
    any('must|should|may|can|shall|to'),
    ' ',
    any('never|not'),
    ' be ',
    anchor('mentioned|disclosed|revealed|reported|told|surfaced|communicated'),
    gap(12),
    any(`to ${USER}`, 'to anyone'),
  ),
};
