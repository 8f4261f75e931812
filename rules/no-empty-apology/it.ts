import type { Phrase } from 'replylint/rule'

const sorry =
  '(scusa|scusi|scusate|scusami|scusaci|scusatemi|scusateci|scuse|scusiamo|scuso|scusarci|scusarmi|scusarmene|scusandoci|dispiace|dispiaciuti|dispiaciuto|dispiaciuta|spiace|spiacenti|spiacente|rincresce|rammarico|rammarichiamo|rammarica|duole|desolati|desolato|desolata|mortificati|mortificato|mortificata|perdonami|perdoni|perdonaci|perdono|venia|sorry|apologie)'
const trouble =
  '(disagio|disagi|inconveniente|inconvenienti|disguido|disguidi|disturbo|disturbi|fastidio|fastidi|malinteso|malintesi|fraintendimento|fraintendimenti|equivoco|equivoci|problema|problemi|contrattempo|contrattempi|difficoltà|seccatura|seccature|incomodo|errore|errori|ritardo|ritardi|dispiacere|impatto|confusione|incomprensione|incomprensioni|accaduto|quanto accaduto|quanto successo|successo)'

export const it: Phrase[] = [
  {
    as: 'boilerplate',
    words: [
      `${sorry} [{any}] [{any}] (per|di|dei|del|dello) [il|i|gli|lo|l'|la|ogni] [più|spiacevole|spiacevoli|{any}] (disagio|disagi|inconveniente|inconvenienti|disguido|disguidi|disturbo|fastidio|fastidi|malinteso|equivoco|contrattempo|incomodo) [causato|causati|arrecato|arrecati|creato|creati|recato|recati|provocato|provocati|che|eventualmente|del caso|subito|subiti]`,
      `${sorry} ...6 (per|di) (ogni|qualsiasi|qualunque|eventuali|eventuale|gli eventuali|l' eventuale|i possibili|possibili|tutti i) [possibile|eventuale|{any}] ${trouble}`,
      `${sorry} [{any}] [{any}] [{any}] (per (quanto|ciò che|tutto|tutto quello)|di tutto|per l' accaduto|dell' accaduto) [è|sia|accaduto|successo|{any}]`,
      `${sorry} [{any}] [{any}] (per|della|di) [la|questa] (spiacevole|situazione) [situazione|{any}]`,
      `l' accaduto [di cui|del quale] ci scusiamo`,
      `(disagi|disagio|inconvenienti|ritardi|disturbo) (eventualmente|che (dovessero|potrebbero|possano|dovesse|possa)|eventuali) [{any}]`,
      `(possa|possano|potrebbe|potrebbero|dovesse|dovessero|può) [{any}] (essere derivato|averle causato|averti causato|aver causato|verificarsi|derivare|esserne derivato|essere derivati)`,
      `(scuse|scusiamo) ...4 (inconvenienti|disagi|disguidi) del caso`,
    ],
    heard: [
      'Ci scusiamo per il disagio.',
      'Ci scusiamo per eventuali ritardi.',
      'Mi rammarico per quanto accaduto.',
      'Ci scusiamo per la spiacevole situazione.',
      "È triste l'accaduto, di cui ci scusiamo.",
      'Ci scusiamo in anticipo: sono disagi che dovessero capitare.',
      'Ci scusiamo di ciò che possa derivare.',
      'Le nostre scuse per i disguidi del caso.',
    ],
    unless: [
      "(disagio|disagi|disguido|disguidi|disturbo|malinteso|fraintendimento|equivoco|problema|problemi|errore|errori|inconveniente|ritardo|ritardi|contrattempo|confusione) (di (questi|ieri|oggi|stamattina|aver|averla|non|due|tre|dover)|del !(caso)|della|delle|dei|dell'|degli|sul|sulla|sui|sulle|sull'|con|nel|nella|nei|nelle|tra|fra|al|alla|avuto|avuti)",
      'errori (nei|nelle)',
    ],
    rather: ['«Mi dispiace che abbiamo lasciato fuori le due lampade.» Dica che cosa è andato storto.'],
  },
  {
    as: 'conditional',
    words: [
      `${sorry} [{any}] [{any}] (se|qualora|laddove|ove|nel caso|nel caso in cui|caso mai|ove mai|semmai) (ti|la|le|vi|lei|tu|qualcosa|qualcuno|abbiamo|ho|l'|il|lo|i|gli|ci|ne|si|non|questo|la nostra|fosse|è|sia|{any})`,
      `(se|qualora|laddove|ove|ove mai|nel caso|nel caso in cui|caso mai) (la|il|le|ti|l'|i|gli|abbiamo|ho|qualcosa|qualcuno|avessimo|ci|si|è|fosse|questo|questa|non|lo|mai|vi|lei) ...10 (scusiamo|scuso|le (nostre|mie) scuse|chiedo scusa|chiediamo scusa|(mi|ci|ne) (dispiace|spiace)|rammarichiamo|rincresce|venia)`,
      `${sorry} [{any}] [{any}] [{any}] (con|a|agli|ai|a tutti|con tutti) (chi|coloro|quanti|gli|tutti|utenti|clienti) [che|gli|coloro|{any}] ...3 (fosse|fossero|eventualmente|si è|sia|sono|avesse|coinvolti|sentiti|sentito)`,
      `se (abbiamo|ho) (sbagliato|detto|fatto|mancato|offeso|dato) ...8 (scusiamo|scuso|scusa|dispiace|spiace)`,
    ],
    heard: [
      'Mi dispiace se ti ho svegliato.',
      'Se la musica era alta, ci scusiamo.',
      'Ci scusiamo con chi si è sentito escluso.',
      'Se abbiamo sbagliato ci scusiamo.',
    ],
    even: ['conditional', 'negated'],
    unless: [
      'se (ti|le|vi) (rispondo|scrivo|rispondiamo|scriviamo|contatto|leggiamo|leggo|vediamo) [{any}] (solo|soltanto|ora|tardi|in ritardo)',
      'se (insisto|disturbo|la disturbo|ti disturbo)',
      'se (ha|hai|avete) dovuto',
      'se non (le|ti|vi) (dispiace|spiace)',
      'se la sent~',
      'non se la',
      '(nel caso serva|se (vuoi|vuole|preferisci|preferisce|ti va|le va|serve))',
    ],
    rather: ['Senza *se*: «Mi dispiace che la pubblicità…».'],
  },
  {
    as: 'about a feeling',
    words: [
      `${sorry} [{any}] [{any}] che (tu|lei|voi|ti|si|non|la|lo|abbia|abbiate|sia|siate|il|la cosa|qualcuno|l') [lei|tu|non|si|ci|la|lo|abbia|sia|{any}] [sia|abbia|si|ti|ci|{any}] (sentito|sentita|senta|sentiti|arrabbiata|arrabbiato|delusa|deluso|offeso|offesa|percepito|percepita|viva|vissuto|vissuta|pensi|ritenga|creda|trovi|irriti|contento|contenta|soddisfatto|soddisfatta|piaciuto|piaciuta|piaciuti|piaciute|gradito|gradita|rimasta male|rimasto male|opinione|quest' opinione|questa opinione|impressione|interpretato|inteso|intesa|frainteso|incontrato|esperienza|dispiaciuta|dispiaciuto|seccata|seccato|infastidita|infastidito|contrariata|contrariato)`,
      `${sorry} [{any}] [{any}] che ...6 (all' altezza|di (suo|tuo|vostro) gradimento|(suoi|tuoi|vostri) gusti|le (sue|tue|vostre) aspettative|esperienza negativa|alle aspettative)`,
      `${sorry} [{any}] [{any}] per come (si è|ti sei|vi siete|si sente|ti senti|l' ha|l' hai) [{any}] (sentito|sentita|sentiti|vissuta|presa|sente|{any})`,
      `(dispiace|spiace|spiacenti|rincresce|duole) (apprendere|sapere|sentire|leggere) che (lei|tu|non|la|si|ti) ...4 (soddisfatto|soddisfatta|contento|contenta|deluso|delusa|arrabbiato|arrabbiata|ritenga|soddisfi|piaciuto|senta|sente)`,
      `(se non è|se l' orario non è|se non era|non era) [{any}] di (suo|tuo) gradimento`,
      `(abbia|hai) avuto un' esperienza [{any}] (negativa|spiacevole|deludente|poco)`,
    ],
    heard: [
      'Mi dispiace che Lei sia arrabbiata.',
      'Ci dispiace che la camera non sia stata di suo gradimento.',
      'Ci scusiamo per come ti sei sentito.',
      'Spiace apprendere che Lei non è soddisfatto.',
      'Scusi, se non era di Suo gradimento.',
      "Ci spiace che abbia avuto un'esperienza negativa.",
    ],
    even: ['negated', 'conditional'],
    unless: ['averla fatta', 'averti fatto', 'trovi (chiuso|la porta|il|lo|la|i|le)'],
    rather: ['Chieda scusa per ciò che abbiamo fatto noi, non per ciò che il cliente prova.'],
  },
  {
    as: 'taken back',
    words: [
      `${sorry} ...6 (ma|però|tuttavia|sebbene|benché|nonostante|anche se|pur|seppure|sia pure) [tenendo conto che|anche|{adverb}|la prossima volta|se] [anche|{any}] (lei|tu|voi|suo|sua|tuo|tua|leggeva|leggevi|poteva|potevi|doveva|dovevi|avrebbe|avresti|avrà|basta|bastava|ha|hai|non ci|non ha|non hai|controlli|controlla|firmato)`,
      `${sorry} ...6 (ma|però|tuttavia|sebbene|benché|nonostante|anche se) [sotto {any} {any}|in {any}|{adverb}] (è un problema|sono cose|è colpa|non è colpa|non dipende|le istruzioni|le condizioni|il contratto|il regolamento|il cartello|la norma|la politica|il nostro|vorrei vedere|nessun altro|nessuno|tutti|siamo|è (scritto|indicato|chiaro)|era (scritto|indicato|chiaro|chiarissimo)|sono (chiare|scritte)|capita|succede|la sua|la tua|chiunque|sotto)`,
      `${sorry} ...5 (ma|però|e) se [tutti|leggeva|leggevi|tu|lei|voi|{any}] ...4 (come lei|come te|non saremmo|non sarebbe|saremmo|sarebbe)`,
      `${sorry} ...5 (ma|però) la prossima volta`,
      `${sorry} ...8 (cose che (capitano|succedono)|vorrei vedere te|vorrei vedere lei)`,
    ],
    heard: [
      'Mi scuso, però Lei poteva leggere.',
      'Scusi, ma le istruzioni sono chiare.',
      'Scusa, però se leggevi non saremmo qui.',
      'Mi spiace, ma la prossima volta chieda.',
      'Ci scusiamo, con la neve sono cose che capitano.',
    ],
    even: ['negated', 'conditional'],
    unless: [
      'ma (ora|adesso|soprattutto|non possiamo|non posso|il sabato)',
      'benché sia durata',
      '(però|ma) il (pacco|rimborso)',
      'però può',
    ],
    rather: ['Dopo le scuse, punto. Quel che segue il *ma* è di troppo.'],
  },
]
