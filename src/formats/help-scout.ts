import type { Role } from '../conversation/types.ts'
import { helpdeskFormat, listOf, macroFormat } from './helpdesk.ts'
import { at, itemsAt, type Json, scalarAt, stringAt } from './json.ts'

/** Help Scout conversations with their threads; drafts among them are replies not sent yet. */
export const helpScout = helpdeskFormat({
  id: 'help-scout',
  title: 'Help Scout conversation',
  conversations: (value) =>
    at(value, '_embedded', 'conversations') ? itemsAt(value, '_embedded', 'conversations') : listOf(value),
  detect: (conversation) => (at(conversation, '_embedded', 'threads') ? 'it embeds threads' : undefined),
  about: (conversation) => ({
    id: stringAt(conversation, 'number') ?? stringAt(conversation, 'id'),
    title: stringAt(conversation, 'subject'),
    channel: stringAt(conversation, 'type'),
    status: stringAt(conversation, 'status'),
  }),
  *messages(conversation) {
    for (const thread of itemsAt(conversation, '_embedded', 'threads')) {
      const type = stringAt(thread, 'type')
      if (stringAt(thread, 'state') === 'hidden') continue
      yield {
        node: thread,
        role: type === 'lineitem' ? 'system' : roleOf(thread),
        visibility: type === 'note' ? 'internal' : 'public',
        isDraft: stringAt(thread, 'state') === 'draft',
        author: nameOf(at(thread, 'createdBy')),
        time: scalarAt(thread, 'createdAt'),
        bodies: [
          [at(thread, 'body'), 'html'],
          [at(thread, 'action', 'text'), 'text'],
        ],
      }
    }
  },
})

function roleOf(thread: Json): Role {
  const writer = stringAt(thread, 'createdBy', 'type') ?? stringAt(thread, 'source', 'via')
  return writer === 'customer' || stringAt(thread, 'type') === 'customer' ? 'customer' : 'agent'
}

function nameOf(person: Json | undefined): string | undefined {
  return [stringAt(person, 'first'), stringAt(person, 'last')].filter(Boolean).join(' ') || undefined
}

/** Saved replies of Help Scout, and of FreeScout, which took over its ways. */
export const savedReplies = macroFormat({
  id: 'saved-replies',
  title: 'Help Scout or FreeScout saved replies',
  list: (value) => listOf(value, 'savedReplies'),
  detect(reply) {
    if (!at(reply, 'name') || at(reply, 'text')?.type !== 'string') return undefined
    if (at(reply, 'chatText') ?? at(reply, 'mailbox_id') ?? at(reply, 'mailboxId'))
      return 'its items have name, text and a mailbox'
    return stringAt(reply, 'text')!.includes('{%') ? 'its items have name and text with {%placeholders%}' : undefined
  },
  name: 'name',
  bodies: (reply) => [
    [at(reply, 'text'), 'html'],
    [at(reply, 'chatText'), 'text'],
  ],
})
