/** Questions that want no answer: how are you, anything else, shall we say. */
export const courtesy =
  /(?<!\p{L})(?:how are you|how(?:'|’)?s it going|how do you do|hope .{0,20}well|anything else|something else i can|help (?:you )?(?:with )?any|does that (?:help|make sense|sound|work)|sound(?:s)? good|is that (?:ok|okay|all right|alright|fine)|all right\?|okay\?|right\?|deal\?|makes sense|who knows|why not\?|qu[eé] tal|c[oó]mo (?:est[aá]s?|te va|le va|va todo|andas)|algo m[aá]s|en qu[eé] m[aá]s|otra cosa|ayudar(?:le|te)? en algo|le parece(?: bien)?\?|te parece(?: bien)?\?|verdad\?|vale\?|de acuerdo\?|no\?$|come (?:va|stai|sta|state)|tutto bene|altro\?|in altro|qualcos(?:'|’)?altro|le va bene\?|ti va bene\?|va bene\?|d(?:'|’)accordo\?|giusto\?|vero\?|(?:le|te|os|les) parece si|(?:le|ti|vi) va bene se|is it ok(?:ay)? if|do you mind if|ok\?)/iu

/** Opens questions that we put into the customer's mouth and answer ourselves: "You may be wondering: does it pay?" */
export const wondering =
  /\b(?:you(?:'re|’re| are| may be| might be| must be)? (?:wondering|wonder|asking yourself)|(?:te|se|os) (?:preguntar[aá][sn]?|preguntaréis|estar[aá]s? preguntando)|(?:si|ti|vi) (?:chieder[aà]i?|starai? chiedendo|chiederete|starà chiedendo))/i
