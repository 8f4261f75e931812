import type { Role, Visibility } from '../conversation/types.ts'

/** A conversation in the notation of examples. */
export interface ParsedExample {
  turns: ExampleTurn[]
}

export interface ExampleTurn {
  role: Role
  visibility?: Visibility
  /** ISO 8601. */
  at?: string
  text: string
  /** True for the first turn of a further conversation. */
  opens?: true
  /** What is flagged: offsets in `text`. */
  marks: { start: number; end: number }[]
  /** True when the whole turn is flagged (`<mark>agent:</mark> …`). */
  marked: boolean
}

const turnStart = /^(<mark>)?(customer|agent|bot|system|note)(?:\s+(\S+?))?:(<\/mark>)?(?:\s|$)/

const anotherConversation = '---'

/**
 * Reads the notation of examples: a turn a line (`customer: …`, `agent 2026-03-02T09:00Z: …`), `\n` for a line break,
 * `<mark>…</mark>` round what is flagged, `---` between conversations. Throws when a line is no turn or a mark is not closed.
 */
export function parseExample(source: string): ParsedExample {
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const turns: ExampleTurn[] = []
  for (const [index, line] of lines.entries()) {
    if (line === anotherConversation) continue
    const opens = lines[index - 1] === anotherConversation
    turns.push(opens ? { ...parseTurn(line), opens } : parseTurn(line))
  }
  return { turns }
}

function parseTurn(line: string): ExampleTurn {
  const start = turnStart.exec(line)
  if (!start)
    throw new Error(
      `A line of an example starts with “agent:”, “customer:”, “bot:”, “system:” or “note:”, not “${line.slice(0, 40)}”.`,
    )
  const [head, opened, who, at, closed] = start
  if (Boolean(opened) !== Boolean(closed))
    throw new Error(`The mark round the role is not closed in “${line.slice(0, 40)}”.`)
  const { text, marks } = readMarks(line.slice(head.length).replaceAll('\\n', '\n'))
  const role: Role = who === 'note' ? 'agent' : (who as Role)
  return {
    role,
    ...(who === 'note' ? { visibility: 'internal' as const } : {}),
    ...(at ? { at } : {}),
    text,
    marks,
    marked: Boolean(opened),
  }
}

function readMarks(source: string): Pick<ExampleTurn, 'text' | 'marks'> {
  const marks: { start: number; end: number }[] = []
  let text = ''
  let open = -1
  for (const part of source.split(/(<\/?mark>)/)) {
    if (part === '<mark>') open = text.length
    else if (part === '</mark>') {
      if (open < 0) throw new Error(`A mark is closed but not opened in “${source.slice(0, 60)}”.`)
      marks.push({ start: open, end: text.length })
      open = -1
    } else text += part
  }
  if (open >= 0) throw new Error(`A mark is opened but not closed in “${source.slice(0, 60)}”.`)
  return { text, marks }
}

/** An example as lines of the native format, one a conversation. */
export function toNative(
  example: ParsedExample,
  about: { id: string; kind?: string; channel?: string; platform?: string },
): string {
  const conversations: object[][] = [[]]
  for (const { role, visibility, at, text, opens } of example.turns) {
    if (opens) conversations.push([])
    conversations.at(-1)!.push({ role, visibility, text, at })
  }
  return conversations
    .map((turns, index) => JSON.stringify({ ...about, id: index === 0 ? about.id : `${about.id}-${index + 1}`, turns }))
    .join('\n')
}
