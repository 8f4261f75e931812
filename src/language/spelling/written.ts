import { isOurs } from '../../conversation/selectors.ts'
import type { Conversation, Turn } from '../../conversation/types.ts'
import type { Range } from '../../text/offset-map.ts'
import { type Analysis, analysisOf, isAnalysed } from '../analysis.ts'

/** A word of a reply that ought to be in a dictionary. */
export interface WrittenWord extends Range {
  /** As it is written, with straight apostrophes. */
  text: string
  sentence: number
  /** True for a word that has its capital from the sentence's beginning; names inside a sentence are left out. */
  isCapitalised: boolean
  /** True where a comma follows at once, as after the name of somebody called. */
  isCalled: boolean
  /** True for a part of a word with a hyphen. */
  isJoined: boolean
}

/** The words of a turn that a dictionary can judge: no codes, names, acronyms, addresses, nor what is quoted. */
export function writtenWords(turn: Turn): WrittenWord[] {
  const analysis = analysisOf(turn)
  const { tokens, quoted } = analysis
  const words: WrittenWord[] = []
  const isCode = codeIn(turn.text)
  for (let first = 0, last = 0; first < tokens.count; first = last + 1) {
    last = first
    if (tokens.kind[first] !== 'word') continue
    while (tokens.kind[last + 1] === 'word' && tokens.start[last + 1] === tokens.end[last]) last++
    if (quoted[first]) continue
    const [start, end] = [tokens.start[first]!, tokens.end[last]!]
    const text = turn.text
      .slice(start, end)
      .normalize('NFC')
      .replace(/[’‘ʼ`´]/g, "'")
    if (!isPlain(text) || isCode(start) || isPartOfCode(turn.text, start, end)) continue
    if (isAbbreviation(turn.text, text, end)) continue
    const isCapitalised = startsUpper(text)
    if (isCapitalised && !opensSentence(analysis, first, turn)) continue
    const isJoined = turn.text[start - 1] === '-' || /^-\p{L}/u.test(turn.text.slice(end, end + 2))
    const isCalled = turn.text[end] === ','
    words.push({ start, end, text, sentence: tokens.sentence[first]!, isCapitalised, isCalled, isJoined })
  }
  return words
}

/** Latin letters and apostrophes, more than one letter, no capital but the first. */
function isPlain(text: string): boolean {
  return /^[\p{Script=Latin}']{2,}$/u.test(text) && !/.\p{Lu}/u.test(text)
}

function startsUpper(text: string): boolean {
  return text[0] !== text[0]!.toLowerCase()
}

/** A test for places in code that is marked in a text of no markup. */
function codeIn(text: string): (offset: number) => boolean {
  if (!text.includes('`')) return () => false
  const ranges = [...text.matchAll(/```[\s\S]*?(?:```|$)|`[^`\n]+`[\p{L}]*/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  return (offset) => ranges.some(({ start, end }) => start <= offset && offset < end)
}

/** `config.yml`, `C:\temp`, `a/b/c`, `user_name`, `key=value`: judged by what touches the word. */
function isPartOfCode(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\d][._@\\=&+/:]$|[\\@#$%=<>~^&_'‘]$|(?:^|[\s(])[/!]$|\d-?$/u.test(
      text.slice(Math.max(0, start - 2), start),
    ) || /^(?:[._@\\=&+:][\p{L}\d]|[\\@=(]|-?\d|['’][^\p{L}])/u.test(text.slice(end, end + 2))
  )
}

/** `cad. 09/28`, `admón. de fincas`: a short word with a full stop that ends no sentence. */
function isAbbreviation(text: string, word: string, end: number): boolean {
  return word.length < 7 && /^\.[ ]?[\p{Ll}\d,]/u.test(text.slice(end, end + 3))
}

/** True where a capital is due to the place: at the start of a sentence, but not of a title or a signing-off line. */
function opensSentence({ tokens }: Analysis, first: number, turn: Turn): boolean {
  const sentence = tokens.sentences[tokens.sentence[first]!]!
  for (let before = sentence.first; before < first; before++) if (tokens.kind[before] !== 'punctuation') return false
  const before = turn.text.slice(sentence.start, tokens.start[first])
  if (/[-/~^–—(@]/.test(before)) return false
  const words = turn.text.slice(sentence.start, sentence.end)
  return !isTitle(words)
}

/** *Refund Policy*, *Anna Weber*: as many capitals as words, and nothing at the end. */
function isTitle(words: string): boolean {
  if (/[.!?…:,;]$/.test(words)) return false
  return words.split(/\s+/).every((word) => !/^\p{Ll}{4,}/u.test(word))
}

/**
 * Words that this conversation knows: names, and what the customer has used, in lower case, each also by its stem.
 * `stemOf` gives what cannot be taken for a word.
 */
export function wordsOfConversation(conversation: Conversation, stemOf: (word: string) => string): ReadonlySet<string> {
  let words = known.get(conversation)
  if (!words) known.set(conversation, (words = collectWords(conversation, stemOf)))
  return words
}

const known = new WeakMap<Conversation, ReadonlySet<string>>()

function collectWords(conversation: Conversation, stemOf: (word: string) => string): Set<string> {
  const words = new Set<string>()
  const add = (word: string) => {
    const lower = word.toLowerCase()
    words.add(lower).add(stemOf(lower))
  }
  const addAll = (text: string) => {
    for (const word of text.match(/[\p{L}\p{M}']+/gu) ?? []) add(word)
  }
  for (const turn of conversation.children) {
    if (turn.author) addAll(turn.author)
    if (!isOurs(turn)) addAll(turn.text)
    for (const block of turn.children) if (block.type === 'quote' || block.type === 'signature') addAll(block.value)
    if (isOurs(turn) && isAnalysed(turn)) for (const name of namesIn(turn)) add(name)
  }
  return words
}

/** Words with a capital inside a sentence, in addresses, and whom the turn greets or introduces. */
function namesIn(turn: Turn): string[] {
  const { tokens } = analysisOf(turn)
  const names: string[] = []
  for (let token = 0; token < tokens.count; token++) {
    const isFirst = token === tokens.sentences[tokens.sentence[token]!]!.first
    const written = turn.text.slice(tokens.start[token], tokens.end[token])
    if (tokens.kind[token] === 'word' && !isFirst && startsUpper(written)) names.push(written)
  }
  for (const [address] of turn.text.matchAll(/[@#][\p{L}\d_]+|\S+@\S+|(?:https?:|www\.)\S+/gu)) {
    names.push(...(address.match(/\p{L}+/gu) ?? []))
  }
  for (const pattern of introductions) {
    for (const [, introduced = ''] of turn.text.matchAll(pattern)) names.push(...introduced.split(/\s+/))
  }
  return names
}

/** Where a name comes with small letters too. */
const introductions: readonly RegExp[] = [
  // `hi ana,`, `buenas tardes luis:`, `gentile sig.ra rossi,`: what stands between the greeting and the mark after it.
  /^[\s¡]*(?:hi|hey|hello|dear|good (?:morning|afternoon|evening)|hola|buenas|buenos|estimad[oa]|querid[oa]|ciao|salve|gentile|car[oa]|buongiorno|buonasera)((?:[ ,]+[\p{L}.'’]+){1,4}?)[ ]*[,!:.\n]/giu,
  // `hola pau te paso …`
  /^[\s¡]*(?:hi|hey|hello|dear|hola|ciao|salve|car[oa])[ ,]+(\p{L}+)/giu,
  // `soy nacho`, `this is tim`, `sono luca`
  /(?<!\p{L})(?:soy|me llamo|te atiende|le atiende|te escribe|le escribe|te habla|le habla|i'm|i’m|i am|this is|my name is|sono|mi chiamo|le parla|ti parla)[ ]+(\p{L}+)/giu,
  // `un abrazo, mica` and nothing more
  /[,\n—–][ ]*(\p{L}+(?: \p{L}+)?)\s*$/giu,
]
