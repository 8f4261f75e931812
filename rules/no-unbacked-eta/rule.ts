import { phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export default phraseRule({
  id: 'no-unbacked-eta',
  summary: 'The reply promises a result by a time that nobody may be able to keep.',
  reason: 'A time that is missed costs more trust than no time at all.',
  source: ['004', '002'],
  kinds: ['draft', 'template'],
  lexicon: { en, es, it },
  wholeClause: true,
  message: (words) =>
    `“${words}” promises a result by a definite time. Say when you will write instead, or how long it usually takes.`,
  examples: [
    {
      name: 'a repair for tomorrow',
      lang: 'en',
      flags: `customer: The radiator in the hall stays cold.
agent: Sorry about the cold hall. <mark>The plumber will mend it by tomorrow noon</mark>.`,
    },
    {
      name: 'an hour at which everything works again',
      lang: 'en',
      kind: 'template',
      flags: `agent: Hello {{name}}, we know of the outage. <mark>Your line is back at 5 pm</mark>.`,
    },
    {
      name: 'a time to report back is no result',
      lang: 'en',
      passes: `customer: The radiator in the hall stays cold.
agent: Sorry about the cold hall. I will ring you tomorrow before noon with what the plumber says.`,
    },
    {
      name: 'how long it usually takes',
      lang: 'en',
      passes: `customer: When is the voucher coming?
agent: Vouchers usually arrive within two days; now and then it takes four.`,
    },
    {
      name: 'a deadline for the customer',
      lang: 'en',
      passes: `customer: Can I still swap the boots?
agent: Yes! You will need to hand them in by Friday, with the receipt.`,
    },
    {
      name: 'a time in a placeholder',
      lang: 'en',
      kind: 'template',
      passes: `agent: Hello {{name}}, your parcel will be with you by {{delivery_date}}.`,
    },
    {
      name: 'a time the team stands by',
      lang: 'en',
      options: { allow: ['within 48 hours'] },
      passes: `customer: I sent the kettle back.
agent: Thank you, it is here. The refund will be on your card within 48 hours.`,
    },
    {
      name: 'a date that hangs on the weather',
      known: 'alarm',
      lang: 'en',
      passes: `customer: When does the ferry sail again?
agent: The ferry will be back by Monday, weather permitting.`,
    },
    {
      name: 'un arreglo para hoy mismo',
      lang: 'es',
      flags: `customer: No me funciona la tarjeta del gimnasio.
agent: Lo siento, Marcos. <mark>Te la arreglo hoy mismo</mark> y listo.`,
    },
    {
      name: 'un día para el reembolso',
      lang: 'es',
      kind: 'template',
      flags: `agent: Hola, {{nombre}}. <mark>Recibirá el reembolso el jueves</mark>.`,
    },
    {
      name: 'decir cuándo se escribe',
      lang: 'es',
      passes: `customer: No me funciona la tarjeta del gimnasio.
agent: Lo siento, Marcos. Mañana antes de las doce te escribo con lo que me diga el técnico.`,
    },
    {
      name: 'lo que suele tardar',
      lang: 'es',
      passes: `customer: ¿Cuándo llega el cheque regalo?
agent: Los cheques suelen llegar en dos días, a veces en cuatro.`,
    },
    {
      name: 'un plazo para el cliente',
      lang: 'es',
      passes: `customer: ¿Todavía puedo cambiar las botas?
agent: Claro. Tendrá que traerlas antes del viernes, con el recibo.`,
    },
    {
      name: 'una promesa con duda',
      lang: 'es',
      passes: `customer: ¿Cuándo vuelve la luz?
agent: No le puedo asegurar que la luz vuelva hoy; a las ocho le cuento cómo va.`,
    },
    {
      name: 'una riparazione per domani',
      lang: 'it',
      flags: `customer: Il termosifone del corridoio resta freddo.
agent: Mi dispiace per il freddo. <mark>L'idraulico lo riparerà entro domani</mark>.`,
    },
    {
      name: 'un’ora in cui tutto torna',
      lang: 'it',
      kind: 'template',
      flags: `agent: Ciao {{nome}}, sappiamo del guasto. <mark>La linea torna stasera alle 20</mark>.`,
    },
    {
      name: 'dire quando si scrive',
      lang: 'it',
      passes: `customer: Il termosifone del corridoio resta freddo.
agent: Mi dispiace per il freddo. Domani prima di mezzogiorno Le scrivo cosa dice l'idraulico.`,
    },
    {
      name: 'quanto ci vuole di solito',
      lang: 'it',
      passes: `customer: Quando arriva il buono?
agent: I buoni di solito arrivano in due giorni, qualche volta in quattro.`,
    },
    {
      name: 'una scadenza per il cliente',
      lang: 'it',
      passes: `customer: Posso ancora cambiare gli stivali?
agent: Certo. Dovrà portarli entro venerdì, con lo scontrino.`,
    },
    {
      name: 'staff who are back',
      lang: 'en',
      known: 'alarm',
      passes: `customer: Could I speak to Sophie?
agent: Of course. Sophie is back on Monday.`,
    },
  ],
})
