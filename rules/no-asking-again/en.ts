import type { Phrase } from 'replylint/rule'

const even = ['negated', 'conditional'] as const

export const en: Phrase[] = [
  {
    as: 'step',
    words: [
      '(have|did|had) you [already|ever|also|by any chance] (<*:participle infinitive>)',
      '(try|trying|start by|begin by|could you|can you|would you) [please|to|also|first] <*:infinitive gerund> !(us|me)',
      '^[(first|hi|hello|so|ok|then|please|next|kindly|just|and)] [(first|please|just|then|try to)] <*:imperative> !(us|me)',
    ],
    heard: ['Did you pull the lever?', 'Could you pull the lever?', 'Please pull the lever.'],
    even,
  },
  {
    as: 'sent',
    words: [
      '(already|i have|have|twice|three times|again|before) ...3 (sent|gave|given|told|provided|written|supplied|submitted|shared|mentioned|dmed|messaged|posted|emailed)',
      '(sent|gave|told|provided|wrote|shared) ...6 (already|before|twice|earlier|yesterday|last week|by dm)',
    ],
    heard: ['I have already given you the code.', 'I gave you the code already.'],
    even,
  },
  {
    as: 'done',
    words: [
      '(i|we) [{adverb}|both] [have|had|did] [{adverb}|even|both] <*:participle past>',
      '(i|we) [{adverb}] [have] [{adverb}|even] tried <*:gerund>',
      '(already|twice|even|also) [have|had] <*:participle past>',
      '^[yes|so|no|and|hi|hello|hey] [{adverb}] [have|had|tried] [{adverb}] <*:participle past gerund>',
      '(have|had) (already|also|even|tried|now) [{adverb}] <*:participle past gerund>',
    ],
    heard: [
      'I have pulled the lever.',
      'I tried pulling the lever.',
      'The lever was already pulled.',
      'Pulled the lever.',
      'Have also pulled the lever.',
    ],
    unless: [
      '(i|we) [{adverb}] (was|were|have been|had been|got|get|am|are|want|need|unable|trying|try)',
      'you [{adverb}] (have|had)',
    ],
    even,
  },
  {
    as: 'past',
    words: '<*:participle past>',
    heard: 'The lever is pulled.',
    even,
  },
  {
    as: 'unseen',
    words: [
      '(hidden|hides|hid|blacked out|blanked|redacted|masked|did not come through|cut off|unreadable|illegible|blurred|blurry|can not (read|open)|could not (read|open)|does not match|not recognised|not recognized|not valid|bounced|bounces)',
    ],
    heard: ['The number was blacked out.'],
    even,
  },
]
