import type { Role } from '../conversation/types.ts'
import { helpdeskFormat, listOf, macroFormat } from './helpdesk.ts'
import { at, booleanAt, itemsAt, type Json, scalarAt, stringAt } from './json.ts'

/** Chatwoot messages (`{meta, payload}` or their bare list): Markdown. */
export const chatwoot = helpdeskFormat({
  id: 'chatwoot',
  title: 'Chatwoot messages',
  hasMarkdown: true,
  conversations: (value) => [value],
  detect: (conversation) =>
    isMessage(messagesOf(conversation)[0]) ? 'its messages have message_type and content' : undefined,
  about: (conversation) => ({
    id: stringAt(messagesOf(conversation)[0], 'conversation_id'),
    status: stringAt(conversation, 'meta', 'status'),
  }),
  *messages(conversation) {
    for (const message of messagesOf(conversation)) {
      const role = roleOf(message)
      yield {
        node: message,
        role,
        visibility: booleanAt(message, 'private') ? 'internal' : 'public',
        author: role === 'system' ? undefined : stringAt(message, 'sender', 'name'),
        time: scalarAt(message, 'created_at'),
        bodies: [[at(message, 'content'), role === 'customer' ? 'text' : 'markdown']],
      }
    }
  },
})

function isMessage(node: Json | undefined): boolean {
  return at(node, 'message_type') !== undefined && at(node, 'conversation_id') !== undefined
}

function messagesOf(conversation: Json): Json[] {
  if (conversation.type === 'array') return conversation.children ?? []
  return at(conversation, 'payload') ? itemsAt(conversation, 'payload') : itemsAt(conversation, 'messages')
}

/** The interface numbers the types, its webhooks name them. */
function roleOf(message: Json): Role {
  const type = stringAt(message, 'message_type')
  if (type === '0' || type === 'incoming') return 'customer'
  if (type === '2' || type === 'activity') return 'system'
  if (type === '3' || type === 'template') return 'bot'
  return stringAt(message, 'sender', 'type') === 'agent_bot' ? 'bot' : 'agent'
}

/** Chatwoot canned responses. */
export const chatwootCanned = macroFormat({
  id: 'chatwoot-canned',
  title: 'Chatwoot canned responses',
  hasMarkdown: true,
  list: (value) => listOf(value, 'payload'),
  detect: (response) =>
    at(response, 'short_code') && at(response, 'content') ? 'its items have short_code and content' : undefined,
  name: 'short_code',
  bodies: (response) => [[at(response, 'content'), 'markdown']],
})
