import { type Analysis, analysisOf, defineRule, isAnalysed, type Turn } from 'replylint/rule'
import * as v from 'valibot'

export default defineRule({
  id: 'no-parroting',
  summary: 'The reply hands the customer’s sentence back word for word.',
  reason: 'An echo shows that the message was copied, not that it was understood.',
  source: ['003'],
  kinds: ['draft', 'transcript'],
  options: v.object({
    words: v.optional(v.pipe(v.number(), v.description('Fewest words that count as a sentence handed back.')), 7),
    share: v.optional(
      v.pipe(v.number(), v.description('Share of the customer’s sentence that must return in order.')),
      0.8,
    ),
  }),
  *check(conversation, { ours, options }) {
    for (const reply of ours) {
      const asked = conversation.children.filter(
        (turn) =>
          turn.role === 'customer' && turn.index < reply.index && isAnalysed(turn) && turn.language === reply.language,
      )
      const sentences = asked.flatMap((turn) => wordsBySentence(turn, true))
      if (sentences.length === 0) continue
      for (const own of wordsBySentence(reply, false)) {
        const heard = sentences.find((other) => {
          const common = commonInOrder(other.words, own.words)
          return (
            common >= options.words && common >= options.share * other.words.length && common >= 0.6 * own.words.length
          )
        })
        if (!heard) continue
        yield {
          at: own.place,
          message: 'This is the customer’s sentence, word for word; say what they want in your own words.',
          related: [{ at: heard.place, message: 'The customer’s sentence.' }],
        }
        break
      }
    }
  },
  examples: [
    {
      name: 'only the person is changed',
      flags: `customer: My dryer stops after ten minutes and the red lamp keeps blinking all night.
agent: Hello Finn. <mark>Your dryer stops after ten minutes and the red lamp keeps blinking all night.</mark> Clean the filter, please.`,
    },
    {
      name: 'the matter in our own words',
      passes: `customer: My dryer stops after ten minutes and the red lamp keeps blinking all night.
agent: Hello Finn. A dryer that gives up after ten minutes with the red lamp on usually has a full filter. Clean it, please.`,
    },
    {
      name: 'un mensaje de error citado',
      passes: `customer: Me sale «No se pudo conectar con el servidor de correo, inténtelo de nuevo más tarde» todo el rato.
agent: Hola, Sol. «No se pudo conectar con el servidor de correo, inténtelo de nuevo más tarde» sale cuando falla la red de casa.`,
    },
    {
      name: 'la frase del cliente entera',
      flags: `customer: Mi reloj nuevo pierde cinco minutos cada hora desde que lo saqué de la caja.
agent: Hola, Sol. <mark>Su reloj nuevo pierde cinco minutos cada hora desde que lo sacó de la caja.</mark> Mándelo al taller.`,
    },
    {
      name: 'la frase del cliente tale e quale',
      flags: `customer: Il mio forno si spegne da solo dopo mezz'ora e la spia verde lampeggia sempre.
agent: Salve Noa. <mark>Il suo forno si spegne da solo dopo mezz'ora e la spia verde lampeggia sempre.</mark> Stacchi la spina.`,
    },
    {
      name: 'con parole nostre',
      passes: `customer: Il mio forno si spegne da solo dopo mezz'ora e la spia verde lampeggia sempre.
agent: Salve Noa. Se il forno si ferma dopo mezz'ora, di solito è il termostato: stacchi la spina, per favore.`,
    },
  ],
})

interface Sentence {
  words: string[]
  place: { turn: Turn; start: number; end: number }
}

/** The words of each sentence, persons undone. What the customer has put in quotation marks is a title or a message. */
function wordsBySentence(turn: Turn, skipQuoted: boolean): Sentence[] {
  const analysis = analysisOf(turn)
  const { tokens, quoted } = analysis
  return tokens.sentences.map(({ first, last, start, end }) => {
    const words: string[] = []
    for (let i = first; i <= last; i++) {
      const isWord = tokens.kind[i] === 'word' || tokens.kind[i] === 'number'
      if (isWord && !(skipQuoted && quoted[i])) words.push(withoutPerson(analysis, i))
    }
    return { words, place: { turn, start, end } }
  })
}

/** *my* and *your*, *saqué* and *sacó* are the same word here. */
function withoutPerson({ tokens, vocabulary }: Analysis, at: number): string {
  const word = tokens.word[at]!
  for (const [person, classes] of persons) {
    if (classes.some((name) => word.classes & vocabulary.classBit(name))) return person
  }
  return vocabulary.readingsOf(word)[0]?.lemma ?? vocabulary.stemOf(word)
}

const persons: [string, string[]][] = [
  ['whose', ['your', 'our', 'their']],
  ['who', ['you', 'we', 'us', 'clitic']],
  ['be', ['be', 'being']],
]

/** Length of the longest common subsequence; sentences are short. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (let j = 0; j < b.length; j++) next.push(word === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!))
    row = next
  }
  return row[b.length]!
}
