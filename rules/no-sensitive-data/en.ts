import type { Phrase } from 'replylint/rule'

/** What must not be sent about: in its own words, or by where it stands. */
const secret =
  "(password~|passwort|pw|pwd|passcode|passphrase|pass phrase|passkey|pin [(code|number)]|puk|mpin|cvv|cvv2|cvc|cvc2|card verification (value|code|number)|(full|whole|complete|entire|long|16 digit|sixteen digit) [(credit|debit|bank)] (card number|number ...3 card|card no|pan)|(card number|card no|card details|card info|card information|card data)|security code|(three|3) digit (code|number|security code)|(three|3|last three|last 3) (digits|numbers) ...3 (back|reverse)|16 digits|sixteen digits|(one time|verification|confirmation|authentication|authenticator|authorisation|authorization|activation|six digit|6 digit|four digit|4 digit|sms|text|2fa|mfa|otp|login|log in|sign in|security|access|unlock|backup|recovery) (code|codes|password|passcode|pin|key|phrase|token)|otp|otps|passcodes|code ...4 (just got|got|received|texted|sms|by text|text message|authenticator|to your phone|on your phone|we sent|sent you|just sent|app shows|app gives|received by)|[{digits}] [word] (recovery|seed|secret|backup) (phrase|words)|seed phrase|(twelve|24|12) words|private key|secret key|api key|secret token|access token|log in details|login details|log in data|login data|login info|log ins|logins|login ...3 password|credentials|memorable (word|information|place|name)|mother's maiden name|maiden name|secret (answer|question)|security (answer|answers|questions)|social security number|ssn|(photo|photos|picture|pictures|scan|scans|copy|copies|image|images|pic|pics) of [both sides of] [the (front|back) [and back] of] [(your|the)] [(credit|debit|bank|payment)] card)"
const give =
  '<send|give|tell|share|provide|text|forward|email|mail|read|dm|pm|supply|confirm|state|reply|respond|message|whisper|submit|furnish|dictate|relay|paste|drop|post|attach|hand|upload|disclose|reveal|quote|repeat|verify|present|spell|fax|note:infinitive>'
const toUs = '(me|us|back|over|out|through|across|here|along|by return)'

export const en: Phrase[] = [
  {
    as: 'secret asked for',
    words: [
      `${give} [${toUs}] [(with|on|back|over|here)] ...5 ${secret}`,
      `(let (me|us) (have|know|see)|(dm|pm|inbox|whatsapp|e mail|text|tell|ping) (me|us)|i (will|ll) (take|grab|need)|(snap|take|grab|get) (me|us)|pass (on|over|along|me|us)|fill (in|me in)|note down|write (down|back|us|me)|jot down|pop over|pop (me|us)|ping (me|us|over)|shoot (me|us|over)|read (out|me|us|back)|fire over|leave (me|us|a message)|(type|put|write|enter|drop) ...6 (here|below|in this chat|into this chat|into the chat|in the chat|in your reply|in this thread)) ...6 ${secret}`,
      `(type|put|write|enter|drop|post) ...3 ${secret} ...6 (here|below|in this chat|in the chat|into this chat|into the chat|in your reply|in this thread|in the reply|in the email)`,
      `(<need|require|want|request:present>|[will] need|ll need|would need|d need|would like|d like|must have|have to have|ask you for|asking for|asking you for|looking for|missing|still need) [(to know|to have|to see|me|from you|your side)] ...5 ${secret}`,
      `(what is|what s|what was|what are|what were|which is|what (do|does|did)|may i have|can i have|could i have|can i get|could i get|could we have|can we have|can we get|may we have|could i take|can i take|might i have|do you have|do you remember|have you got|got) ...5 ${secret}`,
      `(what|which) ${secret} (do|did|does|is|are|have|were|was)`,
      `(reply|respond|answer|write back|get back|come back) ...4 (with|including|containing|giving|stating) ...6 ${secret}`,
      `${secret} (please|pls)$`,
      `(include|including|together with|along with|as well as) ...3 ${secret} ...4 (in your reply|in the (message|email|mail)|by (email|mail|dm|text))`,
      `${secret} ...3 <be|go:present> ...2 (required|needed|necessary) [(to|for|so|before|by|from)] ...3 (us|me|my side|our side|verify|proceed)`,
    ],
    heard: [
      'Send me your password and I will look.',
      'Pop over your admin password and I am in.',
      'Just type your PIN here.',
      'We need your full card number.',
      'May I have the code you received?',
      'Which PIN did you set?',
      'Please reply with your PIN.',
      'Your password please',
      'Write to us, including your PIN in your reply.',
      'Your CVV is needed for us to proceed.',
    ],
    even: ['conditional'],
    unlessSentence: [
      'never',
      '(a|the|any|this|that) (text|message|mail|email|call) ...2 (asking|with|containing|requesting)',
      '(give|hand|assign) (each|every|everyone|them|him|her|all|staff|your)',
      '(people|customers|they|users|when you|if you|once you|before you|unless you) [{any}] (share|give|send|tell|enter|enters)',
      '(you|they) (shared|gave|sent|told|entered)',
      'you a text',
      "(do not|don't|not|nobody|no one|cannot|won't|no need|none of us) ...6 (ask|asks|share|send|tell|need|give|post|require|know|see|want|read|type|write|mail|include|email)",
      "(don't|not|never) (share|send|tell|give|post|include|email|mail|read)",
      '(reset|resets|resetting|changing|changed|forgotten|forgot|wrong|correct|incorrect|choose|choosing|set up|pick|create|creating|update|updating|new|chosen) ...3 (password|pin|code|passcode|pw)',
      'password reset',
      '(password|pin) (manager|field|policy|rules|page|link|box)',
      'did you (enter|type|use|try|get|receive|change|set up)',
      '(last|final|first) (four|4|three|3|2|two|six|6) (digits|numbers|characters)',
      '(last|first) (4|four) ...3 (card|number)',
      '(someone|somebody|anyone|scammer~|they|he|she|caller~|fraudster~|who|whoever) ...4 (ask~|asks|asked|request~|rang|called|wants|claims)',
      'without ...2 (sharing|giving|telling|sending|revealing|asking|reading)',
      '(type|enter|key|tap|put|use|insert|punch|fill|paste) ...8 (in|into|on|onto|at|with|under) (the|your|any|our|its) [{any}] (keypad|keyboard|terminal|device|machine|card reader|phone|computer|lock|atm|app|website|site|portal|page|form|link|console|door|till|settings|box|field|screen)',
      '(into|via|through|inside|using) (the|your|our|this) [{any}] (app|portal|website|form|page|link|console|keypad)',
      '(in|at) (the|your|our) [secure] (app|portal|shop|branch|store)',
      '(yourself|secure (link|form|page)|keep ...5 to yourself|for your eyes only|belongs to you|stays (with|on)|should stay)',
      '(send|text|sending|texting|sent|mail|email|emailing|mailing) (you|him|her|them) ...4 (code|password|pin|passcode|otp|codes|credentials|link)',
      '(masked|redacted|blacked out|covered|cover|blank out|hide|hidden)',
      '(gift|loyalty|library|id|identity|membership|business|member|club|bonus|sim|graphics|memory|sd|post|report) card',
    ],
  },
]
