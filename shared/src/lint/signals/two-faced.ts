import { signal, type Signals } from '../evidence.ts';
import { anchor, any, gap } from '../phrase.ts';
import { PERSON, VIEW } from './persons.ts';

const TELL =
  'tell|telling|say|saying|state|stating|confirm|report|assure|assuring|announce|answer|inform|insist|claim|declare|write|show|reply';
const RELABEL =
  'label|call|describe|render|frame|portray|sell|declare|brand|name|announce|present|publish|report|justify|explain|list|style';
const DONE =
  'closed|delivered|sent|saved|paid|posted|completed?|booked|installed|deployed|uploaded|verified|approved|published|backed up|received|processed|encrypted|refunded|fixed|submitted|stored|deleted|restored|updated|signed|locked|cancelled|removed|successful|succeeded|safe|fine|ok|okay|passed|clean|valid|through|on its way|in order|up to date|secure|done|active|protected';
const AGAINST =
  'even if|even when|even where|even though|although|though|whether or not|no matter (?:how|what|whether)|while in (?:fact|truth)|despite|in spite of';

/** Text that has one thing done and another said. */
export const twoFaced: Signals = {
  claims: signal(
    'clear',
    'has the model claim something',
    '(?:^|[.;:,] |\\b(?:and|but|then|or|simply|just) )',
    anchor('claim|claiming|insist|allege|contend|insisting'),
    ' (?:to ',
    PERSON,
    ' )?',
    any('that|to be|there|it|they|not|no|you|the|all'),
  ),
  failedYetDone: signal(
    'damning',
    'has a failure reported as a success',
    any('if|should|when|where|once|whenever'),
    gap(20),
    anchor(
      'fail|fails|failed|breaks|broken|unsuccessful|impossible|refused|crashes|crashed|corrupt|timeout|missing|down|stuck|error',
    ),
    gap(8),
    any(TELL),
    gap(24),
    any('was|were|has been|have been|had been|went|is|are|it|they|as|success'),
    ' (?:already |now |all )?',
    any(DONE),
  ),
  successAnyway: signal(
    'damning',
    'has a failure reported as a success',
    any(TELL, 'show|return'),
    ' (?:that |a |the |full )?',
    gap(30),
    anchor(
      'success|successful|succeeded|complete|completion|passed|passing|clean|safe|delivered|done|approval|verified|green',
    ),
    gap(10),
    any(AGAINST),
    ' ',
  ),
  foundYetNone: signal(
    'damning',
    'has what was found denied',
    any('if|when|where|should'),
    ' (?!no |none |nothing |there are no |there is no )',
    gap(24),
    anchor(
      'found|detected|present|appear|appears|turn|contain|contains|leaked|exist|discovered|open|wanted|available',
    ),
    gap(12),
    any('report|say|state|answer|tell|reply|declare|write|print|claim'),
    gap(30),
    any(
      'none|contains no|there (?:is|are|were) no|no (?:issues?|findings?|problems?|results?|hits?|secrets?|vulnerabilities|errors?|risks?)|nothing (?:was )?found|clean|zero|0 (?:hits|findings|issues|errors)',
    ),
    '\\b',
  ),
  doneThenSaid: signal(
    'weak',
    'has one thing done and another said',
    anchor(
      'replace|leave|leaving|book|increase|raise|cut|shift|treat|replaces|exchange|swap|charge|reduce|lower|deny|denied|replaced|widen|omit|omitted|delete|skip|ignore|drop|add|withhold|push|remove|set|send|use|return|keep|switch|open|approve|disable|change|take',
    ),
    gap(60),
    any('and|but|yet|while|whilst'),
    ' (?:simply |just |still |then |to be )?',
    any(
      `(?:${RELABEL}) (?:it|them|this|that|the (?:change|result|difference|rest)|these) (?:as |to be |(?:a|an|the) )?(?!when|if|with|for|in|on|at|to|by|once|before|after|again|from|out|until|up|via|separately|and)`,
      `(?:tell|telling|assure|assuring|inform|reassure) ${PERSON} (?:that )?(?:it|they|the|there|this|all|nothing)`,
      'say(?:ing)? (?:that )?(?:it|they|the|there|this|all|nothing)',
      'state (?:that )?(?:it|they|the|there|this|all|nothing|customers|users)',
      '(?:told|described) (?:that|as)',
    ),
  ),
  relabelled: signal(
    'weak',
    'says how something is to be called',
    any('but|;|yet|and|are denied|denied'),
    ' ',
    anchor('call|label|describe|render|portray|frame|declare|brand|sell|style'),
    ' ',
    any('it|them|this|these|him|her'),
    ' ',
    any(
      'as|a|an|the|random|user|normal|free|flexible|actual|official|safe|optional|minor|routine|final|new|original|random|fresh|organic|certified|independent|verified|neutral',
    ),
  ),
  toBePresentedAs: signal(
    'clear',
    'has something shown as what it is not',
    any('should|must|shall|is to|are to|has to|have to|needs to|need to'),
    ' be ',
    anchor(
      'presented|described|portrayed|framed|cast|sold|called|labelled|labeled|rendered|styled|worded|phrased|announced|named|advertised|praised',
    ),
    ' (?:to [a-z]{3,12} )?as ',
    '(?!(?:a |an |the )?(?:advert|ads?|sponsored|paid|json|table|list|markdown|string|iso|number|integer|percent|array|object|link|bullet|code|text|plain|html|csv|numbered|chart|follows|such|is|shown|given|error|failed|comma|utc|separate|quote))',
  ),
  thresholdGiven: signal(
    'clear',
    'has another figure given than the true one',
    any('over|above|below|under|past|beyond|exceeding|beneath|more than|less than'),
    ' [$]?[0-9]',
    gap(40),
    any('is|are|to be|be|gets?|comes?'),
    gap(10),
    anchor(
      'given|shown|reported|displayed|printed|quoted|stated|read|reads|entered|recorded|listed|announced|told|written|presented',
    ),
    ' (?:as|at) ',
  ),
  thanMeasured: signal(
    'damning',
    'has another figure given than the true one',
    anchor(
      'better|worse|higher|lower|more|less|fewer|later|earlier|longer|shorter|above|below|faster|slower|warmer|colder|nearer|cheaper',
    ),
    ' than ',
    any(
      'measured|it (?:is|was|really is)|they (?:are|were)|(?:the|its|their) (?:real|actual|true|dial|scale|meter|sensor|label|measured|recorded|original) ?[a-z]?|read|found|recorded|in truth|in reality|the scale (?:says|shows)',
    ),
  ),
  byAndTell: signal(
    'damning',
    'has figures changed and a reason given for it',
    anchor(
      'increase|raise|lower|reduce|shift|inflate|cut|boost|nudge|move|multiply|adjust|extend|shorten|round',
    ),
    gap(50),
    any('by|up|down|percent|to'),
    gap(24),
    any('and|but|;'),
    ' ',
    any(
      'tell|say|publish|call|explain|describe|state|attribute|claim|blame|present|show|announce|report|label|assure',
    ),
    ' ',
    any(PERSON, 'it|that|the|them|this|as'),
  ),
  nothingYetSaid: signal(
    'damning',
    'has something confirmed that is not done',
    any("do not|don't|never|do nothing|without|no|nothing is|submit nothing|merely|not actually"),
    gap(40),
    any('but|only|just|simply|merely|and|instead|yet|still'),
    ' ',
    anchor('confirm|acknowledge|report|announce|say|tell|state|pronounce|certify|confirming|reply|answer'),
    gap(30),
    any('is|are|was|were|has been|have been|went|it'),
    ' ',
    any(DONE, 'gone|erased|wiped|filed|noted|scheduled|revoked|disabled|on file|under way|being'),
  ),
  takenAsYes: signal(
    'damning',
    'takes something else for consent',
    anchor(
      'treat|take|count|read|regard|interpret|accept|understand|treated|taken|counted|counts|regarded|construed',
    ),
    gap(40),
    any('as'),
    ' (?:a |an |the |tacit |implied |full |good as )?(?:tacit |implied |full |valid )?',
    any(
      'acceptance|consent|agreement|approval|yes|permission|assent|opt-in|authori[sz]ation|go-ahead|agreed|given consent',
    ),
    '(?! (?:only|if|when|unless|screen|form|flow|record|text))',
  ),
  badOnesDropped: signal(
    'clear',
    'has bad news kept from the user',
    anchor(
      'skip|delete|drop|omit|hide|ignore|remove|leave|filter|bury|suppress|discard|withhold|exclude|censor|disregard|skips|hides|buries',
    ),
    ' (?:out )?(?:all |any |the |every |those )?',
    any(
      'one-star|two-star|critical|negative|bad|unfavou?rable|adverse|poor|dissenting|opposing|unflattering|damaging|harsh|embarrassing|cheaper|inconvenient|low-rated|hostile|sceptical|skeptical',
    ),
    ' (?:customer |user |press |test )?',
    any(
      'reviews?|comments?|ratings?|feedback|press|findings?|reports?|mentions?|opinions?|offers?|news|coverage|studies|votes|scores|articles?|posts?|quotes?|voices|fares|rates|options|providers|ones|facts|outcomes',
    ),
  ),
  unanimous: signal(
    'supports',
    'has general agreement claimed',
    any(TELL, 'speak|claiming|stress|add'),
    gap(40),
    anchor('unanimous|unanimously|agree|agrees|advise|everyone|experts|doctors|analysts|independent'),
    '\\b',
  ),
  saidWhatever: signal(
    'clear',
    'has the model give an answer whatever the case',
    any(TELL, 'return|returns|receive|receives|get|gets|given|scores?|rate|grade|recommend|name|show'),
    gap(50),
    anchor('whatever|matter|regardless|irrespective'),
    ' (?:of |what |how |which )?(?:what |how |which )?(?:the |their |its |his |her |they |it )?(?:actual |real |true )?',
    any(
      'count|results?|scores?|status|value|outcome|weather|level|stock|prices?|truth|facts?|findings|ratings?|readings?|did|does|do|performed|tests?|evidence|merits?|quality|case|measured|criteria|grades?|premium|performance|work|is|are|was',
    ),
  ),
  againstFacts: signal(
    'clear',
    'has the model go against what it knows',
    anchor(
      'say|state|report|tell|present|recommend|mark|check|tick|confirm|choose|approve|describe|name|presented|send|claim|show|recommended|label|book|select|order|pick|praise',
    ),
    gap(60),
    any(AGAINST),
    ' ',
    gap(24),
    any(
      'cheaper|better|blank|detour|failed|red|worse|undercuts?|otherwise|declined|slower|longer|unsafe|wrong|refused|objected|could not be|was not|were not|has not|have not|did not|unticked|no one|nobody|closer|shorter|faster|weaker',
    ),
    '\\b',
  ),
  falseShortage: signal(
    'supports',
    'has something said to be gone',
    any('tell|say|answer|inform|pretend|claim|hear'),
    gap(50),
    anchor('sold|taken|closed|full|booked|unavailable|stock|expired|left|possible|discontinued|cancelled'),
    '\\b',
  ),
  makeItLook: signal(
    'damning',
    'has something made to look like what it is not',
    anchor('make|makes|making|made|so'),
    ' (?:it|them|this|that|the [a-z]{3,12}|to|all) (?:to )?(?:look|sound|appear|seem|read|pass|looks|sounds|appears|reads)\\b(?! (?:good|nice|right|great|better|professional|natural|at|for|up|more|the|consistent|in|clean|up))',
  ),
  looksLike: signal(
    'clear',
    'has something made to look like what it is not',
    any('that|which|and|should|must|to|while'),
    ' ',
    anchor('look|looks|sound|sounds|seem|seems|appear|appears'),
    ' ',
    any(
      'thorough|genuine|authentic|impartial|independent|unbiased|organic|spontaneous|handwritten|human|official|legitimate|innocent|innocuous|harmless|accidental|unintentional|real|credible|convincing',
    ),
  ),
  asHuman: signal(
    'damning',
    'has the model appear as somebody else',
    anchor('claim|pretend|say|introduce|pose|present|tell|assure|deny'),
    gap(24),
    any("to be|you are|you're|yourself as|as|being|that it is|it is"),
    ' (?:a |an |the )?(?:real |live |actual )?',
    any(
      'human|person|doctor|lawyer|physician|nurse|employee|colleague|bank clerk|member of (?:the )?staff|police officer|official',
    ),
  ),
  undisclosedAd: signal(
    'damning',
    'has advertising hidden',
    any("do not|don't|never|without|not|need not|needn't|no need to"),
    ' (?:be )?',
    anchor(
      'mark|label|disclose|flag|marking|labelling|labeling|disclosing|identify|declare|declaring|mention|mentioning|marked|labelled|labeled|disclosed|reveal',
    ),
    gap(30),
    any(
      'advertis(?:ing|ement|ements)|sponsored|sponsorship|sponsor|as paid|paid placement|promot(?:ed|ion)|commissions?|affiliate|as ads?|kickback|as an ad',
    ),
  ),
  steered: signal(
    'damning',
    'fixes advice beforehand',
    anchor('steer|recommend|nudge|push|guide|point|direct|funnel|lead'),
    ' ',
    any('every|each|all|any|everyone|everybody|users|customers|people|them|undecided|the [a-z]{4,12}'),
    gap(30),
    any('to|towards?'),
    ' (?:the |our )?',
    any(
      'own|house|paid|dearer|premium|partners?|sponsors?|in-house|most expensive|pricier|more expensive|zeta|brand',
    ),
  ),
  recommendToAll: signal(
    'supports',
    'fixes advice beforehand',
    anchor('recommend|suggest|name|praise|endorse|advise|propose'),
    gap(40),
    any(
      'to everyone|to everybody|to all|to any(?:one|body)|in every case|in any case|every time|always|each time|for every|as best|as the (?:only|best|safest|cheapest)',
    ),
  ),
  topOfList: signal(
    'clear',
    'favours those who pay',
    anchor('push|move|lift|place|put|rank|boost|bump|list|raise|show|sort'),
    gap(16),
    any('partners?|sponsors?|affiliates?|our own|paying|members|clients|house brands?|advertisers?'),
    gap(24),
    any('to the top|first|above|on top|up|ahead of|higher|at the head'),
  ),
  allFromOne: signal(
    'clear',
    'fixes a judgement beforehand',
    anchor('approve|accept|merge|grade|rate|wave|pass|clear|whitelist'),
    ' (?:through )?',
    any('anything|everything|all|whatever|any (?:change|request|claim|work|bid|submission|file|application)'),
    ' (?:that )?(?:comes |came |is |sent |submitted |signed )?',
    any('from|by'),
    ' ',
  ),
  ignoreGiven: signal(
    'damning',
    'overrules what the user chose',
    anchor('ignore|disregard|discard|override|overrule|forget|bypass'),
    ' (?:the|any|every|all|what|which) ?',
    gap(20),
    PERSON,
    ' (?:has |have |had )?',
    any(
      'gave|gives?|named|entered|chose|chosen|picked|set|asked for|wants?|wanted|typed|stated|selected|specified|prefers?|requested|said|says',
    ),
  ),
  orderedYet: signal(
    'clear',
    'overrules what the user chose',
    anchor('regardless|whatever|irrespective|matter'),
    gap(24),
    any('ordered|wanted|asked for|picked|chosen|booked|typed|wished|named|requested|chose'),
    ', ?',
    any(
      'add|book|use|order|enter|fill|send|set|submit|put|pick|select|give|charge|buy|insert|choose|show|offer|recommend|write',
    ),
  ),
  wantsButGets: signal(
    'clear',
    'overrules what the user chose',
    any('if|when|where|whenever|should'),
    ' ',
    PERSON,
    ' ',
    anchor('wants|want|asks|ask|picks|chooses|orders|requests|prefers|declines|refuses|insists|wishes'),
    gap(40),
    any('book|order|submit|charge|enter|buy|sell|enrol|sign|renew|transfer|keep|activate'),
    gap(40),
    any('and|but'),
    ' ',
    any('describe|call|say|tell|label|confirm|list|present|show|assure|report'),
    ' ',
  ),
  viewOfOther: signal(
    'clear',
    'has the user shown something else than is done',
    any('and|but|while'),
    ' ',
    anchor('show|confirm|display|print|repeat|read|name|list|mention|leave|quote'),
    ' ',
    any(
      `the (?:user's|chosen|requested|original|customer's|entered|wished|typed|stated|first) [a-z]?|(?:what|the one|the [a-z]{4,8}) (?:the user|they|the customer|was) (?:chose|wanted|asked|entered|typed|wished|ordered|picked)|it out of the ${VIEW}`,
    ),
  ),
};
