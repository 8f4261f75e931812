import type { LanguageCode } from '../conversation/types.ts'
import type { LexiconTable } from './lexicon.ts'
import type { Phrase } from './phrase.ts'

/*
 * The build compiles the phrases of the built-in acts and rules and puts other contents in place of this file's. In
 * development nothing is prebuilt: all phrases are compiled when a run first needs their language.
 */

/** Stands for the words of an owner whose phrases come compiled. */
export const prebuiltWords: readonly Phrase[] = []

/** Loads the compiled phrases of a language. */
export const prebuiltLexicons: Partial<Record<LanguageCode, () => Promise<LexiconTable>>> = {}
