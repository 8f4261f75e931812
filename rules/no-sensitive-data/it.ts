import type { Phrase } from 'replylint/rule'

const secret =
  "(password~|passwd|pass|psw|pwd|pin|puk|cvv|cvv2|cvc|otp|codice (di sicurezza|segreto|otp|pin|cvv|cvc|puk|dispositivo|temporaneo|di accesso|usa e getta|di verifica|di conferma|di autenticazione|di autorizzazione|di attivazione|di sblocco|sms|a (sei|6|quattro|4|tre|3) cifre)|codice ...5 (sms|ricevuto|arrivato|arrivata|mandato|inviato|messaggio|sei cifre|riceve|ricevi|arriva|arriverà|autenticatore|authenticator|whatsapp)|codici di (recupero|backup|accesso|sicurezza)|(numero|numeri|dati|estremi) [(completo|intero|completi|lungo)] (della|di) [(sua|tua|una)] carta|numero (intero|completo)|(le|quali|che) [(sono|tre|3|sedici|16|ultime tre)] [le] (tre|3|sedici|16) cifre ...3 (carta|retro|dietro)|carta (per intero|completa|fronte e retro|fronte retro|davanti e dietro)|(foto|copia|scansione|fotografia|immagine) [fronte e retro] della [sua|tua] carta [di (credito|debito)]|credenziali|dati di (accesso|login)|login e password|username e password|utente e password|nome utente e password|parola d' ordine|parola chiave|parola segreta|chiave di accesso|chiave (privata|segreta)|chiavi di accesso|frase (di recupero|segreta|seed)|(dodici|ventiquattro|12|24) parole [di recupero|segrete]|parole di recupero|seed phrase|domanda di sicurezza|risposta segreta|cognome da nubile|token)"
const give =
  'inviare|mandare|dare|dire|passare|condividere|fornire|indicare|leggere|dettare|scrivere|confermare|comunicare|inoltrare|girare|trasmettere|riferire|mostrare|fotografare|allegare|ripetere|riportare|anticipare|rispondere|scansionare|lasciare|specificare|rigirare'
const toUs = '(mi|ci|me|ce)'
const handed =
  '(dammi|dacci|dimmi|dicci|mandami|mandaci|inviami|inviaci|scrivimi|scrivici|passami|passaci|leggimi|leggici|dettami|girami|giraci|comunicami|comunicaci|condividi|forniscici|forniscimi|indicami|indicaci|confermami|confermaci|inoltrami|inoltraci|ripetimi|fotografami|lasciami|lasciaci|fotografarmi|mandarmi|mandarci|darmi|darci|dirmi|dirci|trasmettermi|inviarmi|inviarci|passarmi|girarmi|scrivermi|scriverci|leggermi|comunicarmi|comunicarci|trasmettermi|trasmetterci|fornirmi|fornirci|indicarmi|indicarci|confermarmi|confermarci)'
const ask = `(${handed}|[${toUs}] <${give}:imperative>|${toUs} <${give}:you present conditional future subjunctive>|[${toUs}] <potere|volere:you present conditional> [${toUs}] <${give}:infinitive>|(di|a) <${give}:infinitive>|(bisogno|basta|serve|occorre) [che] [${toUs}] <${give}:infinitive subjunctive>|che ${toUs} <${give}:subjunctive>|rispondendo ...4 <${give}:imperative subjunctive>)`

export const it: Phrase[] = [
  {
    as: 'secret asked for',
    words: [
      `${ask} ...6 ${secret}`,
      `(mi|ci) (serve|servono|servirebbe|servirebbero|occorre|occorrono|servirà|manca|mancano) [anche|ancora|solo|pure] ...4 ${secret}`,
      `^ (serve|servono|servirebbe|occorre|manca) anche ...3 ${secret}`,
      `(abbiamo bisogno|ho bisogno|avrei bisogno|avremmo bisogno|necessito|necessitiamo|richiediamo|chiediamo|le chiedo|ti chiedo|le chiediamo|vorrei) [di] ...5 ${secret}`,
      `(qual è|quali sono|qual era|quale|con quale|con che|che) ...3 ${secret}`,
      `(risponda|rispondi|rispondete|rispondendo) ...4 con ...6 ${secret}`,
      '(quali sono|mi dice|mi dici|mi legge|mi leggi|mi dica) ...3 cifre ...3 (dietro|retro) ...2 carta',
      `(scriva|scrivi|inserisca|inserisci|metta|metti|digiti|digita) [pure] (qui|qua|in chat|in questa chat) ...5 ${secret}`,
      `(deve|devi|dovete|può|puoi|potete|basta|bisogna|occorre) [solo] (inserire|scrivere|mettere|digitare|indicare) ...3 ${secret} ...3 (qui|qua|in chat|in questa chat|in risposta|per mail|via mail)`,
      `nel campo {any} (scriva|inserisca|metta|indichi) ...2 ${secret}`,
      `${secret} [,] per favore$`,
    ],
    heard: [
      'Mi mandi la password e ci guardo io.',
      'Ci serve il numero completo della carta.',
      'Serve anche il PIN.',
      'Ho bisogno del PIN.',
      'Qual è il PIN?',
      'Risponda a questa mail con il PIN.',
      'Quali sono le tre cifre sul retro della carta?',
      'Scriva qui il PIN.',
      'Deve scrivere il PIN qui in chat.',
      'Nel campo 2 scriva il PIN e lo spedisca.',
      'Il PIN, per favore',
    ],
    even: ['conditional'],
    unlessSentence: [
      '(mai|nessuno|nemmeno|neanche)',
      '<confermare:imperative> con',
      'codice (cliente|ordine|sconto|fiscale|prenotazione|pratica|articolo|prodotto)',
      'non ...4 (condivida|condividere|condividi|dica|dica|dirlo|dire|dirla|chiediamo|chiederemo|chiediamola|serve|servono|invii|inviare|inviarci|mandi|mandare|mandarci|mandarmi|comunichi|comunicare|dia|dare|darla|darlo|fornisca|scriva|scrivere|scriverla|occorre|legga|leggere|faccia)',
      '(reimpostare|reimposti|reimposta|cambiare|cambi|cambia|recuperare|recuperi|dimenticato|dimenticata|scegliere|scegli|scelga|creare|crei|crea|rifarla|rifare|aggiornare|resettare|nuova|nuovo) ...3 (password|pin|credenziali|codice)',
      'la password [invece] (no|la sceglie|la scegli)',
      '(ultime|ultimi|finali|prime) ...2',
      "(qualcuno|l' hanno|la hanno|ha chiamato|hanno chiesto|truffator~|truffa|chi|le chiederà|ti chiede)",
      "(sulla|nella|nell'|sul|su|nel|dalla|dall'|allo|al|all'|alla) [(sua|tua|suo|tuo|nostra|nostro)] [{any}] (tastierino|app|terminale|schermo|pos|tastiera|applicazione|sito|pagina|portale|sportello|bancomat|cassa|filiale|negozio|link)",
      '(digiti|digita|inserisca|inserisci|metta|metti|prema|premi|scriva|scrivi|tocchi|usi|usa) ...8 (sul|nel|al|sulla|nella) [(suo|tuo|sua|tua)] (telefono|cellulare|smartphone|tastierino)',
      'area (clienti|riservata|personale)',
      'senza (condividere|dare|dire|dirlo|dirla|inviare|mandare|rivelare|chiedere|comunicare)',
      '(per te|per sé|tienilo|tienila|lo tenga|la tenga)',
      "carta (d' identità|d' imbarco|fedeltà|regalo|sim|soci|punti|di imbarco|dei servizi)",
      '(le|ti) (mando|mandiamo|invio|inviamo|arriva|arriverà|invieremo|è arrivato) ...4 (codice|password|pin|link)',
      '(oscurato|oscurando|oscurata|coperto|coprendo|nascondendo)',
    ],
  },
]
