import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const apology = defineAct({
  id: 'apology',
  summary: 'We say sorry, ask to be forgiven, regret what happened, or own a fault of ours. Boilerplate counts too.',
  lexicon: { en, es, it },
  examples: [
    { is: 'I am so sorry about the leaking kettle, Bruno.' },
    { is: 'That mix-up was entirely our fault.' },
    { is: 'We apologise for any inconvenience.' },
    { is: 'sry, wrong attachment' },
    { isNot: 'Oh no, that is annoying! Let me look into it.' },
    { isNot: 'We never like to hear that.' },
    { isNot: 'No need to apologise, you did everything right.' },
    { isNot: 'The delay was caused by an error on our part.' },
    { is: 'Siento mucho que la lámpara llegara rota.' },
    { is: 'Perdón x la demora, ya estoy con lo tuyo' },
    { is: 'El error es nuestro y lo corregimos hoy.' },
    { is: 'Qué pena con usted, don Julio.' },
    { isNot: '¡Vaya faena! Lo miro ahora mismo.' },
    { isNot: 'No tiene por qué disculparse.' },
    { isNot: 'La caída se debió a un error nuestro de configuración.' },
    { is: 'Ci dispiace molto per la tazza rotta.' },
    { is: 'scusateci, il link era sbagliato' },
    { is: 'Chiedo venia per il ritardo.' },
    { is: "L'errore è tutto nostro." },
    { isNot: 'Oh no! Controllo subito.' },
    { isNot: 'Non deve scusarsi di nulla.' },
    { isNot: 'Se non le dispiace, ci mandi una foto.' },
  ],
})
