import type { Phrase } from '../../language/phrase.ts'

const when =
  '(hoy|mañana|pasado|esta (tarde|noche|mañana|semana)|el {weekday}|este {weekday}|el {digits}|la (próxima|semana)|a las|a partir|antes de|en {amount}|dentro de|en breve|enseguida|pronto|próximamente|en los próximos|en unos|en un rato|de aquí)'
const ours =
  '(equipo|técnico|técnica|técnicos|compañero|compañera|compañeros|departamento|área|supervisor|supervisora|responsable|encargado|encargada|taller|almacén|bodega|comité|gestor|gestora|especialista|brigada|cuadrilla|mensajero|repartidor|oficina|facturación|administración|dirección|perito|doctora|doctor|proveedor|banco|sistemas|redes|soporte|mantenimiento|calidad)'

export const es: Phrase[] = [
  {
    as: 'it will',
    words: [
      '[{clitic}] [{clitic}] <*:future>',
      '[{clitic}] <ir:present> a [{clitic}] <*:infinitive>',
      '(debería|deberías|tendría que|tendría|deberían) [{clitic}] [{any}] <*:infinitive>',
      '<estar:1 3 present> [{adverb}] (revisando|mirando|gestionando|tramitando|preparando|buscando|pidiendo|enviando|haciendo|comprobando|consultando|trabajando|esperando|cambiando|reparando|reclamando|verificando|investigando|analizando|atendiendo|procesando)',
      `(se|le|te|lo|la|les|os|me|nos) [(lo|la|los|las)] <*:1 3 present> [{any}] [{any}] ${when}`,
      `${when} [{clitic}] [{clitic}] <*:1 3 present>`,
      '(adjunto|adjunta|adjuntos|adjuntas|va en este|aquí (tiene|tienes|va|está))',
      `<llegar|salir|pasar|venir|ir|recibir|enviar|estudiar|llamar|abrir|empezar|publicar|reponer|viajar|contestar|quedar|mandar|hacer|dejar|tener|entregar:1 3 present> [{any}] [{any}] ${when}`,
    ],
    heard: [
      'Sonará otra vez.',
      'Vamos a pedir otro timbre.',
      'Debería sonar otra vez.',
      'Estamos revisando el timbre.',
      'Se lo llevo el lunes.',
      'El lunes sale la pieza.',
      'El plano va adjunto.',
      'La pieza llega el lunes.',
    ],
    even: ['conditional'],
    mood: ['statement', 'command'],
  },
  {
    as: 'what comes',
    words: [
      '(siguiente paso|próximo paso|a partir de (aquí|ahora|ese)|mientras tanto|entretanto|en camino|de camino|en cola|en curso|en trámite|en cuanto|tan pronto|una vez que|nada más|hasta entonces|pasado ese|de momento|en el siguiente (correo|envío)|a la espera|falta que|falta la|falta el)',
      `(con|a|al|por) [(el|la|los|las|nuestro|nuestra|mi)] [{any}] [{any}] ${ours}`,
      `(paso|pasamos|pasado|escalo|escalamos|escalado|derivo|derivamos|derivado|traslado|trasladamos|trasladado|remito|remitido|abro|abrimos|abierto|elevo|elevado|reclamo|reclamamos|avisado) [{any}] [{any}] [{any}] (a|al|con|una|un|el|la|investigación|incidencia|parte)`,
      '(programada|programado|agendada|agendado|prevista|previsto|reservada|reservado|apuntado|pedida|pedido|concertada|fijada) [{any}] (para|el|a)',
      '(plazo|tarda|tardan|demora|demoran|lleva|llevan|suele|suelen|tardará) [{any}] [{any}] [{any}] {amount} [{any}] (día|días|hora|horas|semana|semanas|minuto|minutos|minutitos|mes|meses)',
      '(tiene|tienes|tenés|hay|basta|bastará|toca|hace falta|es necesario|solo falta|puede|puedes|podés|pueden|debe|debes|necesitamos|necesito) [{clitic}] [que|con que|con|nada|más] [{any}] <*:infinitive subjunctive>',
      '<probar|enviar|mandar|pulsar|mantener|abrir|cerrar|entrar|descargar|reiniciar|llamar|escribir|traer|acercar|esperar|firmar|rellenar|subir|escoger|pedir|dejar|guardar|llevar|presentar|borrar|instalar|actualizar|apagar|encender|indicar|facilitar|confirmar|pegar|bajar|tocar|elegir:imperative>',
      '(mándanos|mándame|envíanos|envíame|envíenos|envíeme|pásame|páseme|pásanos|pásenos|mandanos|mandame|pasame|pasanos|escríbenos|escríbanos|dime|dígame|dinos|díganos|deme|dame|permítame|permíteme|espérame|espéreme|reenvíela|confírmeme|indíquenos|indíqueme|facilítenos)',
    ],
    heard: [
      'El siguiente paso es la firma.',
      'Está con el equipo de timbres.',
      'Lo he pasado a facturación.',
      'La visita queda prevista para el lunes.',
      'El plazo es de dos días.',
      'Basta con firmar.',
      'Abra la caja.',
      'Páseme la foto.',
    ],
    even: ['conditional'],
    mood: ['statement', 'command'],
  },
]
