import type { Phrase } from '../../language/phrase.ts'

const even = ['conditional', 'quoted'] as const

export const es: Phrase[] = [
  {
    as: 'what we can do',
    words: [
      '[{clitic}] [{clitic}] <poder:1 present conditional future> [{clitic}] {infinitive}',
      '[{clitic}] [{clitic}] <ofrecer|proponer|sugerir|recomendar|aconsejar|pasar|dejar|guardar|mandar|enviar|hacer|dar|cambiar|prestar|regalar|adjuntar|apuntar|agendar|poner|reservar|tener|descontar|armar|recoger|llevar|trabajar|bajar|arreglar:1 present future conditional>',
      'con (gusto|mucho gusto) ...',
    ],
    heard: ['Le podemos prestar un taburete.', 'Te ofrezco un taburete.', 'Con gusto bajamos uno.'],
    even,
  },
  {
    as: 'what you can do',
    words: [
      '[{clitic}] [{clitic}] <poder:2 3 present conditional future> [{clitic}] {infinitive}',
      '<usar|probar|pedir|entrar|escribir|llamar|ir|comprar|elegir|preguntar|mirar|acudir|traer|pasar|esperar|enviar|mandar|solicitar|presentar:imperative>',
      '(cabe|basta|vale|también) {any}',
      'si [{clitic}] [{clitic}] (quiere|quieres|querés|prefiere|prefieres|preferís|desea|pasa|pasas|acerca|trae|traes|viene|vienes|manda|mandas) ...',
    ],
    heard: [
      'Puede usar un taburete.',
      'Pruebe con un taburete.',
      'También vale un taburete.',
      'Si quiere uno, lo hay.',
    ],
    even,
  },
  {
    as: 'instead',
    words: [
      '(pero|sino|en cambio|en su lugar|en lugar de|como alternativa|alternativamente|mientras|mientras tanto|sin embargo|no obstante|aunque|otra|otro|otras|otros|alternativa|alternativas|opción|opciones|apaño|entretanto|por ahora|a cambio)',
      'sí',
    ],
    heard: ['Otro taburete cabe.', 'Un taburete sí.'],
    even,
  },
  {
    as: 'offered',
    words: [
      '[{clitic}] (vendría|viene|parece|interesa|sirve|serviría|va|iría|gustaría|conviene|valdría) ...',
      '(quiere|quieres|querés|prefiere|prefieres|preferís|desea|has pensado|ha pensado|pensaste|y si) ...',
    ],
    heard: ['¿Le vendría bien un taburete?', '¿Quiere un taburete?'],
    even,
    sure: true,
  },
  {
    as: 'available',
    words: [
      '(tiene|tienes|tenés|hay|queda|quedan|están|está|caben|cabe) {any}',
      '[{clitic}] (sirve|sirven|vale|valen|permite|permiten|da|funciona|resuelve|cuesta|cuestan|sale|llega|llegas|entra|entras) ...',
      '(libre|libres|disponible|disponibles|abierta|abierto|gratis|sin coste|sin costo)',
    ],
    heard: ['Quedan taburetes.', 'Uno de pino sirve igual.', 'Uno libre.'],
    even,
  },
]
