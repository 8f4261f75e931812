import type { Phrase } from '../../language/phrase.ts'

export const en: Phrase[] = [
  {
    words: [
      "^[{source}] (hi|hello|hey|hiya|hiyah|hallo|heya|howdy|greetings|hullo|yo|g'day|gday|kia ora|namaste|salutations|hey there|hi there|hello there|hi all|hello all)",
      '^[{source}] (good|happy) (morning|afternoon|evening|day|monday|friday)',
      '^[{source}] (morning|afternoon|evening)',
      '^[my] (dear|dearest|respected) !(me|lord|god)',
      '^to whom it may concern',
      '^welcome (back|aboard|to)',
    ],
    heard: [
      'Hi Ros!',
      'Good evening.',
      'Morning Al.',
      'Dear Sir or Madam,',
      'To whom it may concern:',
      'Welcome back, Ros.',
    ],
  },
]
