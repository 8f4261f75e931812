import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const invitation = defineAct({
  id: 'invitation',
  summary: 'We ask the customer to check, to tell us how it goes, or keep the door open for more.',
  wantedBy: 'resolution-confirmed',
  lexicon: { en, es, it },
  examples: [
    { is: 'If it falls silent again, ring me.' },
    { is: 'Have a look and tell me.' },
    { is: 'We keep the case open until Friday.' },
    { isNot: 'This concludes the matter.' },
    { isNot: 'Have a lovely day!' },
    { is: 'Pruebe otra vez, por favor.' },
    { is: 'Si deja de sonar, escríbame por favor.' },
    { isNot: 'Damos el caso por cerrado.' },
    { isNot: '¡Que tenga buen día!' },
    { is: 'Riprovi, per cortesia.' },
    { is: 'Se tace di nuovo, mi scriva.' },
    { isNot: 'La pratica è chiusa.' },
    { isNot: 'Buona giornata!' },
  ],
})
