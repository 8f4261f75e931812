import type { Role } from '../conversation/types.ts'
import { helpdeskFormat, listOf, macroFormat } from './helpdesk.ts'
import { at, booleanAt, itemsAt, type Json, scalarAt, stringAt } from './json.ts'

/** Intercom conversations and tickets: the opening message is `source`, the others are parts. */
export const intercom = helpdeskFormat({
  id: 'intercom',
  title: 'Intercom conversation',
  conversations: (value) => listOf(value, 'conversations', 'tickets', 'data'),
  detect: (conversation) => (partsOf(conversation) ? 'it has conversation parts' : undefined),
  about: (conversation) => ({
    id: stringAt(conversation, 'id'),
    title: stringAt(conversation, 'title') ?? (stringAt(conversation, 'source', 'subject') || undefined),
    status: stringAt(conversation, 'state'),
    channel: stringAt(conversation, 'source', 'type'),
  }),
  *messages(conversation) {
    const opening = at(conversation, 'source')
    const parts = (partsOf(conversation)?.children ?? []).map((part) => ({ part, time: scalarAt(part, 'created_at') }))
    if (opening) parts.unshift({ part: opening, time: scalarAt(conversation, 'created_at') })
    for (const { part, time } of parts) {
      if (booleanAt(part, 'redacted')) continue
      yield {
        node: part,
        role: roleOf(at(part, 'author')),
        visibility: stringAt(part, 'part_type') === 'note' ? 'internal' : 'public',
        author: stringAt(part, 'author', 'name'),
        time,
        bodies: [[at(part, 'body'), 'html']],
      }
    }
  },
})

function partsOf(conversation: Json): Json | undefined {
  const list =
    at(conversation, 'conversation_parts', 'conversation_parts') ?? at(conversation, 'ticket_parts', 'ticket_parts')
  return list?.type === 'array' ? list : undefined
}

/** An AI agent is a bot, whatever type it goes by. */
function roleOf(author: Json | undefined): Role {
  const type = stringAt(author, 'type')
  if (booleanAt(author, 'from_ai_agent') || type === 'bot') return 'bot'
  return type === 'admin' || type === 'team' ? 'agent' : 'customer'
}

/** Intercom macros; `body_text` writes placeholders the way people do. */
export const intercomMacros = macroFormat({
  id: 'intercom-macros',
  title: 'Intercom macros',
  list: (value) => listOf(value, 'data', 'macros'),
  detect: (macro) =>
    stringAt(macro, 'type') === 'macro' && itemsAt(macro, 'actions').length === 0
      ? 'its items are of type macro'
      : undefined,
  name: 'name',
  bodies: (macro) => [
    [at(macro, 'body_text'), 'text'],
    [at(macro, 'body'), 'html'],
  ],
})
