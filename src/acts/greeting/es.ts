import type { Phrase } from '../../language/phrase.ts'

export const es: Phrase[] = [
  {
    words: [
      '^[{source}] (hola|holaa|holi|ola|aló|saludos|qué tal|qué hay|hey|ey|hello|bienvenido|bienvenida|bienvenidos|bienvenidas|cordial saludo|un cordial saludo)',
      '^[{source}] [muy] (buenas|buenos|buen) (días|dias|tardes|noches|día|dia|tarde|noche)',
      '^[{source}] [muy] buenas',
      '^(estimado|estimada|estimados|estimadas|querido|querida|queridos|queridas|apreciado|apreciada|apreciados|apreciadas|distinguido|distinguida|respetado|respetada) [{any}]',
      '^(muy señor mío|muy señora mía|muy señores míos|a quien corresponda|señores|señor|señora|sr|sra|don|doña) [{any}]',
    ],
    heard: [
      'Hola, Ros.',
      'Muy buenas tardes.',
      'Buenas, una pregunta.',
      'Estimado señor Peña:',
      'A quien corresponda:',
    ],
  },
]
