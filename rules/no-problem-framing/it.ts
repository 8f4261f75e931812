import type { Phrase } from 'replylint/rule'

export const it: Phrase[] = [
  {
    as: 'your problem',
    words: [
      '(il|del|al) (suo|tuo|vostro) [{any}] (problema|guaio|intoppo|inconveniente) [dunque|quindi|insomma] (è|sarebbe|sia|consiste|riguarda|sta|di)',
      '[la] (sua|tua|vostra) difficoltà [quindi] (è|sta|consiste)',
      '(il|del) (problema|guaio|inconveniente) (che|da lei) [lei|la|ci] (ha|hai|avete|lamenta|lamenti|segnala|segnali|esposto|esposta|avuto|affligge|incontra|incontri|riscontra)',
      '(è|questo) [questo] il (suo|tuo|vostro) problema',
      '(questo|questa) il problema$',
      "(il problema [tuo|suo]|il guaio) [,] [se intendo bene] [,] è (che|l'|la|il|di)",
      '(riassumo|ricapitolo|sintesi del|compreso|capito|atto del|riepilogando [,] il) [il] (suo|tuo|vostro) problema',
      'il (suo|tuo) problema [:|=]',
      'problema (tuo|suo)',
    ],
    heard: [
      'Il Suo problema è che la lampada non si accende.',
      'La tua difficoltà sta nella lampada.',
      'Il problema che hai è la lampada.',
      'La lampada è spenta, è questo il suo problema?',
      'È la lampada, questo il problema?',
      'Quindi il problema è che la lampada è spenta.',
      'Ricapitolo il Suo problema: la lampada.',
      'Il tuo problema = la lampada.',
      'Ok, problema tuo.',
    ],
    rather: ['Vuole che … funzioni, è così?'],
    unlessSentence: [
      '(nostro|nostra) (errore|colpa|parte|problema|guasto)',
      '(risolto|sistemato|risolvere|sistemare|risolviamo)',
    ],
  },
  {
    as: 'you cannot',
    words: [
      '(quindi|dunque|insomma|allora|in pratica|mi pare di capire che|capisco che|mi sta dicendo che|se ho capito|se capisco bene|dal tuo messaggio emerge che|vedo che|a quanto leggo|fammi capire|sicché|ok quindi|vediamo se ho capito|ci risulta che) [,|:] [lei|tu|voi] [insomma] [,] [dunque|quindi] (non (riesce|riesci|riuscite|sa|sai|è riuscito|è riuscita|sei riuscito|sei riuscita|è in grado|sei stato in grado|ha saputo|ha capito|hai capito|trovi|trova|può|puoi|ce la fa|{clitic} riesce|{clitic} riesci|è capace)|ha (problemi|difficoltà|un problema)|hai (problemi|difficoltà|un problema|il problema)|avete (problemi|difficoltà|un problema)|sta avendo problemi|ha riscontrato il problema|abbiate riscontrato|ha il problema|ti ritrovi)',
      '^[ah ecco] [lei|tu|voi] [insomma|dunque|quindi] non (riesce|riesci|riuscite|sa|sai|è capace|è in grado|sei capace|ha capito|ha saputo) ...8',
      '^(hai|ha|avete|sei in|è in) (un problema|problemi|difficoltà) [di|con|col|nel|a]',
      '(non {clitic} (riesce|riesci|stampa|funziona)) ...6 (giusto|sbaglio|è così|sì|vero|problema)$',
      '(incapacità|impossibilità) di {infinitive}',
      '(fallisce|fallisci) nel',
      'ha fallito',
    ],
    heard: [
      'Insomma, Lei non riesce a pagare.',
      'Lei non sa pagare dal portale.',
      'Hai un problema con la lampada.',
      'Non ti funziona la lampada, giusto?',
      "Segnala l'incapacità di pagare.",
      'Lei fallisce nel pagamento.',
      'Vedo che ha fallito la prova.',
    ],
    rather: ['Vuole poter …, è così?'],
    unlessSentence: [
      '(vuole|vuoi|volete|vorresti|vorrebbe|desidera|desideri) [poter|{infinitive}]',
      '(nostro|nostra) (errore|colpa|parte|guasto)',
      '(mi dispiace|ci dispiace) ',
      'se non',
      '(le|ti) serve',
    ],
  },
]
