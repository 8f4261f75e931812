import type { Phrase } from 'replylint/rule'

const secret =
  '(password~|passcode|passphrase|pin [(code|number)]|cvv|cvc|security code|(full|whole|complete|entire) card number|card number|(one time|verification|confirmation|six digit|6 digit|sms|authentication|login|log in|security) (code|password|passcode)|otp|code ...3 (received|got|texted|sent|sms|text|phone)|(card|credit card|bank card) (number|details)|log in details|login details|credentials)'

export const en: Phrase[] = [
  {
    as: 'secret asked for',
    words: [
      `(<send|give|tell|share|provide|text|forward|email|read|type|post|dm|supply|confirm|state|let|drop|reply|message|whisper|leave:infinitive>|pass on|fill in|note down) [(me|us|back|over|out|with|know|on|here|by|in)] [(a|the|with|me|us|to)] ...6 ${secret}`,
      `(need|require|want|have to have|i will need|ask you for|asking for|must have) [(to know|to have|me|from you)] ...5 ${secret}`,
      `(what is|what s|which is|may i have|can i have|could i have|can i get|could i get|could we have|can we have|may we have) ...5 ${secret}`,
      `(reply|respond|answer|write back|get back) ...4 (with|including|containing) ...6 ${secret}`,
      `${secret} (please|pls)$`,
    ],
    heard: [
      'Send me your password and I will look.',
      'Fill in the CVV here in the chat.',
      'We need your full card number.',
      'May I have the code you received?',
      'Please reply with your PIN.',
      'Your password please',
    ],
    unlessSentence: [
      'never',
      '(do not|not|nobody|no one) ...6 (ask|share|send|tell|need|give|post|require|know)',
      '(reset|resets|resetting|changing|changed|forgotten|forgot|wrong|correct|incorrect) ...3 (password|pin|code)',
      'did you',
      'last (four|4|three|3) digits',
      '(someone|somebody|anyone|scammer~|they|he|she) ...4 (ask~|asks|asked|request~|rang|called)',
      '(change|choose|set|pick|create|forgot) ...3 password',
      'without',
      'on the (keypad|terminal|device|screen|machine|card reader)',
      'in the app',
    ],
  },
  {
    as: 'secret sent',
    words: [
      '(your|the|a) [(new|temporary|old|first|initial|current)] (password|pin|passcode|login code) (is|reads|will be|: )  !(not|safe|never|required|needed|wrong|incorrect|case|stored|encrypted|too|only|valid|reset|changed|sent|in|on|at|the|a|an|being|still|now|correct|up|yours|known|printed|expired|blocked|locked|set|used|missing|written|hidden)',
    ],
    heard: ['Your new password is Kite77.'],
  },
]
