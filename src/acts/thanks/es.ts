import type { Phrase } from '../../language/phrase.ts'

export const es: Phrase[] = [
  {
    words: [
      '(gracias|grax|grcs|graciass|graciasss|grasias|gracia mil)',
      '(agradezco|agradecemos|agradecerle|agradecerte|agradeceros|agradecerles|agradeciendo|agradecería|agradeceríamos|agradecido|agradecida|agradecidos|agradecidas)',
      'se (agradece|agradecen|te agradece|le agradece)',
      '(mi|nuestro|nuestra) [{any}] (agradecimiento|gratitud)',
    ],
    heard: [
      'Gracias por avisar.',
      'Te agradezco la espera.',
      'Se agradece la paciencia.',
      'Reciba nuestro sincero agradecimiento.',
    ],
    unless: [
      'gracias (al|a la|a las|a los|a un|a una|a que|a nuestro|a nuestra|a su|a este|a esta)',
      'gracias a dios',
      'ni gracias',
    ],
    even: ['conditional'],
  },
]
