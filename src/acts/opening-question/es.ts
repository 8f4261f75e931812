import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional'] as const

export const es: Phrase[] = [
  {
    as: 'what is it about',
    words: [
      '(en|con) qué [{clitic}] (puedo|podemos|podría|podríamos) [{clitic}] <ayudar|servir|colaborar|apoyar|asistir|atender:infinitive>',
      '(cómo|de qué (manera|forma|modo)) [{clitic}] (puedo|podemos|podría|podríamos) [{clitic}] <ayudar|servir|colaborar|apoyar|asistir|atender:infinitive>',
      'qué (necesita|necesitas|necesitás|desea|deseas|se le ofrece|se te ofrece|problema tiene|problema tienes|problema presenta|ha pasado|pasó|ha ocurrido|ocurrió|te pasa|le pasa|sucedió|ha sucedido|te trae|le trae)',
      '(cuál es|indíqueme|indíquenos|cuéntame|cuéntanos|cuénteme|cuéntenos|dígame|díganos|dime|explícame|explíquenos|explícanos|explíqueme|describa|describe|detállenos|detalle) [por favor] (el|la|su|tu|cuál es su|cuál es tu|cuál es el|qué) [{any}] (problema|consulta|duda|inconveniente|motivo|asunto|requerimiento|solicitud|caso|incidencia|pasa|pasó|ocurre|sucede|necesita|necesitas)',
      '(en qué|qué) (consiste|es) (su|tu|el|la) (problema|consulta|duda|solicitud|incidencia)',
    ],
    heard: [
      '¿En qué le puedo ayudar?',
      '¿Cómo podemos ayudarle?',
      '¿Qué necesita?',
      'Cuéntenos su problema.',
      '¿En qué consiste su consulta?',
    ],
    unlessSentence: ['(correo|privado|formulario|enlace|{source}|además|otra|otro|más|mientras|también|adicional)'],
    even,
  },
]
