/** Words for one idea, shared by rules. */
export const words: Record<string, string> = {
  wrong:
    '(male|sbagliato|sbagliata|sbagliati|sbagliate|errato|errata|errati|errate|erroneo|erronea|erroneamente|inesatto|inesatta|inesatti|inesatte|incompleto|incompleta|incompleti|incomplete|scorretto|scorretta|scorrettamente|scaduto|scaduta|inesistente|approssimativo|per (errore|sbaglio|distrazione|svista)|al contrario|al rovescio|alla rovescia|a rovescio|sottosopra|in modo (errato|sbagliato|scorretto|approssimativo|improprio|non corretto)|in maniera (errata|sbagliata|scorretta)|nel modo sbagliato|che non (era|è|corrisponde|corrispondeva|esiste|esisteva|funziona|serve))',
  fault:
    '(errore|errori|sbaglio|svista|sviste|colpa|negligenza|sbadataggine|disattenzione|distrazione|imprudenza|dimenticanza|dimenticanze|omissione|inadempienza|incuria|superficialità|fretta|leggerezza|trascuratezza|confusione|ritardo|inerzia|morosità|ignoranza|imperizia|inosservanza|assenza|mancanza|disordine|uso improprio|cattiva manutenzione|comportamento scorretto)',
}
