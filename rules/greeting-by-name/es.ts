import type { Phrase } from 'replylint/rule'

const even = ['negated', 'conditional'] as const

/** Junto a qué está el nombre del cliente. */
export const es: Phrase[] = [
  {
    as: 'introduction',
    words:
      '(soy|me llamo|mi nombre es|le habla|les habla|te habla|os habla|habla|le escribe|les escribe|les saluda|firmado)',
    heard: 'Hola, soy Ros.',
    even,
  },
  { as: 'here', words: '{any} por (aquí|acá)', heard: 'Hola, Ros por aquí.', even },
  {
    as: 'closing',
    words:
      '(thx|thanks|gracias|saludo|saludos|abrazo|abrazos|beso|besos|besitos|atentamente|atte|cordialmente|afectuosamente|salu2|slds|respetuosamente|adiós|antemano|día|tarde|noche)',
    heard: 'Un saludo, Ros',
    even,
  },
]
