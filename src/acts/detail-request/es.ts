import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional'] as const

export const es: Phrase[] = [
  {
    as: 'ask',
    words: [
      '(nos|me) [lo|la|los|las] <enviar|mandar|pasar|decir|indicar|facilitar|proporcionar|compartir|dar|confirmar|comunicar|detallar|especificar|informar|remitir|adjuntar|escribir|contar|regalar|brindar|aportar|recordar|anotar|precisar|mencionar|dejar|suministrar|responder|avisar|señalar|describir:2s 3s 2p 3p>',
      '<enviar|mandar|indicar|facilitar|proporcionar|compartir|confirmar|comunicar|detallar|especificar|remitir|adjuntar|anotar|precisar|mencionar:3s 3p imperative>',
      '(por favor|favor de|favor|sírvase|sirvase|sírvanse|le ruego|le rogamos|les rogamos|te ruego|te pido|le pido|le pedimos|le agradeceré|le agradecería|le agradeceríamos) [que] [me|nos] <enviar|mandar|pasar|decir|indicar|facilitar|proporcionar|compartir|dar|confirmar|comunicar|detallar|especificar|informar|remitir|adjuntar|escribir|contar|regalar|brindar|aportar|recordar|anotar|precisar|mencionar|dejar|suministrar|responder|avisar|señalar|describir:infinitive imperative subjunctive>',
      '(puede|podría|puedes|podrías|podés|podrían|podéis|pueden|podríais|pudiera|pudieras|debe|debes|deberá|deben|tiene que|tienes que|tenés que|tienen que|necesito que|necesitamos que|rogamos que|pedimos que|pido que|solicitamos que|es necesario que|es necesario|hace falta que|basta con|es preciso que|importa|importaría|sería posible|serías tan amable de|sería tan amable de) [usted|por favor] [me|nos] <enviar|mandar|pasar|decir|indicar|facilitar|proporcionar|compartir|dar|confirmar|comunicar|detallar|especificar|informar|remitir|adjuntar|escribir|contar|regalar|brindar|aportar|recordar|anotar|precisar|mencionar|dejar|suministrar|responder|avisar|señalar|describir:infinitive subjunctive>',
      '(necesito|necesitamos|necesitaría|necesitaríamos|necesitaremos|requiero|requerimos|preciso|precisamos|falta|faltan|faltaría|faltarían|hace falta|hacen falta|haría falta|harían falta|solicitamos|ocupo|ocupamos|queremos saber|quisiera saber|quisiéramos saber|me gustaría saber|nos gustaría saber|puedo saber|podemos saber|se puede saber|quería preguntarle|necesito saber|necesitamos saber) [(saber|conocer|tener|también|solo|solamente)]',
      'no (nos|me) (ha|has|han|habéis) (dicho|indicado|facilitado|dado|especificado|comentado|mencionado|proporcionado|enviado)',
      '(nos|me) (ayudaría|serviría|vendría bien|sería útil|sería de ayuda|gustaría) [mucho] (saber|tener|conocer|contar con|que)',
      '^sin',
      '(avanzar|seguir|continuar|localizar|localizarlo|empezar|tramitar|tramitarlo|gestionar|gestionarlo|buscar|buscarlo|ayudarle|ayudarte) sin',
      '(a la espera de|en espera de|pendiente de|pendientes de|quedo atento a|quedo atenta a|quedamos atentos a|depende de) [(recibir|conocer|saber|tener)]',
      '(en cuanto|cuando|una vez que|si) (tengamos|tenga|recibamos|nos llegue|sepamos|tuviéramos|tuviera)',
      '(solo|sólo|solamente|únicamente|todavía|aún) (necesito|necesitamos|me falta|nos falta|me hace falta|faltaría)',
    ],
    heard: [
      'Nos indica el color.',
      'Para ello indique el color.',
      'Favor de indicar el color.',
      'Necesitamos que nos indique el color.',
      'Nos falta conocer el color.',
      'No nos ha indicado el color.',
      'Nos ayudaría saber el color.',
      'Sin el color no podemos empezar.',
      'No podemos seguir sin el color.',
      'Quedamos pendientes de conocer el color.',
      'En cuanto tengamos el color, empezamos.',
      'Solo necesito el color.',
    ],
    even,
  },
  {
    as: 'have you',
    words:
      '(tiene|tienes|tenés|tienen|tenéis|recuerda|recuerdas|recordás|sabe|sabes|conserva) [usted|de casualidad|por casualidad] [a mano|a la mano]',
    heard: '¿Tiene a mano el color?',
    mood: ['question'],
    even,
  },
  {
    as: 'ask first',
    words: [
      '^con (su|tu|el|la)',
      '(<enviar|mandar|pasar|decir|indicar|facilitar|proporcionar|compartir|dar|confirmar|comunicar|detallar|especificar|informar|remitir|adjuntar|escribir|contar|regalar|brindar|aportar|recordar|anotar|precisar|mencionar|dejar|suministrar|responder|avisar|señalar|describir:imperative>)',
    ],
    heard: ['Con su código podemos empezar.', 'Envíenos el color.'],
    even,
  },
]
