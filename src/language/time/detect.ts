import type { LanguageCode } from '../../conversation/types.ts'
import { dateWords, tellingWords } from './phrases.ts'
import { foldWord } from './tokens.ts'

const WORD = /\p{L}[\p{L}\p{M}\d]*/gu
// "at 3", "3pm", "24/7", "10.30".
const DIGITS =
  /(?<![\p{L}\d])\d{1,2}(?![\p{L}\d])|\d{1,2}(?:st|nd|rd|th)|\d\s?(?:h|hs|hrs?|d|min|mins|gg|[ap]\.?\s?m)(?![\p{L}\d])|\d[:.h/\-–]\d/iu
const DIGIT_DATE = /\d[/.-]\d/

/** Whether a text may hold a time at all: cheap, and true for every text in which `resolveTime` finds one. */
export function mayHoldTime(text: string, language: LanguageCode): boolean {
  return DIGITS.test(text) || holdsOneOf(text, tellingWords(language))
}

/** Whether a text may hold a written-out date, for which `loadTimes` must be awaited before `resolveTime`. */
export function mayHoldDate(text: string, language: LanguageCode): boolean {
  return DIGIT_DATE.test(text) || holdsOneOf(text, dateWords(language))
}

// "you may", "a march": English months have capitals.
const isSmallMonth = (word: string): boolean => word === 'may' || word === 'march'

function holdsOneOf(text: string, words: ReadonlySet<string>): boolean {
  for (const [word] of text.matchAll(WORD)) {
    if (words.has(foldWord(word)) && !isSmallMonth(word)) return true
  }
  return false
}
