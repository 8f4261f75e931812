import type { Paragraph as NlcstParagraph, Root } from 'nlcst'
import retextSpell from 'retext-spell'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { positionOf } from '../../conversation/selectors.ts'
import type { Paragraph, Turn } from '../../conversation/types.ts'
import type { Range } from '../../text/offset-map.ts'
import { sentenceTree } from '../tree.ts'

/**
 * Has retext-spell check a paragraph, with a dictionary made for it: `cures` (misspelt word → how it may be written) as
 * Hunspell's table of replacements, all other words as right. The answer takes a word's place and gives what may stand there,
 * or undefined where retext-spell lets the word pass.
 */
export function checkTree(
  paragraph: Paragraph,
  turn: Turn,
  cures: ReadonlyMap<string, readonly string[]>,
): (place: Range & { text: string }) => readonly string[] | undefined {
  const block: NlcstParagraph = { type: 'ParagraphNode', children: sentenceTree(paragraph, turn) }
  const root: Root = { type: 'RootNode', children: [block] }
  const text = turn.text.slice(paragraph.start, paragraph.end)
  const file = new VFile()
  // A word between commas would be literal, too: what is quoted has been left out already.
  unified()
    .use(retextSpell, { dictionary: dictionaryFor(text, cures), ignoreLiteral: false, max: Number.MAX_SAFE_INTEGER })
    .runSync(root, file)
  const reported = new Map(file.messages.map((message) => [offsetOf(message.place), message.expected ?? []]))
  return ({ start, end, text }) => {
    const expected = reported.get(positionOf({ turn, start, end }).start.offset)
    // Of equally good words it gives the first in the alphabet: the order is ours.
    const offered = cures.get(text)?.filter((cure) => expected?.includes(spaceless(cure))) ?? []
    return offered.length > 0 ? offered : undefined
  }
}

/** As text, which nspell takes too. */
function dictionaryFor(
  text: string,
  cures: ReadonlyMap<string, readonly string[]>,
): { aff: Uint8Array; dic: Uint8Array } {
  const right = new Set<string>()
  for (const [word] of text.matchAll(/[\p{L}\p{M}\d'’]+/gu)) {
    const straight = word.replaceAll('’', "'")
    if (!cures.has(straight)) right.add(straight)
  }
  const replacements: string[] = []
  for (const [word, offered] of cures) {
    for (const cure of offered) {
      right.add(spaceless(cure))
      replacements.push(`REP ${word} ${spaceless(cure)}`)
    }
  }
  const aff: unknown = ['SET UTF-8', `REP ${replacements.length}`, ...replacements, ''].join('\n')
  const dic: unknown = [right.size, ...right, ''].join('\n')
  return { aff: aff as Uint8Array, dic: dic as Uint8Array }
}

function spaceless(words: string): string {
  return words.replaceAll(' ', '_')
}

function offsetOf(place: VFile['messages'][number]['place']): number | undefined {
  if (!place) return undefined
  return 'start' in place ? place.start.offset : place.offset
}
