import { defineRule, isAnalysed, previousTurnBy } from 'replylint/rule'

const names = { en: 'English', es: 'Spanish', it: 'Italian' }
/** Shorter replies are names, codes and greetings more often than language. */
const fewestLetters = 20

export default defineRule({
  id: 'same-language',
  summary: 'The reply is in another language than the customer’s message.',
  reason: 'People should not need a dictionary to be helped.',
  source: ['002'],
  kinds: ['draft', 'transcript'],
  *check(_conversation, { ours }) {
    for (const reply of ours) {
      const asked = previousTurnBy(reply, 'customer')
      if (!asked || !isAnalysed(asked) || asked.language === reply.language) continue
      if ((reply.text.match(/\p{L}/gu) ?? []).length < fewestLetters) continue
      yield {
        at: reply,
        message: `The customer writes ${names[asked.language!]}, the reply is in ${names[reply.language!]}.`,
        related: [{ at: asked, message: 'The customer’s message.' }],
      }
    }
  },
  examples: [
    {
      name: 'an answer in English to a question in Italian',
      flags: `customer: Buongiorno, vorrei sapere quando arriva il tecnico per la caldaia.
<mark>agent:</mark> Good morning, the technician comes on Tuesday between eight and ten.`,
    },
    {
      name: 'the customer has changed to English',
      passes: `customer: Buongiorno, vorrei sapere quando arriva il tecnico.
agent: Buongiorno, martedì tra le otto e le dieci.
customer: Sorry, my tenant only speaks English, could you write to her in English please?
agent: Good morning, the technician comes on Tuesday between eight and ten.`,
    },
    {
      name: 'una respuesta en español a una pregunta en inglés',
      flags: `customer: Hello, I can't find the invoice for my last order anywhere.
<mark>agent:</mark> Hola, la factura está en su cuenta, en el apartado de pedidos.`,
    },
    {
      name: 'la misma lengua',
      passes: `customer: Hola, no encuentro la factura de mi último pedido.
agent: Hola, la factura está en su cuenta, en el apartado de pedidos.`,
    },
    {
      name: 'una risposta in italiano a un messaggio in spagnolo',
      flags: `customer: Hola, ¿me pueden decir si el museo abre los lunes por la tarde?
<mark>agent:</mark> Salve, il lunedì il museo è chiuso, gli altri giorni apre alle dieci.`,
    },
    {
      name: 'comandi e nomi non contano',
      passes: `customer: Come riavvio il servizio dal terminale?
agent: \`sudo systemctl restart mailer\` e poi ricarichi la pagina, per favore.`,
    },
  ],
})
