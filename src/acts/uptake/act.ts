import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const uptake = defineAct({
  id: 'uptake',
  summary: 'We take up an idea: thank for it, praise it, or say what happens with it, a no with its reason included.',
  wantedBy: 'idea-acknowledged',
  lexicon: { en, es, it },
  examples: [
    { is: 'Thank you for the idea.' },
    { is: 'Good shout, I passed it to our designers.' },
    { is: 'A timer is in the works.' },
    { is: 'We tried timers and dropped them, as they hummed.' },
    { isNot: 'Thank you for your message.' },
    { isNot: 'The lamp has no timer.' },
    { is: 'Gracias por la idea.' },
    { is: 'Se lo digo a los diseñadores.' },
    { isNot: 'Gracias por su mensaje.' },
    { isNot: 'La lámpara no tiene temporizador.' },
    { is: 'Grazie per lo spunto.' },
    { is: 'Lo segnalo ai nostri designer.' },
    { isNot: 'Grazie per averci scritto.' },
    { isNot: 'La lampada non ha un timer.' },
  ],
})
