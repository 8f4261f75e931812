import type { Phrase } from 'replylint/rule'

const even = ['negated', 'conditional'] as const

export const it: Phrase[] = [
  {
    as: 'asks why',
    words: [
      '(come mai|per quale motivo|per quale ragione|per che motivo|a cosa è dovuto|a che cosa è dovuto|a cosa si deve)',
      '(da cosa|da che|da che cosa) <dipendere|derivare:3s 3p>',
      '(da cosa|da che|da che cosa) (può|potrebbe|possa) <dipendere|derivare|venire:infinitive>',
      '^[ma|e|scusi|scusate|buongiorno|ciao] perché',
      '(sapere|capire|spiegare|spiegarmi|spiegatemi|spiegami|dirmi|chiedo|chiedervi|chiederle) ...2 perché',
      '(cosa|che cosa|che) [{clitic}] [{clitic}] (ha|hanno|è|può aver|può avere|era|sia|abbia) <capitare|provocare|causare|succedere|accadere|prendere|combinare:participle>',
      '(cosa|che cosa|che) (è successo|succede|sta succedendo|è accaduto|accade|è andato storto|ha provocato|ha causato|provoca|causa|c è dietro|non va)',
      '(la causa|le cause|il motivo|i motivi|la ragione|una spiegazione|spiegazioni|il perché|l origine|i dettagli|dettagli)',
      '(spiegare|spieghi|spiegarmi|spiegatemi|spiegami|capire|sapere|curiosità|curioso|curiosa|interessa) ...4 (come|cosa|motivo|causa|ragione|funziona|funzionano|tecnico|tecnica|dettaglio)',
      'come (funziona|funzionano|è possibile|può succedere|può essere|è successo|fa a)',
      '(tecnico|ingegnere|perito)',
    ],
    heard: [
      'Come mai suona?',
      'Da cosa dipende?',
      'Da cosa può dipendere?',
      'Ma perché suona?',
      'Vorrei capire perché suona.',
      'Che cosa gli è capitato?',
      'Che cosa è successo?',
      'Vorrei una spiegazione.',
      'Mi interessa sapere come funziona.',
      'Come è possibile?',
      'Sono un perito.',
    ],
    even,
  },
  {
    as: 'summary',
    words:
      "(a chiusura|in chiusura|in sintesi|riassumendo|per concludere|per la cronaca|per sua informazione|per tua informazione|se le interessa|se ti interessa|a titolo informativo|per curiosità|tra l'altro)",
    heard: 'Per la cronaca, il fusibile era allentato.',
    even,
  },
  {
    as: 'command',
    words: '^[ciao|salve|per favore] <*:imperative>',
    heard: 'Apra la scatola.',
    even,
  },
]
