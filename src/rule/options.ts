import type { Rule } from './types.ts'

/** An option of a rule, as its schema tells it. */
export interface RuleOption {
  name: string
  /** What it is for; absent where the schema has no description. */
  meaning?: string
  /** Absent: none is set. */
  default?: unknown
  /** The values there are to choose from. */
  choices?: string[]
}

/** The parts of a valibot schema that say something to people. Plugins may bring other schemas: all may be missing. */
interface Schema {
  entries?: Record<string, Schema>
  wrapped?: Schema
  item?: Schema
  options?: unknown
  pipe?: readonly { type?: string; description?: string }[]
}

/** The options a rule has, with meaning and default. */
export function optionsOf(rule: Rule): RuleOption[] {
  const entries = (rule.options as Schema | undefined)?.entries ?? {}
  const checked = rule.options?.['~standard'].validate({})
  const defaults = checked && 'value' in checked ? (checked.value as Record<string, unknown>) : {}
  return Object.entries(entries).map(([name, schema]) => {
    const layers = layersOf(schema)
    const descriptions = layers.flatMap(({ pipe }) => pipe ?? []).filter(({ type }) => type === 'description')
    const choices = layers.map(({ options }) => options).find(isChoice)
    return { name, meaning: descriptions[0]?.description, default: defaults[name], choices }
  })
}

/** The schema, and those that it is wrapped round: an optional value, the items of a list. */
function layersOf(schema: Schema): Schema[] {
  const layers: Schema[] = []
  for (let layer: Schema | undefined = schema; layer; layer = layer.wrapped ?? layer.item) layers.push(layer)
  return layers
}

function isChoice(options: unknown): options is string[] {
  return Array.isArray(options) && options.every((option) => typeof option === 'string')
}
