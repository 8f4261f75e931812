import type { Example } from 'replylint/rule'

export const examples: readonly Example[] = [
  {
    name: 'from the script',
    flags: 'agent: <mark>I completely understand your frustration</mark>. Which bay is the van in?',
  },
  {
    name: 'of this case',
    passes: 'agent: Two mornings off work and still no van, that is exasperating. Which bay is it in?',
  },
  { name: 'a generic how', flags: 'agent: <mark>We know how stressful this can be</mark>. Which bay is the van in?' },
  { name: 'in your shoes', flags: 'agent: <mark>I would be upset too</mark>. Which bay is the van in?' },
  { name: 'feelings approved', flags: 'agent: <mark>Your anger is perfectly valid</mark>. Which bay is the van in?' },
  {
    name: 'understanding a thing',
    passes: 'agent: I understand why the form confused you: it asks for the bay twice.',
  },
  {
    name: 'feeling named with its cause',
    passes: 'agent: I can see your worry about the two missing vans. I am ringing the depot.',
  },
  {
    name: 'a phrase of one’s own that fits anybody',
    known: 'miss',
    flags: 'agent: <mark>What a rollercoaster for you!</mark> Which bay is the van in?',
  },

  { name: 'de guion', flags: 'agent: <mark>Comprendo su enfado</mark>. ¿En qué andén está la furgoneta?' },
  {
    name: 'de este caso',
    passes: 'agent: Pedir dos mañanas libres y que no llegue la furgoneta es para enfadarse. ¿En qué andén está?',
  },
  {
    name: 'un cómo cualquiera',
    flags: 'agent: <mark>Sabemos lo estresante que es esto</mark>. ¿En qué andén está la furgoneta?',
  },
  { name: 'en su lugar', flags: 'agent: <mark>Me pongo en su lugar</mark>. ¿En qué andén está la furgoneta?' },
  {
    name: 'sentimientos aprobados',
    flags: 'agent: <mark>Tu enfado es totalmente válido</mark>. ¿En qué andén está la furgoneta?',
  },
  { name: 'entender una cosa', passes: 'agent: Entiendo que quiere la furgoneta en el andén 4: la muevo ahora.' },

  { name: 'da copione', flags: 'agent: <mark>Comprendo la Sua rabbia</mark>. In che banchina è il furgone?' },
  {
    name: 'di questo caso',
    passes: 'agent: Chiedere due mattine libere e non veder arrivare il furgone fa arrabbiare. In che banchina è?',
  },
  {
    name: 'un quanto qualsiasi',
    flags: 'agent: <mark>Sappiamo quanto sia stressante</mark>. In che banchina è il furgone?',
  },
  { name: 'nei suoi panni', flags: 'agent: <mark>Mi metto nei Suoi panni</mark>. In che banchina è il furgone?' },
  {
    name: 'sentimenti approvati',
    flags: 'agent: <mark>La tua rabbia è più che legittima</mark>. In che banchina è il furgone?',
  },
  { name: 'capire una cosa', passes: 'agent: Capisco la fretta: il furgone riparte alle 9 e le serve prima.' },
]
