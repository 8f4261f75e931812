import { fold } from '../fold.ts'
import { hasPrefix, type SpellingTable } from '../spelling/table.ts'
import { common } from './common.ts'

const prefixes =
  'anti auto bio ciber contra des electro extra foto geo hiper infra inter macro mega micro mini multi pluri pos post pre re retro semi sobre sub super supra tele ultra vice video'.split(
    ' ',
  )

export const spelling: SpellingTable = {
  common,
  words: `
    ${regular('loguear resetear fixear banear googlear agendar reagendar checar chequear laburar bancar digitar tildar destildar clicar cliquear clickear clickar reprogramar recalcular etiquetar desetiquetar mailear tuitear loguear hackear postear chatear forwardear formatear escanear reembolsar trackear linkear taguear updatear testear deployar mutear spoilear stalkear bloguear wasapear whatsappear instalar desinstalar reinstalar recargar preautorizar geolocalizar monitorear rastrear textear parquear renderizar debitar extornar reversar bonificar prorratear autorizar titularizar acreditar domiciliar')}
    bajante bajantes buró spa spas cian wiki wikis spoiler spoilers calaña codeína fletero hielera hieleras alicatador persianista
    coctel coctelería esfero esferos chomba chombas mahones soquetes zapatones buseta busetas pesero peseros pochoclo chamaco
    chamacos chamaca cabro cabros cabra changarín autorizante friíto calorín furgo furgos camper campers segundín ratín
    chela chelas lonchera mesero meseros mesera camarero betabel calefón termotanque tupper táper remis combi combis
    bizum yape plin nequi daviplata oxxo rappi glovo cabify pix sinpe mercadopago webpay spei clabe hornalla hornallas terma
    termas guión guiones truhán ión refri refris pololo polola pololos cachar cachai service pass hype mea culpa cad proyeccionista disulfuro nostro calzone calzones pibe pibes polera poleras guagua guaguas bacano bacana
    parcero parceros palta paltas chícharo chícharos gasoil bencinera pendrive pendrives bizum bizums postventa posventa
    desuscribir desuscribirse desuscribirte desuscribirme desuscripción suscriptor tokenización quinceañera endenantes
    papi mami chafo chafa chafón cancelable usabilidad clickeable trazabilidad escaneable cotizador delivery deliverys
    quiosco kiosco chompa pollera colectora lapicera birome cartuchera frazada chaucha remís remises subte cole insti
    tutti chamba fome cachar cachái pololo weón güey wey neta chido chida padrísimo gacho plis porfis bb
    ok okey okay ey eh hey ups uf uy ay mmm hmm jaja jeje jijiji jajaj juas porfa porfi finde tranqui seño nop sip
    min mins seg segs hs hrs am pm nº art ref refs aprox dpto depto avda tel tfno ext máx mín etc ej pág págs vto nro nros
    ud uds vd vds sr sra sres sras srta dr dra lic ing dto gral adm
    app apps web webs email emails e-mail mail mails online offline login logout logueo wifi wi-fi bluetooth router rúter routers módem smartphone smartphones tablet tablets
    chat chats chatbot bot bots ticket tickets link links click clics click 
    captcha spam token tokens inbox newsletter newsletters feedback stock promo promos cashback voucher vouchers outlet premium
    streaming podcast pódcast pódcasts blog blogs hashtag hashtags emoji emojis selfie influencer youtuber gamer hosting
    backup backups reset reseteo reseteos software hardware firmware plugin plugins
    driver drivers dongle hub banner launcher lobby lag bug bugs log logs timeout proxy backend frontend server hash
    celu celus compu compus tele telefónica micro bici bicis depto finde peli pelis info infos admin admins deco
    pdf pdfs csv html url urls iban bic cvv pin pins sim esim sms qr imei cif nif nie dni cuit cuil rut rfc curp iva igv ip usb
    hdmi gps nfc zip jpg jpeg png gif px gb mb kb tb kw kwh mbps ml mm cm km kg ppp
    roaming parking check checkin check-in checkout check-out duty free trial demo demos upgrade bonus pack packs kit kits
    baneo baneos nick nicks skin skins
    videollamada videollamadas videotutorial videotutoriales autocompletado autocompletar geolocalización biométrico
    recaudos
    gestoría gestorías pádel copago copagos triaje tiquete
    tiquetes boletería boleterías parqueadero parqueaderos kilometraje celiaquía portabebés apoyabrazos tomacorriente
    tomacorrientes prepago prepagado pospago tarifario telemedida telelectura códec códecs
    síncrono asíncrono dosier transportín odontólogo odontóloga traumatólogo radiólogo oftalmólogo concejalía
    comparendo comparendos despublicar subsanación registral 
    montos monto cotitular cotitulares cotitularidad descalcificador presostato códigopostal agregador potenciador
    adjuntame ahorita ahoritita apurate porfavorcito altoparlante manos-libres estrellita cotidianeidad
    computadora computadoras celular celulares contraentrega preautorización reconexión rediseñar reubicar reubicación
    subtotal subtotales covid coronavirus telerecarga multimarca multidispositivo multiplataforma bitcoin criptomoneda
    criptomonedas fintech emprendedurismo accesar aperturar implementar resguardo whatsapp guasap wasap tuit tuits tuitear
  `,
  mistakes: `
    hize=hice aver=a_ver hiva=iba ivamos=íbamos estubo=estuvo estube=estuve tubimos=tuvimos tubieron=tuvieron andubo=anduvo
    llendo=yendo haci=así sinó=sino travez=través esque=es_que deacuerdo=de_acuerdo fué=fue fuí=fui dió=dio vió=vio tí=ti
    porfavor=por_favor osea=o_sea aveces=a_veces amenudo=a_menudo sinembargo=sin_embargo
    apartir=a_partir encerio=en_serio enserio=en_serio derrepente=de_repente atravez=a_través atraves=a_través
    haiga=haya haigan=hayan nadien=nadie asin=así
    xfavor=por_favor encuanto=en_cuanto
  `,
  mayOffer: hasPronouns,
  isMade(word, isWord) {
    return (
      hasPronouns(word, isWord) ||
      isVoseo(word, isWord) ||
      isGrown(word, isWord) ||
      isDerived(word, isWord) ||
      isWord(word.replace(/[ií](?=ac[oa]s?$)/, (vowel) => (vowel === 'i' ? 'í' : 'i'))) ||
      hasPrefix(word, prefixes, 4, (part) => {
        const rest = part.replace(/^rr/, 'r')
        return isWord(rest) || hasPronouns(rest, isWord) || isVoseo(rest, isWord)
      })
    )
  },
}

/** Commands, infinitives and gerunds with pronouns: *mándeme*, *enviarlo*, *haciéndolo*, *decímelo*, *vámonos*. */
function hasPronouns(word: string, isWord: (part: string) => boolean): boolean {
  for (let split = 2; split < word.length - 1; split++) {
    const [host, tail] = [word.slice(0, split), word.slice(split)]
    const count = pronounsIn(tail)
    if (count === 0) continue
    const plain = withoutAcute(host)
    const isAccented = plain !== host
    if (/[aei]r$/.test(plain)) {
      if (isAccented === count > 1 && isWord(plain)) return true
      if (isAccented && isWord(host)) return true
    }
    if (/[aeií]d$/.test(host) && isWord(host)) return true
    if (/[aeo]mo$/.test(plain) && /^(?:nos|se)/.test(tail) && isAccented && isWord(`${plain}s`)) return true
    if (
      isAccented &&
      (isStressedBeforeLast(host) ? isWord(plain) || isWord(host) : /[íú]\p{L}$/u.test(host) && isWord(host))
    )
      return true
    if (!isAccented && count === 1 && syllables(plain) === 1 && isWord(plain)) return true
    // *apoyala*, *ponelo*, *decile*: the accent is on the host's end, and so is not written.
    if (!isAccented && count === 1 && /[aei]$/.test(host) && isWord(`${host}r`)) return true
  }
  return false
}

/** *manda*, *manden*: with pronouns, *mánda-*, *mánden-*. */
function isStressedBeforeLast(host: string): boolean {
  return syllables(host) === 1 || /[áéíóú][iu]?[^aeiouáéíóú]*[iu]?[aeiou][^aeiouáéíóú]*$/.test(host)
}

function pronounsIn(tail: string): number {
  if (/^(?:me|te|se|nos|os|l[aeo]s?)$/.test(tail)) return 1
  return /^(?:(?:me|te|se|nos|os)l[aeo]s?|se(?:me|te|nos|os)|te(?:me|nos)|os(?:me|nos))$/.test(tail) ? 2 : 0
}

/** *podés*, *decí*, *que no marqués*: the infinitive tells. */
function isVoseo(word: string, isWord: (part: string) => boolean): boolean {
  const host = /^(.{2,}[áéí])s?$/.exec(word)?.[1]
  if (host === undefined) return false
  // *que tengás*: as *tengas*, stressed on its end.
  if (/[áé]s$/.test(word) && isWord(withoutAcute(word))) return true
  const stem = host.slice(0, -1)
  const isSubjunctive = host.endsWith('é') && isWord(`${spelledBeforeA(stem)}ar`)
  return isSubjunctive || isWord(`${withoutAcute(host)}r`)
}

/** *marqu-é* comes of *marcar*, *pagu-é* of *pagar*, *realic-é* of *realizar*. */
function spelledBeforeA(stem: string): string {
  return stem.replace(/qu$/, 'c').replace(/gu$/, 'g').replace(/c$/, 'z')
}

/** *optimizador*, *anímicamente*, *reubicaciones*: made of a verb or an adjective. */
function isDerived(word: string, isWord: (part: string) => boolean): boolean {
  const [, stem, ending] = /^(.{3,}?)(ción|ciones|dor|dora|dores|doras|ble|bles|nte|ntes|mente|s)$/.exec(word) ?? []
  if (!stem) return false
  if (ending === 's') return /[aeo]$/.test(stem) && !stem.endsWith('ste') && isWord(stem)
  return ending === 'mente'
    ? isWord(stem) || isWord(stem.replace(/a$/, 'o'))
    : /[aei]$/.test(stem) && isWord(`${stem.replace(/ie$/, 'e')}r`)
}

/** *momentito*, *gravísimo*, *golazo*: a word made bigger or smaller. */
function isGrown(word: string, isWord: (part: string) => boolean): boolean {
  const grown = /^(.{2,}?)(?:e?c)?(?:itic|it|ic|ill|ísim|ot|az)([oa])(s?)$/.exec(word)
  if (!grown) return false
  const [, stem = '', gender = 'o'] = grown
  const stems = [
    stem,
    stem.replace(/qu$/, 'c'),
    stem.replace(/c$/, 'z'),
    stem.replace(/gu$/, 'g'),
    stem.replace(/bil$/, 'bl'),
  ]
  const roots = stems.flatMap((part) => [part, ...[gender, 'e', 'o', 'a', 'i'].map((vowel) => part + vowel)])
  return stem.length > 1 && roots.some((root) => isWord(root) || (root.length > 3 && accented(root).some(isWord)))
}

/** *rapidito* comes of *rápido*, *botoncito* of *botón*: the word with each of its vowels accented. */
function accented(word: string): string[] {
  return [...word.matchAll(/[aeiou]/g)].map(
    ({ index, 0: vowel }) => word.slice(0, index) + 'áéíóú'['aeiou'.indexOf(vowel)]! + word.slice(index + 1),
  )
}

function withoutAcute(word: string): string {
  return word.replace(/[áéíóú]/g, (vowel) => fold(vowel))
}

function syllables(word: string): number {
  return word.match(/[aeiouáéíóúü]+/g)?.length ?? 0
}

/** The forms of regular verbs in *-ar* that no dictionary has. */
function regular(verbs: string): string {
  const endings =
    'ar o as ás a á amos áis an é aste ó asteis aron aba abas ábamos aban aré arás ará aremos arán aría arías aríamos arían e es emos en ara aras aran ado ada ados adas ando'
  return verbs
    .split(' ')
    .flatMap((verb) => endings.split(' ').map((ending) => spelledBefore(verb.slice(0, -2), ending) + ending))
    .join(' ')
}

/** *checar*, *cheque*. */
function spelledBefore(stem: string, ending: string): string {
  if (!/^[eé]/.test(ending)) return stem
  return stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c')
}
