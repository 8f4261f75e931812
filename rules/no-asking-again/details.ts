import type { LanguageCode } from 'replylint/rule'

/** A kind of detail that a customer can give. */
export type Kind = keyof typeof nouns

type Nouns = Record<LanguageCode, string>

/**
 * What each kind is called. Those of the first part are numbers and codes: only "order *number*" or "*which* order" asks for
 * one. Those of the second have a shape by which they are known, whatever is said about them.
 */
export const nouns = {
  order: { en: 'order purchase po', es: 'pedido orden compra encargo', it: 'ordine acquisto' },
  booking: {
    en: 'booking reservation pnr itinerary locator',
    es: 'reserva reservación localizador pnr',
    it: 'prenotazione pnr',
  },
  parcel: {
    en: 'tracking parcel shipment consignment package awb waybill',
    es: 'guía envío seguimiento rastreo tracking paquete bulto',
    it: 'spedizione tracking tracciamento pacco collo',
  },
  matter: {
    en: 'ticket case incident claim complaint dossier',
    es: 'ticket caso incidencia expediente siniestro reclamo reclamación queja folio radicado trámite',
    it: 'ticket pratica segnalazione reclamo sinistro protocollo fascicolo caso',
  },
  reference: {
    en: 'reference ref confirmation',
    es: 'referencia ref confirmación',
    it: 'riferimento riferimenti rif conferma',
  },
  customer: {
    en: 'account customer client member membership user username login player gamer student patient subscriber',
    es: 'cuenta cliente socio socia usuario abonado alumno jugador nick',
    it: 'account cliente utente socio tessera matricola nickname alias giocatore',
  },
  contract: { en: 'contract policy', es: 'contrato póliza', it: 'contratto polizza' },
  invoice: {
    en: 'invoice bill receipt',
    es: 'factura recibo ticket boleta',
    it: 'fattura bolletta scontrino ricevuta',
  },
  serial: { en: 'serial imei', es: 'serie imei', it: 'seriale serie matricola imei' },
  plate: { en: 'registration reg plate', es: 'matrícula placa patente', it: 'targa' },
  taxId: {
    en: 'nino vat tin ssn',
    es: 'dni nif nie cif rfc rut cuit cuil nit cédula curp',
    it: 'codice_fiscale partita_iva iva cf',
  },
  meter: { en: 'meter reading', es: 'contador lectura', it: 'contatore lettura' },
  email: {
    en: 'email e_mail mail inbox',
    es: 'correo email e_mail mail',
    it: 'email e_mail mail posta_elettronica indirizzo_mail',
  },
  phone: {
    en: 'phone mobile cell telephone contact callback',
    es: 'teléfono móvil celular telefónico contacto',
    it: 'telefono cellulare cell telefonico recapito',
  },
  address: { en: 'address street', es: 'dirección domicilio calle', it: 'indirizzo via domicilio' },
  bank: { en: 'iban bank', es: 'iban cbu clabe bancaria bancario bancarios', it: 'iban bancarie bancario' },
  city: {
    en: 'city town area region country village',
    es: 'ciudad localidad población municipio provincia país zona comuna',
    it: 'città comune paese provincia regione zona località',
  },
  postcode: { en: 'postcode zip postal', es: 'postal', it: 'cap' },
  name: {
    en: 'name surname',
    es: 'nombre apellido apellidos',
    it: 'nome cognome nominativo',
  },
  device: {
    en: 'phone device model make brand handset computer laptop tablet console printer router machine',
    es: 'teléfono celular móvil dispositivo modelo marca equipo ordenador computadora portátil tableta consola impresora aparato',
    it: 'telefono cellulare dispositivo modello marca computer portatile tablet console stampante apparecchio smartphone',
  },
  system: { en: 'os operating_system system platform', es: 'sistema plataforma', it: 'sistema piattaforma' },
  browser: { en: 'browser', es: 'navegador', it: 'browser' },
  version: { en: 'version build firmware', es: 'versión', it: 'versione' },
  date: { en: 'date dates day days', es: 'fecha fechas día días', it: 'data date giorno giorni periodo' },
  hour: { en: 'time times hour', es: 'hora horas horario franja', it: 'ora ore orario orari' },
  colour: { en: 'colour color shade', es: 'color tono', it: 'colore tinta tonalità' },
  size: { en: 'size sizes', es: 'talla tamaño', it: 'taglia misura numero_di_scarpa' },
  payment: {
    en: 'payment_method method card pay',
    es: 'medio_de_pago método forma_de_pago tarjeta',
    it: 'metodo metodo_di_pagamento carta',
  },
  error: { en: 'error message', es: 'error mensaje aviso', it: 'errore messaggio avviso' },
  year: { en: 'year', es: 'año', it: 'anno' },
  amount: {
    en: 'amount sum price total',
    es: 'importe monto cantidad valor total',
    it: 'importo cifra somma prezzo totale',
  },
  people: {
    en: 'people persons guests adults passengers travellers children kids pax',
    es: 'personas adultos pasajeros huéspedes niños comensales invitados viajeros pax',
    it: 'persone adulti passeggeri ospiti bambini invitati coperti partecipanti',
  },
  reason: { en: 'reason reasons', es: 'motivo razón causa', it: 'motivo ragione causa' },
  picture: {
    en: 'photo photos picture pictures image pic pics screenshot screenshots log logs',
    es: 'foto fotos fotografía imagen captura pantallazo comprobante log',
    it: 'foto fotografia immagine screenshot schermata log',
  },
} satisfies Record<string, Nouns>

/** Kinds that are numbers or codes. */
export const codes: ReadonlySet<Kind> = new Set<Kind>([
  'order',
  'booking',
  'parcel',
  'matter',
  'reference',
  'customer',
  'contract',
  'invoice',
  'serial',
  'plate',
  'taxId',
  'meter',
])

/** Any of these is a reference, and a bare code may be any of these. */
export const references: readonly Kind[] = [
  'reference',
  'order',
  'booking',
  'parcel',
  'matter',
  'invoice',
  'contract',
  'serial',
]

/** A code that stands for itself: "EX339120GB", "#48213". */
export const bareCode =
  /(?<![\w@#./-])(?:#\d{4,}|[A-Z]{1,4}-?\d{4,}[A-Z]{0,3}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{6})(?![\w-])/g

/** The code of a model: "LK-300E". */
export const modelCode = /(?<![\w@#-])[A-Z]{2,5}[- ]?\d{2,4}[A-Z]{0,3}(?![\w-])/

/** Beside one of these, the name of a code means its number: "order number", "order details". */
export const tails: Nouns = {
  en: 'number numbers no nr id ids code codes reference ref details detail info information #',
  es: 'número números n nº num código códigos clave referencia datos folio id',
  it: 'numero numeri n nr codice codici riferimento riferimenti estremi dati id',
}

/** Names of codes that need no such word: "the tracking, please", "su folio". */
export const bare: Nouns = {
  en: 'pnr locator imei username nickname plate registration reg awb vat reading',
  es: 'localizador pnr folio radicado nif nie cif dni rfc rut cuit cuil nit cédula curp imei matrícula placa patente nick usuario lectura',
  it: 'pnr targa alias nickname imei matricola lettura cf iva',
}

/** Too general to have a value: "what issue", "which way". */
export const vague: Nouns = {
  en: 'issue problem matter way thing question help case kind type sort point option message idea step part time account',
  es: 'problema asunto manera forma cosa pregunta ayuda caso tipo punto opción mensaje idea parte cuenta',
  it: 'problema questione modo cosa domanda aiuto caso tipo punto opzione messaggio idea parte conto',
}

/** Asks for one more or for one that is not the one given. */
export const others: Nouns = {
  en: 'more much any another other others second second different else new alternative alternate missing correct rest additional extra further also instead preferred secondary backup',
  es: 'más otro otra otros otras segundo segunda distinto distinta nuevo nueva nuevos nuevas alternativo alternativa correcto correcta algún alguna algunos algunas resto adicional adicionales además también',
  it: 'più altro altra altri altre secondo seconda diverso diversa nuovo nuova nuovi nuove alternativo alternativa corretto corretta qualche resto ulteriore ulteriori anche aggiuntivo',
}

/** Words that may stand between the name of a detail and its value: "my order no. is". */
export const links: Nouns = {
  en: "is was are 's are the no nr number numbers id code reference ref name called mr mrs ms dr of at my under ending in account",
  es: 'es son era fue el la nº n no num número código id nombre de del sr sra dr dra terminado terminada en con llamado llamada a al marca dice pone',
  it: 'è sono era il la n nr numero codice id nome di del della dott prof ssa sig signor signora in a al alla l segna dice',
}

/** Words that ask, and what for. */
export const asking: Record<
  LanguageCode,
  Record<string, 'what' | 'when' | 'where' | 'count' | 'measure' | 'why' | 'what'>
> = {
  en: {
    what: 'what',
    whats: 'what',
    which: 'what',
    when: 'when',
    where: 'where',
    whereabouts: 'where',
    why: 'why',
    who: 'what',
    whose: 'what',
  },
  es: {
    que: 'what',
    cual: 'what',
    cuales: 'what',
    cuando: 'when',
    donde: 'where',
    adonde: 'where',
    cuantos: 'count',
    cuantas: 'count',
    cuanto: 'measure',
    cuanta: 'measure',
    quien: 'what',
  },
  it: {
    che: 'what',
    quale: 'what',
    quali: 'what',
    qual: 'what',
    quando: 'when',
    dove: 'where',
    quanti: 'count',
    quante: 'count',
    quanto: 'measure',
    quanta: 'measure',
    perche: 'why',
    chi: 'what',
  },
}

/** What customers say of themselves or send along, by its looks. */
export const shapes: Partial<Record<Kind, RegExp>> = {
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  phone:
    /\b(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}\b|\b\d{2}[ -]\d{4}[ -]\d{4}\b|(?<![\w-])(?:[679]\d{8}|3\d{9}|0\d{9,10})(?![\w-])|(?:\b(?:tel|phone|mobile|cell|cel|móvil|movil|celular|teléfono|telefono|cellulare|number|número|numero|whatsapp)\b\D{0,12}\+?\d[\d ().-]{5,}\d)|(?:\+\d[\d ().-]{7,}\d)|(?:(?<![\w-])(?:0|\(0|6\d\d|3\d\d)\d*[ .)-]\d{2,4}[ .-]?\d{2,}(?:[ .-]?\d{2,})?(?![\w-]))/giu,
  address:
    /\b\d{1,4}\w?\s+(?:[A-Z][\p{L}'’]+\s+){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|way|court|place|terrace|quay|gardens|crescent|boulevard|blvd|square)\b|(?:\b(?:calle|c\/|avenida|av\.?|avda\.?|plaza|paseo|carrera|cra\.?|calzada|camino|rúa|pasaje|jirón|via|viale|v\.le|piazza|corso|largo|vicolo|strada)\s+(?:[\p{L}.'’]+\s+){0,4}?[\p{Lu}][\p{L}'’]*,?\s*(?:n\.?º?\s*|#\s*|no\.?\s*)?\d{1,5}\b)/giu,
  postcode:
    /\b[A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?\b(?![-\d])|\b(?:cap|cp|c\.p\.|código postal|codigo postal|zip|postcode|eircode)\s*:?\s*\w{4,8}\b|\b[A-Z]{2} \d{5}\b/gi,
  city: /\b(?:CAP|CP|ZIP)?\s*\d{5}\s+\p{Lu}\p{L}+|(?<!\p{L})(?:in|from|near|en|desde|a|da|vicino a|cerca de|live in|vivo (?:en|a)|abito a)\s+\p{Lu}\p{Ll}{3,}/gu,
  bank: /\b[A-Z]{2}\d{2}[ ]?(?:[A-Z\d]{4}[ ]?){3,7}[A-Z\d]{1,4}\b/g,
  device:
    /\b(?:iphone|ipad|ipod|galaxy|pixel|xiaomi|redmi|poco|huawei|oneplus|oppo|moto(?:rola)?|nokia|macbook|imac|thinkpad|chromebook|surface|kindle|samsung|lenovo|dell|asus|acer|epson|canon|brother|fritz!?(?:box)?)\b(?:\s+[\p{L}]*\d[\w-]*|\s+(?:pro|air|mini|plus|ultra|se|note)\b)*/giu,
  system:
    /\b(?:windows|win|macos|mac os|os x|android|ios|ipados|linux|ubuntu|debian|fedora|mint|chromeos)(?:\s+(?:\d[\d.]*|xp|vista|home|pro|[A-Z]\w+))*\b|\b(?:ps[345]|playstation(?: [345])?|xbox(?: \w+)?|nintendo switch|steam deck|sequoia|sonoma|ventura)\b/gi,
  browser: /\b(?:chrome|firefox|safari|edge|opera|brave|vivaldi)\b(?:\s+\d[\d.]*)?/gi,
  version:
    /\b(?:version|versión|versione|ver|build|release|v|app)\.?\s*(?:is\s+|es la\s+|è la\s+)?\d+(?:\.\d+)*\b|\bv\d+(?:\.\d+)*\b|\b\d+\.\d+\.\d+\b/gi,
  colour:
    /\b(?:black|white|red|blue|green|yellow|grey|gray|brown|pink|purple|orange|beige|navy|teal|turquoise|silver|gold|cream|ivory|negr[oa]s?|blanc[oa]s?|roj[oa]s?|azul(?:es)?|verdes?|amarill[oa]s?|gris(?:es)?|marr[oó]n|café|rosas?|morad[oa]s?|naranja|celeste|plateado|dorado|burdeos|ner[oaie]|bianc[oahie]+|ross[oaie]|blu|giall[oaie]|grigi[oaie]*|marrone|viola|arancione|azzurr[oaie]|bordeaux|salvia|argento|oro)\b/gi,
  size: /\b(?:size|talla|taglia|número|numero|n\.?º?)\s*:?\s*(?:X{0,3}[SML]|\d{1,2}(?:[.,]5)?)\b|\b(?:X{1,3}[SL]|EU ?\d{2}|UK ?\d{1,2})\b|\b(?:la|il|una|un|the|a) (?:X{0,3}[SML]|3[4-9]|4[0-8])\b/g,
  payment:
    /\b(?:paypal|visa|mastercard|amex|american express|apple pay|google pay|bizum|klarna|satispay|postepay|credit card|debit card|bank transfer|direct debit|in cash|tarjeta(?: de (?:crédito|débito))?|transferencia|efectivo|domiciliación|nequi|oxxo|mercado pago|carta di (?:credito|debito)|bonifico|contanti|contrassegno|bancomat)\b/gi,
  error:
    /\b(?:error|errore|code|código|codice|fault|e)\s*:?\s*(?:["“«][^"”»]{3,}|#?[A-Z]*[-_]?\d[\w-]*)|["“«][^"”»]{8,}["”»]/gi,
  year: /\b(?:19|20)\d\d\b(?![-/.]\d)/g,
  date: /\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b|\b\d{1,2}(?:st|nd|rd|th|º)?\s+(?:of\s+|de\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)\p{L}*\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s+\d{1,2}(?:st|nd|rd|th)?\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\b|\b(?:yesterday|last (?:week|month|night|year)|ayer|anteayer|anoche|ieri|l['’]altro ieri|stamattina|esta mañana|this morning)\b|\b\w+ (?:days?|weeks?|months?|years?) ago\b|\bhace \w+ (?:días?|semanas?|mes(?:es)?|años?)\b|\b\w+ (?:giorn[io]|settiman[ae]|mes[ei]|ann[io]) fa\b|\b(?:el|día|dia|il|dal|del|al) \d{1,2}\b(?!\s*(?:€|euro|%|kg|horas))|\b(?:in|since|en|desde|nel|dal|del) (?:19|20)\d\d\b|\b(?:on|el|il) the \d{1,2}(?:st|nd|rd|th)\b/giu,
  hour: /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|h|hs)\b|\b(?:a|at|alle|las|le|ore|since|around|after|before) (?:las |le )?\d{1,2}\b(?!\s*(?:€|euro|%|\/|-|\d|january|february|march|april|may|june|july|august|september|october|november|december))|\b(?:tutte le|ogni|di|every|all|in the|por las?|todas las) (?:mattin[ae]|pomerigg[io]+|ser[ae]|mornings?|afternoons?|evenings?|mañanas?|tardes?|noches?)\b|\bnoon\b|\bmidday\b/gi,
  amount:
    /\b\d+[.,]\d{2}\b(?![.,]?\d)|(?:[£€$]|US\$|R\$)\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:€|£|\$|euros?|eur|pounds?|quid|dollars?|usd|pesos|soles|mxn|bucks)(?!\w)/gi,
  people:
    /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|ten|dos|tres|cuatro|cinco|seis|ocho|due|tre|quattro|cinque|sei|otto)\s+(?:people|persons?|guests?|adults?|passengers?|kids|children|pax|of us|personas|adultos|pasajeros|huéspedes|comensales|niños|invitados|persone|adulti|passeggeri|ospiti|bambini|coperti)\b|\b(?:table|room|sala|mesa|tavolo|tavola|sitio) (?:for|para|per|de|da) (?:\d{1,3}|two|three|four|five|six|dos|tres|cuatro|cinco|seis|due|tre|quattro|cinque|sei)\b|\b(?:we are|we're|somos|seremos|siamo(?: in)?|saremo(?: in)?|in) (?:\d{1,3}|two|three|four|five|six|dos|tres|cuatro|cinco|seis|due|tre|quattro|cinque|sei)\b/giu,
}

/** What a value is replaced by where it is hidden from us. */
export const redacted = /\[[^\]]{0,40}\]|<(?:redacted|removed|hidden)>|\*{3,}|█{2,}|x{5,}/i
