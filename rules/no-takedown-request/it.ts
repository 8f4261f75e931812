import type { Phrase } from 'replylint/rule'

/** What customers publish about us. */
const published =
  '(recensione|recensioni|commento|commenti|post|valutazione|valutazioni|stelle|stellina|stelline|stella|tweet|lamentela|pubblicazione|opinione|giudizio|giudizi|punteggio|critica|critiche|review|feedback|rating|esposto|thread|pareri|parere|(il|la|lo|quel|quella|quello|questo|questa|suo|sua|tuo|tua) (voto|video|storia|articolo|messaggio|reclamo|foto|segnalazione|testo|titolo|racconto|reel|intervento|sfogo|testimonianza|parere) [(negativo|negativa|pubblicato|pubblicata|brutto|brutta)] [(su|sul|sulla|nel|nella|dal|dalla|di)] [(facebook|google|twitter|instagram|trustpilot|tripadvisor|booking|youtube|tiktok|gruppo|forum|bacheca|blog|profilo|store|portale|social|pagina)]|il voto|la storia su|quello che (ha|hai) (scritto|pubblicato|postato|messo)|quanto (ha|hai) (scritto|pubblicato|postato)|quanto pubblicato|(sue|tue) parole su)'
const alter =
  'rimuovere|cancellare|eliminare|togliere|ritirare|nascondere|modificare|cambiare|aggiornare|correggere|rivedere|riconsiderare|alzare|migliorare|rettificare|oscurare|editare|ritoccare|levare|archiviare|ammorbidire|attenuare|aggiustare|rialzare|smorzare|riscrivere|rifare|sostituire|ripensare|depubblicare|spubblicare|sospendere|addolcire|rivalutare|annullare|integrare|mitigare|limare|moderare'
const asks = 'imperative subjunctive infinitive imperfectSubjunctive conditional gerund'
const site =
  '(google|facebook|twitter|instagram|trustpilot|tripadvisor|booking|youtube|tiktok|amazon|linkedin|il gruppo|dal gruppo|dai social|dal web|dalla rete|dal profilo|dalla pagina|dalla bacheca|dal forum|dal blog|internet)'

export const it: Phrase[] = [
  {
    as: 'take it down',
    words: [
      `<${alter}:${asks}> ...5 ${published}`,
      `<${alter}:you present> ...4 ${published}`,
      `<${alter}:imperative subjunctive infinitive imperfectSubjunctive> ...1 [(da|su)] ${site}`,
      `${published} ...4 (venga|vengano|sia|siano|fosse|venisse|venissero|verrà|sarà|vada|vanno|va|andrebbe|andrebbero|vada) [{adverb}] <${alter}:participle>`,
      `(rimozione|cancellazione|modifica|rettifica|eliminazione|ritiro|oscuramento|revisione|aggiornamento) (della|del|delle|dei|di|dell') ...3 ${published}`,
      `${published} ...4 (sparisse|sparisca|scomparisse|sparire|sparisce)`,
      `(sparire|scomparire) ...4 ${published}`,
      '(portare|portarla|portarlo|trasformare|passare|passa|passi|alzare|alzarla|salire) [da ...3] [a] (5|cinque|4|quattro) (stelle|stelline)',
      '(dia|dacci|darci|metta|metti|mettere|lasci|lascia|lasciarci|ci dia|meriti~) [{any}] (5|cinque) (stelle|stelline)',
      `(può|puoi|potrebbe|potresti|le dispiacerebbe|ti dispiacerebbe|le andrebbe|ti andrebbe|riesce|riusciresti|vuole|vuoi|le chiediamo|ti chiediamo|la preghiamo|ti preghiamo|la invitiamo|ti invitiamo) ...4 ${published} ...3 <${alter}:infinitive>`,
      `(finché|fino a quando|fintanto che) ...4 ${published} ...4 (resta|rimane|sarà|è)`,
      `(se|quando|appena|a condizione che|purché|a patto che|qualora|dopo che|una volta che) [(ci|mi|prima|poi|lei|tu)] <${alter}:you present subjunctive imperfectSubjunctive> ...4 ${published}`,
      `<${alter}:we present> (quel|quella|il|la|questo|questa) ...1 ${published}`,
      `${published} ...2 (lo|la|li|le) <${alter}:you present>$`,
      `${published} ...3 [si] (può|potrebbe|possiamo) [anche] <${alter}:infinitive>`,
      `(una|un) ${published} [più|decisamente] (positiva|positivo|equilibrata|equilibrato|generosa|alta|alto) (al posto|in cambio|sarebbe|ci aiuterebbe)`,
      `(non (lasci|lasciare|lasciarla|lasciarlo|tenga|tenere|tenerla)) [{any}] (online|pubblico|pubblica|in rete|sui social) [{any}] [{any}] [${published}]`,
      `il (bonus|rimborso|buono|voucher) ...4 dopo ...4 ${published}`,
    ],
    heard: [
      'Può rimuovere la recensione?',
      'Così togli la recensione.',
      'La deve togliere da Facebook.',
      'Serve che la recensione venga rimossa.',
      'Chiediamo la rimozione del post.',
      'Vorremmo che quel commento sparisse.',
      'Sarebbe bello veder sparire quel commento.',
      'Può portarla da 2 a 5 stelle?',
      'Ci dia cinque stelle.',
      'Le dispiacerebbe il post oscurarlo?',
      'Finché quel post resta, niente.',
      'Se toglie la recensione, paghiamo.',
      'Cancelliamo quel post?',
      'E il post, lo levi?',
      'Il post si può anche levare.',
      'Una recensione positiva al posto di quella ci aiuterebbe.',
      'Non lo lasci: non tenga online quella foto.',
      'Il buono parte dopo la modifica del commento.',
    ],
    sure: true,
    even: ['negated', 'conditional'],
    unlessSentence: [
      '(telefono|carta|indirizzo|dati personali|iban|targa|privacy|sicurezza|codice fiscale|volto|numero|documento|cognome)',
      '(per|se vuole|se vuoi|se desidera|come) (modificare|cancellare|cambiare|eliminare|togliere|rimuovere|modificarla|cancellarla|modificarlo|aggiornarla)',
      '(abbiamo|ho|ha|hanno) [già] (cancellato|rimosso|corretto|modificato|aggiornato|cambiato|tolto|eliminato|letto|risposto|ritirato|nascosto|eliminati|tolti)',
      "(resta|rimane|lasci|lascia|lascialo|lasci pure|lasciala) ...2 (com'è|così|dov'è|pure|online|sua|tua)",
      '(tocca|tocchi|clicca|clicchi|apra|apri|entra|entri|tre puntini|tre punti|vai in|vada in)',
      '(nostro|nostra|nostri) (post|pubblicazione|commento|video|tweet|pagina|social|articolo|voto|ultimo)',
      '(non serve|non occorre|non deve|non devi|non le chiediamo di|non chiediamo|nessuno le|nessuno ti|non chiede)',
      '(ha|hai) dato',
      '(come preferisce|come preferisci|come vuole|come vuoi|decide lei|decidi tu|se le fa piacere)',
      '(grazie|ringraziamo) ...5 (recensione|commento|feedback|giudizio|parere|segnalazione|opinione)',
      '(miglioriamo|cambieremo|correggiamo|correggeremo|aggiorniamo|modifichiamo|rivediamo|toglieremo|cancelleremo)',
      '(garanzia|fattura|ordine|prenotazione|appuntamento|password|pacco|tessera|filtro)',
    ],
  },
]
