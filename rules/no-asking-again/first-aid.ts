/** First aid that goes by many names, one expression a step, for all languages. */
export const firstAid: readonly RegExp[] = [
  /(?<!\p{L})(?:re-?start\p{L}*|re-?boot\p{L}*|power.?cycl\p{L}*|(?:turn|switch)(?:ed|ing)? (?:\p{L}+ ){0,3}off|reinici\p{L}+|apag\p{L}+|reset(?:e\p{L}*)?|riavvi\p{L}+|speg?n\p{L}+|spent[oaie]|riacce\p{L}+)(?!\p{L})/iu,
  /(?<!\p{L})(?:re-?install\p{L}*|uninstall\p{L}*|install\p{L}* (?:it )?again|delet\p{L}* the app|desinstal\p{L}+|reinstal\p{L}+|disinstall\p{L}+|reinstall\p{L}+)(?!\p{L})/iu,
  /(?<!\p{L})(?:cache|cookies|cach[ée]|cookie|browsing data|datos de navegación)(?!\p{L})/iu,
  /(?<!\p{L})(?:unplug\p{L}*|plug\p{L}* (?:it )?(?:out|back)|mains|desenchuf\p{L}+|desconect\p{L}+|stacc\p{L}+|scolleg\p{L}+|spina)(?!\p{L})/iu,
  /(?<!\p{L})(?:spam|junk|correo no deseado|posta indesiderata)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:another|different|other|second) browser|incognito|private (?:window|tab|mode)|otro navegador|incógnito|altro browser|in incognito|finestra anonima|(?:chrome|firefox|edge|safari)\b.{0,40}(?<!\p{L})(?:chrome|firefox|edge|safari))(?!\p{L})/iu,
  /(?<!\p{L})(?:updat\p{L}+|latest version|newest version|actualiz\p{L}+|última versión|aggiorn\p{L}+|ultima versione)(?!\p{L})/iu,
  /(?<!\p{L})(?:log\p{L}* (?:out|off)|sign\p{L}* (?:out|off)|log\p{L}* (?:back )?in again|cerr\p{L}+ (?:la )?sesión|cierr\p{L}+ (?:la )?sesión|logout|uscit\p{L}+ (?:dall|e rientr)|disconness\p{L}+)(?!\p{L})/iu,
  /(?<!\p{L})(?:factory (?:reset|settings)|reset\p{L}* (?:it )?to factory|de fábrica|di fabbrica)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:different|another|other|second|new) (?:\p{L}+ )?(?:cable|lead|charger|socket|outlet|hdmi)|otro (?:\p{L}+ )?(?:cable|cargador|enchufe)|altro (?:\p{L}+ )?(?:cavo|caricatore)|altra presa|otra toma|cambiado el (?:cable|hdmi))(?!\p{L})/iu,
  /(?<!\p{L})(?:reset\p{L}* (?:my|the|your) password|new password|restablec\p{L}+ (?:la|su|tu|mi) contraseña|reimpost\p{L}+ la password|nuova password|nueva contraseña)(?!\p{L})/iu,
]
