import type { Phrase } from 'replylint/rule'

/** Lo que alguien se juega: quien lo nombra ha escuchado. */
export const es: Phrase[] = [
  {
    as: 'stakes',
    words: [
      '(boda|luna de miel|funeral|entierro|recién nacido|bebé|bebe|embarazada|silla de ruedas|cirugía|insulina|oxígeno|tesis|entrevista|examen|alquiler|renta|sueldo|ahorros|cumpleaños|aniversario|bautizo|fiesta|hijo|hija|hijos|niño|niña|niños|nena|nene|crío|críos|madre|mamá|mami|padre|papá|abuela|abuelo|esposo|esposa|marido|mujer|hermana|hermano|perro|perra|gato|gata|recuerdos|vacaciones|navidad|graduación|lágrimas|sueño|cola|jefe|negocio|local|mudanza|víspera)',
      '(embarca|embarcas|cierra|cierre|mañana|esta noche|sola|solo|oscuras|frío|calle)',
    ],
    heard: ['Sabemos lo que era esa boda.', 'Ella viaja sola.'],
    even: ['negated', 'conditional'],
  },
  {
    as: 'count',
    words:
      '({number}|{digits}) (días|día|semanas|meses|horas|hora|minutos|veces|llamadas|correos|mails|años|personas|cartas|mensajes|cambios|visitas|cortes)',
    heard: 'Nueve días son muchos.',
    even: ['negated', 'conditional'],
  },
]
