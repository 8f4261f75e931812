import type { Phrase } from '../../language/phrase.ts'

/** What hands do with devices, forms and screens. */
const steps =
  'aprire|premere|pigiare|toccare|cliccare|tenere|selezionare|scegliere|spuntare|digitare|scrivere|inserire|incollare|copiare|scansionare|inquadrare|girare|accendere|spegnere|attaccare|staccare|collegare|scollegare|riavviare|resettare|ricaricare|aggiornare|installare|disinstallare|scaricare|caricare|cancellare|eliminare|togliere|svuotare|attivare|disattivare|cambiare|spostare|mettere|rimettere|appoggiare|tirare|spingere|alzare|abbassare|scorrere|trascinare|sciacquare|pulire|lavare|riempire|tagliare|stampare|firmare|allegare|avvitare|svitare|stringere|chiudere|salvare|esportare|importare|entrare|andare|uscire|tornare|provare|usare|portare|presentare|pagare|chiedere|lasciare|aspettare|aggiungere|ridurre|rialzare|riattaccare|montare|pesare|prendere|compilare|consegnare|tamponare|asciugare|cercare|fare|controllare|confermare|iscrivere|rifiutare|spedire|fotografare|reclinare|prenotare|bloccare|disdire|comporre|chiamare|strisciare|ripetere|segnare|verificare'

const sources =
  '(articolo|guida|manuale|sito|pagina|faq|documentazione|wiki|forum|blog|video|tutorial|thread|portale|help|sezione|libretto|istruzioni|condizioni|regolamento|bando|circolare|opuscolo|google)'

export const it: Phrase[] = [
  {
    as: 'command',
    words: [`<${steps}:imperative> [{any}]`, `[{clitic}] <${steps}:2s 3s subjunctive> {any}`, 'non fare [{any}] {any}'],
    heard: ['Premi il tasto.', 'Prema il tasto.', 'Non fare doppio clic.'],
    mood: ['statement', 'command'],
    unless: [
      `<andare|aprire|cercare|controllare|usare|provare|verificare|scaricare|prendere|entrare:imperative subjunctive> ...5 ${sources}`,
      '(tecnico|corriere|noi|collega|addetto)',
    ],
  },
  {
    as: 'way to do it',
    words: [
      `(<dovere:2 3s present conditional>|bisogna|occorre|basta|conviene|può|puoi|consiglio di|le consiglio di|ti consiglio di|invito a|ti basta|le basta|provi a|prova a|si deve) [{adverb}] <${steps}|inviare|procedere|ritirare|accedere|recuperare:infinitive>`,
      '(va|vanno) [{adverb}] (compilato|compilata|firmato|firmata|spedito|spedita|consegnato|consegnata|inviato|allegato|presentato|premuto|tenuto)',
      '(prima ...8 poi)',
      "si (<fare|presentare|firmare|visualizzare|tarare|ritarare|chiedere|attivare|disattivare:3 present>) (tenendo|toccando|così|dall'|dalla|dal|con|al|allo|spedendo)",
    ],
    heard: [
      'Basta aprire il tappo.',
      'Il modulo va firmato da entrambi.',
      'Prima il tappo, poi la pila.',
      'La spunta si attiva dal menu.',
    ],
    mood: ['statement', 'command'],
    unless: [sources],
  },
]
