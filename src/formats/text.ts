import { decodePlain } from '../text/plain.ts'
import { loadForDraft, readDraft } from './drafts.ts'
import type { Format } from './format.ts'
import type { Source } from './source.ts'

/** Files whose words stand in marks of their own; read as plain text, the marks would be taken for words. */
const MARKED_UP = new Set(
  'csv tsv srt vtt eml mbox html htm xml mjml hbs yaml yml po pot json ndjson jsonl log'.split(' '),
)

/** True where a file's name promises nothing but text. */
export function mayBePlain(source: Source): boolean {
  return !MARKED_UP.has(source.extension)
}

/** A plain-text reply. The last resort: any text may be one. */
export const text: Format = {
  id: 'text',
  title: 'Plain-text draft',
  extensions: ['txt', 'text'],
  detect: (source) =>
    ['txt', 'text'].includes(source.extension) ? `the file ends in .${source.extension}` : undefined,
  guess: (source) => (mayBePlain(source) ? 'it is text in no other format' : undefined),
  load: loadForDraft,
  read: (source) => readDraft(source, decodePlain),
}
