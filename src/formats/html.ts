import { decoders, html as parser } from '../text/decoders.ts'
import { readDraft } from './drafts.ts'
import type { Format } from './format.ts'
import { readLanguage } from './language-code.ts'

/** A reply or template in HTML. Its language is that of `<html lang>`. */
export const html: Format = {
  id: 'html',
  title: 'HTML draft',
  extensions: ['html', 'htm'],
  detect: (source) =>
    ['html', 'htm'].includes(source.extension) ? `the file ends in .${source.extension}` : undefined,
  guess: (source) =>
    /^\s*<(?:!doctype html|html|p|div)\b/i.test(source.text.slice(0, 1_000)) ? 'it begins with a tag' : undefined,
  load: () => parser.load(),
  *read(source) {
    const lang = /<html\b[^>]{0,500}?\blang\s*=\s*["']?([\w-]+)/i.exec(source.text.slice(0, 5_000))?.[1]
    for (const draft of readDraft(source, decoders.html)) yield { ...draft, language: readLanguage(lang) }
  },
}
