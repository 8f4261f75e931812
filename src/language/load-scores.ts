import type { LanguageCode } from '../conversation/types.ts'
import { spreadTables } from './score-table.ts'
import type { ScoreTables } from './scores.ts'

/*
 * The build lays the scores out and puts other contents in place of this file's, which read them from files beside the
 * bundle. In development they are laid out when a run first needs their language.
 */

/** Loads the scores of a language. */
export const loadScores: Record<LanguageCode, () => Promise<ScoreTables>> = {
  en: async () => spreadTables((await import('./en/scores.ts')).scores),
  es: async () => spreadTables((await import('./es/scores.ts')).scores),
  it: async () => spreadTables((await import('./it/scores.ts')).scores),
}
