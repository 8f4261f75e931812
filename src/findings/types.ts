import type { Position } from 'unist'
import type { VFileMessage } from 'vfile-message'
import type { Role } from '../conversation/types.ts'
import type { Confidence, Severity } from '../rule/types.ts'

/** A finding: a `VFileMessage` with what a reply linter adds. */
export interface Finding extends VFileMessage {
  ruleId: string
  place: Position
  severity: Exclude<Severity, 'off'>
  confidence: Confidence
  /** The flagged words as a reader sees them (decoded). */
  text: string
  /** The line of the reply round the flagged words. */
  excerpt: Excerpt
  /** True when it is about the turn as a whole: something is missing in it. */
  wholeTurn?: true
  /** Id of the conversation. */
  conversation: string
  /** 0-based index of the turn in reading order. */
  turn: number
  role: Role
  author?: string
  language?: string
  suggestions: FindingSuggestion[]
  /** Present when the source of the words is one whole piece: offsets in the file, replacement already encoded for it. */
  fix?: { range: [number, number]; text: string }
  related: RelatedPlace[]
  /** Set when an inline directive or configuration silenced it. */
  suppressed?: { kind: 'directive' | 'configuration'; reason?: string }
  data?: Record<string, unknown>
}

/** A piece of decoded text for people to look at: at most some hundred units, never the raw file. */
export interface Excerpt {
  text: string
  /** Range of the words in `text`. */
  start: number
  end: number
}

export interface FindingSuggestion {
  desc: string
  fix?: { range: [number, number]; text: string }
}

/** Another place that belongs to a finding: the complaint that got no apology. */
export interface RelatedPlace {
  /** Path of its file; absent: the finding's own. */
  path?: string
  place: Position
  message: string
  excerpt: Excerpt
  role: Role
  author?: string
}

/** What linting one file gave; a streamed file gives several, one after the other. */
export interface LintResult {
  /** Path as the user gave it. */
  filePath: string
  findings: Finding[]
  suppressed: Finding[]
  /** What could not be read, or only in part: errors make the exit code 2. */
  problems: FileProblem[]
  /** Id of the format it was read as; absent when no format took it. */
  format?: string
  conversations: number
  turns: number
}

export interface FileProblem {
  level: 'error' | 'warning'
  message: string
  line?: number
  column?: number
}
