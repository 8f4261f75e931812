import type { Phrase } from '../../language/phrase.ts'

const when =
  '(oggi|domani|domattina|dopodomani|stasera|stanotte|stamattina|nel pomeriggio|in (mattinata|giornata|serata)|{weekday}|il {digits}|entro|dalle|alle|a partire|tra|fra|in {amount}|a breve|subito|presto|prossimamente|nei prossimi|la prossima|questa settimana|da oggi|appena|tra poco)'
const ours =
  '(squadra|team|tecnico|tecnici|collega|colleghi|reparto|responsabile|supervisore|officina|magazzino|ufficio|gestore|specialista|corriere|fornitore|perito|dottoressa|dottore|amministrazione|direzione|sviluppatori|dev|banca|assistenza|manutenzione|commissione|fatturazione|rimborsi)'

export const it: Phrase[] = [
  {
    as: 'it will',
    words: [
      '[{clitic}] [{clitic}] <*:future>',
      '(dovrebbe|dovresti|dovrebbero) [{clitic}] [{any}] <*:infinitive>',
      '<stare:1 3 present> [{adverb}] {gerund}',
      `(le|ti|vi|la|lo|glielo|gliela|te lo|te la|mi|ci|si|li|ne) <*:1 3 present> [{any}] [{any}] ${when}`,
      `${when} [{clitic}] [{clitic}] <*:1 3 present>`,
      `<arrivare|partire|passare|venire|uscire|ricevere|spedire|mandare|chiamare|scrivere|aprire|iniziare|tornare|consegnare|riprendere|seguire|inviare|accreditare|procedere|salire|decidere|rispondere:1 3 present> [{any}] [{any}] ${when}`,
      '(in allegato|allegato|allegata|ecco (il|la|i|le|qui))',
      '(seguirà|seguono|segue|in arrivo|in uscita|in partenza|in viaggio|in lavorazione|in corso)',
    ],
    heard: [
      'Suonerà di nuovo.',
      'Dovrebbe suonare di nuovo.',
      'Stiamo guardando il campanello.',
      'Glielo porto lunedì.',
      'Lunedì passa Gino.',
      'Il pezzo arriva lunedì.',
      'Il modulo è in allegato.',
      'Il pezzo è in arrivo.',
    ],
    even: ['conditional'],
    mood: ['statement', 'command'],
  },
  {
    as: 'what comes',
    words: [
      '(prossimo passo|passo successivo|nel frattempo|intanto|non appena|appena|dopodiché|fino ad allora|da qui in poi|la palla passa|in attesa|per ora|a questo punto|ora tocca)',
      `(con|al|alla|ai|agli|allo|dal|dalla|dell'|della|all') [(la|il|i|le|lo|l|nostro|nostra|nostri|mio|mia)] [(nostro|nostra|nostri|mio|mia)] [{any}] ${ours}`,
      `(passo|passiamo|passato|giro|giriamo|girato|inoltro|inoltriamo|inoltrato|segnalo|segnalato|apro|apriamo|aperto|sollecito|sollecitato|escalation|affidato|trasmesso|trasmetto) [{any}] [{any}] [{any}] (a|al|alla|ai|una|un|all'|con)`,
      '(fissato|fissata|prenotato|prenotata|previsto|prevista|programmato|programmata|messo in agenda|in programma|concordato) [{any}] (per|il|a|alle)',
      '(tempi|tempo|servono|ci vogliono|ci vuole|di solito|entro|richiede|richiedono|impiega|impiegano) [{any}] [{any}] {amount} [{any}] (giorno|giorni|ora|ore|settimana|settimane|minuto|minuti|mese|mesi)',
      '(basta|bisogna|occorre|serve|servono|può|puoi|potete|deve|devi|dovete|non deve|non devi|è sufficiente) [{clitic}] [che] [{any}] <*:infinitive subjunctive>',
      '(mi|ci) (mandi|manda|mandi|invii|invia|indichi|indica|dica|dici|dia|dai|passi|passa|scriva|scrivi|confermi|conferma|giri|gira|lasci)',
      '(mandami|mandaci|inviaci|inviami|scrivici|scrivimi|dimmi|dicci|dammi|dacci|passami|girami|indicami|confermami|attenda|aspetta|attendi|resti|porti|portalo|tieni|tenga|prema|premi|apra|apri|clicchi|clicca|scarica|scarichi|disinstalla|riavvii|riavvia|provi|prova|segua|segui|compili|compila|inserisca|inserisci|vada|vai|scelga|scegli|tocchi|tocca|spedisca|spedisci|lasci|lascia|chiami|chiama|svita|sviti|contatti|contatta|rivolga)',
      '(la|ti|vi) (preghiamo|prego|invitiamo|invito) di [{clitic}] <*:infinitive>',
    ],
    heard: [
      'Il prossimo passo è la firma.',
      'È con la nostra squadra.',
      'Ho passato tutto al direttore.',
      'La visita è fissata per lunedì.',
      'Di solito ci vogliono due giorni.',
      'Basta firmare.',
      'Ci mandi una foto.',
      'Apra la scatola.',
      'La preghiamo di firmare.',
    ],
    even: ['conditional', 'negated'],
    mood: ['statement', 'command'],
  },
]
