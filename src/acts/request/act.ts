import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const request = defineAct({
  id: 'request',
  summary: 'The writer asks for something to be given or done: a wish, a need, a demand, a polite question for it.',
  by: 'customer',
  lexicon: { en, es, it },
  examples: [
    { is: 'I’d like to return the blue rucksack.' },
    { is: 'need the march statement asap' },
    { is: 'Could someone switch the heating off in room 9?' },
    { is: 'Please remove my old address.' },
    { is: 'Any chance of a later pickup?' },
    { is: 'We are looking for a hall for sixty guests.' },
    { is: 'Kindly do the needful.' },
    { isNot: 'I liked the rucksack a lot.' },
    { isNot: 'The heating was switched off in room 9.' },
    { isNot: 'I don’t need anything else, thanks.' },
    { isNot: 'The statement came yesterday.' },
    { is: 'Quisiera devolver la mochila azul.' },
    { is: 'necesito el extracto de marzo ya' },
    { is: '¿Me podríais apagar la calefacción de la 9?' },
    { is: 'Por favor, borren mi dirección antigua.' },
    { is: 'Exijo que me devuelvan la comisión.' },
    { is: 'quería ver si me adelantan la cita' },
    { isNot: 'Me gustó mucho la mochila.' },
    { isNot: 'La calefacción de la 9 se apagó.' },
    { isNot: 'No necesito nada más, gracias.' },
    { isNot: 'El extracto llegó ayer.' },
    { is: 'Vorrei restituire lo zaino blu.' },
    { is: "mi serve l'estratto di marzo" },
    { is: 'Potreste spegnere il riscaldamento nella 9?' },
    { is: 'Per favore cancellate il mio vecchio indirizzo.' },
    { is: 'Chiedo che la commissione venga stornata.' },
    { is: 'avrei bisogno di anticipare la visita' },
    { isNot: 'Lo zaino mi è piaciuto molto.' },
    { isNot: 'Il riscaldamento nella 9 si è spento.' },
    { isNot: 'Non mi serve altro, grazie.' },
    { isNot: "L'estratto è arrivato ieri." },
  ],
})
