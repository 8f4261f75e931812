import type { Phrase } from '../../language/phrase.ts'

/** What says that somebody dealt with it, and not how. */
const vague =
  'risolvere|sistemare|aggiustare|sanare|rimediare|gestire|ricevere|leggere|verificare|vedere|controllare|guardare|parlare|sentire|chiedere|annotare|capire|essere|stare|provare|cercare|riuscire|prendere|fare|dare|avere|potere|volere|sapere|pensare|sperare|dire|raccontare|scrivere|chiamare|informare|confermare|comunicare|finire|concludere|chiudere|restare|rimanere|dispiacere|ringraziare|andare|venire|lasciare|terminare|completare|lavorare|occupare|evadere|notare|trovare|dovere|promettere|sollecitare|constatare|esaminare'
const people =
  '(tecnico|tecnici|squadra|collega|colleghi|officina|elettricista|idraulico|fabbro|corriere|autista|ufficio|banca|manutentore|sviluppatori|meccanico|cucina|magazzino|sistema|server|filtro|qualcuno)'

export const it: Phrase[] = [
  {
    as: 'what we did',
    words: [
      '[{clitic}] [{clitic}] <*:1 did>',
      `${people} [{any}] [{any}] [{clitic}] [{clitic}] <avere:3 present> [{adverb}|già] {participle}`,
      '[{clitic}] [{clitic}] <avere:3p present> [{adverb}|già] {participle}',
    ],
    heard: ['Ho svuotato la seconda vasca.', 'Il tecnico ha svuotato la vasca.', 'Le hanno svuotato la vasca.'],
    unless: [
      `[{clitic}] [{clitic}] <${vague}:1 did>`,
      `<avere:3 present> [{adverb}|già] <${vague}:participle>`,
      `<avere:3p present> [{adverb}|già] <${vague}:participle>`,
    ],
    mood: ['statement', 'command'],
  },
  {
    as: 'what had happened',
    words: [
      '<avere|essere:3 imperfect> [{adverb}|stato|stata|stati|state|{any}] {participle}',
      'si <essere:3 imperfect> [{adverb}] {participle}',
      '<mancare|puntare|risultare|figurare|restare|rimanere|stare|avere|impedire|bloccare|occupare|sommare|contare|uscire|appartenere|usare|fallire|reggere|fare|perdere|trattenere|andare|finire|toccare|comparire|corrispondere|contenere:3 imperfect>',
      '(è|sono) (scaduto|scaduta|saltato|saltata|saltati|rotto|rotta|caduto|caduta|finito|finita|scattato|scattata|rimasto|rimasta|cambiato|cambiata)',
      'si (è|sono) (rotto|rotta|rotti|staccato|staccata|bloccato|bloccata|inceppato|inceppata|bruciato|bruciata|perso|persa|duplicato|duplicata|guastato|guastata|allentato|allentata|scaricato|scaricata|incantato|incantata)',
    ],
    heard: [
      'Il rubinetto era stato lasciato aperto.',
      'Si era staccato il tubo.',
      'La scheda puntava a un altro indirizzo, ecco.',
      'È saltato un fusibile.',
      'Si è rotta la cinghia.',
    ],
    mood: ['statement', 'command'],
  },
  {
    as: 'cause',
    words: [
      '(perché|a causa di|a causa del|a causa della|per colpa di|per via di|per via del|per via della|dovuto a|dovuta a|dovuti a|grazie a|grazie alla|grazie al|causato da|causata da|provocato da|siccome|dato che)',
      '(causa|motivo|colpevole|origine|ragione|problema|guasto|spiegazione|colpa) [{any}] (era|è|stava|veniva|erano|sta)',
      '^[{adverb}] (era|erano|è stato|è stata) [(un|una|il|la|lo|uno|tutta)] {any}',
      "c' (era|erano) [{any}] {any}",
      '(ecco cosa|cosa è successo|quello che abbiamo fatto|abbiamo fatto questo)',
      '(nuovo|nuova|nuovi|nuove) {participle}',
    ],
    heard: [
      'Non si apriva a causa di un topo.',
      'La causa era un topo.',
      'Era un topo.',
      "C'era un topo nel condotto.",
      'Ecco cosa abbiamo fatto: {{passi}}.',
      'Cinghia nuova montata.',
    ],
    even: ['negated'],
    mood: ['statement', 'command'],
  },
]
