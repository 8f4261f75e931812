import { helpdeskFormat, type Message } from './helpdesk.ts'
import { at, booleanAt, itemsAt, type Json, stringAt } from './json.ts'

/** Zendesk macros: `{macros: […]}`, one `{macro}`, or their list. Inactive ones, and those that say nothing, are left out. */
export const zendeskMacros = helpdeskFormat({
  id: 'zendesk-macros',
  title: 'Zendesk macros',
  conversations(value) {
    const macros = at(value, 'macros')
      ? itemsAt(value, 'macros')
      : value.type === 'array'
        ? (value.children ?? [])
        : [value]
    return macros.map((macro) => at(macro, 'macro') ?? macro).filter((macro) => at(macro, 'actions'))
  },
  detect(macro) {
    const [action] = itemsAt(macro, 'actions')
    return at(action, 'field') ? 'its macros have actions with field and value' : undefined
  },
  about: (macro) => ({
    kind: 'template',
    id: stringAt(macro, 'id'),
    title: stringAt(macro, 'title') ?? stringAt(macro, 'raw_title'),
  }),
  *messages(macro) {
    if (booleanAt(macro, 'active') === false) return
    const isInternal = stringAt(valueIn(macro, 'comment_mode_is_public')) === 'false'
    const message = { role: 'agent', visibility: isInternal ? 'internal' : 'public' } satisfies Partial<Message>
    const rich = valueIn(macro, 'comment_value_html')
    if (rich) {
      yield { ...message, node: rich, bodies: [[rich, 'html']] }
      return
    }
    for (const action of itemsAt(macro, 'actions')) {
      if (stringAt(action, 'field') !== 'comment_value') continue
      // `["channel:chat", "Hello"]`: said in that channel alone.
      const value = at(action, 'value', 1) ?? at(action, 'value')
      if (value) yield { ...message, node: value, bodies: [[value, 'text']] }
    }
  },
})

function valueIn(macro: Json, field: string): Json | undefined {
  return at(
    itemsAt(macro, 'actions').find((action) => stringAt(action, 'field') === field),
    'value',
  )
}
