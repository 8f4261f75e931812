import type { Phrase } from 'replylint/rule'

const even = ['negated', 'conditional'] as const

export const es: Phrase[] = [
  {
    as: 'step',
    words: [
      '(ha|has|habéis|han) [{adverb}] (intentado|probado|hecho|<*:participle>)',
      '(pruebe|prueba|prueben|probad|probá|intente|intenta|intenten|intentad|intentá|pruébelo|trate|trata|tratá) [a|con|de|por favor|primero]',
      '(puede|puedes|podría|podrías|podés|podéis|pueden|hay que|tiene que|tienes que|debe|debes) [por favor] <*:infinitive>',
      '^[por favor|primero] <*:imperative>',
      '^[y|hola|ya] [ya] [{clitic}] <*:2s 3s past>',
    ],
    heard: [
      '¿Ha probado con la otra puerta?',
      'Pruebe a tirar.',
      '¿Puede tirar de ella?',
      'Tire de ella.',
      '¿Limpiaste la puerta?',
    ],
    even,
  },
  {
    as: 'sent',
    words: [
      '(ya|he|hemos) ...3 <enviar|mandar|dar|decir|escribir|facilitar|proporcionar|indicar|remitir|adjuntar|pasar:participle>',
      'ya ...2 <enviar|mandar|dar|decir|escribir|facilitar|proporcionar|indicar|remitir|adjuntar|pasar:1s 1p past>',
      '<enviar|mandar|dar|decir|escribir|facilitar|proporcionar|indicar|remitir|adjuntar|pasar:1s 1p past> ...6 (ya|antes|dos veces|tres veces|ayer|por privado|por dm)',
    ],
    heard: ['Ya les he dado el código.', 'Ya les di el código.', 'Les di el código ayer.'],
    even,
  },
  {
    as: 'done',
    words: [
      '[ya|yo] [{clitic}] [{clitic}] <*:1s 1p past>',
      '[ya|yo] [{clitic}] [{clitic}] (he|hemos) [{adverb}|ya] <*:participle>',
      '(he probado|hemos probado|probé|probamos|he intentado|hemos intentado|intenté|intentamos|probado) [a|de|con] [{clitic}] <*:infinitive>',
      'ya [está|están|quedó] <*:participle>',
      '^[sí|y|ya] <*:participle>',
    ],
    heard: [
      'Ya tiré de ella.',
      'Ya la he limpiado.',
      'Probé a limpiarla.',
      'Ya está limpiada.',
      'Limpiada sin suerte.',
    ],
    even,
  },
  {
    as: 'past',
    words: '<*:participle>',
    heard: 'Está limpiada.',
    even,
  },
  {
    as: 'unseen',
    words:
      '(oculta|oculto|ocultos|tapa|tapado|censura|censurado|no (vemos|veo|se ve|se ven|se lee|se leen|podemos (ver|leer|abrir)|puedo (ver|leer|abrir)|se puede leer|coincide|es válido)|ilegible|borrosa|borroso|cortada|cortado|rebota|rebotó)',
    heard: 'El sistema oculta el número.',
    even,
  },
]
