import type { Phrase } from '../../language/phrase.ts'

export const it: Phrase[] = [
  {
    words: [
      '^[{source}] (ciao|salve|buongiorno|buonasera|buondì|buonsalve|buonpomeriggio|hey|ehi|ciaoo|benvenuto|benvenuta|benvenuti|hola)',
      '^[{source}] buon (giorno|pomeriggio|dì|anno|lunedì)',
      '^[{source}] buona (sera|giornata a|domenica a)',
      '^(gentile|gentili|gentilissimo|gentilissima|gentilissimi|gent|egregio|egregia|egregi|spett|spettabile|caro|cara|cari|care|carissimo|carissima|stimato|stimata|illustre|preg|pregiatissimo) [{any}]',
      '^(a chi di competenza|alla cortese attenzione|signori|signora|signor|sig|dottore|dottoressa) [{any}]',
    ],
    heard: ['Ciao Ros!', 'Buon pomeriggio.', 'Buona sera.', 'Gentile dottor Peña,', 'A chi di competenza:'],
  },
]
