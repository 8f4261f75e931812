import type { LanguageCode } from '../conversation/types.ts'
import type { Language } from './language.ts'
import { openScores, type Scores, type ScoreTable } from './scores.ts'
import { openVocabulary, type Vocabulary } from './vocabulary.ts'

/** A language's words and scores, loaded when first needed and kept for the run. */
export interface OpenLanguage {
  vocabulary: Vocabulary
  scores: Scores | undefined
}

const loaders: Record<LanguageCode, () => Promise<{ language: Language; table: ScoreTable }>> = {
  en: async () => ({ language: (await import('./en/index.ts')).en, table: (await import('./en/scores.ts')).scores }),
  es: async () => ({ language: (await import('./es/index.ts')).es, table: (await import('./es/scores.ts')).scores }),
  it: async () => ({ language: (await import('./it/index.ts')).it, table: (await import('./it/scores.ts')).scores }),
}

const opened = new Map<LanguageCode, Promise<OpenLanguage>>()

/** Opens a language. Loads its data once. */
export function openLanguage(code: LanguageCode): Promise<OpenLanguage> {
  let language = opened.get(code)
  if (!language) {
    language = loaders[code]().then(({ language, table }) => ({
      vocabulary: openVocabulary(language),
      scores: table.owners.length > 0 ? openScores(table) : undefined,
    }))
    opened.set(code, language)
  }
  return language
}
