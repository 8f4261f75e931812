import {
  actsIn,
  analysisOf,
  type ContentWord,
  contentOf,
  type RuleContext,
  type Span,
  sharedContent,
  type Turn,
  weightOf,
} from 'replylint/rule'
import { opensClause, wantAt } from './asked.ts'
import { firstAid } from './first-aid.ts'

type Phrases = RuleContext['phrases']

/** A step we ask for, and where the customer says that it was done. */
export interface RepeatedStep {
  at: Span
  done: Span
}

/** Share of the step's words that the customer has said. */
const enough = 0.5
const noSteps =
  /^(?:see|saw|seen|notice|get|got|receive|visto|vist|ved|recib|ricev|note|visit|look|follow|mira|vea|guard)/
/** Forms of verbs, and oftener something else. */
const seldomVerbs = new Set(['para', 'como', 'entre', 'sobre', 'cuenta', 'nota'])
const trying = /^(?:tr[iy]|prueb|prob|intent|prov|tent|vuelv|volv|start|begin)/

/** Steps of the turn that the customer has told of already. */
export function repeatedSteps(turn: Turn, said: readonly Turn[], phrases: Phrases): RepeatedStep[] {
  const analysis = analysisOf(turn)
  const found: RepeatedStep[] = []
  const requests = actsIn(turn, 'detail-request')
  for (const { first, last, start, end, sentence } of phrases(turn).filter(({ phrase }) => phrase.as === 'step')) {
    const { folded } = analysis.tokens.word[last]!
    if (seldomVerbs.has(folded) || noSteps.test(folded)) continue
    if (requests.some((request) => request.start < end && request.end > start && !isAuxiliary(request))) continue
    const clause = analysis.clauseAt(last)
    if (clause.conditional || clause.negation >= 0 || !opensClause(turn, first)) continue
    if (hasLink(turn, sentence)) continue
    const kind = firstAid.find((one) => one.test(turn.text.slice(start, analysis.tokens.end[clause.last]!)))
    const words = contentOf(turn).filter(
      (word) => word.token >= first && word.token <= clause.last && !trying.test(word.folded),
    )
    const done = (kind && kindDone(said, kind, phrases)) || (words.length > 0 && doneIn(said, words, phrases))
    if (!done) continue
    found.push({ at: { turn, start, end: analysis.tokens.sentences[sentence]!.end }, done })
  }
  for (let sentence = 0; sentence < analysis.tokens.sentences.length; sentence++) {
    const at = yesOrNo(turn, sentence)
    if (!at || found.some((step) => step.at.start < at.end && step.at.end > at.start)) continue
    const kind = firstAid.find((one) => one.test(turn.text.slice(at.start, at.end)))
    const done = kind && kindDone(said, kind, phrases)
    if (done) found.push({ at, done })
  }
  for (const at of advised(turn)) {
    if (found.some((step) => step.at.start < at.end && step.at.end > at.start)) continue
    const kind = firstAid.find((one) => one.test(turn.text.slice(at.start, at.end)))
    const done = kind && kindDone(said, kind, phrases)
    if (done) found.push({ at, done })
  }
  return found
}

/** Sentences that advise a step in whatever words, and don't say that it is known to be done. */
function advised(turn: Turn): Span[] {
  const analysis = analysisOf(turn)
  const instructed = new Set(actsIn(turn, 'instruction').map(({ sentence }) => sentence))
  return analysis.tokens.sentences.flatMap(({ first, start, end }, sentence) => {
    const words = turn.text.slice(start, end)
    const isAdvice = instructed.has(sentence) || advice.test(words)
    return isAdvice && !acknowledged.test(words) && !analysis.quoted[first] ? [{ turn, start, end }] : []
  })
}

const advice =
  /\b(?:recommend|suggest|advise|make sure|be sure|you (?:can|could|need to|should|might|may|have to|will need)|try|usually|often|helps?|(?:would|should) (?:do|fix|solve|clear|sort)|first (?:step|thing)|best (?:to|is)|recomend\w+|recomiend\w+|suger\w+|sugier\w+|aconsej\w+|asegúr\w+|conviene|hay que|bast\w+|suele|suelen|lo primero|prueb\w+|intent\w+|puede|puedes|podría|debe|debes|tiene que|tienes que|consigli\w+|suggeri\w+|si assicuri|assicurati|bisogna|basta|di solito|spesso|per prima cosa|prov[aio]|può|puoi|deve|devi)\b/i
const acknowledged =
  /\b(?:already|since you|as you|you(?:'ve|’ve| have)|thanks|thank you|besides|apart from|instead|ya|visto|dado que|como (?:ya|ha|has)|gracias|además|aparte|en vez|en lugar|già|dato che|poiché|grazie|oltre|invece|avendo|nor|neither|ni|né|without|sin|senza|after|tras|dopo)\b/i

/** “Ha …?” may ask for a thing or for what was done. */
function isAuxiliary({ turn, start, end }: Span): boolean {
  return turn.language === 'it' && /^(?:ha|hai|avete)$/i.test(turn.text.slice(start, end))
}

/** "… by the steps on this page: https://…" says more than the step. */
function hasLink(turn: Turn, sentence: number): boolean {
  const { start, end } = analysisOf(turn).tokens.sentences[sentence]!
  return /https?:|www\./.test(turn.text.slice(start, end))
}

/** A question of yes or no that neither offers nor checks nor asks how things are by now. */
function yesOrNo(turn: Turn, sentence: number): Span | undefined {
  const analysis = analysisOf(turn)
  const { first, last, start, end } = analysis.tokens.sentences[sentence]!
  if (analysis.moodOf(sentence) !== 'question' || analysis.quoted[first]) return undefined
  if (actsIn(turn, 'check-question').some((act) => act.sentence === sentence)) return undefined
  const words = turn.text.slice(start, end)
  if (notAsked.test(words) || /\d/.test(words)) return undefined
  for (let i = first; i <= last; i++) if (wantAt(turn, i)) return undefined
  return { turn, start, end }
}

const notAsked =
  /\b(?:is there|are there|do you have|hay|c'è|ci sono|tiene|tienes|tenés|shall|should|would|could|can|may|want|like|prefer|mind|still|now|again|so|then|else|other|another|any|or|after|quiere|quieres|querés|desea|prefier\w+|puede|puedes|podría\w*|puedo|podemos|todavía|aún|sigue|siguen|ahora|entonces|otr[oa]s?|alg[uú]n\w*|o|vuole|vuoi|desidera|preferis\w+|può|puoi|potrebbe|posso|possiamo|ancora|adesso|ora|quindi|altr[oaie]|qualche|oppure)\b/i

/** "Do a reset" is about the reset. */
const tells = ({ folded }: ContentWord): boolean =>
  !/^(?:do|make|give|perform|carry|run|fa[rt]|facc|hac|hag|haz|da[rn]?$|realiz|effettu|esegu)/.test(folded)

/** Where the customer says that most of the step's words were done, the first that tells among them. */
function doneIn(said: readonly Turn[], step: readonly ContentWord[], phrases: Phrases): Span | undefined {
  const all = said.flatMap((turn) => contentOf(turn))
  const shared = sharedContent(step, all).reduce((sum, { weight }) => sum + weight, 0)
  if (shared < enough * weightOf(step)) return undefined
  for (const turn of said) {
    const done = doneTokens(turn, phrases)
    const told = contentOf(turn).filter(({ token }) => done.has(token))
    const match = sharedContent(step.filter(tells).slice(0, 1), told)[0]
    if (match) return sentenceOf(turn, match.to.sentence)
  }
  return undefined
}

/** Where the customer tells of the same in other words; "I haven't restarted it" does not. */
function kindDone(said: readonly Turn[], kind: RegExp, phrases: Phrases): Span | undefined {
  for (const turn of said) {
    const { tokens } = analysisOf(turn)
    const done = doneTokens(turn, phrases)
    for (const { index, 0: words } of turn.text.matchAll(new RegExp(kind, 'giu'))) {
      const inIt = tokens.start.findIndex((at, i) => at < index + words.length && tokens.end[i]! > index && done.has(i))
      if (inIt >= 0) return sentenceOf(turn, tokens.sentence[inIt]!)
    }
  }
  return undefined
}

/** How many words after "I have unplugged" belong to it. */
const objectReach = 4

/** The tokens that tell what the customer did: "I have *unplugged it*, *tried another cable* and …". */
function doneTokens(turn: Turn, phrases: Phrases): ReadonlySet<number> {
  const analysis = analysisOf(turn)
  const { tokens } = analysis
  const done = new Set<number>()
  let telling = -1
  for (const { phrase, first, last, sentence } of phrases(turn)) {
    if (phrase.as === 'done') telling = sentence
    else if (phrase.as !== 'past' || telling !== sentence) continue
    if (analysis.clauseAt(last).negation >= 0 || analysis.moodOf(sentence) === 'question') continue
    const stop = Math.min(last + objectReach, tokens.sentences[sentence]!.last)
    for (let i = first; i <= stop; i++) done.add(i)
  }
  return done
}

function sentenceOf(turn: Turn, sentence: number): Span {
  const { start, end } = analysisOf(turn).tokens.sentences[sentence]!
  return { turn, start, end }
}
