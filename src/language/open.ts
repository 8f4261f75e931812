import type { LanguageCode } from '../conversation/types.ts'
import type { Language } from './language.ts'
import { openScores, type Scores, type ScoreTable } from './scores.ts'
import { openVocabulary, type Vocabulary } from './vocabulary.ts'

/** A language's words and scores, loaded when first needed and kept for the run. */
export interface OpenLanguage {
  vocabulary: Vocabulary
  scores: ScoresBySide
}

/** Scores of what the customer says and of what we say. Opened when first asked for. */
export interface ScoresBySide {
  readonly customer: Scores
  readonly ours: Scores
}

export interface ScoreTables {
  customer: ScoreTable
  ours: ScoreTable
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

const loaders: Record<LanguageCode, () => Promise<{ language: Language; tables: ScoreTables }>> = {
  en: async () => ({ language: (await import('./en/index.ts')).en, tables: (await import('./en/scores.ts')).scores }),
  es: async () => ({ language: (await import('./es/index.ts')).es, tables: (await import('./es/scores.ts')).scores }),
  it: async () => ({ language: (await import('./it/index.ts')).it, tables: (await import('./it/scores.ts')).scores }),
}

const opened = new Map<LanguageCode, Promise<OpenLanguage>>()

/** Opens a language. Loads its data once. */
export function openLanguage(code: LanguageCode): Promise<OpenLanguage> {
  let language = opened.get(code)
  if (!language) {
    language = loaders[code]().then(({ language, tables }) => ({
      vocabulary: openVocabulary(language),
      scores: openSides(tables),
    }))
    opened.set(code, language)
  }
  return language
}
