import type { Phrase } from '../../language/phrase.ts'

const even = ['conditional', 'negated'] as const

export const it: Phrase[] = [
  {
    as: 'tell us',
    words: [
      '(mi|ci) (avvisa|avvisi|dice|dici|dite|faccia|fai|fa|conferma|confermi|scrive|scriva|scrivi|chiama|chiami|manda|mandi|racconta|racconti|dica|dirai|dirà|risponda|risponde|segnali|dia|comunichi) [{any}]',
      '(avvisami|avvisaci|mi avvisi|ci avvisi|dimmi|dicci|mi dica|ci dica|dimmelo|diteci|fammi|facci|fateci|raccontami|raccontaci|scrivimi|scrivici|scriveteci|scriva|scrivi|chiamami|chiamaci|chiami|rispondimi|rispondi|risponda|confermami|confermaci|mandami|mandaci|segnalaci|segnalalo|fischia|comunicarci|me lo dica|ce lo dica|riscrivi|riscriva|riscrivimi|mi riscriva|richiami|richiamami)',
      '(farci|farmi|dirmi|dirci|scriverci|scrivermi|confermarmi|confermarci|comunicarci|segnalarci|avvisarci|avvisarmi) [{any}]',
      '(attendo|attendiamo|aspetto|aspettiamo) [{any}] (suo|sua|tuo|tua|vostro|un|una|conferma|che)',
      '(curioso|curiosa|curiosi|felice|felici|contento|lieto|lieti) [{any}] (sapere|sentire|avere|ricevere)',
      '(due righe|un messaggio|una riga|un cenno|un fischio|uno squillo|un riscontro|notizia|una prova)',
    ],
    heard: [
      'Mi dice se suona?',
      'Facci sapere.',
      'Può dirmi che cosa sente.',
      'Attendo il suo benestare.',
      'Sono curioso di sapere se suona.',
      'Basta un cenno.',
    ],
    even,
  },
  {
    as: 'check it',
    words: [
      '<provare|controllare|verificare|guardare|ricaricare|riavviare|aprire|entrare|confrontare|contare|rileggere|riprovare|dare|fare|testare|tenere|accendere|installare|osservare|ascoltare|vedere:imperative> [{clitic}]',
      '(provi|provate|prova|riprova|riprovi|controlli|controlla|verifichi|verifica|guardi|guarda|apra|apri|ricarica|ricarichi|dia|dai|fate|faccia|tenga|accenda|accendi|rilegga|confronti|vedi|veda|conti|conta|butti|installala|provalo|provala|la provi|lo provi)',
      "(un'|un|uno|una) (occhiata|sguardo|controllo|prova|controllatina)",
      '(la|ti|vi|le) (prego|preghiamo|pregherei|chiedo|chiediamo|invito|invitiamo) [{any}] (di|a) [{any}] <*:infinitive>',
      '(così (vediamo|siamo)|vediamo (se|insieme|subito)|per (vedere|essere sicuri|stare tranquilli))',
    ],
    heard: [
      'Controlla di nuovo.',
      'Provi adesso.',
      "Basta un'occhiata.",
      'La preghiamo di ascoltare.',
      'Vediamo se suona.',
    ],
    even: ['conditional'],
  },
  {
    as: 'door kept open',
    words: [
      '(se|qualora|quando|appena|nel caso|per|in caso|qualsiasi|qualunque) ...8 (scriva|scrivi|scrivimi|mi scriva|ci scriva|chiami|chiamami|chiamaci|avvisi|avvisami|lo dica|dimmelo|risponda|rispondi|qui|qua|contatti|chieda|chiedi|sono|siamo|basta|me|ci|ripassi|ripassa|torni|torna|lo|la|fischia|messaggio|trova|trovi|mi)',
      '(lascio|lasciamo|tengo|teniamo|resta|rimane) [{any}] [{any}] [{any}] (aperta|aperto|aperti|sospesa|in linea)',
      'non [{clitic}] (chiudo|chiudiamo|archivio|archiviamo|riattacco|metto giù) [{any}] [{any}] (finché|prima|fino)',
      '(resto|restiamo|rimango|rimaniamo|sono|siamo|sarò|saremo) [{any}] (qui|qua|in linea|a disposizione|disponibile|disponibili|a sua|a tua|fino|alla|reperibile|in ascolto)',
      '(la|ti|le|vi) (richiamo|richiameremo|richiamerò|chiamo|chiamerò|sento|scrivo|ricontatto|telefono|risento|cerco)',
      '(ci sentiamo|ci risentiamo|risentiamoci|passeremo|passo|ripassiamo|torniamo|passiamo) [{any}] [{any}] (per|a|tra|fra|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)',
      "(altro|qualcos' altro|altre domande|altri dubbi|qualunque cosa|qualsiasi cosa|ogni evenienza|altri intoppi|ulteriori)",
      '(a|alla) [{any}] [{any}] disposizione',
      '(mio (diretto|interno|numero|contatto)|chieda [pure] di me|chiedi pure di me|sa dove trovarci|sai dove trovarci)',
    ],
    heard: [
      'Se non suona, mi scriva.',
      'Lascio la pratica aperta.',
      'Non chiudo nulla prima di lunedì.',
      'Resto in linea.',
      'Lunedì la richiamo.',
      'Ci sentiamo di nuovo lunedì.',
      'Serve altro?',
      'A sua disposizione.',
      'Il mio interno è 20.',
    ],
    even,
  },
]
