import type { Phrase } from '../../language/phrase.ts'

export const it: Phrase[] = [
  {
    words: [
      '[(cordiali|distinti|cari|tanti|i migliori|i più cordiali|un cordiale|un caro|un|con i migliori|porgo)] (saluti|saluto)',
      '^(cordialmente|un abbraccio|un caro abbraccio|abbracci|baci|con stima|in fede)',
      '(arrivederci|arrivederla|a presto|a dopo|a domani|alla prossima|ci vediamo|ci sentiamo|addio|ciao ciao|ciaociao|buon proseguimento)',
      '(buona|buon|felice|bella) (giornata|serata|notte|domenica|settimana|weekend|fine settimana|lavoro|viaggio|soggiorno|vacanza|continuazione)',
      '(e|grazie|presto|e grazie) ciao$',
    ],
    heard: ['Distinti saluti', 'Un abbraccio, Jo', 'A presto!', 'Buona serata.', 'Tutto risolto, grazie ciao'],
  },
]
