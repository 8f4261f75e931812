import { phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export default phraseRule({
  id: 'no-accusation',
  summary: 'The reply puts the blame on the customer.',
  reason: 'Blame starts an argument; a next step ends one.',
  source: ['000', '001', '002', '003'],
  severity: 'error',
  notes: true,
  wholeClause: true,
  lexicon: { en, es, it },
  message: (words) => `“${words}” reads as blame; say what is the case and what helps now.`,
  examples: [
    {
      name: 'a duty after the fact',
      flags: 'agent: The kettle is out of stock now. <mark>You should have ordered it before the weekend</mark>.',
    },
    {
      name: 'a wrong entry',
      flags: 'agent: Thanks for waiting. <mark>You entered the wrong postcode</mark>, so it went to Leeds.',
    },
    {
      name: 'what should arrive',
      passes: 'agent: You should have received a parcel note by now. If it has not come, I will send another.',
    },
    {
      name: 'our own mistake',
      passes: 'agent: We entered the wrong postcode, so it went to Leeds. A new kettle leaves today.',
    },
    {
      name: 'blame denied',
      passes: 'agent: It is not your fault: the label came off in the van.',
    },
    {
      name: 'blame without a word of blame',
      flags: 'agent: <mark>The label is there for a good many eyes to see.</mark>',
      known: 'miss',
    },
    {
      name: 'un deber, ya tarde',
      flags: 'agent: La tetera está agotada. <mark>Usted tenía que haberla pedido antes del sábado</mark>.',
    },
    {
      name: 'un dato mal puesto',
      flags: 'agent: Gracias por esperar. <mark>Usted puso mal el código postal</mark>, y por eso fue a Lugo.',
    },
    {
      name: 'el descuido es de otro',
      passes: 'agent: Nuestro compañero puso mal el código postal. Hoy sale otra tetera hacia su casa.',
    },
    {
      name: 'lo que falta, dicho sin reproche',
      passes: 'agent: Para mandar la tetera nos falta el código postal. ¿Nos lo puede enviar por aquí?',
    },
    {
      name: 'un reproche sin verbo',
      flags: 'agent: <mark>Con las prisas de siempre, claro</mark>.',
      known: 'miss',
    },
    {
      name: 'un dovere, a cose fatte',
      flags: 'agent: La teiera è esaurita. <mark>Avrebbe dovuto ordinarla prima del fine settimana</mark>.',
    },
    {
      name: 'un dato sbagliato',
      flags:
        'agent: Grazie per la pazienza. <mark>Lei ha inserito il CAP sbagliato</mark>, per questo è andata a Lodi.',
    },
    {
      name: 'la svista è di un altro',
      passes: 'agent: Il nostro collega ha inserito il CAP sbagliato. Oggi parte un’altra teiera per casa Sua.',
    },
    {
      name: 'quello che manca, senza rimprovero',
      passes: 'agent: Per spedire la teiera ci manca il CAP. Può mandarcelo qui?',
    },
    {
      name: 'un rimprovero senza verbo',
      flags: 'agent: <mark>La solita fretta, si capisce</mark>.',
      known: 'miss',
    },
  ],
})
