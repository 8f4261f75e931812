import type { Phrase } from 'replylint/rule'

const vague =
  '(soon|very soon|quite soon|soon enough|shortly|in due course|in due time|in no time|before long|before too long|as soon as (possible|we can|practicable|we are able|may be)|asap|as (quickly|fast|swiftly|promptly|speedily|rapidly) as (possible|we can|humanly|we are)|at (the|our) earliest [opportunity|convenience|possible]|at the soonest|promptly|swiftly|speedily|momentarily|imminently|eventually|presently|in the (near|not too distant|foreseeable|immediate) future|in a (timely manner|timely fashion|bit|jiffy|sec|second|while|moment|flash|heartbeat|tick)|in good time|in short order|in next to no time|any (minute|day|moment|time|second) now|one of these days|sooner or later|some time soon|sometime soon|at some (point|stage|time)|at a later (date|stage|time)|later (in the year|this year|on|in the season)|by and by|ere long|without (undue|further|any|unnecessary|any further) delay|with (minimum|minimal|all possible|all due|the utmost|the least possible) (delay|speed|haste|urgency|expedience)|within a reasonable (time|period|timeframe|time frame)|over the coming (period|weeks|days|months)|in the coming (days|weeks|months)|in (the next few|a few) (days|weeks|months)|once (resources|time|capacity|conditions|circumstances) (permit|permits|allow|allows)|(when|whenever) (we have a moment|it is quieter|they can|we can|possible|time permits|the weather clears|someone is free|a slot opens|the parts come in|we get round to it|resources permit)|as and when|before you know it|the minute we get round to it|pretty quickly|fairly quickly|rather quickly|quickly|this week or next|on (her|his|their) return|upon (her|his|their) return|fast)'
const result =
  '(will|shall|should|can|going to|due to|is to|are to|expect to|expects to|hope to|hoping to|hopes to|aim to|aims to|aiming to|anticipate|anticipating|plan to|able to|to be|working to|gets|be getting|are getting)'

const report =
  '(write|writing|call|calling|ring|ringing|email|mail|message|text|phone|let you know|tell you|update you|inform you|notify you|post here|reply|replying|answer|respond|contact|contacting|be in touch|get in touch|getting in touch|get back|getting back|keep you posted|keep you updated|keep you informed|ping|announce|hear from|drop you a line|reach out|speak|chat|attend to you|connect you|share (more|details|an update|updates|news)|have (news|an update|more information|more news)|follow up|revert|confirm with|advise you)'

export const en: Phrase[] = [
  {
    as: 'soon',
    words: [
      `${result} ...8 ${vague}`,
      `${vague} ...4 (we|you|it|they|your|the|our|this|he|she) ...3 (will|shall|going to|expect)`,
      `${result} [be|have been] (forthcoming|imminent|back before you know it)`,
      `(is|are) (forthcoming|imminent)`,
      `(is not|are not) [too|very|that] far (off|away)`,
      `(will not|should not|not) (be|take) [too|very|that|all|much] (long|much longer) [now|until|before]`,
      `[it|this|that] should not take [too] long`,
      `(next|upcoming|future|coming) (release|update|patch|version) [soon]$`,
      `in (an upcoming|a future|one of the next|one of our next|a coming|the next few) (release|update|patch|version|releases|updates)`,
      `^[very|really] soon [tm]$`,
      `^almost there$`,
      `(give it|just give it|allow) [some|a little|a bit of] time [and it]`,
      `(will|shall) ...4 (get to|get round to|get around to|see to|look after) (it|them|that|you) ...4`,
      `(as and when|whenever) [the|they|we|it|{any}] [{any}] (come|comes|arrive|arrives|clears|is|are|can|get)`,
      `(the minute|as soon as|when) we (get round|get around|have a moment|find|manage|get a chance|are able)`,
      `(when they can|when we can|when he can|when she can|as soon as we can|as soon as they can)$`,
    ],
    heard: [
      'It will be fixed soon.',
      'Before long your card will be here.',
      'The payment will be imminent.',
      'Payment is imminent.',
      'The fix is not far off.',
      'It will not be much longer now.',
      'It should not take too long.',
      'It comes with the next update.',
      'It is fixed in an upcoming release.',
      'Very soon!',
      'Almost there!',
      'Give it some time and it works.',
      'The crew will get to it as they go.',
      'They reopen as and when parts come.',
      'It ships the minute we get round to it.',
      'The gritters get there when they can.',
    ],
    even: ['negated'],
    mood: ['statement', 'command'],
    unless: [
      report,
      '(please|kindly|could you|would you|can you|you (can|may|could|need|should|want|must|might)|if you|do not)',
      '(was|were|went|had|has been|have been|came) ...4 (soon|shortly|promptly|swiftly|quickly)',
      '(soon|shortly) (after|before)',
      '(see|seeing|hear|hearing|feel|get well|meet|welcome|welcoming|help|assist|look|talk) ...3 soon',
      '(hope|look|looking) ...4 soon',
      'so (promptly|swiftly|quickly|fast|soon)',
      'as soon as (you|the {any} (arrives|gives|answers|confirms))',
      'for the foreseeable future',
      '(not|no) (soon|now)',
      'good time before',
      'presently (on|in|at|under|being)',
      'more than (a|one) (minute|second|moment)',
      '(agent|agents|representative|adviser|advisor|colleague|someone|specialist|operator|team|i|we|member|expert) (will|shall) be with you',
      '(tell me|ask you|asked him|asked her|asked them)',
      '({weekday}|(on|by|before|until|from|at) [the] {digits})',
      'no {any} is (imminent|forthcoming)',
      'soon as (it|they|this|that|he|she|your|the|you|we (have|get|receive|hear|know)|dr|mr|mrs|ms)',
      '(until|till|wait for|before) the next (release|update|version|patch)',
      'heard ... from you',
      'see to it that',
      'whenever (you|it is)',
      'fingers crossed',
    ],
    rather: ['“There is no date yet; I’ll write to you on Thursday either way.”'],
  },
  {
    as: 'reports back',
    words: [
      '(i|we) (will|shall|am going to|are going to) [also|then|personally|{adverb}|just] (write|call|ring|email|mail|message|text|phone|let you know|tell you|update|inform|notify|post|reply|answer|get back|keep you|ping|drop you|reach out|be in touch|send you a (message|note|text|mail)|announce|have news|come back to you|report)',
      '(i|we) [will|{adverb}] (keep|am keeping|are keeping) you (posted|updated|informed|in the loop)',
      '(and|then|you will|you would) (write to you|let you know|hear from (us|me)|tell you|get (a|an) (mail|email|message|text)|call you|ring you|update you|be (told|notified|informed)) [the|when|as soon as|once|on|{any}]',
      '(i|we) (look|check|post|write|call|ring|mail) [{any}] every',
    ],
    heard: [
      'I will write to you on Friday.',
      'We will keep you posted.',
      'It is in hand and you will hear from us on Friday.',
      'We post every hour.',
    ],
    even: ['negated', 'conditional'],
  },
]
