import type { Phrase } from 'replylint/rule'

const secret =
  '(contraseña|clave [de acceso|secreta|personal]|pin|cvv|cvc|código de seguridad|código ...4 (sms|recibido|llegó|llegado|llegar|enviado|verificación|mensaje|recibió|recibiste|seis|mandado|mandamos|celular|móvil) [por (sms|mensaje|correo|whatsapp)]|código de (verificación|confirmación|un solo uso|autenticación)|número (completo|entero) de [la|su|tu] tarjeta|(número|datos) de [la|su|tu] tarjeta|tarjeta completa|credenciales|datos de acceso|password)'
const ask =
  '(<enviar|mandar|dar|decir|pasar|compartir|facilitar|indicar|leer|dictar|proporcionar|escribir|confirmar|reenviar|remitir|comunicar|anotar|responder|contestar:imperative subjunctive infinitive>|<poder:you present> <enviar|mandar|dar|decir|pasar|compartir|facilitar|indicar|leer|dictar|proporcionar|escribir|confirmar:infinitive>|(me|nos) <dar|decir|pasar|mandar|enviar|leer|confirmar|facilitar|dictar:you present>)'

export const es: Phrase[] = [
  {
    as: 'secret asked for',
    words: [
      `${ask} [(me|nos|aquí|también|por)] ...6 ${secret}`,
      `(necesito|necesitamos|necesitaría|necesitaríamos|requerimos|hace falta|nos falta|me falta) ...5 ${secret}`,
      `(cuál es|cuáles son|qué) ...4 ${secret}`,
      `(responda|responde|respondé|conteste|contesta) ...4 con ...6 ${secret}`,
    ],
    heard: [
      'Mándeme su contraseña y lo miro.',
      'Necesitamos el número completo de la tarjeta.',
      '¿Cuál es su PIN?',
      'Responda a este correo con su clave de acceso.',
    ],
    unlessSentence: [
      '(nunca|jamás|nadie)',
      'no ...4 (comparta|compartas|diga|digas|pedimos|pediremos|necesitamos|envíe|envíes|mande|mandes|dé|des|se lo|facilite)',
      '(restablecer|restablezca|cambiar|cambie|cambia|recuperar|olvidó|olvidaste) ...3 (contraseña|clave|pin)',
      '(cuatro|4|tres|3) ...2 (últimas|últimos|cifras|dígitos)',
      '(últimos|últimas)',
      '(alguien|le llamaron|te llamaron|llamó|escribió|pidieron|pidió|estafador~)',
      'en (la app|el teclado|el datáfono|el terminal|la pantalla|la aplicación|la web)',
      'sin',
    ],
  },
  {
    as: 'secret sent',
    words: [
      '(su|tu|la) [nueva] (contraseña|clave|pin) [(nueva|temporal|provisional|inicial)] (es|será) !(segura|correcta|incorrecta|personal|secreta|la|el|de|válida|obligatoria|necesaria|demasiado|única|errónea|distinta)',
    ],
    heard: ['Su nueva contraseña es Nube77.'],
  },
]
