import type { LanguageCode } from '../conversation/types.ts'

/**
 * All that is particular to one language. A new language is one folder with one of these
 * (and one file in each rule that needs words).
 */
export interface Language {
  code: LanguageCode
  /** Verb forms, made by machine: see `verbs.ts`. */
  verbs: string
  /** Splits one written word into the words it stands for (`don't`, `dell'ordine`): lengths and canonical forms, or undefined. */
  split(word: string): Piece[] | undefined
  /** Word classes of one word each, written `{name}` in patterns. */
  classes: Record<string, readonly string[]>
  /** Frames of several words, written `{name}` in patterns; may use one another. */
  frames: Record<string, string>
  /** Words whose accents decide what they are (*sí* is not *si*): compared with their accents. */
  accented: readonly string[]
  /** Literals that are also heard in another form: `would` as `'d`. */
  alsoHeard: Record<string, readonly string[]>
  /** Auxiliaries of the perfect tense, for the `did` tag: `<olvidar:you did>`. */
  perfect: readonly string[]
  /** Words that open a clause, by what they make of it. */
  conjunctions: Record<string, ClauseOpening>
  /** Words that deny. */
  negations: readonly string[]
  /** Abbreviations whose full stop does not end a sentence, without the stop. */
  abbreviations: readonly string[]
  /** Words that may stand before a command: *please*, *por favor*. */
  openers: ReadonlySet<string>
  /** Words without content of their own; they stand for themselves in the fitted score. */
  functionWords: readonly string[]
  /** Which words tell what a text is about. */
  content: ContentTable
  /** Signs of how the reader is addressed; none in a language that has one form. */
  address?: AddressWords

  /** Cuts a lower-case word to its stem. */
  stem(word: string): string
}

/** Words by which a language shows how it addresses the reader. */
export interface AddressWords {
  formal: ReadonlySet<string>
  informal: ReadonlySet<string>
  /** Formal when written with a capital inside a sentence. */
  formalCapitals: ReadonlySet<string>
  /** Formal when written with a capital and before a verb: *La ringrazio*. */
  formalBeforeVerb: ReadonlySet<string>
  /** Hints of politeness: *estimada*, *dottore*. */
  salutations: ReadonlySet<string>
  /** Those of them that stand before a name: *don*, *dott.* */
  titles: ReadonlySet<string>
  /** Hints of closeness: *ciao*. */
  greetings: ReadonlySet<string>
  severalFormal: ReadonlySet<string>
  severalInformal: ReadonlySet<string>
  /** *su*, *suo*: the reader's, or somebody else's. */
  thirdPossessive: ReadonlySet<string>
  /** *le*: to the reader, or to somebody else. */
  thirdDative: ReadonlySet<string>
  /** Verbs the dative goes with, where it looks like an article or an object: *le scrivo*, not *le ore*, *le trovo*. */
  dativeVerbs?: ReadonlySet<string>
  /** Pronouns before an object: *te le mando*. */
  joinedBefore: ReadonlySet<string>
  /** Pronouns for us and for the reader's self, which a command may follow: *mi dica*. */
  ownClitics: ReadonlySet<string>
  /** True where *non* with the infinitive forbids. */
  forbidsByInfinitive: boolean
  /** Endings of an infinitive with a pronoun: to tú, to usted, for usted. */
  gluedInformal: RegExp
  gluedDative: RegExp
  gluedAccusative: RegExp
  /** Endings of commands to several people that look like a command to one: *mandatelo*. */
  severalGlued: RegExp
  /** Endings that nouns have too: *aprile*. */
  nounGlued: RegExp
  /** What we do to people: *atender*, *richiamare*. */
  helping: ReadonlySet<string>
  /** Verbs whose second person is no noun. */
  sureVerbs: ReadonlySet<string>
  /** Forms of the second person that may be nouns: those count where a verb can stand. */
  nounEndings: RegExp
  sureEndings: RegExp
  /** Words a verb of the second person may follow; elsewhere the form is taken for a noun. */
  verbLeaders: ReadonlySet<string>
  /** Words that a verb follows in the indicative, never in the subjunctive. */
  indicativeLeaders: ReadonlySet<string>
  /** Verbs that begin a sentence about a thing: *incluye*, *funziona*. */
  ofThings: ReadonlySet<string>
  /** Commands that are nouns too: *consulta*, *firma*. */
  nounLike: RegExp
  /** Words that follow the noun rather than the command: *del*. */
  ofNouns: ReadonlySet<string>
  /** Words that open a clause before the main one: *si*, *para*. */
  clauseOpeners: ReadonlySet<string>
  /** Words that open a purpose or condition before a command: “per attivarla vada su …”. */
  purposes: ReadonlySet<string>
  /** Three words each that address nobody: *fai da te*. */
  setPhrases: ReadonlySet<string>
  /** Words that a subjunctive depends on. */
  subordinators: ReadonlySet<string>
  and: ReadonlySet<string>
  /** Words before what stands on a button. */
  labels: ReadonlySet<string>
  /** Pronouns that look like an article of the singular: before a form in the plural's ending they are pronouns. */
  singularClitics: ReadonlySet<string>
  /** Verbs nobody means: *venga* is *venir*. */
  rareVerbs: ReadonlySet<string>
  /** Forms that are hardly ever the verb they look like. */
  noVerbs: ReadonlySet<string>
}

/** What words are worth where contents are compared. Words by white space, in any form; those not listed tell most. */
export interface ContentTable {
  /** Said in every support reply: worth nothing. */
  empty: string
  /** Said in every other conversation: worth little. */
  faint: string
  /** Words that stand for one another, a group a line. */
  alike: string
  /** Numbers in words: `two=2`. */
  numbers: string
  /** What a noun's singular may be: both forms of one give a common answer, which need not be a word. Without accents. */
  singulars(folded: string): string[]
  /** The masculine of a singular: where only *mucho* is listed, *mucha* is worth the same. */
  masculine?(singular: string): string
  /** True where words of one stem are as good as one word. */
  stemsTell?: true
  /** Words a word is made from, where stemming does not tell: *slower*, *slow*. */
  derivedFrom?(folded: string): string[]
}

/** One word out of a written one. */
export interface Piece {
  /** Letters it takes of the written word. */
  length: number
  /** Its canonical form, folded. */
  form: string
}

export type ClauseOpening = 'and' | 'but' | 'if' | 'because' | 'that' | 'when'
