import type { Phrase } from 'replylint/rule'

const even: Phrase['even'] = ['negated', 'conditional']
const tell =
  'decir|indicar|confirmar|enviar|mandar|dar|facilitar|compartir|proporcionar|contar|explicar|escribir|ayudar|permitir|comentar|reenviar|adjuntar|aclarar|regalar|especificar'
const act =
  'recibir|probar|intentar|revisar|comprobar|pagar|comprar|pedir|solicitar|contratar|ver|leer|mirar|reiniciar|realizar|completar|introducir|ingresar|elegir|encontrar|conseguir|lograr|utilizar|usar|firmar|rellenar|hablar|llamar|consultar|verificar|descargar|instalar|enviar|mandar|notar'
const want = 'querer|desear|preferir|necesitar|requerir'
const doubt =
  '(duda|dudas|pregunta|preguntas|problema|problemas|consulta|consultas|inconveniente|inconvenientes|inquietud|inquietudes|dificultad|dificultades|comentario|comentarios|interés|a mano|tiempo|prisa)'
const thingsDo =
  '(ser|haber|tardar|demorar|ocurrir|pasar|suceder|variar|deberse|aparecer|afectar|durar|existir|quedar|salir|llegar|incluir|estar|retrasarse|demorarse|suponer|tener|funcionar|fallar|caber|resultar|costar|darse|generar|provocar|reflejarse|verse|demorarse|tratarse)'
const may = '(puede|podrá|podría|debe|deberá|debería|necesita|necesitará)'
const people =
  'hijo|hija|hijos|hijas|padre|madre|padres|hermano|hermana|hermanos|abuelo|abuela|marido|mujer|esposo|esposa|pareja|novio|novia|tío|tía|primo|prima|suegra|suegro|nieto|nieta|sobrino|sobrina|bebé|niño|niña|niños|familiar|amigo|amiga|amigos|vecino|vecina|compañero|compañera|compañeros|colega|jefe|jefa|mensajero|mensajera|repartidor|repartidora|transportista|técnico|técnica|conductor|conductora|chófer|chofer|cartero|operario|instalador|asesor|asesora|gestor|gestora|agente|médico|profesor|profesora|tutor|tutora|encargado|encargada|responsable|director|directora|vendedor|vendedora|anfitrión|anfitriona|comercial|inquilino|inquilina|propietario|propietaria|dueño|dueña|casero|perito|abogado|abogada|perro|gato|mascota|jugador|rival|destinatario|destinataria|remitente|acompañante|empleado|empleada|supervisor|supervisora|guía|recepcionista|fabricante|proveedor'

export const es: Phrase[] = [
  {
    as: 'somebody else',
    words: [
      `(él|ella|ellos|ellas|quien|quienes|alguien|nadie|${people})`,
      '(el|la|los|las|un|una|cada|del|al|otro|otra|cualquier|dicho|dicha|este|esta|ese|esa|todo) (cliente|clienta|usuario|usuaria|titular|señor|señora|sr|sra|doctor|doctora|dr|dra|pasajero|pasajera|paciente|alumno|alumna|socio|socia|persona|licenciada|licenciado|ingeniero|chico|chica)',
    ],
    heard: ['Se lo hemos dado al mensajero.', 'Lo firma el titular.'],
    even: ['negated', 'conditional', 'quoted'],
  },
  {
    as: 'formal',
    words: [
      `(si|cuando|como|donde|lo que|qué|cuál|cómo|dónde|cuándo|cuántos|cuántas|cuanto|según|que más|que mejor) [no|ya|aún|todavía|también|además] [{clitic}] <${want}|saber|disponer|autorizar:3s present subjunctive>`,
      `(si|cuando|en caso de que) [no|ya|aún|todavía|también|además] [{clitic}] <tener:3s present subjunctive> [{any}] [{any}] ${doubt}`,
      '(si|cuando|en cuanto|como) [no|ya|aún] [(me|nos|lo|la|se)] (puede|pueda|pudiera|gusta|guste|quisiera|deseara)',
      `(si|en cuanto|cuando|una vez que) [no|ya|aún|todavía] [{clitic}] (ha|haya|hubiera) <${act}|poder|querer:participle>`,
      `(si|en cuanto|cuando) [no|ya|aún] [(me|nos|lo|le)] <${act}:3s present>`,
    ],
    heard: [
      'Si desea verlo, avísenos.',
      'Si tiene alguna duda, aquí estamos.',
      'Cuando pueda, lo vemos.',
      'Si ya ha pagado, no haga nada.',
      'Si recibe el aviso, ciérrelo.',
    ],
    unless: [`(puede|pueda|pudiera) ${thingsDo}`, 'te (gusta|guste|quiere)'],
    even,
  },
  {
    as: 'formal',
    words: [
      `<${want}:3s present conditional>`,
      `(puede|podría|pudiera) [{clitic}] <${tell}:infinitive>`,
      `(me|nos) <${tell}|pasar:3s present>`,
      '(gusta|gustaría) <*:infinitive>',
      `(ha|había|ya) [{clitic}] <${act}|poder:participle>`,
      `<${act}|poder:3s past>`,
      '^ (qué|cuál|cuándo|cómo|dónde|cuántos|cuántas|por qué|para qué|desde qué|en qué|con qué) [{any}] <usar|utilizar|vivir|viajar|querer|preferir|necesitar|comprar:3s present past>$',
      `tiene [{any}] [{any}] ${doubt}`,
      '^ (tiene|tendrá|tendría) (el|la|su|algún|alguna|otro|otra)',
      '(cómo|qué tal) (está|se encuentra|sigue|anda)$',
      '(sabe|recuerda|dispone|conoce) (si|qué|cuándo|dónde|cuál|de|el|la|su)',
    ],
    heard: [
      '¿Desea verlo?',
      '¿Podría confirmarme la talla?',
      '¿Me dice la talla?',
      '¿Gusta ordenar ya?',
      '¿Ha recibido el aviso?',
      '¿Pudo entrar?',
      '¿Qué móvil usa?',
      '¿Tiene alguna otra duda?',
      '¿Tiene el recibo?',
      '¿Cómo está?',
      '¿Recuerda cuándo fue?',
    ],
    unless: ['te (gusta|gustaría)'],
    mood: ['question'],
    even,
  },
  {
    as: 'formal',
    words: [
      `^ [(ya|aquí|ahí|también|así|además|luego|después|entonces|por favor|y|pero|o)] ${may} [{clitic}] <*:infinitive>`,
      `(ya|aquí|ahí|también|así|además|luego|allí|desde ahí) ${may} [{clitic}] <*:infinitive>`,
      'para que [no] pueda <*:infinitive>',
    ],
    heard: ['Puede descargarlo desde hoy.', 'Está abajo y ya puede pulsarlo.', 'Lo abrimos para que pueda entrar.'],
    unless: [`${may} [no] ${thingsDo}`, `${may} que`],
    even,
  },
  {
    as: 'formal',
    words: [
      'tiene [toda la|mucha|usted] razón',
      '(tiene|dispone de) ({number}|{digits}) [{any}] (días|horas|meses|semanas|minutos)',
      '^ [(ya|ahí|luego|y|allí|así)] (recibirá|verá|encontrará|tendrá|podrá)',
      '(y|ahí|allí|luego|donde|así) (recibirá|verá|encontrará|tendrá)',
      '^ [y] que (tenga|pase|disfrute|descanse|siga)',
      'que (tenga|pase) [un|una|muy] (buen|buena|buenas|excelente|feliz|lindo|linda|bonito|gran|bonita|estupendo|estupenda|agradable|magnífico|maravilloso|felices)',
      'que disfrute (de|del|el|la|su|mucho)',
      '(espero|esperamos|deseamos|deseo|confío|confiamos) que [no|ya] (tenga|pase|disfrute|encuentre|se encuentre|comprenda|entienda|sepa|siga disfrutando|haya (podido|recibido|disfrutado|tenido|pasado|descansado)|quede satisfecho|quede satisfecha)',
      '(adjunto|a continuación|aquí|abajo) (encontrará|tiene|encuentra)',
      '(cuente|contará) con (nosotros|nuestro|nuestra)',
    ],
    heard: [
      'Tiene toda la razón.',
      'Tiene 30 días para cambiarlo.',
      'Ahí verá un botón.',
      'El aviso llega luego y recibirá un código.',
      'Que disfrute del viaje.',
      'Que tenga un buen día.',
      'Que disfrute de la sala.',
      'Esperamos que haya podido entrar.',
      'Aquí tiene el enlace.',
      'Cuente con nosotros.',
    ],
    even,
  },
  {
    as: 'perhaps formal',
    words: [
      '(lo|la) (esperamos|espero|invitamos|invito|contactaremos|contactamos|contactaré|contacto|atenderemos|atendemos|atiendo|ayudo|ayudamos|ayudaremos|ayudaré|llamamos|llamaremos|llamaré|llamo|mantendremos|mantenemos|mantendré|acompañamos|acompaño|comunico|transfiero|saludamos|saludo|escucho|escuchamos|informaremos|informamos|avisaremos|asesoramos|asesoraremos)',
      'que [ya] [(nos|me)] ha (recibido|pedido|comprado|solicitado|enviado|elegido|pagado|introducido|escrito|indicado|comentado|comunicado|mandado|reservado|contratado|descrito)',
      'que [(nos|me)] (recibió|pidió|compró|solicitó|envió|eligió|pagó|indicó|comentó|mandó|contrató|mencionó)',
      '<tener:3s present> [{any}] (cita|reserva|pedido|tarjeta|plan|contrato)',
      'es [usted] [un|una] (cliente|bienvenido|bienvenida)',
    ],
    heard: [
      'Mañana la llamamos.',
      'Use el código que ha recibido.',
      'Use el código que recibió.',
      'Ya tiene su cita.',
      'Es bienvenida siempre.',
    ],
    even,
  },
]
