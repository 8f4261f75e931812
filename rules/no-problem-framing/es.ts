import type { Phrase } from 'replylint/rule'

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
]
