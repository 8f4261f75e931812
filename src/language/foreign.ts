/** Languages the linter does not check, but must not take for one of its own. */
export type ForeignLanguage = 'Catalan' | 'Portuguese' | 'French' | 'German' | 'Dutch'
type Own = 'en' | 'es' | 'it'

/** The words every text is full of; those of several languages count for each. */
const commonWords: Record<ForeignLanguage | Own, string> = {
  Catalan: `el la els les un una uns unes de del dels al als a amb per pel pels que què és són i o però si no molt més aquest aquesta aquests aquestes això allò
    jo tu vostè vostès nosaltres em et es ens us li hem ha han heu he has tinc té tenim teniu tenen vull vol volem puc pot podem poden podeu fer fem fet estic està estem
    gràcies bon dia bona tarda hola adéu si us plau perdó avui demà ahir ara sempre també només quan com on perquè doncs fins des sense cap res tot tota tots totes
    meu meva teu teva seu seva nostre nostra vostre vostra comanda enviament factura compte pagament telèfon correu diners client botiga arribarà arriba rebut rebre enviat
    ajudar escriure dir diu sap sabem mirar gaire massa setmana dies hores ho hi en d'aquí l'hem l'ha s'ha us hem dilluns dimarts dimecres dijous divendres dissabte diumenge vaig va vam van`,
  Portuguese: `o a os as um uma uns umas de do da dos das no na nos nas ao aos à às em com por pelo pela para que é são e ou mas se não muito mais este esta isto isso aquele
    eu você vocês nós ele ela me te lhe nos meu minha seu sua nosso nossa tenho tem temos têm quero quer queremos posso pode podemos podem fazer feito foi foram está estou estão estamos
    obrigado obrigada bom dia boa tarde noite olá oi tchau favor desculpe desculpa hoje amanhã ontem agora sempre também só já ainda quando como onde porque então até desde sem nada tudo todos todas
    pedido encomenda fatura conta pagamento telefone email dinheiro cliente loja chegar chegou chega recebi receber recebeu enviado enviar ajudar ajuda dizer semana dias horas segunda terça quarta quinta sexta
    vou vai vamos vão ter haver há aqui ali minha minhas seus suas dele dela conseguir consigo consegue gostaria`,
  French: `le la les un une des de du au aux à avec pour par que qui est sont et ou mais si ne pas plus très ce cet cette ces ça cela je tu vous nous il elle on ils elles me te se lui leur
    mon ma mes ton ta tes votre vos notre nos son sa ses ai as a avons avez ont suis êtes sommes veux veut voulez peux peut pouvez pouvons faire fait été être avoir
    merci bonjour bonsoir salut svp plaît désolé désolée aujourd'hui demain hier maintenant toujours aussi seulement quand comment où parce donc jusqu depuis sans rien tout tous toute toutes
    commande livraison facture compte paiement téléphone courriel argent client magasin arriver arrive arrivé arrivera reçu recevoir envoyé envoyer aider aide dire semaine jours heures lundi mardi mercredi jeudi vendredi
    j'ai c'est n'ai n'est d'un d'une l'ai qu'il votre encore déjà chez dans sur sous cordialement`,
  German: `der die das den dem des ein eine einen einem einer und oder aber wenn nicht kein keine sehr mehr dieser diese dieses ich du sie ihr wir er es mich mir dich dir ihnen ihre ihren ihrem ihrer
    mein meine meinen dein deine unser unsere habe hat haben hast bin ist sind war waren will möchte möchten kann können könnte machen gemacht wird werden wurde
    danke hallo guten tag bitte leider entschuldigung heute morgen gestern jetzt immer auch nur schon noch wann wie wo warum weil also bis seit ohne nichts alles alle
    bestellung lieferung rechnung konto zahlung telefon geld kunde geschäft paket ankommen angekommen erhalten gesendet schicken geschickt helfen sagen woche tage stunden montag dienstag mittwoch donnerstag freitag
    mit von zu zum zur für auf aus bei nach über unter im am an um dass freundlichen grüßen gruß`,
  Dutch: `de het een en of maar als niet geen heel meer deze dit die dat ik jij je u wij we hij zij mij me jouw uw mijn ons onze heb heeft hebben ben is zijn was waren wil wilt kan kunnen kunt
    maken gemaakt wordt worden bedankt hallo goedemiddag goedendag dag graag helaas sorry vandaag morgen gisteren nu altijd ook alleen al nog wanneer hoe waar waarom omdat dus tot sinds zonder niets alles
    bestelling levering factuur rekening betaling telefoon geld klant winkel pakket aangekomen ontvangen verzonden sturen gestuurd helpen zeggen week dagen uren maandag dinsdag woensdag donderdag vrijdag
    met van naar voor op uit bij over onder in aan om er groet vriendelijke`,
  en: `the a an and or but if not no of to in on at by for with from that this these those it its is are was were be been i you he she we they me him us them my your our their his her have has had
    do does did can could will would should may might what when where how why which who so then than there here as about up out please thanks thank hello hi sorry today tomorrow now still yet just all any some`,
  es: `el la los las un una unos unas de del al a con por para que qué es son y o pero si no muy más este esta estos esto eso yo tú usted ustedes nosotros él ella ellos me te se nos le les lo mi mis tu tus su sus
    nuestro nuestra he ha hemos han tengo tiene tenemos quiero quiere puedo puede podemos pueden hacer hecho estoy está están gracias buenos buenas días tardes hola favor perdón hoy mañana ayer ahora siempre también solo
    cuando cómo dónde porque hasta desde sin nada todo todos todas pedido envío cuenta pago teléfono correo dinero llegar llegó recibir recibido enviado semana en ya muchas usted sido tarde tardes noches hora horas vuestro vuestra vuestros vuestras os hace mes meses si sí vale entonces aquí ahí desde cada os va van`,
  it: `il lo la i gli le un uno una di del della dei delle al alla ai alle a con per che è sono e o ma se non molto più questo questa questi io tu lei voi noi lui loro mi ti si ci vi gli ne mio mia tuo tua suo sua
    nostro nostra ho hai ha abbiamo avete hanno voglio vuole posso può possiamo fare fatto sto sta grazie buongiorno buonasera ciao favore scusi scusa oggi domani ieri ora sempre anche solo quando come dove perché
    quindi fino da dal dalla senza niente tutto tutti ordine spedizione conto pagamento telefono soldi cliente arrivare arrivato ricevuto inviato settimana giorni ore in nel nella su sul sulla vostra vostro vostri vostre vi ce te se le tarde già ne adesso funziona verso prima cui dal`,
}

/** Letters and endings no other of these languages has. */
const signs: Record<ForeignLanguage, RegExp> = {
  Catalan: /l·l|ç(?:a|o)?$|[àèò](?:s|n)?$|ció$|^(?:d'|l'|s'|n'|m'|t')\p{L}|ny$|tge$|ix(?:o|a|en)?$/u,
  Portuguese: /ã|õ|ções$|ção$|lh[aeo]|nh[aeo]|ê|ô|eiro$|inho$|agem$/u,
  French: /ç|ê|î|û|œ|^(?:j'|n'|qu')\p{L}|eux$|ais$|ait$|ez$|eau|oi[rs]$|ées?$/u,
  German: /ß|ä|ö|ü|^ge\p{L}{3,}t$|ung$|keit$|lich$|sch|tz$|ieren$/u,
  Dutch: /ij|aa|uu|oe|sch|^ge\p{L}{3,}d$|lijk|heid$/u,
}

const foreigners = Object.keys(signs) as ForeignLanguage[]
let lists: Map<string, Set<string>> | undefined

/**
 * Tells a text in one of these languages by the words it is full of; undefined for English, Spanish and Italian, and
 * wherever the text does not tell. Reads the first 120 words.
 */
export function foreignLanguage(text: string): ForeignLanguage | undefined {
  lists ??= new Map(Object.entries(commonWords).map(([language, words]) => [language, new Set(words.split(/\s+/))]))
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}·']{1,40}/gu)
      ?.slice(0, 120) ?? []
  if (words.length < 4) return undefined
  const score = (language: string): number => words.filter((word) => lists!.get(language)!.has(word)).length
  const own = Math.max(score('en'), score('es'), score('it'))
  let best: ForeignLanguage | undefined
  let bestScore = own + 1
  for (const language of foreigners) {
    const marked = words.filter(
      (word) => word.length > 2 && !lists!.get(language)!.has(word) && signs[language].test(word),
    )
    const total = score(language) + 0.5 * marked.length
    if (total > bestScore && total >= 0.3 * words.length) [best, bestScore] = [language, total]
  }
  return best
}
