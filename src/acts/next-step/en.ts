import type { Phrase } from '../../language/phrase.ts'

const when =
  '(today|tonight|tomorrow|{weekday}|shortly|soon|this (morning|afternoon|evening|week)|next (week|month)|by|within|before|between|from|on the|at {hour}|in {amount}|on {weekday}|around|around the|end of)'
const ours =
  '(engineer|technician|team|colleague|colleagues|plumber|driver|courier|crew|caretaker|fitter|mechanic|accounts|developers|electrician|supervisor|manager|workshop|office|department|doctor|nurse|agent|specialist|warehouse|kitchen|board|panel|committee|bank|officer|inspector|surveyor)'

export const en: Phrase[] = [
  {
    as: 'it will',
    words: [
      '(will|shall|going to|gonna|about to|due to|scheduled to|set to) [{adverb}|not] [be|{adverb}] {any}',
      '(you|it|he|she|they|we|i|that|this|{any}) (will|ll|shall) [{adverb}] {any}',
      '(should|ought to) [{adverb}] (be|have|arrive|reach|see|get|hear|receive|land|show|appear|clear|go|come|take|drop|update) {any}',
      `(is|are|am|s) [{adverb}] (passing|sending|checking|looking|working|booking|forwarding|raising|escalating|ordering|arranging|asking|collecting|coming|going|posting|replacing|crediting|refunding|putting|moving|holding|waiting|chasing|opening|transferring|handing|getting|leaving|bringing|fitting|issuing|processing|investigating|shipping|calling|writing|cancelling|updating|reviewing|printing|making|testing)`,
    ],
    heard: ['It will ring again.', 'The bell will ring.', 'It should arrive on Monday.', 'We are ordering a new bell.'],
    even: ['conditional'],
    mood: ['statement', 'command'],
  },
  {
    as: 'what comes',
    words: [
      `(<*:3s present>|do|get|go|come|send|post|sign) [{any}] [{any}] [{any}] [{any}] (this (morning|afternoon|evening|week)|today|tonight|tomorrow|on {weekday}|next (week|month|{weekday}|statement|bill|invoice)|by {weekday}|within {amount})`,
      '(send|tell|give|show|dm|message|pm|email|share) (us|me)',
      'let (us|me) know (the|which|what|your|how|if|when|whether|where)',
      '(attached|enclosed|below is|here is|here are|you have it)',
      `(arrives|comes|goes|leaves|follows|starts|opens|ships|meets|reaches|takes|departs|lands|happens|reopens|returns|updates|gets|calls|writes|visits|continues|runs|expires) [{any}] [{any}] ${when}`,
      '(follows|to follow|on its way|on the way|on their way|under way|underway|in the (pipeline|queue|post|mail|works)|next up|what happens (now|next)|next step|the next|in the meantime|until then|from now on|from then on|after that|as of {any})',
      '(allow|expect|give (me|us|it)|leave (it|that|this) with|bear with|hang on|hold on|stay on|look out for|keep an eye)',
      '(booked|scheduled|arranged|reserved|planned|due|set|pencilled in|lined up|in the diary) [{any}] [{any}] (for|on|at|by|to|in)',
      `(passed|handed|forwarded|escalated|sent|given|reported|flagged|raised|transferred|logged) [{any}] [{any}] [{any}] (to|with) [{any}] [{any}] ${ours}`,
      `(with|to) (our|the|my) [{any}] [{any}] ${ours}`,
      `(on|as|once|when) [{any}] [{any}] [{any}] (it|you|we|they|i) [{adverb}] (will|can|are|is|have)`,
      '(comes|is coming) off (your|the)',
      '(it|this|that|which|they) (goes|moves|passes|comes|takes|needs) [{adverb}|now] (to|back|up|a|another|up to|about|{amount})',
      '(the ball|up to) [is|now] (in|with) {any}',
      '(takes|take|within|up to|allow|about|another) [{any}] {amount} [working|business] (day|days|week|weeks|hour|hours|minutes|minute|month|months)',
      '(please|kindly) [{adverb}] <*:infinitive>',
      '(you|it) (can|may|could|need to|have to|just need|only need|want to|d want to|are welcome to|should) [{adverb}] <*:infinitive>',
      '(all|nothing) [{any}] [{any}] (left|else|more) [{any}] [{any}] (for you|to do|is)',
    ],
    heard: [
      'Our fitter brings it today.',
      'Please send us a photo.',
      'Let me know which bell it is.',
      'The form is attached.',
      'The bell arrives on Monday.',
      'The fee comes off the bill.',
      'A new bell is on its way.',
      'Allow two days.',
      'The visit is booked for Monday.',
      'We have handed it to our bell team.',
      'That is with our electrician.',
      'Once it rings, you can go.',
      'It goes to the board now, and this moves to a judge.',
      'It is up to now in court.',
      'That takes three days.',
      'Please ring twice.',
      'You can ring twice.',
      'There is nothing left for you to do.',
    ],
    even: ['conditional'],
    mood: ['statement', 'command'],
  },
]
