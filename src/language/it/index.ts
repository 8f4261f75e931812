import { stemmer } from '@orama/stemmers/italian'
import type { Language } from '../language.ts'
import { address } from './address.ts'
import { content } from './content.ts'
import { times } from './times.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'

const list = (words: string): string[] => words.split(' ')

export const it: Language = {
  code: 'it',
  verbs,
  stem: stemmer,
  split(word) {
    const apostrophe = word.indexOf("'")
    if (apostrophe <= 0 || apostrophe === word.length - 1) {
      return word === "e'"
        ? [{ length: 2, form: 'è' }]
        : word === 'nn'
          ? [{ length: 2, form: 'non' }]
          : word === 'xke' || word === 'xche'
            ? [{ length: word.length, form: 'perché' }]
            : undefined
    }
    return [
      { length: apostrophe + 1, form: word.slice(0, apostrophe + 1) },
      { length: word.length - apostrophe - 1, form: word.slice(apostrophe + 1) },
    ]
  },
  classes: {
    adverb: list(
      'già ancora sempre mai anche semplicemente solo soltanto chiaramente ovviamente davvero sicuramente probabilmente forse magari bene poi ora adesso prima persino appena correttamente evidentemente proprio direttamente effettivamente purtroppo più',
    ),
    number: list(
      'un una uno due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti ventiquattro trenta quarantotto paio mezzora mezza mezzo qualche alcune alcuni poche pochi',
    ),
    you: list('tu lei voi ti le la vi te'),
    clitic: list("mi ti si ci vi lo la li le gli ne l' m' t' s' c' v' glielo gliela gliene ce se te me ve"),
    your: list('suo sua suoi sue tuo tua tuoi tue vostro vostra vostri vostre'),
    we: list('noi io'),
    our: list('nostro nostra nostri nostre mio mia miei mie'),
    determiner: list(
      "il lo la i gli le l' un uno una un' questo questa questi queste quest' quel quello quella quell' quei quegli quelle del dello della dell' dei degli delle al allo alla all' ai agli alle suo sua tuo tua nostro nostra ogni qualsiasi",
    ),
    reader: list('lei tu voi'),
    customer: list(
      'cliente clienti utente utenti ospite ospiti passeggero passeggera assicurato assicurata intestatario intestataria acquirente inquilino inquilina abbonato abbonata paziente richiedente contribuente socio socia signora signore genitore genitori destinatario destinataria',
    ),
    other: list(
      'lui loro egli ella essa esso essi qualcuno qualcuna nessuno chi uno questo quello ciò altro altra altri altre entrambi tutti ognuno qualcosa niente nulla',
    ),
    preposition: list(
      "di a da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle entro senza verso presso dopo durante",
    ),
    not: list('non mai né neanche nemmeno neppure'),
    weekday: list('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
    month: list('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    minutes: list('minuto minuti min ora ore h secondo secondi minutino minutini oretta orette'),
    days: list('giorno giorni gg settimana settimane mese mesi notte notti giornata giornate'),
    daypart: list(
      'mattina mattino mattinata pomeriggio sera serata stasera stamattina stamane stanotte mezzogiorno mezzanotte notte',
    ),
    being: list('è sono era erano fu furono sia stato stata stati state essere'),
  },
  frames: { ...times, ...words },
  accented: list('è e é sì si né ne là la lì li dà da se sé te tè più piu già gia perché perche'),
  alsoHeard: {
    è: ['é', "e'"],
    più: ['piu'],
    già: ['gia'],
    perché: ['perche', 'perchè'],
    sì: ['si'],
    né: ['ne'],
    "mezz'": ['mezza', 'mezzora'],
    "po'": ['po', 'pò'],
  },
  perfect: ['avere', 'essere'],
  conjunctions: {
    e: 'and',
    ed: 'and',
    o: 'and',
    oppure: 'and',
    ma: 'but',
    però: 'but',
    pero: 'but',
    tuttavia: 'but',
    anche: 'and',
    se: 'if',
    qualora: 'if',
    salvo: 'if',
    perché: 'because',
    perche: 'because',
    poiche: 'because',
    siccome: 'because',
    quindi: 'because',
    che: 'that',
    cui: 'that',
    dove: 'that',
    come: 'that',
    quando: 'when',
    mentre: 'when',
    finche: 'when',
    appena: 'when',
    dopo: 'when',
  },
  negations: list('non mai né nessuno nessuna nessun niente nulla neanche nemmeno neppure senza'),
  abbreviations: list(
    'sig sigg sig.ra sig.na dott dott.ssa ing avv prof gent egr spett es ecc art tel n nr num pag ca cell c.a p.v u.s',
  ),
  openers: new Set(list('per favore cortesemente gentilmente allora quindi poi ora adesso intanto prima e')),
  functionWords: list(
    "il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella quei quelle io tu lui lei noi voi loro mi ti si ci vi me te se ne suo sua suoi sue tuo tua tuoi tue nostro nostra nostri nostre vostro vostra mio mia e ed o ma però anche se perché che cui chi come quando dove quanto quale di a da in con su per tra fra del della dell' dei degli delle al alla all' ai agli alle dal dalla dai dalle nel nella nell' nei nelle sul sulla sui sulle non mai né niente nulla nessuno è sono era erano sia essere stato stata ho hai ha abbiamo avete hanno aveva avere molto più meno già ancora anche solo oggi domani ora adesso poi prima dopo bene male tutto tutta tutti tutte altro altra stesso stessa ogni qualcosa qualcuno grazie favore sì ecco entro",
  ),
  content,
  address,
}
