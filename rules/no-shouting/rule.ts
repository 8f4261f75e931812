import { type Analysis, analysisOf, defineRule, type Problem, type Turn } from 'replylint/rule'
import { acronyms, interfaceWords } from './words.ts'

export default defineRule({
  id: 'no-shouting',
  summary: 'The reply shouts.',
  reason: 'Capitals and rows of marks read as anger, whatever was meant.',
  source: ['003'],
  *check(_conversation, { ours }) {
    for (const turn of ours) {
      yield* marksIn(turn)
      yield* capitalsIn(turn)
    }
  },
  examples: [
    { name: 'words in capitals', flags: 'agent: <mark>PLEASE READ</mark> the label before you fold it.' },
    { name: 'rows of marks', flags: 'agent: We wrote to you on Monday<mark>!!!</mark>' },
    { name: 'acronyms and keys', passes: 'agent: Press the OK key, then send us the PDF with the VAT number.' },
    { name: 'one word for contrast in a warning', passes: 'agent: Please do NOT unplug it while the light blinks.' },
    { name: 'palabras en mayúsculas', flags: 'agent: La oficina <mark>NO ABRE NUNCA</mark> los sábados.' },
    { name: 'siglas', passes: 'agent: Mándenos el NIF y el IBAN en un PDF, por favor.' },
    { name: 'parole in maiuscolo', flags: 'agent: La ricevuta va <mark>SEMPRE CONSERVATA</mark> con cura.' },
    { name: 'sigle', passes: 'agent: Ci mandi il codice IMEI e il PDF della SIM, per favore.' },
  ],
})

/** Three or more marks in a row, not in somebody else's words. */
function* marksIn(turn: Turn): Iterable<Problem> {
  const { tokens, quoted } = analysisOf(turn)
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== 'punctuation' || quoted[i]) continue
    const start = tokens.start[i]!
    const marks = /^[!?¡¿]+/.exec(turn.text.slice(start, start + 40))?.[0] ?? ''
    if (marks.length < 3) continue
    yield { at: { turn, start, end: start + marks.length }, message: `“${marks}” sounds like shouting.` }
    while (i + 1 < tokens.count && tokens.start[i + 1]! < start + marks.length) i++
  }
}

/** Runs of words in capitals that are words of the language and not names of things. */
function* capitalsIn(turn: Turn): Iterable<Problem> {
  const analysis = analysisOf(turn)
  const { tokens } = analysis
  const runs = capitalRuns(analysis)
  for (const { first, last } of runs) {
    const words = range(first, last).filter((i) => tokens.kind[i] === 'word')
    const forceful = words.filter((i) => isOrdinary(analysis, i, words.length > 1))
    if (forceful.length === 0) continue
    if (words.length === 1 && (isContrast(analysis, words[0]!, runs.length) || namesAControl(analysis, words[0]!)))
      continue
    if (words.length > 1 && forceful.length * 2 < words.length) continue
    const start = tokens.start[first]!
    const end = tokens.end[last]!
    yield { at: { turn, start, end }, message: `“${turn.text.slice(start, end)}” sounds like shouting.` }
  }
}

function capitalRuns({ tokens, quoted }: Analysis): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== 'word' || quoted[i] || !isCapital(tokens.text.slice(tokens.start[i], tokens.end[i])))
      continue
    const run = runs.at(-1)
    const isNext =
      run &&
      tokens.sentence[i] === tokens.sentence[run.last] &&
      range(run.last + 1, i - 1).every(
        (between) => tokens.kind[between] === 'punctuation' || tokens.end[between]! - tokens.start[between]! === 1,
      )
    if (isNext) run.last = i
    else runs.push({ first: i, last: i })
  }
  return runs
}

function isCapital(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !/\d/.test(word)
}

/** A word of the language: a function word, or one with a verb reading; never a known acronym. */
function isOrdinary({ tokens, vocabulary }: Analysis, at: number, isInRun: boolean): boolean {
  const word = tokens.word[at]!
  if (acronyms.has(word.folded) || word.folded.length < 2) return false
  const { functionWords } = vocabulary.language
  if (functionWords.includes(word.form) || functionWords.includes(word.folded))
    return isInRun || word.folded.length > 2 || word.folded === 'no'
  return word.folded.length > 3 && (vocabulary.readingsOf(word).length > 0 || (isInRun && word.folded.length > 6))
}

/** “do NOT switch it off”, “thank YOU”: one word, once in the reply, against what might be expected. */
function isContrast({ tokens }: Analysis, at: number, runs: number): boolean {
  if (runs > 1) return false
  const before = at > 0 ? tokens.word[at - 1]!.folded : ''
  const { folded } = tokens.word[at]!
  if (folded === 'you') return /^(?:thank|thanks|to)$/.test(before)
  if (folded === 'not') return /^(?:do|please|does|must|should|can|will)$/.test(before)
  return /^(?:no|non)$/.test(folded) && tokens.kind[at + 1] === 'word'
}

/** A key, button or menu: “INPUT is the top left key”. */
function namesAControl({ tokens, vocabulary }: Analysis, at: number): boolean {
  const word = tokens.word[at]!
  if (vocabulary.language.functionWords.includes(word.form)) return false
  const { first, last } = tokens.sentences[tokens.sentence[at]!]!
  return range(first, last).some((i) => interfaceWords.has(tokens.word[i]!.folded))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
