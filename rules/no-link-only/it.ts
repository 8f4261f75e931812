import type { Phrase } from 'replylint/rule'

/** What customers are sent off to read or watch. */
const source =
  '(faq|domande frequenti|articolo|articoli|guida|guide|manuale|manuali|libretto|opuscolo|foglio illustrativo|scheda prodotto|scheda|documentazione|wiki|knowledge base|blog|forum|community|thread|post|video|tutorial|istruzioni|legenda|pagina|pagine|sito|web|portale|centro assistenza|help center|help|sezione|capitolo|pdf|condizioni|regolamento|bando|circolare|carta dei servizi|contratto|clausola|statuto|set informativo|ordinanza|comunicato|comunicato stampa|newsletter|app|canale|youtube|link|ebook|vademecum|note|bacheca|area riservata|cartello|biglietto|qr|calendario|contenuti|articolo|informativa|prontuario|depliant|brochure|catalogo|viaggiare sicuri|retro|scatola|agenzia|tabella|allegato)'

const matter =
  '(informazioni|info|informazione|risposta|risposte|dettagli|dettaglio|passaggi|spiegazione|tutto|istruzioni|requisiti|procedura|procedure|condizioni|copertura|tariffe|prezzi|consigli|significato|codici|orari|orario|soluzione|soluzioni|dati|dubbi|caratteristiche|come|cosa|regole|chiarimento|calendario)'

const there =
  '(disponibile|disponibili|descritto|descritta|descritti|descritte|riportato|riportata|riportati|riportate|spiegato|spiegata|spiegati|spiegate|pubblicato|pubblicata|pubblicati|pubblicate|indicato|indicata|indicati|reperibile|reperibili|consultabile|consultabili|scritto|scritta|scritte|raccolte|raccolti|scaricabile|scaricabili|elencati|elencate|presente|presenti|trovano|trova|trovate|trovi|trovare|consultare)'

export const it: Phrase[] = [
  {
    as: 'sent to read',
    words: [
      `[{clitic}] (<consultare|visitare|leggere|guardare|vedere|cercare|seguire|scaricare|rileggere|recuperare|sfogliare|controllare|usare|rivolgere|aprire|googlare|scrollare:2 3 imperative subjunctive>|dai un'occhiata|dia un'occhiata|date un'occhiata|dai un occhiata|si veda|veda|vedi|si rivolga|si faccia riferimento|fai riferimento|faccia riferimento|cerca su|cerchi su|provi a vedere|prova a vedere|prova a guardare|si consulti) [{any}] [{any}] [{any}] [{any}] [{any}] (${source}|{source}|{placeholder})`,
      `(<invitare|consigliare|suggerire|chiedere|pregare|raccomandare:1 present>|può|puoi|potete|provi a|prova a|si può) [{clitic}] [di|a] [{any}] (consultare|visitare|leggere|guardare|vedere|prendere visione|informarsi|avvalersi|consultarlo|rileggere|trovare|reperire|scaricare) [{any}] [{any}] [{any}] [{any}] [{any}] (${source}|{source}|{placeholder})`,
      `[{clitic}] [{clitic}] (<rimandare|rinviare|indirizzare|reindirizzare:1 3 present>|si rinvia|si rimanda) (a|al|alla|alle|ai|allo|agli|all') ...`,
      '(cerca|cerchi|cercate|cercalo|googla) [su] google',
      '(ha provato|hai provato|avete provato) a (cercare|guardare|leggere|consultare|vedere) ...',
      `(pagina|pag|capitolo|sezione|punto|clausola|articolo|art|paragrafo) {digits} (del|della|dell'|dello|di) [{any}] ${source}`,
    ],
    heard: [
      "Consulti l'opuscolo della lampada.",
      "La invitiamo a leggere l'opuscolo.",
      "La rimando all'opuscolo.",
      'Cerca su Google.',
      'Ha provato a guardare lì?',
      "Pagina 7 dell'opuscolo.",
    ],
    even: ['negated', 'conditional'],
    unlessSentence: ['(fattura|prenotazione|prenota|modulo|etichetta|tracking|appuntamento|ricevuta)'],
  },
  {
    as: 'it is there',
    words: [
      `[{clitic}] <trovare:2 3 present future subjunctive> [{any}] [{any}] [{any}] [{any}] [{any}] (in|nel|nella|nell'|nelle|nei|sul|sulla|sull'|sui|su|alla|al|all'|alle|qui|a) [{any}] [{any}] (${source}|{source}|{placeholder}|qui)`,
      '<trovare:2 3 present subjunctive> [tutto|tutte] [le] [{any}] (qui|lì|là)',
      `(è|sono|viene|vengono|si) [{adverb}|tutto|tutta] ${there} [{any}] [{any}] (in|nel|nella|nell'|nelle|nei|sul|sulla|sull'|sui|su|alla|al|all'|alle|qui|a|dalla|dal|online) [{any}] [{any}] [{any}] [${source}]`,
      `${matter} [{any}] [{any}] [{any}] [{any}] [{any}] [{any}] (è|sono|si trova|si trovano|stanno|sta) [{any}] (in|nel|nella|nell'|nelle|nei|sul|sulla|sull'|sui|su|alla|al|all'|alle|qui|a|lì) [{any}] [{any}] ${source}`,
      `${matter} [{any}] [{any}] [{any}] (in|nel|nella|nell'|nelle|nei|sul|sulla|sull'|sui|su|sull|alla|al|dentro) [{any}] [{any}] ${source}`,
      `[qui|qua] ${matter} [{any}] [{any}] (qui|qua|{source}|👉)`,
      '(qui|qua) [le|la|i|il|trovi|trova|tutte] [{any}] (istruzioni|guida|info|informazioni|risposta|risposte|procedura)',
      `${source} ... (<spiegare|rispondere|contenere|descrivere|chiarire|illustrare|aiutare|dire|indicare|riportare:3 present future>|fa al caso) ...`,
      `(c'è|ci sono|c è|abbiamo|abbiamo scritto|abbiamo predisposto|abbiamo preparato|abbiamo pubblicato|ecco|ti giro|le giro|ti mando|le mando|ti lascio|le lascio|in allegato|allego|ne parliamo) [{any}] [{any}] [{any}] [{any}] ${source}`,
      `(lo|la|li|le) (spiega|spiegano|dice|trova|trovi|descrive) [{any}] [{any}] [{any}] [{any}] ${source}`,
      `(nel|nella|nell'|sul|sulla|sull'|in|su) [{any}] [{any}] ${source} [{any}] [{any}] (trova|trovi|c'è|ci sono|sono|è|trovate|viene)`,
      `(è|sono) (tutto|tutte|tutta|tutti) (lì|qui|là|scritto|spiegato|sul|nel|nella|sulla) [{any}]`,
      'per (questo genere di domande|queste domande|ogni chiarimento) ...',
    ],
    heard: [
      "Trova i passaggi nell'opuscolo.",
      'Trovi tutto qui.',
      "La lampada è descritta nell'opuscolo.",
      "Tutte le informazioni sulla lampada sono nell'opuscolo.",
      'Orari sul sito.',
      'Info qui',
      'Qui le istruzioni',
      "L'opuscolo spiega la lampada.",
      "C'è un opuscolo.",
      'Lo spiega bene il nostro opuscolo.',
      "Nell'opuscolo trova la lampada.",
      'È tutto lì.',
      'Per queste domande abbiamo un numero.',
    ],
    even: ['negated', 'conditional'],
    unlessSentence: ['(sua|tua|la) (fattura|prenotazione|modulo|etichetta|tracking|ricevuta)'],
  },
  {
    as: 'asked for',
    words: [
      `(mandare|mandarmi|mandate|inviare|inviarmi|inviate|dove|scaricare|avere|perso|serve|darmi|girarmi|mandi|mi dai|mi invia|mi manda) [{any}] [{any}] [{any}] [{any}] ${source}`,
      'link (a|per|del|della)',
    ],
    heard: ['Dove trovo il manuale?', 'Il link per entrare.'],
    even: ['negated', 'conditional', 'quoted'],
  },
]
