import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional'] as const

export const en: Phrase[] = [
  {
    as: 'check',
    words: [
      '^[(ok|okay|and|so|right)] (is|was|would) (that|this|it|my understanding|the above|all this|my summary|what i wrote) [be] [{adverb}|all] (right|correct|it|so|accurate|what you (mean|meant|want|wanted|need|had in mind|are after|are asking|asked)|a fair summary|the case) [{any}] [{any}]$',
      '(have|did|do|am) (i|we) [{adverb}] (get|got|understand|understood|read|reading|hear|heard|see|summed up|captured|following) (you|that|this|it|your (request|question|message|needs|wish)) [{adverb}|all] [(right|correctly|rightly|properly|well|so far)]',
      '(have|did) (i|we) [{adverb}] (misunderstand|misunderstood|miss|missed|misread|mixed up|get anything wrong|got anything wrong)',
      'am i (right|correct|on the right track|close|following)',
      'does that (cover|capture|match|reflect|sum up|summarise|summarize) [it|what|everything|your]',
      'do (i|we) have (that|this|it) (right|correctly)',
      'is that [about|roughly] (right|it|the size of it)',
    ],
    heard: [
      'Is my understanding correct?',
      'Did I read you correctly?',
      'Have I missed anything?',
      'Am I right?',
      'Does that cover it?',
      'Do I have that right?',
      'Is that about right for the boiler?',
    ],
    mood: ['question'],
    even,
  },
  {
    as: 'tag',
    words: '(right|correct|yes|true|is not it|do not you|did not you)$',
    heard: 'The gate sticks when it rains, right?',
    mood: ['question'],
    unlessSentence: [
      '^[(and|so)] (is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|which|what|who|where|how)',
    ],
    even,
  },
  {
    as: 'correct me',
    words: [
      '(correct me|please correct me|tell me|let me know|shout|say so|do say|stop me) if (i|that|this|we) [(am|is|have|has|got|are)] [{adverb}] [(not|have|got)] (wrong|mistaken|misunderstood|misread|missed|right|correct|mixed|quite|so|incorrect)',
      '(please|just|could you|can you) [please] (confirm|check) (that|whether|if) (i|we) [have] [{adverb}] (understood|got|read|have)',
      '(please|could you|can you) [please] confirm [that] (this|that|it) is (right|correct|what you)',
      '(unless|if) (i|we) [(am|have|are)] [{adverb}] (mistaken|misunderstood|misread|wrong|mixed|got)',
      '(assuming|provided|supposing) [that] (that|this|it|i|we) (is|am|are|have) [{adverb}] [(what|right|correct|so|got|understood|read)]',
    ],
    heard: [
      'Unless I am mistaken, both gates ring.',
      'Assuming that this is right, we start on Monday.',
      'Correct me if I am wrong.',
      'Please confirm that I have understood you.',
      'Could you confirm that this is what you want?',
    ],
    even,
  },
  {
    as: 'if so',
    words: [
      'if (that|this|it) (is|was) [{adverb}] (so|not|wrong|right|correct|what|other|otherwise|another|the case)',
      'if (i|we) [{adverb}] (am|are|have|got|read) [{adverb}] [got|taken] (wrong|mistaken|misread|misunderstood|it|you|this|that)',
      '(let me know|let us know|tell me|tell us|correct me|correct us|shout|stop me) (if|whether|in case) [(i|we|you|it|this|that|the)] [(am|are|is|was|were|have|has|did|want|wanted|meant)] ...3 (is|are|were|was|wrong|asking|captured|covered|right|mean|meant|rather|instead|other|different|misread|being|all)',
      '^[and|but] if (so|not|yes|no)',
      '(confirm|verify) [me] (that|this|it|so|first|before)',
      '(a|your|one) [simple|quick|short] (yes|nod|ok|okay|confirmation|thumbs) [up] (will|would|is|from|and|before|first)',
      '(in|if) that (case|is the case)',
    ],
    heard: [
      'If that is not what you meant, write again.',
      'If not, ring me.',
      'If I have got this wrong, ring me.',
      'Let us know if we have captured all.',
      'Please confirm this before you start.',
      'A quick nod will do.',
      'In that case, press both bells.',
    ],
    even,
  },
]
