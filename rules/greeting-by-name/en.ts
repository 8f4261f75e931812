import type { Phrase } from 'replylint/rule'

const even = ['negated', 'conditional'] as const

/** Where a customer's name stands beside it. */
export const en: Phrase[] = [
  {
    as: 'introduction',
    words: '(i am|my name is|name is|this is|it is me)',
    heard: 'Hi, this is Ros.',
    even,
  },
  {
    as: 'here',
    words:
      '!(anyone|anybody|nobody|someone|somebody|still|not|it|is|over|out|up|down|right|all|everyone|me|from|in|around|live|there) here',
    heard: 'Hello, Ros here.',
    even,
  },
  {
    as: 'closing',
    words:
      '(kindly|thanking you|thanks|thank you|thx|ta|cheers|regards|best|wishes|sincerely|faithfully|truly|yours|hugs|love|greetings|ciao|respectfully|cordially|appreciated|rgds|xx|bye|day|advance|soon)',
    heard: 'Kind regards, Ros',
    even,
  },
]
