import type { Core } from './blanks.ts'
import { isOnScreen, type Place, partOf } from './place.ts'

/** The rest of the sentence belongs to the note. */
function toSentenceEnd(place: Place): Place {
  const rest = /^[^\n.!?)\]]{0,80}/.exec(place.after)![0].trimEnd()
  return { ...place, words: place.words + rest, end: place.end + rest.length, after: place.after.slice(rest.length) }
}

/** Verbs with which writers leave themselves something to do. */
const chore =
  'mirar|revisar|preguntar|poner|añadir|agregar|confirmar|comprobar|completar|verificar|rellenar|consultar|pedir|check|ask|add|fix|update|find|confirm|verify|insert|aggiungere|verificare|controllare|chiedere|inserire|sentire|confermare|correggere|completare|compilare|mettere'
const choreAfter = new RegExp(`^ ?:? ?(?:${chore})(?!\\p{L})`, 'iu')

/** TODO check hours; not *the TODO list*, nor Spanish *TODO incluido*. */
function todo(place: Place): Place | undefined {
  const { words, before, after, language } = place
  if (isOnScreen(place)) return undefined
  if (/^\s*[:(]/.test(after)) return toSentenceEnd(place)
  if (/^ (?:lists?|apps?|items?|comments?|widgets?|tab|board|column|status|label)(?!\p{L})/iu.test(after))
    return undefined
  if (
    words.startsWith('TB') &&
    language === 'en' &&
    !/(?:^|[^\p{L}])(?:on|at|by|from|until|for|of) $|[[(:€$£] ?$/iu.test(before)
  )
    return undefined
  if (/(?:^|[^\p{L}])(?:your|the|my|a|our|tu|su|il|la|el|lista|list) $/iu.test(before)) return undefined
  if (language === 'es' && words.startsWith('TO') && !choreAfter.test(after)) return undefined
  return toSentenceEnd(place)
}

const orders =
  '(?:PENDIENTE|PENDING|FALTA|FALTAN|MANCA|MANCANO|COMPLETAR|RELLENAR|REVISAR|BORRAR|QUITAR|COMPLETARE|VERIFICARE|CONTROLLARE|CHIEDERE|CANCELLARE|PERSONALIZAR|PERSONALIZZARE|PERSONALI[SZ]E|PREGUNTAR|CONFIRMAR|CONFERMARE|COMPROBAR|ASK|CHECK|VERIFY|CONFIRM|UPDATE|DELETE|REMOVE|MISSING|INSERT|INSERTAR|INSERTE|INSERIRE|INSERISCI|ADD|AÑADIR|AGREGAR|AGGIUNGERE|PONER|METTERE|FILL|COMPILARE)'
const capitalNote = new RegExp(
  `^(?:${orders}(?: (?:WITH|IF|BEFORE|SI|SE|PRIMA|ANTES|CON|A|IN|SEGÚN|THIS|ESTO|QUESTO|EL|LA|LO|IL|L|THE|\\p{Lu}{3,}))|(?:DA|POR|A|TO BE) (?:COMPLETARE|VERIFICARE|DEFINIRE|INSERIRE|FARE|CONFERMARE|AGGIUNGERE|RIVEDERE|DEFINIR|COMPLETAR|RELLENAR|PONER|CONFIRMAR|REVISAR|COMPLETED|FILLED|CONFIRMED|ADDED|DEFINED)|(?:NAME|LINK|URL|DATE|AMOUNT|NUMBER|ADDRESS|REASON|PRICE|TEXT|CODE) HERE|(?:NOMBRE|ENLACE|LINK|FECHA|IMPORTE|NÚMERO|DIRECCIÓN|MOTIVO|PRECIO|TEXTO|CÓDIGO) AQU[ÍI]|(?:NOME|LINK|DATA|IMPORTO|NUMERO|INDIRIZZO|MOTIVO|PREZZO|TESTO|CODICE) QUI|(?:YOUR|TU|SU|IL TUO|IL SUO) (?:FULL )?(?:NAME|NOMBRE|NOME|SIGNATURE|FIRMA)|(?:DO NOT|DON'T) SEND|NO ENVIAR|NON (?:INVIARE|SPEDIRE)|(?:DRAFT|BORRADOR|BOZZA)$)`,
  'u',
)
const orderAlone = new RegExp(`^${orders}$`, 'u')
/** These stand alone as orders too. */
const loneOrder =
  /^(?:INSERT|INSERTAR|INSERIRE|COMPILARE|COMPLETARE|COMPLETAR|RELLENAR|FILL IN|CONFERMARE|VERIFICARE|CONTROLLARE|CHIEDERE|COMPROBAR|CONFIRMAR|PREGUNTAR|REVISAR|VERIFY|CHECK|CONFIRM|DOUBLE-CHECK)$/

/** CHECK WITH FINANCE · FALTA EL HORARIO · DA COMPLETARE · PENDIENTE: … */
function capitalOrder(place: Place): Place | undefined {
  const { words, before, after } = place
  const isDraft = /^(?:DRAFT|BORRADOR|BOZZA)/.test(words)
  const isNote = capitalNote.test(words)
  if (!isDraft && !isNote && !orderAlone.test(words) && !loneOrder.test(words)) return undefined
  // Shouting all along is another matter; so is what stands on a button.
  if (
    isOnScreen(place) ||
    /\p{Lu}{3,}[^\p{Ll}]*$/u.test(before) ||
    /(?:^|[^\p{L}])(?:de|di|of|to|the|el|la|il) $/u.test(before)
  )
    return undefined
  if (isDraft) return before.trim().length < 3 ? toSentenceEnd(place) : undefined
  if (isNote || (orderAlone.test(words) && /^\s*:/.test(after))) return toSentenceEnd(place)
  if (!loneOrder.test(words)) return undefined
  return /^(?:INSER|COMPILARE|RELLENAR|FILL)/.test(words) || /^(?:[!?)\]]|[.\s]*$)/.test(after) ? place : undefined
}

const inParentheses = new RegExp(
  [
    '(?:insert|add|put|write|enter|fill in|paste|insertar?|inserte|añad(?:ir|e)|agreg(?:ar|a|ue)|poner|pon|escrib(?:ir|e|a)|rellenar|completar|pegar|inserire|inserisci|aggiung(?:ere|i)|scriver?e|scrivi|mettere|metti|compilare|completare|incollare) .{0,60}?(?<!\\p{L})(?:here|aquí|aqui|acá|qui|link|enlace|name|nombre|nome|date|fecha|data|reason|motivo|number|número|numero|amount|importe|importo|address|dirección|indirizzo|price|precio|prezzo|details?|detalles?|dettagli)',
    '(?:da|por|to be) (?:cambiare|completare|compilare|inserire|aggiungere|sostituire|personalizzare|rivedere|verificare|controllare|completar|rellenar|cambiar|sustituir|personalizar|poner|revisar|verificar|filled in|replaced|added|filled|checked)',
    '(?:delete|remove|borrar|eliminar|quitar|tachar|cancellare|eliminare|togliere|barrare) (?:if|before|this|si|antes|se|prima|esto|questo|lo que no|la voce|as appropriate).{0,60}',
    '(?:customi[sz]e|personali[sz]e|personalizar|personalizzare|adaptar|adattare).{0,60}',
    '(?:choose|elegir|escoger|scegliere) (?:one|una|uno|un).{0,40}',
    '(?:check|ask|confirm|preguntar|confirmar|consultar|revisar|comprobar|chiedere|verificare|sentire|falta \\p{L}+ar|manca da \\p{L}+) (?:with|to|a|con|in) .{0,50}',
    '.{2,60}(?:antes de (?:enviar|mandar|publicar)|prima di (?:inviare|mandare|pubblicare)|before (?:sending|publishing))',
    '(?:copy|copiar|copiare|copia|pegar|incollare) (?:from|de|del|da|dal|dalla|here|aquí|qui|la|el|il|the) .{0,50}',
    '(?:internal|interno|interna|uso interno|solo interno|internal use|internal only)(?: only| use)?(?::.{0,60})?',
    // What the customer owes is no note: “(falta la firma)”.
    "(?:falta|faltan|manca|mancano|missing):? (?!(?:(?:el|la|los|las|su|tu|il|i|le|una?) |l')?(?:firma|documento|copia|sello|pago|dni|página|nif|foto|bollo|pagamento|pagina|timbro|marca)).{2,60}",
    '(?:TODO|TBD|XXX+|PENDIENTE|PENDING|NOTA|NOTE|OJO)(?:[:\\s].{0,80})?',
    '(?:inserire|completare|compilare|insertar|completar|rellenar|insert|fill in|ejemplo|esempio|example|de ejemplo|da esempio|sample|cambiar|cambiare|change this|sostituire|sustituir|borrador|bozza|draft|placeholder|segnaposto|tbd|verificare|controllare|comprobar|revisar|check this|double[- ]check|check|verify|confirm|confermare|chiedere|preguntar|confirmar|tbc|boh|falta|faltan|manca|mancano|missing|link|enlace|url|link here|enlace aquí|link qui)',
  ].join('|'),
  'iu',
)
const wholeParentheses = new RegExp(`^\\((?:${inParentheses.source})\\)$`, 'iu')

const isNoteInParentheses = ({ words }: Place): boolean =>
  wholeParentheses.test(words) &&
  !/^\((?:pendiente|pending|nota|note|ojo|Pendiente|Pending|Nota|Note|Ojo)(?!\p{L})/u.test(words)

const whenTrue = (
  words: RegExp,
  isNote: (place: Place) => boolean,
  extend: (place: Place) => Place = (place) => place,
  needs?: RegExp,
): Core => ({
  words,
  needs,
  find: (place) => (isNote(place) ? extend(place) : undefined),
})

const startsWithChore = new RegExp(
  `^\\W{0,4}(?:${chore}|pon|inserisci|inserta|personalizar|personalizzare|fill in|TODO|falta|manca)(?!\\p{L})`,
  'iu',
)

/** Words from the writer to the writer. */
export const notes: readonly Core[] = [
  {
    words: /(?<![\p{L}\p{N}_/-])(?:TO[- ]?DO|FIXME|TBD|TBC)(?![\p{L}\p{N}_-])/gu,
    needs: /TO[- ]?DO|FIXME|TB[CD]/,
    find: todo,
  },
  whenTrue(/(?<![\p{L}])todo:(?= )/gu, ({ language }) => language !== 'es', toSentenceEnd, /todo:/i),
  // What begins so is a note itself, and not for the customer anyway.
  whenTrue(
    /(?<![\p{L}\p{N}])(?:internal note|note to (?:self|agents?|writer|team|rep|us)|agents? note|nota interna|nota (?:para|al) (?:el |la )?(?:agente|asesora?|equipo|operador)|nota (?:per|all') ?(?:l'|il |gli )?(?:operatore|agente|operatori|team|collega|ufficio))\s?:/giu,
    ({ start }) => start > 3,
    toSentenceEnd,
    /internal note|note to |agents? note|nota /i,
  ),
  {
    words: /(?<![\p{L}\p{N}_])\p{Lu}{2,}(?:[ '-]\p{Lu}{1,}){0,7}(?![\p{L}\p{N}_])/gu,
    needs: /[A-ZÀ-Þ]{2}/,
    find: capitalOrder,
  },
  whenTrue(/\([^()\n]{2,90}\)/g, isNoteInParentheses),
  whenTrue(
    /(?<![\p{L}\p{N}])(?:insert (?:customer |order |first |company |product )?(?:name|link|date|number|amount|reason|url|price|text)(?: here)?|insertar (?:el |la )?(?:nombre|enlace|link|fecha|número|importe|motivo|texto|precio)(?: aquí| del cliente)?|inserire (?:il |la |qui il |qui la )?(?:nome|link|data|numero|importo|motivo|testo|prezzo)(?: qui| del cliente)?)(?=[\s,.:;)]|$)/giu,
    ({ before, after }) =>
      /(?:^|[,:.(-]) ?$|(?:^|[^\p{L}])(?:dear|hi|hello|hola|ciao|gentile|here|at|is|es|è|aquí|qui) $/iu.test(before) &&
      !/^ (?:of|in|on|into|de|en|del|nel|nella|da|tu|su|your)(?!\p{L})/iu.test(after),
    undefined,
    /inser[ti]/i,
  ),
  // *insertar link* · // poner aquí el precio · << insertar código
  whenTrue(
    /\*{1,3}[^*\n]{3,70}\*{1,3}/g,
    ({ words }) =>
      startsWithChore.test(words) && !/^\*{1,3} ?(?:check|ask|add|find|confirm|verify|update|pedir|mirar)/i.test(words),
  ),
  whenTrue(/(?<!\S)\/\/(?= ?\p{L})/gu, ({ after }) => startsWithChore.test(after), toSentenceEnd, /(?<!\S)\/\//),
  {
    words: /<<+\s?\p{L}[^<>\n]{1,60}>{0,3}|>>+(?= ?(?:TODO|insert))/giu,
    needs: /<<|>>/,
    find: (place) =>
      place.words.startsWith('<') ? partOf(place, 0, place.words.trimEnd().length) : toSentenceEnd(place),
  },
]

/** Text that only fills space. */
export const dummies: readonly Core[] = [
  whenTrue(
    /(?<!\p{L})(?:lorem ipsum(?: dolor(?: sit amet)?)?|asdf(?:gh?j?k?l?)?|bla(?:[ ,-]{0,2}bla){1,9}|blah(?:[ ,-]{0,2}blah){1,9}|xxx+@\S{1,40}|\S{1,40}@xxx\S{0,20}|texto de relleno|testo segnaposto|(?:placeholder|sample|dummy) text here)(?!\p{L})/giu,
    () => true,
    undefined,
    /lorem ipsum|asdf|bla|xxx|texto de relleno|testo segnaposto|text here/i,
  ),
  whenTrue(
    /(?<!\p{L})(?:testo di prova|texto de prueba|sample text|test text|testo di esempio|texto de ejemplo|prueba prueba|prova prova|test test)(?!\p{L})/giu,
    ({ before, after }) => /^$|[.!?:,] ?$/.test(before) && /^[.,]?(?:\s*$| \p{Lu})/u.test(after),
    undefined,
    /prueba|prova|test|sample|ejemplo|esempio/i,
  ),
  whenTrue(
    /(?<!\p{L})(?:Fulano de Tal|Fulanit[oa]|Pinco Pallin[oa]|Tizio(?: e)? Caio|John Doe|Jane Doe|Joe Bloggs)(?!\p{L})/gu,
    () => true,
    undefined,
    /Fulan|Pinco|Tizio|Doe|Bloggs/,
  ),
]
