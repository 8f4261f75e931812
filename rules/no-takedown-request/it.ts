import type { Phrase } from 'replylint/rule'

export const it: Phrase[] = [
  {
    as: 'take it down',
    words: [
      '<rimuovere|cancellare|eliminare|togliere|ritirare|nascondere|modificare|cambiare|aggiornare|correggere|rivedere|riconsiderare|alzare|migliorare|rettificare|oscurare|sparire|editare|ritoccare:imperative subjunctive infinitive imperfectSubjunctive present conditional> ...6 (recensione|recensioni|commento|commenti|post|valutazione|voto|stelle|stellina|stella|tweet|lamentela|video|pubblicazione|opinione|giudizio|punteggio|foto|segnalazione|storia|critica|review)',
      '(recensione|recensioni|commento|commenti|post|valutazione|voto|stelle|stellina|stella|tweet|lamentela|video|pubblicazione|opinione|giudizio|punteggio|foto|segnalazione|storia|critica|review) ...4 (venga|sia|fosse|verrà|sarà) (rimossa|rimosso|cancellata|cancellato|eliminata|eliminato|tolta|tolto|modificata|modificato|ritirata|ritirato|corretta|corretto|nascosta|nascosto)',
      '(rimozione|cancellazione|modifica|rettifica) (della|del|delle|dei) ...3 (recensione|recensioni|commento|commenti|post|valutazione|voto|stelle|stellina|stella|tweet|lamentela|video|pubblicazione|opinione|giudizio|punteggio|foto|segnalazione|storia|critica|review)',
      '(recensione|recensioni|commento|commenti|post|valutazione|voto|stelle|stellina|stella|tweet|lamentela|video|pubblicazione|opinione|giudizio|punteggio|foto|segnalazione|storia|critica|review) ...4 (sparisse|sparisca|scomparisse|sparire)',
      '(portare|trasformare|passare) ...4 (5|cinque|4|quattro) stelle',
      '(5|cinque) stelle',
    ],
    heard: [
      'Può rimuovere la recensione?',
      'Serve che la recensione venga rimossa.',
      'Chiediamo la rimozione del post.',
      'Vorremmo che quel commento sparisse.',
      'Può portare il voto a cinque stelle?',
      'Ci dia cinque stelle.',
    ],
    sure: true,
    even: ['negated'],
    unlessSentence: [
      '(telefono|carta|indirizzo|dati personali|iban|targa|privacy|sicurezza|codice fiscale|volto|numero)',
      '(per|se vuole|se vuoi|se desidera) (modificare|cancellare|cambiare|eliminare|togliere|rimuovere|modificarla|cancellarla)',
      '(abbiamo|ho) [già] (cancellato|rimosso|corretto|modificato|aggiornato|cambiato|tolto|eliminato)',
      "(resta|rimane|lasci|lascia) ...2 (com'è|così|dov'è)",
      '(tocca|tocchi|clicca|clicchi|apra|apri|entra|entri)',
      '(nostro|nostra) (post|pubblicazione|commento|video)',
      '(non serve|non occorre|non deve|non devi)',
      '(ha|hai) dato',
    ],
  },
]
