import type { Example } from 'replylint/rule'

export const examples: Example[] = [
  {
    name: 'the same text twice',
    flags: `agent: Thanks for sending the kettle back. The refund is on its way and takes three days.
---
<mark>agent:</mark> Thanks for sending the kettle back! The refund is on its way, and takes three days.`,
  },
  {
    name: 'only the placeholders differ',
    flags: `agent: Dear {{customer.name}}, your kettle leaves our depot today. The courier writes to you in the evening.
---
<mark>agent:</mark> Dear {first_name}, your kettle leaves our depot today. The courier writes to you in the evening.`,
  },
  {
    name: 'the same beginning',
    passes: `agent: Thanks for writing about your kettle. The lid is on its way to you.
---
agent: Thanks for writing about your kettle. We collect it on the day you choose.`,
  },
  {
    name: 'a translation',
    passes: `agent: Thanks for sending the kettle back. The refund is on its way and takes three days.
---
agent: Gracias por devolver la tetera. El reembolso está en camino y tarda tres días.`,
  },
  {
    name: 'the same in other words',
    flags: `agent: Your refund has left our bank and arrives in three days.
---
<mark>agent:</mark> We have sent the money back, and it needs three days to reach your account.`,
    known: 'miss',
  },
  {
    name: 'el mismo texto dos veces',
    flags: `agent: Gracias por devolver la tetera. El reembolso está en camino y tarda tres días en llegar a su cuenta.
---
<mark>agent:</mark> Gracias por devolver la tetera. El reembolso está en camino y tarda tres días en llegar a su cuenta.`,
  },
  {
    name: 'otro asunto con las mismas fórmulas',
    passes: `agent: Hola, {{nombre}}: gracias por escribirnos. La tapa de su tetera sale hoy.
---
agent: Hola, {{nombre}}: gracias por escribirnos. Pasamos a recoger la tetera cuando usted nos diga.`,
  },
  {
    name: 'lo stesso testo due volte',
    flags: `agent: Grazie per averci rispedito il bollitore. Il rimborso è in viaggio e arriva in tre giorni.
---
<mark>agent:</mark> Grazie per averci rispedito il bollitore! Il rimborso è in viaggio e arriva in tre giorni.`,
  },
  {
    name: 'un’altra faccenda con le stesse formule',
    passes: `agent: Gentile {{nome}}, grazie per averci scritto. Il coperchio del bollitore parte oggi.
---
agent: Gentile {{nome}}, grazie per averci scritto. Veniamo a prendere il bollitore quando vuole Lei.`,
  },
]
