import type { Phrase } from 'replylint/rule'

/** Mancanze nostre, come le ammette una risposta. */
export const it: Phrase[] = [
  {
    as: 'our error',
    words: [
      "(per|a causa di|a causa dell'|a causa della|causa|in seguito a|dopo|da) [(un|uno|una|un'|il|la)] (nostro|nostra) [{any}] (errore|sbaglio|svista|disguido|problema|mancanza|dimenticanza|disattenzione|aggiornamento|guasto|manutenzione)",
      "(per|a causa di|in seguito a) [(un|uno|una|un')] [{any}] (errore|sbaglio|svista|disguido|problema|guasto|bug|baco|malfunzionamento) [{any}] ...3 (nostro|nostra|nostri|nostre|interno|interna)",
      "(per|a causa di|in seguito a) [(un|uno|una|un')] [{any}] (svista|errore umano|dimenticanza|errore materiale|errore di|errore della|errore dell'|disguido)",
      'un [{any}] (errore|sbaglio|guasto|problema) (durante|nel|nella|nei|del|della|dei) [una] (nostra|nostro|nostri|nostre) [{any}]',
      '(disservizio|guasto|errore|problema|ritardo|interruzione|blocco) ...5 (è dipeso|dipende|è dovuto|è stato causato|dovuto) [{any}] ...3 (noi|nostro|nostra|nostri)',
    ],
    heard: [
      'La mail è partita per un nostro sbaglio.',
      'Bloccato a causa di un problema nel nostro sistema.',
      'Per una svista il posto non è stato tenuto.',
      'Un errore durante una nostra manutenzione ha chiuso il sito.',
      'Il guasto è dipeso da un nostro server.',
    ],
    unless: [
      '(evitare|prevenire|correggere|segnalare) [{any}] [{any}] (errore|errori|problema)',
      '(errore|sbaglio) (suo|tuo|vostro)',
    ],
    mood: ['statement', 'command'],
  },
  {
    as: 'we did it wrong',
    words: [
      '[{clitic}] [{clitic}] abbiamo [{adverb}] (inviato|inviata|spedito|spedita|addebitato|addebitata|applicato|applicata|caricato|caricata|consegnato|consegnata|assegnato|assegnata|comunicato|comunicata|calcolato|calcolata|indicato|indicata|fatturato|fatturata|stampato|organizzato|gestito|gestita|dato|data|inserito|inserita|registrato|registrata|emesso|pubblicato|venduto|prenotato|scritto|presentato|presentata|preparato) ...5 (male|sbagliato|sbagliata|sbagliati|errato|errata|due volte|in ritardo|tardi|per errore|per sbaglio|doppio|doppia|altro|con|soltanto|solo)',
      "[{clitic}] abbiamo [{adverb}] (perso|persa|smarrito|smarrita|dimenticato|dimenticata|danneggiato|danneggiata|confuso|scambiato|saltato|saltata|trascurato|omesso|cancellato per errore|duplicato) [(il|la|lo|i|gli|le|l'|di|un|una|due|del|della|tuo|suo)]",
      'non [{clitic}] [{clitic}] abbiamo (inviato|spedito|avvisato|avvisati|avvisata|risposto|registrato|inserito|comunicato|aggiornato|rispettato|controllato|detto|inviata|spedita)',
    ],
    heard: [
      'Abbiamo addebitato due volte la quota.',
      'Abbiamo smarrito la sua busta.',
      'Non vi abbiamo avvisato della chiusura.',
    ],
    unless: ["non (abbiamo|l'abbiamo) (ricevuto|trovato)"],
    mood: ['statement', 'command'],
  },
  {
    as: 'it went wrong here',
    words: [
      '(è|sono|era|erano) (stato|stata|stati|state) [{adverb}|per errore|per sbaglio] (prelevato|prelevata|addebitato|addebitata|inviato|inviata|tolto|tolta|scambiato|scambiata|archiviato|archiviata|assegnato|assegnata|smarrito|smarrita|inserito|inserita|trascritto|trascritta|registrato|registrata|consegnato|calcolato|salvato|addebitati|caricati) ...6 (due volte|per errore|per sbaglio|sbagliato|sbagliata|errato|errata|nostro|nostra|da noi|male)',
      'non (è|era|erano|sono) (stato|stata|stati|state) (caricato|caricata|registrato|registrata|inviato|inviata|inserito|inserita|trasmesso|trasmessa|letta|letto|comunicato|girato|fissato|aggiornato|aggiornata|agganciata|agganciato|avvisato|recapitato)',
      '(è|era|sono) (rimasto|rimasta|rimasti|rimaste|finito|finita) [{any}] ...3 (da noi|in attesa|nella coda|nel faldone|ferma|fermo|in magazzino|nostro|nostra)',
      '(nostro|nostra|nostri|nostre) [{any}] (sito|app|sistema|server|piattaforma|servizio|portale|rete|centralino|sportello|pagina|software|cassa|magazzino|corriere|autista|tecnico|collega|ufficio|fornitore|incaricato|addetto|laboratorio|cucina|segreteria) [{any}] [{clitic}] (ha|hanno|è|sono|era|erano|non) [{adverb}|stato|stata] (inviato|spedito|perso|dimenticato|addebitato|cancellato|danneggiato|lasciato|confuso|scambiato|saltato|offline|fermo|bloccato|irraggiungibile|rallentato|duplicato|sbagliato|rifiutato|funzionato|consegnato|letto|registrato|inserito|interrotto)',
      "(abbiamo avuto|c'è stato|c'è stata|si è verificato|si è verificata|ci sono stati) [un|una|dei|alcuni] [{any}] (problema|problemi|guasto|disservizio|errore|interruzione|blocco|malfunzionamento|violazione|ritardo)",
      "(il|la|lo|i|gli|le|l') {any} (sbagliato|sbagliata|sbagliati|errato|errata) (è|sono|era) (partito|partita|stato|stata|partiti|finito)",
      'un lotto (di|dei|delle) (nostri|nostre|nostro) ...9 (difetto|difettoso|difettosa|male|rottura)',
    ],
    heard: [
      'Il canone è stato prelevato due volte.',
      'Lo sconto non era stato caricato.',
      'La pratica è rimasta ferma da noi.',
      'Un lotto dei nostri caschi ha un difetto.',
      'Il nostro magazzino ha spedito il modello vecchio.',
      'Si è verificato un guasto.',
      'La mail sbagliata è partita ieri.',
    ],
    unless: ['(la sua|la tua) banca', 'se non'],
    mood: ['statement', 'command'],
  },
]
