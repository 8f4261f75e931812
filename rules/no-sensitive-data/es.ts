import type { Phrase } from 'replylint/rule'

const card = '[(la|su|tu|mi|una)] (tarjeta|tarjetas)'
const secret = `(contraseña~|clave|claves|password~|passwd|pass|contra|pin|pines|nip|puk|cvv|cvv2|cvc|csv|otp|código (de seguridad|secreto|otp|pin|cvv|puk|token|dinámico|de acceso|de un solo uso|de verificación|de confirmación|de autenticación|de autorización|de validación|de activación|sms|temporal|de (seis|6|cuatro|4) (dígitos|cifras|números))|código ...5 (sms|recibido|llegó|llegado|llegar|enviado|mensaje|recibió|recibiste|recibir|mandado|mandamos|enviamos|celular|móvil|llega|whatsapp|autenticador|authenticator|google)|códigos de (respaldo|recuperación|seguridad)|(los|las) [(16|dieciséis|tres|3|cuatro|4)] (dígitos|números|cifras) (de|del|que|que hay|que tiene) ...3 (tarjeta|clave|dorso|reverso|atrás|detrás|plástico)|número [(completo|entero|largo)] de ${card}|(datos|numeración|fotos|foto|copia|fotografía|imagen|escaneo|captura) [(completos|completa|clara|legible)] de ${card} [de (crédito|débito)]|tarjeta (completa|por ambas caras|por las dos caras|por delante y por detrás)|credenciales|datos de (acceso|ingreso|inicio de sesión)|usuario y (contraseña|clave|pass)|(doce|veinticuatro|12|24) palabras|frase (semilla|secreta|de recuperación)|palabras (de recuperación|semilla)|llave privada|clave privada|respuesta secreta|pregunta de seguridad|token|coordenadas de ...3 tarjeta|firma electrónica)`
const give =
  'enviar|mandar|dar|decir|pasar|compartir|facilitar|indicar|leer|dictar|proporcionar|escribir|confirmar|reenviar|remitir|comunicar|anotar|responder|contestar|adjuntar|suministrar|brindar|entregar|mostrar|fotografiar|repetir|cantar|regalar|apuntar|informar|validar|aportar|incluir'
const toUs = '(me|nos)'
const handed =
  '(deme|denos|dame|danos|dígame|díganos|dime|dinos|decime|decinos|pásame|pásanos|páseme|pásenos|pasame|pasanos|mándame|mándanos|mándeme|mándenos|mandame|mandanos|envíame|envíanos|envíeme|envíenos|enviame|envianos|escríbeme|escríbenos|escríbame|escríbanos|escribime|escribinos|díctame|dícteme|díctenos|dictame|léeme|léame|léanos|leeme|compárteme|compártanos|compártenos|compártame|comparteme|facilítame|facilítanos|facilíteme|facilítenos|indícame|indícanos|indíqueme|indíquenos|confírmame|confírmanos|confírmeme|confírmenos|confirmame|confirmanos|proporciónenos|proporcióneme|proporciónanos|remítanos|remítenos|respóndeme|respóndanos|reenvíame|reenvíenos|reenvíame|reenvíanos|adjúntenos|adjúntanos|bríndeme|bríndenos|bríndame|regáleme|regálame|déjame|déjanos|déjeme|déjenos|muéstreme|muéstrame|apúnteme|suminístreme|hágame llegar|háganos llegar|hazme llegar|haznos llegar|comuníquenos|comunícanos)'
const ask = `(${handed}|<${give}:imperative>|${toUs} <${give}|dejar|poner:you present conditional future subjunctive>|<poder|querer:you present conditional> [${toUs}] <${give}:infinitive>|<necesitar|requerir|rogar|pedir|solicitar|agradecer:we present conditional> [que] [(me|nos|le|te)] <${give}:infinitive subjunctive imperfectSubjunctive>|que ${toUs} <${give}:subjunctive>|(falta|basta|bastaría|hace falta) [con] [que] [${toUs}] <${give}:infinitive subjunctive>)`

export const es: Phrase[] = [
  {
    as: 'secret asked for',
    words: [
      `${ask} ...6 ${secret}`,
      `(necesito|necesitamos|necesitaría|necesitaríamos|necesitaré|necesitaremos|requerimos|requiero|preciso|precisamos|ocupo|ocupamos|pedimos|solicitamos|le pido|te pido|le pedimos|te pedimos|le solicito|le solicitamos|hace falta|hacen falta|nos falta|me falta|nos faltan|me hace falta|nos hace falta|será necesario|sería necesario) ...5 ${secret}`,
      `(cuál es|cuáles son|cuál era|me dice|me dices|me decís) ...3 ${secret}`,
      `(qué|cuál) (contraseña|clave|pin|pass|código|nip) (usa|usas|usás|puso|pusiste|tiene|tenés|tienes|le|te|es)`,
      `(responda|responde|respondé|conteste|contesta|respondiendo|contestando) ...4 con ...6 ${secret}`,
      `${secret} ...8 (por aquí|por acá|por este chat|por este medio|por dm|por privado|por inbox|por whatsapp|por correo|en este chat|aquí mismo) y`,
      `${secret} [,] por favor$`,
      `(tiene|tienes|tenés|debe|debes|debés|hay|puede|puedes|podés|basta|necesita|necesitas) [(que|con|solo)] (escribir|poner|ingresar|teclear|introducir|digitar|anotar) ...3 ${secret} ...3 (aquí|acá|en el chat|en este chat|por este medio|por correo)`,
      `(escriba|escribe|escribí|ponga|pon|poné|ingrese|ingresa|teclee|anote|anota|deje|deja) (aquí|acá|en este chat|por aquí|abajo|en la respuesta) ...5 ${secret}`,
      `(qué|cuál) número ...4 (token|autenticador)`,
      '(díctemela|díctamela|díctemelo|díctamelo|dígamela|pásemela|pásamela|mándemela|mándamela|envíemela) ...2 y (yo|lo|la|le|te|entro|autorizo|accedo)',
    ],
    heard: [
      'Mándeme su contraseña y lo miro.',
      'Necesitamos el número completo de la tarjeta.',
      '¿Cuál es su PIN?',
      '¿Qué clave usa?',
      'Responda a este correo con su clave de acceso.',
      'Pregunte el PIN y me lo pasa por aquí y lo pongo.',
      'Su PIN, por favor',
      'Debe escribir su PIN aquí.',
      'Escriba aquí su PIN.',
      '¿Qué número le sale en el token?',
      'Díctemela y yo entro.',
    ],
    unlessSentence: [
      '(nunca|jamás|nadie|tampoco)',
      '(clave|código) de (reservación|reserva|rastreo|seguimiento|cliente|producto|producto|catálogo|barras|descuento|pedido|pago|envío|proveedor|interbancaria|país)',
      '(con|a) (su|tu) (mamá|papá|hijo|hija|hermano|hermana|esposo|esposa|familiar|amigo|amiga)',
      '(pásele|dele|dale|pásale|envíele|mándele|mándale)',
      'que (te|le) <enviar|mandar|pasar:subjunctive>',
      'no ...4 (comparta|compartas|compartan|diga|digas|pedimos|pediremos|pedirá|pedirán|pide|necesitamos|necesito|envíe|envíes|envíen|mande|mandes|mandés|dé|des|se lo|se la|facilite|facilites|escriba|escribas|incluya|incluyas|hace falta|hacen falta|dicte|publique|ponga|pongas|pida)',
      '(la|las|el|los) ...3 no',
      '(restablecer|restablezca|restablece|cambiar|cambie|cambia|recuperar|recupera|recupere|olvidó|olvidaste|crear|cree|crea|elegir|elija|elige|generar|genere|genera|actualizar|nueva|modificar|poner una) ...3 (contraseña|clave|pin|nip|pass|credenciales|token)',
      '(cuatro|4|tres|3|dos|2) ...2 (últimas|últimos)',
      '(últimos|últimas|primeros|primeras|terminación)',
      '(alguien|le llamaron|te llamaron|llamó|escribió|pidieron|pidió|piden|estafador~|estafa|fraude|falso|quien)',
      'en (la|el|su|tu|nuestra|nuestro|una|un|cualquier) [{any}] (app|teclado|datáfono|terminal|pantalla|aplicación|web|página|portal|cajero|formulario seguro|enlace|sitio|router|banca|oficina|sucursal|tienda|ordenador|mando)',
      '(ahí|allí|allá) [mismo]',
      '(pulse|teclee|teclea|marque|marca|digite|digita|introduzca|introduce|meta|mete|escriba|escribe|ponga|pon|poné|ingrese|ingresa) ...8 en (la|el|su|tu) [{any}] (teléfono|tablet|celular|móvil)',
      'sin (compartir|dar|decir|enviar|mandar|decírsela|decírselo|dárselo|dársela|revelar|pedir|pedirle|pedirte)',
      'usted mismo',
      'tarjeta (de (embarque|fidelidad|socio|identidad|residencia|puntos|regalo|transporte|visita)|regalo|sanitaria|sim|gráfica)',
      'número de (pedido|cliente|seguimiento|expediente|reserva)$',
      '(le|te) (mandamos|mando|enviamos|envío|enviaremos|paso|llega|llegará) ...4 (código|contraseña|clave|pin|enlace|link)',
      '(tapado|tapando|tape|tapa|oculto|ocultando|oculte|oculta)',
      '(clave|claves) (para|está en|es que|del éxito|de (la|el|este))',
    ],
  },
]
