import type { Phrase } from 'replylint/rule'

const opener =
  '(entonces|o sea|osea|es decir|así que|asique|de modo que|de manera que|conque|total|resumiendo|en resumen|resumo|en síntesis|en suma|en definitiva|en pocas palabras|a ver si (entiendo|entendí|lo captamos|lo entendemos|lo entiendo|lo he entendido|le entendí)|a ver|veamos|repasemos|repaso|recapitulemos|recapitulando|recapitulo|entiendo|entendemos|entendí|ya entendí|he entendido|hemos entendido|comprendo|comprendemos|veo|vemos|leo|leemos|deduzco|deducimos|supongo|suponemos|imagino|interpreto|interpretamos|intuyo|constato|constatamos|noto|notamos|observo|observamos|tomo nota de|tomamos nota de|anoto|anotamos|registramos|me consta|nos consta|nos figura|parece [ser]|me parece|por lo que (leo|veo|cuentas|cuenta|dices|dice|me cuentas|me cuenta|nos cuenta|nos cuentas|comentas|comenta|indica|indicas|explica|explicas|entiendo|entendemos)|según (leo|veo|cuentas|cuenta|dices|dice|nos dice|entiendo|entendemos|nos cuentas|nos cuenta|indica|explica|comenta|su mensaje|tu mensaje)|si (entiendo|comprendo|interpreto|leo) bien|si no (me equivoco|entendí mal|entiendo mal|he entendido mal|leo mal)|si (le|te|lo|la) (he entendido|hemos entendido|entendí|entiendo) [bien]|para confirmar|solo para confirmar|confirmo|me confirma|me confirmas|me (dices|dice|estás diciendo|está diciendo|cuentas|cuenta|comentas|comenta)|nos (dices|dice|estás diciendo|está diciendo|cuentas|cuenta|comentas|comenta|indica|indicas|reporta|reportas)|de su mensaje se desprende|lo que (me|nos) (dice|dices|cuenta|cuentas) es|la cuestión es|la situación es|el caso es|el asunto es|lo cierto es|resulta|vale|ya veo|correcto|quieres decir|quiere decir|se refiere a|te refieres a)'

const customer =
  '(usted|ustedes|tú|vos|vosotros|(su|tu|vuestro|vuestra) (equipo|hija|hijo|hijos|madre|padre|mamá|papá|mujer|marido|esposa|esposo|empleados|empleado|alumnos|alumno|clientes|familia|abuela|abuelo|personal|empresa|compañera|compañero|gente|secretaria|gestor))'

/** What the customer does not manage: the verb, or what stands in its place. */
const fails =
  '(no [{clitic}] [{clitic}] (<poder|lograr|conseguir|saber|entender|encontrar|aclarar|apañar|acertar|atinar|dominar|manejar|recordar|enterar|ubicar:you>|<haber:you present> (podido|logrado|conseguido|sabido|sido capaz|sido capaces|entendido|encontrado|acertado|atinado|dado con|llegado a {infinitive}|caído en)|<ser:you present> capaz|<ser:you present> capaces|<dar:you present> (con|pie)|<tener:you present> (idea|ni idea|claro|clara|manera|forma|cómo))|<haber:you present> (fallado|fracasado|metido la pata|liado|perdido|olvidado|sido incapaz|tenido (problemas|dificultades))|(te|se) <haber:you present> (atascado|liado|perdido|trabado|bloqueado|equivocado|olvidado|confundido|hecho un lío|quedado (fuera|sin|bloqueado|bloqueada|atascado|atascada|trabado|trabada|a medias)|hecho un lío)|<estar|andar|seguir:you present> [usted|muy|un poco|algo|bastante|totalmente|completamente] (hecho un lío|hecha un lío|hechos un lío|liado|liada|atascado|atascada|atascados|bloqueado|bloqueada|perdido|perdida|perdidos|trabado|trabada|estancado|estancada|confundido|confundida|agobiado|agobiada|superado|superada|desbordado|desbordada|teniendo (problemas|dificultades)|con problemas|en apuros)|<tener|presentar|sufrir|experimentar|encontrar:you present> [usted] [un|una|algún|alguna|algunos|algunas|muchos|muchas|serias] (problema|problemas|dificultad|dificultades|inconveniente|inconvenientes|lío|líos|apuro|apuros|complicación|complicaciones)|<fallar|fracasar|fallar:you did>|(te|le|os|les) (cuesta|cuestan|está costando|costó|ha costado|supera|superan|viene grande|vienen grandes|desborda|confunde|confunden)|se (te|le|os|les) (resiste|resisten|atraganta|atragantan|complica|complican|escapa|escapan|hace (difícil|cuesta arriba|bola|complicado)|hacen (difíciles|cuesta arriba|bola)|da mal|dan mal|está resistiendo|ha resistido|ha complicado)|no (te|le|os|les) (sale|salen|salió|está saliendo|ha salido))'

export const es: Phrase[] = [
  {
    as: 'your problem',
    words: [
      '(su|tu|vuestro|vuestra) [{any}] (problema|inconveniente|dificultad|incidencia|queja|lío|tema) [{any}] [,|entonces|entendemos|pues] (es|sería|consiste|radica|está en|parece ser)',
      'el (problema|inconveniente|tema|lío) (que|planteado) [usted|ustedes] [{clitic}] (tiene|tienes|tenés|tienen|presenta|presentas|reporta|plantea|planteas|encuentras|encuentra|por usted|comenta|comentas)',
      '(ese|esa|éste|este) es (tu|su) (problema|queja|tema)',
      'es ese (tu|su) problema',
      'lo que (te|le|les) (pasa|ocurre|sucede) es que',
      'el problema [,] (por tanto|entonces|es) [,] [es] (que|lo tienes|lo tiene)',
      '(tu|su) (problema|tema|incidencia)$',
      '(entonces|o sea|así que) (tu|su|el) (problema|bronca|lío) es',
    ],
    heard: [
      'Su problema es que la lámpara no enciende.',
      'El problema que tiene es la lámpara.',
      'La lámpara no enciende, ese es tu problema',
      '¿Es ese su problema?',
      'Lo que te pasa es que la lámpara no enciende.',
      'El problema, por tanto, es que la lámpara no enciende.',
      '¿La lámpara es su problema?',
      'Entonces el problema es la lámpara.',
    ],
    rather: ['Quiere que … funcione, ¿es así?'],
    unlessSentence: [
      '(nuestro|nuestra) (fallo|error|culpa|lado|problema)',
      '(resuelto|solucionado|arreglado)',
      '(resolver|solucionar|arreglar|ayudar) ...3 (problema|incidencia)',
    ],
  },
  {
    as: 'you cannot',
    words: [
      '(entonces|o sea|así que|entiendo [,|entonces|que]|comprendo [,|que]|vemos que|veo que|resumiendo|parece que|según entiendo|en síntesis|nos está diciendo que|vale|de su mensaje se desprende que|constatamos que|hemos entendido que|quiere decir que|te refieres a que|ya entendí) [que|,] [usted|ustedes|tú|vos|su hija|su hijo] [,] no [{clitic}] [{clitic}] (<poder|lograr|conseguir|saber|entender|encontrar|aclarar|apañar|dominar:you>|<haber:you present> (podido|logrado|conseguido|sabido|sido capaz|entendido|encontrado))',
      '(entonces|o sea|así que|vemos que|veo que|según entiendo|ustedes|usted|entiendo que|comprendo que) [,|que|usted] (tiene|tienes|tenés|tienen|tenéis|está teniendo|estás teniendo|sufre|sufres|presenta|experimenta) [un|una|el] (problema|problemas|dificultad|dificultades|problemas)',
      '^(usted|tú|vos|ustedes|vosotros) no [{clitic}] [{clitic}] (<poder|lograr|conseguir|saber:you>)',
      '^no <poder|lograr|conseguir|saber|encontrar:you present> {infinitive} ...8 (verdad|cierto|no|ese es|es así)$',
      '^(tienes|tenés|tiene|tienen|tenéis) [un] (problema|problemas|dificultades) (con|en|para|de)',
      '(entonces|así que|te refieres a que|quiere decir que) [{clitic}] (fallaste|falló|fracasó|se equivocó|te equivocaste|perdiste|olvidaste|ha fracasado)',
      'no (eres|es|ha sido|has sido|son) capaz de',
    ],
    heard: [
      'O sea que usted no logra pagar.',
      'Según entiendo, tiene dificultades con la lámpara.',
      'Usted no pudo pagar ayer.',
      'No puedes pagar con puntos, ¿verdad?',
      'Tienes problemas con la lámpara.',
      'Entonces fallaste al pagar.',
      'No eres capaz de pagar.',
    ],
    rather: ['Quiere poder …, ¿es así?'],
    unlessSentence: [
      '(porque|ya que) ...3 (nuestro|nuestra|hemos|nos)',
      '(quiere|quieres|querés|desea|deseas|necesita|necesitas) (que|poder|volver|{infinitive})',
      'si no',
      '(nuestro|nuestra) (fallo|error|culpa)',
      '(lamento|lamentamos|siento|sentimos) ',
    ],
  },
  {
    as: 'you cannot',
    words: [
      `${opener} [(que|,|entonces|pues)] [(que|,)] [${customer}] [(,|ya|todavía|aún|simplemente)] ${fails}`,
      `^[(hola|buenas|buenos|bien|vale|ok|ya|bueno|ah|uy|mira)] [(tardes|días|noches)] [{any}] ${fails} [usted|vos] ...10 (verdad|cierto|no|es así|correcto|es correcto|es eso|entiendo|veo|leo|parece|eh|me equivoco|ese es (el|tu|su) (problema|tema|asunto)|por lo que (veo|leo|cuentas)|según (veo|leo|entiendo))$`,
      `^${customer} [(,|pues|entonces|por tanto|entiendo)] ${fails}`,
      'no <poder|lograr|conseguir|saber|acertar|atinar|dominar:you present> usted',
      '(te|le|os|les) (está costando|cuesta) [usted|a usted|mucho|tanto|trabajo|demasiado] {infinitive}',
      'la (imposibilidad|incapacidad) de {infinitive}',
      'no [{clitic}] (eres|es|sos|has sido|ha sido|fuiste|fue|habéis sido|han sido|sois|son) [usted] (capaz|capaces)',
      '(eres|es|sos|sois|son) [usted|ustedes] [(totalmente|un poco|bastante|muy)] (incapaz|incapaces|un negado|una negada|torpe|negado|negada) (de|para|con|en)',
      '(cliente|usuario|usuaria|clienta|titular) [que] (no (puede|logra|consigue|sabe|pudo|logró|supo|entiende|encuentra)|incapaz|tiene (problemas|dificultades)|con (problemas|dificultades) (para|con))',
    ],
    heard: [
      'Es decir, que usted no acierta a encender la lámpara.',
      'Se te resiste la lámpara, por lo que veo.',
      'Usted se ha liado con la lámpara.',
      'Ya, no sabe usted encenderla.',
      'Le está costando encender la lámpara.',
      'Anotamos la incapacidad de encender la lámpara.',
      'No has sido capaz de encenderla.',
      'Es usted torpe con la lámpara.',
      'Motivo: cliente que no sabe encender la lámpara.',
    ],
    rather: ['Quiere poder …, ¿es así?'],
    even: ['negated'],
    unless: ['(cuando|hasta que|mientras|en caso de|aunque) ...6'],
    unlessSentence: [
      '(porque|ya que|pues) ...3 (nuestro|nuestra|hemos|nos)',
      '(quiere|quieres|querés|quieren|queréis|desea|deseas|desean|necesita|necesitas|necesitás|busca|buscas|prefiere|prefieres) (que|poder|volver|{infinitive})',
      '(nuestro|nuestra) (fallo|error|culpa|lado|parte)',
      '(lamento|lamentamos|siento|sentimos|disculpe|disculpa|perdón|perdona|perdone)',
      'no (se|te) (preocupe|preocupes)',
    ],
  },
  {
    as: 'the trouble is you',
    words: [
      '(su|tu|vuestro|vuestra) [{any}] (fallo|error|lío|apuro|complicación|atasco|obstáculo|traba|tropiezo|bronca|rollo|drama|inconveniente|problema|dificultad|queja|limitación|impedimento|asunto|cuestión|contratiempo|dolor de cabeza|punto flaco) [(,|según {any} [{any}]|entonces|pues|por tanto|en síntesis|por lo visto|al parecer|creo)] (es|sería|está|radica|consiste|reside|se reduce|se debe|viene de|viene|tiene que ver|estriba|se resume|se limita) (que|en|a|de|con|la|el|un|una|{infinitive}|no)',
      '(su|tu) situación es [(,|pues|entonces|por tanto)] que',
      'lo que (te|le|les|os) (falla|cuesta|supera|confunde|complica|preocupa|agobia|ocurre|pasa|sucede|trae de cabeza|bloquea) [a (usted|ti|vos|ustedes)] es',
      'lo que no (te|le|les|os) (sale|salen|funciona|va|entra) [a (usted|ti)] (es|son)',
      'lo que no (<lograr|conseguir|poder|saber|entender|encontrar:you present>) ...5 es',
      'donde (te atascas|se atasca|te pierdes|se pierde|te lías|te equivocas|se equivoca|fallas|falla) es',
      'el (problema|lío) (lo (tiene|tienes|tenéis|tienen)|está en (usted|ti|vos)|es (suyo|tuyo|de usted))',
      '(qué|cuál es) [el] [(tipo de|clase de)] (problema|inconveniente|dificultad) [que] (tienes|tiene|tenés|tienen|presenta|presentas)',
      '(tienes|tiene|tenés|tenéis|tienen) [usted|ustedes|entonces] (el|un) (problema|lío|apuro|inconveniente) (de|con|en|para) (que|no|el|la|los|las|su|tu|lo|{infinitive})',
      '(ese|este|cuál|eso) es [entonces|pues] (el|tu|su|vuestro) (problema|lío|apuro|inconveniente|obstáculo|fallo|drama)$',
      '(te|le) (queda|viene) grande',
      '(para|en) (ti|usted|vos|ustedes) [,] (el|la) (problema|dificultad|lío) (es|está|son)',
      '<cometer:you did> el (error|fallo) de',
    ],
    heard: [
      'Tu obstáculo, según veo, está en la lámpara.',
      'Su situación es, pues, que no enciende.',
      'Lo que te falla es la lámpara.',
      'Lo que no te sale es encenderla.',
      'Lo que no logras encender es la lámpara.',
      'Donde te atascas es en la lámpara.',
      'El problema lo tiene con la lámpara.',
      '¿Qué problema tienes?',
      'Tiene usted un problema con la lámpara.',
      'No se enciende, ¿ese es el problema?',
      'La lámpara le queda grande.',
      'Para usted el problema es la lámpara.',
      'Cometió el error de tirar la lámpara.',
    ],
    rather: ['Quiere que … funcione, ¿es así?'],
    even: ['negated'],
    unless: ['(cuando|hasta que|mientras|en caso de|aunque) ...6'],
    unlessSentence: [
      '(nuestro|nuestra) (fallo|error|culpa|lado|problema|parte)',
      '(resuelto|solucionado|arreglado)',
      '(lamento|lamentamos|siento|sentimos|disculpe|disculpa)',
      '(resolver|solucionar|arreglar|ayudar|ayudarle|ayudarte) ...3 (problema|incidencia)',
      'no (es|tiene) (un|ningún) problema',
    ],
  },
]
