import type { Phrase } from 'replylint/rule'

/** Fallos nuestros, tal como los admite una respuesta. */
export const es: Phrase[] = [
  {
    as: 'our error',
    words: [
      '(por|debido a|a causa de|tras|a raíz de|ante) [(un|una|el|la)] [{any}] (error|fallo|falla|descuido|despiste|omisión|equivocación|cruce|avería|mal cálculo|problema) [{any}] ...3 (nuestro|nuestra|nuestros|nuestras|interno|interna)',
      '(por|debido a|a causa de|tras|a raíz de) [(un|una)] [{any}] (error|descuido|despiste|omisión|equivocación|mal cálculo) (humano|administrativo|de|del|en|al)',
      '(un|el|este|ese) [{any}] (error|fallo|problema|corte) (en|de|durante) (nuestro|nuestra|nuestros|nuestras) [{any}]',
      '(caída|incidencia|fallo|error|avería|retraso|problema|corte|interrupción|filtración) ...9 (fue|es|ha sido|era|estuvo|estaba) [{any}] (responsabilidad|culpa|nuestro|nuestra|interno|interna|de nuestro|de nuestra|en nuestro|en nuestra|provocada por nosotros)',
    ],
    heard: [
      'Se cerró por un error nuestro.',
      'Por una omisión de la secretaría no se publicó.',
      'Un fallo en nuestro servidor lo borró.',
      'La caída fue responsabilidad de nuestro equipo.',
    ],
    unless: [
      '(evitar|evitarlo|corregir|prevenir) [{any}] (error|errores|fallo)',
      '(error|fallo|descuido) (suyo|tuyo|de usted)',
    ],
    mood: ['statement', 'command'],
  },
  {
    as: 'we did it wrong',
    words: [
      '[{clitic}] [{clitic}] (<aplicar|cobrar|enviar|mandar|dar|cargar|facturar|pasar|asignar|vender|publicar|calcular|registrar|indicar|entregar|informar|anotar|capturar|imprimir|hacer|gestionar|organizar|escribir|poner|descontar|ingresar|tramitar|emitir|etiquetar|empacar|reservar|adjuntar|decir:1p did>) ...5 (mal|dos veces|de más|de menos|equivocado|equivocada|equivocados|erróneo|errónea|incorrecto|incorrecta|por error|por duplicado|tarde|otra persona|otro cliente|caducado|vencido)',
      '[{clitic}] [{clitic}] (<perder|extraviar|olvidar|omitir|traspapelar|retrasar|confundir|duplicar|sobrevender|dañar|borrar|romper|descuidar|filtrar|saltar:1p did>) [(su|tu|vuestro|vuestra|el|la|los|las|un|una|de|que|sus|tus)]',
      'no [{clitic}] [{clitic}] (<avisar|enviar|procesar|registrar|activar|publicar|contestar|responder|tramitar|informar|cumplir|actualizar|revisar|incluir|entregar:1p did>)',
      'se nos (coló|pasó|olvidó|escapó|traspapeló|extravió|fue|quedó|perdió)',
    ],
    heard: [
      'Le cobramos dos veces la cuota.',
      'Perdimos su carta.',
      'No les avisamos del corte.',
      'Se nos traspapeló el formulario.',
    ],
    unless: ['no (hemos recibido|recibimos)', '(si|cuando) no', '(que|y) no [{clitic}] hemos {participle} nosotros'],
    mood: ['statement', 'command'],
  },
  {
    as: 'it went wrong here',
    words: [
      '(quedó|quedaron|estuvo|estuvieron|salió|salieron|dejó|dejaron) [{any}] ...3 (sin (asignar|procesar|activar|registrar|publicar|enviar|actualizar|contestar|tramitar|avisar|enviarse|procesarse)|mal (cosida|cosidas|impreso|impresa|calculado|calculada|etiquetado|etiquetada|hecho|hecha)|de enviar ...6 nuestro|traspapelado|traspapelada)',
      'no quedó (procesada|procesado|registrada|registrado|activada|activado|guardada|guardado|tramitada)',
      'no se (procesó|cargó|publicó|registró|tramitó|guardó|envió a tiempo|actualizó a tiempo|creó) [{any}]',
      '(nuestro|nuestra|nuestros|nuestras) [{any}] (web|página|app|aplicación|sistema|servidor|servidores|plataforma|servicio|tienda|portal|red|pasarela|línea|líneas|central|sede) [{any}] [{any}] (estuvo|estuvieron|estaba|se cayó|cayó|falló|fallaron|dejó|quedó|dejaron|envió|cobró|duplicó|mandó|canceló|borró|rechazó|se bloqueó)',
      '(nuestro|nuestra|nuestros|nuestras) [{any}] (almacén|repartidor|técnico|compañero|compañera|equipo|taller|mensajero|conductor|personal|operador|operadora|cocina|proveedor) [{any}] [{clitic}] [{clitic}] (envió|mandó|perdió|olvidó|dejó|empacó|dañó|rayó|confundió|marcó|entregó|extravió|retrasó|equivocó|saltó|anotó)',
      '(se|le|te) (cobró|envió|facturó|emitió|mandó|cargó|descontó) [{any}] [{any}] (dos veces|por duplicado|de más|mal|equivocado|equivocada|con retraso|tarde|incorrecto|incorrecta)',
      '(hemos|habíamos) (tenido|sufrido) [un|una|algunos] [{any}] (problema|problemas|fallo|avería|caída|incidencia|error|filtración)',
      '(tuvimos|sufrimos|registramos) [un|una|algunos] [{any}] (problema|problemas|fallo|falla|avería|caída|incidencia|error|filtración|brecha)',
      '(salió|salieron|llegó|se generó|se generaron) [con] [un|una] [{any}] (error|importe menor|importe mayor|retraso|dirección equivocada)',
      '(lote|partida|serie|unidades) de (nuestros|nuestras|nuestro|nuestra) ...9 (mal|defecto|defectuoso|defectuosa|fallo|rotura|sobrecalentarse)',
      '(bloqueó|envió|cobró|canceló|emitió|cargó|marcó|cobraron|enviaron|cerró|anuló) [{any}] por error',
    ],
    heard: [
      'La visita quedó sin asignar.',
      'Su baja no quedó procesada.',
      'El alta no se procesó.',
      'Un lote de nuestras sillas salió de fábrica con un defecto.',
      'El sistema la bloqueó por error.',
      'Nuestra web estuvo caída ayer.',
      'Nuestro almacén envió otra talla.',
      'Se facturó la cuota dos veces.',
      'Hemos tenido una avería.',
      'Tuvimos una caída esta mañana.',
      'El recibo salió con un error.',
    ],
    unless: ['si (quedó|no)', '(su|tu) banco'],
    mood: ['statement', 'command'],
  },
]
