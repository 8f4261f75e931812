/** Acronyms that are also words of a language. */
export const acronyms = new Set(
  'it us or ok id ups tv pc cv vip faq pin sim usb hdmi led lan vat pdf iban bic sms mms url api app ios gps nfc who aids cod cap iva nif nie dni cif cups spid pec cie isee imei isbn ean gdpr usa uk eu ue onu aeat sepa ssd hdd cpu gpu ram rom dns vpn wifi wps vin asap fyi eta etd eod cob atm pos ach rma sku mot nhs hmrc hr ceo cto cfo pr faqs dm dms pm am est pst cet gmt utc bst mia tan otp puk'.split(
    ' ',
  ),
)

/** Words that tell that a key, a button or a menu is meant. */
export const interfaceWords = new Set(
  'key keys button buttons menu tab press click tap choose select field box option icon label port switch mode input led light screen display says shows marked reads folder file code tecla teclas boton botones pestaña pestana pulsa pulse pulsar presiona presione elige elija selecciona seleccione opcion casilla campo icono pantalla pone dice marcado modo tasto tasti pulsante menù premi prema premere clicca clicchi scegli scelga seleziona selezioni voce casella schermo icona etichetta scritta modalita'.split(
    ' ',
  ),
)
