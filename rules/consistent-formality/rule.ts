import {
  type AddressSign,
  type Analysis,
  addressSigns,
  analysisOf,
  defineRule,
  type PhraseMatch,
  previousTurnBy,
  type Span,
  type Turn,
  verbTag,
  wholeClauses,
} from 'replylint/rule'
import * as v from 'valibot'
import { es } from './es.ts'
import { it } from './it.ts'

const names = {
  es: { formal: 'usted', informal: 'tú', several: 'vosotros' },
  it: { formal: 'Lei', informal: 'tu', several: 'voi' },
}

export default defineRule({
  id: 'consistent-formality',
  summary: 'The reply mixes two ways of addressing the customer.',
  reason: 'A reply that says tú and usted in one breath sounds pasted together, and to some people rude.',
  source: ['004'],
  languages: ['es', 'it'],
  options: v.object({
    form: v.optional(
      v.pipe(
        v.picklist(['formal', 'informal']),
        v.description('The form of the house. Left out, each reply only has to agree with itself.'),
      ),
    ),
  }),
  lexicon: { es, it },
  *check(_conversation, { ours, options, phrases }) {
    for (const turn of ours) {
      const signs = signsIn(turn, phrases(turn))
      const spoken = names[turn.language as 'es' | 'it']
      if (options.form) {
        const wrong = signs.find(({ form, weight }) => form !== options.form && weight > 1)
        if (!wrong) continue
        const words = turn.text.slice(wrong.start, wrong.end)
        yield {
          at: at(turn, wrong),
          message: `“${words}” says ${spoken[wrong.form]}; this team says ${spoken[options.form]}.`,
        }
        continue
      }
      for (const odd of oneOfEach(oddSigns(signs), turn)) {
        const others = oneOfEach(
          signs.filter(({ form, weight }) => form !== odd.form && weight > 1),
          turn,
        )
        yield {
          at: { turn, ...wholeClauses(analysisOf(turn), odd) },
          message: `“${turn.text.slice(odd.start, odd.end)}” says ${spoken[odd.form]}, the rest of the reply says ${others.map(({ form }) => spoken[form]).join(' and ')}.`,
          related: others.map((other) => ({ at: at(turn, other), message: `Here it says ${spoken[other.form]}.` })),
        }
      }
    }
  },
  examples: [
    {
      name: 'tú y usted',
      flags:
        'agent: Hola, Eva: ya puedes entrar en tu cuenta. <mark>Si usted prefiere</mark>, la llamo y tú me cuentas.',
    },
    { name: 'usted siempre', passes: 'agent: Buenos días: ya puede entrar en su cuenta. Si usted prefiere, la llamo.' },
    {
      name: 'vos y tú se dejan estar',
      passes: 'agent: Hola, Eva: vos podés entrar ya en tu cuenta y tú decides el plan.',
    },
    {
      name: 'tu e Lei',
      flags: 'agent: Ciao Eva, ti mando il codice e tu lo inserisci. <mark>Se ha dubbi Le rispondo subito</mark>.',
    },
    { name: 'Lei sempre', passes: 'agent: Buongiorno, Le mando il codice: se ha dubbi mi scriva, Le rispondo subito.' },
    {
      name: 'la forma della casa',
      lang: 'it',
      options: { form: 'formal' },
      flags: 'agent: Grazie, <mark>ti</mark> mando il codice.',
    },
    {
      name: 'voi a una persona',
      lang: 'it',
      known: 'miss',
      flags: 'agent: Le mando il codice, così <mark>voi</mark> potete entrare.',
    },
  ],
})

function at(turn: Turn, { start, end }: Sign): Span {
  return { turn, start, end }
}

type Form = 'formal' | 'informal' | 'several'

interface Sign {
  form: Form
  weight: number
  start: number
  end: number
  sentence: number
}

/** How the words address the reader; those that speak of somebody else, or to a group, are left out. */
function signsIn(turn: Turn, matches: readonly PhraseMatch[]): Sign[] {
  const { tokens, vocabulary, quoted } = analysisOf(turn)
  const found = addressSigns(tokens, vocabulary).filter(({ token }) => !quoted[token])
  const others = othersIn(turn, matches)
  const speaksToSeveral = found.some(({ several }) => several)
  const signs: Sign[] = []
  for (const { token, address, weight, several, third } of found) {
    if (several || (third && speaksToSeveral && turn.language === 'es')) continue
    const sentence = tokens.sentence[token]!
    const belief = third ? Math.min(beliefIn(token, sentence), hasAntecedent(turn, token) ? 1 : 2) : weight
    signs.push({ form: address, weight: belief, start: tokens.start[token]!, end: tokens.end[token]!, sentence })
  }
  for (const { phrase, first, start, end, sentence } of matches) {
    if (phrase.as === 'informal') signs.push({ form: 'informal', weight: 2, start, end, sentence })
    if (phrase.as !== 'formal' && phrase.as !== 'perhaps formal' && phrase.as !== 'she or you') continue
    const weight = Math.min(
      beliefIn(first, sentence, phrase.as !== 'she or you'),
      phrase.as === 'perhaps formal' ? 1 : 2,
    )
    signs.push({ form: 'formal', weight, start, end, sentence })
  }
  if (turn.language === 'it') signs.push(...signsOfVoi(turn, found, matches))
  return signs.filter(({ weight }) => weight > 0).sort((a, b) => a.start - b.start)

  /** Words of the third person mean the reader where nobody else has been named. */
  function beliefIn(token: number, sentence: number, isVerb = false): number {
    if (others.some((other) => other.isFirm && other.sentence === sentence && other.token < token)) return 0
    return others.some(
      (other) => (other.sentence === sentence && !isVerb) || (other.isFirm && other.sentence === sentence - 1),
    )
      ? 1
      : 2
  }
}

interface Other {
  token: number
  sentence: number
  isFirm: boolean
}

/** Where somebody else is named: a role (*el técnico*), a name that is a subject (*Nerea llega*) or stands behind a preposition. */
function othersIn(turn: Turn, matches: readonly PhraseMatch[]): Other[] {
  const { tokens, vocabulary } = analysisOf(turn)
  const others: Other[] = []
  for (const { phrase, first, start, end, sentence } of matches) {
    if (phrase.as !== 'somebody else' || turn.text.slice(start, end).toLowerCase() === 'el') continue
    others.push({ token: first, sentence, isFirm: true })
  }
  const preposition = vocabulary.classBit('preposition')
  const clitic = vocabulary.classBit('clitic')
  for (const [sentence, { first, last }] of tokens.sentences.entries()) {
    for (let token = first; token < last; token++) {
      const letter = turn.text[tokens.start[token]!]!
      if (tokens.kind[token] !== 'word' || letter === letter.toLowerCase()) continue
      if (vocabulary.readingsOf(tokens.word[token]!).length > 0) continue
      if (isCommon(tokens.word[token]!, vocabulary.language)) continue
      if (token > first && (tokens.word[token - 1]!.classes & preposition) !== 0)
        others.push({ token, sentence, isFirm: false })
      const next = tokens.word[token + 1]!
      const isSubject =
        token === first &&
        tokens.kind[token + 1] === 'word' &&
        (next.classes & clitic ||
          vocabulary.readingsOf(next).some(({ tags }) => tags & verbTag['3s'] && !(tags & verbTag.subjunctive)))
      if (isSubject) others.push({ token, sentence, isFirm: true })
    }
  }
  return others
}

/** A word that begins sentences and is nobody's name: *Así*, *Aquí*. */
function isCommon(
  { form, folded, classes }: Analysis['tokens']['word'][number],
  { functionWords, address }: Analysis['vocabulary']['language'],
): boolean {
  return (
    classes !== 0 ||
    functionWords.includes(form) ||
    address!.verbLeaders.has(form) ||
    address!.noVerbs.has(folded) ||
    address!.clauseOpeners.has(folded)
  )
}

/** “(la maglia) nella sua busta”, “(el paquete) sigue su curso”: behind a preposition, or a verb of the third person. */
function mayBeAnothers({ tokens, vocabulary }: Analysis, before: number, token: number): boolean {
  const preposition = vocabulary.classBit('preposition')
  for (let at = before; at < token; at++) if ((tokens.word[at]!.classes & preposition) !== 0) return true
  const readings = vocabulary.readingsOf(tokens.word[before]!)
  const isThird = readings.some(({ tags }) => tags & (verbTag['3s'] | verbTag['3p']) && !(tags & verbTag.subjunctive))
  return (
    /^[yeo]$/.test(tokens.word[before]!.folded) ||
    (isThird && !readings.some(({ tags }) => tags & verbTag.imperative && tags & verbTag['2s']))
  )
}

/** “el producto en su caja”, “le pasamos el caso a la gente”, “le doy seguimiento”: may be another's. */
function hasAntecedent(turn: Turn, token: number): boolean {
  const analysis = analysisOf(turn)
  const { tokens, vocabulary } = analysis
  const { first, last } = tokens.sentences[tokens.sentence[token]!]!
  const determiner = vocabulary.classBit('determiner')
  const your = vocabulary.classBit('your')
  const isDetermined = (at: number) =>
    (tokens.word[at]!.classes & determiner) !== 0 && (tokens.word[at]!.classes & your) === 0
  if ((tokens.word[token]!.classes & your) !== 0) {
    const before = token - 1 - (token > first && isDetermined(token - 1) && turn.language === 'it' ? 1 : 0)
    if (before < first || !mayBeAnothers(analysis, before, token)) return false
    for (let at = first; at < before; at++) if (isDetermined(at)) return true
    return false
  }
  if (/[rno]l[ao]$/.test(tokens.word[token]!.folded)) {
    for (let at = first; at < token; at++) if (isDetermined(at)) return true
    return false
  }
  if (vocabulary.readingsOf(tokens.word[token + 1] ?? tokens.word[token]!).some(({ lemma }) => lemma === 'dar'))
    return true
  if (/^d[aá]ndole$|^darle$/.test(tokens.word[token]!.form)) return true
  for (let at = first; at < last; at++) {
    const { folded } = tokens.word[at]!
    if (folded === 'al' || (folded === 'a' && (isDetermined(at + 1) || tokens.word[at + 1]!.folded === 'tu')))
      return turn.language === 'es'
  }
  return false
}

/** *Vi, Vostro* said to one person: not where the reply speaks to a group. */
function signsOfVoi(turn: Turn, found: readonly AddressSign[], matches: readonly PhraseMatch[]): Sign[] {
  const { tokens, vocabulary } = analysisOf(turn)
  const several = found.filter((sign) => sign.several)
  if (several.some(({ address }) => address === 'formal')) return []
  if (matches.some(({ phrase }) => phrase.as === 'group')) return []
  const asked = previousTurnBy(turn, 'customer')
  if (
    asked &&
    /(?<!\p{L})(?:noi|siamo|abbiamo|nostr[oaie]|vogliamo|vorremmo|possiamo|dobbiamo)(?!\p{L})/iu.test(asked.text)
  )
    return []
  const signs = several.map(({ token }): Sign => {
    const [start, end] = [tokens.start[token]!, tokens.end[token]!]
    const words = turn.text.slice(start, end)
    const isOurAct = vocabulary
      .readingsOf(tokens.word[token + 1] ?? tokens.word[token]!)
      .some(({ tags }) => tags & verbTag['1p'])
    const isFirm = /^(?:V|vostr)/.test(words) || words.length > 3 || (words.toLowerCase() === 'vi' && isOurAct)
    return { form: 'several', weight: isFirm ? 2 : 1, start, end, sentence: tokens.sentence[token]! }
  })
  const verbs = matches.filter(({ phrase }) => phrase.as === 'several')
  return [
    ...signs,
    ...verbs.map(({ start, end, sentence }): Sign => ({ form: 'several', weight: 1, start, end, sentence })),
  ]
}

/**
 * The signs that fall out of a mixture: those of the form that is neither begun with nor the more frequent. Where the form
 * begun with is the rarer one, both are named.
 */
function oddSigns(signs: readonly Sign[]): readonly Sign[] {
  const firm = forms.filter((form) => weightOf(signs, form) >= 2)
  if (firm.length < 2) return []
  const among = signs.filter(({ form }) => firm.includes(form))
  const weights = firm.map((form) => weightOf(among, form))
  const most = Math.max(...weights)
  const opening = among[0]!.form
  const isPlain = weightOf(among, opening) === most && weights.filter((weight) => weight === most).length === 1
  return isPlain ? among.filter(({ form }) => form !== opening) : among
}

const forms: readonly Form[] = ['formal', 'informal', 'several']

/** What a form's signs weigh; all hints together count as one. */
function weightOf(signs: readonly Sign[], form: Form): number {
  const own = signs.filter((sign) => sign.form === form)
  const firm = own.filter(({ weight }) => weight > 1)
  return firm.length * 2 + (firm.length < own.length ? 1 : 0)
}

/** For each form the firmest of its signs, together with the others in its sentence. */
function oneOfEach(signs: readonly Sign[], turn: Turn): Sign[] {
  return forms.flatMap((form) => {
    const own = signs.filter((sign) => sign.form === form)
    const firmest = own.find(({ weight }) => weight > 1) ?? own[0]
    if (!firmest) return []
    const together = own.filter(({ sentence, weight }) => sentence === firmest.sentence && weight === firmest.weight)
    const [start, end] = [
      Math.min(...together.map((sign) => sign.start)),
      Math.max(...together.map((sign) => sign.end)),
    ]
    return { ...firmest, start, end: withNoun(turn, end) }
  })
}

/** “tu” alone tells a reader little: “tu factura”. */
function withNoun(turn: Turn, end: number): number {
  return end + (/^[ ]\p{L}+/u.exec(turn.text.slice(end, end + 30))?.[0].length ?? 0)
}
