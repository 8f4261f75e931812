import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional'] as const

export const it: Phrase[] = [
  {
    as: 'thanks for it',
    words: [
      '(grazie|ringrazio|ringraziamo|riconoscenti|riconoscente|grati|grato|grata|ringraziarla|ringraziarti) ...6 (idea|idee|suggerimento|suggerimenti|proposta|consiglio|spunto|imbeccata|pensiero|osservazione|segnalazione utile|dritta|proporlo|suggerirlo|suggerircelo|aiutarci a migliorare|migliorare|contributo|dritte|feedback|sensato)',
      "(la|il|lo|sua|suo|tua|tuo|vostra|vostro|questa|quest'|questo|bella|ottima|ottimo|bello|buon|buona|una|un|uno|che bella|che bell'|dell'|l'|un'|d') [{any}] (idea|suggerimento|proposta|spunto|trovata|pensata|intuizione|consiglio|ipotesi) [{any}]",
      '(le|ti|vi) (devo|dobbiamo) una',
    ],
    heard: ['Grazie per lo spunto.', 'La sua proposta è sul tavolo.', 'Le dobbiamo una cena.'],
    unless: [
      'grazie per (averci (scritto|contattato))',
      "consiglio (d'istituto|comunale|di)",
      'il consiglio (è|di) (di|usare)',
    ],
    sure: true,
    even,
  },
  {
    as: 'praise',
    words: [
      "(bella|bella questa|buona|ottima|ottimo|buona questa|che bella|bell'|grande|gran|interessante|carina|brillante|utile|prezioso|preziosa|figo|figa|geniale|gradito|gradita|sensato|sensata|giusto|giusta|condivisibile|benedetto|valida|valido) (idea|questa|trovata|pensata|suggerimento|spunto|proposta|osservazione|intuizione|consiglio|domanda|esigenza|appunto|richiesta|punto|davvero)",
      '(mi|ci) [{adverb}] (piace|piacciono|piacerebbe|è piaciuto|è piaciuta|convince|sembra|pare|ha convinto|entusiasma|incuriosisce) [{any}]',
      '(ha|hai|avete) [{any}] (ragione|perfettamente ragione|fatto bene|messo il dito|visto giusto|colto)',
      '(ha|avrebbe|farebbe|fa) [{any}|molto|perfettamente] senso',
      "(concordo|concordiamo|condivido|condividiamo|d'accordo|sono d'accordo|siamo d'accordo|ben visto|ben detto|giusto|vero manca|verissimo|touché|osi pure|ci penseremo|ci pensiamo|ci stiamo pensando|ci ragioniamo|top davvero|fai bene a|fa bene a|vale doppio|magari|quanto ha ragione|centrato|colpito)",
      '(non) (ci|ci avevamo|avevamo|ci era|ci avevo) [{any}] (pensato|venuto|avevamo pensato|venuta)',
      '(a questo|a questa) [{any}] non (avevamo|ci avevamo) pensato',
      '(sei|è|lei è|non è|siete) [{any}] (terza|quarta|quarto|terzo|primo|prima|unico|unica|sola|solo|secondo) [{any}] (che|a) [{any}] [{any}] (chiede|chiederlo|chiedercelo|dircelo|proporlo)',
      '(in (tanti|molti|diversi)|lo chiedono|ce la chiedono|ce lo chiedono|ce lo chiede|ce lo chiedete|richiesta frequente) [{any}]',
      '(lo|la|li|le) (vorremmo|vorrei|faremmo) [{any}|anche|volentieri]',
      "(sarebbe|è) [{any}|senz'altro|davvero|molto|certamente] (più|meglio|comodo|utile|bello|una buona|un'ottima|un'idea|un'esigenza|gradito|pulito|top)",
    ],
    heard: [
      'Bella pensata.',
      'Ci piace molto.',
      'Ha ragione lei.',
      'Ha molto senso.',
      'Concordo con lei.',
      'Non ci avevamo pensato.',
      'A questo non avevamo pensato.',
      'Sei la quarta che chiede una panchina.',
      'Ce lo chiedono in tanti.',
      'Lo vorremmo anche noi.',
      'Sarebbe senz’altro meglio.',
    ],
    unless: [
      '(ci|mi) (piace|piacerebbe) (averti|averla|vederti)',
      '(ci|mi) (sembra|pare) (di capire|che)',
      'se (le|ti) (piace|sembra)',
      '(è|sarebbe) (meglio|comodo|utile) (se|prenotare|usare|portare)',
    ],
    even,
  },
  {
    as: 'passed on',
    words: [
      '(passo|passato|passata|passiamo|passerò|giro|girata|girato|giriamo|ho girato|inoltro|inoltrato|inoltrata|inoltriamo|segnalo|segnalato|segnalata|segnaliamo|segnalerò|porto|portato|porterò|porteremo|portiamo|propongo|proposto|proporrò|proponiamo|metto|messo|messa|mettiamo|aggiungo|aggiunto|aggiunta|aggiungiamo|annoto|annotato|annotata|segno|segnato|segnata|segniamo|inserito|inserita|inserisco|trasmesso|trasmessa|trasmetto|trasmettiamo|mando|mandato|mandata|riferisco|riferito|riferirò|riferiremo|racconto|raccontato|parlo|parlato|parlerò|parleremo|discuto|discuteremo|discutiamo|chiedo|chiesto|chiederò|postato|scritto|presento|presenterò|sottopongo|sottoporremo|prendo nota|prendiamo nota|preso nota|presa nota|registrato|registrata|sussurrato|elevo|depositato|caldeggio|appoggio|dico|detto|dirò) ...9 (idea|suggerimento|proposta|team|reparto|lista|responsabile|direttrice|direttore|ufficio|sviluppatori|sviluppo|squadra|riunione|consiglio|assessore|assessora|assessorato|collega|colleghi|prodotto|grafici|tecnici|chef|cuoca|tavolo|ordine del giorno|verbale|richieste|richiesta|migliorie|quaderno|canale|voto|voce|ragazzi|designer|game designer|capo|presidente|giunta|sondaggio|ticket|fornitore|marketing|chi disegna|a chi|docenti|resoconto|bozza|caso|prossima|versione|oggi|stamattina|stesso|volentieri|parola|elettricista|custodi|commissione|direzione|elenco|piano|programma|settimana|serve|orecchio)',
      '(ne|lo|la|li|le|gliela|glielo|ci) (parlo|parlerò|parleremo|ho parlato|discuto|discuteremo|discutiamo|riparliamo|segno|segnalo|segnaliamo|passo|passiamo|giro|giriamo|propongo|proponiamo|porto|porteremo|portiamo|metto|aggiungo|annoto|chiedo|ho chiesto|inoltro|inoltriamo|ragioniamo|terremo conto|teniamo conto|terrò conto|penseremo|pensiamo|valutiamo|valuteremo|ho messa|ho messo|stiamo valutando|riproveremo|riferisco|dico)',
      "(spunto preso|preso nota|presa nota|annotato|annotata|segnato|segnata|passo parola|terremo conto|terremo presente|tenuto conto|finisce (nel|nella|in|sul)|sarà all'ordine|entra (nel|nella)|arriva al momento giusto|è (sul tavolo|sulla scrivania|già sul tavolo|in esame|allo studio)|aggiunto la sua|aggiunto il suo|la metto|lo metto)",
    ],
    heard: ['Ho girato il messaggio al reparto.', 'Lo segnalo oggi.', 'Spunto preso!'],
    unless: [
      '(può|puoi|deve|devi|si può) [{any}] (inserire|aggiungere|segnalare|mandare|passare|chiedere)',
      '(la|lo) segno per (la visita|le|il)',
      '(le|ti|gliela|glielo) (mando|passo|giro|metto) [{any}] (via|il|la|un|una|per)',
    ],
    even,
  },
  {
    as: 'planned',
    words: [
      '(in programma|previsto|prevista|previsti|in arrivo|in cantiere|in lavorazione|in fase|in sviluppo|in prova|in test|in beta|in valutazione|allo studio|in esame|in esame in|sul tavolo|ci stanno lavorando|ci stanno già lavorando|ci stiamo lavorando|stiamo lavorando|stiamo valutando|stanno sperimentando|sta sperimentando|sperimentando|sperimentazione|stiamo pensando|in piano|nel piano|in bilancio|in calendario|pianificato|pianificata|in roadmap|ne ha già fatto|già fatto|è stato ordinato|è stata ordinata|ordinato|ordinata|detto fatto|li stiamo comprando|stiamo comprando|si può fare|bozza)',
      '(da|dal|dalla|a|ad|entro|per|nella|nel|in) (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|autunno|estate|primavera|inverno|lunedì|prossimo anno|anno prossimo|2027|prossima|prossimo|nuova|ristampa|1° {any}) [{any}] [{any}] [{any}] (ci|sarà|avremo|arriva|arriverà|esisterà|esce|uscirà|rifacciamo|lo|la|li|si|parte|mostreremo|trova|il|aggiorna|versione|edizione|disegno|caricheremo)',
      '(sarà|saranno|arriverà|arriveranno|esisterà|uscirà|avremo|metteremo|aggiungeremo|faremo|lo faremo|porteremo|inseriremo|introdurremo|mostreremo|caricheremo|li caricheremo|proveremo|riproveremo|installeremo|renderemo|partirà|lo facciamo partire|potrà) [{any}] [{any}] [{any}] (anche|in|a|da|nel|nella|la|il|i|le|girato|per|con|disponibile|entro)',
    ],
    heard: ['È in programma.', 'Da dicembre ci sarà anche in blu.', 'Aggiungeremo un timer entro maggio.'],
    unless: [
      '(sarà|saranno|arriverà|potrà) [{any}] (spedito|consegnato|ricontattata|contattato|rimborsato|disponibile (dal|da) (lunedì|domani))',
      '(consegna|ordine|visita|appuntamento|pacco) [{any}] [{any}] (previsto|prevista|in arrivo)',
      'non [{any}] (previsto|prevista)',
    ],
    even,
  },
  {
    as: 'weighed',
    words: [
      "(abbiamo|avevamo|l'abbiamo|ci abbiamo|è stato|è stata|era stato|hanno|ha|ci avevamo|ne abbiamo) [{any}] (provato|pensato|valutato|valutata|scartato|scartata|considerato|considerata|discusso|testato|sperimentato|tentato|escluso|rinunciato|ragionato|studiato|bocciato|bocciata|parlato|voluto|respinto)",
      '(non|purtroppo|per ora|oggi|nemmeno|neanche) ...11 (perché|poiché|visto che|dato che|in quanto|siccome|però|per legge|per motivi|finché|altrimenti|ma|costa|costerebbe|costano|richiedono|richiede|vieta|impone|obbliga|permette|consente|copre|basta|servono|serve)',
      '(la legge|la normativa|il regolamento|il contratto|il fornitore|il bilancio|la licenza|il sistema|la asl|il garante|le casse|le console|i palmari) [{any}] [{any}] (chiede|chiedono|vieta|impone|obbliga|non|richiede|prevede|impedisce|attuali)',
      '(se) [{any}] [{any}] [{any}] (raccogliamo|cambiano|arrivano|riusciamo|va bene|si libera|troviamo)',
      "(dobbiamo rinunciare|per questo|ecco perché|non promettiamo|non prometto|vedremo|vediamo|le faccio sapere|ti faccio sapere|vi faremo sapere|incrociamo le dita|il discorso è aperto|nel frattempo|nell'attesa|per ora|per adesso|intanto)",
    ],
    heard: [
      'Ci abbiamo provato a Trento.',
      'Non si può fare perché la legge lo vieta.',
      'La legge chiede il tappo.',
      'Se raccogliamo dieci firme si fa.',
      'Vedremo.',
    ],
    unless: [
      '(ha|hai|avete) (provato|già provato|valutato)',
      '(non) (esiti|esitare)',
      '(abbiamo) (provato|pensato) a (chiamarla|contattarla)',
    ],
    even,
  },
]
