import type { Phrase } from '../../language/phrase.ts'

const even = ['negated', 'conditional', 'quoted'] as const

export const es: Phrase[] = [
  {
    as: 'because',
    words: [
      '^pues (el|la|los|las|hay|está|es|son|tenemos|se) ...',
      '(porque|puesto que|ya que|dado que|dado el|dada la|dados los|dadas las|debido a|debido al|a causa de|a causa del|en vista de|a raíz de|como consecuencia|visto que|toda vez que|en tanto que|como quiera que|gracias a|por culpa|culpa de|a falta de|habida cuenta|por cuanto)',
      'por (haberse|haber|no|ser|estar|tener|razones|motivos|motivo|seguridad|higiene|ley|privacidad|normativa|contrato|protección|falta|el siguiente|exceso|cuestiones|política de|respeto|derechos|tratarse|encontrarse|superar|obras|un|una|averías|avería|lo|las|los)',
      '^como {any} [{any}] [{any}] <*:present past imperfect>',
      'es que',
      '(al (estar|ser|haberse|haber|tratarse|no|tener|llevar|faltar))',
    ],
    heard: [
      'Está cerrado porque llueve.',
      'Pues la llave no está.',
      'Está cerrado por razones de peso.',
      'Como la llave falta, está cerrado.',
      'Es que llueve.',
      'Al no tener llave, cerramos.',
    ],
    even,
    sure: true,
  },
  {
    as: 'grounds',
    words: [
      '(el|la|los|las) [{any}] (motivo|razón|causa|motivos|razones)',
      '(la ley|la normativa|el seguro|el contrato|el fabricante|el ayuntamiento|la ordenanza|el reglamento|la licencia|el proveedor|el banco|el convenio|la póliza|la norma|sanidad|hacienda) [{clitic}] [no] {any}',
      '(cuestión|tema|asunto|razones|motivos|medida|medidas) de {any}',
      '(obliga|obligan|exige|exigen|prohíbe|prohíben|impide|impiden|impone|imponen) ...',
      '(peligroso|ilegal|injusto|arriesgado|insalubre) ...',
    ],
    heard: [
      'El motivo es la lluvia.',
      'La ley lo prohíbe.',
      'Es cuestión de higiene.',
      'El seguro exige llave.',
      'Sería peligroso.',
    ],
    even,
    sure: true,
  },
  {
    as: 'purpose',
    words: [
      '(para|a fin de) (no|proteger|evitar|garantizar|que|mantener|cumplir|asegurar|ser|impedir)',
      '(por eso|por ello|por lo que|por tanto|de modo que|así que|de lo contrario|de ahí|si no)',
      'sin (eso|ello|él|ella|esto|el {any}|la {any}) ...',
    ],
    heard: ['Se cierra para evitar caídas.', 'Por eso está cerrado.', 'Sin la llave no se abre.'],
    even,
    sure: true,
  },
  {
    as: 'condition',
    words: [
      '(salvo|excepto|a menos que|hasta que|hasta (el|la|las|los|que|mañana|{weekday}|{month}|{digits})|mientras|si|solo si|siempre que|una vez|cuando|después de|antes de) {any}',
      '(hace|hacen) falta ...',
      '(depende|dependen|requiere|requieren|necesita|necesitan) ...',
    ],
    heard: ['Está cerrado hasta junio que viene.', 'Hace falta una llave.', 'Depende de la llave.'],
    even,
  },
  {
    as: 'used up',
    words: [
      '(agotado|agotada|agotados|agotadas|completo|completa|completos|completas|descatalogado|descatalogada|se acabaron|se agotaron|se acabó|demasiado (tarde|grande|pequeño|viejo|caro|pronto)|caducado|caducada|vencido|vencida)',
    ],
    heard: ['El aforo está completo.'],
    even,
  },
  {
    as: 'state of things',
    words: [
      '(falta|faltan|agotado|agotada|agotados|agotadas|completo|completa|completos|lleno|llena|ocupada|ocupado|ocupadas|ocupados|caducado|caducada|caducó|venció|vencido|vencida|descatalogado|descatalogada|se acabaron|se acabó|se agotaron|cerrado|cerrada|reservado|reservada|adjudicada|roto|rota|averiado|averiada|enfermo|enferma|de baja|de vacaciones|en obras)',
      '(terminó|acabó|cerró|cerraron|caducaron|expiró|finalizó|rompió|averió|hubo|robado|falló|cumplió|pasó el plazo)',
      '(huelga|avería|obras|nieve|tormenta|incendio|accidente|festivo|lluvia|inundación|escasez|corte) ...',
      'ya (no|ha|han|he|hemos|está|están|se|hubo|lo|la|nadie) ...',
    ],
    heard: ['Falta la llave.', 'La promo terminó anoche.', 'Hay huelga en el puerto.', 'Ya no hay llave.'],
    even,
  },
  {
    as: 'limit',
    words: [
      '(más|menos|mayor|menor|superior|inferior) (de|a|que) [{any}] {digits}',
      '(límite|máximo|mínimo|tope|cupo|plazo|aforo|capacidad) ...',
      '(solo|sólo|únicamente) <*:present past> ...',
      '(pesa|mide|supera|superan|excede|ocupa|lleva|pasa de) ...',
    ],
    heard: ['Pesa más de 30 kilos.', 'El límite es dos.', 'Solo tengo una.', 'Mide dos metros.'],
    even,
  },
]
