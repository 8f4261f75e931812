import { fold } from '../fold.ts'
import type { AddressWords } from '../language.ts'

/** Words with and without their accents. */
function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => (word ? [word, fold(word)] : [])))
}

export const address: AddressWords = {
  formal: set(''),
  informal: set("tu ti te t' tuo tua tuoi tue"),
  formalCapitals: set('lei suo sua suoi sue'),
  formalBeforeVerb: set("la le l'"),
  salutations: set(
    'gentile egregio egregia spettabile gent.mo gent.ma gentilissimo gentilissima gent spett egr signora signor sig sig.ra sig.na dott dott.ssa dottore dottoressa avvocato avv ing ingegnere professoressa professore prof pregiato',
  ),
  titles: set(
    'signora signor sig sig.ra sig.na dott dott.ssa dottore dottoressa avvocato avv ing ingegnere professoressa professore prof',
  ),
  greetings: set('ciao'),
  severalFormal: set('gentili egregi signori sigg'),
  severalInformal: set('voi vi ve vostro vostra vostri vostre'),
  thirdPossessive: set('suo sua suoi sue'),
  thirdDative: set('le'),
  dativeVerbs: set(
    'rimborsare concedere applicare regalare addebitare stornare presentare mostrare sostituire consegnare recapitare assegnare aprire bloccare sbloccare inviare mandare scrivere dire confermare consigliare chiedere comunicare rispondere fornire dare offrire ricordare suggerire segnalare allegare servire andare dispiacere piacere interessare bastare arrivare risultare spettare spiegare garantire assicurare permettere augurare porgere anticipare proporre riservare accreditare spedire restituire indicare lasciare girare inoltrare riferire mancare costare occorrere convenire capitare succedere sembrare rimandare preparare attivare rendere raccomandare parlare telefonare fissare prenotare riaccreditare notificare trasmettere volere dovere potere fare',
  ),
  joinedBefore: set('te ve me ce se glie'),
  ownClitics: set('mi ci si'),
  forbidsByInfinitive: true,
  gluedInformal: /(?:[aeiu]r|ndo)t[ie](?:l[oaie]|ne)?$/,
  gluedDative: /(?:r|ndo)le$/,
  gluedAccusative: /(?:r|ndo)la$/,
  severalGlued: /te(?:l[aeoi]|ne|mi|ci|vi)$/,
  nounGlued: /(?:le|ne)$|^(?:dall[aoi]|fall[ao]|stall[ao]|vall[oi])$/,
  helping: set(
    'aiutare assistere chiamare richiamare contattare ricontattare informare invitare avvisare aggiornare ringraziare pregare accompagnare attendere aspettare ascoltare salutare ricevere rimborsare rassicurare disturbare seguire accogliere incontrare',
  ),
  sureVerbs: set('avere potere volere dovere fare sapere andare stare essere vedere venire dire ricevere scegliere'),
  nounEndings:
    /^(?:premi|corsi|mobili|sensi|servi|versi|tempi|temi|sali|punti|vinti|parti|menti|corri|fini|chiavi|bravi|gravi|brevi|costi|posti|conti|resti|presti|sci|file|crediti|possessi|permessi|processi|successi|accessi|interessi|eventi|torti|conviti|prodotti|concorsi|mezzi|pesi|scopi|fondi|ordini|vendi)$/,
  sureEndings: /(?:rai|resti|esti)$/,
  verbLeaders: set(
    'se che quando dove come cosa quanto quanti quale quali perché non già anche sempre ancora mentre e ed o ma così mai ora qui poi appena tu cui chi se qualora adesso oggi domani solo infine',
  ),
  indicativeLeaders: set('se quando appena dove come quanto quanti mentre'),
  ofThings: set(
    'tornare rientrare suonare continuare pagare trovare ricevere includere funzionare avere mancare restare rimanere stare essere sembrare costare arrivare partire dipendere esistere apparire risultare bastare fare dovere potere volere desiderare preferire andare venire permettere offrire contenere servire valere durare iniziare cominciare terminare significare figurare seguire scadere viaggiare passare succedere capitare bisognare trattare ringraziare pregare dispiacere importare sperare',
  ),
  nounLike:
    /^(?:prova|firma|conferma|verifica|nota|visita|carica|scarica|domanda|risposta|consegna|spedita|offerta|ricarica|modifica|ricerca|chiamata|copia|causa|lista|pratica|data|fattura|rata|paga|guida|replica|stampa|aggiunta|ricevuta|attesa|ore|foto|cose|carte|chiavi|spese|settimane|rate|prove|pratiche|fatture|domande|modifiche|scuse|guide|mail|informazioni|novità|notizie|prima|prime|altre|altra|due|tre|sue|mia|mie|proprie|copie|schede|note|consegne|visite|date|vostre|nostre|stesse|tue|stesso|opzioni|conferme|firme|verifiche|candidature|chiamate|linee|merce|parti|nuove|ultime|seguenti|istruzioni|condizioni|banche|istanze)$/,
  ofNouns: set("del della dell' dello dei degli delle"),
  clauseOpeners: set(
    'se quando per appena ciao buongiorno buonasera salve gentile grazie ok perfetto certo caro cara scusa una dopo',
  ),
  purposes: set('per se quando appena'),
  setPhrases: new Set(['fai da te', 'tu per tu', 'vedi per esempio']),
  subordinators: set(
    'che perché affinché benché sebbene nonostante qualora purché chi dove come quando finché prima senza chiunque qualunque qualsiasi comunque ovunque dovunque e o né',
  ),
  and: set('e ed o'),
  labels: set('pulsante bottone tasto voce opzione link sezione scheda menu menù icona oggetto titolo'),
  singularClitics: set('la lo'),
  rareVerbs: set('attendare premiare staiare'),
  noVerbs: set(
    'trattasi riga conti bianco caruso pari geni accusa date interessi ora ancora baci saluti abbracci complimenti auguri completa completi messaggi idea idee documenti cari caro cara care vista visto causa scadenza tessera altra altre ottima mail pratica però fine terminale causale digitale commerciale sindacale spirale aprile segnale normale generale attuale ufficiale legale totale canale ospedale locale speciale dai dal di a sei ai prima tra fra come dopo verso entro salvo tramite grazie stesso circa contro siti tre e ore oggi noi poi voi lui sue suoi tuoi miei vi ti si',
  ),
}
