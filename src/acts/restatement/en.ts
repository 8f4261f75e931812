import type { Phrase } from '../../language/phrase.ts'

/** Sympathy and openings that name nothing. */
const unless = [
  '(frustration|concern|concerns|disappointment|annoyance|anger|upset|feelings|situation|worry|frustrating|disappointing|upsetting|annoying)',
  'how (you|this|that|hard|difficult|annoying|frustrating|important|much)',
  '(where|what) you (are coming from|mean|feel)',
]

export const en: Phrase[] = [
  {
    as: 'what you want',
    words: [
      '[so|ok|okay|right|then|and|i see|got it|understood] (you|u) (would like|d like|want|wanted|wish|need|needed|prefer|are looking|were looking|are hoping|were hoping|are trying|were trying|are asking|were asking|are after|are wondering|were wondering|are planning) [for|to|a|an|the|your|us|my|our|me|whether|if|that|it|another|more|about|{any}]',
      'what (you|u) (want|need|would like|are after|are asking|are looking for|re after) is',
      '(your|the) (question|request|wish|aim|goal|concern|query) (is|was) [to|that|whether|if|about|how|why|when|what|where]',
      '(you|u) [have] (asked|asked us|asked me|requested|enquired|inquired|wrote|written|told us|told me|said|mentioned|reported|explained|described|wondered|let us know) [us|me|to us] (to|for|if|whether|about|that|how|why|when|what|where|your|the|a|it)',
      '(after|following) ...4 (you|u) (would like|d like|want|need)',
      'to (sum up|summarise|summarize|recap|repeat|restate|paraphrase)',
    ],
    heard: [
      'So you want the grey chairs delivered first.',
      'What you need is a second badge.',
      'Your question is whether the pool opens in May.',
      'You asked us to hold the tickets until noon.',
      'After eleven years you would like a lower price.',
      'To sum up, the boiler is off and the engineer is late.',
    ],
    mood: ['statement', 'command'],
    unless: ['(may|might|would|can|could) be [what|that]', 'whatever you', ...unless],
  },
  {
    as: 'asked back',
    words: [
      '(so|then|ok|okay|right|and|correct|just to (check|confirm|be sure|make sure|clarify)|am i right [in thinking] [that]|do i understand [correctly|right|rightly] [that]|have i understood [that]|did i understand [correctly|right|rightly] [that]|is it right that|if i read (this|you) right|is it) ...2 (you|your|it|the|this) ...2 {any}',
      '(did|have) i (get|got|understood|understand|read) (that|this|you|it) (right|correctly)',
    ],
    heard: ['Just to check: your meter shows 45 and the bill says 54?', 'Did I get that right: two adults and a cot?'],
    mood: ['question'],
    unless: ['(would|could|can|do|did|have|are|will) you', ...unless],
  },
  {
    as: 'understood',
    words: [
      'if i (understand|understood|understanding|read|got|get|have understood|hear|see|am reading) [you|it|this|that] [{adverb}|right|rightly]',
      '[as] (i|we) [can|do|{adverb}] (understand|see|gather|read|hear|realise|realize|note|noticed|notice) [from your (message|mail|email|note|letter)] [that] (you|your|the|a|it|they|this|there|no|both|our|someone|something|two)',
      '(noted|understood|got it|gotcha|i see|right|okay|ok) [that] (your|the|you)',
      '[i|we] [have] (take|taken|took) note (that|of)',
      '(sounds|looks|it seems|seems) like (you|your|the)',
      'it (sounds|looks|seems) [as if|as though|like|that] (you|your|the)',
      '(sorry|apologies|apologise|apologize) [to (hear|read|see|learn)] (that|about) [you|your|the|our] {any}',
    ],
    heard: [
      'If I understand you correctly, the lock was changed twice.',
      'I can see that the tenant in 4B has moved out.',
      'Noted that the visit is on Monday.',
      'I have taken note of the second address.',
      'Sounds like your cable has come loose.',
      'It looks as if the label fell off.',
      'Sorry to hear that the soup was cold.',
    ],
    mood: ['statement', 'command'],
    unless: [
      '(about|for) (that|this|it|any|the inconvenience|the trouble|the issue|the issues|the experience|the confusion)$',
      'any (trouble|inconvenience)',
      ...unless,
    ],
  },
]
