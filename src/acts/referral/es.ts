import type { Phrase } from '../../language/phrase.ts'

/** What customers are sent off to read or watch. */
const source =
  '(faq|faqs|preguntas frecuentes|dudas comunes|dudas frecuentes|artículo|artículos|guía|guías|manual|manuales|folleto|ficha|documentación|wiki|base de conocimiento|base de conocimientos|blog|foro|foros|comunidad|hilo|hilos|vídeo|vídeos|video|videos|tutorial|tutoriales|instructivo|instrucciones|libro|página|páginas|web|sitio|sede|portal|centro de ayuda|ayuda|sección|apartado|capítulo|pdf|post|publicación|condiciones|términos|términos y condiciones|carta|reglamento|normativa|ordenanza|boletín|anexo|curso|instagram|historias|canal|youtube|link|enlace|simulador|qr|circular|bases|aviso|política|políticas|tarifario|catálogo|app|paso a paso|academia|pódcast|podcast|bio|perfil|contrato|condicionado|documento|documentos|apéndice|anexos|notas de la versión|entrada|entradas|centro de soporte|soporte|tabla|etiqueta|caja|correo de bienvenida|cartelera|videotutorial|nota de prensa|hoja|prospecto|cláusula|mapa|menú|buscador|área privada|intranet|glosario|esquema|histories|destacadas|novedades|comunicado|informativo|tutoriales|resumen)'

const matter =
  '(información|info|respuesta|respuestas|detalles|detalle|pasos|explicación|todo|toda|instrucciones|requisitos|procedimiento|proceso|condiciones|cobertura|tarifas|precios|consejos|significado|códigos|horarios|horario|solución|datos|dudas|lo relativo|cómo|testigos|mensajes|tema)'

const there =
  '(encuentra|encuentran|está|están|viene|vienen|aparece|aparecen|figura|figuran|sale|salen|detalla|detallan|recogido|recogida|recogidos|recogidas|estipulado|estipulada|especificado|especificada|indicado|indicada|detallado|detallada|detallados|respondido|respondida|aclarado|aclarada|explica|explican|indica|indican|describe|describen|recoge|recogen|publica|publican|consta|constan|resuelve|resuelven|consultarse|encontrarse|obra|obran|cubierto|cubierta|descrito|descrita|publicado|publicada|publicados|publicadas|documentado|explicado|explicada|explicados|disponible|disponibles|orientamos|indican|dice)'

export const es: Phrase[] = [
  {
    as: 'sent to read',
    words: [
      `[{clitic}] (<consultar|consulta|visitar|leer|mirar|ver|revisar|checar|buscar|seguir|acudir|entrar|ir|descargar|bajar|pinchar|repasar|fijar|remitir|usar|escanear|ingresar|acceder|echar|pasar|dirigir|navegar|googlear:2 3 imperative subjunctive>|fijate|fíjate|fíjese|remítete|remítase|remitirse|véase|échale|échele|pásate|pásese|búscalo|búsquelo|descárguese|descárgate|léase|léete|checa|mirate|úsalos|úselos) [{any}] [{any}] [{any}] [{any}] [{any}] (${source}|{source}|{placeholder})`,
      `(<invitar|sugerir|recomendar|aconsejar|pedir|rogar:1 present>|sírvase|puede|puedes|podés|podéis|pueden) [a|que] [{any}] (consultar|revisar|leer|visitar|ver|checar|mirar|repasar|consulte|consultes|lea|leas|revise|revises|visite|encontrar|encontrarlo|consultarlo|verlo|verlas|acudir) [{any}] [{any}] [{any}] [{any}] [{any}] (${source}|{source}|{placeholder}|{any})`,
      `(<remitir|dirigir|redirigir|derivar:1 present>) ... (${source}|{source})`,
      '(googlea|googlee|googleá|gugléalo|búscalo en google|busca en google|busque en google) [{any}]',
      `(página|pág|capítulo|apartado|sección|punto) {digits} [{any}] [{any}] [${source}]`,
      `(mírate|mirate|mírese|mira|mirá|mire|lee|leé|lea|léase|busca|buscá|busque|revisa|revisá|revise|consulta|consultá|consulte|visita|visitá|visite|checa|cheque|échale|échele|ve a|andá a|vaya a|pásate|date una vuelta|dese una vuelta|entrá|entra|entre|ingresá|ingresa|ingrese) [{any}] [{any}] [{any}] [{any}] ${source}`,
      `(has|ha|han|habéis) (leído|mirado|visto|consultado|revisado|probado|buscado) [{any}] [{any}] [{any}] ${source}`,
      `(ya) [te|se|le|os] (leíste|miraste|viste|consultaste|revisaste|diste|dio|leyó|miró|vio|consultó|revisó) [{any}] [{any}] [{any}] [{any}] ${source}`,
      `(le|te|les|os) (invito|invitamos|sugiero|sugerimos|recomiendo|recomendamos|aconsejo|aconsejamos|remito|remitimos|emplazo|emplazamos) ... (${source}|{source})`,
      '(échale|échele|échenle|échenos|dale|dele) un (vistazo|ojo|ojazo|repaso)',
      `(leer|consultar|revisar|ver|mirar|visitar) (antes|primero|con atención|bien|con detenimiento|nuestro|nuestra|nuestras|nuestros|el|la|los|las) [{any}] ${source}`,
    ],
    heard: [
      'Consulte el folleto de la lámpara.',
      'Le invitamos a leer el folleto.',
      'Le remitimos al folleto.',
      'Googlea lámpara.',
      'Página 7 del folleto.',
      'Mírate el foro de lámparas.',
      '¿Ha leído nuestra guía de lámparas?',
      '¿Ya leíste la guía?',
      'Le sugiero el folleto.',
      'Échale un vistazo.',
      'Conviene leer antes el manual.',
    ],
    even: ['negated', 'conditional'],
    unlessSentence: ['(factura|reserva|formulario|etiqueta|seguimiento|cita|turno|recibo|contrato)'],
  },
  {
    as: 'it is there',
    words: [
      `(<encontrar|tener|hallar|ver|disponer:2 3 present future>|${there}) [{any}] [{any}] [{any}] [{any}] [{any}] [(en|de|por|desde|a|escaneando|aquí)] [{any}] [{any}] (${source}|{source}|{placeholder}|aquí|acá|ahí|allí)`,
      `${matter} [{any}] [{any}] [{any}] [{any}] [{any}] [{any}] (en|aquí|acá|ahí) [{any}] [{any}] [{any}] (${source}|{source}|{placeholder})`,
      `${matter} [{any}] [{any}] (aquí|acá|ahí|👉|{source})`,
      `(en|por|desde) [{any}] [{any}] [{any}] ${source} [{any}] [{any}] [{any}] [{clitic}] ${there}`,
      `${source} ... [{clitic}] [{clitic}] (<explicar|resolver|responder|ayudar|detallar|describir|contar|indicar|mostrar|aclarar|orientar|decir:3 present future>)`,
      `(hay|tenemos|hemos (preparado|publicado|hecho|escrito|actualizado|elaborado)|aquí (tienes|tiene|está|va|le dejo|te dejo)|acá (tenés|te dejo|te dejamos|va)|te dejo|te dejamos|le dejo|le dejamos|os dejo|le paso|te paso|te comparto|le comparto|adjunto|te adjunto|le adjunto) [{any}] [{any}] [{any}] ${source}`,
      `(ahí|allí|ahi) [{clitic}] [{clitic}] (sale|salen|dice|indican|explican|está|viene|pone|aparece|explica) [{any}]`,
      `${source} [{any}] (tiene|tenemos|trae|contiene) ... [{clitic}]`,
      `(la|el|los|las|esta|este) ${source} [{any}] [{any}] [{any}] (en cuestión|de la guantera)`,
      `${matter} [{any}] en [{any}] [{any}] ${source}`,
      `(está|viene|sale|aparece|consta|figura) en [{any}] [{any}] ${source}`,
      `(en|por|desde|dentro de) [{any}] [{any}] [{any}] [{any}] (${source}|{source}) [{any}] [{any}] [{clitic}] [{clitic}] (<encontrar|hallar|ver|tener|poder|aparecer|explicar|detallar|venir|haber|resolver|salir|descargar|leer:2 3 present future>)`,
      `(encontrarás|encontrará|hallarás|hallará|verás|verá|aparecen|aparecerán|encuentras|encuentra) [{any}] [{any}] [{any}] (información|respuesta|respuestas|pasos|manuales|instrucciones|todo|detalles|solución)`,
      `(hablamos|hablábamos|lo contamos|lo explicamos|lo tratamos|respondemos|lo cuentan|lo explican) [{any}] [{any}] [{any}] (en|dentro) [{any}] [{any}] [{any}] (${source}|{source})`,
      `${source} (que|donde) [{clitic}] (explica|explican|explicamos|trata|detalla|detallamos|recoge|cuenta|contamos|responde)`,
      `(os|te|le|les) (dejo|dejamos|paso|pasamos|comparto|compartimos|adjunto|adjuntamos|envío|enviamos|mando|mandamos) [{any}] [{any}] [{any}] [{any}] ${source}`,
      `(adjuntamos|adjunto|aquí va|aquí van|acá va|ahí va) [{any}] [{any}] ${source}`,
      `(existe|existen|hay|tenemos|disponemos de|contamos con) [{any}] [{any}] [{any}] ${source} [{any}] [{any}] [{any}]`,
      '(eso|esto|ello|todo|lo) [{any}] [{any}] (viene|está|sale|aparece|figura|consta|queda) [{adverb}|muy] (explicado|recogido|estipulado|detallado|escrito|indicado|en|aquí|ahí) ...',
    ],
    unless: ['<tener:2 3 present future> que <*:infinitive>'],
    heard: [
      'Encontrará los pasos en el folleto.',
      'Toda la información sobre lámparas, en nuestra web.',
      'Todo aquí.',
      'En el folleto de la lámpara se detalla.',
      'El folleto lo explica.',
      'Hay un folleto.',
      'Ahí sale todo.',
      'El folleto contiene los pasos.',
      'El folleto de la guantera.',
      'Horarios en nuestra web.',
      'Viene en el folleto.',
      'En la guía verá las lámparas.',
      'Allí encontrará la respuesta.',
      'Hablamos de eso en nuestro blog.',
      'Una guía que explica las lámparas.',
      'Te dejo la guía.',
      'Adjuntamos el folleto.',
      'Existe una guía de lámparas.',
      'Eso viene explicado.',
    ],
    even: ['negated', 'conditional'],
    unlessSentence: ['(su|tu|la) (factura|reserva|formulario|etiqueta|seguimiento|cita|turno|recibo|contrato)'],
  },
  {
    as: 'to others',
    words: [
      '(<deber|tener|haber:2 3 present future>|tiene que|tienes que|conviene|hay que|sírvase|ruego|rogamos|le corresponde|puede|puedes) [{any}] (dirigirse|dirigirte|acudir|consultar|consultarlo|preguntar|hablar|contactar|acuda|escribir|llamar|reclamar|tratarlo) (a|al|ante|con|en|directamente) ...',
      '(dirígete|diríjase|acuda|acude|acudí|pregunte|pregunta|preguntá|consulte|consúltelo|consúltalo|hable|habla|contacte|contacta|llame a|llama a|escriba a|escríbales|escríbeles|vaya|ve) [{any}] [{any}] (al|a la|a los|a las|a su|a tu|con|en la|en el|con su|con tu|a ellos) [{any}] [{any}] [(fabricante|banco|ayuntamiento|oficina|sucursal|departamento|hacienda|gestor|médico|tienda|vendedor|transportista|aerolínea|embajada|consulado|proveedor|compañía|aseguradora|administrador|soporte|taller|comunidad)]',
      '(de eso|de esto|eso|ese tema|este tema|esas cosas|ese tipo de consultas|esas consultas|las incidencias|las reclamaciones) [{any}] [{clitic}] (se encarga|se ocupa|lo lleva|lo llevan|las lleva|las llevan|lo ve|las ve|las ven|lo gestiona|lo tramita|corresponde|compete) ...',
      '(te|le|les|os) (derivo|derivamos|paso con|remito a|remitimos a|redirijo|transfiero) ...',
      'no es (con nosotros|cosa nuestra|asunto nuestro|de nuestro departamento|nuestra competencia) ...',
    ],
    heard: [
      'Para eso debe dirigirse al fabricante.',
      'Pregunte a su banco.',
      'De eso se encarga el taller.',
      'Te derivo al taller.',
      'Eso no es cosa nuestra.',
    ],
    even: ['negated', 'conditional'],
  },
]
