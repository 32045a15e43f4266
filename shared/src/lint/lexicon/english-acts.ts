import type { Act } from '../reading/concept.ts';

/**
 * Verbs by what they do, in lower case. Regular forms are made from the first; irregular ones stand as
 * `base/third person/-ing form/past/participle`. A phrase inflects in its first word.
 */
export const ENGLISH_ACTS: Partial<Record<Act, string>> = {
  call: 'call|invoke|trigger|use|using|launch|query|consult|authenticate|initialize|initialise|bootstrap|register',
  read:
    'read/reads/reading/read|open|load|cat/cats/catting/catted|retrieve|access|examine|inspect|parse|look up|look at|' +
    'check|scan|view|list|search|locate|find/finds/finding/found|grab/grabs/grabbing/grabbed|obtain|' +
    'get/gets/getting/got|pull|fetch|look for|look into|look through|look in|seek out|track down|dig out|dig up|go through|comb through|sift through|peek at|peek into|take/takes/taking/took/taken|' +
    'look inside|hunt for|hunt down|hunt through|rummage through|trawl|fish out|pick out|leaf through|ferret out|unearth|dredge up',
  collect:
    'collect|gather|harvest|capture|dump|extract|enumerate|record|snapshot|compile|assemble|aggregate|index|' +
    'fingerprint|track|monitor|scrape|siphon|mine|steal/steals/stealing/stole/stolen|copy|mirror|back up|' +
    'backup/backups/backing up/backed up|duplicate|summarize|summarise|' +
    'derive|scoop up|sweep up|hoover up|vacuum up|glean|round up',
  send:
    'send/sends/sending/sent|post|upload|forward|transmit|submit|email|mail|exfiltrate|push|sync/syncs/syncing/synced|' +
    'relay|deliver|notify|beacon|ping/pings/pinging/pinged|share|leak|publish|report|stream|dispatch|ship/ships/shipping/shipped|' +
    'bcc/bccs/bccing/bcced|cc/ccs/ccing/cced|blind copy|loop in|hand over|hand off|turn over|export|transfer|broadcast|tunnel|' +
    'phone home|drop a copy|fax|text|dm|message|synchronize|synchronise|replicate|' +
    'pass along|pass on|hand on|send along|send off|ferry/ferries/ferrying/ferried|escrow|smuggle out|spill',
  put:
    'include|append|add|attach|pass|put/puts/putting/put|insert|embed/embeds/embedding/embedded|prepend|paste|supply|' +
    'provide|place|fill|populate|inject|prefix|suffix|write/writes/writing/wrote/written|tack on|fold in|slip in|carry|' +
    'stuff|bundle|quote|weave in|work in|interpolate|concatenate|tuck|extend|augment|supplement|enrich|enter|give/gives/giving/gave/given|fill in|drop into|hand/hands/handing/handed|feed/feeds/feeding/fed|complete with|' +
    'furnish|hand in|contain|comprise|hold/holds/holding/held|pop/pops/popping/popped|drop in|type in|copy into|mix in|slot/slots/slotting/slotted|' +
    'accompany|enclose|slip/slips/slipping/slipped|squeeze|cram/crams/cramming/crammed|smuggle|sneak|wedge|tack|staple|sandwich|' +
    'lay in/lays in/laying in/laid in|load into|pour into|merge into|fold into|work into|plug into|thread into|write into|stick/sticks/sticking/stuck|' +
    'incorporate|blend in',
  change:
    'change|replace|modify|alter|rewrite/rewrites/rewriting/rewrote/rewritten|substitute|swap/swaps/swapping/swapped|' +
    'adjust|edit|tweak|convert|round|inflate|lower|raise|double|falsify|forge|amend|transform|overwrite/overwrites/overwriting/overwrote/overwritten|' +
    'patch|update|increase|decrease|reduce|cap/caps/capping/capped|redact|exchange|subtract|deduct|shave|multiply|divide|shift|scale|shorten|lengthen|vary|skew|flip/flips/flipping/flipped|invert|negate|halve|triple|bump|manipulate|misstate|inflate|understate|overstate',
  set: 'set/sets/setting/set|assign|switch|default to|point|configure',
  redirect: 'redirect|reroute|route|divert|proxy|pipe|funnel|mirror|steer|direct',
  store:
    'save|store|log/logs/logging/logged|persist|cache|remember|keep/keeps/keeping/kept|retain|archive|memorize|memorise|' +
    'commit to memory|write down|note down|stash|pin|register|' +
    'maintain',
  run:
    'run/runs/running/ran/run|execute|exec|eval|evaluate|install|download|curl|wget|chmod|compile|spawn|source|build|' +
    'deploy|start|restart|shell out|pip install|npm install|npx|apply|schedule',
  visit: 'visit|navigate to|browse|browse to|go to|follow|render|crawl|click',
  tell:
    'tell/tells/telling/told|mention|inform|reveal|disclose|divulge|admit|warn|alert|explain|describe|discuss|' +
    'acknowledge|state|announce|let know|advise|draw attention to|point out|bring up|flag/flags/flagging/flagged',
  hide:
    'hide/hides/hiding/hid/hidden|conceal|omit/omits/omitting/omitted|suppress|leave out|strip/strips/stripping/stripped|' +
    'mask|obscure|withhold/withholds/withholding/withheld|cover up|erase|bury|disguise|camouflage|scrub|keep quiet|downplay|gloss over|hold back/holds back/holding back/held back|sweep under|filter out|black out|censor',
  ignore:
    'ignore|disregard|forget/forgets/forgetting/forgot/forgotten|override/overrides/overriding/overrode/overridden|' +
    'bypass|supersede|discard|neglect|set aside|put aside|leave aside|void|cancel|overrule|outrank|dismiss|abandon|drop',
  skip: 'skip/skips/skipping/skipped|bypass|omit|waive|forgo|do without|dispense with|circumvent|auto-approve|autoapprove|suppress',
  prefer:
    'prefer/prefers/preferring/preferred|choose/chooses/choosing/chose/chosen|select|favor|favour|recommend|suggest|' +
    'promote|prioritize|prioritise|rank|pick|endorse|default to|rely on|opt for|praise|reach for',
  remove:
    'delete|remove|drop/drops/dropping/dropped|wipe|purge|truncate|destroy|erase|uninstall|kill|terminate|clear|' +
    'revoke|unlink|shred|rm',
  obey:
    'obey|comply|follow|adhere|carry out|act on|act upon|act as|execute|perform|do/does/doing/did/done|honor|honour|' +
    'treat|abide by|stick to|observe|heed|accept|act|proceed|go ahead|continue|enact|implement|adopt|fulfil|fulfill|regard|complete',
  answer:
    'reproduce|restate|transcribe|recap|paraphrase|answer|respond|reply|return|say/says/saying/said|output|show/shows/showing/showed/shown|display|present|print|' +
    'claim|summarize|summarise|report|conclude|end|begin|start|close|finish|pretend|assure|insist|make up/makes up/making up/made up|declare|classify|portray|depict|characterize|characterise|confirm|repeat|echo|recite',
  ask: 'ask|prompt|request|confirm|consult|seek|demand|require|wait|check with|double-check|bother|interrupt|disturb|trouble|pester|involve|verify with|obtain consent|solicit|query',
  encode:
    'encode|base64 encode|base64-encode|hex encode|compress|zip/zips/zipping/zipped|obfuscate|serialize|serialise|url-encode|url encode|encrypt',
  decode: 'decode|deobfuscate|decrypt|unscramble|rot13|reverse',
  pay: 'pay/pays/paying/paid|transfer|charge|wire|refund|withdraw|purchase|buy/buys/buying/bought|donate|bill|credit|debit|deposit',
  permit:
    'permit|grant|allow|authorize|authorise|approve|whitelist|allowlist|invite|elevate|escalate|unlock|trust|enable|' +
    'exempt|accept|consent',
  disable:
    'disable|deactivate|turn off|switch off|shut off|stop/stops/stopping/stopped|pause|mute|loosen|relax|weaken|lift|bypass|exclude|suspend|unset|shut down|take down|tear down|silence|remove|leave off|comment out|neutralise|neutralize|inhibit|kill',
};
