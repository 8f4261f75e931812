import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional'] as const

export const it: Phrase[] = [
  {
    as: 'what is it about',
    words: [
      '(come|in cosa|in che modo|in che cosa) [{clitic}] (posso|possiamo|potrei|potremmo) [{clitic}] (<aiutare|assistere|servire:infinitive>|<essere:infinitive> (utile|utili|d aiuto|di aiuto))',
      '(cosa|che cosa|che) [{clitic}] (posso|possiamo) <fare:infinitive> per',
      '(di cosa|di che cosa|cosa|che cosa) (ha bisogno|hai bisogno|avete bisogno|le serve|ti serve|desidera|è successo|succede|le occorre|non va)',
      '(mi|ci) (spieghi|spiega|racconti|racconta|descriva|dica|illustri) [per favore|pure|cortesemente] (il|la|qual è|cosa|che cosa|quale|in cosa) [{any}] [{any}] (problema|motivo|richiesta|esigenza|questione|successo|bisogno|problematica|difficoltà)',
      '(spiegami|spiegaci|raccontami|raccontaci|dimmi|dicci|descrivici|descrivimi|spiegateci) [per favore|pure] (il|la|qual è|cosa|che cosa|quale|in cosa) [{any}] [{any}] (problema|motivo|richiesta|esigenza|questione|successo|bisogno|problematica|difficoltà)',
      '(qual è|quale è) [{any}] [{any}] (problema|motivo|richiesta|esigenza|questione|problematica)',
    ],
    heard: [
      'Come possiamo aiutarla?',
      'Che cosa posso fare per lei?',
      'Di cosa ha bisogno?',
      'Ci spieghi il problema.',
      'Raccontaci cosa è successo.',
      'Qual è il problema?',
    ],
    unlessSentence: ['(mail|modulo|link|{source}|altro|ancora|inoltre|anche|intanto|ulteriore)'],
    even,
  },
]
