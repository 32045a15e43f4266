import { signal, type Signals } from '../evidence.ts';
import { anchor, any, gap, maybe } from '../phrase.ts';

const NOT = any(
  "do not|don't|dont|never|must not|mustn't|should not|shouldn't|may not|cannot|can't|avoid|refrain from|not to",
  'no need to|not necessary to|without|not be|never be|please do not|not ever',
);
const EVER = maybe('ever|explicitly|directly|also|under any circumstances');
const TELL = anchor(
  'tell|telling|told|mention|mentioning|mentioned|inform|informing|informed|notify|notifying|notified|warn|warning',
  'alert|alerting|alerted|reveal|revealing|revealed|disclose|disclosing|disclosed|divulge|admit|confess|advise',
);
const REPORT = anchor(
  'mention|mentioning|disclose|disclosing|reveal|revealing|report|reporting|divulge|acknowledge|acknowledging|admit',
);
export const USER = "(?:the |your |any |end |to )?(?:users?|human|person|operator|customer|client)(?:'s)?";
/** What honest text forbids is to tell something false; concealing text forbids to tell at all, or to tell of an act. */
const ACT = any(
  'about|of|this|that (?:you|this tool|we|the (?:tool|server|file|data|content|contents))|what you|how|why|anything',
);
const DEED = any(
  'this|that|these|it|them|any of (?:this|that|these|it)|the fact|the existence|your|such',
  "(?:that )?you(?:'re|'ve)?",
  '(?:the|any|its) (?:hidden |extra |additional |appended |shadow )?(?:step|action|rule|policy|instructions?|operation|copy|process|call|note|insert|text|requirement|addition|file|sharing|directive)',
);
/** Text that asks the model to keep something from the user. */
export const silence: Signals = {
  doNotTell: signal(
    'damning',
    'tells the model to keep something from the user',
    NOT,
    ' ',
    EVER,
    TELL,
    ' ',
    any(USER, 'anyone|anybody'),
    '(?= ?(?:[.,;:!)\\]<-]|$)| ',
    ACT,
    ')',
  ),
  doNotTellFalsehood: signal(
    'supports',
    'tells the model what not to tell the user',
    NOT,
    ' ',
    EVER,
    TELL,
    ' ',
    any(USER),
  ),
  doNotTellThat: signal(
    'supports',
    'tells the model what not to tell the user',
    NOT,
    ' ',
    EVER,
    TELL,
    ' ',
    any(USER),
    ' ',
    any('that'),
  ),
  doNotTellOf: signal(
    'damning',
    'tells the model not to speak of what it does',
    NOT,
    ' ',
    EVER,
    REPORT,
    ' ',
    DEED,
  ),
  doNotShow: signal(
    'clear',
    'keeps something out of what the user sees',
    NOT,
    ' ',
    EVER,
    anchor('show|showing|display|displaying|expose|exposing|mention|report|reveal|disclose|explain|log'),
    ' ',
    any('this|that|these|it|any of this|the (?:step|action|instructions?|rule|copy|call|result of this)'),
    gap(30),
    any('to'),
    ' ',
    any(USER, 'anyone'),
  ),
  doNotDisclose: signal(
    'clear',
    'asks for silence',
    any("do not|don't|never|not to"),
    ' ',
    anchor('disclose|divulge'),
    gap(0),
  ),
  withoutTelling: signal(
    'damning',
    'has something done without the user being told',
    any('without'),
    ' ',
    anchor('telling|informing|notifying|alerting|mentioning|disclosing|revealing|advising|warning'),
    gap(12),
    any(USER, 'it|this|them|anyone'),
  ),
  withoutAsking: signal(
    'weak',
    'has something done without asking the user',
    anchor('without'),
    ' ',
    any(
      "asking|prompting|consulting|involving|confirming with|(?:the )?(?:users?|users?') (?:confirmation|approval|permission)",
    ),
  ),
  withoutKnowledge: signal(
    'damning',
    'has something done without the knowledge of the user',
    anchor('without'),
    ' ',
    maybe('the'),
    any("users?(?:'s?)?"),
    ' ',
    any('knowledge|knowing|awareness|noticing|being aware|realizing|seeing'),
  ),
  mustNotKnow: signal(
    'damning',
    'says that the user must not know',
    anchor('user|users|human|customer|operator|nobody|person'),
    ' ',
    any(
      "(?:must|should|need|does|do|will|shall|can|may) ?(?:not|never|n't)|doesn't|don't|won't|needn't|shouldn't|mustn't|cannot|can't",
    ),
    ' ',
    maybe('ever|need to|have to|needs? to'),
    maybe('be|become'),
    any('know|notice|aware|told|informed|notified|learn|find out|suspect|realize'),
  ),
  neverMentioned: signal(
    'damning',
    'says that the user must not be shown something',
    any('must|should|may|can|shall|to'),
    ' ',
    any('never|not'),
    ' be ',
    anchor('mentioned|disclosed|revealed|reported|shown|told|visible|displayed|surfaced|communicated'),
    gap(12),
    any('to'),
    ' ',
    any(USER, 'anyone'),
  ),
};
