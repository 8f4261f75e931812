import { chatwoot, chatwootCanned } from './chatwoot.ts'
import type { Format } from './format.ts'
import { freshdesk, freshdeskCanned } from './freshdesk.ts'
import { gorgias, gorgiasMacros } from './gorgias.ts'
import { helpScout, savedReplies } from './help-scout.ts'
import { html } from './html.ts'
import { intercom, intercomMacros } from './intercom.ts'
import { markdown } from './markdown.ts'
import { native } from './native.ts'
import { plainTranscript } from './plain-transcript.ts'
import type { Source } from './source.ts'
import { SourceError } from './source.ts'
import { text } from './text.ts'
import { zendeskMacros } from './zendesk-macros.ts'
import { zendeskTicket } from './zendesk-ticket.ts'

/** All formats, in the order of detection. */
export const formats: readonly Format[] = [
  native,
  zendeskTicket,
  zendeskMacros,
  intercom,
  intercomMacros,
  freshdesk,
  freshdeskCanned,
  helpScout,
  savedReplies,
  chatwoot,
  chatwootCanned,
  gorgias,
  gorgiasMacros,
  plainTranscript,
  markdown,
  html,
  text,
]

/** The format a source was found to be in. */
export interface Detected {
  format: Format
  /** Why, for people. */
  because: string
  /** True for a guess that is too weak for a file found on a folder scan. */
  weak?: true
}

/**
 * Finds out a source's format, or takes the `wanted` one (its id), and loads the parsers it needs. Undefined when no format
 * fits. `more` are formats of plugins, tried first. Throws `SourceError` for an empty file, for broken JSON in a `.json` file, and for an unknown id.
 */
export async function detectFormat(
  source: Source,
  wanted?: string,
  more: readonly Format[] = [],
): Promise<Detected | undefined> {
  const detected = detect(source, wanted, [...more, ...formats])
  await detected?.format.load?.(source)
  return detected
}

function detect(source: Source, wanted: string | undefined, formats: readonly Format[]): Detected | undefined {
  if (/^\s*$/.test(source.text)) throw new SourceError('The file is empty.', 0)
  if (wanted !== undefined) return { format: formatNamed(wanted, formats), because: 'you asked for it' }
  for (const format of formats) {
    const because = format.detect(source)
    if (because !== undefined) return { format, because }
  }
  for (const format of formats) {
    const because = format.guess?.(source)
    if (because !== undefined) return { format, because, weak: true }
  }
  return undefined
}

function formatNamed(id: string, formats: readonly Format[]): Format {
  const format = formats.find((known) => known.id === id)
  if (format) return format
  throw new SourceError(`No format is called “${id}”. Known: ${formats.map((known) => known.id).join(', ')}.`)
}

export type { Format, RawConversation, RawTurn } from './format.ts'
export { Source, SourceError, type SourceWarning } from './source.ts'
