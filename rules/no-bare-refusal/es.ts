import type { Phrase } from 'replylint/rule'

const anywhere = ['negated', 'conditional', 'quoted'] as const

export const es: Phrase[] = [
  {
    as: 'reason',
    words: [
      '(porque|pues|puesto que|ya que|dado que|debido a|debido al|a causa de|en vista de|a raíz de|como consecuencia|visto que|toda vez que|en tanto que|como quiera que|gracias a)',
      'por (haberse|haber sido|haber superado|haber pasado|haber transcurrido|haber llegado|no|ser|estar|tener|razones|motivos|motivo|seguridad|higiene|ley|privacidad|normativa|contrato|protección|falta|el siguiente|exceso|cuestiones|política de|respeto|derechos|tratarse|encontrarse|superar)',
      '(el|la) (motivo|razón|causa)',
      '(la ley|la normativa|el seguro|el contrato|el fabricante|el ayuntamiento|la ordenanza|el reglamento|la licencia) [{clitic}] [no] {any}',
      '(para|a fin de) (no|proteger|evitar|garantizar|que|mantener|cumplir|asegurar|ser)',
      '(salvo|excepto|a menos que|hasta que|hasta|mientras|si|solo si|siempre que|una vez|cuando|después de|antes de) {any}',
      '(es que|por eso|por lo que|de modo que|así que|al estar|al ser|al haberse|al tratarse|al no)',
      '(falta|faltan|agotado|agotada|agotados|completo|completa|completos|lleno|llena|ocupadas|ocupados|caducado|caducó|venció|vencido|descatalogado|se acabaron|se agotaron|cerrado|cerrada)',
      '(más|menos|mayor|menor|superior|inferior) (de|a|que) [{any}] {digits}',
    ],
    heard: [
      'Está cerrado porque llueve.',
      'Está cerrado por razones de peso.',
      'El motivo es la lluvia.',
      'La ley lo prohíbe.',
      'Se cierra para evitar caídas.',
      'Está cerrado hasta junio.',
      'Por eso está cerrado.',
      'Falta la llave.',
      'Pesa más de 30 kilos.',
    ],
    even: anywhere,
  },
  {
    as: 'alternative',
    words: [
      '[{clitic}] [{clitic}] <poder:1 2 3 present conditional future> [{clitic}] {infinitive}',
      '(pero|sino|en cambio|en su lugar|como alternativa|alternativamente|mientras|mientras tanto|sin embargo|no obstante|aunque|otra|otro|otras|otros|alternativa|opción|opciones)',
      'sí',
      '[{clitic}] [{clitic}] <ofrecer|proponer|sugerir|recomendar|aconsejar|pasar|dejar|guardar|mandar|enviar|hacer|dar|cambiar|prestar|regalar|adjuntar|apuntar|agendar|poner|reservar:1 present future conditional>',
      '[{clitic}] (vendría|viene|parece|interesa|sirve|va|iría|gustaría|conviene)',
      '(quiere|quieres|querés|prefiere|prefieres|preferís|desea) ...',
      '(tiene|tienes|tenés|hay|queda|quedan|están) {any}',
      '<usar|probar|pedir|entrar|escribir|llamar|ir|comprar|elegir|preguntar|mirar|acudir|traer:imperative>',
      '(cabe|basta|vale|también) {any}',
    ],
    heard: [
      'Le podemos prestar un taburete.',
      'Otro taburete cabe.',
      'Un taburete sí.',
      'Te ofrezco un taburete.',
      '¿Le vendría bien un taburete?',
      '¿Quiere un taburete?',
      'Quedan taburetes.',
      'Pruebe con un taburete.',
      'También vale un taburete.',
    ],
    even: anywhere,
  },
]
