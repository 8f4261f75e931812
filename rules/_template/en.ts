import type { Phrase } from 'replylint/rule'

export const en: Phrase[] = [
  {
    // Names the construction.
    as: 'example',
    // The pattern syntax is in src/language/README.md.
    words: 'lorem ipsum',
    // A sentence in which it was heard; tested to match.
    heard: 'Lorem ipsum.',
    // What to write instead.
    rather: ['…'],
  },
]
