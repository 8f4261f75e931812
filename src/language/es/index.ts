import { stemmer } from '@orama/stemmers/spanish'
import type { Language } from '../language.ts'
import { address } from './address.ts'
import { content } from './content.ts'
import { times } from './times.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'

const list = (words: string): string[] => words.split(' ')

export const es: Language = {
  code: 'es',
  verbs,
  stem: stemmer,
  split(word) {
    if (word === 'al') return undefined
    if (word === 'pq' || word === 'xq') return [{ length: word.length, form: 'porque' }]
    if (word === 'q') return [{ length: 1, form: 'que' }]
    return undefined
  },
  classes: {
    adverb: list(
      'ya aun todavia siempre nunca jamas tambien simplemente solo solamente claramente obviamente realmente seguramente probablemente quizas quiza tal vez bien luego ahora primero incluso apenas correctamente efectivamente evidentemente precisamente directamente sinceramente',
    ),
    number: list(
      'un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte veinticuatro treinta cuarenta par media medio unos unas pocos pocas algunas algunos',
    ),
    you: list('tú usted ustedes vos te le les os se ti contigo vosotros'),
    clitic: list('me te se nos os le les lo la los las'),
    your: list('su sus tu tus vuestro vuestra vuestros vuestras suyo suya suyos suyas tuyo tuya tuyos tuyas'),
    we: list('nosotros nosotras yo'),
    our: list('nuestro nuestra nuestros nuestras mi mis mio mia'),
    determiner: list(
      'el la los las un una unos unas este esta estos estas ese esa esos esas su sus tu tus mi mis nuestro nuestra nuestros nuestras del al cualquier todo toda todos todas',
    ),
    reader: list('usted ustedes ud uds vd vds tú vos vosotros vosotras'),
    customer: list(
      'cliente clienta clientes usuario usuaria usuarios titular socio socia huésped huéspedes pasajero pasajera asegurado asegurada abonado abonada comprador compradora inquilino inquilina arrendatario paciente alumno alumna solicitante suscriptor suscriptora contribuyente señora señor',
    ),
    other: list(
      'él ella ellos ellas alguien nadie quien quienes uno ninguno ninguna esto eso ello aquello otro otra otros otras ambos todos todo cada algo nada',
    ),
    preposition: list(
      'a al de del en por para con sin sobre entre hasta desde hacia segun tras durante ante bajo contra',
    ),
    not: list('no nunca jamás tampoco ni'),
    weekday: list('lunes martes miercoles jueves viernes sabado domingo'),
    month: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    minutes: list('minuto minutos min hora horas h hs hrs segundo segundos minutito minutitos horita horitas'),
    days: list('dia dias semana semanas mes meses noche noches jornada jornadas'),
    daypart: list('mañana tarde noche mediodia medianoche madrugada'),
    being: list('es son era eran fue fueron está están sea sido'),
  },
  frames: { ...times, ...words },
  accented: list(
    'sí si tú tu él el mí mi sé se té te dé de más mas sólo solo aún aun qué que cómo como cuándo cuando quién quien dónde donde está esta estás estas éste este éstos estos',
  ),
  alsoHeard: {
    sí: ['si'],
    más: ['mas'],
    sólo: ['solo'],
    solo: ['sólo'],
    aún: ['aun'],
    qué: ['que'],
    cómo: ['como'],
    cuándo: ['cuando'],
    está: ['esta'],
    están: ['estan'],
    tú: ['tu'],
    tu: ['tú'],
    él: ['el'],
    mí: ['mi'],
    esta: ['ésta'],
    este: ['éste'],
  },
  perfect: ['haber'],
  conjunctions: {
    y: 'and',
    e: 'and',
    o: 'and',
    ni: 'and',
    pero: 'but',
    aunque: 'but',
    sino: 'but',
    mas: 'but',
    'sin embargo': 'but',
    si: 'if',
    salvo: 'if',
    porque: 'because',
    pues: 'because',
    ya: 'because',
    que: 'that',
    qué: 'that',
    quien: 'that',
    donde: 'that',
    como: 'that',
    cuando: 'when',
    mientras: 'when',
    hasta: 'when',
    apenas: 'when',
    tras: 'when',
  },
  negations: list('no nunca jamás jamas tampoco nadie nada ningun ninguna ninguno ni sin'),
  abbreviations: list(
    'sr sra srta dr dra d dña ud uds vd vds prof aprox tel av avda c num pag p.ej ej etc art a.m p.m am pm nº n fdo atte',
  ),
  openers: new Set(list('por favor y pues entonces ahora primero luego despues solo simplemente no nos')),
  functionWords: list(
    'el la los las un una unos unas lo al del este esta esto estos estas ese esa eso esos esas aquel yo tú usted ustedes vos él ella ellos ellas nosotros nosotras me te se nos os le les mi tu su mis tus sus nuestro nuestra nuestros nuestras vuestro vuestra suyo suya tuyo tuya y e o ni pero sino aunque si sí porque pues que qué quien quién cual como cómo cuando cuándo donde dónde de a en por para con sin sobre entre hasta desde hacia según tras durante no nunca jamás tampoco nada nadie ningún ninguna es son era fue está están estaba ser estar ha han he hemos has había hay haber sido muy más menos ya aún todavía también solo hoy mañana ahora luego bien mal todo toda todos todas otro otra mismo misma cada algo alguien algún alguna gracias favor',
  ),
  content,
  address,
}
