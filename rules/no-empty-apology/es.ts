import type { Phrase } from 'replylint/rule'

const sorry =
  '(lamento|lamentamos|siento|sentimos|disculpa|disculpe|disculpen|disculpad|disculpas|disculpamos|disculpanos|discúlpanos|discúlpenos|perdón|perdona|perdone|perdonen|perdonad|perdóname|perdónanos|perdónenos|excusas|excusamos|sorry|qué pena con usted|qué pena contigo|pesar|mea culpa)'
const trouble =
  '(molestia|molestias|inconveniente|inconvenientes|inconveniencia|inconveniencias|incomodidad|incomodidades|perjuicio|perjuicios|malentendido|malentendidos|mal entendido|mal entendidos|trastorno|trastornos|contratiempo|contratiempos|afectación|afectaciones|disgusto|disgustos|confusión|confusiones|desencuentro|problema|problemas|malestar|ofensa|ofensas|demora|demoras|dificultad|dificultades|preocupación|incordio|incordios|impacto|error|errores)'
const open =
  '(ocasionado|ocasionada|ocasionados|ocasionadas|causado|causada|causados|causadas|generado|generada|generados|generadas|producido|producidas|producidos|derivadas|que)'

export const es: Phrase[] = [
  {
    as: 'boilerplate',
    words: [
      `${sorry} [{any}] [{any}] [por] (las|los|la|el) [{any}] (molestia|molestias|inconveniente|inconvenientes|inconveniencia|inconveniencias|trastorno|trastornos|afectaciones|perjuicios|incordio) [${open}]`,
      `${sorry} [{any}] [{any}] [por] (las|los|la|el|los eventuales|las posibles|los posibles|las eventuales|toda|todas las|todo) [{any}] ${trouble} ${open}`,
      `${sorry} [{any}] [{any}] [por] (cualquier|cualesquiera|toda|todo|algún|alguna|eventuales|posibles) [{any}] ${trouble}`,
      `${sorry} [{any}] [{any}] [por] (los|las) (eventuales|posibles) ${trouble}`,
      `${sorry} [{any}] [{any}] [{any}] [por|de] (lo que|lo) (haya|hayan|pueda|pudo|pudiera|ocurrido|sucedido|pasado|acontecido|acaecido)`,
      `${sorry} ...6 por lo que (haya|hayan|pueda|pudo|pudiera)`,
      `${sorry} [{any}] [{any}] por (la situación|esta situación|lo ocurrido|lo sucedido|todo|lo que (haya|pueda|pudo) [{any}])`,
      `(haya|hayan|hayas) (podido|podido) (ocasionar|ocasionarle|ocasionarte|ocasionarles|causar|causarle|causarte|generar|generarle|generarte|molestar|molestarle|molestarte|incomodar|incomodarle|incomodarte)`,
      `(pudiera|pudieran|puedan|pueda|hubieran podido|hubiera podido) [{any}] (ocasionar|ocasionarle|ocasionarte|causar|causarle|causarte|generar|generarle|generarte|generarles|derivar|haber tenido|haberle|haberte)`,
      `${sorry} [{any}] por la percepción`,
      'las molestias ocasionadas',
    ],
    heard: [
      'Disculpe las molestias.',
      'Lamentamos los problemas que esto genera.',
      'Pedimos perdón por cualquier contratiempo.',
      'Pedimos disculpas por los eventuales errores.',
      'Te pido disculpas por lo ocurrido.',
      'Te pido disculpas en nombre de todo el taller por lo que haya pasado.',
      'Nos disculpamos por la situación.',
      'Es por lo que haya podido ocasionar.',
      'Es por lo que pudiera generar.',
      'Acepte nuestras disculpas por la percepción que tuvo.',
      'Rogamos perdón por las molestias ocasionadas.',
    ],
    unless: [
      '(molestia|molestias|inconvenientes|trastorno|problema|problemas|error|errores|demora|confusión) (de (haber|tener|no|que|los|las|la|el|estos|estas|dos|tres|venir|volver|ayer|tu|su)|con (el|la|los|las|tu|su)|en (el|la|los|las|tu|su)|entre|durante)',
      'cualquier (cosa|duda)',
      '(causado|ocasionado|generado|causó) (la|el|los|las|nuestra|nuestro) !(situación|incidencia|problema|hecho)',
    ],
    rather: ['«Siento que dejáramos fuera las dos lámparas». Diga qué falló.'],
  },
  {
    as: 'conditional',
    words: [
      `${sorry} [{any}] [{any}] (si|por si|en caso de que|en el caso de que|si acaso) [en algún momento|acaso|{any}] !(quieres|prefieres|prefiere|quiere|puedes|puede|necesitas|necesita)`,
      `(si|en caso de que|si acaso|si en algún momento) (la|el|los|las|te|le|les|lo|algo|alguna|alguno|nuestro|nuestra|esto|considera|consideras|en|se|hubo|hemos|usted|algún) ...10 (pedimos|pido|lamentamos|lamento|sentimos|siento|disculpamos|disculpas|perdón|disculpa|excusas|expresamos|ofrecemos|presentamos|vaya por delante) [{any}] [{any}] [{any}]`,
      `${sorry} [{any}] [{any}] [por] [si] (hubo|ha habido|hubiera|hubiese) [algún|alguna|{any}] ${trouble}`,
    ],
    heard: [
      'Perdona si te desperté.',
      'Si el anuncio te molestó, lo sentimos.',
      'Una disculpa si hubo algún problema.',
    ],
    even: ['conditional'],
    unless: [
      'si (quieres|prefieres|prefiere|quiere|te va|le va|puedes|puede|necesitas|te queda|le queda|lo considera|alguna más|algún asistente ya)',
      'avisanos',
      'por si (le|te) sirve',
    ],
    rather: ['Sin *si*: «Siento que el anuncio…».'],
  },
  {
    as: 'about a feeling',
    words: [
      `(lamento|lamentamos|siento|sentimos|me apena|nos apena) [{adverb}|mucho|muchísimo|profundamente] que [{any}] [{any}] [se|te|lo|la|le|usted|no] [se|te|lo|la|haya|hayas|hayan|{any}] [{adverb}] (sentido|siente|sienta|sientas|molesto|molesta|enfadado|enfadada|disgustado|disgustada|decepcionado|decepcionada|percibido|perciba|percibas|piense|pienses|crea|creas|opine|opines|considere|consideres|interpretado|interprete|interpretes|impresión|opinión|contento|contenta|contentos|satisfecho|satisfecha|entendido|entienda|malinterpretado|ofendido|ofendida|valore|vea|vivido|viva|llevado)`,
      `(lamento|lamentamos|siento|sentimos) [{adverb}|mucho|muchísimo|profundamente] que (esté|estés|estén|te hayas|se haya|se hayan) [{any}] [{any}] (molesto|molesta|enfadado|enfadada|disgustado|disgustada|decepcionado|decepcionada|contento|contenta|satisfecho|satisfecha|disgusto|sentido|incómodo|incómoda)`,
      `${sorry} [{any}] [{any}] [que|si] ...6 (no (fuera|fuese|fue|ha sido|haya sido|cumplió|cumpliera|estuvo|cubrió)) [{any}] [{any}] (de (su|tu) (agrado|gusto|interés)|la (deseada|esperada|que esperabas|que esperaba)|(sus|tus) expectativas|a la altura|lo que (esperabas|esperaba))`,
      `${sorry} [{any}] [{any}] que no (hayas|haya|hayan) tenido (una|la) [{any}] [{any}] (buena|experiencia|grata|mejor)`,
      `${sorry} [{any}] [{any}] que esa sea (tu|su)`,
      `${sorry} ...5 (percepción|impresión|interpretación|sensación) (que|de que)`,
      `no (ha sido|fue) de (su|tu) agrado`,
      `${sorry} [{any}] que no (hayas visto|haya visto|hayas leído|haya leído|hayas entendido|haya entendido)`,
    ],
    heard: [
      'Lamento que se sienta así.',
      'Siento que esté molesta.',
      'Sentimos que el cuarto no fuera de su agrado.',
      'Sentimos que no hayas tenido una buena visita.',
      'Lamento que esa sea tu opinión.',
      'Te pido disculpas por la impresión que te has llevado.',
      'Ya sé que no ha sido de su agrado.',
      'Disculpa que no hayas visto el correo.',
    ],
    unless: ['llevado (tres|dos|varios|el|la)', 'haberte', 'haberle'],
    rather: ['Pida perdón por lo que hicimos, no por lo que el cliente siente.'],
  },
  {
    as: 'taken back',
    words: [
      `${sorry} ...7 (pero|sin embargo|no obstante|aunque|mas|si bien|ahora bien|eso sí) [es que|{adverb}|también|la verdad|en realidad|que|debo decirle que|debo decir que|cabe señalar que|lo cierto es que|es verdad que|entienda que] [la próxima|{any}] [{any}] (usted|tú|vos|su|tu|ustedes|fue|fuiste|presentó|debió|debiste|tenía|tenías|podía|podías|entienda|entiende|entendé|cuente|revise|revisa|lea|lee|leyó|leíste|aceptó|aceptaste|firmó|firmaste|puso|pusiste|hizo|hiciste|conservó|avisó|avisaste|canceló|cancelaste|olvidó|olvidaste)`,
      `${sorry} ...7 (pero|sin embargo|no obstante|aunque|mas) [es que|en {any}|en la {any}|el {any}|la {any}|{adverb}] (nadie|hay (muchísima|mucha|demasiada|carteles)|no (paran|es culpa|depende|somos)|el (mensaje|cartel|contrato|aviso|correo|folleto)|la (norma|normativa|web|letra|póliza|gente)|las (instrucciones|condiciones|normas|bases)|son cosas que|eso es|así es|en la puerta|en google|estaba (claro|escrito|indicado|avisado)|está (claro|clarísimo|escrito|indicado|puesto)|aparece|se (entendía|ve|avisó|avisa|indica)|es lo (que|normal)|es normal|todos|a todos)`,
      `${sorry} ...7 (pero|aunque|no obstante|si bien) (debo|debemos|cabe|tengo que|hay que|le recuerdo|te recuerdo|le recordamos|te recordamos|permítame) [{any}] [que]`,
      `${sorry} ...6 (pero|aunque) ...4 (tenías|tenía|debías|debía|podías|podía|deberías|debería|tenés|tiene) que`,
      `${sorry} ...6 (pero|aunque) la próxima`,
      `${sorry} ...6 (pero) (nadie más|a nadie)`,
    ],
    heard: [
      'Lo siento, pero usted firmó.',
      'Perdona, pero son cosas que pasan.',
      'Lo siento, aunque debo decirle que había un letrero.',
      'Perdón, pero la hoja la tenías que firmar vos.',
      'Disculpe, pero la próxima mire antes.',
      'Lo siento, pero nadie más se quejó.',
    ],
    even: ['negated'],
    unless: [
      '(pero|aunque) (si|ya|ahora|tiene arreglo|le|te) [prefieres|prefiere|queda|está|lo]',
      'pero ya',
      'pero no (podemos|puedo|es posible|se puede|tenemos)',
      'no obstante tiene',
    ],
    rather: ['Después de la disculpa, punto. Lo que sigue a *pero* sobra.'],
  },
]
