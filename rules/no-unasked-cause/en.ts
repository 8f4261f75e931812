import type { Phrase } from 'replylint/rule'

const even = ['negated', 'conditional'] as const

export const en: Phrase[] = [
  {
    as: 'asks why',
    words: [
      '(why|how come|what for)',
      'what [the {any}] (happened|has happened|went wrong|has gone wrong|is wrong|causes|caused|is causing|was causing|was that|is behind|was behind|is going on|was going on|was it|is it about)',
      '[the|a|any|what] (cause|causes|reason|reasons|explanation|background|details|root cause) [(of|for|behind|is|was)]',
      '(explain|understand|curious|know|tell me|wondering|interested) [me|us|to me|to us] ...3 (how|what|why|cause|reason|it works|works|happened|technical|inside|details)',
      'how (does|did|can|could|is) (it|this|that|the|your) ...5 (work|happen|possible|come about|end up)',
      '(technical|technically|engineer|engineering|nerd|geek|technician)',
    ],
    heard: [
      'Why does it beep?',
      'What has gone wrong?',
      'I want the reason for this.',
      'I would like to understand how it works.',
      'How did this happen?',
      'I am a technician.',
    ],
    even,
  },
  {
    as: 'summary',
    words:
      '(to sum up|in closing|for your records|for the record|in case you wonder|in case you are (interested|curious)|if you are (interested|curious)|for what it is worth|background|by the way|fyi)',
    heard: 'For the record, the fuse was loose.',
    even,
  },
  {
    as: 'command',
    words: '^[hi|hello|please] (let us|let me|let|drop|pop|bring|use|take|call|ring|choose|pick)',
    heard: 'Let us open the box.',
    even,
  },
]
