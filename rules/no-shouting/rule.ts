import { type Analysis, analysisOf, defineRule, type Problem, type Turn, verbTag } from 'replylint/rule'
import { acronyms, contrasts, forceful, forcefulEndings, interfaceWords, weakWords } from './words.ts'

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
    // “no. ???” waits for a number.
    if (marks.length < 3 || (/^\?+$/.test(marks) && /[.:#]\s$/.test(turn.text.slice(0, start)))) continue
    yield { at: { turn, start, end: start + marks.length }, message: `“${marks}” sounds like shouting.` }
    while (i + 1 < tokens.count && tokens.start[i + 1]! < start + marks.length) i++
  }
}

interface Run {
  first: number
  last: number
  words: number[]
}

/** Words in capitals that are spoken, rather than names of things, keys or codes. */
function* capitalsIn(turn: Turn): Iterable<Problem> {
  const analysis = analysisOf(turn)
  const runs = capitalRuns(analysis)
  const long = runs.filter((run) => isShouted(analysis, run))
  const single = runs.filter((run) => run.words.length === 1 && isOneWordShouted(analysis, run, long.length > 0))
  for (const { first, last } of [...long, ...single].sort((a, b) => a.first - b.first)) {
    const { start, end } = { start: analysis.tokens.start[first]!, end: analysis.tokens.end[last]! }
    yield { at: { turn, start, end }, message: `“${turn.text.slice(start, end)}” sounds like shouting.` }
  }
  for (const { index, 0: spelt } of turn.text.matchAll(/(?<![\p{L}\p{N}-])(?:\p{Lu}-){3,}\p{Lu}(?![\p{L}\p{N}-])/gu)) {
    const at = { turn, start: index, end: index + spelt.length }
    yield { at, message: `“${spelt}” sounds like shouting.` }
  }
}

/** Runs of words in capitals, marks and sentences' ends between them passed over (“WAIT. YOUR. TURN.”). */
function capitalRuns({ tokens, quoted }: Analysis): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === 'punctuation' || tokens.kind[i] === 'symbol') continue
    const written = tokens.text.slice(tokens.start[i], tokens.end[i])
    const isLetter = /^\p{Lu}['’]?$/u.test(written)
    if (tokens.kind[i] === 'number' && open && tokens.sentence[i] === tokens.sentence[open.last]) continue
    if (tokens.kind[i] !== 'word' || quoted[i] || !(isLetter || isCapital(written)) || isPartOfCode(tokens, i)) {
      open = undefined
      continue
    }
    if (open && tokens.text.slice(tokens.end[open.last], tokens.start[i]).includes('\n')) open = undefined
    if (!open && isLetter) continue
    if (!open) runs.push((open = { first: i, last: i, words: [] }))
    open.last = i
    if (!isLetter || /[èéoy]/i.test(written)) open.words.push(i)
  }
  return runs
}

function isCapital(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !/\d/.test(word)
}

/** `CALMA-3`, `CONTRATO_FERIA.PDF`, `#YA`. */
function isPartOfCode({ text, start, end }: Analysis['tokens'], at: number): boolean {
  return (
    /[_@#^/\\=*]$|\d[-.]$/.test(text.slice(start[at]! - 2, start[at])) ||
    /^(?:[_@/\\=]|[-.]\p{Lu}*\d|\d)/u.test(text.slice(end[at], end[at]! + 8))
  )
}

/** Two words or more, of which enough are words one says: “NO ABRE NUNCA”, not “LISTA ROBINSON”. */
function isShouted(analysis: Analysis, { first, last, words }: Run): boolean {
  const { tokens } = analysis
  if (words.length < 2) return false
  const strong = words.filter((at) => isStrong(analysis, at)).length
  const isLoud = /^\s*[!?]*!/.test(tokens.text.slice(tokens.end[last]))
  const isLabel = namesAControl(analysis, first, 2)
  if (words.length === 2) return (strong > 0 && !isLabel) || (isLoud && hasVerb(analysis, words))
  if (isLabel && words.length < 5 && !isLoud) return false
  const sentences = new Set(words.map((at) => tokens.sentence[at])).size
  return strong > 0 || (isLoud && hasOrdinary(analysis, words)) || sentences > 1 || hasVerb(analysis, words)
}

/** A word that is no name's: *never, you, don't, subito*. */
function isStrong(analysis: Analysis, at: number): boolean {
  const { tokens, vocabulary } = analysis
  const { form, folded } = tokens.word[at]!
  if (weakWords.has(folded) || (acronyms.has(folded) && folded !== 'it' && folded !== 'us')) return false
  if (form === 'è' || isSaid(analysis, at)) return true
  if (forceful.has(folded) || (folded.length > 6 && forcefulEndings.test(folded))) return true
  const { functionWords } = vocabulary.language
  return functionWords.includes(form) || functionWords.includes(folded)
}

const spoken = ['2s', '1p', '2p', '3p', 'future', 'conditional', 'past'] as const
const speaks = spoken.reduce((bits, tag) => bits | verbTag[tag], 0)

/** A verb in a form that no noun of a title has: *debes, pagheremo*. */
function isSaid({ tokens, vocabulary }: Analysis, at: number): boolean {
  const word = tokens.word[at]!
  if (word.folded.length < 4 || vocabulary.language.code === 'en') return false
  const readings = vocabulary.readingsOf(word)
  return (
    readings.length > 0 &&
    readings.every(({ tags }) => tags & speaks && !(tags & verbTag['3s'])) &&
    !/[aeio]s$|i$/.test(word.folded)
  )
}

function hasVerb({ tokens, vocabulary }: Analysis, words: readonly number[]): boolean {
  return words.some((at) => tokens.word[at]!.folded.length > 3 && vocabulary.readingsOf(tokens.word[at]!).length > 0)
}

/** At least one article or preposition, or a strong word. */
function hasOrdinary(analysis: Analysis, words: readonly number[]): boolean {
  return words.some((at) => weakWords.has(analysis.tokens.word[at]!.folded) || isStrong(analysis, at))
}

/**
 * One word shouts with two marks behind it, beside other shouting, or by what it says (*AGAIN*); for contrast it does not:
 * “do NOT switch it off”, “thank YOU”.
 */
function isOneWordShouted(analysis: Analysis, { words }: Run, isAmongOthers: boolean): boolean {
  const { tokens, vocabulary } = analysis
  const at = words[0]!
  const { folded } = tokens.word[at]!
  if (acronyms.has(folded) || folded.length < 2 || namesAControl(analysis, at)) return false
  const behind = tokens.text.slice(tokens.end[at], tokens.end[at]! + 3)
  const isWord = isStrong(analysis, at) || vocabulary.readingsOf(tokens.word[at]!).length > 0
  if (isWord && /^(?:!!|\?!|!\?|\?\?)/.test(behind)) return true
  if (isAmongOthers) return isStrong(analysis, at)
  return forceful.has(folded) && !contrasts.has(folded)
}

/** A key, button, menu or word to be typed: “INPUT is the top left key”, “where it says THE HOLDER”. */
function namesAControl({ tokens }: Analysis, at: number, reach = 4): boolean {
  const { first } = tokens.sentences[tokens.sentence[at]!]!
  return range(Math.max(first, at - reach), at - 1).some((i) => interfaceWords.has(tokens.word[i]!.folded))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
