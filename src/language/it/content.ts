import type { ContentTable } from '../language.ts'

export const content: ContentTable = {
  empty: `
    aiutare aiuto assistere assistenza supporto contattare contatto scrivere inviare mandare rispondere risposta dire parlare
    lasciare sapere conoscere chiedere dare prendere andare venire fare volere servire occorrere bisogno piacere provare vedere
    guardare cercare trovare capire comprendere succedere accadere pensare credere sperare sembrare sentire mostrare
    menzionare fornire indicare confermare conferma informare controllare verificare verifica gestire procedere inoltrare
    segnalare segnalazione seguire continuare avvisare comunicare comunicazione riferire mettere iniziare cominciare portare
    potere dovere avere essere stare restare rimanere trattare tornare permettere
    grazie ringraziare scusare scusa scuse scusi perdonare dispiace dispiacere spiace spiacente mortificato mortificati rammarico
    favore cortesia cortesemente gentilmente prego gentile caro cara egregio spettabile ciao salve buongiorno buonasera buonanotte
    buon buona buono saluto saluti salutare cordiale cordiali cordialmente distinti signor signora signorina sig sigra dott dottoressa
    amico amica ragazzi
    team cliente utente servizio operatore operatrice agente collega colleghi reparto ufficio personale responsabile
    informazione informazioni dettaglio dettagli caso questione problema disagio disguido inconveniente domanda dubbio
    richiesta messaggio mail email dm privato chat
    momento attimo istante presto subito possibile disponibile contento felice lieto certo certamente perfetto ottimo bene ok
    sì no ora adesso poi dopo prima oggi domani ieri sempre mai allora così qui qua lì là già ancora anche
    cosa modo maniera parte motivo ragione fatto esempio persona gente qualcuno nessuno niente nulla qualcosa tutto
    molto poco più meno abbastanza troppo quasi appena vari entrambi stesso altro ogni qualsiasi
    male meglio peggio grande nuovo vecchio primo secondo terzo ultimo prossimo seguente precedente
    purtroppo davvero realmente direttamente immediatamente
    vorrei vorremmo potrei potreste potete avete
    link clicca clic cliccare qui visitare articolo guida passo passaggi
    riguardo merito tramite via mediante presso
    urgente urgenza
    pazienza comprensione fiducia esperienza attesa disposizione
    importante priorità serio nota noto
    finire riuscire
    mano lato punto luogo
    competente gentilissimi`,
  faint: `
    ordine conto account numero nome indirizzo data ora ore minuto minuti giorno giorni settimana mese anno mattina pomeriggio sera notte
    app applicazione sito pagina web online telefono cellulare dispositivo computer sistema programma versione
    prodotto articolo acquisto modulo documento file copia lista elenco
    lunedì martedì mercoledì giovedì venerdì sabato domenica
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    zero uno due tre quattro cinque sei sette otto nove dieci undici dodici cento mille paio volta volte
    lavorare funzionare usare utilizzare aprire chiudere comprare ricevere chiamare leggere cambiare uscire entrare risultare comparire
    negozio filiale azienda sede
    riferimento codice schermo pulsante tasto opzione impostazione impostazioni menu
    casa città paese via zona
    gratis normale
    uomo donna
    scegliere selezionare premere compilare firmare allegare allegato
    mancare togliere
    arrivare`,
  alike: `
    pacco ordine spedizione spedire consegna consegnare invio collo corriere
    arrivare arrivo consegna consegnare ricevere
    corriere autista fattorino
    rimborso rimborsare restituire restituzione soldi denaro riaccredito riaccreditare accredito rendere
    rotto rompere danneggiato danneggiare danno difettoso difetto guasto guastare rottura graffio graffiare crepato
    addebito addebitare pagare pagamento importo commissione prelievo prelevare spese
    fattura bolletta ricevuta scontrino
    prezzo costo costare tariffa preventivo quotazione
    disdire disdetta annullare annullamento cancellare recedere recesso chiudere chiusura cessare cessazione sospendere
    accesso accedere entrare login bloccare bloccato blocco sbloccare collegare
    password credenziali pin
    cambio cambiare sostituire sostituzione scambiare scambio sostituto rimpiazzare
    ritardo ritardare tardi attesa aspettare tardare attendere
    perso perdere smarrire smarrito smarrimento sparire sparito mancare scomparso scomparire
    appuntamento visita
    prenotazione prenotare
    internet wifi wi fi connessione router modem segnale rete fibra linea
    volo aereo volare
    bambino bambina figlio figlia neonato bimbo bimba nipote
    marito moglie coniuge consorte
    madre mamma
    padre papà babbo
    telefono cellulare smartphone iphone
    foto fotografia immagine screenshot schermata
    sconto buono coupon promozione offerta riduzione ridurre agevolazione
    bagaglio valigia borsa trolley
    abbonamento abbonare sottoscrivere contratto abbonato
    errore bug refuso sbaglio sbagliare sbagliato errato
    sgarbato maleducato scortese
    sporco macchia macchiato pulire pulizia
    rumore suono audio rumoroso stridio
    hackerare rubare rubato furto frode truffa clonare clonato
    aggiornamento aggiornare versione
    scaricare download
    installare installazione
    eliminare cancellare rimuovere togliere cancellazione
    cibo cena pranzo piatto menù
    riscaldamento caldaia termosifone
    perdita perdere gocciolare acqua
    luce elettricità corrente blackout
    allergia allergico allergene
    trasloco traslocare trasferire
    auto macchina veicolo automobile
    camion furgone
    tv televisione televisore
    film pellicola
    canzone musica
    aggiustare riparare riparazione sistemare
    doppio due
    morte mancare decesso lutto deceduto scomparso condoglianze
    medico dottore dottoressa
    biglietto ticket
    computer pc portatile
    matrimonio nozze sposare
    studente alunno
    aumentare aumento alzare
    ridurre abbassare riduzione
    iscrivere iscrizione registrare registrazione
    cane cagnolino labrador animale
    gatto micio animale
    frigo frigorifero
    appartamento casa
    disponibilità disponibile posto libero
    garanzia garantire
    dogana dazio
    taglia misura
    piscina vasca
    pullman autobus bus corriera
    esame prova
    ricambio pezzo
    tessera carta
    incinta gravidanza
    mensile mese
    annuale anno
    reclamo reclamare
    pubblicità annuncio spot
    rata rateizzare rate
    ingrediente ingredienti
    bagno doccia
    albergo hotel
    stanza camera
    monopattino corsa
    compleanno festa
    spostare cambiare anticipare posticipare passare
    chilo kg chili
    bollo tassa
    pomeriggio pomeridiano
    sera serale
    mattina mattutino
    notte notturno
    uno una 1
    due 2
    tre 3
    quattro 4
    cinque 5
    sei 6
    sette 7
    otto 8
    nove 9
    dieci 10
    undici 11
    dodici 12`,
}
