import type { Phrase } from 'replylint/rule'

/** What customers are sent off to read or watch. */
const source =
  '(faq|faqs|preguntas frecuentes|dudas comunes|dudas frecuentes|artículo|artículos|guía|guías|manual|manuales|folleto|ficha|documentación|wiki|base de conocimiento|base de conocimientos|blog|foro|foros|comunidad|hilo|hilos|vídeo|vídeos|video|videos|tutorial|tutoriales|instructivo|instrucciones|libro|página|páginas|web|sitio|sede|portal|centro de ayuda|ayuda|sección|apartado|capítulo|pdf|post|publicación|condiciones|términos|términos y condiciones|carta|reglamento|normativa|ordenanza|boletín|anexo|curso|instagram|historias|canal|youtube|link|enlace|simulador|qr|circular|bases|aviso|política|políticas|tarifario|catálogo|app|paso a paso|academia)'

const matter =
  '(información|info|respuesta|respuestas|detalles|detalle|pasos|explicación|todo|toda|instrucciones|requisitos|procedimiento|proceso|condiciones|cobertura|tarifas|precios|consejos|significado|códigos|horarios|horario|solución|datos|dudas|lo relativo|cómo|testigos|mensajes|tema)'

const there =
  '(encuentra|encuentran|está|están|viene|vienen|aparece|aparecen|figura|figuran|sale|salen|detalla|detallan|explica|explican|indica|indican|describe|describen|recoge|recogen|publica|publican|consta|constan|resuelve|resuelven|consultarse|encontrarse|obra|obran|cubierto|cubierta|descrito|descrita|publicado|publicada|publicados|publicadas|documentado|explicado|explicada|explicados|disponible|disponibles|orientamos|indican|dice)'

export const es: Phrase[] = [
  {
    as: 'sent to read',
    words: [
      `[{clitic}] (<consultar|consulta|visitar|leer|mirar|ver|revisar|checar|buscar|seguir|acudir|entrar|ir|descargar|bajar|pinchar|repasar|fijar|remitir|usar|escanear|ingresar|acceder|echar|pasar|dirigir|navegar|googlear:2 3 imperative subjunctive>|fijate|fíjate|fíjese|remítete|remítase|remitirse|véase|échale|échele|pásate|pásese|búscalo|búsquelo|descárguese|descárgate|léase|léete|checa|mirate|úsalos|úselos) [{any}] [{any}] [{any}] [{any}] [{any}] (${source}|{source}|{placeholder})`,
      `(<invitar|sugerir|recomendar|aconsejar|pedir|rogar:1 present>|sírvase|puede|puedes|podés|podéis|pueden) [a|que] [{any}] (consultar|revisar|leer|visitar|ver|checar|mirar|repasar|consulte|consultes|lea|leas|revise|revises|visite|encontrar|encontrarlo|consultarlo|verlo|verlas|acudir) [{any}] [{any}] [{any}] [{any}] [{any}] (${source}|{source}|{placeholder}|{any})`,
      `(<remitir|dirigir|redirigir|derivar:1 present>) ... (${source}|{source})`,
      '(googlea|googlee|googleá|gugléalo|búscalo en google|busca en google|busque en google) [{any}]',
      `(página|pág|capítulo|apartado|sección|punto) {digits} [{any}] [{any}] [${source}]`,
    ],
    heard: [
      'Consulte el folleto de la lámpara.',
      'Le invitamos a leer el folleto.',
      'Le remitimos al folleto.',
      'Googlea lámpara.',
      'Página 7 del folleto.',
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
    ],
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
    ],
    even: ['negated', 'conditional'],
    unlessSentence: ['(su|tu|la) (factura|reserva|formulario|etiqueta|seguimiento|cita|turno|recibo|contrato)'],
  },
  {
    as: 'asked for',
    words: [
      `(mandar|mandas|manda|mandan|mandáis|enviar|envías|envían|envía|enviarme|mandarme|pasar|pasarme|pasas|pasan|dónde|descargar|bajar|compartir|tener|perdí|necesito|conseguir|encuentro|tenéis|tienen|enviarían) [{any}] [{any}] [{any}] [{any}] ${source}`,
      '(enlace|link) (a|de|para)',
    ],
    heard: ['¿Dónde está el manual?', 'El enlace para entrar.'],
    even: ['negated', 'conditional', 'quoted'],
  },
]
