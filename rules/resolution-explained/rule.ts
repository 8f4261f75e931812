import {
  actsIn,
  analysisOf,
  defineRule,
  does,
  isAnalysed,
  type Problem,
  previousTurnBy,
  type ResolutionAct,
  repliesIn,
  type Turn,
  wholeClauses,
} from 'replylint/rule'

const suggestions = {
  en: 'Say in a sentence what was wrong or what you did: “It was … . We have … , and it works again.”',
  es: 'Diga en una frase qué pasaba o qué se hizo: «Era … . Hemos … y ya funciona.»',
  it: 'Dica in una frase che cosa non andava o che cosa avete fatto: «Era … . Abbiamo … e ora funziona.»',
}

export default defineRule({
  id: 'resolution-explained',
  summary: 'The reply says that the matter is solved, but neither what was wrong nor what was done.',
  reason: '“Solved” without a word on how leaves the customer waiting for it to happen again.',
  source: ['004'],
  *check(conversation, { ours }) {
    for (const reply of repliesIn(conversation, ours.filter(isAnalysed))) {
      const solved = reply.flatMap((turn) => actsIn(turn, 'resolution')) as ResolutionAct[]
      const news = solved.find(({ data }) => data.bare)
      if (!news || solved.some(({ data }) => !data.bare)) continue
      if (reply.some((turn) => does(turn, 'explanation'))) continue
      const customer = previousTurnBy(reply[0]!, 'customer')
      // They solved it and say so themselves, or nothing was wrong: a wish was granted.
      if (customer && (does(customer, 'resolution') || isWish(customer))) continue
      yield toProblem(news)
    }
  },
  examples: [
    {
      name: 'solved, and not a word on how',
      lang: 'en',
      flags:
        'customer: The bell in flat 4 is dead.\nagent: Hello Mrs Hale, <mark>the bell is working again</mark>. Have a good day!',
    },
    {
      name: 'what was wrong',
      lang: 'en',
      passes:
        'customer: The bell in flat 4 is dead.\nagent: Hello Mrs Hale, a mouse had bitten through the wire; the bell is working again.',
    },
    {
      name: 'what was done',
      lang: 'en',
      passes:
        'customer: The bell in flat 4 is dead.\nagent: Hello Mrs Hale, we have replaced the wire and it rings again.',
    },
    {
      name: 'a template of good news',
      lang: 'en',
      kind: 'template',
      flags: 'agent: Hi {{first_name}}, <mark>the problem you reported has been resolved</mark>. Have a good day!',
    },
    {
      name: 'the customer solved it alone',
      lang: 'en',
      passes: 'customer: Never mind, it works now, the plug was loose.\nagent: Lovely that it is sorted!',
    },
    {
      name: 'a word that explains nothing',
      lang: 'en',
      known: 'miss',
      flags: 'customer: The bell is dead.\nagent: <mark>It is fixed</mark>, due to the efforts of our crew.',
    },
    {
      name: 'resuelto, y nada más',
      lang: 'es',
      flags:
        'customer: El timbre del 4 no suena.\nagent: Hola, Nuria: <mark>ya está solucionado el asunto</mark>. ¡Buen día!',
    },
    {
      name: 'qué pasaba',
      lang: 'es',
      passes:
        'customer: El timbre del 4 no suena.\nagent: Hola, Nuria: un ratón había mordido el cable. Ya está solucionado.',
    },
    {
      name: 'qué se hizo',
      lang: 'es',
      passes: 'customer: El timbre del 4 no suena.\nagent: Hola, Nuria: cambiamos el cable y ya suena.',
    },
    {
      name: 'una plantilla de buenas noticias',
      lang: 'es',
      kind: 'template',
      flags: 'agent: Hola, {{nombre}}: <mark>tu incidencia ha sido resuelta</mark>. ¡Buen día!',
    },
    {
      name: 'risolto, e nient’altro',
      lang: 'it',
      flags:
        'customer: Il campanello del 4 non suona.\nagent: Buongiorno signora Pace, <mark>il problema è stato risolto</mark>. Buona giornata!',
    },
    {
      name: 'che cosa non andava',
      lang: 'it',
      passes:
        'customer: Il campanello del 4 non suona.\nagent: Buongiorno signora Pace, un topo aveva morso il cavo. Il problema è stato risolto.',
    },
    {
      name: 'che cosa si è fatto',
      lang: 'it',
      passes:
        'customer: Il campanello del 4 non suona.\nagent: Buongiorno signora Pace, abbiamo cambiato il cavo e ora suona.',
    },
    {
      name: 'un modello di buone notizie',
      lang: 'it',
      kind: 'template',
      flags: 'agent: Gentile {{nome}}, <mark>la Sua segnalazione è stata risolta</mark>. Buona giornata!',
    },
  ],
})

const isWish = (turn: Turn): boolean => does(turn, 'request') && !does(turn, 'complaint')

function toProblem(news: ResolutionAct): Problem {
  const { turn, confidence } = news
  const at = { turn, ...wholeClauses(analysisOf(turn), news) }
  return {
    at,
    message: `“${turn.text.slice(at.start, at.end)}” says that it is solved, but not what was wrong or what was done.`,
    confidence,
    suggestions: [{ desc: suggestions[turn.language!] }],
  }
}
