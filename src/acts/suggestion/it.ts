import type { Phrase } from '../../language/phrase.ts'

const even = ['conditional', 'negated'] as const

export const it: Phrase[] = [
  {
    as: 'named',
    words: [
      '^[{source}|piccolo|piccola|altra|altro] (suggerimento|idea|proposta|consiglio|spunto|ideuzza|pensierino|desiderio)',
      "(un|uno|una|un'|il mio|piccolo|piccola|altro|altra|avrei un|avrei una) [{any}] (suggerimento|idea|ideuzza|proposta|consiglio|spunto|sfida|appunto|desiderio|sogno)",
      '(proposta|idea|suggerimento|consiglio|spunto) (per|da|spassionato|non)',
      '(butto lì|la butto lì|ve la butto|ve lo butto|pensateci|posso dire la mia|se posso permettermi|mi permetto|che ne dite|che ne pensate|al posto vostro|al vostro posto|fossi in voi|io fossi|voto per|voto a favore|sogno una|il mio sogno|vi lancio|vi svelo)',
    ],
    heard: [
      'Suggerimento: una panchina.',
      'Avrei una proposta.',
      'Idea per il parco: una panchina.',
      'Una panchina, io la butto lì.',
    ],
    unless: [
      '(nessuna|non ho|avete|alcuna|qualche|che) idea',
      'consiglio (di|d|comunale|ai)',
      '(grazie|seguito|per) [{any}] (consiglio|suggerimento|idea) (dato|ricevuto)',
      'mi permetto una domanda',
    ],
    even,
  },
  {
    as: 'i suggest',
    words: [
      '(propongo|proponiamo|proporrei|proporre|proporvi|suggerisco|suggeriamo|suggerirei|suggerire|suggerirvi|consiglierei|consiglio di|consiglio che|raccomanderei|vi consiglio|chiedo di valutare|valutate|vi invito a (valutare|considerare|pensare)|invito a valutare|oso proporre|vi direi|riterrei|ritengo utile)',
      '(mi piacerebbe|ci piacerebbe|gradirei|amerei|adorerei) [{any}] [{any}] (che|vedere|se)',
      "(vorrei|vorremmo) che (l'|il|la|le|i|in futuro|si|ci) [{any}] [{any}] [{any}] (potesse|ricordasse|avesse|fosse|mostrasse|avvisasse|permettesse|uscissero|si potesse|accettasse)",
      '(secondo me|a mio parere|a mio avviso|per me|io penso che|penso che|credo che|trovo che) [{any}] [{any}] [{any}] [{any}] (dovreste|potreste|sarebbe|dovrebbe|potrebbe|servirebbe|manca|farebbe|converrebbe|basterebbe|metteste|fareste)',
      '(stavo pensando a|pensavo a|ho pensato a|mi domando se abbiate|mi chiedo se abbiate|mi chiedevo se aveste) [{any}] [{any}] [{any}]',
      "(l'unica cosa|unica cosa|una cosa) che [{any}] (migliorerei|cambierei|aggiungerei|manca|mi manca|toglierei|chiederei)",
    ],
    heard: [
      'Propongo una panchina.',
      'Vorrei che l’app avesse una mappa.',
      'Mi piacerebbe vedere una panchina.',
      'Secondo me dovreste mettere una panchina.',
      'Pensavo a una panchina.',
      "L'unica cosa che aggiungerei è una panchina.",
    ],
    unless: [
      '(vorrei|vorremmo|mi piacerebbe|gradirei) [{any}] (sapere|avere (informazioni|un preventivo|una copia|notizie|il|la|indicazioni)|cambiare|prenotare|che mi)',
      'mi chiedevo se (è|avete|posso|potete|siete)',
    ],
    even,
  },
  {
    as: 'would be',
    words: [
      '(sarebbe|sarebbero|sarebbe stato|andrebbe|verrebbe|tornerebbe) [{any}] [{any}] (bello|bella|comodo|comoda|comodissimo|utile|utili|utilissimo|top|il top|fantastico|ottimo|perfetto|ideale|carino|meglio|più|oro|grande|stupendo|interessante|male|gradito|opportuno|bellissimo|figo|una svolta|pratico|una bella|un bel|geniale|il massimo|tanto|possibile)',
      '(non sarebbe|non si potrebbe|non potreste|non converrebbe|non guasterebbe|non sarebbe male|non starebbe) [{any}]',
      '(servirebbe|servirebbero|basterebbe|basterebbero|converrebbe|farebbe|farebbero|aiuterebbe|eviterebbe|ci starebbe|ci starebbero|ci vorrebbe|ci vorrebbero|gioverebbe|migliorerebbe|faciliterebbe|risparmierebbe|risparmieremmo|terrebbe|renderebbe|manca solo|comprerei|comprerebbero|ringrazierebbero|ringrazieremmo|ne guadagnerebbe|calmerebbe|userei|userebbero|farei|metterei|aggiungerei|avreste|fareste contenti|vi farà) [{any}]',
    ],
    heard: ['Sarebbe comodo avere una panchina.', 'Non si potrebbe avere una panchina?', 'Servirebbe una panchina.'],
    unless: [
      '(mi|ci|non) (manca|mancano|serve|servirebbe|servirebbero)',
      '(manca|mancano) ...5 (ordine|pacco|pezzo|consegna|fattura|dal|viti|nel mio)',
      'vi ringrazierei',
      'lo farebbe',
      'quanto (farebbe|verrebbe)',
      'sarebbe possibile (avere|ricevere|sapere|cambiare|spostare|prenotare)',
    ],
    even,
  },
  {
    as: 'why not',
    words: [
      '(perché|perchè|xke|xché|come mai) non [{any}] [{clitic}] (mettete|fate|aggiungete|date|inviate|vendete|aprite|inserite|offrite|pensate|permettete|usate|inviare|mandate|mettere|fare|aggiungere|create|introducete|prevedete|rimettete|consentite|installate|lasciate|<*:2p present>|<*:infinitive>)',
      '(avete|ha|hai|avete mai|abbiate) [{any}] (pensato|considerato|valutato|preso in considerazione|contemplato) [(a|di|all|alla|un|l|che)]',
      '(che ne dite|che ne direste|cosa ne dite|e se|ma se) [{any}] [{any}] [{any}] [{any}] (di|se|<*:2p imperfectSubjunctive>|si potesse|fosse|ci fosse|esistesse|ci fossero)',
      '(potreste|potrebbero|si potrebbe|si potrebbero) [{any}] (aggiungere|mettere|inserire|fare|avere|ordinare|esportare|introdurre|prevedere|consentire|permettere|attivare|affiancare|sostituirle|sostituire|partire|pensare|valutare|offrire|organizzare|mandare|inviare|creare|allungare|estendere|aprire|ripristinare|lasciare|indicare)',
    ],
    heard: [
      'Perché non mettete una panchina?',
      'Avete mai pensato a una panchina?',
      'E se metteste una panchina?',
      'Potreste mettere una panchina.',
    ],
    unless: [
      '(perché|perchè|come mai) non (mi|ci|funziona|arriva|va|riesco|posso|parte|rispondete|risponde|si|è|appare|carica|trovo)',
      '(potreste|potrebbe|potete|si può) [{any}] (farmi|mandarmi|inviarmi|darmi|[{any}] avere (la|il|una copia|un)|fare (qualcosa|una verifica|il reso|lo storno|la))',
    ],
    even,
  },
  {
    as: 'you should',
    words: [
      '(dovreste) [{any}] {infinitive}',
      '(dovreste|dovrebbe|dovresti|dovrebbero|bisognerebbe|occorrerebbe) [{any}] (mettere|aggiungere|dare|fare|inserire|permettere|pensare|consentire|offrire|mandare|introdurre|prevedere|aprire|cambiare|lasciare|vendere|ripristinare|migliorare|creare|rendere)',
      '(se) [{any}] [{any}] [{any}] (metteste|faceste|aveste|aggiungeste|mandaste|apriste|potesse|si potesse|restituisse|ricordasse|avesse|ci fosse|ci fossero|permetteste|vendeste|uscissero|fossero|avvisasse|mostrasse|permettesse|esistesse|toglieste)',
      "che (l'app|il sito|il portale|la app|il sistema|chi|le fatture|la piattaforma) [{any}] [{any}] (ricordasse|potesse|si potesse|uscissero|avvisasse|mostrasse|mandi|mandasse|possa|permetta|permettesse|avvisi|mostri|ricordi)",
    ],
    heard: [
      'Dovreste mettere una panchina.',

      'Se metteste una panchina verrei.',
      'Vorrei che l’app ricordasse la panchina.',
    ],
    unless: [
      '(dovrebbe|dovrebbero|dovreste) [{any}] (arrivare|essere|avere già|vergognarvi|rimborsare|rispondere|aver|averlo)',
      '(mi|ci) (mettete|fate|mandate|inviate|date|aprite|lasciate|scrivete)',
      '(mettete|fate|mandate|date|scrivete|inviate|lasciate|aprite) [{any}] (mi|ci|ancora|qualcosa|presto|sconti|pure|sempre)',
      '(quando|dove|cosa|come|a che ora|che) (mettete|fate|mandate|date|aprite|inviate|vendete)',
    ],
    even,
  },
  {
    as: 'you should',
    words: [
      '^[{source}|magari|per favore|dai|una cosa|ragazzi|io|e] [{any}] (mettete|metteteci|aggiungete|aggiungetelo|fate|inserite|rimettete|rendete|mandate|inviate|create|vendete|date la possibilità|filtrate|fate vedere|segnate|introducete|immaginate|aprite|lasciate) [{any}] [{any}]',
      '(mettetelo|mettetela|mettetele|aggiungetela|aggiungetele|fatela|fatele|ingranditela|ingranditelo|mandateli|mandatele|metteteci|rimettete|pensateci|fate vedere|date la possibilità)',
      'mettete la possibilità',
    ],
    heard: ['Mettete una panchina!', 'I promemoria mandateli anche via mail.', 'Mettete la possibilità di sedersi.'],
    unless: [
      '(mi|ci) (mettete|fate|mandate|inviate|date|aprite|lasciate)',
      '(fate|mandate|date|mettete|lasciate) (qualcosa|presto|in fretta|schifo|ridere|pure|sapere|attenzione|retta)',
      '(me|ce) (lo|la|li|le) (mandate|mettete|fate)',
    ],
    mood: ['statement', 'command'],
    even,
  },
]
