import {
  actsIn,
  analysisOf,
  defineRule,
  does,
  isAnalysed,
  type RuleContext,
  type Span,
  type Turn,
} from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'
import { technicalWeight } from './technical.ts'

/** A sentence with fewer words explains nothing at length. */
const longFrom = 17
/** Weight of technical words from which a sentence is one for engineers. */
const technicalFrom = 2

const advice = {
  en: 'Begin with what the customer can do; the cause, if at all, comes last and short.',
  es: 'Empiece por lo que el cliente puede hacer; la causa, si acaso, al final y en breve.',
  it: 'Cominci da ciò che il cliente può fare; la causa, semmai, in fondo e in breve.',
}

export default defineRule({
  id: 'no-unasked-cause',
  summary: 'The reply explains a technical cause at length that nobody asked for, before or instead of the solution.',
  reason: 'Customers want to know what to do; a lecture makes them look for it.',
  source: ['004'],
  kinds: ['draft', 'transcript'],
  severity: 'off',
  lexicon: { en, es, it },
  *check({ children }, { ours, phrases }) {
    const said = children.filter((turn) => turn.role === 'customer' && isAnalysed(turn))
    if (said.length === 0) return
    for (const turn of ours.filter(isAnalysed)) {
      const before = said.filter(({ index }) => index < turn.index)
      if (before.some((other) => phrases(other).some(({ phrase }) => phrase.as === 'asks why'))) return
      const cause = causeIn(turn, phrases)
      if (cause) {
        yield {
          at: cause,
          message: 'A long technical cause stands before the solution, and nobody has asked why.',
          confidence: 'medium',
          related: before.length > 0 ? [{ at: before.at(-1)!, message: 'What the customer wants.' }] : [],
          suggestions: [{ desc: advice[turn.language!] }],
        }
      }
      if (does(turn, 'instruction') || does(turn, 'resolution')) return
    }
  },
  examples: [
    {
      name: 'a lecture before the answer',
      lang: 'en',
      flags:
        'customer: The sauna does not get warm, what do we do?\nagent: Hello Ines, <mark>the controller compares two thermistors, and when their resistance drifts apart by more than the threshold in the firmware, the relay of the second circuit stays open until the sensor bus has been polled again.</mark> Press the red switch for five seconds.',
    },
    {
      name: 'the answer first, the cause short',
      lang: 'en',
      passes:
        'customer: The sauna does not get warm, what do we do?\nagent: Hello Ines, press the red switch for five seconds, and it will warm up. One of its two sensors had lost its bearings.',
    },
    {
      name: 'they asked why',
      lang: 'en',
      passes:
        'customer: The sauna does not get warm. Why is that?\nagent: Hello Ines, the controller compares two thermistors, and when their resistance drifts apart by more than the threshold in the firmware, the relay of the second circuit stays open until the sensor bus has been polled again. Press the red switch for five seconds.',
    },
    {
      name: 'a lecture in plain words',
      lang: 'en',
      known: 'miss',
      flags:
        'customer: When does the ferry leave?\nagent: Hello Ines, <mark>the other boat was late, as the tide was out, the pilot was at lunch and then the wind had turned.</mark> It leaves at four.',
    },
    {
      name: 'una lección antes de la respuesta',
      lang: 'es',
      flags:
        'customer: La sauna no calienta, ¿qué hacemos?\nagent: Hola, Inés: <mark>la placa compara dos termistores y, cuando la resistencia se aparta del umbral del firmware, el relé del segundo circuito permanece abierto hasta que se repite el sondeo del sensor.</mark> Mantenga pulsado el interruptor rojo cinco segundos.',
    },
    {
      name: 'primero la respuesta',
      lang: 'es',
      passes:
        'customer: La sauna no calienta, ¿qué hacemos?\nagent: Hola, Inés: mantenga pulsado el interruptor rojo cinco segundos y calentará. Uno de los sensores se había despistado.',
    },
    {
      name: 'preguntaron por qué',
      lang: 'es',
      passes:
        'customer: La sauna no calienta, ¿a qué se debe?\nagent: Hola, Inés: la placa compara dos termistores y, cuando la resistencia se aparta del umbral del firmware, el relé del segundo circuito permanece abierto hasta que se repite el sondeo del sensor.',
    },
    {
      name: 'una lezione prima della risposta',
      lang: 'it',
      flags:
        'customer: La sauna non scalda, che facciamo?\nagent: Salve Ines, <mark>la scheda confronta due termistori e, quando la resistenza si scosta dalla soglia del firmware, il relè del secondo circuito rimane aperto fino al nuovo polling del sensore.</mark> Tenga premuto l’interruttore rosso per cinque secondi.',
    },
    {
      name: 'prima la risposta',
      lang: 'it',
      passes:
        'customer: La sauna non scalda, che facciamo?\nagent: Salve Ines, tenga premuto l’interruttore rosso per cinque secondi e scalderà. Uno dei sensori si era perso.',
    },
    {
      name: 'hanno chiesto perché',
      lang: 'it',
      passes:
        'customer: La sauna non scalda, come mai?\nagent: Salve Ines, la scheda confronta due termistori e, quando la resistenza si scosta dalla soglia del firmware, il relè del secondo circuito rimane aperto fino al nuovo polling del sensore.',
    },
  ],
})

/** The long technical sentences the turn begins with, after greeting, thanks and apology. */
function causeIn(turn: Turn, phrases: RuleContext['phrases']): Span | undefined {
  const analysis = analysisOf(turn)
  const { sentences } = analysis.tokens
  const polite = new Set(courtesies.flatMap((id) => actsIn(turn, id)).map(({ sentence }) => sentence))
  const summary = phrases(turn).some(({ phrase }) => phrase.as === 'summary')
  if (summary) return undefined
  const commands = new Set(
    phrases(turn)
      .filter(({ phrase }) => phrase.as === 'command')
      .map(({ sentence }) => sentence),
  )
  let start = -1
  let end = -1
  let weight = 0
  let words = 0
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const length = wordsIn(turn, sentence)
    if (start < 0 && length < shortest && (polite.has(sentence) || length < 5)) continue
    const technical = technicalWeight(turn, sentence)
    const isLecture = analysis.moodOf(sentence) === 'statement' && length >= 6
    if (!isLecture || commands.has(sentence) || isPractical(turn, sentence, technical)) break
    if (isPersonal(turn, sentence) && technical < personalFrom) break
    if (start < 0) start = startAfterGreeting(turn, sentence)
    end = sentences[sentence]!.end
    weight += technical
    words += length
  }
  return words >= longFrom && weight >= technicalFrom ? { turn, start, end } : undefined
}

/** "Hello Ann, the valve …": from the comma on. */
function startAfterGreeting(turn: Turn, sentence: number): number {
  const { tokens } = analysisOf(turn)
  const { first, start } = tokens.sentences[sentence]!
  const greeting = actsIn(turn, 'greeting').find((act) => act.sentence === sentence)
  if (!greeting) return start
  const isBreak = (i: number): boolean => tokens.word[i]?.form === ',' || tokens.word[i]?.form === ':'
  for (let i = first; i <= first + longestGreeting; i++) {
    if (!isBreak(i) || tokens.end[i]! <= greeting.end || !tokens.word[i + 1]) continue
    const isNameNext = isBreak(i + 2) && tokens.word[i + 3] !== undefined
    return tokens.start[isNameNext ? i + 3 : i + 1]!
  }
  return start
}

const longestGreeting = 6

const practices = ['instruction', 'resolution', 'promise', 'request']

/**
 * True for a sentence that helps. Verbs of machines look like commands ("the valve *opens* …"), so among technical words
 * only what begins the sentence or speaks to the customer counts.
 */
function isPractical(turn: Turn, sentence: number, technical: number): boolean {
  const { tokens, vocabulary } = analysisOf(turn)
  const { first, last } = tokens.sentences[sentence]!
  const acts = practices.flatMap((id) => actsIn(turn, id)).filter((act) => act.sentence === sentence)
  if (technical < technicalFrom) return acts.length > 0
  if (/https?:|www\./.test(turn.text.slice(tokens.start[first]!, tokens.end[last]!))) return true
  const you = vocabulary.classBit('you') | vocabulary.classBit('your')
  for (let i = first; i <= last; i++)
    if ((tokens.word[i]!.classes & you) !== 0 && isYou.test(tokens.word[i]!.form)) return acts.length > 0
  return acts.some(({ start }) => start <= tokens.start[Math.min(last, first + opening)]!)
}

/** A sentence about you and us is seldom a lecture on machines. */
const personalFrom = 4

function isPersonal(turn: Turn, sentence: number): boolean {
  const { tokens, vocabulary } = analysisOf(turn)
  const { first, last } = tokens.sentences[sentence]!
  const persons = ['you', 'we'].reduce((bits, name) => bits | vocabulary.classBit(name), 0)
  for (let i = first; i <= last; i++)
    if ((tokens.word[i]!.classes & persons) !== 0 && !/^(?:se|le|les|si|ci|vi)$/.test(tokens.word[i]!.form)) return true
  return false
}

/** Not *se* and *le*, which machines have too. */
const isYou = /^(?:you|your|u|usted|ustedes|tú|te|ti|su|tu|sus|tus|vos|vosotros|lei|le|ti|tuo|tua|suo|sua|tu)$/
const opening = 2

const courtesies = ['greeting', 'thanks', 'apology', 'courtesy']
const shortest = 14

function wordsIn(turn: Turn, sentence: number): number {
  const { tokens } = analysisOf(turn)
  const { first, last } = tokens.sentences[sentence]!
  let count = 0
  for (let i = first; i <= last; i++) if (tokens.kind[i] !== 'punctuation' && tokens.kind[i] !== 'symbol') count++
  return count
}
