import type { Phrase } from '../../language/phrase.ts'

/** What puts a matter right. */
const mend =
  'abonar|activar|actualizar|ajustar|ampliar|anular|añadir|aplicar|aprobar|asignar|asociar|borrar|cambiar|cancelar|canjear|cargar|combinar|compensar|condonar|conectar|corregir|deshacer|desactivar|desbloquear|descontar|desvincular|devolver|eliminar|emitir|enmendar|entregar|enviar|extender|fusionar|generar|habilitar|incluir|incorporar|ingresar|instalar|levantar|liberar|limpiar|modificar|mover|pasar|permutar|prorrogar|quitar|reabrir|reactivar|reasignar|recargar|recalcular|reclasificar|recolocar|reconectar|rectificar|recuperar|reembolsar|reemplazar|reenviar|reescribir|refacturar|regenerar|registrar|reimprimir|reiniciar|reinstalar|reintegrar|remitir|renovar|reparar|reponer|reprogramar|resetear|reservar|restablecer|restaurar|restituir|retirar|reubicar|revertir|sacar|separar|subir|suprimir|sustituir|trasladar|tramitar|transferir|unificar|unir|validar|vincular|volcar|acreditar|bonificar|purgar|sincronizar|despachar|publicar|portar|destapar|reacreditar'
/** The same, where it is said without who did it: what also happens by itself or to the customer's harm is left out. */
const mended =
  'abonar|activar|actualizar|ajustar|anular|asociar|condonar|corregir|desbloquear|devolver|eliminar|enmendar|entregar|fusionar|habilitar|levantar|liberar|modificar|reabrir|reactivar|reasignar|recalcular|reconectar|rectificar|recuperar|reembolsar|reemplazar|reenviar|regenerar|registrar|reimprimir|reiniciar|reinstalar|reintegrar|renovar|reparar|reponer|reprogramar|resetear|restaurar|restituir|retirar|reubicar|revertir|sustituir|unificar|validar|acreditar|bonificar|sincronizar|publicar|portar|procesar|empalmar|instalar|cambiar|tapar|tramitar'
const solved =
  '(solucionado|solucionada|solucionados|solucionadas|resuelto|resuelta|resueltos|resueltas|arreglado|arreglada|arreglados|arregladas|corregido|corregida|corregidos|corregidas|subsanado|subsanada|solventado|solventada|reparado|reparada|restablecido|restablecida|normalizado|normalizada|rectificado|rectificada|zanjado|zanjada|regularizado|regularizada|superado|superada|atendido|atendida|cerrado|cerrada)'

/** What says no more than that it was put right. */
const settle = 'resolver|solucionar|arreglar|solventar|subsanar|remediar|zanjar|regularizar|normalizar|restablecer'
const matter =
  '(problema|problemas|incidencia|fallo|falla|error|errores|avería|caso|asunto|tema|incidente|desfase|errata|inconveniente|situación|reclamo|reclamación|queja|solicitud|intervención|servicio)'

/** What says that it is not over. */
const unfinished = [
  '(todavía|aún) (no|falta|faltan)',
  '(casi|falta|faltan|pendiente de|a medias|parcialmente)',
  '(cuando|hasta que|en cuanto|apenas|una vez|mientras|para que) ... <*:subjunctive>',
  '<*:future conditional>',
  '(seguimos|sigo|estamos|estoy) [{adverb}] (trabajando|intentando|tratando|esperando)',
]
const mood = ['statement', 'command'] as const

export const es: Phrase[] = [
  {
    as: 'news',
    words: [
      `[{clitic}] <${settle}:1 did>`,
      `(hemos|he|acabamos|acabo) [{any}] [de] (podido|logrado|conseguido|<${settle}:infinitive>) [<*:infinitive>]`,
      `<corregir|eliminar|superar|detectar|restablecer:1 did> [{determiner}] [{any}] ${matter}`,
      `${matter} ...3 ${solved}`,
      `(está|están|estaba|queda|quedan|quedó|quedaron|ha quedado|han quedado|ha sido|han sido|fue|fueron|es|ya|se ha|se han|hemos|he|dejé|dejamos|damos por|doy por|se da por) [{adverb}|{any}] [{adverb}] ${solved}`,
      `^[{adverb}|ya|listo|hola|perfecto|buenas] [{any}] [ya|todo] ${solved}`,
      '^[{any}|todo|ya|y] [{any}] (listo|lista|hecho|hecha|conseguido|arreglado|solucionado)$',
      '^(listo|lista|hecho|conseguido|ya está|ya quedó|ya quedo|ya estás|todo listo|todo en orden|todo ok|asunto resuelto)',
      '(ya|todo) (está|quedó|quedo|estás|está) [{any}] (listo|lista|hecho|hecha|en orden|bien|correcto|ok|arreglado|solucionado|al día|en regla)',
      '(todo|queda todo|está todo) [(está|queda|quedó)] [{adverb}] (en orden|en regla|al día|correcto|bien|arreglado|solucionado|listo|ok)',
      '(surtió|ha surtido) efecto',
      '(dado|dada|damos|doy) por (cerrado|cerrada|resuelto|resuelta|concluido|concluida)',
    ],
    heard: [
      'Lo hemos solucionado.',
      'Hemos podido solucionar el caso.',
      'Hemos corregido el error.',
      'La incidencia del timbre, resuelta.',
      'El timbre está arreglado.',
      'Ya solucionado.',
      'Todo listo.',
      'Ya quedó, doña Ana.',
      'Ya quedó listo.',
      'Está todo en orden.',
      'La queja ha surtido efecto.',
      'Doy por cerrado el caso.',
    ],
    unless: unfinished,
    mood,
  },
  {
    as: 'works again',
    words: [
      '(vuelve|vuelven|volvió|volvieron|ha vuelto|han vuelto|volviste|has vuelto) [{any}] (a <*:infinitive>|el|la|los|las|todo|al|en|disponible|operativo|operativa|activo|activa)',
      '(ya|ahora|ahora sí|otra vez|de nuevo|nuevamente) [{clitic}] [{clitic}] <funcionar|entrar|abrir|cargar|ir|imprimir|sonar|salir|aparecer|figurar|ver|constar|leer|llegar|navegar|marcar|mostrar|arrancar|encender|conectar|pasar|grabar|estar|tener|poder|correr|enfriar|calentar|responder|reflejar|sincronizar|reproducir|dejar|coincidir|cuadrar|cerrar:2 3 present>',
      '<funcionar|ir|entrar|abrir|cargar|salir|estar|aparecer|figurar|ver|sonar|imprimir|marchar|circular|prestar:3 present> [{any}] [{any}] (ya|de nuevo|otra vez|nuevamente|con normalidad|perfectamente|correctamente|sin problema|sin problemas|bien|como siempre|activo|activa|operativo|operativa|visible|disponible)',
      '(ya|desde hoy|ahora) no [{clitic}] <*:3 present>',
      '(dejó|ha dejado|deja|dejaron|han dejado) de <*:infinitive>',
      '(desapareció|ha desaparecido|desaparecieron|cesó|han cesado|paró|se detuvo|se fue|se ha ido)',
      '(está|están|estás|queda|quedan|quedó|quedas) [{adverb}|{any}] (activo|activa|activos|activas|activado|activada|operativo|operativa|habilitado|habilitada|visible|visibles|disponible|disponibles|abierto|abierta|al día|en línea|conectado|conectada|dentro|vigente|actualizado|actualizada|correcto|correcta|encendido|encendida|desbloqueado|desbloqueada|inscrito|inscrita|confirmada|confirmado|anulada|anulado|pagado|pagada|saldada|saldado)',
      '(ya|ahora) <poder:2 3 present> <*:infinitive>',
      '(debería|deberías|tendría que|tendrías que) [{clitic}] (funcionar|ir|aparecer|ver|verlo|verla|salir|entrar|estar|poder) [{any}] [(ya|bien|ahora)]',
    ],
    heard: [
      'El ascensor vuelve a funcionar.',
      'Ya le entra el código.',
      'La puerta abre con normalidad.',
      'La alarma ya no salta.',
      'La alarma dejó de sonar.',
      'El ruido desapareció.',
      'La cuenta está activa.',
      'Ya puede entrar.',
      'Ahora debería funcionar.',
    ],
    unless: [
      '(todavía|aún) (no|falta|faltan)',
      '(casi|falta|faltan|pendiente de|a medias)',
      '(cuando|hasta que|en cuanto|apenas|una vez|mientras|para que|si) ... <*:subjunctive present>',
      '<*:future>',
    ],
    mood,
  },
  {
    as: 'deed',
    words: [
      `[ya] [{clitic}] [{clitic}] <${mend}:1 did>`,
      `[{clitic}] [{clitic}] (acabo|acabamos) de <${mend}:infinitive>`,
      `[{clitic}] [{clitic}] <haber:1 present> [ya|{adverb}] (<${mend}:participle>|<hacer|poder|mandar:participle> [{any}] <${mend}:infinitive>|vuelto a <*:infinitive>)`,
      `(técnico|técnica|equipo|compañero|compañera|colega|taller|electricista|fontanero|plomero|jardinero|cerrajero|cartero|repartidor|mensajero|cuadrilla|brigada|encargado|encargada|personal|doctora|doctor|banco|mecánico|mantenimiento) [{any}] [{any}] [ya] [{clitic}] [{clitic}] <${mend}:3 did>`,
      `[ya] (te|le|les|os) [(lo|la|los|las)] <${mend}:3p did>`,
      '(te|le|les|os|se) [(lo|la|los|las)] (dejé|dejamos|he dejado|hemos dejado) [{any}] {participle}',
      '(tiene|tienes|tenés|tienen) [ya] (<*:participle>|en (su|tu) (cuenta|correo|buzón|tarjeta|casa|perfil|saldo|inventario)|de vuelta)',
    ],
    heard: [
      'Le cambiamos la bombilla.',
      'Acabo de reiniciar el timbre.',
      'Hemos vuelto a conectar la bomba.',
      'El electricista ya cambió el cable.',
      'Ya le cambiaron la bombilla.',
      'Se lo dejé encendido.',
      'Lo tiene en su cuenta.',
    ],
    unless: [
      ...unfinished,
      '(uno|una|parte|mitad|algunos|algunas) de',
      '(si|cuando|para) [{clitic}] [{clitic}] <*:1 past present>',
    ],
    mood,
  },
  {
    as: 'done to it',
    words: [
      '(ha|han) sido [{any}] {participle}',
      `(ha|han) sido [{any}] <${mended}:participle>`,
      `(está|están|queda|quedan|quedó|quedaron|consta|figura|fue|fueron) [ya|{adverb}] [{any}] <${mended}|cancelar|cobrar|confirmar|firmar|pagar|ingresar|saldar|enviar|inscribir|borrar|activar:participle>`,
      `[ya] se [{clitic}] (<${mended}|cancelar|enviar|borrar|ingresar|pagar:3 did>|<haber:3 present> [{any}] <${mended}|cancelar|enviar|borrar|ingresar|pagar:participle>)`,
      `^[{any}|ya] [{any}] [{any}] <${mended}:participle> (en|el|la|los|las|tu|su|hoy|ayer|esta|y|a|con|sin|por|desde|tanto|correctamente)`,
      `{any} <${mended}:participle>$`,
      '(reembolso|devolución|abono|importe|dinero|cobro|cargo|cuota|multa|sanción|pedido|paquete|reserva|cambio) [{any}] [{any}] [{any}] [ya] (está|están|quedó|queda|ha sido|fue|va|salió|llegó|ha llegado|entró|ha entrado|hecho|hecha|procesado|procesada|anulado|anulada|confirmado|confirmada|devuelto|devuelta|abonado|abonada|cancelado|cancelada)',
      '(salió|salieron|ha salido|partió|va|ya va) [{any}] (esta mañana|hoy|ayer|de camino|en camino|para (tu|su) casa|por mensajería)',
    ],
    heard: [
      'La lámpara ha sido colgada.',
      'La bombilla ha sido sustituida.',
      'Queda anulada la segunda cuota.',
      'Ya se cambió el cable.',
      'Bombilla cambiada esta mañana.',
      'La bombilla, reparada.',
      'El reembolso ya está hecho.',
      'La lámpara salió ayer.',
    ],
    unless: [
      ...unfinished,
      'sido [{any}] (recibida|recibido|registrada|registrado|enviada|enviado|remitida|remitido|derivada|derivado|escalada|escalado|trasladada|trasladado|revisada|revisado|anotada|anotado|informada|informado|rechazada|rechazado|denegada|denegado|asignada|asignado|posible|afectado|afectada|dañado|dañada)',
      '(porque|ya que|puesto que|había|habían|si|cuando)',
      '(suele|suelen|siempre|normalmente)',
    ],
    mood,
  },
]
