/** What words in brackets are to a template: the name of a value, or words to the writer. */
export type BracketUse = 'field' | 'instruction'

const list = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Nouns that name a value: `[Name]`, `[número de pedido]`, `<città>`. */
export const values: ReadonlySet<string> = list(`
  name names firstname lastname surname fullname username nickname title salutation customer client guest member recipient user agent rep
  representative advisor company business organisation organization brand store shop branch city town state country area region address street
  postcode zip date day month year time hour hours deadline duration eta window link url website email mail phone telephone mobile contact
  order ticket case claim booking reservation invoice bill contract policy account product item model size colour color quantity plan subscription
  service tracking carrier courier shipment delivery amount price cost fee total sum refund discount percentage currency balance number id ref
  reference code coupon voucher pin reason issue problem topic subject question details description explanation solution workaround action step steps
  status result decision outcome alternative option department team manager colleague signature position role flight destination airport gate seat
  room doctor appointment event venue file attachment document form page version platform device error feature article serial iban percent
  nombre nombres apellido apellidos tratamiento cliente clienta usuario usuaria titular destinatario agente asesor asesora operador empresa
  compañía marca tienda sucursal oficina ciudad población localidad provincia país zona dirección calle fecha día mes año hora horario plazo
  duración enlace vínculo web sitio correo teléfono móvil celular contacto pedido orden incidencia caso reclamación reserva factura recibo
  contrato póliza cuenta producto artículo modelo talla color cantidad tarifa suscripción servicio seguimiento transportista mensajería envío
  entrega importe monto precio coste costo tasa cuota suma reembolso descuento porcentaje moneda saldo número num nº código cupón vale clave
  motivo razón problema tema asunto pregunta detalle detalles descripción explicación solución alternativa acción paso pasos estado resultado
  decisión departamento equipo responsable compañero firma puesto cargo vuelo destino aeropuerto puerta asiento habitación médico doctor doctora
  cita evento archivo adjunto documento formulario página versión plataforma dispositivo referencia localizador matrícula expediente
  nome nomi cognome appellativo intestatario utente destinatario operatore operatrice consulente azienda società ditta marchio negozio filiale
  sede città comune provincia paese zona indirizzo via data giorno mese anno ora orario orari scadenza termine durata collegamento sito posta
  telefono cellulare contatto ordine segnalazione pratica reclamo prenotazione fattura bolletta contratto polizza conto prodotto articolo modello
  taglia colore quantità piano tariffa abbonamento servizio tracciamento corriere spedizione consegna importo prezzo costo tassa canone somma
  rimborso sconto percentuale valuta saldo numero codice coupon buono motivo causa problema argomento oggetto domanda dettaglio dettagli
  descrizione spiegazione soluzione alternativa azione passo passaggi stato esito decisione ufficio reparto squadra responsabile collega firma
  ruolo volo destinazione aeroporto cancello posto camera stanza medico dottore dottoressa appuntamento evento allegato documento modulo pagina
  versione piattaforma dispositivo riferimento errore funzione targa matricola ubicazione intervento tecnico tutor fornitore
  mr mrs ms miss sir madam sr sra srta sig don doña dott dottoressa detail summary resumen riepilogo screenshot captura greeting saludo saluto
  language idioma lingua driver conductor autista technician técnico hotel nights noches notti adults guests price seller vendedor venditore
  supplier proveedor pickup retiro ritiro opening apertura chiusura closing salary course curso corso teacher profesor docente school escuela
  scuola visit visita visite days weeks months years hours minutes nights días semanas meses años horas minutos giorni settimane mesi anni ore minuti agenzia agencia autista referente reparto struttura compagnia officina grupo gruppo group entity ente digit digits cifra cifras cifre birth nacimiento nascita patient paciente paziente claimant beneficiary beneficiario tenant inquilino inquilina landlord property inmueble immobile meter contador
  contatore reading lectura lettura token link`)

/** Words that go with them: `[your full name]`, `[fecha de la cita]`, `[nome del cliente]`. */
const fillers = list(`
  a an the your our their his her of for and or no new full first last due start end expected current old recipient's customer's user's agent's
  company's client's your's tu su el la los las un una de del al y o nuestro nuestra nuevo nueva completo primer primera último última il lo i gli
  le un uno una di da del dello della dei degli delle dell al alla e o tuo tua suo sua vostro nostro nostra nuovo nuova completo primo prima ultimo s n d l brief short breve corta corto specific específico específica specifico specifica exact exacto exacta esatto esatta correct correcto correcta corretto corretta nearest relevant x ra`)

/** Marks that stand in brackets and ask for nothing. */
const marks =
  /^(?:ok|sic|redacted|pii|omitted|deleted|removed|external|urgent|solved|closed|open|bug|info|note|nb|faq|tba|tbc|eom|fyi|spam|omissis|risolto|urgente|resuelto|censurado|warning|important|new|update|alert|ios|android|pdf|video|image|photo|foto|imagen|immagine|gif|attachment|allegato|adjunto|nota|novità|novedad|importante|gratis|gratuito|free|optional|opcional|facoltativo)$/i

/** What begins words to the writer, whatever follows. */
const orders =
  /^(?:insert|add|option|opción|opzione|variante|missing|falta|faltan|manca|mancano|use (?:only|this|if)|usar (?:solo|sólo|si)|usare (?:solo|se)|fill(?: in| out)?|put|write|paste|describe|explain|specify|mention|customi[sz]e|personali[sz]e|replace|summari[sz]e|state|delete|enter|choose|pick|adapt|edit|tailor|include|attach|copy|update|confirm|check|verify|remove|complete|provide|give|select|offer|ask|apologi[sz]e|list|quote|modify|adjust|insertar|inserta|inserte|insertá|añadir|añade|añada|agregar|agrega|agregue|agregá|poner|pon|ponga|poné|escribir|escribe|escriba|escribí|redactar|redacta|redacte|rellenar|rellena|rellene|completar|complete|completá|describir|describe|describa|explicar|explica|explique|indicar|indica|indique|especificar|especifica|especifique|personalizar|personaliza|personalice|adaptar|adapta|adapte|pegar|pega|pegue|copiar|copia|sustituir|sustituye|sustituya|reemplazar|reemplaza|reemplace|cambiar|modificar|borrar|borra|borre|eliminar|elimina|elimine|quitar|elegir|elige|elija|escoger|seleccionar|mencionar|menciona|mencione|detallar|detalla|detalle aquí|resumir|resume|resuma|adjuntar|incluir|revisar|verificar|comprobar|consultar con|preguntar a|confirmar|confirma con|ofrecer|citar|inserire|inserisci|inserisca|aggiungere|aggiungi|aggiunga|scrivere|scrivi|scriva|mettere|metti|compilare|compila|completare|descrivere|descrivi|spiegare|spiega|spieghi|indicare|indica|indichi|specificare|personalizzare|personalizza|adattare|adatta|incollare|incolla|copiare|sostituire|sostituisci|cambiare|modificare|cancellare|cancella|eliminare|elimina|togliere|togli|scegliere|scegli|selezionare|menzionare|citare|riassumere|riassumi|allegare|includere|verificare|controllare|confermare|chiedere|offrire|riportare|precisare|empathi[sz]e|sympathi[sz]e|acknowledge|greet|reassure|remind|suggest|introduce|motivare|dettagliare|integrare|valutare|tradurre|approvare|rileggere|nota:|note:|attenzione:|ojo:|n\.b\.|da \p{L}+(?:are|ere|ire|rsi)|por \p{L}+[aei]r)(?![\p{L}\p{N}])/iu

/** Spanish and Italian infinitives give orders too; these, many of them English, only look like one. */
const infinitive =
  /^(?!(?:lugar|hogar|par|bar|mar|popular|particular|similar|calendar|regular|dollar|year|their|chair|repair|air|pair|fair|hair|camere|tessere|lettere|opere|corriere|quartiere|maniere|essere|estar|cassiere|cameriere|barriere|mare|genere|potere|piacere|ore|intere|libere|vere|sere|software|care|share|compare|where|here|there|hire|entire|require|fire|wire|more|square|rare|spare|sphere|shire) )(?:\p{L}{2,}(?:[ai]r|[aei]re)|poner|hacer|ofrecer|responder|leer|saber|reconocer|agradecer|mantener|proponer|resolver|devolver|escoger|prometer|meter|pedir|dar|decir)(?:se|le|lo|la|les|los|si|gli|ne|li)? /iu

/** `[one sentence about the cause]`, `[pasos para su móvil]`. */
const prose =
  /^(?:(?:one|two|three|1|2|3|an?|una?|uno|dos|due|short|brief|breve|your|tu|su|la|el|il|le|los|las|i|gli) )*(?:sentences?|paragraphs?|steps|explanations?|wording|frases?|párrafos?|pasos|explicación|frasi?|paragraf[oi]|passaggi|spiegazion[ei]|examples?|ejemplos?|esemp[io]|text|texto|testo) (?:of|about|for|on|why|with|to|del?|sobre|para|por|con|su|sul|sulla|di|della|dell'|per|perché|che)(?![\p{L}])/iu

/** Orders that stand alone: `[INSERT]`, `[completar]`. A lone *delete* or *confirm* is a button. */
const loneOrders =
  /^(?:insert|insert here|fill in|insertar|rellenar|completar|inserire|compilare|completare|todo|tbd|por definir|a definir|da definire|da completare|por completar|por confirmar|pendiente|pending|falta|missing|manca|vuoto|blank|x{2,}|\?+|_+|da verificare|da inserire|da confermare|to do|.{2,60}\?)$/i

/** Conditions and asides that only the writer can weigh. */
const asides =
  /(?<![\p{L}\p{N}])(?:if (?:any|exists?|applicable|available|known|not|needed|necessary|required|relevant|possible|there (?:is|are)|it exists|one exists|they|the (?:customer|client|user|guest)|customer|client|so|appropriate|unknown|unsure)|where (?:applicable|relevant|needed)|as (?:needed|required|applicable|appropriate)|optional(?:ly)?|or (?:delete|remove|leave out)|depending on|according to (?:the )?(?:case|customer|product|device|situation)|based on (?:the )?(?:case|customer|product|device|situation)|e\.g\.|eg|for example|to be (?:completed|added|filled|checked|decided|defined|inserted|verified|determined)|tbd|todo|ask (?:the )?\p{Lu}\p{L}+|si (?:la|lo|los|las) (?:hay|hubiera|tiene)|si (?:existe|existen|procede|aplica|corresponde|hay|hubiera|es necesario|es posible|no (?:se|hay|aplica|existe|procede)|se (?:sabe|conoce)|el cliente|la clienta|está disponible|hace falta)|según (?:el |la |los |las )?(?!disponibilidad|temporada|existencias|stock)\p{L}+|en función de|dependiendo de|opcional|por ejemplo|p\. ?ej\.?|por (?:definir|completar|rellenar|poner|decidir|añadir|verificar|revisar)|a (?:completar|rellenar|definir) por|pendiente de|o borrar|o eliminar|se (?:esiste|esistono|presenti?|disponibili?|c'è|ci sono|necessari[oa]|applicabile|not[oa]|non (?:si|c'è|è|esiste|ci)|previst[oa]|serve|il cliente|la cliente|pertinente|possibile|del caso)|in base (?:al|alla|a|ai|alle) (?!disponibilità)\p{L}+|a seconda|facoltativ[oa]|opzionale|ad esempio|per es\.|da (?:verificare|completare|inserire|definire|compilare|aggiungere|cambiare|sostituire|decidere|controllare|personalizzare|rivedere|riempire|chiedere a|scegliere|concordare|stabilire|integrare|adattare|tradurre|approvare|specificare|togliere)|eventuale|o cancellare|o eliminare|(?:only|solo|sólo) (?:if|for|si|para|en caso|se|per)|your own words|con tus palabras|con parole tue)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:here|aquí|aqui|acá|qui)$|^(?:if|only if|for|si|sólo si|solo si|para|se|solo se|per|in caso di|en caso de|in case of) [^:\n]{2,60}:|^(?:max(?:imum|imo|\.)?|máximo|massimo) \d+ \p{L}|^(?:aquí|aqui|acá|qui|here) (?:va |goes |ci va )?(?:el|la|los|las|il|lo|l'|the|un|una|your) ?|^(?:link|enlace|url|screenshot|captura|foto|photo|image|imagen|immagine|table|tabla|tabella|list|lista|elenco) (?:to|of|a|al|ai|alla|alle|all|de|del|della|delle|con|with)(?![\p{L}])/iu

/**
 * Reads the words between brackets. `field`: they name a value (`Name`, `order_number`, `nome del cliente`); `instruction`: they tell
 * the writer what to do (`INSERT LINK`, `alternativa si la hay`); undefined: they are part of the prose, a mark or a menu.
 */
export function readBracketWords(inner: string): BracketUse | undefined {
  const words = inner.trim()
  if (words.length < 2 || words.length > 160) return undefined
  if (
    loneOrders.test(words) ||
    /^(?:verificare|controllare|chiedere|confermare|comprobar|revisar|preguntar|confirmar|check|verify|ask)$/.test(
      words,
    )
  )
    return 'instruction'
  if (!/\p{L}/u.test(words)) return undefined
  if (marks.test(words) || /[>→@]|:\/\//.test(words)) return undefined
  if (
    /^(?:customer (?:service|support|care)|(?:servicio|atención) al cliente|servizio (?:clienti|cliente))$/i.test(words)
  )
    return undefined
  const count = words.split(/\s+/).length
  // [el/la], [X days], [refunded/replaced]: the writer chooses.
  if (
    /^(?:yes|s[ií]|sì) ?\/ ?no$|^(?:el|la|los|las|lo|il|un|una|he|she|his|her|him|le|i|gli)(?: ?\/ ?(?:el|la|los|las|lo|il|un|una|he|she|his|her|him|le|i|gli|l'))+$|^[XN]+ \p{L}+/u.test(
      words,
    )
  )
    return 'instruction'
  if (
    /^(?:\p{Ll}{4,}(?: \p{Ll}+)?(?: ?\/ ?\p{Ll}{4,}(?: \p{Ll}+)?)+|\p{Lu}\p{Ll}+ ?\/ ?\p{Lu}\p{Ll}+)$/u.test(words) &&
    !isField(words, count)
  )
    return 'instruction'
  if (
    count > 1 &&
    count < 26 &&
    (orders.test(words) || asides.test(words) || infinitive.test(words) || prose.test(words)) &&
    !/(?<!\p{L})if you|^add to |^añadir al? (?:carrito|cesta)|^aggiungi al carrello/iu.test(words)
  )
    return 'instruction'
  return isField(words, count) ? 'field' : undefined
}

function isField(words: string, count: number): boolean {
  if (/[.!?;]$/.test(words) || words.length > 60) return false
  // An editor's brackets, not a template's: “see [the order] below”.
  if (
    /^(?:the|an?|el|la|los|las|una?|il|lo|gli|le|l'|i) |^su (?:appuntamento|prenotazione|richiesta|ordinazione|misura)/.test(
      words,
    )
  )
    return false
  const isCapitals = !/\p{Ll}/u.test(words) && /\p{Lu}{2}/u.test(words)
  const parts = words
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s_./’'#:&+,()-]+/)
    .filter((part) => part !== '')
  if (parts.some((part) => values.has(part)) && parts.every((part) => values.has(part) || fillers.has(part)))
    return parts.length < 8
  // [dirección de la tienda], [date of the visit]
  const [head = '', link = ''] = parts
  if (count > 1 && count < 7 && values.has(head) && /^(?:of|for|del?|di|della|dello|dell|dei|delle|degli)$/.test(link))
    return true
  // An English name's last word, a Spanish or Italian one's first says what it is: [YouTube link], [número de bastidor].
  if (
    count < 6 &&
    /(?<!\p{L})(?:link|url|number|name|date|code|digits|amount|id)$|^(?:enlace|link|url|nombre|número|nº|fecha|código|importe|nome|numero|n\.|data|codice|importo) (?:de|del|di|della|dell'|d'|a|al|alla)(?!\p{L})|^(?:nombre|nome|cognome|enlace|codice|código) \p{L}+$/iu.test(
      words,
    )
  )
    return true
  if (/^\p{L}[\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+$/u.test(words)) return true
  return isCapitals && count > 1 && count < 7
}
