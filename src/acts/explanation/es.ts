import type { Phrase } from '../../language/phrase.ts'

/** What says that somebody dealt with it, and not how. */
const vague =
  'solucionar|resolver|arreglar|solventar|subsanar|remediar|zanjar|atender|gestionar|recibir|leer|revisar|ver|comprobar|mirar|hablar|consultar|preguntar|escuchar|anotar|entender|ser|estar|intentar|lograr|conseguir|tomar|hacer|dar|tener|poder|querer|saber|pensar|esperar|decir|contar|escribir|llamar|informar|confirmar|comunicar|terminar|concluir|cerrar|quedar|sentir|lamentar|agradecer|ir|venir|dejar|finalizar|completar|trabajar|ocupar|encargar|tramitar|haber|notar|encontrar|necesitar|prometer|comentar|pedir|agilizar'
const people =
  '(técnico|técnica|equipo|compañero|compañera|colega|taller|electricista|fontanero|plomero|jardinero|cerrajero|repartidor|mensajero|cuadrilla|brigada|banco|mecánico|mantenimiento|bodega|almacén|lector|conductor|oficina|desarrolladores|sistema|servidor|navegador)'

export const es: Phrase[] = [
  {
    as: 'what we did',
    words: [
      '[{clitic}] [{clitic}] <*:1 did>',
      '(acabo|acabamos) de <*:infinitive>',
      `${people} [{any}] [ya] [{clitic}] [{clitic}] <*:3 did>`,
      '(le|te|les|os|se) [(lo|la|los|las)] <*:3p did>',
    ],
    heard: [
      'Vacié el segundo depósito.',
      'Acabamos de vaciar el depósito.',
      'El técnico vació el depósito.',
      'Le vaciaron el depósito.',
    ],
    unless: [
      `[{clitic}] [{clitic}] <${vague}:1 did>`,
      `(acabo|acabamos) de <${vague}:infinitive>`,
      `${people} [{any}] [ya] [{clitic}] [{clitic}] <${vague}:3 did>`,
      `(le|te|les|os|se) [(lo|la|los|las)] <${vague}:3p did>`,
    ],
    mood: ['statement', 'command'],
  },
  {
    as: 'what had happened',
    words: [
      '<haber:imperfect> [{adverb}|{any}] [{any}] {participle}',
      'se [{clitic}] <haber|romper|caer|perder|duplicar|cruzar|colar|bloquear|cortar|quemar|atascar|desconectar|desconfigurar|saltar|quedar|borrar|mezclar|vencer|agotar|soltar|averiar|estropear|trabar|desajustar|caducar|congelar|saturar|desincronizar|traspapelar|confundir:3 past imperfect>',
      '<faltar|apuntar|constar|figurar|seguir|llevar|corresponder|acabar|estar|tener|venir|rechazar|impedir|bloquear|ocupar|sumar|contar|salir|ir|pertenecer|usar|cobrar|fallar|perder|chocar|contener|carecer:3 imperfect>',
      '<vencer|caducar|fallar|expirar|saltar|cambiar|leer|teclear|confundir|rechazar|sumar|duplicar|borrar|interpretar|mezclar|tomar|contar|omitir|retener:3 past>',
    ],
    heard: [
      'Se había quedado abierta la llave.',
      'Se rompió la correa.',
      'La ficha apuntaba a otra sala.',
      'El permiso caducó el lunes.',
    ],
    mood: ['statement', 'command'],
  },
  {
    as: 'cause',
    words: [
      '(porque|debido a|a causa de|por culpa de|se debía a|se debió a|gracias a|a raíz de|provocado por|provocada por|causado por|por un|por una|ya que|de modo que)',
      '(causa|motivo|culpable|origen|razón|problema|fallo|falla|explicación) [{any}] (era|fue|es|estaba|está|venía)',
      '(resultó|resulta) (ser|que)',
      '^[{adverb}] (era|eran|fue|fueron) [(un|una|el|la|por)] {any}',
      '(había|hubo|tocó|teníamos|tenías|tenía) [{any}] [{any}] {any}',
      '(lo que hicimos|qué pasó|esto es lo que)',
      '(nuevo|nueva|nuevos|nuevas) {participle}',
    ],
    heard: [
      'No abría debido a la lluvia.',
      'La causa era un ratón.',
      'Resultó ser un ratón.',
      'Era un ratón.',
      'Había un ratón en el conducto.',
      'Lo que hicimos: {{pasos}}.',
      'Correa nueva instalada.',
    ],
    even: ['negated'],
    mood: ['statement', 'command'],
  },
]
