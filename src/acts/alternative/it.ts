import type { Phrase } from '../../language/phrase.ts'

const even = ['conditional', 'quoted'] as const

export const it: Phrase[] = [
  {
    as: 'what we can do',
    words: [
      '[{clitic}] [{clitic}] (posso|possiamo|potremmo|potrei|potrò|potremo) [{adverb}] [{clitic}] {any}',
      '[{clitic}] [{clitic}] <offrire|proporre|consigliare|suggerire|passare|mandare|inviare|dare|prestare|prenotare|cambiare|spedire|fare|custodire|spostare|correggere|annullare|preferire|attivare|lasciare|mettere|cucire|tenere|regalare|avere|ricordare|abbinare:1 present future conditional>',
    ],
    heard: ['Le possiamo prestare uno sgabello.', 'Ti offriamo uno sgabello.'],
    even,
  },
  {
    as: 'what you can do',
    words: [
      '[{clitic}] [{clitic}] (può|puoi|potete|potrebbe|potresti|si può|si riesce) [{adverb}] [{clitic}] {any}',
      '<usare|provare|chiedere|scrivere|chiamare|andare|rifiutare|venire|passare|spedire|salire|portare|prendere|mandare:imperative>',
      'se [{clitic}] [{clitic}] (vuole|vuoi|preferisce|preferisci|ha|hai|passa|passi|mandasse|viene) ...',
      '(basta|conviene|va bene) {any}',
    ],
    heard: [
      'Può usare uno sgabello.',
      'Provi con uno sgabello.',
      'Se vuole uno sgabello, eccolo.',
      'Basta uno sgabello.',
    ],
    even,
  },
  {
    as: 'instead',
    words: [
      "(ma|però|invece|in alternativa|alternativa|alternative|oppure|intanto|nel frattempo|comunque|tuttavia|anche|altro|altra|altri|un'altra|un altro|diverso|opzione|opzioni|al suo posto|al posto|al massimo)",
      'sì',
    ],
    heard: ['Invece uno sgabello entra.', 'Uno sgabello sì.'],
    even,
  },
  {
    as: 'offered',
    words: [
      '(vuole|vuoi|volete|preferisce|preferisci|va bene|le andrebbe|ti andrebbe|le interessa|ti interessa|desidera|ha pensato|hai pensato|e se) ...',
    ],
    heard: ['Vuole uno sgabello?'],
    even,
    sure: true,
  },
  {
    as: 'available',
    words: [
      '(trova|trovi|trovate|resta|restano|basta|serve|costa|costano|sarebbe|sarebbero|monta|ha|hanno|danno|darebbe|darebbero) {any}',
      "(c'|ce n'|ce) (è|sono|sarebbe)",
      '(libero|libera|liberi|libere|disponibile|disponibili|gratis|aperto|aperta)',
    ],
    heard: ['Restano gli sgabelli.', "C'è uno sgabello.", 'Uno libero.'],
    even,
  },
]
