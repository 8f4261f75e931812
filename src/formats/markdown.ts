import { decodeMarkdown, loadMarkdown } from '../text/markdown.ts'
import { loadForDraft, readDraft } from './drafts.ts'
import type { Format } from './format.ts'
import { bodyStartOf, hasFrontMatter } from './front-matter.ts'

/** A reply or template in Markdown. */
export const markdown: Format = {
  id: 'markdown',
  title: 'Markdown draft',
  extensions: ['md', 'markdown', 'mdown'],
  detect(source) {
    return ['md', 'markdown', 'mdown'].includes(source.extension) ? `the file ends in .${source.extension}` : undefined
  },
  guess: (source) => (hasFrontMatter(source.text) ? 'it begins with front matter' : undefined),
  async load(source) {
    await Promise.all([loadForDraft(source), loadMarkdown(source.text.slice(bodyStartOf(source.text)))])
  },
  read: (source) => readDraft(source, decodeMarkdown),
}
