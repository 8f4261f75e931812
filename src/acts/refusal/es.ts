import type { Phrase } from '../../language/phrase.ts'

/** What customers ask to be done, given or let. */
const grant =
  'aceptar|acceder|acumular|adelantar|admitir|alargar|ampliar|anular|aplazar|aplicar|aprobar|asistir|atender|autorizar|bajar|borrar|cambiar|cancelar|ceder|combinar|compartir|compensar|complacer|conceder|congelar|conectar|corregir|cubrir|dar|dejar|descontar|desbloquear|desglosar|devolver|dividir|editar|eliminar|entregar|enviar|eximir|expedir|extender|facilitar|facturar|financiar|fraccionar|garantizar|gestionar|guardar|hacer|igualar|incluir|indicar|instalar|intervenir|llevar|mandar|manejar|mantener|modificar|mover|ofrecer|pagar|pasar|permitir|poner|posponer|prestar|procesar|prorrogar|proporcionar|publicar|quitar|reactivar|realizar|reabrir|rebajar|recibir|recoger|reconectar|recuperar|reembolsar|reducir|regalar|reintegrar|renovar|reparar|reponer|resolver|reservar|restituir|retirar|revelar|revertir|satisfacer|servir|solucionar|sustituir|tocar|trabajar|traer|tramitar|trasladar|transferir|ubicar|usar|vender'

const habit =
  'aceptar|acumular|adelantar|admitir|alargar|alquilar|ampliar|anular|aplazar|aplicar|atender|autorizar|cambiar|ceder|combinar|compensar|conceder|congelar|contemplar|cubrir|dar|devolver|disponer|emitir|enviar|entregar|expedir|extender|facilitar|fabricar|financiar|fraccionar|garantizar|guardar|hacer|igualar|instalar|llevar|mandar|manejar|ofrecer|operar|permitir|prestar|proporcionar|publicar|realizar|rebajar|recibir|recoger|reembolsar|regalar|repartir|reparar|reservar|servir|tocar|trabajar|tramitar|transferir|vender|mover|asumir|admitir|prorrogar|resolver|subir'

/** Denials that are findings, not answers: we cannot see it. */
const findings =
  'ver|encontrar|localizar|esperar|evitar|negar|dejar|confirmar|identificar|abrir|entrar|acceder|faltar|olvidar|creer|estar|comprobar|reproducir|verificar|más|menos'

const state =
  '(posible|factible|viable|reembolsable|reembolsables|reintegrable|transferible|acumulable|acumulables|negociable|modificable|aplicable|compatible|válido|válida|válidos|válidas|admisible|admisibles|apto|apta|recuperable|canjeable|canjeables|procedente|cancelable|asegurable|ampliable|prorrogable|accesible|elegible|exigible)'

const given =
  '(permitido|permitida|permitidos|permitidas|disponible|disponibles|cubierto|cubierta|cubiertos|cubiertas|previsto|prevista|previstos|previstas|autorizado|autorizada|autorizados|incluido|incluida|incluidos|incluidas|contemplado|contemplada|contempladas|habilitado|habilitada|admitido|admitida|admitidos|aceptado|aceptada|concedido|concedida|aprobado|aprobada|en condiciones|en disposición|a la venta|en nuestra mano|en mi mano|en mis manos|en nuestras manos|facultado|facultados|facultada|seleccionado|seleccionada|estimado|estimada)'

export const es: Phrase[] = [
  {
    as: 'inability',
    words: [
      `no [{clitic}] [{clitic}] <poder:1 present future conditional> [{adverb}] !(<${findings}:infinitive>|más|menos)`,
      'no [{clitic}] [{clitic}] (puedo|podemos|podré|podremos|podría|podríamos)$',
      '(sentimos|siento|lamentamos|lamento) [{any}] no poder',
      `no [{clitic}] [{clitic}] <poder:3 present future> [{adverb}] <${grant}:infinitive>`,
      'no [{clitic}] [{clitic}] <poder:3 present future> [{adverb}] ser {participle}',
      `no [{clitic}] [{clitic}] <ir:1 present> a (poder|<${grant}:infinitive>)`,
      'no [{clitic}] [{clitic}] va a (poder|ser posible|poderse|tener)',
      '[ya|aún|todavía] no se (puede|pueden|podrá|podría|va a poder)',
      'no (vas|va|van|vais) a poder',
      'no [{clitic}] [{clitic}] (permite|permiten|permitimos|dejan) <*:infinitive>',
      'ojalá (pudiera|pudiéramos)',
      '(fuera de|no está en|no están en|escapa a|escapa de|excede) (mi|mis|nuestro|nuestra|nuestros|nuestras) (alcance|control|mano|manos|posibilidades|competencias)',
      'no depende de (mí|nosotros)',
    ],
    heard: [
      'No le podemos prestar la escalera.',
      'Eso no puedo.',
      'Sentimos no poder ayudar.',
      'El taller no puede prestar la escalera.',
      'La escalera no puede ser prestada.',
      'No vamos a poder ir.',
      'No va a ser posible.',
      'Aún no se puede.',
      'No vas a poder entrar con ella.',
      'El seguro no nos permite prestar nada.',
      'Ojalá pudiera.',
      'Eso está fuera de mi alcance.',
      'No depende de nosotros.',
    ],
    even: ['negated'],
    mood: ['statement', 'command'],
    unlessSentence: ['no (podemos|puedo) (creer|estar más|agradecer)'],
  },
  {
    as: 'impossible',
    words: [
      `no [{clitic}] (es|son|sería|será|resulta|resulte|está siendo|serán) [{adverb}] ${state}`,
      `no [{clitic}] (está|están|queda|quedan|estamos|estoy|ha sido|han sido|es|son|entra|estará) [{adverb}] ${given}`,
      '[nos|me|es|resulta|hoy|al|nos es|nos resulta] [{any}] (imposible|inviable|intransferible|improrrogable|innegociable)',
      '(está|están|queda|quedan|son|es) [{adverb}] (prohibido|prohibida|prohibidos|prohibidas|excluido|excluida|excluidos|descartado|descartada|fuera de (plazo|cobertura|garantía|servicio)|vetado)',
      'no hay (forma|manera|modo|opción|posibilidad|devoluciones|cambios|reembolsos|excepciones|descuentos|cómo|margen|lugar|vuelta)',
      'no (tiene|tienen) (reverso|derecho|marcha atrás|remedio|vuelta atrás|cabida|devolución)',
      '(sin excepción|sin excepciones|no hay excepciones)',
      'no (hacemos|hago|se hacen|podemos hacer|puedo hacer) [ninguna] (excepciones|excepción|una excepción)',
      'no (admite|admiten|aplica|aplican|procede|proceden|corresponde|cabe|caben|cumple|cumples|cumplen|califica|entra|entran) [{any}]',
      'no (nos|me|le|les) (corresponde|compete|es dado|resulta factible|alcanza|consta permitido)',
      'no (entra|está|figura) (dentro de|en) (la|el|su|tu|esta|este) (garantía|póliza|cobertura|programa|plan|contrato|tarifa)',
    ],
    heard: [
      'Prestarla no es posible.',
      'Prestarla no está permitido.',
      'Hoy nos es imposible.',
      'El préstamo está excluido.',
      'No hay forma de abrirla.',
      'La venta no tiene reverso.',
      'La salida es a las doce, sin excepción.',
      'No hacemos excepciones.',
      'Su caso no procede.',
      'No nos corresponde.',
      'No entra en la garantía.',
    ],
    even: ['negated'],
    mood: ['statement', 'command'],
    unlessSentence: ['(no es|no son|ni) solo', 'no (es|hace) (necesario|falta)', 'no hay problema'],
  },
  {
    as: 'not our way',
    words: [
      `[{clitic}] no [{clitic}] [{clitic}] <${habit}:1p present future>`,
      `no [{clitic}] [{clitic}] <${habit}:1s present future>`,
      `no se <${habit}|editar|borrar|quitar:3 present future>`,
      '(no) (contamos|cuento) con ...',
      'no disponemos de',
      'no (tenemos|tengo) [{any}] (previsto|planes|intención|forma|manera|permiso|autorización|autoridad|disponible|disponibles|servicio|convenio)',
      '^no tenemos !(que|nada|ningún)',
      '(no) (tiene|tienen) (servicio|entrega|reparto|acceso|derecho)',
      '(es|por) (política|norma) (de la (casa|empresa|tienda|compañía)|nuestra|interna) no',
      `(director|directora|técnico|técnica|doctor|doctora|médico|jefe|jefa|gerente|banco|seguro|ayuntamiento|centro|sistema|contrato|póliza|garantía|universidad|supervisor|equipo|taller|fabricante|aerolínea) no [{clitic}] [{clitic}] (<${habit}|atender|recibir|intervenir|salir|firmar|incluir|cubrir:3 present future>)`,
      '(no) (volverá|volverán|vuelve|vuelven|regresa|va a volver|vamos a traer)',
      '(solo|únicamente|exclusivamente) (está|están|se|trabajamos|vendemos|enviamos|aceptamos|atendemos) ...',
    ],
    heard: [
      'Escaleras no prestamos.',
      'No presto mis cosas.',
      'No se prestan escaleras.',
      'No contamos con escaleras.',
      'No disponemos de escaleras.',
      'No tenemos planes de eso.',
      'No tenemos, disculpe.',
      'La isla no tiene servicio.',
      'Es política de la casa no prestar.',
      'El técnico no atiende a esa hora.',
      'La vainilla no volverá.',
      'El folleto solo está en gallego.',
    ],
    even: ['negated'],
    mood: ['statement', 'command'],
    unlessSentence: ['no [{clitic}] [{clitic}] (cobramos|cobraremos|cobro)', '(todavía|aún) no (tenemos|hay)'],
  },
  {
    as: 'turned down',
    words: [
      '(ha|han|fue|fueron|es|son|queda|quedan|haya|sido) [sido] (desestimado|desestimada|denegado|denegada|rechazado|rechazada|negado|negada|descartado|descartada|declinado|declinada|desestimadas|rechazadas|denegadas|inadmitido|inadmitida)',
      '<denegar|rechazar|desestimar|declinar|descartar:1 present past> ...',
      '(<deber|poder|tener|haber:1 present>|obligados a|obligado a|obligada a|resuelve|acuerda|decidido|hemos de|he de|tenemos que|tengo que) [que|de|comunicarte que|comunicarle que] (denegar|denegarla|denegarlo|denegarle|rechazar|rechazarla|rechazarlo|desestimar|desestimarla|desestimarlo|declinar|decirle que no|decirte que no|deciros que no)',
      '(hemos|ha|han|he) (decidido|acordado|optado por|resuelto|preferido) no [<*:infinitive>]',
      '(va a ser|me dicen|nos dicen|dice|dicen|ha dicho|contestado|decirle|decirte|respuesta es|es un|es) que no',
      '(la|nuestra) (respuesta|decisión|resolución) (es|ha sido|sigue siendo|fue) (negativa|no|desfavorable)',
      'no ha lugar',
      'se mantiene (la|el|su) ...',
      '(recargo|multa|sanción|tasa|penalización|cargo|cuota|copago) (hay que pagarlo|hay que pagarla|se mantiene|se queda|no se quita)',
      '(no) (ha|han|fue|fueron) [sido] (aprobada|aprobado|aceptada|aceptado|concedida|concedido|admitida|admitido|estimada|autorizada|autorizado)',
      'no vamos a ...',
    ],
    heard: [
      'Su ruego ha sido denegado.',
      'Rechazamos el ruego de la peña.',
      'Hemos de rechazar el plan.',
      'Hemos decidido no prestarla.',
      'Va a ser que no.',
      'La respuesta es negativa.',
      'No ha lugar.',
      'Se mantiene la tasa.',
      'La multa se queda como está.',
      'El plan no fue aprobado.',
      'No vamos a prestarla.',
    ],
    even: ['negated'],
    mood: ['statement', 'command'],
    unlessSentence: [
      '(usted|tú|banco|tarjeta) ... (rechazado|rechazó|denegado)',
      'no [{clitic}] vamos a (cobrar|cobrarle)',
    ],
  },
  {
    as: 'short no',
    words: [
      '^[{any}] (lamentablemente|desgraciadamente|desafortunadamente|por desgracia|me temo que|creo que|claro que|por supuesto que|lo siento|de momento|por ahora|por el momento|al momento|todavía|aún|ya|hoy) no$',
      '^(lamentablemente|desgraciadamente|desafortunadamente|por desgracia) no [{any}]$',
      '^[{any}] (negativo|nop|nopes|nones|para nada|ni modo|ni hablar)',
      '^no [lo] [(siento|señora|señor|caballero|gracias|amigo|disculpe)]$',
      '^no no [{any}]',
      '^[en|los|las|el|la|sin|a|con|por] [esta|este|esa|ese|nuestra|nuestro] {any} [{any}] no$',
      '^(ninguna|ninguno|ningún) [{any}]$',
    ],
    heard: [
      'Por ahora no.',
      'Lamentablemente no, señora.',
      'Negativo, caballero.',
      'No, lo siento.',
      'No, no se hace.',
      'Los lunes no.',
      'Ninguna.',
    ],
    even: ['negated'],
    mood: ['statement', 'command'],
    unlessSentence: ['^si no'],
  },
]
