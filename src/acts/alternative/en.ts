import type { Phrase } from '../../language/phrase.ts'

const even = ['conditional', 'quoted'] as const

export const en: Phrase[] = [
  {
    as: 'what we can do',
    words: [
      "{we} [{adverb}] (can|could|will|shall|would|'d|might|am going to) !(not|never)",
      '(happy|glad|willing|able|delighted|pleased) to !(see|hear|read|know|meet|learn)',
      '{we} [{adverb}|do|still] (offer|have|do|sell|recommend|suggest|accept|ship|deliver|provide|take|run|stock|make|lend|propose|keep) !(not|no)',
      '(whats|what) [{any}] [{any}] (works|possible|help|better|{we} can)',
      '(shall|should|may|can|could) {we}',
    ],
    heard: [
      'We can lend you a stool.',
      'I am happy to bring one.',
      'We have stools.',
      'What works is a stool.',
      'Shall we bring a stool?',
    ],
    even,
  },
  {
    as: 'what you can do',
    words: [
      'you [{adverb}] (can|could|may|might|will|are welcome to|are free to|would) !(not|never)',
      '(go|come|ask|call|ring|write|send|open|use|choose|pick|buy|order|book|cancel|bring|apply|try|take|have|start|pop|speak|swap|switch) !(not|no)',
      '(welcome|free) (to|at) ...',
      'it (can|could|may) [{adverb}] be {participle}',
      'if (you|it|that) ... (we|i|you|there)',
    ],
    heard: [
      'You could borrow a stool.',
      'Ask for a stool.',
      'Stools are welcome at the bar.',
      'It can be hung up by two.',
      'If you like, I bring one.',
    ],
    even,
  },
  {
    as: 'instead',
    words: [
      '(instead|alternatively|alternative|alternatives|otherwise|rather|in the meantime|meanwhile|until then|next best|closest|nearest|though|however|except|failing that|in its place|in the meanwhile|as a stopgap|second best|workaround)',
      '(option|options|either|another|other|others|any of|some people|most people)',
      '(but|yet) !(not|no|unfortunately|sadly)',
      '(one|same) ... (same|instead)',
    ],
    heard: ['Take a stool instead.', 'Other stools fit.', 'But a stool fits.', 'One with the same legs.'],
    even,
  },
  {
    as: 'offered',
    words: [
      '(how|what) about',
      'what {we} (can|could) [{adverb}] (do|offer)',
      '(would|do|did) you (like|prefer|want|rather)',
      '(would|will|does) ... (do|help|suit|work|be of [any] use)',
      '(have|had) you (thought|considered|tried) ...',
      '(perhaps|maybe)',
    ],
    heard: [
      'How about a stool?',
      'What I can offer is a stool.',
      'Would you like a stool?',
      'Would a stool do?',
      'Have you thought of a stool?',
      'A stool, perhaps?',
    ],
    even,
    sure: true,
  },
  {
    as: 'available',
    words: [
      '(is|are|s) [{adverb}|still] (available|free|possible|open|allowed|welcome|fine|accepted|included|left|yours|grand|cheaper|space|room|ok|okay)',
      '(there is|there are|there s|theres|here is|here are) !(no|not|nothing)',
      '(has|have|had) [{adverb}|still] (one|two|three|four|a few|some|several|plenty|space|room|places|seats|stock|{digits}) ...',
      '(would|will) (come to|cost|get you|take|bring|save|be free|give|suit|fit)',
    ],
    heard: ['Stools are available.', 'There is a stool.', 'The shop has two stools.', 'A stool would cost 5.'],
    even,
  },
]
