import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional'] as const

export const it: Phrase[] = [
  {
    as: 'ask',
    words: [
      '(mi|ci) [cortesemente|gentilmente|per favore|anche|lo|la] <inviare|mandare|dire|indicare|fornire|comunicare|dare|confermare|scrivere|trasmettere|allegare|condividere|precisare|specificare|riferire|passare|segnalare|ricordare|riportare|lasciare|girare|inoltrare|aggiungere|descrivere:2s 3s 2p>',
      '<inviare|mandare|indicare|fornire|comunicare|confermare|scrivere|trasmettere|allegare|condividere|precisare|specificare|segnalare|ricordare|riportare|girare|inoltrare|aggiungere|descrivere:3s 3p imperative>',
      '(mi|ci) [può|puoi|potrebbe|potresti|potete|potreste|faccia|fa|fai|fate|faccia] [cortesemente|gentilmente|per favore|anche|lo|la] (<inviare|mandare|dire|indicare|fornire|comunicare|dare|confermare|scrivere|trasmettere|allegare|condividere|precisare|specificare|riferire|passare|segnalare|ricordare|riportare|lasciare|girare|inoltrare|informare|aggiungere|rispondere|descrivere|raccontare:2s 3s 2p infinitive>|sapere|avere)',
      '(per favore|per cortesia|cortesemente|gentilmente|la prego di|ti prego di|vi prego di|la preghiamo di|le chiedo di|ti chiedo di|vi chiedo di|le chiediamo di|vi chiediamo di|vi preghiamo di|si prega di|è pregato di|è pregata di|siete pregati di) [{clitic}] (<inviare|mandare|dire|indicare|fornire|comunicare|dare|confermare|scrivere|trasmettere|allegare|condividere|precisare|specificare|riferire|passare|segnalare|ricordare|riportare|lasciare|girare|inoltrare|informare|aggiungere|rispondere|descrivere|raccontare:infinitive imperative subjunctive>|<fare:infinitive> sapere)',
      '(può|potrebbe|puoi|potresti|potete|potreste|deve|devi|dovete|dovrebbe|dovresti|è necessario|è necessario che|occorre che|bisogna|basta|è sufficiente|serve che|riesce a|riesci a|sa|sai|sapete|saprebbe|sapresti) [cortesemente|gentilmente|per favore] [{clitic}] [{clitic}] <inviare|mandare|dire|indicare|fornire|comunicare|dare|confermare|scrivere|trasmettere|allegare|condividere|precisare|specificare|riferire|passare|segnalare|ricordare|riportare|lasciare|girare|inoltrare|informare|aggiungere|rispondere|descrivere|raccontare:infinitive subjunctive>',
      '(ho bisogno|abbiamo bisogno|avrei bisogno|avremmo bisogno|necessitiamo|mi serve|ci serve|mi servono|ci servono|mi servirebbe|ci servirebbe|serve|servono|mi occorre|ci occorre|occorre|occorrono|manca|mancano|ci manca|mi manca|ci mancano|vorrei sapere|vorremmo sapere|posso sapere|posso avere|potrei avere|potrei sapere|posso chiedere|posso chiederle|posso chiederti|possiamo avere|è necessario|sono necessari|attendo|attendiamo|mi dia|ci dia|dovrei avere|dovremmo avere) [(di|che|sapere|conoscere|avere|anche|solo|soltanto)]',
      'non (ci|mi) (ha|hai|avete) (detto|indicato|fornito|comunicato|dato|specificato|segnalato|inviato|scritto)',
      '(ci|mi) (aiuterebbe|servirebbe|farebbe comodo|sarebbe utile) [molto] (sapere|avere|conoscere|che)',
      '^senza',
      '(procedere|proseguire|cominciare|iniziare|trovarlo|trovarla|aiutarla|aiutarti|avanti) senza',
      "(in attesa di|in attesa del|in attesa della|dipende dal|dipende dalla|sarebbe utile|sarebbe d'aiuto) [(ricevere|conoscere|sapere|avere)]",
      '(appena|quando|non appena|se) (abbiamo|avremo|avessimo|riceviamo|ho|avrò)',
      '(mi|ci) (faccia|fai|fate|fa|fate) (sapere|avere)',
    ],
    heard: [
      'Ci comunichi il colore.',
      'Per questo indichi il colore.',
      'Mi può dire il colore?',
      'La prego di comunicare il colore.',
      'Deve indicarci il colore.',
      'Ci serve sapere il colore.',
      'Non ci ha indicato il colore.',
      'Ci aiuterebbe sapere il colore.',
      'Senza il colore non possiamo cominciare.',
      'Non possiamo procedere senza il colore.',
      'Siamo in attesa di conoscere il colore.',
      'Appena abbiamo il colore, cominciamo.',
      'Ci faccia sapere il colore.',
    ],
    even,
  },
  {
    as: 'have you',
    words: '(ha|hai|avete|ricorda|ricordi|conosce|conosci) [per caso|sottomano|a portata di mano]',
    heard: 'Ha per caso il colore?',
    mood: ['question'],
    even,
  },
  {
    as: 'ask first',
    words: [
      '^con (il|la|i|un|una)',
      '(<inviare|mandare|dire|indicare|fornire|comunicare|dare|confermare|scrivere|trasmettere|allegare|condividere|precisare|specificare|riferire|passare|segnalare|ricordare|riportare|lasciare|girare|inoltrare|informare|aggiungere|rispondere|descrivere|raccontare:imperative>|facci sapere|fammi sapere|fateci sapere|fatemi sapere)',
    ],
    heard: ['Con il codice possiamo cominciare.', 'Inviaci il colore.'],
    even,
  },
]
