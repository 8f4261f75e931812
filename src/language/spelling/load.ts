import type { LanguageCode } from '../../conversation/types.ts'
import type { HunspellFiles } from './dictionary.ts'
import type { SpellingTable } from './table.ts'

type Load = () => Promise<{ default: HunspellFiles }>

/**
 * The dictionaries of a language. The first is always read; the others hold what is written in other countries, and are
 * read when a word is in none before them. They are packages of their own, under their own licences.
 */
export const dictionaries: Record<LanguageCode, readonly Load[]> = {
  en: [
    () => import('dictionary-en'),
    () => import('dictionary-en-gb'),
    () => import('dictionary-en-au'),
    () => import('dictionary-en-ca'),
    () => import('dictionary-en-za'),
  ],
  es: [() => import('dictionary-es'), () => import('dictionary-es-mx'), () => import('dictionary-es-ar')],
  it: [() => import('dictionary-it')],
}

export const loadTable: Record<LanguageCode, () => Promise<SpellingTable>> = {
  en: async () => (await import('../en/spelling.ts')).spelling,
  es: async () => (await import('../es/spelling.ts')).spelling,
  it: async () => (await import('../it/spelling.ts')).spelling,
}
