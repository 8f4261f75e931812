import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional', 'quoted'] as const

export const it: Phrase[] = [
  {
    as: 'because',
    words: [
      "(perché|poiché|siccome|giacché|dato che|dato il|data la|dati i|visto che|visto il|vista la|dal momento che|in quanto|a causa di|a causa del|a causa della|causa|dovuto a|dovuto al|per via di|per via del|per via della|essendo|trattandosi|considerato che|considerata la|atteso che|in virtù|in seguito|a seguito|colpa di|colpa del|colpa della|per colpa|stante|visti gli|vista l')",
      'per (motivi|ragioni|legge|igiene|sicurezza|contratto|contrasto|regolamento|normativa|la sua privacy|rispetto|tutela|evitare|non|questo|mancanza|uso|aver|proteggere|garantire|privacy|via|un|uno|una|guasto|sciopero|lavori|colpa|rispetto)',
      '(infatti|del resto|in effetti)',
      'è che',
    ],
    heard: ['È chiuso perché piove.', 'È chiuso per motivi seri.', 'Manca infatti la chiave.', 'È che piove.'],
    even,
    sure: true,
  },
  {
    as: 'grounds',
    words: [
      '(il|la|i|le) [{any}] (motivo|ragione|causa|motivi|ragioni)',
      "(la legge|la normativa|il regolamento|l'assicurazione|il contratto|il produttore|il fornitore|la banca|il comune|la polizza|la norma|le norme|il ministero|il condominio) [{clitic}] [non] {any}",
      '(questione|motivi|ragioni|misura|ne va) (di|della|del|dell) {any}',
      '(impone|impongono|vieta|vietano|obbliga|obbligano|impedisce|impediscono|richiede|richiedono|pretende|esige) ...',
      '(pericoloso|illegale|ingiusto|rischioso|un rischio) ...',
    ],
    heard: [
      'Il motivo è la pioggia.',
      'La legge lo vieta.',
      'È questione di igiene.',
      'La porta richiede una chiave.',
      'Sarebbe pericoloso.',
    ],
    even,
    sure: true,
  },
  {
    as: 'purpose',
    words: [
      '(altrimenti|sennò|se no|in modo da|così da|affinché|quindi|perciò|pertanto|per cui|ecco perché)',
      'senza (di|la|il|quello|quella|questo|una|un) {any} ...',
      'a (tutela|copertura|garanzia|protezione) di',
    ],
    heard: ['È chiuso, altrimenti si cade.', 'Senza la chiave non si apre.', 'È chiuso a tutela di tutti.'],
    even,
    sure: true,
  },
  {
    as: 'condition',
    words: [
      '(finché|fino a|fino al|fino alla|finché non|a meno che|salvo|tranne|se|solo se|quando|una volta|dopo|prima di) {any}',
      '(serve|servono|occorre|occorrono|bisogna|ci vuole|ci vogliono|dipende|dipendono) ...',
    ],
    heard: ['È chiuso fino a giugno.', 'Serve una chiave.'],
    even,
  },
  {
    as: 'used up',
    words: [
      '(esaurito|esaurita|esauriti|esaurite|al completo|fuori produzione|troppo (tardi|grande|piccolo|vecchio|presto)|scaduto|scaduta|scaduti|finito|finita|finiti)',
    ],
    heard: ['Il modello è fuori produzione.'],
    even,
  },
  {
    as: 'state of things',
    words: [
      '(manca|mancano|esaurito|esaurita|esauriti|esaurite|al completo|pieno|piena|pieni|chiuso|chiusa|chiusi|scaduto|scaduta|scaduti|già|presa|preso|prenotata|prenotato|occupata|occupato|occupati|rotto|rotta|guasto|guasta|malato|malata|in ferie|in malattia|fuori produzione|finito|finita|vincolato)',
      '(sciopero|guasto|lavori|neve|temporale|incendio|incidente|festa|pioggia|allagamento|carenza|ritardo|chiusura) ...',
      '(è|sono) (terminata|terminato|andato|andata|rimasto|rimasta|saltato|saltata|compiuti) ...',
    ],
    heard: ['Manca la chiave.', 'C’è uno sciopero al porto.', 'La promo è terminata ieri.'],
    even,
  },
  {
    as: 'limit',
    words: [
      '(più|meno|superiore|inferiore) (di|a|del) [{any}] {digits}',
      '(supera|superano|non raggiunge|pesa|misura|eccede)',
      '(limite|massimo|minimo|tetto|capienza|termine|soglia) ...',
      '(solo|soltanto) (un|una|uno|due|tre|su|per|al|ai|alle|chi|con) ...',
    ],
    heard: ['Pesa più di 30 chili.', 'Il peso supera la soglia.', 'Il limite è due.', 'Ne ho solo due.'],
    even,
  },
]
