import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const restatement = defineAct({
  id: 'restatement',
  summary: 'We say back what the customer wants, asks or tells: a sentence whose point is that they are understood.',
  lexicon: { en, es, it },
  examples: [
    { is: 'So you’d like the kayak on Friday instead of Saturday.' },
    { is: 'If I understand you right, the second key never came.' },
    { is: 'You’re asking whether the deposit covers breakages.' },
    { is: 'I see that your membership was charged twice.' },
    { is: 'Noted that the lift stops on four.' },
    { isNot: 'I understand your frustration.' },
    { isNot: 'If you would like to go on, press 1.' },
    { isNot: 'Would you like a refund or a voucher?' },
    { isNot: 'You can change it in the app.' },
    { is: 'Entonces quieres el kayak el viernes en vez del sábado.' },
    { is: 'Si le he entendido bien, la segunda llave no llegó.' },
    { is: 'Nos preguntas si la fianza cubre roturas.' },
    { is: 'Veo que su abono se cobró dos veces.' },
    { is: 'Tomo nota de que el ascensor se para en el cuarto.' },
    { isNot: 'Entiendo su malestar.' },
    { isNot: 'Si quiere seguir, pulse 1.' },
    { isNot: '¿Quiere un reembolso o un vale?' },
    { isNot: 'Puede cambiarlo en la app.' },
    { is: 'Quindi vorresti il kayak venerdì invece di sabato.' },
    { is: 'Se ho capito bene, la seconda chiave non è arrivata.' },
    { is: 'Ci chiede se la cauzione copre le rotture.' },
    { is: "Vedo che l'abbonamento Le è stato addebitato due volte." },
    { is: "Prendo nota che l'ascensore si ferma al quarto." },
    { isNot: 'Capisco il Suo disappunto.' },
    { isNot: 'Se vuole proseguire, prema 1.' },
    { isNot: 'Vuole un rimborso o un buono?' },
    { isNot: "Può cambiarlo nell'app." },
  ],
})
