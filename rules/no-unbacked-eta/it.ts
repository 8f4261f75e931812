import type { Phrase } from 'replylint/rule'

/** Verbs of what we do for customers. */
const deliver =
  'risolvere|sistemare|riparare|aggiustare|ripristinare|rimborsare|accreditare|riaccreditare|pagare|versare|bonificare|restituire|sostituire|cambiare|inviare|spedire|rispedire|consegnare|recapitare|emettere|rilasciare|sbloccare|approvare|completare|finire|terminare|chiudere|liquidare|attivare|riattivare|abilitare|togliere|eliminare|cancellare|rimuovere|annullare|installare|collegare|allacciare|riallacciare|correggere|rettificare|applicare|ritirare|portare|svuotare|pulire|pubblicare|caricare|evadere|stornare|recuperare|trovare|montare|rifare|ristampare|fornire|mandare|rinnovare|regolarizzare|trasferire|processare|elaborare|predisporre|provvedere|procedere|mettere|rendere|avere|fare|dare|compensare|disporre|reintegrare|riaprire|riconsegnare|trasmettere'

/** The same without verbs that help others along. */
const act = deliver.replace(/\|(fare|dare|avere|mettere|rendere)\b/g, '')

/** What things do that customers wait for. */
const come =
  'arrivare|uscire|tornare|ritornare|funzionare|ripartire|comparire|apparire|rientrare|riaprire|ritrovare|recuperare|risolvere|sistemare|riparare|ripristinare|rimborsare|accreditare|sostituire|consegnare|recapitare|sbloccare|riattivare|attivare|correggere|rispondere|richiamare|chiamare|contattare|firmare|rilasciare|completare|concludere|giungere|raggiungere|vedere|inviare|spedire|pagare|liquidare|emettere|pervenire|installare|aggiornare|ridare|restituire|spostare|togliere|erogare|saldare|cambiare'

/** As they then are. */
const there =
  'attivo|attiva|attivi|attive|pronto|pronta|pronti|pronte|risolto|risolta|riparato|riparata|sistemato|sistemata|ripristinato|ripristinata|montato|montata|disponibile|disponibili|sbloccato|sbloccata|consegnato|consegnata|a posto|online|su|tuo|tua|suo|sua|vostro|vostra|sul|sulla|in casa|a casa|da (lei|voi|te)|nel|nella|nei|sul|sulla|di nuovo|operativo|operativa|funzionante|rimborsato|rimborsata|accreditato|accreditata|riaperto|riaperta|corretto|corretta|fatto|fatta'

/** Half-promises. */
const hedge = [
  '(solitamente|normalmente|generalmente|abitualmente|mediamente|indicativamente|presumibilmente|probabilmente|possibilmente|forse|magari|salvo|previsto|prevista|previsti|previste|stimato|stimata|stima)',
  'di (solito|norma|regola|media)',
  'in (genere|media|teoria|linea)',
  '(dovrebbe|dovrebbero|dovremmo|potrebbe|potrebbero|potremmo|può|possono)',
  '(contiamo|conto di|spero|speriamo|prevediamo|prevedo|crediamo|credo|penso|pensiamo|cerchiamo|proviamo|provo|tentiamo|stimiamo|auspichiamo|tende|tendono)',
  '(la maggior parte|quasi tutti|quasi tutte|molti|molte|alcuni|alcune)',
  '(a volte|talvolta|spesso)',
  'si (prevede|stima|spera)',
]

/** What the date hangs on; and a writer who says that it is not sure. */
const open = [
  '(se|qualora|purché|secondo|dipende|dipendono|dipenderà)',
  '(non appena|una volta|in caso|a meno che|a patto che|a condizione)',
  '(comunque|in ogni caso)',
  'non [{clitic}] [{clitic}] (<potere|sapere|promettere|garantire|assicurare|confermare|volere|dipendere:1 3 present>) ...',
  'non è [{adverb}] (certo|sicuro|possibile|detto)',
  '(senza|nessuna) (data|garanzia|certezza)',
  '(orario|orari|manutenzione programmata|scadenza|sciopero|ferie|festivo|festività)',
  'dal {weekday} al',
  'il {monthday} %',
  '(per legge|la legge|normativa|regolamento|condizioni|validità)',
  '(sportello|sportelli|ufficio|uffici|negozio|filiale|sede|biblioteca|segreteria|ambulatorio|agenzia) {beside} (sarà|saranno|è|sono|resta|restano) {beside} (chiuso|chiusa|chiusi|aperto|aperta|aperti)',
  '(addebitato|addebitata|addebitati|fatturato|fatturata|di ogni|ogni)',
  '(il|la|questa|questo|suo|sua|tuo|tua) (appuntamento|prenotazione|promo|promozione|offerta|link) (è|sarà|scade|vale)',
  '(risposta|mail|chiamata|messaggio|conferma|notizie|riscontro) (mia|mio|mie|nostra|nostro|nostre)',
]

/** Facts of the calendar, what the customer has to do, and promises to write back. */
const facts = [
  '<dovere|necessitare:2 3 future present>',
  '<avere:2 3 future present> (bisogno|tempo|diritto)',
  'è necessario',
  '<servire|spettare|occorrere|mancare|bastare|convenire:3 present>',
  '<chiudere|aprire|riaprire:1p 3s 3p present> {near} {clock}',
  '<potere:2 3 future> <ritirare|chiedere|richiedere|passare|consultare|scaricare|scegliere|presentare|venire|annullare|modificare|pagare|firmare:infinitive>',
  '<scadere|rinnovare|iniziare|cominciare|durare|rimanere|restare|costare|aumentare|cessare|addebitare|decorrere:2 3 future present>',
  '(riceverà|riceverai|riceve|ricevi|avrà|avrai) ... (notizie|novità|telefonata|aggiornamento|avviso)',
  '(per|a) (dirle|dirti|aggiornarla|aggiornarti|informarla|informarti|verificare|controllare|valutare)',
]

/** What has happened already. */
const past = [
  '(ho|hai|ha|abbiamo|avete|hanno|aveva|avevamo) [{adverb}] {participle}',
  '(è|sono|era|erano) [{adverb}] (stato|stata|stati|state|rimasto|rimasta|passato|passata|passati|passate|scaduto|scaduta|arrivato|arrivata|partito|partita|tornato|tornata|tornati|uscito|uscita|andato|andata)',
  '(mi|ci) [{clitic}] <*:2s 3s present>',
  '(da stamattina|da stamane|ieri|scorso|scorsa|anni fa|giorni fa|ore fa)',
]

const unless = [...hedge, ...facts, ...past]

const rather = ['Domani Le scrivo, risolto o no.', 'Di solito servono due o tre giorni.']

export const it: Phrase[] = [
  {
    as: 'it will be so by then',
    words: [
      '<*:2 3 future> {near} {when}',
      '{when} {beside} [{clitic}] [{clitic}] <*:2 3 future>',
      '(viene|vengono) [{adverb}] {participle} {near} {when}',
      '{when} {beside} (viene|vengono) [{adverb}] {participle}',
    ],
    heard: [
      "L'idraulico cambierà il rubinetto martedì.",
      "Lunedì mattina tornerà l'acqua.",
      'La somma viene versata in tre giorni.',
      'Domani il cavo viene sostituito.',
    ],
    unless,
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather,
  },
  {
    as: 'we will do it by then',
    words: [
      `<${deliver}:1 future> {near} {when}`,
      `{when} {beside} [{clitic}] [{clitic}] <${deliver}:1 future>`,
      `[{clitic}] [{clitic}] <${act}:1p present> {near} {when}`,
      `{when} {beside} [{clitic}] [{clitic}] <${act}:1p present>`,
      `{clitic} <${deliver}:1s present> {near} {when}`,
      `{when} {beside} {clitic} <${deliver}:1s present>`,
      `<garantire|assicurare|promettere|confermare:1 present> {near} [che] {near} {when}`,
    ],
    heard: [
      'Cambieremo la batteria giovedì.',
      'Fra due ore restituirò la somma.',
      'Ripariamo la pompa questa settimana.',
      'Domani spediamo il ricambio.',
      "Le riattivo l'utenza oggi stesso.",
      'Martedì Le rimborso tutto.',
      'Le garantiamo il ricambio entro venerdì.',
    ],
    unless: [...unless, '(ieri|scorso|scorsa|fa)'],
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather,
  },
  {
    as: 'it is so by then',
    words: [
      `[{clitic}] [{clitic}] <${come}:2s 3s 3p present> {near} {when}`,
      `{when} {beside} [{clitic}] [{clitic}] <${come}:2s 3s 3p present>`,
      `(ti|le|vi|gli|glielo|gliela|glieli|gliele|te|ve) [(lo|la|li|le)] <*:3s 3p present> {near} {when}`,
      `{when} {beside} (ti|le|vi|gli|glielo|gliela|glieli|gliele|te|ve) [(lo|la|li|le)] <*:3s 3p present>`,
      `{when} {beside} (lo|li) <*:2s 3s 3p present>`,
      `{when} {beside} (la|le|lo|li|ne) <ricevere|ritirare|avere|trovare|vedere:2s 3s present>`,
      `(la|le|lo|li|ne) <ricevere|ritirare|avere|trovare|vedere:2s 3s present> {near} {when}`,
      `(tempo|ancora) {length} e ...5`,
      `(lo|li) <*:3p present> {near} {when}`,
      `(è|sono|sei|ha|hai|avete) [({adverb}|tutto|tutta|tutti|tutte|i|il|la)] (${there}) {near} {when}`,
      `{when} [(e|ed)] {beside} (è|sono|sei) [({adverb}|tutto|tutta|tutti|tutte)] (${there})`,
      `{when} {beside} (ce|lo|la|li) [l'] (ha|hai|avete|hanno)`,
      `{when} (ha|hai|avete) (il|la|i|gli|le|un|una|quello|quella|tutto)`,
      `(ce|lo|la|li) [l'] (ha|hai|avete|hanno) {near} {when}`,
      `{when} (pronto|pronta|risolto|sistemato|fatto)`,
      '^[{any}] [{any}] (garantita|garantito|assicurata|assicurato|ripristino|consegna|rimborso|risolto|pronto|pronta|attivazione) [(garantita|garantito)] {when}',
    ],
    heard: [
      'Il pacco arriva lunedì.',
      'Fra un’ora torna la luce.',
      'Le consegnano il divano sabato.',
      'Domattina glielo montano.',
      'Entro sera lo riparano.',
      'In giornata la ricevi.',
      'La trova in cassetta venerdì.',
      'Tempo due giorni e il badge funziona.',
      'Lo spostano entro le 15.',
      "L'auto è pronta martedì.",
      'Martedì la caldaia è riparata.',
      "Domani ce l'ha in casa.",
      'Venerdì ha il bonifico.',
      "Ce l'hai venerdì.",
      'Domani pronto.',
      'Consegna garantita martedì.',
    ],
    unless: [
      ...unless,
      '(fa|già stato|già stata|ogni)',
      '(è|sono) {near} (da|dal|dalla) (stamattina|oggi|ieri|stanotte|{monthday}|{month}|{weekday})',
    ],
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather,
  },
  {
    as: 'bare: by then',
    words: [
      '(ci dia|dacci|calcoli|calcola|conti|conta) {length} e [{clitic}] ...2',
      '^[tempo|ancora|solo|altri|altre] {length} e [{clitic}] (il|la|i|gli|è|sei|hai|ha|tutto|torna|funziona|parte|puoi|può|sarà) ...2',
      '!(per|di|da|le|in|tra|fra|dopo|entro|aspetti|aspetta|attenda|passati|passate|<*:participle>) {length} e [{clitic}] (il|la|i|gli|è|sei|hai|ha|tutto|torna|funziona|parte|puoi|può|sarà) ...2',
      '(conti|conta|contate) (su|sul|sulla|di) {near} {when}',
    ],
    heard: [
      'Calcoli mezz’ora e riparte.',
      'Due ore e la linea torna.',
      'Lo sistemo, cinque minuti e funziona tutto.',
      'Conti sul rimborso per lunedì.',
    ],
    unless,
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather,
  },
]
