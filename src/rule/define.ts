import * as v from 'valibot'
import { analysisOf } from '../language/analysis.ts'
import { wholeClauses } from '../language/clauses.ts'
import type { Conversation, Kind, LanguageCode, PhraseMatch, Problem, Rule } from './types.ts'

type Defaults = 'kinds' | 'languages' | 'severity'

/** A rule with code. Left out: all kinds, all three languages, level `warn`. */
export function defineRule<Options = Record<string, never>, Memory = undefined>(
  rule: Omit<Rule<Options, Memory>, Defaults> & Partial<Pick<Rule<Options, Memory>, Defaults>>,
): Rule<Options, Memory> {
  return {
    kinds: ['draft', 'template', 'transcript'] satisfies Kind[],
    languages: ['en', 'es', 'it'] satisfies LanguageCode[],
    severity: 'warn',
    ...rule,
  }
}

export interface PhraseOptions {
  /** Wordings that are fine with you. */
  allow: string[]
  /** `high`: report only what phrase and score agree on. */
  confidence: 'high' | 'medium'
}

export const phraseOptions = v.object({
  allow: v.optional(v.pipe(v.array(v.string()), v.description('Wordings that are fine with you.')), []),
  confidence: v.optional(
    v.pipe(
      v.picklist(['high', 'medium']),
      v.description('With `high`, only what phrases and score agree on is reported.'),
    ),
    'medium',
  ),
})

type PhraseRule = Omit<Rule<PhraseOptions>, Defaults | 'check' | 'options'> &
  Partial<Pick<Rule<PhraseOptions>, Defaults>> & {
    lexicon: NonNullable<Rule['lexicon']>
    /** True: findings cover the whole clause of the words, not the words alone. */
    wholeClause?: boolean
    /** True for words that are fine in this conversation: those that only take up the customer's own. */
    isFine?(words: string, conversation: Conversation): boolean
    /** The message for the flagged words. */
    message(words: string, match?: PhraseMatch): string
  }

/** A rule of words: its phrases and the score fitted for it, weighed together. */
export function phraseRule({ message, wholeClause, isFine, ...rule }: PhraseRule): Rule<PhraseOptions> {
  return defineRule<PhraseOptions>({
    ...rule,
    options: phraseOptions,
    *check(conversation, { ours, judge, options }) {
      for (const turn of ours) {
        let end = -1
        for (const place of judge(turn)) {
          if (place.start < end) continue
          const at = wholeClause ? { turn, ...wholeClauses(analysisOf(turn), place) } : place
          end = wholeClause ? at.end : end
          const words = turn.text.slice(at.start, at.end)
          if (options.confidence === 'high' && place.confidence !== 'high') continue
          if (options.allow.some((allowed) => words.toLowerCase().includes(allowed.toLowerCase()))) continue
          if (isFine?.(words, conversation)) continue
          const rather = place.match?.phrase.rather
          const problem: Problem = { at, message: message(words, place.match), confidence: place.confidence }
          if (rather) problem.suggestions = rather.map((text) => ({ desc: text }))
          yield problem
        }
      }
    },
  })
}
