import type { Role } from '../conversation/types.ts'
import { helpdeskFormat } from './helpdesk.ts'
import { at, booleanAt, itemsAt, type Json, scalarAt, stringAt } from './json.ts'

/**
 * Zendesk tickets with their comments: `{ticket?, comments, users?}` as the API gives it, the bare list of comments, a list
 * of tickets that hold their comments, and the account export (one such ticket a line).
 */
export const zendeskTicket = helpdeskFormat({
  id: 'zendesk-ticket',
  title: 'Zendesk ticket with comments',
  conversations(value) {
    if (value.type === 'array') return isComment(value.children?.[0]) ? [value] : (value.children ?? [])
    return at(value, 'tickets') ? itemsAt(value, 'tickets') : [value]
  },
  detect(ticket) {
    return isComment(commentsOf(ticket)[0]) ? 'its comments have author_id and a body' : undefined
  },
  about(value) {
    const ticket = at(value, 'ticket') ?? value
    const [first] = commentsOf(value)
    return {
      id: stringAt(ticket, 'id'),
      title: stringAt(ticket, 'subject'),
      status: stringAt(ticket, 'status'),
      channel: stringAt(ticket, 'via', 'channel') ?? stringAt(first, 'via', 'channel'),
    }
  },
  *messages(value) {
    const people = peopleOf(value)
    const requester = requesterOf(value)
    for (const comment of commentsOf(value)) {
      const author = stringAt(comment, 'author_id') ?? ''
      yield {
        node: comment,
        role: roleOf(author, requester, stringAt(people.get(author), 'role')),
        visibility: booleanAt(comment, 'public') === false ? 'internal' : 'public',
        author: stringAt(people.get(author), 'name'),
        time: scalarAt(comment, 'created_at'),
        bodies: [
          [at(comment, 'html_body'), 'html'],
          [at(comment, 'plain_body'), 'text'],
          [at(comment, 'body'), 'text'],
        ],
      }
    }
  },
})

function isComment(node: Json | undefined): boolean {
  return Boolean(at(node, 'author_id') && (at(node, 'html_body') || at(node, 'plain_body') || at(node, 'body')))
}

function commentsOf(value: Json): Json[] {
  if (value.type === 'array') return value.children ?? []
  return at(value, 'comments') ? itemsAt(value, 'comments') : itemsAt(value, 'ticket', 'comments')
}

/** Side-loaded users, and the people an exported ticket holds itself. */
function peopleOf(value: Json): Map<string, Json> {
  const people = new Map<string, Json>()
  const ticket = at(value, 'ticket') ?? value
  const named = ['requester', 'submitter', 'assignee'].map((key) => at(ticket, key))
  for (const person of [...itemsAt(value, 'users'), ...named]) {
    const id = stringAt(person, 'id')
    if (person && id !== undefined) people.set(id, person)
  }
  return people
}

/** Whoever opened the conversation, where the ticket itself is missing. */
function requesterOf(value: Json): string | undefined {
  const ticket = at(value, 'ticket') ?? value
  return stringAt(ticket, 'requester_id') ?? stringAt(ticket, 'requester', 'id') ?? firstAuthor(value)
}

function firstAuthor(value: Json): string | undefined {
  const comments = commentsOf(value)
  const times = comments.map((comment) => stringAt(comment, 'created_at') ?? '')
  const isNewestFirst = times.length > 1 && times[0]! > times.at(-1)!
  return stringAt(isNewestFirst ? comments.at(-1) : comments[0], 'author_id')
}

function roleOf(author: string, requester: string | undefined, role: string | undefined): Role {
  if (author === '-1') return 'system'
  if (role !== undefined) return role === 'end-user' ? 'customer' : 'agent'
  return author === requester ? 'customer' : 'agent'
}
