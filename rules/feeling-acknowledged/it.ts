import type { Phrase } from 'replylint/rule'

/** Ciò che è in gioco: chi lo nomina ha ascoltato. */
export const it: Phrase[] = [
  {
    as: 'stakes',
    words: [
      '(matrimonio|nozze|luna di miele|funerale|neonato|neonata|bimbo|bimba|bimbi|incinta|sedia a rotelle|intervento|insulina|ossigeno|tesi|colloquio|esame|affitto|stipendio|risparmi|pensione|compleanno|anniversario|battesimo|festa|figlio|figlia|figli|bambino|bambina|bambini|madre|mamma|padre|papà|nonna|nonno|marito|moglie|sorella|fratello|cane|gatto|gatta|ricordi|vacanza|vacanze|natale|laurea|lacrime|sonno|fila|capo|trasloco|vigilia|testimone)',
      '(stasera|stanotte|domani|sola|buio|freddo|strada|mezzanotte)',
    ],
    heard: ['Sappiamo che cosa era quel matrimonio.', 'Lei è sola.'],
    even: ['negated', 'conditional'],
  },
  {
    as: 'count',
    words:
      '({number}|{digits}) (giorni|giorno|settimane|mesi|ore|ora|minuti|volte|telefonate|mail|chiamate|anni|persone|lettere|messaggi|visite|colleghi)',
    heard: 'Nove giorni sono tanti.',
    even: ['negated', 'conditional'],
  },
]
