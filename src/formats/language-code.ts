import type { LanguageCode } from '../conversation/types.ts'

/** `es-MX`, `ES`, `es_419` → `es`; undefined for languages we don't know. */
export function readLanguage(value: string | undefined): LanguageCode | undefined {
  const code = value?.trim().toLowerCase().split(/[-_]/)[0]
  return code === 'en' || code === 'es' || code === 'it' ? code : undefined
}
