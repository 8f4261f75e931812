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
  related: { place: Position; message: string }[]
  /** Set when an inline directive or configuration silenced it. */
  suppressed?: { kind: 'directive' | 'configuration'; reason?: string }
  data?: Record<string, unknown>
}

export interface FindingSuggestion {
  desc: string
  fix?: { range: [number, number]; text: string }
}

/** What linting one file gave. */
export interface LintResult {
  /** Path as the user gave it. */
  filePath: string
  /** The file's text, for reporters that show lines; not in JSON. */
  source: string
  findings: Finding[]
  suppressed: Finding[]
  /** What could not be read, or only in part: errors make the exit code 2. */
  problems: FileProblem[]
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
