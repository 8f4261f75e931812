import type { Phrase } from 'replylint/rule'

export const es: Phrase[] = [
  {
    as: 'insult',
    words: [
      '(idiota~|imbécil~|estúpido~|tonto|tonta|tontos|tontas|inútil~|zoquete~|gilipollas|cretino~|subnormal~|retrasado|retrasada|mongólico|tarado~|boludo~|pelotudo~|pendejo~|menso~|güey|naco~|palurdo~|analfabeto~|ignorante~|gentuza|caradura~|quejica~|maleducado~|feminazi|tocapelotas|plasta~|mentiroso|mentirosa|muerto de hambre|muertos de hambre|histérica|histérico|cateto~|zángano~|consentidor~|mamón|cabrón|cabrona|pelmazo~|pelma|lelo|lela|necio~|cazurro~|mendrugo|zopenco~|tarugo~|pánfilo~|tocahuevos|tocanarices|plasta|cansino|cansina|viejo verde|gorrón|gorrona|listillo~|listilla|chismosa|vividor|charlatán|energúmeno~|desgraciado~|sinvergüenza~|mequetrefe|babosa|baboso|otario|metiche)',
      '(corto|corta|cortos) de (entendederas|luces)',
      'hay que ser [muy|{any}] [{any}]',
      'no (das|da) para más',
      '(a su edad|a tu edad) [ya] no',
      '(hasta|ni) un (niño|burro|mono|crío) (lo|entendería|sabría)',
      'genio$',
      'asco das',
      'dos dedos de frente',
      '(mi abuela|un mono) (lo|sabría|podría)',
      '(menuda|qué) (plaga|cruz)',
    ],
    heard: [
      'Este cliente es un idiota.',
      'Es corto de luces.',
      'Hay que ser muy tonto.',
      'No da para más.',
      'A su edad ya no debería.',
      'Hasta un niño lo entendería.',
      'Lee, genio',
      'Asco das tú.',
      'Cualquiera con dos dedos de frente lo ve.',
      'Qué ignorancia.',
      'Mi abuela lo haría.',
      'Menuda plaga de gente.',
    ],
    sure: true,
    unlessSentence: [
      '(no|nada) ...3 (tonto|tonta|tontería|inútil)',
      '(quedar|sentir|siente|sientas|sentirse|llamar~|llamó) ...4 (tonto|tonta|idiota|inútil)',
      '(he sido|fui|soy|somos|fuimos|hemos sido) [un|una|unos] ...2',
      '(manual|cable|botón|error|fallo) ...2 (inútil|tonto|estúpido)',
      '(problema|trámite|formulario|paquete|bulto|maleta) ...2 (pesado|pesada)',
      'más (pesado|pesada)',
      '(paquete|caja|mueble|archivo|pieza|puerta|mesa|maleta) ...3 (pesado|pesada|pesados)',
    ],
  },
  {
    as: 'profanity',
    words: [
      '(joder|jódete|jodan|mierda|coño|hostia|carajo|puta|puto|pinche|cojones|verga|chingar|chinga|huevón|culo)',
      '(vete|vaya|váyase|andá|anda|ándate) a (la mierda|la concha|tomar|freír|llorar|la porra|cagar|paseo)',
      '(cállate|cállese|callate)',
      '(hinchar|hinchés|tocar|tocarme) las (pelotas|narices)',
    ],
    heard: ['Qué mierda de pedido.', 'Vete a freír espárragos.', 'Cállate ya.', 'Deje de tocarme las narices.'],
    sure: true,
  },
  {
    as: 'word that can be harmless',
    words:
      '(payaso~|burro|burra|moroso~|chillón|chillona|pesado|pesada|pesados|jeta|rata|melón|besugo|merluzo|bruja|fantasma|nabo|salame|zapallo|gil|torpe|torpes|bobo|boba|bobos|bobas|petardo|lerdo~|chafa|mema|memo|paleto~|llorón|llorona|malcriado~|ladrón|ladrona|agarrado|fresco)',
    heard: 'Vaya payaso.',
  },
]
