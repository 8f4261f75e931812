import { findPlaceholders } from './placeholders.ts'

/** A letter to Markdown, and to nobody a word: stands for each unit of what Markdown must not look into. */
const MASK = '\ue000'

/** Dialects in marks that are the markup's own: `[Your name][1]`, `<b>`. */
const OWN_MARKS = new Set<string>(['bracket', 'angle'])

/**
 * Hides placeholders and the signature's `-- ` from a markup parser: a text of the same length, line ends kept.
 * `{{a_b}} * {{c_d}}` has no emphasis, `Best\n-- \nLuca` no heading.
 */
export function maskPlaceholders(text: string): string {
  let masked = ''
  let at = 0
  for (const { start, end, raw, dialect } of findPlaceholders(text)) {
    if (OWN_MARKS.has(dialect)) continue
    masked += text.slice(at, start) + raw.replace(/[^\r\n]/g, MASK)
    at = end
  }
  masked = at === 0 ? text : masked + text.slice(at)
  return masked.includes('\n--') ? masked.replace(/^--(?=[ \t]*\r?$)/gm, MASK + MASK) : masked
}
