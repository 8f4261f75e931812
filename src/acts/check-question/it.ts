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
    ],
    heard: ['Correggimi se sbaglio.', 'Mi confermi che ho capito.'],
    even,
  },
]
