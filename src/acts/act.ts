import type { Span, Turn } from '../conversation/types.ts'
import { isAnalysed } from '../language/analysis.ts'
import { type Judgement, judge } from '../language/judge.ts'
import type { Lexicon } from '../rule/types.ts'

/** A dialogue act found in a turn: what the words do, where, and how sure that is. */
export interface Act extends Span {
  act: string
  confidence: 'high' | 'medium'
  /** Index of its sentence in the turn. */
  sentence: number
}

/** How one act is recognised. One folder an act: this, and its words in `en.ts`, `es.ts`, `it.ts`. */
export interface ActDefinition {
  /** The field's term: ISO 24617-2 where it has one. */
  id: string
  /** One line: what counts. */
  summary: string
  /** Whose turns it is looked for in; default: ours. */
  by?: 'customer'
  /** The rule that misses it: what its fine replies have and their flawed twins lack teaches the score, beside sentences of its own. */
  wantedBy?: string
  lexicon: Lexicon
  /** Turns judged places into acts; default: one act a place. */
  find?(turn: Turn, places: readonly Judgement[]): Iterable<Act>
  /** Sentences that perform it and sentences that don't, in each language: docs and tests in one. */
  examples: readonly { is?: string; isNot?: string }[]
}

/** The owner's name under which an act's phrases and score are kept. */
export const actOwner = (id: string): string => `act:${id}`

/** An act; identity, for types. */
export function defineAct(act: ActDefinition): ActDefinition {
  return act
}

const known = new WeakMap<Turn, Map<string, readonly Act[]>>()

/** The acts of one kind in a turn, worked out once. A turn in no known language has none. */
export function findActs(definition: ActDefinition, turn: Turn): readonly Act[] {
  if (!isAnalysed(turn)) return []
  let acts = known.get(turn)
  if (!acts) known.set(turn, (acts = new Map()))
  let found = acts.get(definition.id)
  if (!found) {
    const places = judge(actOwner(definition.id), turn)
    found = definition.find ? [...definition.find(turn, places)] : places.map((place) => toAct(definition.id, place))
    acts.set(definition.id, found)
  }
  return found
}

/** A judged place as an act. */
export function toAct(act: string, { turn, start, end, confidence, sentence }: Judgement): Act {
  return { act, turn, start, end, confidence, sentence }
}
