import type { LanguageCode } from '../conversation/types.ts'
import type { Language } from './language.ts'
import { loadScores } from './load-scores.ts'
import { openScores, type Scores, type ScoreTables } from './scores.ts'
import { openVocabulary, type Vocabulary } from './vocabulary.ts'

/** A language's words and scores, loaded when first needed and kept for the run. */
export interface OpenLanguage {
  vocabulary: Vocabulary
  scores: ScoresBySide
}

/** Each side is opened when first asked for. */
export interface ScoresBySide {
  readonly customer: Scores
  readonly ours: Scores
}

function openSides(tables: ScoreTables): ScoresBySide {
  let customer: Scores | undefined
  let ours: Scores | undefined
  return {
    get customer() {
      return (customer ??= openScores(tables.customer))
    },
    get ours() {
      return (ours ??= openScores(tables.ours))
    },
  }
}

const loadLanguage: Record<LanguageCode, () => Promise<Language>> = {
  en: async () => (await import('./en/index.ts')).en,
  es: async () => (await import('./es/index.ts')).es,
  it: async () => (await import('./it/index.ts')).it,
}

const opened = new Map<LanguageCode, Promise<OpenLanguage>>()

/** Opens a language. Loads its data once. */
export function openLanguage(code: LanguageCode): Promise<OpenLanguage> {
  let language = opened.get(code)
  if (!language) {
    language = Promise.all([loadLanguage[code](), loadScores[code]()]).then(([language, tables]) => ({
      vocabulary: openVocabulary(language),
      scores: openSides(tables),
    }))
    opened.set(code, language)
  }
  return language
}
