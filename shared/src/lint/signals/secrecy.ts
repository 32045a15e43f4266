import { signal, type Signals } from '../evidence.ts';
import { anchor, any, gap, maybe } from '../phrase.ts';
import { USER } from './silence.ts';

const DO = anchor(
  'add|append|attach|bcc|call|cc|collect|collects|copy|copies|exfiltrate|execute|fetch|forward|forwards|gather|include',
  'insert|invoke|modify|pass|prepend|read|reads|replace|route|run|save|saves|send|sends|share|store|stores|transmit',
  'upload|uploads|write|writes|post|posts|log|logs|record|records|capture|download|install|delete',
);

/** Text that has something done in secret, dressed up, or denied. */
export const secrecy: Signals = {
  hideFrom: signal(
    'clear',
    'hides something from the user',
    anchor(
      'hide|hides|hidden|hiding|conceal|conceals|concealed|withhold|keep|kept|mask|secret|invisible|omitted|omit|suppress',
    ),
    gap(40),
    any('from|to'),
    ' ',
    any(USER),
  ),
  notShownToUser: signal(
    'clear',
    'says that the user is not shown something',
    anchor('step|action|collection|operation|behavior|behaviour|call|process|data|information|copy'),
    ' ',
    any('is|are|was|will be'),
    ' ',
    any('not|never|omitted|hidden|excluded|removed'),
    gap(40),
    any('user-facing|shown to the user|displayed to the user|visible to the user|from the user|user-visible'),
  ),
  secrecy: signal(
    'clear',
    'asks for secrecy',
    anchor('secretly|covertly|surreptitiously|stealthily|discreetly|clandestinely|undetected|unnoticed'),
  ),
  keepSecret: signal(
    'clear',
    'asks for secrecy',
    anchor('keep|remain|stay|is'),
    ' ',
    any('this|it|that|these|a'),
    ' ',
    maybe('step|part|rule|instruction|call|action|strictly|between'),
    any(
      'secret|hidden|confidential|quiet|to yourself|private|between us|us|internal only|unmentioned|invisible',
    ),
    '(?! (?:key|keys|repo|repository|repositories|channel|by default))',
  ),
  confidentialRule: signal(
    'clear',
    'calls its orders confidential',
    anchor('rule|policy|instruction|instructions|step|operation|directive|task|mode|note'),
    ' ?[(\\[,:-] ?',
    gap(20),
    any('confidential|secret|not for display|hidden|do not disclose|classified'),
  ),
  actSilently: signal(
    'clear',
    'has the model act silently',
    any('silently|quietly|invisibly|secretly|covertly'),
    ',? ',
    maybe('also|and'),
    DO,
  ),
  silentlyAtEnd: signal(
    'clear',
    'has the model act silently',
    anchor('exfiltrate|forward|upload|send|copy|include|append|attach|add|modify|collection|happens|runs'),
    gap(80),
    any('silently|quietly|secretly|covertly|in secret'),
  ),
  asIfNormal: signal(
    'clear',
    'has something dressed up as a normal result',
    anchor('present|format|disguise|make|treat|pretend|act|respond|answer|proceed'),
    gap(40),
    any('as if|as though|to look like|look like|appear as|appear to be|appear like'),
    gap(30),
    any('normal|part of|regular|ordinary|legitimate|nothing'),
  ),
  noSuspicion: signal(
    'clear',
    'fears that the user may notice',
    any('avoid|avoids|without|prevent|not|cause|raise|raising|arouse'),
    ' ',
    maybe('raise|raising|cause|causing|arouse|arousing|unnecessary'),
    anchor('suspicion|alarm'),
  ),
  upsetTheUser: signal(
    'clear',
    'fears that the user may notice',
    any('could|might|may|would|not'),
    ' ',
    maybe('even|only|just'),
    anchor('upset|alarm|worry|scare|frighten'),
    ' ',
    any(USER),
  ),
  ifAsked: signal(
    'damning',
    'tells the model to deny what it did',
    any('if|when|should'),
    ' ',
    maybe('the'),
    anchor('user|users|asked|anyone|human|customer'),
    gap(40),
    any(
      'deny|lie|claim (?:that )?(?:it|you|nothing|there)|pretend|say (?:that )?(?:it|you|nothing) (?:did|was|is|has)? ?(?:not|nothing|a normal)',
    ),
  ),
  secretOperation: signal(
    'clear',
    'calls itself secret',
    anchor('secret|covert|hidden|clandestine'),
    ' ',
    any('operations?|steps?|instructions?|tasks?|missions?|rules?|behaviou?r|directives?|agenda'),
  ),
};
