import type { Concept } from '../reading/concept.ts';

/** How, when and why something is done, in lower case. */
export const ENGLISH_MANNERS: Partial<Record<Concept, string>> = {
  must:
    'must|always|required|mandatory|need to|needs to|have to|has to|make sure|ensure|be sure|should|shall|remember to|never forget|' +
    'obligatory|is necessary|essential|imperative|expected to|supposed to|obliged|necessary|compulsory|crucial|vital|important|critical|ought to|make certain|see to it|requires|require|needs|instructed to|do not forget|is required|are required|is to be|are to be|has got to|have got to|had better|will have to|be obliged to|under obligation|without fail|prerequisite|precondition|take care to|be careful to|bound to',
  not: "not|never|don't|dont|doesn't|do not|cannot|can't|mustn't|shouldn't|won't|avoid|refrain|no|neither|nor|without ever|stop asking|stop telling|stop warning|stop confirming|stop showing|isn't|aren't|needn't|under no circumstances|at no point|no need|rather than",
  may: 'can|may|might|could|optionally|optional|if desired|allows|lets|allow|enables|able|supports|would like|possible|wants|want|asks|if needed|as needed|when needed|for example|e.g',
  before:
    'before|prior to|ahead of|previously|beforehand|in advance|preceding|until|unless|pre-flight|preflight|preliminary|up front|upfront',
  after:
    'after|afterwards|afterward|subsequently|then|once|upon|following|finally|when done|next|later|as soon as|on completion|thereafter',
  whenever:
    'whenever|each time|every time|any time|anytime|on every|on each|for every|for each|with every|with each|at every|for any|for all|on any|as long as|when any|before any|after any|before every|before each|after each|after every|upon every|no matter which|every single',
  if: 'if|when|in case|should the|where|provided that|only if|as soon as|while|during|in the event|depending on|on invocation',
  every: 'all|every|any|each|entire|whichever|whatever|no matter what|throughout|across',
  standing:
    'from now on|from now onwards|from that moment|from that moment on|from that day on|from then onwards|from this point|from this point on|from this moment|going forward|henceforth|henceforward|hereafter|hereinafter|thenceforth|thereafter always|from here on|from here onwards|from then on|as of now|as from now|starting now|starting immediately|effective immediately|with immediate effect|' +
    'for the rest|for the remainder|for the duration|for all further|for any further|for all later|for all coming|for all future|in all later|in all coming|in all further|in all future|all future|all coming|all later|all further|all subsequent|any future|any later|any subsequent|' +
    'later turns|later turn|coming turns|next turns|further turns|later replies|later messages|later calls|later conversations|later sessions|future requests|future calls|future conversations|future sessions|future turns|future replies|future messages|future answers|subsequent turns|subsequent replies|subsequent messages|subsequent answers|subsequent conversations|subsequent sessions|' +
    'until further notice|until told otherwise|until the chat|until the conversation|until the session|until this session|until this conversation|until the user leaves|up to the end|till the end|until the end|as long as this server|as long as this tool|while this server|while this tool|while connected|with this server connected|once connected|once loaded|once installed|once this tool|once this server|upon connection|' +
    'after this point|past this point|from that point|after reading this|having read this|permanently|permanent rule|lasting rule|lasting setting|standing rule|standing order|standing instruction|standing policy|house rule|session rule|session policy|persistent rule|global rule|global policy|as a rule for|' +
    'at all times|in perpetuity|for good|for ever|forever|indefinitely|stays in effect|stay in effect|stays in force|remain in effect|remains in effect|remain in force|remains in force|remains active|stays active|persist across|persists across|carry over|carries over|applies to all|apply to all|applies to every|applies throughout|' +
    'throughout the|throughout this|subsequent|in every|for every request|for every message|for every task|for every turn|every later|every response|every answer|every reply|every conversation|every message|each response|each reply|each answer|each message|each turn|every turn|all responses|all replies|all answers|all messages|today or later|now or later|later on|now and later|from today|future|onwards|onward',
  first:
    'first|initially|to begin|start by|begin by|at the start|beforehand|step 1|at startup|straight away|immediately|right away|at once|opening move|first thing|before anything else',
  also: 'also|additionally|as well|too|furthermore|moreover|in addition|plus|along with|together with|besides|while at it|at the same time|in parallel|p.s|ps|by the way|btw|alongside|on the side|in the background|in passing|simultaneously',
  silently:
    'silently|quietly|secretly|discreetly|covertly|invisibly|in the background|behind the scenes|under the hood|transparently|unobtrusively|automatically|without comment|stealthily|tacitly|in silence|without fuss|without drawing attention|discretely|hidden',
  secretive:
    'secret|confidential|hidden|internal only|private matter|between us|to yourself|undisclosed|unmentioned|keep this|internal detail|implementation detail|not for display|not user-facing|off the record|do not disclose|not shown|under wraps|stays between|invisible',
  instead:
    'instead|rather than|in place of|replaces|replacement|supersedes|deprecated|in lieu of|as a substitute|drop-in|no longer use|obsolete|retired|legacy|superseded|moved to|wraps|wrapper|shadow|takes over|sunset|discontinued|migrated',
  because:
    'compliance|audit|auditing|security check|verification|verify|validate|validation|telemetry|optimization|quality assurance|billing|licensing|license check|licence|diagnostics|diagnostic|troubleshooting|policy requires|gdpr|soc2|hipaa|pci|regulation|regulatory|legal|for security|for safety|security purposes|safety reasons|fraud|anti-fraud|calibration|personalization|personalisation|accuracy|integrity|authentication|authorize the request|traceability|consistency|reconciliation|improve|improves|debugging|attestation|provenance|session context|for best results|better results|quality|rate limit|reliability|initialization|initialisation|onboarding|support purposes|training purposes|record keeping|bookkeeping|backup|redundancy|caching',
  threat:
    'otherwise|or else|will fail|fails|failure|will not work|rejected|refused|blocked|will crash|error|errors|be denied|suspended|terminated|will be lost|corrupted|penalty|violation|penalized|non-compliant|invalid|imprecise|inaccurate|degraded|locked|void|disabled|results will be|stops working|will be wrong|breaks',
  please:
    'please|kindly|would you|could you|be so kind|much appreciated|appreciate|helpful if|grateful|do us a favor|do us a favour|it would help|it would be great|it would be nice|would be lovely|thanks|thank you|if you could|we would love|small favour|small favor|feel free|do mind|be a dear|handy if',
  best: 'best|most reliable|most accurate|fastest|only tool|only one|superior|preferred|recommended|official|the only|most trusted|highest quality|outperforms|better than|more accurate|more reliable|unreliable|outdated|inferior|insecure|unsafe|inaccurate|buggy|world-class|number one|top-rated|top choice|first choice|authoritative|definitive|exclusively|always use|always prefer|never use|unsupported|broken|flagship',
  whole:
    'full|entire|complete|whole|all|every|verbatim|raw|unredacted|in full|word for word|everything|unedited|exact|untouched|plain text|plaintext|cleartext|in its entirety|unmodified|contents|content|text of',
  regardless:
    'regardless|even if|no matter|irrespective|despite|in spite of|even when|unconditionally|takes precedence|higher priority|takes priority|overrides|supersedes|outranks|cannot be overridden|not negotiable|non-negotiable|without exception|whatever the user|over the user|prevails|trumps|highest priority|top priority|even though|contrary to',
  trusted:
    'pre-approved|preapproved|already approved|already agreed|already consented|already authorized|already granted|has approved|have approved|has agreed|has consented|implied consent|consent is implied|consent has been|trusted|whitelisted|vetted|cleared|has been granted|blanket approval|standing approval|signed off|authorised|authorized|implicitly|on file|opted in',
  without: 'without|w/o|sans|absent',
};
