/**
 * The door for rule authors: `import {defineRule, phraseRule, …} from 'replylint/rule'`.
 * Built-in rules come through it too.
 */
export { type FeelingAct, feelingIn } from './acts/feeling/act.ts'
export { type Act, actsIn, does } from './acts/index.ts'
export type { PromiseAct } from './acts/promise/act.ts'
export type { ReasonAct } from './acts/reason/act.ts'
export type { ReferralAct } from './acts/referral/act.ts'
export { type Remainder, remainderOf } from './acts/remainder.ts'
export type { ResolutionAct } from './acts/resolution/act.ts'
export {
  firstReplyTo,
  isOurs,
  isUnfinished,
  judgedReplyTo,
  nextTurnBy,
  ours,
  paragraphsOf,
  previousTurnBy,
  repliesIn,
  turnsBy,
  wholeReplyTo,
} from './conversation/selectors.ts'
export { type AddressSign, addressSigns } from './language/address.ts'
export { type Analysis, analysisOf, isAnalysed } from './language/analysis.ts'
export { wholeClauses } from './language/clauses.ts'
export { type ContentWord, contentOf, type SharedWord, sharedContent, weightOf } from './language/content.ts'
export { detectLanguage } from './language/detect.ts'
export { type ForeignLanguage, foreignLanguage } from './language/foreign.ts'
export type { Guard, Mood, Phrase } from './language/phrase.ts'
export { type Misspelling, misspellingsIn, prepareSpelling } from './language/spelling/misspellings.ts'
export { loadTimes, mayHoldDate, mayHoldTime, resolveTime, type TimeExpression } from './language/time/resolve.ts'
export { verbTag } from './language/verb-tags.ts'
export { defineRule, type PhraseOptions, phraseOptions, phraseRule } from './rule/define.ts'
export { elsewhere } from './rule/run.ts'
export type {
  Confidence,
  Conversation,
  Elsewhere,
  Example,
  Judgement,
  Kind,
  LanguageCode,
  Lexicon,
  PhraseMatch,
  Problem,
  Role,
  Rule,
  RuleContext,
  Severity,
  Span,
  Suggestion,
  Turn,
} from './rule/types.ts'
export { type BracketUse, readBracketWords } from './text/brackets.ts'
export { findPlaceholders, type Placeholder } from './text/placeholders.ts'
export {
  knowsPlaceholder,
  misspeltPart,
  nearestPlaceholder,
  ownVariables,
  type Platform,
  platformNamed,
} from './text/platforms.ts'
