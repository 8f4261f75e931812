import type { LanguageCode } from '../conversation/types.ts'

export interface DetectOptions {
  /** The languages in question. */
  among: readonly LanguageCode[]
  /** What to answer where the text does not tell. */
  prior?: LanguageCode
}

export interface Detection {
  language: LanguageCode
  /** 0 = a guess, 1 = beyond doubt; below 0.5 the surroundings know better. */
  confidence: number
}

/** More text than this tells nothing new. In UTF-16 units. */
const enough = 600

/** Words that are heard in every talk. One that two languages share counts for little in both: see `weighWords`. */
const commonWords: Record<LanguageCode, string> = {
  en: `a about account address after again all already always am an and another any anything are as asked at available away back be
    because been before being best better bought but by call can can't cannot card charged check come could couldn't customer day days dear
    delivered delivery did didn't do does doesn't doing don't done down each either else enjoy even ever every everything few find first
    fix for found from get gets getting give go going good got great had has hasn't have haven't having he hello help her here hers
    hey hi him his hours how however i i'd i'll i'm i've if in instead into is isn't it it's its item items just keep know
    last later let let's like likely long look looking lot made make many may maybe me means might mine money month more most much must
    my myself need needs never new nice no nobody none nor not nothing now of off on once one only open or order orders other our ours
    out over own package paid parcel pay payment phone please problem put question quickly rather receive received refund reply right said same say
    says see seems sent shall she shipped shipping should shouldn't since so some someone something soon sorry still such sure take tell than
    thank thanks that that's the their theirs them then there there's these they they're thing things think this those three through ticket time
    to today together told tomorrow too track tried try trying two under until up upon us use used using very wait waiting want wants was
    wasn't way we we'll we're we've week weeks well went were weren't what what's when where which while who whole whose why will wish with
    within without won't work working works would wouldn't wrong year years yes yesterday yet you you'd you'll you're you've your yours yourself cheers
    regards sincerely welcome afternoon morning evening broken missing late wrote write written happened happy understand apologise apologize apologies feel free
    hope issue soon arrive arrived arrives update updated ready team support store price agree fine perfect awesome bye hear nope yeah yep okay`,
  es: `a acá adiós ahí ahora al algo alguien algún alguna algunos allí además amable antes apenas aquel aquí arriba así atentamente aún aunque
    ayer ayuda ayudar bastante bien buen buena buenas bueno buenos cada casi caso cliente como cómo con contra correo cosa cosas cual cuál
    cualquier cuando cuándo cuánto cuanto cuenta da dar de debe decir del dentro desde después detrás día días dice dijo dinero disculpa disculpas disculpe
    donde dónde dos e el él ella ellas ellos en encuentra entonces entre envía envío enviado era eran eres es esa esas ese eso esos esta está
    están estaba estado estamos estar este esto estos estoy factura falta favor fecha forma fue fueron fui gracias gran ha haber había hablar
    hace hacemos hacer hacia han has hasta hay haya he hemos hice hizo hola hora horas hoy igual información ir jamás junto la las le les llega llegado
    llegar llegará llegó lleva llevo lo los luego lunes más mañana mal me mejor menos mes meses mi mí mía mientras mío mis misma mismo mucha
    mucho muchas muchos muy nada nadie ni ningún ninguna no nos nosotros noche nuestra nuestro nueva nuevo nuestros número nunca o ojalá os otra otro
    otros pago para parece pasa pasó pedido pedidos pero persona poco podemos poder podría podrían por porque porqué pronto pude pueda puede pueden puedes puedo
    pues qué que quedo queda quejas queremos quien quién quiere quiero quisiera recibí recibi recibió recibido recibir reembolso saber sabe saludo saludos se sé sea según seguro
    semana semanas ser será si sí sido siempre siento sigo sigue sin sino sobre sois solo sólo somos son soy su sus suya suyo también tampoco tan tanto tarde
    tarjeta te tenemos tener tengo tenía ti tiempo tiene tienen tienes tienda toda todas todavía todo todos tras tres tu tú tus última último un una unas uno
    unos usted ustedes va vale vamos van varias veces ver vez vosotros voy vuelta vuelto vuestra vuestro y ya yo buenísimo che vos tenés querés podés sos decime
    necesito necesita nombre compra compré comprar paquete entrega entregado devolver devolución cambio cobro cobraron cancelar quedamos espero esperando aplicación dale listo estimado estimada estimados estimadas claro genial perdón perdona perdone oiga oye fíjate bienvenido dejé`,
  it: `a abbia abbiamo abbiate accordo adesso ai al alcuni alcuna alla alle allo allora altra altre altri altro anche ancora appena arriva arrivare arrivata arrivato
    aspetto attesa avanti avere avete aveva avevo avrei avuto bel bella bello bene buon buona buonasera buongiorno capire capito carta caso certo
    che chi chiedo ci ciao circa cliente codesto col come comunque con consegna contro cordiali corriere cortese cosa così cui d'accordo da dagli dai
    dal dalla dalle danni dati davvero degli dei del dell' dell della delle dello dentro deve devo di dice dietro dire disagio disponibile distinti dopo dov'è dove
    dovrebbe dovrei due durante è e ecco ed entro era erano essere facciamo fa fare fatto fattura favore finalmente fino fra funziona già gentile gentili
    gente gentilmente giorni giorno gli grazie grazia ha hai hanno ho i ieri il in indietro indirizzo infatti insieme invece inviato io l' l'ho la lasciare
    le lei li lo loro lui lunedì ma mai male mandato me meglio meno mentre mese mesi mette mi mia mie miei mio molta molte molti molto nell' nei nel nella
    nelle nemmeno nessun nessuna nessuno nient' niente no noi non nostra nostro nostri nulla nuova nuovo nuovamente o oggi ogni oltre oppure ora ore ordinato ordine ordini ottimo pacco
    parte per perché perciò però persona pertanto piace piacere più po' poi porta posso possibile possiamo potete potrebbe potrei preferisco prego presso prima problema pronto
    prossima proprio può puoi pure qual qualche qualcosa qualcuno quale quali quando quanti quanto quel quella quelle quelli quello questa queste questi
    questo qui quindi resto ricevuto ricevere riguardo rimborso risolto risposta risposto saluti salve sarà sarebbe scusa scusate scusi scusarci se secondo
    sei sempre senza serve sembra settimana settimane si sì sia siamo siate siete solito solo soldi sono sopra sotto spedito spedizione spero spett.le sta
    stata stati stato stavo stesso sto su sua subito suo sui sul sulla suoi tanta tante tanti tanto te telefono ti tra tramite troppo tua tuo tutta tutte tutti tutto
    un un' una uno va vado vero verso vi via viene voglio voi volevo volta volte vorrei vostra vostro c'è com'è cos'è dov' nient quest' sull' all' dall' buonanotte
    arrivederci dispiace ricevuta spiace chiedere chiamare sapere domani stasera mattina pomeriggio provato riesco riuscito acquistato acquisto pagamento pagato reso numero caro cara cari egregio egregia spettabile figurati certamente volentieri`,
}

/** What letters tell of a word that is in no list; the end of a word is written `$`, its beginning `^`. */
const letterSigns: Record<LanguageCode, [weight: number, signs: string][]> = {
  en: [
    [0.9, "ing$ tion$ n't$ 's$ 'll$ 've$ 're$ ght$ ness$ ful$"],
    [0.6, 'th wh ck sh gh ly$ oo w ed$ ould^ kn^ wr^ ey$ ou'],
    [0.4, 'k ee y$ ea ph t$ m$ p$ d$ h$ g$ x$ ss$ ll$ rs$ ts$ nt$ ity$'],
  ],
  es: [
    [1.5, 'ñ ción$ cion$ ciones$ ió$ ó$ ía$ ías$ ían$'],
    [0.9, 'á é í ó ú dad$ mos$ ll^ ieron$ aron$ aste$ iste$ miento$ ndo$ illo$ illa$ ísimo$ ble$'],
    [0.5, 'ue ie os$ as$ ar$ er$ ir$ j ado$ ido$ ada$ ida$ eza$ aje$ rr h^ ués$ ez$'],
    [0.3, 'es$ an$ en$ on$ qui que'],
  ],
  it: [
    [1.5, 'zion zione$ zioni$ à ò ù gli$ cch cci ggi zzo$ zza$ cqu sce$'],
    [
      0.9,
      'è ì tto$ tta$ tti$ tte$ che$ chi$ ghe$ ghi$ ssi$ sso$ aggio$ evole$ ezza$ iamo$ ette$ erò$ ebbe$ avo$ evo$ emmo$ ssim',
    ],
    [0.6, 'ato$ ata$ ati$ uto$ uta$ ito$ ita$ are$ ere$ ire$ zz gn gli cc gg i$ sci'],
    [0.3, 'e$ o$ tt pp ll'],
  ],
}

type Scores = Record<LanguageCode, number>

interface Model {
  words: Map<string, Scores>
  /** Signs of one to six letters, `^` and `$` included. */
  signs: Map<string, Scores>
}

let model: Model | undefined

/**
 * Tells English, Spanish and Italian apart, also in a sentence of two or three words. Names, addresses, numbers, code and
 * placeholders do not count. Reads the first 600 units at most; a text that does not tell gets the prior (or the first
 * language in question) and a low confidence.
 */
export function detectLanguage(text: string, { among, prior }: DetectOptions): Detection {
  const fallback = prior && among.includes(prior) ? prior : (among[0] ?? 'en')
  if (among.length < 2) return { language: fallback, confidence: 1 }
  model ??= readModel()
  const scores = scoreText(text.length > enough ? text.slice(0, enough) : text, model)
  scores[fallback] += prior ? 0.4 : 0
  let best = fallback
  for (const language of among) if (scores[language] > scores[best]) best = language
  let second = 0
  for (const language of among) if (language !== best) second = Math.max(second, scores[language])
  const lead = scores[best] - second - (best === prior ? 0.4 : 0)
  const confidence = Math.max(0, Math.min(1, (lead / (scores[best] + 0.8)) * 1.4))
  return { language: confidence < 0.15 ? fallback : best, confidence }
}

function scoreText(text: string, known: Model): Scores {
  const scores: Scores = { en: 0, es: 0, it: 0 }
  const visible = hideWhatIsNoLanguage(text)
  const isShouting = !/\p{Ll}/u.test(visible)
  let startsSentence = true
  let isMarkedSpanish = false
  for (let start = 0; start < visible.length; ) {
    let end = start
    while (end < visible.length && !isSpace(visible.charCodeAt(end))) end++
    if (end > start) {
      const chunk = readChunk(visible.slice(start, end), known)
      add(scores, startsSentence || isShouting || !chunk.isUpper ? chunk.scores : chunk.scoresAsName)
      startsSentence = chunk.endsSentence || (startsSentence && chunk.isEmpty)
      isMarkedSpanish ||= chunk.isMarkedSpanish
    }
    start = end + 1
  }
  if (isMarkedSpanish) scores.es += 2.5
  return scores
}

function isSpace(code: number): boolean {
  return code === 32 || (code > 8 && code < 14) || code === 160
}

/** What stands between two spaces. */
interface Chunk {
  scores: Scores
  /** In the middle of a sentence a capital makes a name of an unknown word. */
  scoresAsName: Scores
  isUpper: boolean
  isEmpty: boolean
  endsSentence: boolean
  isMarkedSpanish: boolean
}

/** The same words come again and again; the memory for them is emptied before it grows large. */
const chunks = new Map<string, Chunk>()
const mostChunks = 20_000
/** A longer slice would hold on to the whole text it was cut from. */
const longestKept = 12

function readChunk(written: string, known: Model): Chunk {
  let chunk = chunks.get(written)
  if (chunk) return chunk
  const word = trim(written)
  const scores: Scores = { en: 0, es: 0, it: 0 }
  const scoresAsName: Scores = { en: 0, es: 0, it: 0 }
  if (word && isLanguage(word)) {
    scoreWord(word.toLowerCase(), false, known.words, known.signs, scores)
    scoreWord(word.toLowerCase(), true, known.words, known.signs, scoresAsName)
  }
  chunk = {
    scores,
    scoresAsName,
    isUpper: startsUpper(word),
    isEmpty: word === '',
    endsSentence: /[.!?:…]["»”)]*$/.test(written),
    isMarkedSpanish: /[¿¡]/.test(written),
  }
  if (chunks.size >= mostChunks) chunks.clear()
  if (written.length <= longestKept) chunks.set(written, chunk)
  return chunk
}

/** Placeholders, tags and inline code, blanked. */
function hideWhatIsNoLanguage(text: string): string {
  if (!/[{`<[%]/.test(text)) return text
  return text
    .replace(/\{[^{}]{0,200}\}|`[^`\n]{0,200}`|<[^<>\n]{1,200}>|\[[^[\]\n]{1,60}\]|%\([^()]{1,60}\)s/g, ' ')
    .replace(/[{}]/g, ' ')
}

function trim(chunk: string): string {
  return chunk.replace(/^[^\p{L}\p{N}@#/]+/u, '').replace(/[^\p{L}\p{N}'’]+$/u, '')
}

function startsUpper(word: string): boolean {
  const first = word[0]
  return first !== undefined && first !== first.toLowerCase()
}

/** URLs, e-mails, handles, numbers and file names have something inside that no word has. */
function isLanguage(word: string): boolean {
  if (/^\p{L}+\/(a|o|as|os|e|i)$/u.test(word)) return true
  return !/[\p{N}@#/_\\=]|\p{L}\.\p{L}|:\/\//u.test(word)
}

function scoreWord(
  written: string,
  isName: boolean,
  words: Model['words'],
  signs: Model['signs'],
  scores: Scores,
): void {
  const word = written.includes('’') ? written.replaceAll('’', "'") : written
  const known = words.get(word)
  if (known) {
    add(scores, known)
    return
  }
  const apostrophe = word.indexOf("'")
  if (apostrophe > 0 && apostrophe < word.length - 2) {
    // dell'ordine, un'altra: the article tells, and so does what follows.
    const article = words.get(word.slice(0, apostrophe + 1))
    if (article) {
      add(scores, article)
      scoreWord(word.slice(apostrophe + 1), isName, words, signs, scores)
      return
    }
  }
  for (const part of /[-/]/.test(word) ? word.split(/[-/]/) : [word]) {
    if (part.length < 2 || isName) continue
    const knownPart = part === word ? undefined : words.get(part)
    if (knownPart) add(scores, knownPart)
    else scoreLetters(part, signs, scores)
  }
}

function add(scores: Scores, more: Scores): void {
  scores.en += more.en
  scores.es += more.es
  scores.it += more.it
}

/** A word tells at most so much by its letters, so that a long one does not outweigh the talk round it. */
const mostByLetters = 1.6

function scoreLetters(word: string, signs: Model['signs'], scores: Scores): void {
  const found: Scores = { en: 0, es: 0, it: 0 }
  const marked = `^${word}$`
  for (let start = 0; start < marked.length; start++) {
    for (let end = start + 1; end <= Math.min(marked.length, start + 7); end++) {
      const sign = signs.get(marked.slice(start, end))
      if (sign) add(found, sign)
    }
  }
  scores.en += Math.min(mostByLetters, found.en)
  scores.es += Math.min(mostByLetters, found.es)
  scores.it += Math.min(mostByLetters, found.it)
}

function readModel(): Model {
  return { words: weighWords(), signs: weighSigns() }
}

/** A word of one language alone counts 1; one of two or three languages, little. */
function weighWords(): Map<string, Scores> {
  const words = new Map<string, Scores>()
  for (const language of languages) {
    for (const word of commonWords[language].split(/\s+/)) {
      const scores = words.get(word) ?? { en: 0, es: 0, it: 0 }
      scores[language] = 1
      words.set(word, scores)
    }
  }
  for (const scores of words.values()) {
    const shared = scores.en + scores.es + scores.it
    const weight = shared === 1 ? 1 : shared === 2 ? 0.45 : 0.1
    for (const language of languages) scores[language] *= weight
  }
  return words
}

function weighSigns(): Map<string, Scores> {
  const signs = new Map<string, Scores>()
  for (const language of languages) {
    for (const [weight, listed] of letterSigns[language]) {
      for (const sign of listed.split(' ')) {
        const key = sign.endsWith('^') ? `^${sign.slice(0, -1)}` : sign
        const scores = signs.get(key) ?? { en: 0, es: 0, it: 0 }
        scores[language] += weight
        signs.set(key, scores)
      }
    }
  }
  return signs
}

const languages: readonly LanguageCode[] = ['en', 'es', 'it']
