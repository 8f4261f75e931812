import type { Phrase } from 'replylint/rule'

const even = ['negated', 'conditional'] as const

export const it: Phrase[] = [
  {
    as: 'step',
    words: [
      '(ha|hai|avete) [{adverb}] (<*:participle>)',
      '(provi|prova|provate|provi a|tenti|tenta) [a|con|di|per favore|prima]',
      '(può|puoi|potrebbe|potresti|potete|bisogna|deve|devi|occorre|basta) [per favore] <*:infinitive>',
      '^[per favore|prima] <*:imperative>',
    ],
    heard: ['Ha provato con l’altra porta?', 'Provi con l’altra porta.', 'Può tirarla?', 'Tiri la porta.'],
    even,
  },
  {
    as: 'sent',
    words: [
      '(già|ho|abbiamo) ...3 <inviare|mandare|dare|dire|scrivere|fornire|comunicare|indicare|trasmettere|allegare|passare:participle>',
    ],
    heard: ['Vi ho già dato il codice.'],
    even,
  },
  {
    as: 'done',
    words: [
      "[{clitic}] (ho|abbiamo|l'ho|l'abbiamo) [{adverb}|già|anche] <*:participle>",
      '(ho|abbiamo) [già|anche] provato [a|con] [{clitic}] <*:infinitive>',
      'già <*:participle>',
      '^[sì|e|già] <*:participle>',
    ],
    heard: ['Ho pulito il filtro.', 'Ho provato a pulirlo.', 'Il filtro è già pulito.', 'Pulito senza esito.'],
    even,
  },
  {
    as: 'past',
    words: '<*:participle>',
    heard: 'Il filtro è pulito.',
    even,
  },
  {
    as: 'unseen',
    words:
      '(oscura|oscurato|oscurata|nasconde|nascosto|nascosta|coperto|censura|censurato|non (vediamo|vedo|si vede|si vedono|si legge|si leggono|possiamo (vedere|leggere|aprire)|posso (vedere|leggere|aprire)|corrisponde|è valido)|illeggibile|sfocata|sfocato|mossa|tagliata)',
    heard: 'Il sistema oscura il numero.',
    even,
  },
]
