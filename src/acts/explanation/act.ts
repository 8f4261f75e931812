import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const explanation = defineAct({
  id: 'explanation',
  summary: 'We say what was wrong or what we did about it, beyond the bare news that it is settled.',
  wantedBy: 'resolution-explained',
  lexicon: { en, es, it },
  examples: [
    { is: 'A mouse had bitten through the cable.' },
    { is: 'We replaced the cable.' },
    { is: 'That was due to a frozen pipe.' },
    { isNot: 'All sorted!' },
    { isNot: 'We have resolved the matter.' },
    { isNot: 'Your bell rings again.' },
    { is: 'Un ratón había mordido el cable.' },
    { is: 'Cambiamos el cable.' },
    { isNot: '¡Solucionado!' },
    { isNot: 'Hemos resuelto el asunto.' },
    { is: 'Un topo aveva morso il cavo.' },
    { is: 'Abbiamo cambiato il cavo.' },
    { isNot: 'Tutto sistemato!' },
    { isNot: 'Abbiamo risolto la questione.' },
  ],
})
