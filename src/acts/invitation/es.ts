import type { Phrase } from '../../language/phrase.ts'

const even = ['conditional', 'negated'] as const

export const es: Phrase[] = [
  {
    as: 'tell us',
    words: [
      '(me|nos) (avisa|avisas|avisan|dice|dices|decís|dicen|cuenta|cuentas|contás|cuentan|confirma|confirmas|confirman|escribe|escribes|llama|llamas|manda|mandas|pasa|pasas|dirás|dirá|diréis|comenta|comentas|pega|da|das|responde)',
      '(avísame|avísenos|avísanos|avíseme|avísenme|avisame|avisanos|avisadme|avisadnos|avise|avisa|dime|díganos|dígame|dínos|dinos|decime|decinos|decidnos|díganme|cuéntame|cuéntanos|cuénteme|cuéntenos|contame|contanos|contadnos|escríbeme|escríbenos|escríbame|escríbanos|escribime|escribinos|escribe|escriba|llámame|llámanos|llámeme|llámenos|respóndeme|respóndame|responda|responde|confírmame|confírmanos|confírmeme|confírmenos|confírmelo|confirmame|mándame|mándeme|mándanos|mándenos|mandame|mandanos|coméntame|coméntanos|háganos|háznoslo|hazme|dame un|deme un|danos un|denos un|grita|griten|chíllanos|pegame|pégame|comuníquenos|háganmelo|indícame|indíqueme|indíquenos|repórtalo|contáctenos|contáctanos|consúlteme)',
      '(avisarme|avisarnos|decirme|decirnos|contarme|contarnos|confirmarme|confirmarnos|escribirme|escribirnos|saber|comentarnos) [{any}] (si|que|qué|cómo|cualquier|por|cuando)',
      '(espero|esperamos|aguardo|quedo|quedamos) [{any}] (su|tu|vuestra|la|a la espera|pendiente|pendientes|a|atento|atenta|al pendiente) [{any}]',
      '(nos|me) (interesa|gustaría|encantaría|alegraría|ayudaría) (saber|que|oír|ver)',
      '(visto bueno|su confirmación|tu confirmación|una respuesta suya)',
    ],
    heard: [
      'Me avisa si suena.',
      'Avísenos cuando suene.',
      'Puede decirme qué oye.',
      'Espero su respuesta.',
      'Nos gustaría saber si suena.',
      'Necesito su visto bueno.',
    ],
    even,
  },
  {
    as: 'check it',
    words: [
      '<probar|comprobar|verificar|revisar|mirar|checar|chequear|intentar|recargar|refrescar|reiniciar|abrir|entrar|cotejar|contar|fijar|confirmar|ver|echar|dar|pasar|actualizar|lanzar|hacer|vigilar|conectar|escuchar:imperative subjunctive> [{clitic}]',
      '(compruébelo|compruébalo|pruébelo|pruébalo|probalo|revísalo|revíselo|revisalo|míralo|mírelo|miralo|échale|échele|échales|échenle|fíjate|fíjese|fijate|dale|dele|checa|cheque|cerciórese|asegúrate|asegúrese)',
      '(a ver (si|qué|cómo)|prueba a|pruebe a|probá a)',
      '(le|te|les|os) (ruego|rogamos|agradecería|agradeceríamos|pido|pedimos|agradezco) que <*:subjunctive imperfectSubjunctive>',
      '(una prueba|un vistazo|una mirada|una leída|una ojeada)',
    ],
    heard: ['Pruebe otra vez.', 'Échale un ojo.', 'A ver si suena.', 'Le ruego que escuche.', 'Con una prueba basta.'],
    even: ['conditional'],
  },
  {
    as: 'door kept open',
    words: [
      '(si|cualquier|cuando|en cuanto|por si|de no|en caso) ...8 (escriba|escribe|escríbame|escríbeme|llame|llama|llámeme|llámame|avise|avisa|avíseme|avísame|dígamelo|dímelo|decime|responda|responde|respóndame|aquí|acá|conteste|contesta|pregunte|pregunta|preguntan|consulte|estoy|estamos|dame|deme|me|nos|lo|la|le|te|tráigalo|tráelo|vuelva|vuelve|basta|mi|ya sabe|ya sabes|grita|griten)',
      '(dejo|dejamos|mantengo|mantenemos|queda) [{any}] [{any}] [{any}] (abierto|abierta|abiertas|abiertos|pendiente)',
      '(no) [{clitic}] (cierro|cerraré|cerramos|cerraremos|cuelgo|archivo|archivamos|damos) ...3 (hasta|antes)',
      '(sigo|seguimos|estoy|estamos|estaré|estaremos|me quedo|quedo|aquí sigo|aquí me quedo) [{any}] (aquí|acá|por aquí|por acá|en línea|pendiente|pendientes|atento|atenta|atentos|disponible|disponibles|en el|hasta|a su|a tu|a vuestra|para lo que)',
      '(le|te|les|os|la|lo) (llamo|llamaré|llamamos|escribo|escribiré|escribimos|pregunto|preguntaré|marco|busco|visito) [{any}]',
      '(volvemos|vuelvo) a (hablar|llamar|escribir|ver|mirar|comprobar)',
      '(cualquier|alguna|otra) (cosa|duda|consulta|pregunta|problema|inconveniente|detalle|incidencia|otra)',
      '(algo más|por lo que (haga falta|surja|necesite|necesites)|por las dudas|para lo que (necesite|necesites|quiera|gustes|haga))',
      '(la puerta|el chat|esta conversación|este chat|el caso) (queda|sigue|está) (abierta|abierto)',
      '(a su|a tu|a vuestra|a sus) [{any}] (disposición|órdenes|servicio)',
      '(mi (directo|extensión|número|correo|línea)|pregunte por|pregunta por|preguntan por)',
    ],
    heard: [
      'Si no suena, escríbame.',
      'Dejo el caso abierto.',
      'No cuelgo hasta oírlo.',
      'Sigo en línea.',
      'El lunes le llamo.',
      'Volvemos a hablar en mayo.',
      'Cualquier cosa, aquí.',
      'Por si hace falta algo más.',
      'El chat queda abierto.',
      'A su disposición.',
      'Mi extensión es la 20.',
    ],
    even,
  },
]
