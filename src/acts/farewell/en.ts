import type { Phrase } from '../../language/phrase.ts'

export const en: Phrase[] = [
  {
    words: [
      '[(kind|kindest|best|warm|warmest|with kind|with best|many)] (regards|rgds)',
      '[(best|warm|warmest|kind|kindest|good|with best)] wishes',
      '^(yours|sincerely|respectfully|faithfully|cordially|warmly) [(sincerely|faithfully|truly|respectfully|ever|etc)]',
      '^[(all the|my|very)] best$',
      '^all the best',
      '^(cheers|best|warmly|thanks|peace|ciao|xx|xo) {any}$',
      '(bye|goodbye|bye bye|cya|farewell|so long|ttyl|take care|see you|see ya|talk soon|speak soon|until next time|catch you later)',
      'have (a|an) [{any}] [{any}] (day|weekend|evening|afternoon|morning|night|week|one|time|trip|flight|journey|stay|holiday)',
      'enjoy (your|the rest of (your|the)) [{any}] (day|weekend|evening|week|holiday)',
      '^[have a] (good|nice|great|lovely|wonderful) (day|weekend|evening|night)',
    ],
    heard: [
      'Best regards,',
      'Warm wishes from the team.',
      'Yours sincerely,',
      'Best,',
      'All the best from Leeds.',
      'Cheers Jo',
      'Take care!',
      'Have a great day!',
      'Enjoy the rest of your evening.',
      'Good night.',
    ],
  },
]
