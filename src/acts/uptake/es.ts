import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional'] as const

export const es: Phrase[] = [
  {
    as: 'thanks for it',
    words: [
      '(gracias|agradezco|agradecemos|agradecidos|agradecido|agradecida|agradecerle|agradecerte) ...6 (idea|ideas|sugerencia|sugerencias|propuesta|consejo|aporte|aportación|recomendación|opinión|ocurrencia|iniciativa|comentario|sugerir|sugerirlo|proponer|proponerlo|ayudarnos a mejorar|mejorar|apunte|pista|feedback|tip)',
      '(su|tu|vuestra|la|esta|esa|linda|buena|una|es una) [{any}] (idea|sugerencia|propuesta|iniciativa|ocurrencia|aportación|recomendación) [{any}]',
      '(su|tu|el|ese|este|vuestro) [{any}] (consejo|aporte|apunte|deseo|voto) [{any}]',
      '(le|te|os) debo una',
    ],
    heard: ['Gracias por la idea.', 'Su propuesta ya está en marcha.', 'Su consejo nos sirve.', 'Le debo una.'],
    unless: [
      'gracias por (escribir|contactarnos|su mensaje)',
      '(dejar|envíe|enviar|mandar|deje) (su|tu) (sugerencia|idea|propuesta)',
    ],
    sure: true,
    even,
  },
  {
    as: 'praise',
    words: [
      '(buena|gran|muy buena|excelente|linda|bonita|qué buena|qué gran|estupenda|genial|magnífica|brillante|interesante|mejor|valiosa|fantástica) (idea|sugerencia|propuesta|ocurrencia|observación|pregunta|iniciativa|esa)',
      '(buen|gran|muy buen|excelente|qué buen) (punto|apunte|consejo|aporte|ojo|detalle)',
      '(me|nos) [{adverb}|también] (encanta|gusta|parece|mola|convence|apuntamos|viene|vienen|gustó|ha gustado|ha encantado|convenció|quedamos|anima) [{any}]',
      '(tiene|tienes|tenés|tienen|lleva|llevas|tenéis) [{any}|toda|mucha] [la|toda la] (lógica|razón|sentido)',
      '(tiene|hace) [{any}|todo el|mucho] (sentido|falta)',
      '(coincido|coincidimos|comparto|compartimos|de acuerdo|totalmente de acuerdo|bien visto|bien pensado|toda la razón|me sumo|nos sumamos|buenísimo|buenísima|golazo|sería un golazo|ojalá|sensato|sensata|bienvenido|bienvenida|razonable|acertado|acertada|qué ingenio|ingenioso|mola|molaría|suena bien|pinta bien)',
      'no (se nos|se me|lo habíamos|habíamos|se nos había) (ocurrido|había ocurrido|pensado|caído)',
      '(un montón|muchos|muchas|varios|no es (el|la) (primero|primera|único|única)|otros (clientes|vecinos|usuarios)) [{any}] [{any}] (piden|pidiendo|pide|lo piden|lo están|nos lo|la piden|han pedido|que)',
    ],
    heard: [
      '¡Qué buena idea!',
      'Buen apunte.',
      'Nos encanta.',
      'Tiene toda la razón.',
      'Hace mucho sentido.',
      'Coincido con usted.',
      'No se nos había ocurrido.',
      'Muchos nos lo piden.',
    ],
    unless: [
      '(nos|me) (encanta|gusta) (hablar|tener|que seas|saber)',
      '(me|nos) parece que (su|el|la|no)',
      'no tiene sentido',
      'si (le|te) parece',
    ],
    even,
  },
  {
    as: 'passed on',
    words: [
      '(paso|pasé|pasamos|he pasado|hemos pasado|pasado|traslado|trasladé|trasladamos|trasladada|trasladado|he trasladado|hemos trasladado|mando|mandé|mandamos|mandado|envío|envié|enviamos|enviado|llevo|llevé|llevamos|llevado|comento|comenté|comentamos|comentaremos|comentaré|cuento|cuente|conté|enseñamos|enseño|hacemos llegar|hago llegar|hice llegar|haremos llegar|planteo|planteé|plantearé|plantearemos|expuse|expongo|propongo|propuse|propondré|registro|registré|registramos|registrada|registrado|anoto|anoté|anotamos|anotado|anotada|apunto|apunté|apuntamos|apuntado|apuntada|tomo nota|tomamos nota|tomado nota|sumo|sumé|sumamos|cargué|hablé|hablaré|hablamos|hablado|puesto|puse|elevo|elevé|elevada|elevamos|compartí|comparto|compartimos|remitida|remito|remití|remitimos|reenvié|reenviado|dejo|dejé|pido|pedí|pregunto|preguntaré|decimos|diré|digo) ...9 (equipo|idea|sugerencia|propuesta|lista|jefa|jefe|encargada|encargado|dirección|producto|desarrollo|diseño|reunión|tablero|votaciones|voto|consejo|concejal|concejalía|área|departamento|compañera|compañeros|compañero|responsable|responsables|gerente|gerencia|gerencia|movilidad|marketing|calidad|informática|sistemas|programadores|desarrolladores|muchachos|chef|cocina|comité|junta|pleno|mesa|oficina|técnica|siguiente|próxima|versión|mejoras|pedidos|nota|los de|las de|la de|el de|quien|telelectura|taller|obrador|proveedor|registro|número|hoy|mañana|esta (tarde|mañana)|gusto|buzón|bandeja|nombre|edición)',
      '(<anotar|apuntar|sumar|registrar|trasladar|tomar:participle>|anotadísimo|anotado|anotada|apuntado|apuntada|apuntadísimo|tomamos nota|tomo nota|nota tomada|registrada|la apunto|lo apunto|me la apunto|me lo apunto|nos la apuntamos|nos la quedamos|nos lo quedamos|me la quedo|la guardamos|lo guardamos|la tengo en cuenta|lo tendremos en cuenta|la tendremos en cuenta|tendremos en cuenta|lo valoraremos|lo estudiaremos|la estudiaremos|lo valoramos|ya la tomó|ahí lo recojo)',
      '(orden del día|se reúne|reunión|comisión|le hago llegar|les hago llegar|hacemos llegar) [{any}]',
      '(se la|se lo|la|lo) [(hemos|he|voy a|vamos a)] (paso|pasé|pasamos|pasado|mando|mandé|mandamos|mandado|cuento|digo|decimos|comento|comentamos|llevo|llevé|llevado|hago llegar|hacemos llegar|planteo|traslado|trasladamos|enseñamos|propongo|dejo) [{any}] [{any}]',
    ],
    heard: ['Pasé su carta al equipo.', 'Anotado queda.', 'Va en el orden del día.', 'Se lo digo al chef.'],
    unless: [
      '(le|te|os) (envío|mando|paso|dejo|envié|mandé) (el|la|un|una|los|las|su|tu) (enlace|captura|factura|foto|copia|código|documento|lista)',
      '(su|tu) (cita|pedido|turno|reserva|plaza) [{any}] (anotada|registrada|registrado|apuntada|anotado)',
      '(puede|puedes|debe|podés) [{any}] (dejar|mandar|enviar|pasar|registrar|anotar)',
    ],
    even,
  },
  {
    as: 'planned',
    words: [
      '(previsto|prevista|planeado|planeada|planificado|en marcha|en camino|en desarrollo|en pruebas|en estudio|en fase|en proyecto|presupuestado|presupuestada|en la hoja de ruta|en los planes|trabajando|trabajamos en|desarrollando|programando|estudiando|estudia|estudiamos|valorando|valoramos|evaluando|probando|probamos|a prueba|piloto|va para allá|ya casi|bien encaminada|está al caer|en agenda|en la agenda)',
      '(en|desde|a partir de|para|este|esta|el próximo|la próxima|próximo) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|otoño|verano|invierno|primavera|2027|2028|año que viene|mes que viene|semana que viene|curso que viene|temporada|edición|versión|actualización) [{any}] [{any}] [{any}] (sale|saldrá|tendremos|llega|llegará|habrá|estará|empieza|empezamos|abrimos|incluye|lleva|llevará|los llevará|retomar|estrenamos|lo)',
      '(sale|saldrá|llega|llegará|habrá|estará|tendremos|estrenamos|ponemos|pondremos|añadiremos|agregaremos|incluiremos|abriremos|llevará|los llevará|colocamos|pusimos|haremos|probaremos|sacaremos|sacamos|lanzamos|lanzaremos) [{any}] [{any}] [{any}] (en|desde|a partir|el|para|la|los|con|hoy|tras|nueva|nuevo|próxima)',
      '(ayer|hoy|ya) [{any}|mismo] [{any}] (colocamos|pusimos|pedimos|encargamos|entró|lo tenemos|está pedido|están pedidos|lo probamos|cambiamos)',
    ],
    heard: [
      'Ya está en marcha.',
      'En noviembre lo tendremos.',
      'Saldrá en la próxima edición.',
      'Ayer mismo colocamos uno.',
    ],
    unless: [
      '(su|tu) (pedido|paquete|caja|envío|préstamo|cita|recibo) [{any}] (sale|llega|estará|vence)',
      '(sale|llega|llegará|estará|saldrá) (hoy|mañana|el (lunes|martes|jueves)|en {digits})',
      '(está|es) [{any}] prevista (para|la)',
    ],
    even,
  },
  {
    as: 'weighed',
    words: [
      '(lo|la|los|ya|nos|se|hemos|habíamos|fue|fueron|ha sido) [{any}|habíamos|hemos] (estudiamos|estudiado|descartamos|descartado|descartó|descartada|probamos|probado|hicimos la prueba|valoramos|valorado|pensamos|pensado|planteamos|planteado|consideramos|considerado|hablado|hablamos|rechazó|rechazaron|retiramos|quitamos|intentamos|intentado|sacar|votó|votamos|consultado|consultamos|piden|pedís|propuesto)',
      '(no|nunca|tampoco|de momento no|todavía no|hoy no|aún no) ...11 (porque|ya que|pues|puesto que|dado que|debido a|por ley|por (protección|normativa|seguridad|falta|motivos|higiene|contrato|el|la)|así que|o sea que|a propósito|para que no|sería|cuesta|permite|permiten|impone|exige|prohíbe|caben|cabe|salen las cuentas|presupuesto)',
      '(la ley|la normativa|el reglamento|el contrato|el motor|el proveedor|el presupuesto|la licencia|el sistema) [{any}] (nos|lo|impone|exige|prohíbe|obliga|no (permite|deja|da)|impide|solo)',
      '(por eso|de ahí que|si sale adelante|cruzamos los dedos|crucemos los dedos|no prometo|no prometemos|ya veremos|a ver qué|le (contaré|aviso|cuento)|te (contaré|aviso|cuento)|se lo haremos saber|se abre el proyecto|con {digits} solicitudes|mientras tanto|entretanto)',
    ],
    heard: [
      'Lo estudiamos el año pasado.',
      'No lo hacemos porque la ley lo impide.',
      'La ley nos obliga.',
      'Cruzamos los dedos.',
    ],
    unless: ['(no|nunca) (dude|olvide)', '(si|cuando) [{any}] (no|lo ha)', '(ha|has) (probado|intentado|considerado)'],
    even,
  },
]
