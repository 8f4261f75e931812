import type { Phrase } from 'replylint/rule'

/** What customers publish about us. */
const noun =
  'reseña|reseñas|reseñita|comentario|comentarios|opinión|opiniones|publicación|publicaciones|valoración|valoraciones|puntuación|calificación|calificaciones|tuit|tuits|tweet|tweets|post|posts|posteo|hilo|estrella|estrellas|estrellita|estrellitas|crítica|críticas|review|reviews|evaluación|posteos|captura|capturas|testimonio|reel|descargo|denuncia pública|encuesta'
const published = `(${noun}|(su|tu|esa|ese|esta|este|aquel|aquella) (queja|reclamo|video|vídeo|entrada|nota|foto|historia|story|mensaje|artículo|relato|texto|titular|voto|puntaje|ficha|reclamación) [(de|en) (la|el|tu|su)] [(facebook|google|twitter|instagram|trustpilot|tripadvisor|booking|youtube|tiktok|redes|grupo|foro|muro|blog|perfil|app|tienda|maps)]|(el|la) (queja|reclamo|video|vídeo|nota|historia|story|entrada|voto|puntaje|reclamación)|lo que (puso|pusiste|escribió|escribiste|publicó|publicaste|subió|subiste|dijo|dijiste|ha publicado|has publicado|ha escrito|has escrito)|(sus|tus) (palabras|críticas|mensajes|fotos|vídeos|videos) ...3 (google|facebook|redes|internet|grupo|foro|trustpilot|perfil))`
const alter =
  'borrar|eliminar|quitar|retirar|suprimir|ocultar|bajar|modificar|cambiar|actualizar|editar|reconsiderar|subir|mejorar|corregir|rectificar|revisar|sacar|archivar|despublicar|suavizar|matizar|replantear|ajustar|retocar|reescribir|rehacer|levantar|remover|esconder|tumbar|anular|elevar|aumentar|privatizar|repensar'
const asks = 'imperative subjunctive infinitive imperfectSubjunctive conditional gerund'
const site =
  '(google|facebook|twitter|instagram|trustpilot|tripadvisor|booking|youtube|tiktok|redes|las redes|la red|internet|el grupo|el foro|el muro|su muro|tu muro|la tienda|maps|amazon|linkedin|la ficha|la página|idealista|glovo|su blog|tu blog|la página)'

export const es: Phrase[] = [
  {
    as: 'take it down',
    words: [
      `<${alter}:${asks}> ...5 ${published}`,
      `<${alter}:you present> ...4 ${published}`,
      `<${alter}:imperative infinitive subjunctive imperfectSubjunctive> de ${site}`,
      `${published} ...4 <desaparecer|borrar|retirar|eliminar|quitar:conditional subjunctive imperfectSubjunctive>`,
      `(retirada|eliminación|borrado|supresión|modificación|rectificación|retiro|actualización) de (las|los|la|el|su|tu|sus|tus|esa|ese|dicha) [{any}] ${published}`,
      '(reflejado|verlo|vemos reflejado) en (tu|su|la) (puntuación|valoración|nota|reseña|calificación)',
      `<poner|dejar|pasar|marcar:imperative subjunctive infinitive> ...4 ${published} ...3 (en privado|como resuelto|como resuelta|en oculto)`,
      `<dar:imperative subjunctive infinitive> de baja ...3 ${published}`,
      `(pase|pasar|pases|pasarla|pasarlo|subirla|subirlo|subir) [de ...3] a [las|un|una] (5|cinco|cuatro|4|diez|10)`,
      '(no merecemos|merecemos [al menos|un|más]) ...2 (4|5|cuatro|cinco|estrellas)',
      `(poner|ponernos|ponga|pónganos|ponnos|pon|dejar|dejarnos|déjanos|déjenos|danos|denos|darnos|regálanos|regálenos) [{any}] (5|cinco|cuatro|4) estrellas`,
      `(podría|podrías|puede|puedes|podés|le importaría|te importaría|sería posible|qué tal si|por qué no|le pedimos|te pedimos|le rogamos|agradeceríamos|agradeceré|le ruego|te pido|le agradecería|te agradecería) ...4 ${published} ...3 <${alter}:infinitive subjunctive>`,
      `(mientras|hasta que) ...3 ${published} ...4 (siga|esté|continúe|permanezca|desaparezca|se retire)`,
      `(siempre que|a condición de que|si|cuando|en cuanto|una vez que|a cambio de que|después de que) [nos|usted|tú|antes] <${alter}:you present subjunctive imperfectSubjunctive> ...4 ${published}`,
      `fuera (el|la|ese|esa) ...2 ${published}`,
      `(no tiene sentido|ya no hace falta|no procede|no es justo) (dejar|mantener|que siga|tener) ...4 ${published}`,
      `(dejar|deje|dejes|deja) de (hablar mal|criticar~|publicar|difamar~)`,
      `(dele|dale|darle|dar) ...2 (vuelta|pasada|repensada) ...3 ${published}`,
    ],
    heard: [
      '¿Podría borrar la reseña?',
      'Y así quitas la reseña.',
      'Hay que quitarlo del todo: borrarla de Google.',
      'Sería bueno que su reseña desapareciera.',
      'Pedimos la retirada de la reseña.',
      'Esperamos verlo reflejado en tu puntuación.',
      'Conviene poner la publicación en privado.',
      'Le pido dar de baja su post.',
      'Le animo a pasar a las cinco.',
      '¿No merecemos 4?',
      'Ponga cinco estrellas.',
      '¿Le importaría la reseña retirarla?',
      'Mientras ese post siga ahí, no.',
      'Si borras la reseña, te pagamos.',
      'Y fuera el comentario.',
      'No tiene sentido dejar esa opinión.',
      'Deje de criticarnos.',
      'Dele una vuelta a su reseña.',
    ],
    sure: true,
    even: ['negated', 'conditional'],
    unlessSentence: [
      '(teléfono|tarjeta|dirección|datos (personales|bancarios)|clave|contraseña|(el|su|tu) número|número de {any}|dni|iban|matrícula|privacidad|seguridad|cara|nombre de|pasaporte|domicilio|cuenta bancaria)',
      '(para|si quiere|si quieres|si desea|si deseas|si querés|cómo) (editar|borrar|cambiar|modificar|eliminar|quitar|suprimir|editarla|borrarla|cambiarla|editarlo|borrarlo|actualizarla)',
      '(hemos|he|ya|ha|han) [le|la|lo|las|los] (borrado|corregido|modificado|actualizado|cambiado|quitado|retirado|editado|eliminado|leído|respondido|subido)',
      '(borré|quité|corregí|cambié|edité|borramos|quitamos|corregimos|cambiamos|editamos|retiramos|actualizamos|subimos|revisamos|leemos|leímos|mejoramos)',
      'se (borra|borran|elimina|eliminan)',
      '(se queda|puede quedarse|déjela|déjala|como está|tal cual|la deja como|es suya|es tuya)',
      '(toca|pulsa|pulse|abre|abra|entra|entre|tres puntos) ...6 (perfil|reseñas|editar|puntos|contribuciones|lápiz)',
      '(nuestra|nuestro) (publicación|post|nota|comentario|vídeo|video|historia|foto|ficha|página)',
      '(no hace falta|no necesita|no tiene que|no es necesario|no tienes que|no le pedimos|no te pedimos|no le pediremos|no pedimos|nadie le|nadie te)',
      '(puede|puedes|podés) (editarla|borrarla|cambiarla|modificarla|editar|borrar|cambiar|modificar) [la|su|tu] ...2 cuando',
      '(como te parezca|como le parezca|como quiera|como quieras|lo que quiera|cuando quiera|cuando quieras)',
      '(gracias por|agradecemos) ...4 (comentario|opinión|reseña|valoración|sugerencia)',
      '(vamos a|voy a|podemos|puedo|nos ayuda a|para) (revisar|mejorar|corregir|cambiar|actualizar|ajustar|subir|bajar|editar|quitar|modificar)',
      '(encuesta|evaluación) (de|se|nueva|del)',
    ],
  },
]
