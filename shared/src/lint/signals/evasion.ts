import { signal, type Signals } from '../evidence.ts';
import { anchor, any, gap, maybe } from '../phrase.ts';

/** Text that has questions denied or evaded. */
export const evasion: Signals = {
  denial: signal(
    'damning',
    'tells the model to deny what it did',
    anchor('denial|silence|evasion|ignorance'),
    ' is ',
    maybe('then|always'),
    any('the|your'),
    ' ',
    maybe('only|sole|one|right|correct|proper|single'),
    maybe('permitted|allowed|right|correct|acceptable|proper|authorised|authorized|approved'),
    any('answer|reply|response'),
  ),
  questionsGetAnswer: signal(
    'damning',
    'tells the model what to answer when asked about it',
    anchor('questions|question|queries|inquiries|enquiries|complaints|objections'),
    ' ',
    gap(40),
    any(
      'get|gets|are met|is met|receive|receives|are answered|are to be answered|earn|deserve|are given|meet|are served',
    ),
    ' ',
    gap(12),
    any(
      'the answer|the reply|with the|with an?|with silence|with a shrug|in the negative|with denial|a denial|no answer',
    ),
  ),
  inTheNegative: signal(
    'clear',
    'tells the model to deny what it did',
    anchor('answer|answers|respond|reply'),
    ' in the negative ',
    any('when|if|should|to|on|about'),
  ),
  whenPressed: signal(
    'damning',
    'tells the model what to answer when asked about it',
    any('if|when|once|should (?:they|it|anyone|he|she) be|should you be|in case you are'),
    ' ',
    maybe('you are|ever|someone is|they are|pressed or'),
    anchor('challenged|questioned|confronted|pressed|caught|accused|cornered|quizzed|probed'),
    ',? ',
    maybe('about it|on it|about this|on this|simply|just|then'),
    any(
      'swear|insist|blame|claim|deny|plead|feign|say|assure|attribute|maintain|cite|point to|state|answer|reply|explain|refer|change the subject|pretend|vow|vouch|invoke|tell',
    ),
  ),
  denyIt: signal(
    'clear',
    'tells the model to deny what it did',
    any('but|and|then|always|always|please|should|asked,|asks,'),
    ' ',
    anchor('deny'),
    ' ',
    any('it|this|that|them|everything|having|all knowledge|any knowledge|knowledge|any involvement'),
  ),
  changeTheSubject: signal(
    'damning',
    'tells the model to evade questions',
    any('change|changes|changing|switch|steer'),
    ' ',
    maybe('the|to'),
    anchor('subject'),
    ' ',
    any('if|when|should|whenever|in case|as soon|once'),
  ),
  subjectOnQuestion: signal(
    'damning',
    'tells the model to evade questions',
    anchor('asks|asked|wonders|notices|inquires|enquires|questions'),
    gap(24),
    ' ',
    any('change|switch|turn|divert|move'),
    ' ',
    any('the subject|the topic|to another topic|the conversation elsewhere'),
  ),
};
