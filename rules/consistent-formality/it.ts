import type { Phrase } from 'replylint/rule'

const even: Phrase['even'] = ['negated', 'conditional']
const tell =
  'dire|indicare|confermare|inviare|mandare|dare|fornire|passare|condividere|comunicare|raccontare|spiegare|scrivere|aiutare|permettere|lasciare|girare|inoltrare|allegare|chiarire|precisare|rispondere|richiamare|contattare'
const act =
  'ricevere|provare|controllare|verificare|pagare|comprare|acquistare|chiedere|richiedere|ordinare|vedere|leggere|guardare|riavviare|compilare|inserire|scegliere|trovare|riuscire|usare|utilizzare|firmare|parlare|chiamare|scaricare|installare|inviare|mandare|notare|spedire|prenotare|perdere'
const want = 'volere|desiderare|preferire|gradire|necessitare|ritenere'
const doubt =
  '(dubbi|dubbio|domanda|domande|problemi|problema|bisogno|richieste|difficoltà|perplessità|esigenze|necessità|curiosità|tempo|fretta|voglia|piacere)'
const thingsDo =
  '(essere|esserci|capitare|succedere|accadere|variare|dipendere|trattarsi|volerci|durare|richiedere|causare|risultare|comparire|apparire|arrivare|restare|darsi|costare|avere|funzionare|comportare|slittare|esserci)'
const may = '(può|potrà|potrebbe|deve|dovrà|dovrebbe)'
const people =
  'figlio|figlia|figli|figlie|padre|madre|genitori|fratello|sorella|nonno|nonna|marito|moglie|compagno|compagna|fidanzato|fidanzata|zio|zia|cugino|cugina|suocera|suocero|nipote|bambino|bambina|bambini|amico|amica|amici|vicino|vicina|collega|colleghi|capo|corriere|corrieri|tecnico|tecnici|autista|postino|postina|operaio|installatore|consulente|gestore|agente|medico|responsabile|direttore|direttrice|venditore|venditrice|inquilino|inquilina|proprietario|proprietaria|perito|idraulico|elettricista|cane|gatto|giocatore|destinatario|destinataria|mittente|accompagnatore|accompagnatrice|impiegato|impiegata|operatore|operatrice|supervisore|guida|fabbricante|fornitore|produttore|studente|studentessa|comandante|ragazzo|ragazza|ospiti|insegnante|maestra|segretaria|infermiera|infermiere|commessa|commesso|mamma|papà|socio|socia|chef|host|cameriere|cameriera|padrone'

export const it: Phrase[] = [
  {
    as: 'somebody else',
    words: [
      `(lui|loro|chi|qualcuno|qualcuna|nessuno|ognuno|ciascuno|${people})`,
      "(il|la|lo|l'|un|una|un'|del|della|dell'|al|alla|all'|dal|dalla|dall'|ogni|altro|altra|qualsiasi|quel|quella|questo|questa|con la|con il) (cliente|utente|titolare|signor|signora|sig|dottor|dottore|dottoressa|dott|professore|professoressa|avvocato|passeggero|passeggera|paziente|alunno|alunna|persona|intestatario|intestataria|ingegnere|ospite)",
    ],
    heard: ['Il pacco è del corriere.', 'Lo firma il titolare.'],
    even: ['negated', 'conditional', 'quoted'],
  },
  {
    as: 'several',
    words: [
      '(siete|avete|potete|volete|dovete|fate|sapete|potrete|riceverete|troverete|avrete|avevate|vedrete|sarete|vorrete)',
    ],
    heard: ['Potete entrare quando volete.'],
    even,
  },
  {
    as: 'group',
    words: [
      '(gentili|cari|care|tutti|tutte|entrambi|entrambe|ragazzi|ragazze|insieme|coppia|gruppo|famiglia|amici|amiche|figli|colleghi|marito|moglie|bambini|studenti|genitori|tutti e (due|tre)|voi (due|tre|quattro)|in (due|tre|quattro|cinque)|compagno|compagna|squadra|soci|ospiti|classe|invitati|sposi|signori|team|ufficio|staff)',
    ],
    heard: ['Venite tutti insieme.'],
    even,
  },
  {
    as: 'informal',
    words: [
      '(se|che|dove|quando|tu|già|ci|non|mai|perché|appena|ora|ancora) sei !(giorni|mesi|ore|minuti|settimane|anni|volte|cifre|mail|pezzi|euro|persone|posti|rate)',
      "sei (stato|stata|già|ancora|sicuro|sicura|gentile|gentilissima|gentilissimo|riuscito|riuscita|un|una|il|la|in|nel|tra|pronto|pronta|a|al|libero|libera|nostro|cliente|iscritto|iscritta|andato|andata|dei|d' accordo)",
    ],
    heard: ['Dimmi se sei a casa.', 'Grazie, sei stata gentile.'],
    even,
  },
  {
    as: 'formal',
    words: [
      `(se|quando|come|dove|cosa|quello che|quanto|qualora|quale|qualunque cosa) [non|già|ancora|anche|invece] [{clitic}] <${want}|decidere|sapere|disporre:3s present subjunctive imperfectSubjunctive conditional>`,
      `(se|qualora|nel caso) [non|già|ancora|anche|invece] [{clitic}] <avere:3s present subjunctive imperfectSubjunctive> [{any}] [{any}] ${doubt}`,
      '(se|quando|appena) [non|già|ancora] [{clitic}] (può|riesce|potesse|vuole|crede)',
      `(se|quando|appena|una volta che) [non|già|ancora] [{clitic}] (ha|avesse|avrà) [già|ancora] <${act}|potere|volere:participle>`,
      `(se|quando|appena) [non|già|ancora] [{clitic}] <${act}:3s present>`,
    ],
    heard: [
      'Se desidera vederlo, ci scriva.',
      'Se ha altri dubbi, siamo qui.',
      'Quando può, lo vediamo.',
      'Se ha già pagato, non serve altro.',
      'Se riceve un avviso, lo chiuda.',
    ],
    even,
  },
  {
    as: 'formal',
    words: [
      `<${want}:3s present conditional>`,
      `(può|potrebbe|riesce a|riuscirebbe a) [{clitic}] <${tell}:infinitive>`,
      '(mi|ci) (dice|dà|manda|invia|passa|scrive|conferma|indica|lascia|gira|inoltra|spiega|fa)',
      `(ha|aveva) [già|poi|mai|per caso] <${act}|potere:participle>`,
      '(è|era) [già|poi] (riuscito|riuscita)',
      '^ (che|quale|quando|come|dove|quanti|quante|da quanto|con che|a che|in che|di che) [{any}] <usare|utilizzare|abitare|viaggiare|volere|preferire:3s present>$',
      `ha [{any}] [{any}] ${doubt}`,
      "^ (ha|avrebbe) [già|per caso] (il|la|un|una|un'|l'|altri|altre|qualche|con)",
      'come sta$',
      '(sa|ricorda|conosce) (se|quale|quando|dove|che|il|la|chi)',
    ],
    heard: [
      'Vuole vederlo?',
      'Potrebbe confermarmi la taglia?',
      'Mi dice la taglia?',
      'Ha ricevuto un avviso?',
      'È riuscita a entrare?',
      'Che telefono usa?',
      'Ha altri dubbi?',
      'Ha già la ricevuta?',
      'Come sta?',
      'Ricorda quando è successo?',
    ],
    mood: ['question'],
    even,
  },
  {
    as: 'formal',
    words: [
      `^ [(già|qui|lì|anche|così|inoltre|poi|quindi|e|ma|o|ora)] [(non|lo|la|li|le|ci|mi)] [(lo|la|li|le|ci|mi)] ${may} <*:infinitive>`,
      `(già|qui|lì|anche|così|inoltre|quindi|ora) [(non|lo|la|li|le|ci|mi)] ${may} <*:infinitive>`,
    ],
    heard: ['Può scaricarlo da oggi.', 'È in basso e ora lo può premere.'],
    unless: [`${may} [non] ${thingsDo}`],
    even,
  },
  {
    as: 'formal',
    words: [
      'ha [tutte le|pienamente|perfettamente|proprio|assolutamente] ragione',
      '(ha|dispone di) ({number}|{digits}) [{any}] (giorni|ore|mesi|settimane|minuti)',
      '^ [(già|lì|poi|e|così)] (riceverà|vedrà|troverà|avrà|potrà)',
      '(e|lì|poi|dove|così) (riceverà|vedrà|troverà|avrà)',
      '(spero|speriamo|ci auguriamo|mi auguro|confidiamo) che [non] (abbia [{any}] <*:participle>|possa|stia bene|trovi|si trovi|comprenda|capisca|vorrà|sia soddisfatto|sia soddisfatta|sia riuscito|sia riuscita)',
      '(in allegato|di seguito|qui sotto|nella mail|sotto) [(le|la|lo)] (trova|troverà)',
      `(che|quanto|come) [(ci|mi)] ha [già] (ricevuto|ordinato|acquistato|inviato|scelto|richiesto|pagato|inserito|scritto|indicato|segnalato|comunicato|mandato|prenotato|chiesto|descritto|fatto presente)`,
      '(le|Le) auguro',
      '(conti|confidi) [pure|sempre] su di noi',
      '(mi|ci) scusi',
      "(si figuri|non si preoccupi|stia tranquillo|stia tranquilla|s' immagini|si immagini)",
    ],
    heard: [
      'Ha perfettamente ragione.',
      'Ha 30 giorni per cambiarlo.',
      'Poi riceverà un codice.',
      'Arriva un avviso e riceverà un codice.',
      'Spero che abbia ricevuto la borsa.',
      'In allegato trova la ricevuta.',
      'Inserisca il codice che ha ricevuto.',
      'Le auguro un buon viaggio.',
      'Conti pure su di noi.',
      'Mi scusi.',
      'Si figuri.',
    ],
    even,
  },
  {
    as: 'formal',
    words: [
      '(la|vi) (ringrazio|ringraziamo|prego|preghiamo|informo|informiamo|invito|invitiamo|contatto|contattiamo|contatterò|contatteremo|ricontattiamo|ricontatteremo|ricontatto|richiamo|richiamiamo|richiamerò|richiameremo|avviso|avvisiamo|avviserò|avviseremo|aggiorno|aggiornerò|aggiorniamo|aggiorneremo|aspettiamo|aspetto|attendiamo|rimborsiamo|rimborseremo|assicuro|rassicuro|saluto|salutiamo|chiamo|chiamiamo|chiamerò|chiameremo)',
    ],
    heard: ['La ringrazio della pazienza.'],
    unless: ['vi'],
    even,
  },
  {
    as: 'she or you',
    words: ['lei [non|ci|mi|lo|la|li|le] <*:3s present future conditional>'],
    heard: ['Così lei può entrare.'],
    even,
  },
]
