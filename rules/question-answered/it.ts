import type { Phrase } from 'replylint/rule'

const even = ['negated', 'conditional'] as const

export const it: Phrase[] = [
  {
    as: 'answers all',
    words: [
      '(entrambi|entrambe|tutti e due|tutte e due|tutti e tre|ambedue|né l uno|lo stesso vale|rispettivamente|a tutte)',
      '(non sono sicur~|verifico|verifichiamo|chiedo|chiediamo|mi informo|le confermo|ti confermo|le faccio sapere|ti faccio sapere|le scrivo|ti scrivo|quanto a|quanto al|quanto alla|per quanto riguarda|riguardo|sul resto|anche|inoltre|neanche|nemmeno|giro|girato)',
      '(faq|guida|articolo|allegato|allego|alleghiamo|link|dm|{source})',
      'dipende',
    ],
    heard: ['Sì a entrambe.', 'Quanto alla borsa, la lasci.', 'La scheda è in allegato.', 'Dipende.'],
    even,
  },
  {
    as: 'wants no answer',
    words: [
      '(vero|giusto|no|sì|ok|davvero|sul serio|eh|ahah|qualcuno)$',
      '(ma siete|ma dai|ma scherziamo|com è possibile)',
    ],
    heard: ['Galleggia, vero?', 'Ma siete seri?'],
    even,
  },
  {
    as: 'when',
    words:
      '(quando|a che ora|che ora|che giorno|che data|termine|scadenza|quanto tempo|quanto ci vuole|quanto ci mette|ogni quanto|orari|orario)',
    heard: 'Quando apre?',
    even,
  },
  {
    as: 'how much',
    words: '(quanto|quanta|quanti|quante|costa|costano|prezzo|costo|tariffa|che taglia|che misura)',
    heard: 'Quanto pesa?',
    even,
  },
]
