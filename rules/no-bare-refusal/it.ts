import type { Phrase } from 'replylint/rule'

const anywhere = ['negated', 'conditional', 'quoted'] as const

export const it: Phrase[] = [
  {
    as: 'reason',
    words: [
      '(perché|poiché|siccome|giacché|dato che|visto che|dal momento che|in quanto|a causa di|a causa del|a causa della|dovuto a|per via di|per via del|per via della|essendo|trattandosi|considerato che|atteso che|in virtù)',
      'per (motivi|ragioni|legge|igiene|sicurezza|contratto|contrasto|regolamento|normativa|la sua privacy|rispetto|tutela|evitare|non|questo|mancanza|uso|aver|proteggere|garantire|privacy|via)',
      '(il motivo|la ragione|la causa)',
      "(la legge|la normativa|il regolamento|l'assicurazione|il contratto|il produttore) [{clitic}] [non] {any}",
      '(altrimenti|sennò|in modo da|così da|affinché|quindi|perciò)',
      '(finché|fino a|fino al|fino alla|finché non|a meno che|salvo|tranne|se|solo se|quando|una volta|dopo|prima di) {any}',
      '(manca|mancano|esaurito|esaurita|esauriti|al completo|pieno|piena|chiuso|chiusa|chiusi|scaduto|scaduta|scaduti|già)',
      '(più|meno|superiore|inferiore) (di|a|del) [{any}] {digits}',
      '(supera|superano|non raggiunge)',
    ],
    heard: [
      'È chiuso perché piove.',
      'È chiuso per motivi seri.',
      'Il motivo è la pioggia.',
      'La legge lo vieta.',
      'È chiuso, altrimenti si cade.',
      'È chiuso fino a giugno.',
      'Manca la chiave.',
      'Pesa più di 30 chili.',
      'Il peso supera la soglia.',
    ],
    even: anywhere,
  },
  {
    as: 'alternative',
    words: [
      '[{clitic}] [{clitic}] (posso|possiamo|può|puoi|potete|potrebbe|potresti|potremmo|potrei) [{adverb}] [{clitic}] {any}',
      "(ma|però|invece|in alternativa|alternativa|oppure|intanto|nel frattempo|comunque|tuttavia|anche|altro|altra|altri|un'altra|un altro|diverso|opzione)",
      'sì',
      '[{clitic}] [{clitic}] <offrire|proporre|consigliare|suggerire|passare|mandare|inviare|dare|prestare|prenotare|cambiare|spedire|fare|custodire|spostare|correggere|annullare|preferire|attivare|lasciare:1 present future>',
      '(vuole|vuoi|volete|preferisce|preferisci|va bene|le andrebbe|ti andrebbe|le interessa|ti interessa|desidera)',
      '(trova|trovi|trovate|c è|ci sono|resta|restano|basta|serve|costa|costano)',
      '<usare|provare|chiedere|scrivere|chiamare|andare|rifiutare|venire|passare|spedire:imperative>',
      "(c'|ce n'|ce) (è|sono)",
    ],
    heard: [
      'Le possiamo prestare uno sgabello.',
      'Invece uno sgabello entra.',
      'Uno sgabello sì.',
      'Ti offriamo uno sgabello.',
      'Vuole uno sgabello?',
      'Restano gli sgabelli.',
      'Provi con uno sgabello.',
      "C'è uno sgabello.",
    ],
    even: anywhere,
  },
]
