import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const nextStep = defineAct({
  id: 'next-step',
  summary: 'We say what happens next, who does it, what to expect, or what the customer is to do.',
  wantedBy: 'next-step-present',
  lexicon: { en, es, it },
  examples: [
    { is: 'A new bell is on its way to you.' },
    { is: 'Our electrician will visit you on Monday.' },
    { is: 'Allow two working days for the transfer.' },
    { isNot: 'Bells are dear to us.' },
    { isNot: 'We had a lot of rain this week.' },
    { isNot: 'It must be hard to live without a bell.' },
    { is: 'El electricista irá a verlo el lunes.' },
    { is: 'Lo paso al equipo de timbres.' },
    { isNot: 'Los timbres nos importan mucho.' },
    { isNot: 'Esta semana llovió mucho.' },
    { is: "L'elettricista passerà lunedì." },
    { is: 'Passo tutto al nostro elettricista e Le scrivo.' },
    { isNot: 'I campanelli ci stanno a cuore.' },
    { isNot: 'Il campanello è rosso.' },
  ],
})
