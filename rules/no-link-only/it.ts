import type { Phrase } from 'replylint/rule'

/** What customers ask to be sent. */
const source =
  '(faq|domande frequenti|articolo|articoli|guida|guide|manuale|manuali|libretto|opuscolo|foglio illustrativo|scheda prodotto|scheda|documentazione|wiki|knowledge base|blog|forum|community|thread|post|video|tutorial|istruzioni|legenda|pagina|pagine|sito|web|portale|centro assistenza|help center|help|sezione|capitolo|pdf|condizioni|regolamento|bando|circolare|carta dei servizi|contratto|clausola|statuto|set informativo|ordinanza|comunicato|comunicato stampa|newsletter|app|canale|youtube|link|ebook|vademecum|note|bacheca|area riservata|cartello|biglietto|qr|calendario|contenuti|articolo|informativa|prontuario|depliant|brochure|catalogo|viaggiare sicuri|retro|scatola|agenzia|tabella|allegato)'

export const it: Phrase[] = [
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
