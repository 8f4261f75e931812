import type { Phrase } from '../../language/phrase.ts'

/** What puts a matter right. */
const mend =
  'abilitare|accreditare|aggiornare|aggiungere|allungare|annullare|applicare|approvare|assegnare|associare|attivare|azzerare|bonificare|cambiare|cancellare|caricare|collegare|compensare|concedere|consegnare|correggere|creare|dare|disattivare|disdire|dividere|eliminare|emettere|estendere|fissare|inserire|installare|integrare|inviare|liberare|mettere|modificare|montare|ottenere|passare|portare|posticipare|prenotare|prolungare|pubblicare|pulire|recuperare|reimpostare|reinviare|registrare|resettare|restituire|rettificare|riabilitare|riaccreditare|riallineare|riaprire|riassegnare|riattaccare|riattivare|riavviare|ricalcolare|ricaricare|ricollegare|riconsegnare|ridare|rifare|rifondere|rigenerare|rilanciare|rilasciare|rimborsare|rimettere|rimuovere|rinnovare|riparare|riportare|ripristinare|ripubblicare|rispedire|ristampare|ritirare|sbloccare|scollegare|separare|sincronizzare|spedire|spostare|sostituire|stampare|stornare|svuotare|togliere|trasferire|unificare|unire|validare|volturare|riarmare|spurgare|tarare|ricongelare|riconfigurare'
/** The same, where it is said without who did it: what also happens by itself or to the customer's harm is left out. */
const mended =
  'abilitare|accreditare|aggiornare|aggiungere|annullare|approvare|associare|attivare|caricare|correggere|consegnare|eliminare|integrare|liberare|modificare|montare|pubblicare|pulire|recuperare|reimpostare|resettare|restituire|rettificare|riabilitare|riaccreditare|riallineare|riaprire|riassegnare|riattivare|riavviare|ricalcolare|ricaricare|ricollegare|riconsegnare|rifare|rigenerare|rimborsare|rimuovere|rinnovare|riparare|ripubblicare|rispedire|ristampare|sbloccare|sincronizzare|sostituire|stornare|unificare|validare|ritirare|separare|spostare|cambiare|togliere|installare'
const solved =
  '(risolto|risolta|risolti|risolte|sistemato|sistemata|sistemati|sistemate|corretto|corretta|corretti|corrette|riparato|riparata|riparati|riparate|ripristinato|ripristinata|sanato|sanata|rientrato|rientrata|rettificato|rettificata|superato|superata|concluso|conclusa|conclusi|concluse|ripristinati|ripristinate|definito|definita|eliminato|eliminata|regolarizzato|regolarizzata|aggiustato|aggiustata|chiuso|chiusa|evaso|evasa|rimediato)'

/** What says no more than that it was put right. */
const settle = 'risolvere|sistemare|sanare|aggiustare|rimediare|regolarizzare|normalizzare|ristabilire|ripristinare'
const matter =
  '(problema|problemi|guasto|errore|errori|disguido|caso|questione|anomalia|inconveniente|blocco|disservizio|intoppo|segnalazione|posizione|pratica|situazione|cosa|intervento|reclamo|malfunzionamento|richiesta|quanto segnalato|macchina|servizio)'

/** What says that it is not over. */
const unfinished = [
  '(non [{any}] ancora|ancora non|quasi|a metà|in parte|manca|mancano|finora|in attesa)',
  '(quando|appena|finché|una volta|non appena|affinché|perché|prima che) ... <*:subjunctive future>',
  '<*:future conditional>',
  '(stiamo|sto|stanno) [{adverb}] {gerund}',
  '(va|vanno|deve|devono|dovrà|bisogna) [essere] {participle}',
]
const mood = ['statement', 'command'] as const

export const it: Phrase[] = [
  {
    as: 'news',
    words: [
      `[{clitic}] <${settle}:1 did>`,
      '(provveduto|pensato) a [{clitic}] <*:infinitive>',
      `<correggere|eliminare|rimuovere|superare|individuare|ripristinare:1 did> [{determiner}] [{any}] ${matter}`,
      `(è|sono) [{adverb}|già] (stato|stata|stati|state) [{adverb}|già|prontamente] ${solved}`,
      `si (è|sono) [{adverb}|già] ${solved}`,
      `${matter} ...3 ${solved}`,
      `(è|sono|era|stato|stata|stati|state|abbiamo|ho|risulta|risultano|consideri|considera|do per|diamo per) [{adverb}|{any}] [{adverb}] ${solved}`,
      `^[{adverb}|già|ecco|ciao|salve|perfetto|fatto|sì] [{any}] [{adverb}|già|tutto] ${solved}`,
      `(problema|guasto|errore|disguido|caso|questione|anomalia|inconveniente|blocco|disservizio|intoppo) [{any}] [{any}] [{adverb}] ${solved}`,
      '^[{any}|ecco|e] (fatto|tutto fatto|tutto a posto|a posto|ci siamo|a posto così|tutto ok|tutto in ordine|tutto in regola|tutto chiuso|ecco fatto|caso chiuso)$',
      '^[ecco|ok|perfetto|sì] (fatto|a posto|tutto a posto|tutto in ordine|tutto ok|tutto chiuso|ecco fatto)',
      '(è|sono|siamo|sei) [{adverb}|{any}] (tutto|tutti|tutta|di nuovo) (a posto|in ordine|in regola|ok|apposto|sistemato)',
      '(è|sono|siamo|sei|ora|adesso) [{adverb}|{any}] (a posto|apposto|in ordine|in regola)',
      '(esito positivo|andata a buon fine|andato a buon fine|buon fine)',
    ],
    heard: [
      'Abbiamo risolto.',
      'Abbiamo provveduto a sistemare il campanello.',
      "Abbiamo corretto l'errore.",
      'Il campanello è già stato sistemato.',
      'La cosa si è già risolta.',
      'Intervento sul campanello concluso.',
      'Il campanello è stato riparato.',
      'Già sistemato!',
      'Problema del campanello risolto.',
      'Ecco fatto!',
      'Fatto, il campanello suona.',
      'È tutto a posto.',
      'Il campanello è a posto.',
      'La pratica è andata a buon fine.',
    ],
    unless: unfinished,
    mood,
  },
  {
    as: 'works again',
    words: [
      '(è|sono) (tornato|tornata|tornati|tornate)',
      '(torna|tornano|è tornato|è tornata|sono tornati|sono tornate|tornato|tornata) [{adverb}|{any}] (a <*:infinitive>|in|al|alla|il|la|attivo|attiva|visibile|disponibile|regolare|su|online|operativo|operativa|nei|con|nel|da)',
      '(ora|adesso|di nuovo|nuovamente|già) [{clitic}] [{clitic}] (<funzionare|andare|aprire|entrare|caricare|vedere|leggere|stampare|suonare|scaldare|passare|partire|comparire|apparire|risultare|arrivare|rispondere|navigare|tornare|segnare|potere|vedersi|collegare|accendere|trasmettere|dire|mostrare|riportare|combaciare|quadrare:2 3 present>|si <*:3 present>)',
      '<funzionare|andare|aprire|caricare|vedere|stampare|suonare|scaldare|passare|partire|comparire|apparire|risultare|arrivare|rispondere|navigare|essere|viaggiare|scorrere|girare:3 present> [{any}] [{any}] (di nuovo|nuovamente|regolarmente|correttamente|perfettamente|bene|senza (intoppi|problemi)|come prima|come sempre|attivo|attiva|regolare|visibile|disponibile|operativo|operativa|online|acceso|accesa)',
      "(non) [{clitic}] (c' è|ci sono|<*:3 present>) [{adverb}|{any}] più",
      '(ha|hanno) (smesso|ripreso|cessato) di|(si è|si sono) (fermato|fermata|fermati|sbloccato|sbloccata|risolto|risolta|sistemato|sistemata)',
      '(sono ripresi|è ripreso|è ripresa|sono riprese|è sparito|è sparita|sono spariti|è scomparso|è rientrato|è rientrata)',
      '(è|sono|siamo) [{adverb}|{any}] (di nuovo|nuovamente) (in|su|attiv|al|come|a) [{any}]',
      '(è|sono|siamo|sei|siete) [{adverb}|{any}] [di nuovo|nuovamente] (attivo|attiva|attivi|attive|online|in linea|operativo|operativa|operativi|visibile|visibili|disponibile|disponibili|in servizio|in funzione|dentro|valido|valida|aperto|aperta|sbloccato|sbloccata|abilitato|abilitata|collegato|collegata|completa|completo|aggiornato|aggiornata|calde|raggiungibile|acceso|accesa)',
      '(ora|adesso|già) <potere|riuscire:2 3 present> [a] <*:infinitive>',
      '(dovrebbe|dovresti) [{clitic}] (funzionare|andare|essere|vedersi|vederlo|vederla|comparire|entrare|riuscire) [{any}] [(ora|adesso|tutto|a posto)]',
    ],
    heard: [
      "L'ascensore è tornato.",
      "L'ascensore torna in funzione.",
      'Ora il campanello si sente, e adesso suona.',
      'La porta si apre di nuovo.',
      'Il rubinetto non gocciola più.',
      'La pompa si è sbloccata.',
      'Il rumore è sparito.',
      'La linea è di nuovo in funzione.',
      'La linea è di nuovo attiva.',
      'Adesso può entrare.',
      'Ora dovrebbe funzionare.',
    ],
    unless: [
      '(non [{any}] ancora|ancora non|quasi|a metà|manca|mancano|in attesa)',
      '(quando|appena|finché|una volta|non appena|se) ... <*:present subjunctive future>',
      '<*:future>',
    ],
    mood,
  },
  {
    as: 'deed',
    words: [
      `[{clitic}] [{clitic}] <${mend}:1 did>`,
      `[{clitic}] [{clitic}] <avere:1 present> [{adverb}|già|appena|io|noi] [{adverb}] (<${mend}:participle>|<fare|potere|riuscire:participle> [{any}] <${mend}:infinitive>)`,
      `(tecnico|tecnici|squadra|collega|colleghi|officina|elettricista|idraulico|giardiniere|fabbro|postino|corriere|autista|ufficio|banca|manutentore|sviluppatori|meccanico|cucina|magazzino|medico|sarto|custode) [{any}] [{any}] [{clitic}] [{clitic}] <avere:3 present> [{adverb}|già] <${mend}:participle>`,
      `[{clitic}] [{clitic}] <avere:3p present> [{adverb}|già] <${mend}:participle>`,
      "(trova|trovi|trovate|ha|hai|avete) [già] [il|la|i|le|lo|l'] [{any}] [{any}] (in allegato|sul suo|sulla sua|sul tuo|sulla tua|nel suo|nella sua|nel tuo|nella tua|accreditato|accreditata)",
    ],
    heard: [
      'Le cambiammo la lampadina.',
      'Ho appena riavviato il campanello.',
      "L'elettricista ha già cambiato il cavo.",
      'Hanno riparato la pompa.',
      "Trova l'importo sul suo conto.",
    ],
    unless: [
      ...unfinished,
      '(uno|una|metà|alcuni|alcune) (dei|delle|degli)',
      '(se|quando|per) [{clitic}] <*:1 present>',
    ],
    mood,
  },
  {
    as: 'done to it',
    words: [
      '(è|sono) [{adverb}|già] (stato|stata|stati|state) [{adverb}|già] {participle}',
      `(è|sono) [{adverb}|già] (stato|stata|stati|state) [{adverb}|già|{any}] <${mended}|inviare|spedire|emettere|archiviare|cancellare|disdire:participle>`,
      `(è|sono|risulta|risultano) [{adverb}|già|ora] <${mended}:participle>`,
      `[{clitic}] <venire:3 past> <${mended}:participle>`,
      `^[{any}|già] [{any}] [{any}] <${mended}:participle> (in|il|la|i|le|lo|l'|oggi|ieri|stamattina|stanotte|e|con|senza|a|alle|per|da|nel|sul|tutti|tutto|poco|con)`,
      `{any} <${mended}:participle>$`,
      `^<${mended}:participle>`,
      '(rimborso|accredito|importo|storno|bonifico|addebito|rata|multa|ordine|pacco|prenotazione|cambio|voltura) [{any}] [{any}] [{any}] (è|sono|è stato|è stata|fatto|fatta|annullato|annullata|confermato|confermata|accreditato|partito|partita|arrivato|arrivata|eseguito|eseguita|effettuato|effettuata|emesso|emessa)',
      '(è|sono) [già] (partito|partita|partiti|arrivato|arrivata|arrivati|in viaggio) [{any}] [(oggi|ieri|stamattina|stamane|stasera|da|con|per)]',
    ],
    heard: [
      'La lampadina è stata avvitata.',
      'La lampadina è stata sostituita.',
      'La seconda rata è annullata.',
      'Il cavo venne cambiato.',
      'Lampadina cambiata stamattina.',
      'Lampadina riparata.',
      'Corretta la fattura di maggio.',
      'Il rimborso è stato eseguito.',
      'La lampada è partita ieri.',
    ],
    unless: [
      ...unfinished,
      '(perché|siccome|dato che|era|erano|se|quando)',
      '(di solito|sempre|normalmente|in genere)',
    ],
    mood,
  },
]
