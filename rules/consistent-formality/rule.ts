import { addressSigns, analysisOf, defineRule, type Turn } from 'replylint/rule'
import * as v from 'valibot'

const names = { es: { formal: 'usted', informal: 'tú' }, it: { formal: 'Lei', informal: 'tu' } }
/** Set phrases and plurals that go with either form. */
const neutral = new Set(
  'estimado estimada estimados estimadas ustedes gentile egregio egregia spettabile gent signora signor sig ciao suyo suya suyos suyas vosotros vuestro vuestra vuestros vuestras os'.split(
    ' ',
  ),
)

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
  *check(_conversation, { ours, options }) {
    for (const turn of ours) {
      const signs = signsIn(turn)
      const wrong = options.form ? signs.find(({ address }) => address !== options.form) : minority(signs)
      if (!wrong) continue
      const { formal, informal } = names[turn.language as 'es' | 'it']
      const words = turn.text.slice(wrong.start, wrong.end)
      const [here, elsewhere] = wrong.address === 'formal' ? [formal, informal] : [informal, formal]
      yield {
        at: { turn, start: wrong.start, end: wrong.end },
        message: options.form
          ? `“${words}” says ${here}; this team says ${elsewhere}.`
          : `“${words}” says ${here}, the rest of the reply says ${elsewhere}.`,
      }
    }
  },
  examples: [
    {
      name: 'tú y usted',
      flags:
        'agent: Hola, Eva: ya puedes entrar en tu cuenta. Si <mark>usted</mark> prefiere, la llamo y tú me cuentas.',
    },
    { name: 'usted siempre', passes: 'agent: Buenos días: ya puede entrar en su cuenta. Si usted prefiere, la llamo.' },
    {
      name: 'vos y tú se dejan estar',
      passes: 'agent: Hola, Eva: vos podés entrar ya en tu cuenta y tú decides el plan.',
    },
    {
      name: 'tu e Lei',
      flags: 'agent: Ciao Eva, ti mando il codice e tu lo inserisci. Se ha dubbi <mark>Le</mark> rispondo subito.',
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

interface Sign {
  address: 'formal' | 'informal'
  weight: number
  start: number
  end: number
}

function signsIn(turn: Turn): Sign[] {
  const { tokens, vocabulary, quoted } = analysisOf(turn)
  return addressSigns(tokens, vocabulary)
    .filter(({ token }) => !quoted[token] && !neutral.has(tokens.word[token]!.folded))
    .map(({ token, address, weight }) => ({ address, weight, start: tokens.start[token]!, end: tokens.end[token]! }))
}

/** A sign of the rarer form; only firm ones (pronouns, possessives) on at least one side, so that one odd verb is no mixture. */
function minority(signs: readonly Sign[]): Sign | undefined {
  const of = (address: Sign['address']) => signs.filter((sign) => sign.address === address)
  const weightOf = (list: readonly Sign[]) => list.reduce((sum, { weight }) => sum + weight, 0)
  const formal = of('formal')
  const informal = of('informal')
  if (weightOf(formal) < 2 || weightOf(informal) < 2) return undefined
  const rarer =
    weightOf(formal) < weightOf(informal) ||
    (weightOf(formal) === weightOf(informal) && formal[0]!.start > informal[0]!.start)
      ? formal
      : informal
  return rarer.find(({ weight }) => weight === 2) ?? rarer[0]
}
