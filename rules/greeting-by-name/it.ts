import type { Phrase } from 'replylint/rule'

const even = ['negated', 'conditional'] as const

/** Accanto a che cosa sta il nome del cliente. */
export const it: Phrase[] = [
  {
    as: 'introduction',
    words: '(sono|mi chiamo|il mio nome è|parla|le scrive|vi scrive|qui è|firmato)',
    heard: 'Ciao, sono Ros.',
    even,
  },
  { as: 'here', words: '(qui|qua) {any}', heard: 'Ciao, qui Ros.', even },
  {
    as: 'closing',
    words:
      '(grazie|saluti|saluto|bacio|baci|abbraccio|presto|cordialmente|cordialità|distintamente|ossequi|anticipo|mille|ringrazio|ringraziamenti|ciao|giornata|serata|lavoro)',
    heard: 'Cordiali saluti, Ros',
    even,
  },
]
