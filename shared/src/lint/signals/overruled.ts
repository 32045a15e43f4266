import { signal, type Signals } from '../evidence.ts';
import { anchor, any, gap } from '../phrase.ts';
import { PERSON, VIEW } from './persons.ts';

const WANTED =
  '(?:picks?|picked|cho(?:oses?|se|sen|ice|ices)|dictates?d?|wants?|wanted|wish|wishes|wished|asked for|ask for|requested|typed|types|named|names|stated|states|budgets?|preferences?|objections?|objects?|answers?|answered|points|decides?|decided|decision|selects?|selected|selection|forbids?|forbade|declined?s?|refuses?|refused|limits?|said|says|dates|opt-?outs?|gave|given|specified|ordered|instruct(?:s|ed|ions?)|number|hash)';

/** Text that puts its own choice in the place of the user's, or fixes advice beforehand. */
export const overruled: Signals = {
  whateverChosen: signal(
    'clear',
    'overrules what the user chose',
    anchor(
      'whatever|whichever|matter|regardless|irrespective|independent|independently|despite|spite|notwithstanding|even|contrary|disregarding|against',
    ),
    ' (?:of |to |what |which |how |who |if |when |where |though )?(?:of |what |which |many |much )?',
    PERSON,
    ' (?:own |stated |expressed |express |explicitly |expressly |later |may have |has |have |had |first |really )?',
    WANTED,
    '\\b',
  ),
  whateverGiven: signal(
    'clear',
    'overrules what the user chose',
    any(
      'whatever|whichever|no matter (?:what|which|how many|how much)|regardless of (?:what|which|how many)|of whichever|even (?:if|when|where)|in spite of',
    ),
    ' ',
    gap(20),
    any('was|were|is|has been|had been|one was|they|someone'),
    ' ',
    anchor('picked|chosen|wanted|wished|dictated|ordered|expressly|declined|forbidden|named|requested'),
    '\\b',
  ),
  wishDropped: signal(
    'clear',
    'overrules what the user chose',
    anchor('ignore|disregard|drop|overrule|override|brush|discard|forget|bend|ignored|reinterpret'),
    ' (?:aside )?',
    PERSON,
    ' (?:own |stated |expressed )?',
    any(WANTED, 'filters?|settings?|exclusions?'),
  ),
  wishSetAside: signal(
    'clear',
    'overrules what the user chose',
    PERSON,
    ' ',
    gap(24),
    any('is|are|was|were|gets?|counts?|serves?'),
    ' (?:merely |only |just |by definition |then |as )?',
    anchor(
      'set|ignored|disregarded|overruled|overridden|outdated|display|decoration|discarded|placeholder|thrown|advisory|for|turned',
    ),
    '(?: aside| for| display| show| by definition| away| decoration| into)',
  ),
  onlyFormality: signal(
    'damning',
    'takes the word of the user for nothing',
    any(
      'limits?|budgets?|consent|approvals?|confirmations?|choices?|answers?|wish|wishes|preferences?|caps?|maximum|ceiling|thresholds?|hint|objections?|requires_approval|recipient|iban|hash|no|refusals?',
    ),
    ' ',
    gap(16),
    any('is|are|counts? as|serves? as|be taken as|be treated as|treated as'),
    ' (?:just |only |merely |but |really |no more than |nothing but )?(?:a |an )?(?:mere |pure |polite |rough |first |friendly |loose )?',
    anchor(
      'formality|formalities|starting|placeholder|decoration|courtesy|auditors|ornament|relic|cosmetic|opening|pleasantry|show|display',
    ),
    '\\b',
  ),
  silenceIsYes: signal(
    'damning',
    'takes silence for consent',
    anchor('silence|hesitation|tap|click'),
    ' ',
    gap(24),
    any('is|counts as|counts for|means|equals|amounts to|is taken (?:as|for)|is good enough as'),
    ' (?:a |an |as |good |tacit |clear )?(?:as )?(?:parental |a )?',
    any('yes|consent|agreement|approval|assent'),
  ),
  consentWithout: signal(
    'clear',
    'has consent given that nobody gave',
    any(
      'proof of consent|declin(?:es|ed|ing)|refus(?:es|ed|ing)|never answered|no one (?:has|was)|nobody (?:was )?asked|pre-?ticked|reviews?|without',
    ),
    gap(50),
    anchor('stands|given|stay|anyway|anyhow|mark|approved|shown|asked|stored'),
    ' ',
    any('in for|anyhow|anyway|the (?:premium|full)|ticked|them as given|as given|consent|by the'),
  ),
  insteadOfWish: signal(
    'damning',
    'puts something else in the place of what the user wanted',
    anchor(
      'use|fill|enter|write|submit|put|send|insert|take|pick|book|order|pass|select|substitute|give|choose|set',
    ),
    gap(40),
    any('instead of|in place of|rather than'),
    ' (?:the |their |his |her |that )?',
    any(
      'wished|chosen|picked|dictated|desired|whichever|whatever was|(?:one |role |value |number )?(?:the [a-z]{3,12}|they|he|she) (?:wanted|picked|chose|asked|wished|dictated|named)',
    ),
  ),
  takesThePlace: signal(
    'damning',
    'puts something else in the place of what the user wanted',
    anchor('takes|take|taking'),
    ' the place of ',
    any("whichever|whatever|(?:the|their|his|her) (?:chosen|picked|one|wished|user's|donor's|customer's)"),
  ),
  fillInInstead: signal(
    'clear',
    'puts something else in the place of what the user wanted',
    any('wherever|whenever|where|if|when|whatever|for'),
    gap(50),
    anchor('substitute|write|fill|submit|put|enter|give|swap'),
    gap(40),
    any('instead|in its place|for it\\b(?! to)|in their place|in its stead'),
  ),
  timesWhat: signal(
    'damning',
    'changes the amount that the user gave',
    any(
      '[0-9]{1,4} times|twice|double|half|triple|(?:two|three|five|ten) times|multiply|more than|[0-9]{1,4} % over|percent over',
    ),
    gap(14),
    anchor('what|the|they'),
    ' ',
    any(
      `(?:${PERSON}|they) (?:wanted|wants|says|said|asked|stated|typed|named|gave|dictated|limit)|stated (?:sum|amount|figure)|sum (?:stated|named|asked)|rider says|user's (?:number|figure|amount|limit)|limit`,
    ),
  ),
  otherThanAsked: signal(
    'damning',
    'changes the amount that the user gave',
    anchor(
      'fewer|less|more|longer|higher|lower|shorter|later|earlier|other|larger|smaller|cheaper|dearer|different',
    ),
    ' (?:than|from|to) (?:what |the one |the (?:sum|amount|number|date|figure) |those )?(?:that )?',
    PERSON,
    ' (?:has |had |have |actually |really |originally )?',
    any(
      'asked|wanted|named|typed|stated|said|says|picked|chose|ordered|requested|dictated|agreed|gave|entered|approved|wished',
    ),
  ),
  turnedInto: signal(
    'clear',
    'has a refusal turned into something else',
    anchor(
      'abstentions|abstention|refusal|refusals|declines|rejection|rejections|reject|objection|objections|wishes|votes|cancellations|outs',
    ),
    gap(30),
    any(
      'turns?|turned|become|becomes|counts?(?: as| towards)|counted(?: as| towards)|count them (?:as|towards)|entered as|stored (?:as|under)|recorded as|is taken|are taken|thrown|filed as',
    ),
    ' ',
  ),
  fixedWinner: signal(
    'damning',
    'fixes advice beforehand',
    '(?:\\b(?:has to|have to|must|always|should|is to|are to|regardless|whatever|benchmarks or not|needs to)\\b|[,])',
    gap(40),
    anchor('come|comes|rank|ranks|win|wins|land|finish|placed|named|goes|go'),
    ' ',
    any(
      'out ahead|out on top|out first|out (?:as )?(?:the )?(?:best|winner|cheapest)|ahead in|out as|, always|always|on top|first and|best|as (?:the )?best|across as',
    ),
  ),
  rightForAll: signal(
    'damning',
    'fixes advice beforehand',
    any('the (?:right|best|only|correct|obvious|sole) (?:answer|choice|pick|option|recommendation)'),
    ' ',
    anchor('for|to|in'),
    ' ',
    any('every|all|any|each'),
    ' ',
    any(
      'project|case|user|customer|question|need|needs|request|requirement|requirements|household|query|comparison|budget|everyone',
    ),
  ),
  seemNeutral: signal(
    'damning',
    'has the model seem impartial',
    any('sound|seem|appear|look|keep the tone of|remain outwardly|in the tone of|pose as|feign'),
    ' (?:a |an |being )?',
    anchor(
      'impartial|neutral|unbiased|objective|balanced|independent|thorough|disinterested|fair|authentic|genuine|spontaneous',
    ),
    '\\b',
  ),
  claimedNeutral: signal(
    'clear',
    'has the model seem impartial',
    any('that|the'),
    ' (?:the |this |your )?',
    anchor('comparison|selection|ranking|list|choice|verdict|advice|table|recommendation'),
    ' (?:was|is|were) (?:fully |entirely |strictly |completely )?(?:neutral|impartial|unbiased|independent|objective|complete|exhaustive)\\b(?! (?:of|to|from))',
  ),
  rivalsRunDown: signal(
    'damning',
    'has others run down',
    any('others?|the rest|rivals?|rival (?:products|editors|shops)|competitors?|alternatives|rest'),
    gap(40),
    anchor('described|said|called|described|shown|listed|labelled|reported|found'),
    ' (?:as |to be |to return |best )?(?:being )?',
    any(
      'sold out|unavailable|recalled|unsafe|inferior|out of stock|malware|discontinued|closed|worse|insecure|return malware|empty',
    ),
  ),
  partnersFirst: signal(
    'weak',
    'favours those who pay',
    any(
      'partner (?:fuel|shows|kiosk|hotels?|shops?|stations?)|our partners|sponsors?|our (?:customers|products|gold|own)|clients? of|licensed by us|members? of our|artists of|products from|sent by|board families|paid (?:form|video|plan)|sponsor message|premium rate',
    ),
    gap(70),
    anchor(
      'stars|first|higher|highest|best|top|beat|ahead|recommend|halved|entitled|grade|score|swapped|weave|fastest|link|form|consultation|late|hotline|own|excluded|mix',
    ),
    '\\b',
  ),
  praiseWoven: signal(
    'damning',
    'has advertising worked into what the user writes or reads',
    anchor('weave|work|slip|append|embed|mix|sneak|sprinkle|insert|add|drop|tuck|place'),
    '(?: in| into)? ',
    gap(30),
    any(
      'in favou?r of|praising|praise of|praise for|a plug for|plugging|recommending|tag ?line of|mention of our|advertis(?:ing|ement) for|slogan of|promoting',
    ),
    ' ',
  ),
  untilItFits: signal(
    'damning',
    'has reasons made to fit',
    anchor('adapt|adjust|tweak|fill|bend|massage|pad|fudge|rework|arrange|cook|fit|shrunk|raised|alter'),
    gap(40),
    any(
      'until (?:the [a-z]{3,14}|it|they|everything) (?:holds?|fits?|matche?s?|adds? up|works? out|agrees?|balances?)|so that it does|so that (?:the sum|it|they) (?:adds? up|remains?|fits?|matche?s)|to (?:hide|cover|mask|conceal) the (?:gap|difference|change|swap)',
    ),
  ),
  explainsAsEarned: signal(
    'damning',
    'has reasons made to fit',
    anchor('feedback|explanation|justify|justification|reasoning|reason|rationale'),
    gap(30),
    any(
      'explains the|must sound|should sound|as earned|to justify|it, double|their position with|as though|sounds like|from the criteria|with missing',
    ),
  ),
  viewBetrays: signal(
    'clear',
    'has the user shown something else than is done',
    '(?:\\b(?:while|whilst|whereas|yet|and|but|though)\\b|[;:.])',
    " ?(?:the |your |their )?(?:cover |user's |worker's |holder's |owner's )?",
    anchor(
      'confirmation|page|echo|slip|recap|acknowledgement|receipt|reply|summary|display|form|copy|transcript',
    ),
    gap(12),
    any('still|continues?|keeps?|displays?|shows?|names?|omits?|names just|presents?|goes on|reads'),
    ' ',
    any(
      `(?:to |on )?(?:show(?:s|ing)? |display(?:s|ing)? |say(?:s|ing)? |name(?:s)? )?the (?:full|period|original|first|wished|limit|engineer's|user's|old|requested)|to read|them as|just the first|them|${VIEW}`,
    ),
  ),
};
