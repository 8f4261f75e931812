import type { Phrase } from 'replylint/rule'

const even = ['negated', 'conditional'] as const

export const en: Phrase[] = [
  {
    as: 'answers all',
    words: [
      '(both|each of them|all of them|all three|either way|neither of|yes to|no to|same for|the same goes|respectively)',
      '(not sure|unsure|find out|found out|ask (the|my|our)|check with|checking|let you know|get back|forwarded|will forward|passed ...4 on|pass ...4 on|as for|as to|regarding|second point|other question|second question|your questions|too|as well|also)',
      '(faq|guide|article|attached|enclosed|dm|call us|give us a call|link|{source})',
      'depends',
    ],
    heard: ['Yes to both.', 'As for the bag, leave it.', 'The leaflet is attached.', 'That depends.'],
    even,
  },
  {
    as: 'wants no answer',
    words: [
      '(who|what|why) even',
      '(right|ok|okay|yes|no|huh|lol|haha|seriously|really|anyone)$',
      'how (are you|is it going|dare|hard)',
      '(any|got any) (plans|chance)$',
    ],
    heard: ['Who even lives there?', 'It floats, right?', 'How hard can it be?', 'Any chance?'],
    even,
  },
  {
    as: 'when',
    words:
      '(when|what time|until when|how long|how soon|how late|what day|which day|what date|deadline|last date|how often)',
    heard: 'When does it open?',
    even,
  },
  {
    as: 'how much',
    words:
      '(how (much|many|heavy|big|tall|wide|far|old|fast|high|deep|warm|large)|what does ...4 cost|price|cost|costs|fee|number of|what size|which size)',
    heard: 'How heavy is it?',
    even,
  },
]
