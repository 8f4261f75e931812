import type { Example } from 'replylint/rule'

export const examples: Example[] = [
  {
    name: 'letters swapped, a letter missing',
    flags:
      'agent: Did you <mark>recieve</mark> the kettle? The courier left it at the <mark>neighbur</mark> on the left.',
  },
  { name: 'two words written as one', flags: 'agent: We check the kettles <mark>everytime</mark> before they leave.' },
  { name: 'an apostrophe left out', flags: 'agent: It <mark>doesnt</mark> need descaling before the first use.' },
  {
    name: 'names, codes, links and a word that the customer has used',
    passes:
      'customer: My kettleski is leaking.\nagent: Hi Marek, I have sent a new kettleski with order KX-204 via Fedrix; see shop.example/retuns or ask @kettlehlp.',
  },
  {
    name: 'British, American and Australian',
    passes: 'agent: The color is on the label, the colour is on the lid, and it comes this arvo.',
  },
  { name: 'what is quoted', passes: 'agent: You searched for “ketle”; with “kettle” the shop finds it.' },
  {
    name: 'a term that is near to no word',
    passes: 'agent: Please run systemctl on the server and send us what it prints.',
  },
  {
    name: 'a word that is another word',
    flags: 'agent: The kettle is <mark>their</mark> by Monday.',
    known: 'miss',
  },
  {
    name: 'acentos y letras',
    flags: 'agent: Lamentamos los <mark>inconbenientes</mark>. La <mark>reparacion</mark> de la tetera es gratis.',
  },
  {
    name: 'dos palabras en una',
    flags: 'agent: Espere un momento, <mark>porfavor</mark>, mientras le busco la tetera en el almacén.',
  },
  {
    name: 'pronombres, diminutivos y voseo',
    passes:
      'agent: Díganoslo cuando pueda, y en un ratito se lo mandamos. Si querés, contanos por acá cómo llegó la tetera.',
  },
  {
    name: 'palabras de América y de la casa',
    passes: 'agent: Hola, Itziar: el mesero del local le guarda la pava y el jitomate; haga login en la app.',
  },
  {
    name: 'un acento que hace otra palabra',
    flags: 'agent: El lunes <mark>llego</mark> su tetera al almacén.',
    known: 'miss',
  },
  {
    name: 'accenti e doppie',
    flags: 'agent: Grazie per la <mark>pazzienza</mark>: non sappiamo <mark>perche</mark> il bollitore sia in ritardo.',
  },
  { name: 'un apostrofo di troppo', flags: "agent: Buongiorno, <mark>qual'è</mark> il numero del bollitore?" },
  {
    name: 'elisioni e pronomi',
    passes:
      'agent: L’ho già detto all’ufficio: possono mandarcelo domani. Se nell’app c’è un po’ di confusione, ce lo faccia sapere.',
  },
  {
    name: 'parole inglesi e nomi',
    passes:
      'agent: Gentile Sig. Brambilla, nel ticket trova lo screenshot del tracking; Ylenia fa il reset del router.',
  },
  {
    name: 'una parola che è un’altra parola',
    flags: 'agent: Il bollitore passera <mark>da</mark> noi lunedì.',
    known: 'miss',
  },
]
