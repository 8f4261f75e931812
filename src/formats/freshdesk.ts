import { helpdeskFormat, listOf, macroFormat } from './helpdesk.ts'
import { at, booleanAt, itemsAt, type Json, scalarAt, stringAt } from './json.ts'

/** Of a ticket's `source`: we wrote first. */
const OUTBOUND = '10'

/** Freshdesk tickets with their conversations, or the bare list of these; `body_text` has lost its lines. */
export const freshdesk = helpdeskFormat({
  id: 'freshdesk',
  title: 'Freshdesk ticket',
  conversations: (value) => (isMessage(value.children?.[0]) ? [value] : listOf(value, 'tickets')),
  detect(ticket) {
    if (isMessage(messagesOf(ticket)[0])) return 'its conversations say incoming and private'
    return at(ticket, 'description_text') && at(ticket, 'requester_id') ? 'it has description_text' : undefined
  },
  about: (ticket) => ({
    id: stringAt(ticket, 'id'),
    title: stringAt(ticket, 'subject'),
    status: stringAt(ticket, 'status'),
  }),
  *messages(ticket) {
    if (at(ticket, 'description') ?? at(ticket, 'description_text')) {
      yield {
        node: at(ticket, 'description') ?? ticket,
        role: stringAt(ticket, 'source') === OUTBOUND ? 'agent' : 'customer',
        time: scalarAt(ticket, 'created_at'),
        bodies: [
          [at(ticket, 'description'), 'html'],
          [at(ticket, 'description_text'), 'text'],
        ],
      }
    }
    for (const message of messagesOf(ticket)) {
      yield {
        node: message,
        role: booleanAt(message, 'incoming') ? 'customer' : 'agent',
        visibility: booleanAt(message, 'private') ? 'internal' : 'public',
        time: scalarAt(message, 'created_at'),
        bodies: [
          [at(message, 'body'), 'html'],
          [at(message, 'body_text'), 'text'],
        ],
      }
    }
  },
})

function isMessage(node: Json | undefined): boolean {
  return booleanAt(node, 'incoming') !== undefined && booleanAt(node, 'private') !== undefined
}

function messagesOf(ticket: Json): Json[] {
  return ticket.type === 'array' ? (ticket.children ?? []) : itemsAt(ticket, 'conversations')
}

/** Freshdesk canned responses. */
export const freshdeskCanned = macroFormat({
  id: 'freshdesk-canned',
  title: 'Freshdesk canned responses',
  list: (value) => listOf(value, 'canned_responses'),
  detect: (response) => (at(response, 'content_html') ? 'its items have content_html' : undefined),
  name: 'title',
  bodies: (response) => [
    [at(response, 'content_html'), 'html'],
    [at(response, 'content'), 'text'],
  ],
})
