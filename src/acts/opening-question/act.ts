import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const openingQuestion = defineAct({
  id: 'opening-question',
  summary: 'We ask what it is about, as if nothing had been said yet.',
  lexicon: { en, es, it },
  examples: [
    { is: 'How may I help you?' },
    { is: 'Please tell us what happened.' },
    { isNot: 'How else can I help?' },
    { isNot: 'How many crates are there?' },
    { is: '¿En qué le puedo ayudar?' },
    { is: 'Cuéntanos tu problema.' },
    { isNot: '¿En qué más le puedo ayudar?' },
    { isNot: '¿En qué piso vive?' },
    { is: 'Come posso aiutarla?' },
    { is: 'Ci spieghi il problema.' },
    { isNot: 'Posso aiutarla in altro?' },
    { isNot: 'Come si chiama la via?' },
  ],
})
