import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const alternative = defineAct({
  id: 'alternative',
  summary: 'We offer another way, or name what else is to be had.',
  wantedBy: 'no-bare-refusal',
  lexicon: { en, es, it },
  examples: [
    { is: 'What I can do is lend you the short ladder.' },
    { is: 'How about the short ladder?' },
    { is: 'The short one is available on Sunday.' },
    { isNot: 'The long ladder went to the roofer.' },
    { isNot: 'We could not lend it to your neighbour.' },
    { is: 'Le podemos prestar la escalera corta.' },
    { is: '¿Le serviría la corta?' },
    { is: 'La corta sí.' },
    { isNot: 'La larga se la llevó el pintor.' },
    { is: 'Le possiamo prestare la scala corta.' },
    { is: 'In alternativa resta quella corta.' },
    { is: 'Vuole quella corta?' },
    { isNot: 'Quella lunga è già in prestito.' },
  ],
})
