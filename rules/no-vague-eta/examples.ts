import type { Example } from 'replylint/rule'

export const examples: readonly Example[] = [
  { name: 'soon', flags: 'agent: <mark>Your key will be cut soon</mark>.' },
  { name: 'no date, but a report', passes: 'agent: Your key will be cut soon. I will call you on Friday, cut or not.' },
  { name: 'a date', passes: 'agent: Your key will be cut on Friday at noon.' },
  { name: 'a reply soon is a report', passes: 'agent: The locksmith has your note and we will reply shortly.' },
  { name: 'once this and that', flags: 'agent: <mark>The lock gets changed whenever the parts come in</mark>.' },
  { name: 'the customer’s turn', passes: 'agent: Please bring the old key as soon as possible.' },
  { name: 'the past', passes: 'agent: The key was cut shortly after your visit.' },
  { name: 'a vague hint', lang: 'en', known: 'miss', flags: 'agent: <mark>Our locksmith hasn’t forgotten you!</mark>' },

  { name: 'pronto', flags: 'agent: <mark>La llave estará lista en breve</mark>.' },
  {
    name: 'sin fecha, pero con aviso',
    passes: 'agent: La llave estará lista en breve. Le llamaré el viernes, lo esté o no.',
  },
  { name: 'con fecha', passes: 'agent: La llave estará lista el viernes a las doce.' },
  { name: 'cuando se pueda', flags: 'agent: <mark>La cerradura se cambiará en cuanto sea posible</mark>.' },
  { name: 'le toca al cliente', passes: 'agent: Por favor, traiga la llave vieja lo antes posible.' },

  { name: 'presto', flags: 'agent: <mark>La chiave sarà pronta a breve</mark>.' },
  {
    name: 'senza data, ma con un avviso',
    passes: 'agent: La chiave sarà pronta a breve. La chiamo venerdì, pronta o no.',
  },
  { name: 'con una data', passes: 'agent: La chiave sarà pronta venerdì a mezzogiorno.' },
  { name: 'quando si potrà', flags: 'agent: <mark>La serratura verrà cambiata appena possibile</mark>.' },
  { name: 'tocca al cliente', passes: 'agent: Per favore, porti la chiave vecchia il prima possibile.' },
]
