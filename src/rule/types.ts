import type * as v from 'valibot'
import type { Conversation, Kind, LanguageCode, Position, Role, Span, Turn } from '../conversation/types.ts'
import type { Judgement } from '../language/judge.ts'
import type { PhraseMatch } from '../language/lexicon.ts'
import type { Phrase } from '../language/phrase.ts'

export type Severity = 'off' | 'info' | 'warn' | 'error'
export type Confidence = 'high' | 'medium'

/** A rule of the linter: a stateless function from a conversation to problems, with all that is known about it. */
export interface Rule<Options = any, Memory = any> {
  /** Equals the folder's name; names the flaw (`no-…`) or the wish. */
  id: string
  /** One sentence: what a finding says about the reply. */
  summary: string
  /** Why it hurts the customer. */
  reason: string
  /** Documents it comes from, by number. */
  source?: readonly string[]
  /** Kinds of conversation it looks at. */
  kinds: readonly Kind[]
  /** Languages it knows. */
  languages: readonly LanguageCode[]
  /** Level under `recommended`; `off` = only `strict` or `all` switch it on. */
  severity: Severity
  /** Level under `strict`, where it is not the recommended one or `warn`: `error` raises it, `off` leaves it to `all`. */
  strict?: Severity
  /** True for rules that also look at internal notes. */
  notes?: boolean
  /** Schema of the options object; every key has a default. */
  options?: v.GenericSchema<any, Options>
  /** Words it needs in each language; all rules' words are matched in one pass. */
  lexicon?: Lexicon
  examples: readonly Example[]
  /**
   * Loads what `check` needs for this conversation (a reader of dates, say) and nothing does without; awaited before it.
   * Gives nothing where there is nothing to load.
   */
  prepare?(conversation: Conversation): Promise<unknown> | undefined
  /**
   * Makes what the rule keeps from one conversation of a run to the next (`context.memory`), for rules that compare them.
   * A run is all files of one call; keep little, for a run may be long.
   */
  remember?(): Memory
  check(conversation: Conversation, context: RuleContext<Options, Memory>): Iterable<Problem>
}

export type Lexicon = Partial<Record<LanguageCode, readonly Phrase[]>>

export interface RuleContext<Options = any, Memory = any> {
  options: Options
  /** Words the project calls its own. */
  vocabulary: readonly string[]
  /** Path of the file, as the user gave it. */
  path: string
  /** What `remember` made for this run. */
  memory: Memory
  /** Turns of ours this rule may judge: what agents and bots said in public (and inside, for rules that look at notes). */
  ours: readonly Turn[]
  /** Where the rule's own phrases stand in a turn, in order, guards applied. */
  phrases(turn: Turn): readonly PhraseMatch[]
  /** Places that the rule's phrases and its fitted score, weighed together, hold against a turn. */
  judge(turn: Turn): readonly Judgement[]
}

/** What a rule has to say about one place. */
export interface Problem {
  /** The words (span) or the whole turn. */
  at: Span | Turn
  message: string
  /** Default: high. */
  confidence?: Confidence
  /** What to write instead, for a human to choose; in the language of the reply. */
  suggestions?: Suggestion[]
  /** Safe replacement, applied by `--fix`. */
  fix?: { text: string }
  /** Other places that belong to it: the customer's complaint, the deadline. */
  related?: { at: Span | Turn | Elsewhere; message: string }[]
  /** Free facts for JSON. */
  data?: Record<string, unknown>
}

/** A turn of a conversation that is no longer there, of this file or one before: what can be told about it. See `elsewhere`. */
export interface Elsewhere {
  path: string
  place: Position
  /** The beginning of what it says. */
  text: string
  role: Role
  author?: string
}

export interface Suggestion {
  desc: string
  /** Replacement of the flagged words; left out where it is only advice. */
  text?: string
}

/**
 * An example: docs and test in one. A small conversation, a turn a line (`customer: …`, `agent: …`, `bot: …`, `note: …`;
 * a time may follow the role: `agent 2026-03-02T09:00Z: …`; `\n` breaks a line), with `<mark>…</mark>` round what is flagged.
 * A rule about something missing marks the turn: `<mark>agent:</mark> …`. Between conversations stands a line `---`.
 */
export type Example = {
  name: string
  kind?: Kind
  channel?: string
  platform?: string
  /** Default: detected. */
  lang?: LanguageCode
  options?: Record<string, unknown>
  /** Known limits, shown on the rule's page: `miss` = should be flagged but isn't; `alarm` = is flagged but shouldn't. */
  known?: 'miss' | 'alarm'
} & ({ flags: string; passes?: undefined } | { passes: string; flags?: undefined })

export type { Conversation, Judgement, Kind, LanguageCode, PhraseMatch, Position, Role, Span, Turn }
