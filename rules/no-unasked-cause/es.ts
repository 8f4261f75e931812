import type { Phrase } from 'replylint/rule'

const even = ['negated', 'conditional'] as const

export const es: Phrase[] = [
  {
    as: 'asks why',
    words: [
      '(por qué|porqué|xq|a qué se debe|a qué se debió|cómo es que|a santo de qué)',
      'qué [{clitic}] (pasó|pasa|ha pasado|había pasado|ocurre|ocurrió|ha ocurrido|sucede|sucedió|ha sucedido|fue|falló|ha fallado|provoca|causa|hay detrás)',
      '(la causa|las causas|el motivo|los motivos|la razón|una explicación|el porqué|el origen|los detalles|el detalle)',
      '(explicar|explique|explíqueme|explíquenme|explicarme|explícame|explicación|entender|comprender|saber|curiosidad|me intriga) ...3 (por qué|causa|motivo|razón|funciona|pasó|pasa|pasaba|técnico|técnica|detalle|lo que|qué (hay|le|ha|pudo|está|fue))',
      'cómo (funciona|funcionan|puede ser|es posible|ocurre|pasó|ha podido|pudo)',
      '(técnico|técnica|ingeniero|ingeniera|curiosidad)',
    ],
    heard: [
      '¿Por qué pita?',
      '¿Qué ha pasado?',
      'Quiero una explicación.',
      'Quisiera entender cómo funciona.',
      '¿Cómo pudo salir así?',
      'Soy ingeniera.',
    ],
    even,
  },
  {
    as: 'summary',
    words:
      '(en resumen|para terminar|para su información|para tu información|por si le interesa|por si te interesa|por si tiene curiosidad|por si tienes curiosidad|a título informativo|por cierto|como dato)',
    heard: 'Para su información, el fusible estaba suelto.',
    even,
  },
  {
    as: 'command',
    words: '^[hola|buenas|por favor] <*:imperative>',
    heard: 'Abra la caja.',
    even,
  },
]
