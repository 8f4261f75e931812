/** Frames of times, from amounts to whole adverbials (`when`), and `near`: up to eight words without a clause's end or a hedge. */
const between =
  'dalle|ma|però|pero|tuttavia|se|qualora|quando|perché|che|chi|cui|dove|mentre|finché|finche|e|ed|o|oppure|né|fino|solitamente|normalmente|generalmente|abitualmente|forse|probabilmente|possibilmente|magari|dovrebbe|dovrebbero|potrebbe|potrebbero|può|possono|circa|previsto|prevista|previsti|indicativamente|secondo|ogni|apre|aprono|chiude|chiudono|scade|scadono|valido|valida|mediamente|salvo|appena'
const step = `[(e {participle}|!({not}|${between}))] `

export const times: Record<string, string> = {
  amount:
    "[(le|i|gli|la|l'|il)] [(prossime|prossimi|prossima|prossimo)] [(circa|massimo|al massimo|meno di|poco più di|nemmeno|altri|altre|solo|soli|sole|non più di)] ({number}|{digits}|mezz'|un'|pochi|poche|un paio (di|d')|una decina di|una ventina di) [(o|e|a|ai|alle) ({number}|{digits})] [di]",
  unit: '({minutes}|{days}) [(lavorativi|lavorative|utili|feriali|solari|esatti|esatte|e (mezza|mezzo))]',
  length:
    "({amount} {unit}|{span}|[(la|le|i)] (prossima ora|prossime ore|prossimi minuti)|mezzora|mezz' oretta|(un quarto|tre quarti) d' ora|[(questione|cosa) di] (minuti|ore)|un (attimo|attimino|momento))",
  clock:
    "((alle|per le|entro le|verso le|dopo le|prima delle|tra le|fra le) ({oclock}|{number}) [(e (mezza|un quarto|{digits}|le {oclock}|le {number})|in punto|di (mattina|sera|stasera|domani|oggi))]|(all'|entro l'|per l'|verso l') una|(a|per|entro|prima di|verso) (mezzogiorno|mezzanotte|pranzo|cena|sera|notte|stasera))",
  day: "(oggi [(stesso|pomeriggio)]|domani [(mattina|pomeriggio|sera|stesso|in mattinata|in giornata)]|domattina|domatina|dopodomani|stasera|stamattina|stamane|stanotte|[(il|la|questo|questa|prossimo|entro|per|prima di|entro il)] {weekday} [{monthday}] [(mattina|pomeriggio|sera|prossimo|prossima|stesso)]|questa (mattina|sera|settimana|notte)|questo (pomeriggio|mese|fine settimana|weekend|venerdi)|in (giornata|mattinata|serata|settimana)|(il|l'|per il|per l') [giorno] {monthday} [{month}]|{monthday} {month}|(nella|in) (giornata|mattinata|serata) [di (oggi|domani|{weekday})]|nel (pomeriggio|weekend|fine settimana) [di (oggi|domani|{weekday})]|a {month}|lo stesso giorno)",
  period:
    "(nella (prima|seconda|terza|ultima) settimana [di {month}]|(entro|per|a|prima di|prima della|entro la|entro l') [(fine|inizio)] (fine|inizio|giornata|serata) [(di|della|del)] [(questa|questo|prossima)] [(giornata|settimana|mese|mattinata|pomeriggio|turno|anno|sera|serata|{month})] [(prossima|prossimo)]|all' inizio (della|del|di) [prossima] (settimana|mese|{month}) [prossima]|alla fine (della|del|di) (settimana|mese|giornata)|(in|nel|nell') (corso|giro|arco) (della|del|di|di una|di un') ({amount} {unit}|giornata|mattinata|pomeriggio|settimana|serata|minuti|ore|ora|un'ora)|(la|il|entro la|entro il|per la|nella) [(prossima|prossimo)] (settimana|mese|quindicina) [(prossima|prossimo|che viene|entrante)]|(settimana|mese) (prossima|prossimo|che viene))",
  point:
    '({day} [(alle|entro le|per le|prima delle|verso le|dopo le)] [({clock}|{hour}|{oclock})]|{clock} [di] [{day}]|{period}) [(al più tardi|al massimo|senza fallo|senza falta|in punto|di sicuro)]',
  when: "((in|entro|tra|fra|nel giro di|nell' arco di|nelle|nei|nell'|dentro|dopo|in meno di|in massimo|al massimo in|in non più di|tempo|ancora) {length} [(al massimo|al più tardi|esatti)]|(entro|per|prima di|prima del|prima della|prima dell'|entro il|entro la|entro e non oltre|non oltre|non più tardi di|non oltre il|a partire da|dal|da|già da|al massimo|al più tardi|massimo) [(il|la|l'|le)] ({point}|pasqua|natale|ferragosto|capodanno|oggi)|(entro|per|prima del|entro e non oltre|non oltre|non più tardi del|al massimo|al più tardi) [(il|l'|giorno)] {monthday} {month}|(entro il|per il|per l'|entro l'|prima del|prima dell'|non oltre il|a partire dal|dal) {monthday} [{month}]|(entro|per|a partire da|da|già da) {month}|(massimo|al massimo|max) [in] {length}|prima di (natale|pasqua|ferragosto|capodanno|stasera|pranzo|cena|sera)|prima (che|del|della) [(tuo|suo|vostro|tua|sua|vostra|lei|tu)] (volo|viaggio|partenza|matrimonio|partita|festa|evento|imbarco|parta|parti|partiate)|{point})",
  near: step.repeat(8),
  beside: step.repeat(4),
}
