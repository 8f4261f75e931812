import type { Phrase } from 'replylint/rule'

const even = ['negated', 'conditional'] as const

export const es: Phrase[] = [
  {
    as: 'answers all',
    words: [
      '(ambos|ambas|las dos|los dos|las tres|los tres|todo eso|en ninguno|ni lo uno|lo mismo|respectivamente)',
      '(no estoy segur~|averiguo|averiguamos|pregunto|preguntamos|consulto|consultamos|le confirmo|te confirmo|le aviso|te aviso|le digo|te digo|[en] cuanto (a|al)|respecto a|respecto al|sobre lo|lo de|también|además|tampoco|traslado|trasladado)',
      '(faq|guía|artículo|adjunto|adjuntamos|enlace|privado|llámenos|{source})',
      'depende',
    ],
    heard: ['Sí a las dos.', 'En cuanto al bolso, déjelo.', 'El folleto va adjunto.', 'Depende.'],
    even,
  },
  {
    as: 'wants no answer',
    words: [
      '(verdad|no|sí|vale|ok|en serio|de verdad|eh|jaja|alguien)$',
      '(en serio|quién demonios|quién se cree|cómo es posible)',
    ],
    heard: ['Flota, ¿verdad?', '¿En serio flota?'],
    even,
  },
  {
    as: 'when',
    words:
      '(cuándo|cuando|a qué hora|hasta qué hora|qué día|qué fecha|plazo|cuánto tiempo|cuánto tarda|cuánto tardan|cada cuánto|horario)',
    heard: '¿Cuándo abre?',
    even,
  },
  {
    as: 'how much',
    words: '(cuánto|cuánta|cuántos|cuántas|cuanto|cuesta|vale|precio|coste|costo|tarifa|qué talla|qué tamaño)',
    heard: '¿Cuánto pesa?',
    even,
  },
]
