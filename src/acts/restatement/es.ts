import type { Phrase } from '../../language/phrase.ts'

/** Sympathy and openings that name nothing. */
const unless = [
  '(malestar|molestia|molestias|frustración|preocupación|inquietud|enojo|enfado|situación|disgusto|descontento|indignación|urgencia|inconformidad|incomodidad|impaciencia)',
  '(cómo|lo) (se siente|te sientes|frustrante|difícil|molesto|importante)',
]

export const es: Phrase[] = [
  {
    as: 'what you want',
    words: [
      '(entonces|así que|o sea que|o sea|por lo que veo|por tanto|quedamos en que|veo que|entiendo que|comprendo que|vale|de acuerdo|ok|claro|perfecto) [usted|tú|vos] [lo que] [{clitic}] <querer|desear|necesitar|buscar|preferir|pedir|solicitar|preguntar|preguntarse|intentar:2 3>',
      '^[usted|tú|vos] [lo que] [{clitic}] <querer|desear|necesitar|buscar|preferir|pedir|solicitar|preguntar|comentar|contar|indicar|decir|explicar:2s 3s 2p 3p> [que|si|cambiar|saber|una|un|el|la|los|las|{any}]',
      'lo que (quiere|quieres|necesita|necesitas|busca|buscas|pide|pides|desea|deseas|quiere saber|le interesa|te interesa) es',
      '(su|tu|la) (pregunta|duda|consulta|petición|solicitud|deseo) (es|era) [si|que|cuándo|cómo|cuánto|dónde]',
      '(nos|me) (preguntas|pregunta|pides|pide|comentas|comenta|cuentas|cuenta|dices|dice|indicas|indica|explicas|explica|escribes|escribe|pedía|pedías|preguntaba|preguntabas|pediste|pidió|preguntaste|preguntó|comentaste|comentó|contás|decís|pedís|preguntás|planteas|plantea) (si|que|por|para|cuándo|cómo|cuánto|dónde|qué|porque|la|el|los|las|un|una|en)',
      '(me|le|te) (gustaría|interesa|interesaría) (a usted|a ti|saber)',
      '(en resumen|resumiendo|para resumir|recapitulando)',
    ],
    heard: [
      'Entonces quieres que entreguemos primero las sillas grises.',
      'Quiere usted las sillas en gris.',
      'Lo que necesita es una segunda tarjeta.',
      'Su pregunta es si la piscina abre en mayo.',
      'Nos pides que guardemos las entradas hasta las doce.',
      'Le gustaría a usted una mesa tranquila.',
      'En resumen, la caldera no arranca y el técnico llega tarde.',
    ],
    mood: ['statement', 'command'],
    unless: ['^[usted|tú|vos] <necesitar:2s 3s 2p 3p> <*:infinitive>', ...unless],
  },
  {
    as: 'asked back',
    words: [
      '(entonces|así que|o sea que|o sea|es decir|para confirmar|para asegurarme|solo para confirmar|por confirmar|entiendo que|entiendo entonces que|si no me equivoco|si le entiendo|si te entiendo) ...8 {any}',
      '(he entendido|entendí|le entiendo|te entiendo|lo entiendo|lo he entendido) [bien|correctamente] [que]',
      'es (correcto|cierto|así) que',
    ],
    heard: [
      '¿Entonces el contador marca 45 y la factura dice 54?',
      '¿He entendido bien que son dos adultos y una cuna?',
      '¿Es correcto que la visita es el lunes?',
    ],
    mood: ['question'],
    unless,
  },
  {
    as: 'understood',
    words: [
      'si [no] [{clitic}] [he] (entendido|entiendo|entendí|comprendo|comprendí|comprendido) [bien|mal|correctamente]',
      '(entiendo|entendemos|comprendo|comprendemos|veo|vemos|observo|observamos|leo|leemos|noto|deduzco|me consta|nos consta|imagino) [por su mensaje|por tu mensaje|por lo que (cuentas|cuenta|dices|dice)] que',
      '(tomo|tomamos|he tomado|hemos tomado|queda|registro|registramos|anoto|anotamos|anotado|apuntado) [nota] [de] que',
      '(parece|por lo que cuentas|por lo que cuenta|por lo que dices|por lo que dice|por lo que leo|por lo que veo) [que|,]',
      '(siento|sentimos|lamento|lamentamos|perdona|perdone|perdonad|perdonen|disculpa|disculpe|disculpen|perdón por) [mucho|muchísimo|de veras] que',
    ],
    heard: [
      'Si le he entendido bien, la cerradura se cambió dos veces.',
      'Veo por tu mensaje que el inquilino del 4B se ha ido.',
      'Hemos tomado nota de que la visita es el lunes.',
      'Por lo que cuentas, el cable se ha soltado.',
      'Sentimos mucho que la sopa llegara fría.',
    ],
    mood: ['statement', 'command'],
    unless,
  },
  {
    as: 'wish',
    words: [
      '[usted|ustedes|tú|vos|vosotros] [lo que] [{clitic}] [{adverb}] <querer|desear|buscar|preferir|pedir|solicitar|preguntar|intentar|pretender|plantear|requerir|consultar|proponer|planear:2s 3s 2p 3p>',
      '[usted|ustedes|tú|vos|vosotros] [lo que] [{clitic}] <necesitar|precisar:2s 3s 2p 3p> !(<*:infinitive>)',
      '[a usted|a ti|a ustedes|a vosotros|a vos] (le|te|les|os) (hace falta|hacen falta|interesa|interesaría|gustaría|urge|preocupa|vendría bien|importa|haría falta|convendría|encantaría)',
      '(su|tu|vuestra|vuestro|la|el) (idea|objetivo|deseo|intención|meta|propósito|consulta|petición|solicitud|cuestión|pregunta|duda|necesidad|plan|caso) (es|era|sería|consiste en|pasa por|trata de)',
      'se trata de [que]',
      '(es decir|o sea|en otras palabras|dicho de otro modo|en definitiva|en pocas palabras|resumiendo|en resumen) [que] [lo que] [{clitic}] <*:2s 3s 2p 3p>',
    ],
    heard: [
      'Pretende usted mudarse en mayo.',
      'Precisan una segunda tarjeta.',
      'Te hace falta una puerta más ancha.',
      'Su intención es mudarse en mayo.',
      'Se trata de recuperar las sillas.',
      'Es decir, se van el lunes.',
    ],
    mood: ['statement', 'command'],
    unless,
  },
]
