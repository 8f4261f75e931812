import { fold } from '../fold.ts'
import type { AddressWords } from '../language.ts'

/** Words with and without their accents. */
function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => (word ? [word, fold(word)] : [])))
}

export const address: AddressWords = {
  formal: set('usted ud vd'),
  informal: set('tú ti tu tus te contigo vos tuyo tuya tuyos tuyas'),
  formalCapitals: set(''),
  formalBeforeVerb: set(''),
  salutations: set(
    'estimado estimada apreciado apreciada distinguido distinguida señor señora señorita sr sra srta don doña d dr dra ingeniero ingeniera licenciado licenciada lic',
  ),
  titles: set('señor señora señorita sr sra srta don doña d dr dra ingeniero ingeniera licenciado licenciada lic'),
  greetings: set('querido querida guapa guapo'),
  severalFormal: set('ustedes uds vds estimados estimadas señores señoras'),
  severalInformal: set('vosotros vosotras vuestro vuestra vuestros vuestras os'),
  thirdPossessive: set('su sus'),
  thirdDative: set('le'),
  joinedBefore: set(''),
  ownClitics: set(''),
  forbidsByInfinitive: false,
  gluedInformal: /(?:r|ndo)te(?:l[oa]s?)?$/,
  gluedDative: /(?:r|ndo)le$/,
  gluedAccusative: /(?:r|ndo)l[oa]$/,
  severalGlued: /\d/,
  nounGlued: /^(?:pésame|pesame|.+les?)$/,
  helping: set(
    'ayudar atender llamar contactar informar invitar avisar orientar asesorar acompañar esperar escuchar saludar recibir compensar apoyar molestar guiar',
  ),
  sureVerbs: set(
    'ser estar haber tener poder querer deber ir saber hacer decir ver dar necesitar preferir poner venir salir recibir desear encontrar seguir elegir escribir abrir pedir perder vivir',
  ),
  nounEndings: /[ae]s$/,
  sureEndings: /(?:ste|rás|rías|és|ás|ís)$/,
  verbLeaders: set(
    'si que cuando cuándo donde dónde como cómo cuanto no ya también tampoco siempre aún todavía mientras y o pero así nunca ahora aquí ahí tú vos quien quién porque pues aunque bien luego hoy mañana solo sólo según apenas',
  ),
  indicativeLeaders: set('si'),
  ofThings: set(
    'entrar subir bajar buscar sonar conservar caer acabar conseguir pretender lograr encontrar incluir funcionar tener faltar quedar estar ser haber parecer costar llegar salir tardar depender existir aparecer resultar bastar sobrar hacer deber poder querer desear necesitar ir venir permitir ofrecer contener llevar servir valer durar empezar comenzar terminar corresponder significar suponer constar figurar seguir soler caducar vencer viajar recibir pasar ocurrir suceder requerir gustar importar convenir caber cubrir tratar cumplir creer entender lamentar agradecer sentir alegrar encantar mirar oír decir',
  ),
  nounLike:
    /^(?:cuenta|compra|reserva|entrega|oferta|visita|consulta|firma|factura|descarga|carga|recarga|paga|prueba|muestra|nota|llamada|ayuda|marca|copia|cita|cambio|espera|pregunta|queja|duda|venta|busca|baja|devuelta|vuelta|para|sobre|entre|como|cobra|tarea|clave|guia|mejora|cancela|causa|forma|lista|fecha|linea|reclama|toma|demora|falla|base|parte|norma|procura|activa)$/,
  ofNouns: set('del'),
  clauseOpeners: set(
    'si cuando para desde una en al hola buenas buenos estimado estimada gracias listo perfecto claro vale por',
  ),
  purposes: set('para si'),
  setPhrases: new Set([]),
  subordinators: set(
    'que cuando aunque mientras como donde quien quienes ojalá quizá quizás tal hasta cual cuales cuanto apenas según cuyo y o ni',
  ),
  and: set('y e o'),
  labels: set(
    'botón boton opción opcion enlace sección seccion pestaña pestana menú menu apartado icono asunto título',
  ),
  singularClitics: set('la lo'),
  rareVerbs: set('vengar doñar'),
  noVerbs: set(
    'seis tope importe corte cierre aporte informe envase doña purificación externas deja apenas pese bebés media revista estas sé dé da di nada coma vaya soporte averías reservas tema temas tomás calle calles cosa cosas varias varios condiciones disparate sea fuera velas mañana tardes noches días facturas cosilla ojalá base sal cuota cuotas saludos saludo atte haya cobro pago recibo sello gusto este para sobre entre como vale mediante gracias cuentas hola nueva nuevas ante bajo contra según uno una tras',
  ),
}
