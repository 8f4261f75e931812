import type { Example } from 'replylint/rule'

export const examples: readonly Example[] = [
  {
    name: 'a phrase from the queue',
    flags: 'agent: <mark>Your time is precious to us</mark>. The boiler part comes on Monday.',
  },
  {
    name: 'the same, in own words',
    passes: 'agent: You took half a day off for this, sorry. The boiler part comes on Monday.',
  },
  { name: 'the closing formula', flags: 'agent: The deposit is back. Please <mark>do not hesitate to</mark> ring.' },
  { name: 'a plain offer', passes: 'agent: The deposit is back. Is there anything else I can look at?' },
  { name: 'letters of the last century', flags: 'agent: <mark>Please be informed that</mark> the gym opens at six.' },
  { name: 'who we say we are', flags: 'agent: <mark>We pride ourselves on</mark> fresh bread. The shop opens at six.' },
  {
    name: 'quoting the phrase',
    passes: 'agent: Hearing “your call is important to us” for an hour must sting. Dial 4 for me.',
  },
  {
    name: 'courtesies, when asked for',
    options: { also: ['closing offer'] },
    flags: 'agent: The deposit is back. Is there <mark>anything else I can help</mark> with?',
  },
  { name: 'thanks for writing are fine', passes: 'agent: Thank you for reaching out! The gym opens at six.' },
  { name: 'pride in a person', passes: 'agent: Mrs Okafor is proud of those loaves; the shop opens at six.' },
  {
    name: 'a slogan of one’s own',
    known: 'miss',
    flags: 'agent: <mark>With Larkfield, every sunrise is yours.</mark> The gym opens at six.',
  },

  {
    name: 'una frase de cola',
    flags: 'agent: <mark>Su tiempo es muy valioso para nosotros</mark>. La pieza llega el lunes.',
  },
  {
    name: 'lo mismo, con palabras propias',
    passes: 'agent: Pidió media jornada por esto, perdone. La pieza llega el lunes.',
  },
  { name: 'la fórmula de cierre', flags: 'agent: La fianza ya está devuelta. <mark>No dude en</mark> llamar.' },
  { name: 'un ofrecimiento llano', passes: 'agent: La fianza ya está devuelta. Quedo a su disposición.' },
  {
    name: 'cartas de otro siglo',
    flags: 'agent: <mark>Por medio de la presente</mark> le digo que el gimnasio abre a las seis.',
  },
  {
    name: 'quiénes decimos que somos',
    flags: 'agent: <mark>Tu bienestar es nuestra prioridad</mark>. El gimnasio abre a las seis.',
  },
  { name: 'un saludo llano', passes: 'agent: El gimnasio abre a las seis.\\nUn cordial saludo, Leire' },

  {
    name: 'una frase da centralino',
    flags: 'agent: <mark>Il Suo tempo è prezioso per noi</mark>. Il pezzo arriva lunedì.',
  },
  {
    name: 'lo stesso, con parole proprie',
    passes: 'agent: Ha preso mezza giornata per questo, mi scusi. Il pezzo arriva lunedì.',
  },
  {
    name: 'la formula di chiusura',
    flags: 'agent: La cauzione è tornata sulla carta. <mark>Non esiti a</mark> chiamare.',
  },
  { name: 'un’offerta semplice', passes: 'agent: La cauzione è tornata sulla carta. Resto a disposizione.' },
  {
    name: 'lettere di un altro secolo',
    flags: 'agent: <mark>Con la presente</mark> Le dico che la palestra apre alle sei.',
  },
  {
    name: 'chi diciamo di essere',
    flags: 'agent: <mark>Il tuo benessere è la nostra missione</mark>. La palestra apre alle sei.',
  },
  { name: 'un saluto semplice', passes: 'agent: La palestra apre alle sei.\\nCordiali saluti, Nora' },
]
