import { type Conversation, defineRule, detectLanguage, foreignLanguage, type Turn } from 'replylint/rule'

const names = { en: 'English', es: 'Spanish', it: 'Italian' }
const own = ['en', 'es', 'it'] as const
/** Shorter texts are names, codes and greetings more often than language. */
const fewestLetters = 12
/** Below this many letters a text must speak clearly. */
const short = 40
/** Below these a text, or a short text, does not tell its language. */
const sureEnough = 0.5
const sureEnoughShort = 0.8
/** A share of the reply in the customer's language that makes it a reply in two languages. */
const bilingual = 0.4

export default defineRule({
  id: 'same-language',
  summary: 'The reply is in another language than the customer’s message.',
  reason: 'People should not need a dictionary to be helped.',
  source: ['002'],
  kinds: ['draft', 'transcript'],
  *check(conversation, { ours }) {
    if (asksForLanguage(conversation)) return
    for (const reply of ours) {
      const answered = languageOf(reply.text)
      const asked = answered && askedIn(conversation, reply)
      if (!asked || asked.language === answered || speaksToo(reply, asked.language)) continue
      yield {
        at: reply,
        message: `The customer writes ${asked.language}, the reply is in ${answered}.`,
        related: [{ at: asked.turn, message: 'The customer’s message.' }],
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
      name: 'una respuesta en catalán',
      flags: `customer: Hola, ¿me pueden decir si el museo abre los lunes por la tarde?
<mark>agent:</mark> Bon dia, els dilluns el museu està tancat; els altres dies obre a les deu.`,
    },
    {
      name: 'portugués con portugués',
      lang: 'es',
      passes: `customer: Olá, ainda não recebi a encomenda que fiz na segunda-feira.
agent: Olá, a sua encomenda foi enviada ontem e chega amanhã de manhã.`,
    },
    {
      name: 'in due lingue',
      passes: `customer: Buongiorno, quando arriva il tecnico per la caldaia?
agent: Buongiorno, il tecnico arriva martedì tra le otto e le dieci. The technician comes on Tuesday at eight.`,
    },
    {
      name: 'comandi e nomi non contano',
      passes: `customer: Come riavvio il servizio dal terminale?
agent: \`sudo systemctl restart mailer\` e poi ricarichi la pagina, per favore.`,
    },
  ],
})

/** The language a text is in, by its English name; undefined where it is short or does not tell. */
function languageOf(written: string): string | undefined {
  const text = withoutNames(written)
  const letters = (text.match(/\p{L}/gu) ?? []).length
  if (letters < fewestLetters) return undefined
  const foreign = foreignLanguage(text)
  if (foreign) return foreign
  const { language, confidence } = detectLanguage(text, { among: own })
  return confidence >= (letters < short ? sureEnoughShort : sureEnough) ? names[language] : undefined
}

/** Code, links, placeholders and what is quoted belong to no language of the writer's. */
function withoutNames(text: string): string {
  return text
    .replace(/^>.*$/gm, ' ')
    .replace(/```[^`]*```|`[^`\n]*`|«[^»\n]*»|“[^”\n]*”|"[^"\n]*"|\{\{[^}\n]*\}\}|https?:\/\/\S+|\S+@\S+/g, ' ')
}

/** The customer's last message before a reply, or where that does not tell, the one before. */
function askedIn(conversation: Conversation, reply: Turn): { turn: Turn; language: string } | undefined {
  const turns = conversation.children.slice(0, conversation.children.indexOf(reply))
  for (const turn of turns.reverse()) {
    if (turn.role !== 'customer') continue
    const language = languageOf(turn.text)
    if (language) return { turn, language }
  }
  return undefined
}

/** A reply in two languages: one of its sentences or paragraphs is in the customer's. */
function speaksToo(reply: Turn, language: string): boolean {
  const parts = reply.text.split(/\n+|(?<=[.!?])\s+/)
  const length = (list: readonly string[]) => list.reduce((sum, part) => sum + part.length, 0)
  return length(parts.filter((part) => languageOf(part) === language)) >= bilingual * length(parts)
}

/** “Could you write in English, please?” names the language that is wanted. */
function asksForLanguage(conversation: Conversation): boolean {
  return conversation.children.some(
    ({ role, text }) =>
      role === 'customer' &&
      /(?<!\p{L})(?:repl|answer|writ|respon|speak|talk|assist|contest|escr[ií]|atien|atend|habl|rispo|scriv|parl|préf|prefer|switch|lingua|idioma|language)[^.!?\n]{0,50}(?<!\p{L})(?:in|en|em|auf|op)\s+(?:english|spanish|italian|french|german|portuguese|catalan|inglese|spagnolo|italiano|inglés|ingles|español|castellano|anglais|espagnol|italien|englisch|spanisch|inglês|espanhol|català|anglès|espanyol|castellà)(?!\p{L})|(?:speak|habl[ao]|parl[oa])\p{L}*\s+(?:\p{L}+\s+)?(?:english|spanish|italian|inglés|español|inglese|spagnolo|italiano)/iu.test(
        text,
      ),
  )
}
