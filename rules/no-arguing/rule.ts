import { phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export default phraseRule({
  id: 'no-arguing',
  summary: 'The reply sets out to prove the customer wrong.',
  reason: 'Nobody wins an argument with a customer; a fact put kindly corrects as well and keeps the peace.',
  source: ['000', '001'],
  lexicon: { en, es, it },
  message: (words) => `“${words}” argues with the customer; say what you see on your side instead.`,
  examples: [
    { name: 'you are wrong', flags: 'agent: Good morning, <mark>you are mistaken</mark> about the kettle.' },
    {
      name: 'a fact put kindly',
      passes: 'agent: The kettle holds 1.2 litres rather than 2; I see how the picture suggests otherwise.',
    },
    { name: 'our own error', passes: 'agent: Sorry, I was wrong about the kettle. It does hold two litres.' },
    { name: 'no es cierto', flags: 'agent: Hemos leído su mensaje sobre la tetera. Eso <mark>no es cierto</mark>.' },
    {
      name: 'un dato con amabilidad',
      passes: 'agent: La tetera tiene 1,2 litros y no 2; entiendo que la foto engaña.',
    },
    {
      name: 'Lei si sbaglia',
      flags: 'agent: Abbiamo letto il messaggio sulla teiera. Purtroppo <mark>lei si sbaglia</mark>.',
    },
    {
      name: 'un dato con garbo',
      passes: 'agent: La teiera contiene 1,2 litri invece di 2; capisco che la foto possa far pensare altro.',
    },
  ],
})
