/** Frames of times, from amounts to whole adverbials (`when`), and `near`: up to eight words without a clause's end or a hedge. */
export const times: Record<string, string> = {
  amount:
    "([(circa|massimo|al massimo|al piu tardi|meno di|le prossime|i prossimi|le|i|un|poco piu di|nemmeno)] ({number}|{digits}) [(o|e|a|ai|-) ({number}|{digits})] [di]|le prossime|i prossimi|mezz'|pochi|poche|qualche)",
  unit: '({minutes}|{days}) [(lavorativi|lavorative|utili|feriali|solari|e mezza|e mezzo)]',
  clock:
    "((alle|le|per le|dalle|verso le) ({digits}|{number}) [(e (mezza|un quarto|{digits})|in punto|di (mattina|sera|stasera|domani|oggi))]|all' una|[a] mezzogiorno|[a] mezzanotte|[alle] {digits})",
  day: "(oggi [stesso]|domani [(mattina|pomeriggio|sera|stesso|in mattinata|in giornata)]|dopodomani|stasera|stamattina|stamane|stanotte|[(il|la|questo|questa|prossimo|entro)] {weekday} [(mattina|pomeriggio|sera|prossimo|prossima)]|questa (mattina|sera|settimana|notte)|questo (pomeriggio|mese|fine settimana|weekend)|in (giornata|mattinata|serata|settimana)|(il|l'|entro il) {digits} {month}|[il] {digits} [di] {month}|il giorno {digits}|(la|le) (prossima|prossime) (settimana|ore)|la settimana (prossima|che viene|entrante)|il mese (prossimo|che viene))",
  period:
    '(([entro] [(la|per)] fine (giornata|settimana|mese|mattinata|turno|anno|della (giornata|settimana|mattinata)|del (mese|turno|pomeriggio)))|(in|nel) (corso|giro|arco) (della|del|di) (giornata|mattinata|pomeriggio|settimana|serata|{amount} {unit})|[prima] di (sera|stasera|cena|pranzo|mezzogiorno|notte)|nel (pomeriggio|corso del pomeriggio))',
}
