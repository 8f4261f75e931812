import type { Phrase } from '../../language/phrase.ts'

export const es: Phrase[] = [
  {
    words: [
      '[(un|unos|mis|muchos|reciba un|con un)] [{any}] (saludo|saludos|saludito|saluditos|slds)',
      '^(atentamente|atte|cordialmente|afectuosamente|respetuosamente|sinceramente suyo|suyo afectísimo)$',
      '^(atentamente|cordialmente|un abrazo|abrazos|un beso|besos)',
      '(hasta (luego|pronto|mañana|la próxima|ahora|otra|la vista)|adiós|chao|chau|bye|nos vemos|hablamos|nos leemos)',
      'que (tenga|tengas|tengan|tengáis|pase|pases|pasen|paséis|le vaya|te vaya|disfrute|disfrutes) [{any}] [{any}] [{any}] (día|tarde|noche|semana|finde|fin de semana|bien|bonito|viaje|estancia)',
      '^(feliz|buen|buena|lindo|excelente|bonito) (día|tarde|noche|semana|finde|fin de semana|viaje|jornada)',
    ],
    heard: [
      'Un cordial saludo,',
      'Atentamente,',
      'Un abrazo, Jo',
      'Hasta pronto.',
      'Que pases un buen fin de semana.',
      'Feliz tarde.',
    ],
  },
]
