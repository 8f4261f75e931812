import type { Phrase } from 'replylint/rule'

const secret =
  "(password|pin|cvv|cvc|codice di sicurezza|codice ...5 (sms|ricevuto|arrivato|arrivata|mandato|inviato|messaggio|sei cifre)|codice (otp|di verifica|di conferma|temporaneo)|otp|numero (completo|intero) della [sua|tua] carta|(numero|dati) della [sua|tua] carta|carta per intero|credenziali|dati di accesso|parola d' ordine|chiave di accesso)"
const ask =
  '([(mi|ci)] <inviare|mandare|dare|dire|passare|condividere|fornire|indicare|leggere|dettare|scrivere|confermare|comunicare|inoltrare|girare:imperative subjunctive infinitive>|(mi|ci) <dare|dire|passare|mandare|inviare|leggere|confermare|fornire|dettare|scrivere|comunicare:you present>|<potere:you present conditional> <inviare|mandare|dare|dire|passare|fornire|indicare|leggere|scrivere|confermare|comunicare:infinitive>)'

export const it: Phrase[] = [
  {
    as: 'secret asked for',
    words: [
      `${ask} [(qui|anche|pure|per|in)] ...6 ${secret}`,
      `((mi|ci) (serve|servono|occorre|occorrono)|abbiamo bisogno|ho bisogno) ...5 ${secret}`,
      `(qual è|quali sono) ...4 ${secret}`,
      `(risponda|rispondi|rispondete) ...4 con ...6 ${secret}`,
    ],
    heard: [
      'Mi mandi la password e ci guardo io.',
      'Ci serve il numero completo della carta.',
      'Qual è il PIN?',
      'Risponda a questa mail con il PIN.',
    ],
    unlessSentence: [
      '(mai|nessuno)',
      'non ...4 (condivida|condividere|dica|dica|dirlo|dire|chiediamo|chiederemo|serve|invii|mandi|mandare|comunichi|comunicare|dia|dare|fornisca)',
      '(reimpostare|reimposti|cambiare|cambi|cambia|recuperare|dimenticato) ...3 (password|pin)',
      '(ultime|ultimi) ...2',
      "(qualcuno|l' hanno|la hanno|ha chiamato|hanno chiesto|truffator~)",
      "(sulla|nella|nell'|sul|su) (tastierino|app|terminale|schermo|pos|tastiera|applicazione|sito)",
      'senza',
    ],
  },
  {
    as: 'secret sent',
    words: [
      '(la|il) (sua|tua|suo|tuo) [nuova|nuovo] (password|pin) [(nuova|provvisoria|temporanea|iniziale)] (è|sarà) !(sicura|corretta|errata|sbagliata|personale|segreta|la|il|di|valida|obbligatoria|necessaria|troppo|scaduta|stata|bloccato|bloccata)',
    ],
    heard: ['La Sua nuova password è Nuvola77.'],
  },
]
