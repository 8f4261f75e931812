import type { Phrase } from '../../language/phrase.ts'

/** Sympathy and openings that name nothing. */
const unless = [
  '(disappunto|frustrazione|preoccupazione|rabbia|disagio|disagi|fastidio|situazione|delusione|malcontento|amarezza|urgenza|stato d animo|rammarico)',
  '(quanto|come) (sia|si sente|ti senti|importante|frustrante|difficile)',
]

export const it: Phrase[] = [
  {
    as: 'what you want',
    words: [
      '(quindi|allora|dunque|vedo che|capisco che|perciò|ok|va bene|perfetto|certo|ricapitolando) [lei|tu|voi] [{clitic}] <volere|desiderare|preferire|cercare|chiedere|domandare:2 3>',
      '(quindi|allora|dunque|perciò) [(le|ti|vi)] (serve|servono|servirebbe|occorre|interessa|piacerebbe)',
      '^[lei|tu|voi] [{clitic}] <volere|desiderare|preferire|cercare|chiedere|scrivere|segnalare|raccontare|dire|domandare:2s 2p> [che|se|cambiare|sapere|una|un|il|la|i|le|di|{any}]',
      '(quello|ciò) che (vuole|vuoi|le serve|ti serve|desidera|desideri|cerca|cerchi|chiede|chiedi) è',
      '(la|sua|tua) (domanda|richiesta|esigenza) (è|era) [se|che|di|quando|come|quanto|dove]',
      '(ci|mi) (chiede|chiedi|chiedete|chiedeva|chiedevi|scrive|scrivi|scrivete|racconta|racconti|raccontate|dice|dici|dite|segnala|segnali|segnalate|domanda|domandi|spiega|spieghi|ha chiesto|hai chiesto|avete chiesto|ha scritto|hai scritto|ha segnalato|hai segnalato) (se|che|di|per|quando|come|quanto|dove|cosa|perché|la|il|i|le|un|una)',
      '(in sintesi|riassumendo|per riassumere|ricapitolando)',
    ],
    heard: [
      'Quindi vorresti prima le sedie grigie.',
      'Allora ti serve una seconda tessera.',
      'Vorreste le sedie in grigio.',
      'Quello che le serve è una seconda tessera.',
      'La Sua domanda è se la piscina apre a maggio.',
      'Ci chiede di tenere i biglietti fino a mezzogiorno.',
      'Riassumendo, la caldaia è ferma e il tecnico è in ritardo.',
    ],
    mood: ['statement', 'command'],
    unless,
  },
  {
    as: 'asked back',
    words: [
      '(quindi|allora|dunque|cioè|ossia|per conferma|per essere sicuro|per essere sicura|giusto per capire|se non sbaglio|se capisco bene|se ho capito bene) ...8 {any}',
      '(ho|abbiamo) capito [bene] [che]',
      'è (corretto|giusto|esatto|vero) che',
      '^[lei|tu] <volere|desiderare:2s> che',
    ],
    heard: [
      'Quindi il contatore segna 45 e la bolletta dice 54?',
      'Ho capito bene che siete due adulti e una culla?',
      'È corretto che la visita è lunedì?',
      'Vuoi che la visita venga anticipata?',
    ],
    mood: ['question'],
    unless,
  },
  {
    as: 'understood',
    words: [
      'se [non] [{clitic}] (ho|abbiamo|capisco|capiamo|comprendo|sbaglio|intendo) [capito|compreso|inteso] [bene|correttamente]',
      '(capisco|capiamo|comprendo|comprendiamo|vedo|vediamo|leggo|leggiamo|noto|notiamo|deduco|immagino|mi risulta|ci risulta) [dal suo messaggio|dal tuo messaggio|da quanto (scrive|scrivi)] che',
      '(prendo|prendiamo|ho preso|abbiamo preso|preso) (nota|atto) (che|del|della|dei|delle|di)',
      '(da quanto|per quanto) (scrive|scrivi|racconta|racconti|leggo|vedo|dice|dici)',
      '(sembra|pare) che',
      '(mi dispiace|ci dispiace|mi spiace|ci spiace|dispiace|spiace|scusa se|scusi se|scusate se) [molto|tanto|davvero] che',
    ],
    heard: [
      'Se ho capito bene, la serratura è stata cambiata due volte.',
      "Vedo dal Suo messaggio che l'inquilino del 4B è andato via.",
      'Abbiamo preso nota della visita di lunedì.',
      'Da quanto scrive, il cavo si è allentato.',
      'Sembra che il cavo si sia allentato.',
      'Ci dispiace molto che la zuppa fosse fredda.',
    ],
    mood: ['statement', 'command'],
    unless,
  },
  {
    as: 'wish',
    words: [
      '[lei|ella|tu|voi] [{clitic}] [{adverb}|quindi|dunque] <volere|desiderare|preferire|cercare|chiedere|domandare|intendere|necessitare|puntare|mirare|proporre|progettare:2s 3s 2p>',
      '[a lei|a te|a voi] (le|ti|vi|lei|voi|te) [{adverb}|quindi|dunque] (serve|servono|servirebbe|servirebbero|occorre|occorrono|interessa|interesserebbe|piacerebbe|preme|premerebbe|farebbe comodo|sta a cuore|tocca sapere)',
      '[lei|tu|voi] <avere:2s 3s 2p> [{adverb}|quindi|dunque] (bisogno|necessità|intenzione) di',
      "[(la|il|lo)] (sua|suo|tua|tuo|vostra|vostro|l'|la|il) (richiesta|intento|necessità|obiettivo|esigenza|desiderio|domanda|scopo|intenzione|idea|proposito|bisogno|questione) (è|era|sarebbe|riguarda|verte|consiste)",
      'si tratta (di|del|della|dello|dei|delle)',
      '(in pratica|in altre parole|in altri termini|in breve|in sostanza|cioè|ossia|vale a dire) [lei|tu|voi] [{clitic}] <*:2s 3s 2p>',
    ],
    heard: [
      'Lei intende traslocare a maggio.',
      'A voi occorre una seconda tessera.',
      'Avete bisogno di una porta più larga.',
      'La Sua intenzione è traslocare a maggio.',
      'Si tratta di recuperare le sedie.',
      'In pratica partite lunedì.',
    ],
    mood: ['statement', 'command'],
    unless,
  },
]
