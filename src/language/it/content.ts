import type { ContentTable } from '../language.ts'

export const content: ContentTable = {
  empty: `
    euro oltre aver nessun pregare breve genere
    senza c' d' l' s' t' v' n' m' fino quindi basta bastare giusto ce ve visto dall' dell' nell' sull' all' fine glielo gliela gliel' gliene sotto sopra vale valere allo invece ad ed col coi solito giro preferire fuori intanto pure davanti dietro vicino verso comunque dipendere bello bella dello negli sugli eh ah oh oppure insieme dentro eccolo eccola ecco serata giornata vero proprio forse quelli quello nemmeno neanche accanto mezz' tenere tempo tempi pronto pronta presente ing massimo minimo peccato benissimo complimenti idea durante contro circa attorno infatti infine dunque perciò però tuttavia mentre finché affinché cioè ossia ovvero appunto almeno soltanto soprattutto magari addirittura persino davvero pochi poche tanti tante tanto tanta alcuni alcune parecchio eventuale ulteriore boh mah uffa ahah haha po' po xké qui lì spettare toccare gradire gradito
    aiutare aiuto assistere assistenza supporto contattare contatto scrivere inviare mandare rispondere risposta dire parlare
    lasciare sapere conoscere chiedere dare prendere andare venire fare volere servire occorrere bisogno piacere provare vedere
    guardare cercare trovare capire comprendere succedere accadere pensare credere sperare sembrare sentire mostrare
    menzionare fornire indicare confermare conferma informare controllare verificare verifica gestire procedere inoltrare
    segnalare segnalazione seguire continuare avvisare comunicare comunicazione riferire mettere iniziare cominciare portare
    potere dovere avere essere stare restare rimanere trattare tornare permettere
    grazie ringraziare scusare scusa scuse scusi perdonare dispiace dispiacere spiace spiacente mortificato mortificati rammarico
    favore cortesia cortesemente gentilmente prego gentile caro cara egregio spettabile ciao salve buongiorno buonasera buonanotte
    buon buona buono saluto saluti salutare cordiale cordiali cordialmente distinti signor signora signorina sig sigra dott dottoressa
      ragazzi
    team cliente utente servizio operatore operatrice agente collega colleghi reparto ufficio personale responsabile
    informazione informazioni dettaglio dettagli caso questione problema disagio disguido inconveniente domanda dubbio
    richiesta dm privato chat
    momento attimo istante presto subito possibile disponibile contento felice lieto certo certamente perfetto ottimo bene ok
    sì no ora adesso poi dopo prima oggi domani ieri sempre mai allora così qui qua lì là già ancora anche
    cosa modo maniera parte motivo ragione fatto esempio qualcuno nessuno niente nulla qualcosa tutto
    molto poco più meno abbastanza troppo quasi appena vari entrambi stesso altro ogni qualsiasi
    male meglio peggio grande nuovo vecchio primo secondo terzo ultimo prossimo seguente precedente
    purtroppo davvero realmente direttamente immediatamente
    vorrei vorremmo potrei potreste potete avete
    link clicca clic cliccare qui visitare articolo passo passaggi
    riguardo merito tramite via mediante presso
    urgente urgenza
    pazienza comprensione fiducia esperienza attesa disposizione
    importante priorità serio nota noto
    finire riuscire
    mano lato punto luogo
    competente gentilissimi`,
  faint: `
    pratica pdf portale regolamento condizioni documentazione scheda tempo mail messaggio email ordine conto account numero nome indirizzo data ora ore minuto minuti giorno giorni settimana mese anno mattina pomeriggio sera notte
    app applicazione sito pagina web online telefono cellulare dispositivo computer sistema programma versione
    prodotto articolo acquisto modulo documento file copia lista elenco
    lunedì martedì mercoledì giovedì venerdì sabato domenica
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    zero uno due tre quattro cinque sei sette otto nove dieci undici dodici cento mille paio volta volte
    lavorare funzionare usare utilizzare aprire chiudere comprare ricevere chiamare leggere uscire entrare risultare comparire
    negozio filiale azienda sede
    riferimento codice schermo pulsante tasto opzione impostazione impostazioni menu
    casa città paese via zona
    gratis normale
    uomo donna
    scegliere selezionare premere compilare firmare allegare allegato
    mancare togliere guida giù
    arrivare`,
  alike: `
    pacco ordine spedizione spedire consegna consegnare invio collo corriere tracking
    arrivare arrivo consegna consegnare ricevere
    corriere autista fattorino postino
    ordine acquisto comprare acquistare carrello
    rimborso rimborsare restituire restituzione soldi denaro riaccredito riaccreditare accredito rendere
    reso rendere restituire ritiro
    rotto rompere danneggiato danneggiare danno difettoso difetto guasto guastare rottura graffio graffiare crepato crepa ammaccato strappato buco
    guasto guastare funzionare fermo spento rotto difetto
    riparare riparazione aggiustare sistemare tecnico manutenzione idraulico elettricista officina meccanico intervento
    addebito addebitare pagare pagamento importo commissione prelievo prelevare spese costo mora
    fattura bolletta ricevuta scontrino
    prezzo costo costare tariffa preventivo quotazione caro
    bonifico versamento trasferimento trasferire versare
    carta credito debito banca bancomat
    prelievo prelevare contanti bancomat sportello contante
    mutuo prestito finanziamento rata
    rata rateizzare rate dilazione
    disdire disdetta annullare annullamento cancellare recedere recesso chiudere chiusura cessare cessazione
    bloccare blocco chiudere sospendere sospensione chiusura sbloccare bloccato
    accesso accedere entrare login bloccare sbloccare collegare password credenziali
    password credenziali pin reimpostare
    account profilo utente
    cambio cambiare sostituire sostituzione scambiare scambio sostituto rimpiazzare altro nuovo
    correggere correzione errore sbagliato refuso modificare rettificare
    modificare cambiare cambio correggere aggiornare modifica variazione variare
    ritardo ritardare tardi attesa aspettare tardare attendere coda fila lento
    anticipare prima
    posticipare rimandare spostare rinviare cambiare passare spostamento
    perso perdere smarrire smarrito smarrimento sparire sparito mancare scomparso scomparire perdita
    trovare rintracciare cercare ritrovare
    appuntamento visita
    prenotazione prenotare tavolo
    internet wifi wi fi connessione router modem segnale rete fibra linea navigare copertura velocità
    sim numero portabilità roaming
    volo aereo volare imbarco aeroporto gate cabina
    treno stazione binario carrozza ferroviario
    pullman autobus bus corriera fermata
    taxi corsa
    posto posti sedile poltrona fila
    bagaglio valigia borsa trolley zaino
    albergo hotel camera soggiorno ospite reception stanza
    letto culla materasso
    cibo cena pranzo piatto menù colazione ristorante cucina mangiare
    cameriere sala
    sapore salato crudo bruciato freddo
    piscina vasca nuoto nuotare
    palestra corso allenamento
    bambino bambina figlio figlia neonato bimbo bimba nipote
    marito moglie coniuge consorte
    madre mamma
    padre papà babbo
    telefono cellulare smartphone iphone
    computer pc portatile notebook
    schermo display monitor
    foto fotografia immagine screenshot schermata
    sconto buono coupon promozione offerta riduzione ridurre agevolazione codice
    regalo buono
    punti fedeltà premio
    abbonamento abbonare sottoscrivere abbonato rinnovare rinnovo socio
    rinnovare rinnovo prorogare proroga scadere scadenza
    scadere scadenza scaduto valido validità
    contratto accordo condizioni
    crashare impallare bloccare chiudere
    errore bug refuso sbaglio sbagliare sbagliato errato
    gioco giocare partita giocatore personaggio
    salvare salvataggio progressi
    video guardare puntata episodio streaming serie canale film
    rumore suono audio rumoroso stridio volume microfono altoparlante cuffie
    canzone musica brano
    sgarbato maleducato scortese trattare modi urlare
    sporco macchia macchiato pulire pulizia igiene polvere
    odore puzzare puzza
    hackerare rubare rubato furto frode truffa clonare clonato sicurezza
    sicurezza sicuro proteggere
    aggiornamento aggiornare versione
    scaricare download
    installare installazione montare montaggio montatore
    caricare allegare file documento
    eliminare cancellare rimuovere togliere cancellazione
    recuperare ripristinare recupero copia ripristino
    riscaldamento caldaia termosifone riscaldare
    freddo raffreddare gelo
    perdita perdere gocciolare acqua infiltrazione umidità allagare
    acqua rubinetto tubo
    luce elettricità corrente blackout elettrico spegnere
    lampada lampadina faretto lampione illuminazione luce buio
    contatore lettura consumo
    gas caldaia energia
    allergia allergico allergene glutine
    celiaco celiachia glutine
    trasloco traslocare trasferire
    auto macchina veicolo automobile
    camion furgone
    bici bicicletta monopattino scooter
    parcheggio parcheggiare posteggio sosta
    multa sanzione verbale contravvenzione
    assicurazione polizza copertura sinistro assicurato premio
    incidente urto
    risarcimento indennizzo risarcire danno
    medico dottore dottoressa specialista ginecologo pediatra
    esame analisi risultato risultati referto sangue laboratorio
    ricetta farmaco medicina pastiglie farmacia
    ospedale clinica reparto ricovero
    dolore male ferita
    malato malattia
    dentista dente
    occhiali lenti ottico
    incinta gravidanza
    carrozzina disabile accessibile rampa
    ascensore elevatore
    scale piano
    tv televisione televisore
    matrimonio nozze sposare
    morte mancare decesso deceduto scomparso
    stampante stampare cartuccia inchiostro toner stampa
    frigo frigorifero raffreddare
    lavatrice centrifuga lavare
    forno fornello
    caffè macchinetta
    divano poltrona
    sedia seduta
    tavolo scrivania
    cappotto giacca giubbotto piumino
    pantalone pantaloni jeans
    scarpe calzature stivali
    camicia maglia maglietta
    vestito gonna abito
    taglia misura grande piccolo numero
    colore tinta
    disponibilità disponibile posto libero scorta magazzino esaurito
    garanzia garantire
    dogana dazio doganale
    indirizzo domicilio via residenza civico
    chiave chiavi serratura porta
    porta portone cancello ingresso
    finestra vetro
    rifiuti spazzatura cassonetto raccolta immondizia
    strada marciapiede buca
    comune municipio
    passaporto identità documento
    certificato attestato dichiarazione
    modulo domanda
    tassa imposta iva tributo bollo
    scuola classe alunno insegnante maestra
    corso lezione laboratorio
    esame prova voto
    studente alunno
    biblioteca prestito libro
    libro romanzo copia pagine
    rivista giornale numero abbonamento
    concerto spettacolo evento teatro biglietto
    biglietto ticket ingresso
    cane cagnolino labrador animale
    gatto micio animale
    appartamento casa affitto
    affitto canone locazione
    ferie vacanza vacanze
    stipendio busta paga
    posto lavoro candidatura
    sito pagina web
    mail email posta casella
    pubblicità annuncio spot newsletter
    spam filtro
    calendario agenda orario
    orario aprire chiudere aperto chiuso
    esportare excel csv foglio
    notifica avviso
    tasto pulsante
    batteria pila caricatore ricarica caricare
    orologio cinturino
    chilo kg chili
    doppio due duplicato entrambi
    annuale anno annuo
    mensile mese
    aumentare aumento alzare rincaro
    ridurre abbassare riduzione
    iscrivere iscrizione registrare registrazione
    reclamo reclamare
    ricambio pezzo
    tessera carta
    ingrediente ingredienti
    bagno doccia
    compleanno festa
    pomeriggio pomeridiano
    sera serale
    mattina mattutino
    notte notturno
    gomma pneumatico foratura forare
    fiori mazzo rose bouquet
    torta dolce
    umano persona operatore robot bot
    chiamare chiamata telefono telefonata
    vicino vicini
    scarafaggi topi insetti
    sciopero
    pioggia neve maltempo
    intestatario intestare nome voltura cointestatario
    ritirare ritiro prendere
    gioiello anello collana
    stampa ristampa ristampare
    cantiere ristrutturare ristrutturazione lavori rumore rumori trapano dormire
    sbagliare scambiare confondere invertire errato
    professore professoressa insegnante docente maestra classe aula
    utenti utente licenza licenze posti
    insultare offendere umiliare rispetto commento tono
    pignoramento debito
    dormire notte rumore
    cancellare perdere sparire
    segnale copertura campo
    messaggio sms
    macchiare macchia
    infiltrazione muffa tetto soffitto perdita
    gamba braccio caduta scivolare
    cognome nome
    stipendio busta pagamento
    zip cerniera lampo
    giardino giardiniere siepe albero potare`,
  numbers:
    'due=2 tre=3 terza=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90',
  singulars(folded) {
    const base = folded.slice(0, -1).replace(/h$/, '')
    const ending = folded.at(-1)
    if (folded.length < 4) return [folded]
    if (ending === 'i') return [`${base}o`, `${base}e`]
    return ending === 'e' ? [`${base}e`, `${base}a`] : [`${base}${ending}`]
  },
  masculine: (singular) => singular.replace(/a$/, 'o'),
}
