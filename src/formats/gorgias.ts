import { helpdeskFormat, listOf, macroFormat } from './helpdesk.ts'
import { at, booleanAt, itemsAt, type Json, scalarAt, stringAt } from './json.ts'

/** Gorgias tickets with their messages; the `stripped_` bodies have lost the quoted history already. */
export const gorgias = helpdeskFormat({
  id: 'gorgias',
  title: 'Gorgias ticket',
  conversations: (value) => listOf(value, 'data'),
  detect(ticket) {
    const [message] = itemsAt(ticket, 'messages')
    return booleanAt(message, 'from_agent') === undefined ? undefined : 'its messages say from_agent'
  },
  about: (ticket) => ({
    id: stringAt(ticket, 'id'),
    title: stringAt(ticket, 'subject'),
    channel: stringAt(ticket, 'channel'),
    status: stringAt(ticket, 'status'),
    language: stringAt(ticket, 'language'),
  }),
  *messages(ticket) {
    for (const message of itemsAt(ticket, 'messages')) {
      const isNote = booleanAt(message, 'public') === false || stringAt(message, 'channel') === 'internal-note'
      const isAgent = booleanAt(message, 'from_agent')
      yield {
        node: message,
        role: !isAgent ? 'customer' : at(message, 'rule_id') ? 'bot' : 'agent',
        visibility: isNote ? 'internal' : 'public',
        author: stringAt(message, 'sender', 'name'),
        time: scalarAt(message, 'sent_datetime') ?? scalarAt(message, 'created_datetime'),
        bodies: [
          [at(message, 'stripped_html'), 'html'],
          [at(message, 'body_html'), 'html'],
          [at(message, 'stripped_text'), 'text'],
          [at(message, 'body_text'), 'text'],
        ],
      }
    }
  },
})

/** Gorgias macros: what they answer is one of their actions. */
export const gorgiasMacros = macroFormat({
  id: 'gorgias-macros',
  title: 'Gorgias macros',
  list: (value) =>
    listOf(value, 'data').filter((macro) => itemsAt(macro, 'actions').some((action) => at(action, 'arguments'))),
  detect: () => 'its actions have arguments',
  name: 'name',
  language: (macro) => stringAt(macro, 'language'),
  bodies(macro) {
    const answer = itemsAt(macro, 'actions').find(isAnswer)
    return [
      [at(answer, 'arguments', 'body_html'), 'html'],
      [at(answer, 'arguments', 'body_text'), 'text'],
    ]
  },
})

function isAnswer(action: Json): boolean {
  return stringAt(action, 'name') === 'setResponseText'
}
