import type { Phrase } from 'replylint/rule'

export const es: Phrase[] = [
  {
    as: 'take it down',
    words: [
      '<borrar|eliminar|quitar|retirar|suprimir|ocultar|bajar|modificar|cambiar|actualizar|editar|reconsiderar|subir|mejorar|corregir|rectificar|revisar|desistir|desaparecer:imperative subjunctive infinitive imperfectSubjunctive present past conditional> ...6 (reseña|reseñas|comentario|comentarios|opinión|publicación|publicaciones|valoración|puntuación|calificación|tuit|tweet|post|queja|video|vídeo|hilo|entrada|estrella|estrellas|estrellitas|foto|nota|crítica|review)',
      '(reseña|reseñas|comentario|comentarios|opinión|publicación|publicaciones|valoración|puntuación|calificación|tuit|tweet|post|queja|video|vídeo|hilo|entrada|estrella|estrellas|estrellitas|foto|nota|crítica|review) ...4 <desaparecer|borrar|retirar|eliminar:conditional subjunctive imperfectSubjunctive>',
      '(retirada|eliminación|borrado) de (las|los|la|el|su|tu) ...2 (reseña|reseñas|comentario|comentarios|opinión|publicación|publicaciones|valoración|puntuación|calificación|tuit|tweet|post|queja|video|vídeo|hilo|entrada|estrella|estrellas|estrellitas|foto|nota|crítica|review)',
      '(reflejado|verlo) en (tu|su) (puntuación|valoración|nota)',
      'poner ...4 (reseña|reseñas|comentario|comentarios|opinión|publicación|publicaciones|valoración|puntuación|calificación|tuit|tweet|post|queja|video|vídeo|hilo|entrada|estrella|estrellas|estrellitas|foto|nota|crítica|review) ...3 en privado',
      'ponga ...4 (reseña|reseñas|comentario|comentarios|opinión|publicación|publicaciones|valoración|puntuación|calificación|tuit|tweet|post|queja|video|vídeo|hilo|entrada|estrella|estrellas|estrellitas|foto|nota|crítica|review) ...3 en privado',
      'pas~ ...5 (reseña|reseñas|comentario|comentarios|opinión|publicación|publicaciones|valoración|puntuación|calificación|tuit|tweet|post|queja|video|vídeo|hilo|entrada|estrella|estrellas|estrellitas|foto|nota|crítica|review)',
      'no (merecemos|merecer) [al menos|un|más] ...2 (4|5|cuatro|cinco|estrellas)',
    ],
    heard: [
      '¿Podría borrar la reseña?',
      'Sería bueno que su entrada desapareciera.',
      'Pedimos la retirada de la reseña.',
      'Esperamos verlo reflejado en tu puntuación.',
      'Conviene poner la publicación en privado.',
      'Ponga la publicación en privado.',
      'Le da una segunda pasada a su comentario.',
      '¿No merecemos al menos 4?',
    ],
    sure: true,
    even: ['negated'],
    unlessSentence: [
      '(teléfono|tarjeta|dirección|datos|dni|número|iban|matrícula|privacidad|seguridad|cara|nombre de)',
      '(para|si quiere|si quieres|si desea|si deseas|si querés) (editar|borrar|cambiar|modificar|eliminar|quitar|suprimir)',
      '(hemos|he|ya) (borrado|corregido|modificado|actualizado|cambiado|quitado|retirado|editado|eliminado)',
      '(se queda|puede quedarse|déjela|déjala|como está)',
      '(toca|pulsa|pulse|abre|abra|entra|entre)',
      '(nuestra|nuestro) (publicación|post|nota|comentario|vídeo|video)',
      '(no hace falta|no necesita|no tiene que|no es necesario)',
      '(puede|puedes|podés) (editarla|borrarla|cambiarla|modificarla|editar|borrar|cambiar|modificar) [la|su|tu] ...2 cuando',
    ],
  },
]
