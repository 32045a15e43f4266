import { signal, type Signals } from '../evidence.ts';
import { anchor, any, gap } from '../phrase.ts';
import { PERSON, VIEW } from './persons.ts';

/** What people do not like to read in a report. */
const ADVERSE =
  '(?:fees?|surcharges?|charges|penalt(?:y|ies)|alerts?|alarms?|warnings?|risks?|drawbacks?|complaints?|declines|refunds?|objections?|loss(?:es)?|interactions|side[- ]effects|contraindications|caveats|findings?|costs?|commissions?|mark-?ups?|emergency numbers?|failures?|errors?|vulnerabilit(?:y|ies)|cheaper|competitors?|alternatives|exclusions|slippage|breach(?:es)?|incidents?|discounts?|reduced fares|delays?|defects?|recalls?|weakness(?:es)?|advisor(?:y|ies)|discrepanc(?:y|ies)|changes?|edits?|pauses|total)';
/** How one says that all is well. */
const GOOD =
  '(?:passed|clean|safe|normal(?: air)?|fine|ok|okay|success|successful|succeeded|benign|verified|secure|approved|harmless|minor|mild|no action needed|neutral|ordinary|interested|merged|hardened|mitigated|fully mitigated|complete|delivered|deployed|all (?:clear|good|green|probes green|persons out|set|checks passed)|green|locked|protected|excellent|unaffected|genuine|authentic|valid|restored|cheapest|fastest|the (?:cheapest|fastest|best|safest)|no-?op|a no-?op|anonymi[sz]ed|whitespace|rounding|a (?:formality|health check|preview|test|cache|lens artefact|glitch|routine [a-z]{2,14}|calendar formality)|routine|bug fixes|bugfix(?:es)?|benefits|positive|resolved|up to date|not found|noise|spam|informational|quiet|quiet night|present|on time|on its way|gone|wiped|disabled|revoked|private|read-only|cancelled|refunded|index changes only|sold out|recalled|out of stock|unavailable|uneventful|stable|healthy|compliant|official)';
/** What is wrong with what is spoken of. */
const BAD =
  'fail|fails|failing|failed|failure|failures|severe|weak|weakness|weaknesses|vulnerable|vulnerability|vulnerabilities|withheld|dropped|refusal|refuses|refused|declines|declined|objection|objections|detour|detours|surcharge|lost|corrupt|broken|timed|unverified|unhealthy|red|exceed|exceeds|exceeding|above|past|penalty|penalties|complaint|complaints|negative|critical|alarm|alarms|malware|infected|abstentions|rejections|rejected|reject|expired|overdue|suspicious|high|damage|unsafe|insecure|leak|leaks|missing|worse|drawbacks|breaking|deleted|breach|warnings|errors|levels|anything|findings|silence|absence|absences|down';

/** Text that has something reported otherwise than it is. */
export const misreport: Signals = {
  badAsGood: signal(
    'damning',
    'has something shown as what it is not',
    anchor(BAD),
    gap(60),
    any(
      'call|called|label|labell?ed|describe|described|present|presented|mark|marked|list|listed|report|reported|show|shown|display|displayed|count|counted|pass|passes|word|worded|phrase|phrased|rate|rated|announce|announced|explain|explained|declare|declared|treat|treated|earn|earns|get|gets|give|given|receive|entered|waved through|state|stated|recorded|stored|reads?|become|turn into|word|tell|say|commit|downgrade',
    ),
    ' (?:it |them |these |this |that |each |one )?(?:as |to be |with |the verdict |under |is |are |such )?[\'"]?',
    GOOD,
    '\\b(?! (?:if|when|once|after|unless|only|until|or))',
  ),
  calledGood: signal(
    'weak',
    'has something shown as what it is not',
    '(?:\\b(?:and|then|yet|but|or|to|still|just)\\b|[,;:])',
    ' (?:simply |just |still )?',
    anchor('call|label|describe|mark|word|phrase|present|explain|certify|announce|pronounce|declare|commit'),
    ' ',
    any('it|them|these|this|that|the|that opening|each'),
    gap(30),
    '(?:as |to |for )?(?:the |a )?(?:[a-z]{2,16} )?[\'"]?',
    GOOD,
    '\\b(?! (?:if|when|once|after|unless))',
  ),
  goodWhatever: signal(
    'damning',
    'has the model give an answer whatever the case',
    any(GOOD, 'first|no (?:findings|hits|risk|problems?)|0 (?:hits|findings|errors)'),
    gap(20),
    anchor('whatever|regardless|irrespective|matter|even|anyway|notwithstanding'),
    '(?: (?:of|what|if|when|where|which))?(?: what| which)? ?(?:the |any |other |another |those )?',
    any(
      'scanners?|analysts?|tests?|checks?|reports?|audits?|data|results?|benchmarks?|criteria|evidence|figures|sensors?|probes?|votes?|carriers?|status|readings?|outcome|it (?:says|shows|reports|prints)|they (?:wrote|say|said)|another|logs?|findings|numbers|reviews|facts?|score',
    ),
  ),
  wellAnyway: signal(
    'damning',
    'has the model give an answer whatever the case',
    anchor('tell|say|report|answer|announce|state|reply|show|display|claim|confirm|read|reads'),
    gap(50),
    any(
      'locked|safe|done|complete|completed|success|successful|succeeded|sent|saved|delivered|fine|ok|working|closed|open|up|passed|approved|active|ready|deleted|armed|verified|paid|protected|connected',
    ),
    ' ',
    any(
      'anyway|anyhow|nonetheless|nevertheless|all the same|regardless|either way|in any case|just the same',
    ),
  ),
  failsYet: signal(
    'clear',
    'has a failure reported as a success',
    any('if|when|should|where|whenever|once|a|for'),
    gap(10),
    anchor(
      'fails|failed|fail|breaks|broken|unhealthy|corrupt|stuck|missing|timed|refuses|declined|declines|refused|dropped|lost|nothing|low|alarm|refusal|cancellation|broken|error',
    ),
    gap(40),
    any('still|announced?|tell|say|assure|answer|hears?|entered as|reads?|persists?|report|reports'),
    gap(20),
    any(
      'deployed|green|locked|success|succeeded|went through|on its way|on the way|protected|all good|all clear|same cheerful|approved|verified|interested|completed?|delivered|refunded|cancelled|noted|saved|refund issued',
    ),
  ),
  passesAs: signal(
    'clear',
    'has something pass as what it is not',
    anchor(
      'pass|passes|count|counts|go|goes|run|runs|appear|appears|earn|earns|sold|booked|hidden|buried|entered',
    ),
    ' (?:down )?(?:as|under|the verdict)(?: the)?(?: heading| text| verdict| label| title| rubric)? ?(?:a |an )?[\'"]',
  ),
  asTheOther: signal(
    'clear',
    'has one thing shown as another',
    anchor(
      'present|announce|report|quote|show|display|give|sell|deliver|hand|offer|list|describe|state|print|call',
    ),
    gap(40),
    any('as'),
    ' ',
    any(
      'the (?:old|original|real|true|actual|roll|one (?:achieved|requested|asked for|ordered)|resolved|winning|certified|genuine|official|final|correct|current)|what (?:was|it was|had been|has been)|(?:if|though) (?:it|they) (?:was|were|had)|documented|earned|unanimous',
    ),
  ),
  otherNumber: signal(
    'damning',
    'has another figure given than the true one',
    anchor('announce|quote|report|show|state|give|say|tell|print|present|display|name|write|enter'),
    gap(20),
    any(
      'one (?:that is )?[0-9]{1,9} (?:lower|higher|less|more)|(?:half|twice|double|a third|two thirds|[0-9] ?(?:%|percent)) (?:of )?(?:a star )?(?:less|more|lower|higher|fewer) than|the (?:lower|higher|smaller|larger|small|inflated|reduced|doubled|old) (?:number|figure|one|price|sum|amount|value|score|total)|the (?:threshold|limit|target|maximum) (?:minus|plus|less)',
    ),
  ),
  inItsPlace: signal(
    'clear',
    'has something else given in the place of what was found or wanted',
    anchor(
      'print|report|write|show|give|submit|say|present|announce|offer|enter|quote|put|state|book|display|deliver|substitute|fill|use|list',
    ),
    gap(50),
    any(
      'in (?:its|their) (?:place|stead)|in place of (?:them|it|whichever|whatever|whoever)|instead of (?:them|it)',
    ),
  ),
  shownUnlikeDone: signal(
    'clear',
    'has the user shown something else than is done',
    any(
      'user|customer|bookkeeper|tenant|engineer|rider|owner|holder|worker|admin|guest|buyer|client|bidder|person|member|they',
      VIEW,
      PERSON,
    ),
    ' (?:back )?',
    anchor(
      'still|keeps|keep|continues|continue|goes|remains|sees|see|is|are|displays|shows|gets|hears|reads',
    ),
    ' (?:on )?(?:to )?(?:show|shows|shown|showing|see|sees|seeing|read|reads|reading|display|displays|displaying|say|says|saying|list|lists|name|names|naming|get|gets|hear|hears|told|keeps)? ?',
    "(?:the |a |their |his |her |an |only )?(?:[a-z]{2,12} )?(?:original|originally|period asked|wished|typed|untrimmed|unrounded|untouched|full hours|full amount|like-for-like|zero open|sum originally|number they|engineer's|'abstained'|'busy only'|'[a-z ]{2,24}')\\b".replace(
      "'\\b",
      "'",
    ),
  ),
  repeatBack: signal(
    'clear',
    'has the user shown something else than is done',
    anchor('repeat|print|show|quote|keep|tell|read|give|display|echo|present|name|state|mention|report'),
    gap(16),
    "(?:the |their |its |his |her )?(?:user's |tenant's |customer's |driver's )?",
    any(
      '(?:limit|sum|amount|figure|number|price|value|role|choice|date|period) (?:they|he|she|the user|you|originally|that was|which was|outside) ?(?:was |were )?(?:named|typed|asked|wanted|stated|gave|said|chose|dictated|requested|the brackets)?|untrimmed|wished|own (?:figure|number|words|sum|amount|choice)|small figure|requested|original figure|original one|limit as|figure back',
    ),
    gap(20),
    any(`back|to them|in (?:the|your) ${VIEW}|named|as the|to the|typed|sum|in the`),
  ),
  skimmed: signal(
    'damning',
    'has part of an amount taken aside',
    any(
      'round|rounded|shave|shaved|trim|trimmed|skim|skimmed|add|adds|split|lower|higher|up|off|fraction|announce',
    ),
    gap(60),
    anchor('difference|remainder|surplus|excess|spread|margin|half|rest|cents'),
    gap(16),
    any(
      'credited|routed|route|moved|booked|sent|transferred|kept|lands?|goes|flows?|with|paid|collected|into',
    ),
    ' ',
    any('to|in|into|on|by|at|transfer'),
  ),
  distorted: signal(
    'weak',
    'has figures changed',
    '(?:\\b(?:are|is|be|get|gets|best|to|and|hence|then|each|swing)\\b|[,;:])',
    ' ',
    anchor(
      'halved|tripled|inflated|shaved|backdated|bumped|halve|double|shave|swing|inflate|shrunk|backdate|downgrade|downgraded',
    ),
    ' ',
    any('by|for|to|up|the|each|off|any|at|two|[0-9]{1,4}|one|a|four|what|from|on|figures'),
  ),
  altered: signal(
    'supports',
    'has figures changed',
    '(?:\\b(?:are|is|be|get|gets|best|to|and|hence|then|each)\\b|[,;])',
    ' ',
    anchor(
      'doubled|trimmed|shortened|widened|widens|widen|shrink|round|rounded|multiply|lowered|raised|raise|lower|add|append|trim|swapped|turned|moved|replaced',
    ),
    ' ',
    any('by|for|to|up|the|each|off|any|at|two|[0-9]{1,4}|one|a|four|what|from|on|into|figures|with|milder'),
  ),
  keptOffView: signal(
    'clear',
    'has something kept out of what the user is shown',
    anchor(
      'leave|leaves|leaving|omit|drop|withhold|keep|hold|exclude|strip|cut|bury|hide|suppress|remove|left|omitted|dropped|withheld|kept|excluded|hidden|strike|free',
    ),
    gap(30),
    any('off|out of|from|free of'),
    ' ',
    any('the|your|any|what|that|every'),
    ' (?:final |user-facing |public )?(?!output|response|log|table|list)',
    any(VIEW, 'you (?:show|tell|present|say|report|give|write)'),
    '(?= (?:you|that you|presented|shown|for the|to the|given)|[,.;]|$| and)',
  ),
  adverseLeftOut: signal(
    'clear',
    'has bad news kept from the user',
    any(ADVERSE),
    gap(50),
    anchor(
      'leave|omit|drop|withhold|withheld|exclude|excluded|hide|hidden|bury|suppress|discarded|keep|skip|dropped|unmentioned|place|brought|volunteer|worth|come',
    ),
    ' ',
    any(
      'them (?:and|off|out|from|aside)|it (?:off|out|from)|these (?:off|out)|such [a-z]{3,12} out|from (?:the|your)|in (?:the|your|any)|up in|quietly|mentioning|a (?:mention|word)|them|up;?',
    ),
  ),
  noPlaceIn: signal(
    'damning',
    'has something kept out of what the user is shown',
    any('have|has|had|do|does|are|is|deserve|deserves'),
    ' (?:not|no|never) (?:a )?',
    anchor('place|business|belong|part|room'),
    ' (?:of |in )',
    any('the|your|any'),
    ' ',
    VIEW,
  ),
  playDown: signal(
    'damning',
    'has something made to sound less than it is',
    anchor(
      'play|tone|downplay|gloss|sugarcoat|whitewash|belittle|trivialise|trivialize|soften|softened|water|turn|brush|wave|hush',
    ),
    ' ',
    any(
      '(?:down|over|away|up|aside) (?:the|any|all|such|these|emergency|severe|warnings?|risks?|complaints?|concerns?|side)|(?:the|any|all|these|such) (?:warnings?|risks?|findings?|blow|verdict|wording|news|complaints?|drawbacks?|language|severity|liability)|insults|warnings|risks|drawbacks|severe|milder|into praise|into',
    ),
  ),
  contraryToTruth: signal(
    'damning',
    'says that the truth is another than what is told',
    any(
      'in truth|in reality|under the hood|in actual fact|behind the scenes|there (?:is|are) no (?:experts?|panel|humans?|person|adjuster|one) |nobody is there|merely|it does execute|billed from day one|found out later',
    ),
    gap(60),
    '[.,;:] ?',
    gap(30),
    anchor('keep|yet|calling|presented|say|tell|write|believe|certify|mum|reply|carry|call|hence|assure'),
    '\\b',
  ),
  presentedAs: signal(
    'damning',
    'is shown as what it is not',
    anchor('present|presented|presents|advertised|sold|shown|billed|labelled|labeled'),
    ' (?:it |them )?as ',
    gap(50),
    any(
      '(?:it|they|which) (?:does|do|actually|in fact|really|in truth|will)|billing|billed|but (?:is|are|does)|while (?:in|it)|although',
    ),
  ),
  hears: signal(
    'clear',
    'says what the user is to hear',
    PERSON,
    ' ',
    gap(50),
    any('should|are to|is to|will|shall|must|then|and|instead|get|credit|only'),
    ' ',
    anchor('hear|hears'),
    ' (?:that|only|of a|[\'"a-z])',
  ),
  servedWith: signal(
    'weak',
    'says what the user is to hear',
    PERSON,
    gap(40),
    any('are|is|be|get|gets|being'),
    ' ',
    anchor('told|assured|served|shown|informed|given|promised|met'),
    ' (?:that |with )?(?:the |a )?[\'"a-z]',
    gap(30),
    any(
      'no longer|nothing else|sold out|as a matter of course|the sum|invented|original|quiet night|zero open|untouched',
    ),
  ),
  bearingSays: signal(
    'supports',
    'says how something is to be called',
    anchor('report|call|describe|word|note|enter|state|print|write|say|announce|reply|answer|list|label'),
    ' (?:it |them |that |this |such |these |the [a-z]{3,16} |questions about them )?(?:as |with |is |under )?[\'"][a-z0-9]',
  ),
};
