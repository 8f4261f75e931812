import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional'] as const

export const es: Phrase[] = [
  {
    as: 'check',
    words: [
      '^[(y|entonces|ok|vale)] (es|sería|está|va|fue) [{adverb}|todo|esto|eso] (correcto|así|cierto|eso|exacto|bien|lo que (busca|buscas|quiere|quieres|necesita|necesitas|desea|deseas|pide|pides)) [(esto|eso|lo que digo|usted)]$',
      '(le|te|lo|os|la|les) (he|hemos|entendí|entendimos|entiendo|comprendí|comprendo) [{adverb}] [(entendido|comprendido|captado|leído|interpretado)] [{adverb}|bien|correctamente|mal]',
      '(he|hemos) [{adverb}] (entendido|comprendido|interpretado|captado) (bien|correctamente|mal)',
      '(entendí|entiendo|comprendí|interpreto|interpreté) (bien|correctamente|mal)',
      '(me|nos) (equivoco|explico mal|dejo algo|olvido de algo|equivocamos|dejamos algo|he equivocado)',
      '(estoy|estamos|voy|vamos) [{adverb}] (en lo cierto|en lo correcto|bien|por buen camino)',
      '(me|nos) (confirma|confirmas|confirmáis|confirman|confirmás) que (es así|es correcto|lo he entendido|lo hemos entendido|entendí|esto es)',
      '(falta|se me escapa|se nos escapa) algo',
    ],
    heard: [
      '¿Es eso lo que busca?',
      '¿Le he entendido bien?',
      '¿Hemos interpretado bien?',
      '¿Entendí bien?',
      '¿Me dejo algo?',
      '¿Estoy en lo cierto?',
      '¿Me confirma que es así?',
      '¿Se me escapa algo?',
    ],
    mood: ['question'],
    even,
  },
  {
    as: 'tag',
    words: '(verdad|correcto|cierto|no|sí|no es así|no es cierto|es así|me equivoco|estamos|no es verdad|exacto)$',
    heard: 'La puerta se atasca cuando llueve, ¿no?',
    mood: ['question'],
    unlessSentence: [
      '^[(y|entonces)] (es|son|está|están|cuál|qué|dónde|tiene|tienes|le|te|ha|has) ...9 (correcto|correcta|cierto|exacto)',
    ],
    even,
  },
  {
    as: 'correct me',
    words: [
      '(corríjame|corrígeme|corregidme|corríjanme|corregime|dígame|dime|decime|díganos|avíseme|avísame) si [(no|me|lo|he|es)] ...3 (equivoco|equivocado|equivocamos|entendido|entendí|así|mal|bien|correcto|error)',
      '(confírmeme|confírmame|confírmenos|confirme|confirma|confírmanos|por favor confirme) [por favor] (si|que) (lo he|es|lo hemos|he|hemos|le he|te he) (entendido|correcto|así|comprendido)',
      '(a falta de|a la espera de|pendiente de|en espera de) [que] [{clitic}] [su|tu] (confirme|confirmes|confirmen|confirmación|confirmarlo)',
      '(salvo que|a menos que|a no ser que) [{clitic}] [{adverb}] (equivoque|equivoquemos|entendido|entendiera|malentendido|corrija)',
      '(de|en caso de) [no] ser (así|correcto|afirmativo|eso)',
    ],
    heard: [
      'A falta de su confirmación, empezamos el lunes.',
      'Salvo que me equivoque, suenan los dos.',
      'De ser así, empezamos el lunes.',
      'Corrígeme si me equivoco.',
      'Confírmeme que lo he entendido.',
    ],
    even,
  },
  {
    as: 'if so',
    words: [
      '(si|de) [no] (es|era|fuera|fuese|sí|no) [{adverb}] (así|otra|otro|eso|esto|ese|lo|correcto|cierto|el caso)',
      '^[y|pero] si (no|sí|es que sí|es que no)',
      '(en|de) (ese|tal|este|dicho) caso',
      'en caso (contrario|afirmativo|negativo)',
      '(confírmeme|confírmame|confírmenos|confírmanos|confirmadnos|confírmenmelo|confírmelo|confírmalo|confirmadlo|confírmenlo|confírmemelo|confírmamelo|confírmenoslo|confírmanoslo|confírmennos)',
      '(que|si) [{clitic}] [{clitic}] (confirme|confirmes|confirmen|confirméis|corrija|corrijas|corrijan|confirma|confirmas|confirman)',
      '(con|tras) (su|tu|vuestra|vuestro) (conformidad|confirmación|visto bueno|sí|ok|aprobación)',
    ],
    heard: [
      'Si no es así, escríbame.',
      'Si no, llámeme.',
      'En ese caso, pulse los dos.',
      'En caso contrario, llámeme.',
      'Confírmamelo antes de empezar.',
      'Le ruego que me lo confirme.',
      'Con su visto bueno empezamos.',
    ],
    even,
  },
]
