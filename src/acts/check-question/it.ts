import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional'] as const

export const it: Phrase[] = [
  {
    as: 'check',
    words: [
      '^[(e|quindi|ok|allora)] (è|sarebbe|va|era) [{adverb}|tutto|questo] (corretto|così|giusto|esatto|questo|bene|quello che (cerca|cerchi|vuole|vuoi|le serve|ti serve|desidera|desideri|intende|intendi|chiede|chiedi)) [(questo|così)]$',
      "(ho|abbiamo|l' ho|la ho|ti ho|le ho|vi ho) [{adverb}] (capito|compreso|inteso|interpretato|letto|capita|capito) [{adverb}|bene|correttamente|male|giusto]",
      '(capisco|intendo|interpreto) (bene|correttamente|male|giusto)',
      '(mi|ci) (sbaglio|sbagliamo|sto sbagliando|sfugge qualcosa)',
      'sbaglio$',
      '(sono|siamo) sulla (strada giusta|buona strada)',
      '(mi|ci) (conferma|confermi|confermate) (che è così|che è corretto|che ho capito|se ho capito|se è corretto|se è così)',
      '(manca|mi sfugge|ci sfugge|dimentico|ho dimenticato) (qualcosa|altro)',
    ],
    heard: [
      'È quello che cerca?',
      'Ho capito bene?',
      'Intendo bene?',
      'Mi sbaglio?',
      'O sbaglio?',
      'Sono sulla strada giusta?',
      'Mi conferma che è così?',
      'Mi sfugge qualcosa?',
    ],
    mood: ['question'],
    even,
  },
  {
    as: 'tag',
    words: '(giusto|vero|corretto|no|esatto|non è così|è così|non è vero|dico bene|sbaglio|dico giusto)$',
    heard: 'Il cancello si blocca quando piove, giusto?',
    mood: ['question'],
    unlessSentence: ['^[(e|quindi)] (è|sono|ha|hai|qual|quale|cosa|dove|le|ti) ...9 (corretto|giusto|vero|esatto)'],
    even,
  },
  {
    as: 'correct me',
    words: [
      '(mi corregga|correggimi|correggetemi|ci corregga|mi dica|dimmi|ditemi|mi faccia sapere|fammi sapere) se [(non|ho|è)] ...3 (sbaglio|sbagliato|capito|frainteso|così|male|bene|corretto|errore|sbagliamo)',
      '(mi confermi|confermami|ci confermi|confermatemi|confermaci|conferma) [per favore] (che|se) (ho|abbiamo|è) (capito|corretto|così|compreso|inteso)',
      '(in attesa di|salvo) [una|la|sua|tua] (conferma|errori|errore|equivoci|fraintendimenti)',
      '(a meno che) [io] non [{clitic}] (sbagli|abbia|abbiamo) [(capito|frainteso)]',
    ],
    heard: [
      'Salvo errori, suonano tutti e due.',
      'A meno che non abbia frainteso, suonano tutti e due.',
      'Correggimi se sbaglio.',
      'Mi confermi che ho capito.',
    ],
    even,
  },
  {
    as: 'if so',
    words: [
      'se [non] (è|era|fosse) [{adverb}] (così|altro|altra|questo|quello|corretto|vero|giusto|esatto|il caso)',
      '^[e|ma] se (no|sì)',
      'in (tal|quel|questo|tale) caso',
      'in caso (contrario|affermativo|negativo)',
      '(me lo|ce lo|mi|ci) (confermi|conferma|confermate|dia conferma|dai conferma|date conferma|dia un cenno|dia un ok|corregga|correggi|correggete)',
      '(confermami|confermaci|confermatemi|confermateci|confermamelo|confermatemelo|dammi conferma|dammi un ok|dammi un cenno|correggimi|correggetemi)',
      '(attendo|aspetto|attendiamo|aspettiamo|con|dopo) (la|un|una) (sua|tua|vostra) (conferma|cenno|ok|risposta)',
      'se non (vado|andiamo|sono|siamo) (errato|errata|errati|in errore)',
    ],
    heard: [
      'Se non è così, mi scriva.',
      'Se no, mi chiami.',
      'In tal caso prema tutti e due.',
      'In caso contrario mi chiami.',
      'Me lo confermi prima di cominciare.',
      'Confermamelo prima di cominciare.',
      'Attendo la Sua conferma.',
      'Sono due cancelli, se non vado errato.',
    ],
    even,
  },
]
