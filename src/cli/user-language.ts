import type { LanguageCode } from '../conversation/types.ts'

export const languages: readonly LanguageCode[] = ['en', 'es', 'it']

/** The language of the user's environment where it is one of ours (`LC_ALL=es_MX.UTF-8`), else English. */
export function userLanguage(env: NodeJS.ProcessEnv): LanguageCode {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return languages.find((code) => new RegExp(`^${code}\\b|^${code}_`, 'i').test(locale)) ?? 'en'
}
