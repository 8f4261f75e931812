import type { BodyDecoder } from '../text/body.ts'
import type { RawConversation } from './format.ts'
import { hasFrontMatter, readFrontMatter, yaml } from './front-matter.ts'
import type { Source } from './source.ts'
import { SourceError } from './source.ts'

/** Loads what `readDraft` needs. */
export async function loadForDraft(source: Source): Promise<void> {
  if (hasFrontMatter(source.text)) await yaml.load()
}

/** Reads a whole file as one reply of ours, after the message its front matter names. */
export function readDraft(source: Source, decode: BodyDecoder): RawConversation[] {
  const { fields, customer, bodyStart } = readFrontMatter(source)
  const raw = source.slice(bodyStart, source.text.length)
  if (raw.text.trim() === '') {
    throw new SourceError(bodyStart > 0 ? 'Nothing follows the front matter.' : 'The file is empty.', bodyStart)
  }
  const reply = { role: 'agent' as const, body: decode(raw), source: trimmed(source.text, bodyStart) }
  return [{ kind: 'draft', ...fields, turns: [...customer, reply], source: { start: 0, end: source.text.length } }]
}

function trimmed(text: string, start: number) {
  const from = start + (text.slice(start).length - text.slice(start).trimStart().length)
  return { start: from, end: text.trimEnd().length }
}
