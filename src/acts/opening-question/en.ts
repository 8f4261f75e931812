import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional'] as const

export const en: Phrase[] = [
  {
    as: 'what is it about',
    words: [
      '(how|what) [else] (can|may|could|might|shall) (i|we) [be] [{adverb}] (help|assist|do|of (help|assistance|service)) [you|for you|to you]',
      '(how|what) (is it|can it be|is it that) (i|we) can (help|assist|do)',
      'what (brings you|is it about|is this about|seems to be the (problem|trouble|issue|matter)|is the (problem|trouble|issue|matter)|can i help|is your (question|query|enquiry|inquiry|request|issue|problem|concern))',
      '(tell|describe|explain|share|outline) [(me|us|to me|to us)] [please] ...2 (what (happened|has happened|is going on|is wrong|the (problem|issue|matter) is|you need|your)|(your|the) (problem|issue|request|enquiry|concern|question|situation)) ',
      '(can|could|would) you [please|kindly] (describe|explain|tell (me|us)|outline|elaborate on|clarify) ...2 (what (happened|has happened|is going on|is wrong|the (problem|issue|matter) is|you need)|(your|the) (problem|issue|request|enquiry|concern|question|situation))',
      '(let|please let) (me|us) know [(how|what)] (i|we) (can|may|could) (help|assist|do)',
    ],
    heard: [
      'How may I help you?',
      'What is it that we can do?',
      'What is this about?',
      'Please tell us what happened.',
      'Could you describe the problem?',
      'Let us know how we can help.',
    ],
    unlessSentence: [
      '(email|dm|message|form|link|community|{source}|else|further|more|other|also|again|meanwhile|instead)',
      'help you with (that|this|your|the|it)',
    ],
    even,
  },
]
