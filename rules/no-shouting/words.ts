/** Acronyms that are also words of a language. */
export const acronyms = new Set(
  'it us or ok id ups tv pc cv vip faq pin sim usb hdmi led lan vat pdf iban bic sms mms url api app ios gps nfc who aids cod cap iva nif nie dni cif cups spid pec cie isee imei isbn ean gdpr usa uk eu ue onu aeat sepa ssd hdd cpu gpu ram rom dns vpn wifi wps vin asap fyi eta etd eod cob atm pos ach rma sku mot nhs hmrc hr ceo cto cfo pr faqs dm dms pm am est pst cet gmt utc bst mia tan otp puk'.split(
    ' ',
  ),
)

/** Words that tell that a key, a button or a menu is meant. */
export const interfaceWords = new Set(
  'key keys button buttons menu tab press click tap choose select field box option icon label port switch mode input led light screen display says shows marked reads folder file code tecla teclas boton botones pestaña pestana pulsa pulse pulsar presiona presione elige elija selecciona seleccione opcion casilla campo icono pantalla pone dice marcado modo tasto tasti pulsante menu premi prema premere clicca clicchi scegli scelga seleziona selezioni voce casella schermo icona etichetta scritta modalita type text write escriba escribe escribir envie envia texto code codigo codice plan model modelo modello called named titled llamado llamada titulado palabra word parola scriva scrivi digiti digita invia invii chiamato chiamata reply responda responde rispondi risponda titolo voucher gate puerta platform line linea'.split(
    ' ',
  ),
)

/** Words of names and titles: they tell nothing of a voice. */
export const weakWords = new Set(
  'the a an of and for in on at to by with from or el la los las lo un una de del al y e o en con por para a il gli i le l di da dei della delle dello degli d dell ed su per tra nel nella sul sulla alla allo ai agli alle uno san santa new'.split(
    ' ',
  ),
)

/** Words that press. */
export const forceful = new Set(
  'please now stop never ever always must read again already every only immediately really seriously listen wait look absolutely impossible exactly everyone everybody nobody nothing enough attention urgent overdue twice not no yes dont cant wont once ya nunca jamas siempre basta lea leer lean espere esperen atencion urgente inmediatamente mismo claro obligatorio prohibido nadie nada tampoco solo solamente exclusivamente otra vez paciencia ahora subito sempre mai basta calma attenzione immediatamente vietato obbligatorio assolutamente esclusivamente soltanto ascolti legga leggete pazienza adesso ancora gia niente nessuno capito chiaro oltre punto today tomorrow yesterday carefully hoy ayer manana oggi ieri domani bene bien mal todos todas tutto tutti tutte all deve debe puede tiene hay'.split(
    ' ',
  ),
)

export const forcefulEndings = /(?:mente|issim[oaie]|isim[oa]s?|edly|tely)$/

/** Words that a friendly warning sets off. */
export const contrasts = new Set(
  'not no never only always once twice nothing every both attention nunca jamas solo siempre nada nadie solamente exclusivamente non mai sempre soltanto niente nessuno esclusivamente oltre mismo claro yes si you your yours usted ustedes su sus tu tus te ti suo sua tuo tua lei le la lo i me mi us we our nosotros noi voi if or and but before after until prima dopo antes despues hasta si o e ma pero with without con sin senza this that these those este esta esto ese questo questa quello here aqui qui any one two three un una uno both ambos entrambi hola hello hi buongiorno ciao grazie gracias thanks thank free gratis new also tambien anche it is are was as es son e sono am be urgent urgente important importante atencion attenzione'.split(
    ' ',
  ),
)
