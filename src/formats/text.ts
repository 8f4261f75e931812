import { decodePlain } from '../text/plain.ts'
import { loadForDraft, readDraft } from './drafts.ts'
import type { Format } from './format.ts'

/** A plain-text reply. The last resort: any text may be one. */
export const text: Format = {
  id: 'text',
  title: 'Plain-text draft',
  extensions: ['txt', 'text'],
  detect: (source) =>
    ['txt', 'text'].includes(source.extension) ? `the file ends in .${source.extension}` : undefined,
  guess: () => 'it is text in no other format',
  load: loadForDraft,
  read: (source) => readDraft(source, decodePlain),
}
