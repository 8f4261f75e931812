import type { Phrase } from 'replylint/rule'

const anywhere = ['negated', 'conditional', 'quoted'] as const

/** What turns say about a promise: the customer asks after it, denies that it was kept, closes the matter; we are polite. */
export const it: Phrase[] = [
  {
    as: 'asks after it',
    words: [
      '(ancora|sempre) ... (niente|nulla|aspetto|aspettando|attesa|spento|attendo|fermo|fuori|zero)',
      '(ci sono|avete|ha|hai|qualche|nessuna) ... (novità|notizie|notizia|risposta|aggiornamenti|riscontro|passo)',
      '^(ehi|ciao|allora|salve|pronto|buongiorno|buonasera) [(eh|ehi)]$',
      "(c' è|qualcuno|ci siete|ci sei) ... (qualcuno|lì|li|risponde)",
      '(ha|avete|hanno|hai) [(poi|avuto modo)] (sentito|saputo|detto|risposto|chiesto|controllato|deciso|verificato|di sentire)',
      '(sono passati|sono passate|è passato|è passata|è finita|è finito|passati|passate) ...',
      '({digits}|{number}|due|tre) (giorni|settimane|ore|minutini|minuti|mesi) [(dopo|e|fa)]',
      '^(è|e|oggi è|siamo a|siamo al) ...',
      '(stasera|domani|ieri|giovedì|venerdì|lunedì|martedì|mercoledì) (era|è passato|è passata|di che)',
      '(aveva|avevate|avevi|doveva|dovevate|dovevi|mi aveva|mi avevate) (detto|promesso|scrivere|chiamare|richiamare)',
      '(rinnovo|ripeto|sollecito|richiamo|riscrivo) ...',
      '(che fine|a che punto|dov|dove|quando|allora) ...',
      '(secondo|terzo|quarto) giorno',
    ],
    heard: [
      'Sono ancora in attesa.',
      'Ci sono novità?',
      'ehi?',
      "C'è qualcuno?",
      'Avete sentito il laboratorio?',
      'Sono passati quattro giorni.',
      'Tre giorni e la caldaia è fredda.',
      'È venerdì e nessuno scrive.',
      'Stasera era ieri.',
      'Mi aveva detto oggi.',
      'Rinnovo la domanda.',
      'A che punto siamo?',
      'Secondo giorno al freddo.',
    ],
    even: anywhere,
  },
  {
    as: 'denies it',
    words: [
      '(nessuno|nessuna|mai|neanche|nemmeno) ... (<chiamare|scrivere|avvisare|rispondere|venire|contattare|dire|arrivare|richiamare|sentire|ricevere|tornare:past participle imperfect present>)',
      'non ... (<avere|essere:present> ... <*:participle>|avendo <*:participle>)',
      "non (c' è|ci sono|risulta|vedo|trovo|arriva|squilla|so) ...",
      '(nessuna|nessun|né|zero|senza|neanche) ... (notizia|notizie|risposta|riscontro|mail|messaggio|chiamata|avviso|ricevuta)',
      '(casella|posta|mail) è vuota',
      'ma (niente|nulla)',
    ],
    heard: [
      'Nessuno mi ha chiamato.',
      'Non ho ricevuto nulla.',
      "Il piano non c'è.",
      'Zero notizie.',
      'La mia casella è vuota.',
      'Ho guardato, ma niente.',
    ],
    even: anywhere,
  },
  {
    as: 'closes the matter',
    words: [
      '(non serve più|non serve|non importa|lasci stare|lascia stare|lasciate stare|lasci perdere|lascia perdere|come non detto|non occorre|non ce n è bisogno|non si preoccupi|non preoccuparti|fa niente)',
      "(l' ho|li ho|le ho) [{adverb}] (ritrovato|ritrovata|trovato|trovata|risolto|risolta|ricevuto|sistemato|trovati)",
      '(è|sono) [(appena|già|ora)] (arrivato|arrivata|arrivati|tornato|tornata|tornati|apparso|comparso|rientrato)',
      '(ora|adesso|già|si) (funziona|va|si apre|è a posto|è attiva|è attivo|sono tornati)',
      '(tornati|tornato|risolto|sistemato|a posto|tutto ok|tutto a posto|tutto risolto)',
      '(potete|può|puoi) chiudere',
      '(no grazie|no lasci|no lascia)',
    ],
    heard: [
      'Non serve più.',
      "L'ho ritrovato nella borsa!",
      'È appena arrivato.',
      'Ora funziona.',
      'Risolto, grazie!',
      'Potete chiudere.',
      'No, grazie.',
    ],
    unless: ['non ... (funziona|arrivato|arrivata|tornato|tornati|risolto|va)', 'ancora', 'se'],
    even: ['conditional', 'quoted', 'negated'],
  },
  {
    as: 'has it',
    words: [
      "(ricevuto|ricevuta|ricevuti|arrivato|arrivata|accreditato|accreditata|visti|l' ho letta|l' ho letto|l' ho ricevuto|l' ho ricevuta|consegnato|confermo|confermato|si apre|va bene)",
      '(grazie|ottimo|perfetto|benissimo|gentilissima|gentilissimo|grande) ... (della|del|per|la|lo|spedisco|è|dell|di)',
      "(ho parlato|ci siamo sentiti|l' ho sentita|l' ho sentito) ...",
    ],
    heard: ['Ricevuto, a presto.', 'Grazie della telefonata.', 'Ho parlato con Rita.'],
    unless: ['non [{clitic}] (ho|hai|ha|è|sono) ...'],
    even: ['conditional'],
  },
  {
    as: 'thanks or waits',
    words: [
      "(grazie|ok|okay|va bene|d' accordo|perfetto|bene|capito|certo|ottimo|benissimo|intesi|daccordo|ricevuto|gentilissima|gentilissimo)",
      '(aspetto|attendo|resto in attesa|con calma|senza fretta)',
    ],
    heard: ['ok grazie', 'aspetto'],
    even: anywhere,
  },
  {
    as: 'our courtesy',
    words: [
      '(prego|di nulla|di niente|figurati|si figuri|ci mancherebbe|è un piacere|piacere mio|a presto|buona giornata|buona serata|a lei|a te|a voi|grazie a (lei|te|voi)|grazie della pazienza|grazie per la pazienza|grazie per l attesa|a disposizione|buon {any}|buona {any})',
      '(altro|serve altro|posso esserle utile)$',
    ],
    heard: ['Di nulla!', 'Serve altro?'],
    even: anywhere,
  },
  {
    as: 'a call',
    words: ['(<chiamare|richiamare|telefonare|ritelefonare:present future infinitive>|telefonata|chiamata|squillo)'],
    heard: ['La richiamo.'],
    even: anywhere,
  },
]
