import type { Phrase } from '../../language/phrase.ts'

export const it: Phrase[] = [
  {
    words: [
      '(grazie|graziee|grz|graz|grazie mille|thx|thanks)',
      '(ringrazio|ringraziamo|ringraziarla|ringraziarti|ringraziarvi|ringraziandola|ringraziandoti|ringraziandovi|ringraziando|ringraziare)',
      '(sono|siamo|saremmo|sarei) [{adverb}|molto|davvero|immensamente] (grato|grata|grati|grate|riconoscente|riconoscenti|obbligato|obbligati)',
      '(mio|nostro|nostra|mia) [{any}] [{any}] (ringraziamento|gratitudine|riconoscenza)',
      '(un|sentiti|tanti|vivi) [{any}] (ringraziamento|ringraziamenti)',
    ],
    heard: [
      'Grazie di averci scritto.',
      'La ringrazio per la pazienza.',
      'Siamo davvero grati.',
      'Riceva la nostra più viva gratitudine.',
      'Sentiti ringraziamenti.',
    ],
    unless: [
      "grazie (al|alla|allo|all'|ai|agli|alle|a un|a una|a un'|a questo|a questa)",
      'grazie a dio',
      '(no|senza) grazie',
    ],
    even: ['conditional'],
  },
]
