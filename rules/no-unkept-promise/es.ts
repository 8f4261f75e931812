import type { Phrase } from 'replylint/rule'

const anywhere = ['negated', 'conditional', 'quoted'] as const

/** What turns say about a promise: the customer asks after it, denies that it was kept, closes the matter; we are polite. */
export const es: Phrase[] = [
  {
    as: 'asks after it',
    words: [
      '(sigo|seguimos|sigue|continúo|todavía|aún) ... (esperando|sin|igual|aquí|pendiente|nada)',
      '(hay|tienen|tienes|tenés|alguna|algún|sabéis|saben|sabe) ... (noticia|noticias|novedad|novedades|respuesta|avance|algo)',
      '^(hola|buenas|oiga|oye|entonces|y|disculpe)$',
      '(hola|buenas|alguien|nadie|siguen|sigues) [(ahí|hay|está|están|por)]$',
      '(averiguó|averiguaste|averiguaron|supo|supiste|supieron|preguntó|preguntaste|habló|hablaste|dijeron|dijo|contestaron|ha habido|han dicho|pudo|pudieron|pudiste)',
      '(pasaron|pasó|han pasado|ha pasado|hace|llevo|llevamos) ... ({digits}|{number}|días|horas|semanas|semana|tres|lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
      '(hoy|estamos|ya) (es|a|son|era) ({digits}|{weekday}|{number}|de|casi|las|la)',
      '(es|son|ya es) (de noche|de día|{weekday}|casi|tarde|las)',
      '(ayer|el {weekday}) era',
      '(me|nos) (dijo|dijeron|dijiste|prometió|prometieron|prometiste|ofrecieron|quedó|iba|iban|dejaron|ibas)',
      '(escribo|pregunto|insisto) (de nuevo|otra vez|nuevamente)',
      '(qué|cuándo|dónde|quedé) (es|pasa|pasó|hay|se|fue|dijeron|o no|tal|está)',
      '(sigue en pie|hay o no|sí o no)',
    ],
    heard: [
      'Sigo esperando el presupuesto.',
      '¿Hay alguna novedad?',
      '¿hola?',
      '¿Alguien ahí?',
      '¿averiguaste algo?',
      'Han pasado diez días.',
      'Hoy es martes y no veo nada.',
      'Ya es de noche.',
      'Ayer era jueves.',
      'Me dijeron que hoy.',
      'Escribo de nuevo.',
      '¿Qué pasa con el plano?',
      '¿Sigue en pie?',
    ],
    even: anywhere,
  },
  {
    as: 'denies it',
    words: [
      '(nadie|nunca|tampoco|jamás|ni) ... (<llamar|escribir|avisar|venir|contestar|responder|contactar|decir|llegar|contar|aparecer|recibir:past participle imperfect present>)',
      'no [{clitic}] [{clitic}] (<haber:present> ... <*:participle>|<recibir|llegar|llamar|escribir|avisar|contestar|responder|decir|venir|aparecer|saber:past present>)',
      '(sin|ni|ninguna|ningún) ... (noticias|respuesta|llamada|mensaje|correo|novedades|aviso|noticia)',
      '(no está|no están|no la veo|no lo veo|no aparece|no hay) ...',
      '(y|sigo|pero|hasta ahora|de momento) (nada|sin nada)',
    ],
    heard: [
      'Nadie me llamó.',
      'No me han escrito.',
      'Ninguna respuesta hasta hoy.',
      'El informe no está en mi correo.',
      'Hoy es 27 y nada.',
    ],
    even: anywhere,
  },
  {
    as: 'closes the matter',
    words: [
      '(ya no hace falta|no hace falta|ya no es necesario|no es necesario|déjelo|déjalo|dejalo|dejá|olvídalo|olvídelo|olvidalo|ya no importa|no se moleste|no te molestes|da igual|no te preocupes|no se preocupe|ya no lo necesito)',
      '(ya|me|acaba de|acaban de) [{clitic}] [(acaba de|acaban de)] (funciona|está|llegó|entró|apareció|entrar|llegar|aparecer|encontré|solucionado|arreglado|resuelto|lo tengo|la tengo|quedó|se solucionó|se arregló|funcionar|vino)',
      '(lo|la|los) (encontré|he encontrado|solucioné|he solucionado|resolví|arreglé|he arreglado|conseguí|he conseguido)',
      '(pueden|puede|puedes|podéis|podés) cerrar',
      '(no gracias|no deja|no dejá|no hablo yo|no dejalo)',
      '(problema|asunto|tema) (resuelto|solucionado|arreglado)',
    ],
    heard: [
      'Ya no hace falta.',
      'Me acaba de entrar.',
      'La encontré en un cajón.',
      'Pueden cerrar el caso.',
      'No, gracias.',
      'Asunto resuelto.',
    ],
    unless: ['no [{clitic}] (funciona|está|llegó|entró|apareció)', 'todavía', 'aún'],
    even: ['conditional', 'quoted', 'negated'],
  },
  {
    as: 'has it',
    words: [
      '(recibido|recibida|recibidos|lo tengo|la tengo|los tengo|me llegó|me ha llegado|llegó|ha llegado|entregada|entregado|lo recibí|la recibí|ya cobró|ya aplicó|funciona|ya funciona|ya está)',
      '(gracias|mil gracias|muchas gracias|genial|perfecto|excelente|impecable) ... (por|me sirvió|la|lo|ya)',
      '(después de que|cuando|gracias por) [{clitic}] (llamase|llamara|llamó|llamaste|llamar|llamarme|escribir|avisar)',
      '(hablé|he hablado|hablamos) con',
      '(la|lo|los) (usé|he usado|llevé|he llevado|presento|apliqué)',
    ],
    heard: [
      'Recibido.',
      'Gracias por avisarme.',
      'Después de que llamase vino el técnico.',
      'Hablé con Rita.',
      'La usé ayer.',
    ],
    unless: ['por nada', 'no [{clitic}] [{clitic}] (llegó|ha llegado|funciona|está|tengo)'],
    even: ['conditional'],
  },
  {
    as: 'thanks or waits',
    words: [
      '(gracias|vale|ok|okey|dale|perfecto|bueno|bien|de acuerdo|entendido|genial|listo|excelente|sale|va|okay|claro|anotado|👍|estupendo)',
      '(espero|aquí espero|quedo atento|quedo atenta|quedo pendiente|sin prisa|sin apuro)',
    ],
    heard: ['vale', 'De acuerdo, espero.'],
    even: anywhere,
  },
  {
    as: 'our courtesy',
    words: [
      '(de nada|a ti|a usted|a ustedes|no hay de qué|con gusto|con mucho gusto|un placer|es un placer|para servirle|para servirte|a la orden|que tenga|que tengas|buen día|buena tarde|buenas noches|hasta luego|hasta pronto|feliz día|saludos|un saludo|que lo disfrute|que lo disfrutes|para eso estamos|gracias por (la|tu|su) (paciencia|espera|comprensión))',
      'algo más',
    ],
    heard: ['¡De nada!', '¿Algo más?'],
    even: anywhere,
  },
  {
    as: 'a call',
    words: ['(<llamar|telefonear|marcar|timbrar|rellamar:present future infinitive>|llamada|telefonazo)'],
    heard: ['Le llamo.'],
    even: anywhere,
  },
]
