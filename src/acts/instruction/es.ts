import type { Phrase } from '../../language/phrase.ts'

/** What hands do with devices, forms and screens. */
const steps =
  'abrir|pulsar|apretar|presionar|tocar|mantener|seleccionar|elegir|escoger|marcar|desmarcar|escribir|introducir|ingresar|pegar|copiar|escanear|girar|encender|apagar|enchufar|desenchufar|conectar|desconectar|reiniciar|resetear|recargar|actualizar|instalar|desinstalar|descargar|subir|borrar|eliminar|quitar|sacar|vaciar|activar|desactivar|cambiar|mover|poner|colocar|meter|tirar|jalar|empujar|levantar|deslizar|frotar|enjuagar|limpiar|lavar|llenar|rellenar|cortar|imprimir|recortar|firmar|adjuntar|enroscar|desenroscar|aflojar|cerrar|guardar|exportar|importar|entrar|ir|andar|salir|volver|bajar|probar|usar|utilizar|llevar|traer|presentar|pagar|pedir|solicitar|dejar|esperar|añadir|agregar|emparejar|calibrar|mezclar|cocinar|regar|regenerar|hacer|dar|descomprimir|ajustar|apuntar|comprobar|revisar|insertar|retirar|reenviar|dirigir|acercar|confirmar|aceptar|permitir|arrastrar|doblar|seguir|correr|destildar|tildar|soltar|acudir|tomar|pasar'

const sources =
  '(artículo|guía|manual|web|página|sitio|faq|faqs|preguntas|documentación|wiki|foro|blog|vídeo|video|tutorial|hilo|portal|ayuda|sección|apartado|folleto|instrucciones|condiciones)'

export const es: Phrase[] = [
  {
    as: 'command',
    words: [`<${steps}:2 3 imperative> [{any}]`, 'dale (a|clic|click)', `[{clitic}] <${steps}:2 present> {any}`],
    heard: ['Pulsa el botón.', 'Dale clic a la lámpara.', 'Entras y listo.'],
    mood: ['statement', 'command'],
    unless: [
      `<entrar|ir|revisar|usar|pedir|seguir|comprobar|pasar|bajar|abrir:imperative> ...5 ${sources}`,
      '(técnico|técnica|mensajero|compañero|compañera|taller|nosotros|repartidor)',
    ],
  },
  {
    as: 'way to do it',
    words: [
      `(<tener:2 3 present conditional> que|<deber:2 3 present conditional>|hay que|habría que|basta con [que]|solo <tener:2 3 present> que|conviene que|<poder:2 3 present>|lo que hay que hacer es|recomiendo|recomendamos|es cuestión de) [{adverb}] <${steps}|cancelar|recargar|tender|avisar:infinitive subjunctive>`,
      '(primero|lo primero) ...8 (luego|después)',
      'se (<hacer|limpiar|presentar|pedir|sacar|coger|activar|desactivar|solicitar:3 present>) (con|así|en|desde|por)',
    ],
    heard: ['Hay que abrir la tapa.', 'Primero la tapa, luego la pila.', 'La tapa se limpia con agua.'],
    mood: ['statement', 'command'],
    unless: [sources],
  },
]
