import type { Phrase } from 'replylint/rule'

/** Verbs of what we do for customers. */
const deliver =
  'solucionar|arreglar|resolver|reparar|restablecer|restaurar|devolver|reembolsar|reintegrar|abonar|pagar|ingresar|acreditar|transferir|depositar|cambiar|sustituir|reemplazar|reponer|enviar|reenviar|despachar|entregar|emitir|expedir|liberar|aprobar|procesar|completar|terminar|finalizar|liquidar|activar|reactivar|habilitar|desbloquear|quitar|eliminar|borrar|anular|instalar|conectar|corregir|rectificar|aplicar|recoger|retirar|traer|llevar|vaciar|limpiar|publicar|subir|cerrar|tramitar|gestionar|subsanar|regularizar|normalizar|recuperar|regresar|montar|colocar|compensar|descontar|reiniciar|encontrar|conseguir|dejar|tener|poner|dar|hacer|mandar|proceder|cobrar|rembolsar|bonificar|remitir|facilitar|reprogramar|renovar|tapar|asfaltar|cargar|recargar|circular|abrir|reabrir|reconectar|restituir|notificar'

/** What things do that customers wait for. */
const come =
  'llegar|salir|entrar|funcionar|volver|caer|aparecer|regresar|restablecer|restaurar|recuperar|solucionar|arreglar|resolver|liberar|activar|reactivar|acreditar|reflejar|reparar|tapar|normalizar|corregir|abonar|ingresar|devolver|reintegrar|reembolsar|depositar|cambiar|sustituir|entregar|enviar|despachar|desbloquear|responder|contestar|confirmar|aprobar|recibir|cobrar|levantar|regularizar|reponer|instalar|emitir|llamar|reanudar|habilitar|borrar|eliminar|actualizar|jugar'

/** As they then are. */
const there =
  'listo|lista|listos|listas|solucionado|solucionada|arreglado|arreglada|resuelto|resuelta|activo|activa|activado|activada|operativo|operativa|disponible|disponibles|reparado|reparada|entregado|entregada|restablecido|restablecida|funcionando|trabajando|jugando|acreditado|acreditada|abonado|abonada|abierto|abierta|vaciado|vaciada|reembolsado|reembolsada|devuelto|devuelta|corregido|corregida|normalizado|normalizada|desbloqueado|desbloqueada|fixeado|subsanado|subsanada|cambiado|cambiada|de vuelta|en casa|en su|en tu|como nuevo|como nueva|como antes'

/** Half-promises. */
const hedge = [
  '(normalmente|habitualmente|generalmente|usualmente|previsiblemente|probablemente|posiblemente|seguramente|quizá|quizás|aproximadamente|orientativo|orientativa|estimado|estimada|estimación)',
  '(por lo|en|por regla) general',
  'tal vez',
  'a lo mejor',
  '(suele|suelen|solemos|intentaré|intentaremos|intentamos|intento|trataremos|tratamos de|procuraremos|procuramos|espero|esperamos|esperan|confiamos|confío|creo|creemos|calculamos|calculan|estimamos|estiman|estima|prevemos|prevé|prevén|parece|supongo|suponemos)',
  '(podría|podrían|debería|deberían|puede|pueden)',
  '(de (media|promedio)|en promedio)',
  '(es|más|muy) (posible|probable)',
  '(previsto|prevista|previstos|previstas|previsión|ojalá|principio)',
  'la (mayoría|mayor parte)',
  '(casi|muchas|muchos|algunas|algunos)',
  '(a|en) (veces|ocasiones)',
]

/** What the date hangs on; and a writer who says that it is not sure. */
const open = [
  '(si|salvo|según|depende|dependen|dependerá|dependiendo|apenas)',
  'en cuanto',
  'una vez',
  '(siempre|con tal de|a condición de|a menos) que',
  'en caso de',
  '(de|del) {weekday} a {weekday}',
  'el {monthday} %',
  '(por ley|la ley|normativa|reglamento|contrato|condiciones|garantía legal|vigencia)',
  '(se le cargará|se le facturará|de cada)',
  '(horario|mantenimiento|vencimiento|caducidad|festivo|cerrado|cerrada|cerrados|cerradas)',
  '(está|están|queda|quedan) [{adverb}] (agendado|agendada|reagendada|reagendado|programado|programada|reservado|reservada|pedida|pedido|confirmada|confirmado)',
  '(su|tu|la|el) (cita|reserva|mesa|visita|turno|oferta|promoción|promo|inscripción|aforo|tren|pista) (es|está|queda|será|sale|termina)',
  '(respuesta|mail|correo|llamada|mensaje) (mía|mío|nuestra|nuestro|de mi parte)',
  'desde (hoy|ayer|el|la|hace|que)',
  '(tan pronto|así) como',
  '(hasta|mientras) que',
  'no [{clitic}] [{clitic}] (<poder|saber|prometer|garantizar|asegurar|confirmar|tener|querer|depender:1 3 present>) ...',
  'no es [{adverb}] (seguro|posible)',
  '(sin|ninguna) (fecha|confirmar|compromiso|garantía)',
  '(respóndame|respóndeme|mándeme|mándame|envíenos|envíanos)',
]

/** Facts of the calendar, what the customer has to do, and promises to write back. */
const facts = [
  '<deber|necesitar:2 3 future present>',
  '<tener|haber:2 3 future present> que',
  '<deber:2 3 past>',
  '<abrir|cerrar:1p present>',
  '(hace falta|se necesita|se requiere)',
  '<poder:2 3 future> <pedir|solicitar|recoger|retirar|pasar|consultar|descargar|elegir|presentar|reclamar|acreditar|tramitar|venir|acudir|firmar:infinitive>',
  '<atender:2 3 present> [de] (lunes|martes|las|hasta)',
  '<caducar|vencer|expirar|renovar|celebrar|comenzar|empezar|iniciar|durar|permanecer|reunir|abrir|caber|costar|aumentar|cesar|regir:2 3 future present>',
  '(recibirá|recibirás|recibes|recibe|tendrá|tendrás|tiene|tienes) ... (noticias|novedades|llamada|actualización|aviso)',
  'para (contarte|contarle|decirte|decirle|informarte|informarle|revisar|ver|comprobar|presupuestar|evaluar)',
  '(con lo que|tenga o no|tengan o no|esté o no|haya o no)',
]

const unless = [...hedge, ...facts]

const rather = ['Mañana le escribo, esté resuelto o no.', 'Suele tardar de dos a tres días.']

export const es: Phrase[] = [
  {
    as: 'it will be so by then',
    words: [
      '<*:2 3 future> {near} {when}',
      '{when} {beside} [{clitic}] [{clitic}] <*:2 3 future>',
      '{when} {beside} no <volver:2 3 future> a',
      'no <volver:2 3 future> a {infinitive} {near} {when}',
      '<ir:2 3 present> a {infinitive} {near} {when}',
      '{when} {beside} <ir:2 3 present> a {infinitive}',
    ],
    heard: [
      'El fontanero cambiará el grifo el martes.',
      'El lunes por la mañana volverá el agua.',
      'A partir del lunes no volverá a fallar.',
      'No volverá a recibir avisos a partir del martes.',
      'La grúa va a salir hoy mismo.',
      'Mañana vas a recibir el recambio.',
    ],
    unless,
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather,
  },
  {
    as: 'we will do it by then',
    words: [
      `<${deliver}:1 future> {near} {when}`,
      `{when} {beside} <${deliver}:1 future>`,
      `[{clitic}] [{clitic}] <${deliver}:1p present> {near} {ahead}`,
      `{ahead} {beside} <${deliver}:1p present>`,
      `{when} {beside} {clitic} <${deliver}:1p present>`,
      `{clitic} <${deliver}:1s present> {near} {when}`,
      `{when} [{near}] {clitic} <${deliver}:1s present>`,
      `{clitic} <tener|dejar:1 present> {near} {when}`,
      `{when} [{near}] {clitic} <tener|dejar:1 present>`,
      `<ir:1 present> a <${deliver}:infinitive> {near} {when}`,
      `{when} {beside} <ir:1 present> a <${deliver}:infinitive>`,
      `<comprometer|garantizar|asegurar|prometer:1 present> (a <${deliver}:infinitive>|que) {near} {when}`,
      `<volver:1 present> a {infinitive} {near} {ahead}`,
      `{ahead} <volver:1 present> a {infinitive}`,
    ],
    heard: [
      'Cambiaremos la batería el jueves.',
      'En dos horas devolveré el importe.',
      'Reparamos la bomba esta semana.',
      'Mañana enviamos el recambio.',
      'El lunes le cambiamos la rueda.',
      'Te arreglo la cuenta hoy mismo.',
      'El martes le devuelvo el importe.',
      'Te la tenemos pintada el viernes.',
      'El viernes se la dejo montada.',
      'Vamos a reparar la bomba esta semana.',
      'Mañana vamos a corregir la factura.',
      'Nos comprometemos a entregar la moto el viernes.',
      'Volvemos a servir pedidos mañana.',
      'Mañana volvemos a tener servicio.',
    ],
    unless: [...unless, '(ayer|pasado|pasada|anoche|hace)'],
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather,
  },
  {
    as: 'it is so by then',
    words: [
      `<${come}:2 3 present> {near} {when}`,
      `{when} {beside} <${come}:2 3 present>`,
      `(te|le|les|os|se) (lo|la|los|las) <*:3 present> {near} {when}`,
      `(te|le|les|os) <*:3 present> {near} {when}`,
      `{when} {beside} (te|le|les|os) [(lo|la|los|las)] <*:3 present>`,
      `{when} {beside} se (lo|la|los|las) <*:3 present>`,
      `(lo <*:3 present>|(la|los|las) <*:3p present>) {near} {when}`,
      `{when} {beside} (lo <*:3 present>|(la|los|las) <*:3p present>)`,
      `{when} {beside} (lo|la|los|las) <ver|recoger|retirar|pasar|tener|recuperar|recibir:2 3 present>`,
      `{when} ya <*:2 3 present>`,
      `<pasar:3 present future> (contigo|con usted|por su|por tu|por allí|por ahí|a (recoger|entregar|instalar|arreglar|reparar)) {near} {when}`,
      `(está|están|estás|queda|quedan|va a estar|deja|dejan|tienes|tenés|tiene|tienen|tendréis) {near} (${there}) {near} {when}`,
      `{when} {beside} (está|están|estás|queda|quedan|tienes|tenés|tiene|tienen|tenéis) {near} (${there}|{participle})`,
      `(lo|la|los|las) (tienes|tenés|tiene|tienen|tenéis) {near} {when}`,
      `{when} {beside} (lo|la|los|las) (tienes|tenés|tiene|tienen|tenéis)`,
      `{when} (tienes|tenés|tiene|tienen|tenéis) (línea|luz|agua|internet|servicio|señal|gas|acceso|cobertura|calefacción|todo|su|tu|el|la)`,
      `{when} [ya] (listo|lista|solucionado|arreglado|resuelto|entregado|disponible)`,
      '^[{any}] [{any}] [{any}] (garantizada|garantizado|garantizadas|asegurada|asegurado|listo|lista|solucionado|arreglado|resuelto) {when}',
    ],
    heard: [
      'El paquete llega el lunes.',
      'En una hora vuelve la luz.',
      'El banco se lo ingresa el lunes.',
      'Les montan la cocina el martes.',
      'En dos días te arreglan la tele.',
      'Mañana se la cambian.',
      'El cerrajero lo desmonta en diez minutos.',
      'El martes los reparan.',
      'El viernes la recoges nueva.',
      'El viernes ya conduces.',
      'El técnico pasa por su casa mañana.',
      'Su coche queda reparado el martes.',
      'El martes está todo arreglado.',
      'La tienes en tu buzón mañana.',
      'Mañana lo tienes en casa.',
      'El jueves tienes luz.',
      'Mañana listo.',
      'Entrega garantizada el martes.',
    ],
    unless: [...unless, '(ayer|pasado|pasada|anoche|hace|desde|hasta|ya está|cada)'],
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather,
  },
  {
    as: 'you can by then',
    words: [
      '{when} [ya] [{clitic}] <poder:2 3 present future> [{clitic}] <usar|gastar|descargar|pagar|entrar|jugar|acceder|navegar|llamar|operar|disponer|ver|conducir|comprar|volver|disfrutar|publicar|utilizar|transferir|cobrar:infinitive>',
      '<poder:2 3 future> <usar|gastar|descargar|pagar|entrar|jugar|acceder|navegar|llamar|operar|disponer|ver|conducir|comprar|volver|disfrutar|publicar|utilizar|transferir|cobrar:infinitive> {near} {when}',
    ],
    heard: ['En dos horas podrá usar la tarjeta.', 'Podrás entrar con tu clave mañana.'],
    unless: ['(normalmente|habitualmente|generalmente|probablemente|quizá|quizás)', 'tal vez', 'hasta'],
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather,
  },
  {
    as: 'bare: by then',
    words: [
      '(calcula|calculale|calcule|calculá|dale|dele|espera|espere|cuenta|cuente) [con] {length} y !({clitic}) ...2',
      '^{length} y (ya|listo|está|tienes|tiene|funciona) ...2',
      '!(hace|de|tiene|tienes|lleva|en|por|durante|cada|con|son|dentro) {length} y (ya|listo|está|tienes|tiene|funciona) ...2',
      '(cuenta|cuente|cuenten|contá) con {near} {when}',
    ],
    heard: [
      'Espera media hora y funciona.',
      'Dos horas y listo.',
      'Lo miro, diez minutos y funciona.',
      'Cuente con su reembolso el lunes.',
    ],
    unless,
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather,
  },
]
