import { phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

/** The customer asks how to change it, or has published what nobody should read. */
const asksFor =
  /(?:how (?:do|can|could|would) (?:i|we)|(?:can|may|could) i|c[oó]mo|puedo|podr[ií]a|come (?:faccio|posso|si)|posso)[^.?!\n]{0,30}(?:edit|delet|remov|chang|updat|take (?:it )?down|borr|elimin|quit|cambi|modific|cancell|togli|correg)|(?:card|phone|account) number|password|n[uú]mero de (?:tarjeta|tel[eé]fono|cuenta)|contraseña|mi clave|dni|numero (?:di telefono|della carta)|codice fiscale/iu

export default phraseRule({
  id: 'no-takedown-request',
  summary: 'The reply asks the customer to remove or change what they have published.',
  reason: 'A request to hide criticism becomes the next thing people read about us.',
  source: ['002'],
  severity: 'error',
  lexicon: { en, es, it },
  isFine: (_words, conversation) =>
    conversation.children.some(({ role, text }) => role === 'customer' && asksFor.test(text)),
  message: (words) => `“${words}” asks the customer to change what they have published; answer it there instead.`,
  examples: [
    {
      name: 'a review to be removed',
      flags: 'agent: The lamp is on its way. Could you <mark>remove your review</mark> now?',
    },
    {
      name: 'personal data in a post',
      passes: 'agent: Your phone number is readable in the post, you may want to delete it from there.',
    },
    { name: 'borrar la reseña', flags: 'agent: La lámpara va de camino. ¿Podría <mark>borrar la reseña</mark> ya?' },
    {
      name: 'cómo se edita, porque lo pregunta',
      passes: 'agent: Para editar la reseña, abra su perfil y toque el lápiz.',
    },
    {
      name: 'togliere il commento',
      flags: 'agent: La lampada è partita. Può <mark>togliere il commento</mark> adesso?',
    },
    {
      name: 'la recensione resta',
      passes: 'agent: La lampada è partita. La Sua recensione resta com’è, ci aiuta a migliorare.',
    },
  ],
})
