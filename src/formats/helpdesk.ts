import type { Role, Visibility } from '../conversation/types.ts'
import { decoders, html } from '../text/decoders.ts'
import { markdownTree } from '../text/markdown.ts'
import type { Format, RawConversation, RawTurn } from './format.ts'
import { at, bodyOf, itemsAt, type Json, rangeOf, readJson, stringAt } from './json.ts'
import { readLanguage } from './language-code.ts'
import type { Source } from './source.ts'
import { SourceError } from './source.ts'
import { readTime } from './time.ts'

/** A string that may be a message's body, and how it is written. */
export type BodyChoice = [body: Json | undefined, writing: keyof typeof decoders]

/** What is known of a conversation before its messages. */
export interface About {
  kind?: RawConversation['kind']
  id?: string
  title?: string
  channel?: string
  status?: string
  /** As the export writes it (`es-MX`). */
  language?: string
}

/** A message as the export has it. */
export interface Message {
  /** The whole message, for its place. */
  node: Json
  role: Role
  visibility?: Visibility
  author?: string
  /** As the export writes it. */
  time?: string | number
  isDraft?: boolean
  /** In order of preference; the first that holds words is read, a message without any is left out. */
  bodies: BodyChoice[]
}

/** All that a helpdesk's JSON export needs to be read: what it calls things. */
export interface Helpdesk {
  id: string
  title: string
  /** True where bodies are Markdown. */
  hasMarkdown?: true
  /** The conversations of a value of the file (a value is a line's, or the whole file's); none when it is another's export. */
  conversations(value: Json): Json[]
  /** Why the first of these is this helpdesk's. */
  detect(conversation: Json): string | undefined
  about(conversation: Json): About
  messages(conversation: Json): Iterable<Message>
}

/** Makes a format of what a helpdesk calls things. */
export function helpdeskFormat(helpdesk: Helpdesk): Format {
  return {
    id: helpdesk.id,
    title: helpdesk.title,
    extensions: ['json', 'ndjson', 'jsonl'],
    detect(source) {
      const first = readJson(source)?.first
      const [conversation] = first ? helpdesk.conversations(first) : []
      return conversation && helpdesk.detect(conversation)
    },
    async load() {
      await Promise.all([html.load(), helpdesk.hasMarkdown ? markdownTree.load() : undefined])
    },
    read: (source) => readConversations(helpdesk, source),
  }
}

function* readConversations(helpdesk: Helpdesk, source: Source): Iterable<RawConversation> {
  const values = readJson(source)
  if (!values) throw new SourceError('This is no JSON.', 0)
  for (const value of values.all) {
    const conversations = helpdesk.conversations(value)
    if (conversations.length === 0) source.fail(`This is nothing ${helpdesk.title} exports.`, value.offset)
    for (const conversation of conversations) {
      const { language, ...about } = helpdesk.about(conversation)
      const turns: RawTurn[] = []
      for (const message of helpdesk.messages(conversation)) {
        const turn = readMessage(message, source)
        if (turn) turns.push(turn)
      }
      if (turns.length === 0) continue
      yield { kind: 'transcript', ...about, language: readLanguage(language), turns, source: rangeOf(conversation) }
    }
  }
}

function readMessage(message: Message, source: Source): RawTurn | undefined {
  for (const [node, writing] of message.bodies) {
    if (node?.type !== 'string' || node.value.trim() === '') continue
    return {
      role: message.role,
      visibility: message.visibility,
      author: message.author,
      at: readTime(message.time),
      draft: message.isDraft ? true : undefined,
      body: bodyOf(source, node, decoders[writing]),
      source: rangeOf(message.node),
    }
  }
  return undefined
}

/** All that a helpdesk's macros need to be read: each says one thing. */
export interface Macros {
  id: string
  title: string
  hasMarkdown?: true
  /** The macros of a value of the file. */
  list(value: Json): Json[]
  detect(macro: Json): string | undefined
  /** Where its name stands. */
  name: string
  language?(macro: Json): string | undefined
  bodies(macro: Json): BodyChoice[]
}

/** Makes a format of templates of what a helpdesk calls its macros. */
export function macroFormat({ list, name, language, bodies, ...rest }: Macros): Format {
  return helpdeskFormat({
    ...rest,
    conversations: list,
    about: (macro) => ({
      kind: 'template',
      id: stringAt(macro, 'id'),
      title: stringAt(macro, name),
      language: language?.(macro),
    }),
    messages: (macro) => [{ node: macro, role: 'agent', bodies: bodies(macro) }],
  })
}

/** The items of an array, of the array under one of the keys, or the value alone. */
export function listOf(value: Json, ...keys: string[]): Json[] {
  if (value.type === 'array') return value.children ?? []
  for (const key of keys) if (at(value, key)?.type === 'array') return itemsAt(value, key)
  return [value]
}
