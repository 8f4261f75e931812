import { stemmer } from '@orama/stemmers/english'
import type { Language, Piece } from '../language.ts'
import { verbs } from './verbs.ts'

const tails: Record<string, string> = { "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am', "'d": "'d", "'s": "'s" }
const shortenedNot: Record<string, string> = { wo: 'will', ca: 'can', sha: 'shall', ai: 'is' }
/** Contractions as people type them without the apostrophe: the length of the first part. */
const sloppy: Record<string, [number, string, string]> = {
  dont: [2, 'do', 'not'],
  doesnt: [4, 'does', 'not'],
  didnt: [3, 'did', 'not'],
  cant: [2, 'can', 'not'],
  cannot: [3, 'can', 'not'],
  couldnt: [5, 'could', 'not'],
  wouldnt: [5, 'would', 'not'],
  shouldnt: [6, 'should', 'not'],
  wont: [2, 'will', 'not'],
  isnt: [2, 'is', 'not'],
  arent: [3, 'are', 'not'],
  wasnt: [3, 'was', 'not'],
  werent: [4, 'were', 'not'],
  hasnt: [3, 'has', 'not'],
  havent: [4, 'have', 'not'],
  hadnt: [3, 'had', 'not'],
  youre: [3, 'you', 'are'],
  youve: [3, 'you', 'have'],
  youll: [3, 'you', 'will'],
  theyre: [4, 'they', 'are'],
  thats: [4, 'that', "'s"],
  ive: [1, 'i', 'have'],
  im: [1, 'i', 'am'],
}

function split(word: string): Piece[] | undefined {
  const short = Object.hasOwn(sloppy, word) ? sloppy[word] : undefined
  if (short) return pieces(word, short[0], short[1], short[2])
  const apostrophe = word.indexOf("'")
  if (apostrophe <= 0) return undefined
  if (word.endsWith("n't")) {
    const head = word.slice(0, -3)
    if (head === 'ca') return pieces(word, 2, 'can', 'not')
    return pieces(word, word.length - 3, shortenedNot[`${head}`] ?? head, 'not')
  }
  const tail = tails[word.slice(apostrophe)]
  return tail ? pieces(word, apostrophe, word.slice(0, apostrophe), tail) : undefined
}

function pieces(word: string, cut: number, head: string, tail: string): Piece[] {
  return [
    { length: cut, form: head },
    { length: word.length - cut, form: tail },
  ]
}

const numbers =
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty-eight couple few several half'.split(
    ' ',
  )

export const en: Language = {
  code: 'en',
  verbs,
  stem: stemmer,
  split,
  classes: {
    adverb:
      'really simply just actually clearly obviously probably apparently already still also even never always only then now carefully properly first again definitely certainly perhaps maybe surely easily kindly evidently seemingly somehow again all both truly literally'.split(
        ' ',
      ),
    number: numbers,
    you: ['you', 'u', 'ya'],
    your: ['your', 'ur', 'yours'],
    we: ['we', 'i'],
    us: ['us', 'me'],
    our: ['our', 'my', 'ours', 'mine'],
    they: 'he she it they this that these those someone somebody nobody everyone'.split(' '),
    their: 'his her its their'.split(' '),
    determiner: 'the a an this that these those your our my his her its their any some no every each'.split(' '),
    preposition:
      'to of in on at for from with by about into over after before during within under through until till since'.split(
        ' ',
      ),
    modal: "will would can could may might shall should must 'd".split(' '),
    be: "is are am was were be been being 's".split(' '),
    have: "have has had having 's 'd".split(' '),
    do: 'do does did done doing'.split(' '),
    not: ['not', 'never', 'nt'],
    weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat'.split(' '),
    month:
      'january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec'.split(
        ' ',
      ),
    minutes: 'minute minutes min mins second seconds sec secs hour hours hr hrs'.split(' '),
    days: 'day days week weeks month months night nights weekend'.split(' '),
    daypart: 'morning afternoon evening night noon midday midnight tonight lunch lunchtime breakfast dinner'.split(' '),
  },
  frames: {
    amount:
      '[(a|an|the)] [(next|coming|following|first)] [(about|around|roughly|approximately|approx|up to|at most|max|maximum|no more than|less than|under|just|only|exactly|another|further|good|mere|matter of)] [of] ({number}|{digits}|a|an) [(to|or|and) ({number}|{digits})] [of]',
    unit: '[(more|other|full|business|working|calendar|clear|short|little|quick)] ({minutes}|{days}) [and a half]',
    length:
      '({amount} {unit}|half (an hour|a day)|[(a|the next|another)] half hour|[a] quarter of an hour|(an hour|a day|a week) and a half|(a|the [next]) fortnight|(a|an|the) [(next|coming)] ({minutes}|{days}) [or (two|so)]|{span}|[(the [next|coming]|a matter of)] (seconds|minutes|hours|days))',
    clock:
      '((at|by|before|around|about|past|till|until) [(around|about|exactly)] ({number}|{digits}) [(am|pm|a.m|p.m|o clock|sharp|on the dot)]|{hour}|{digits} (am|pm|a.m|p.m|o clock|h)|[(at|by|before)] (noon|midday|midnight)|(at|by|before|after|around) (lunch|lunchtime|teatime|dinner|dinnertime|supper|breakfast|bedtime|half (past|{number})))',
    day: '(today|tomorrow|tonight|overnight|tmrw|tmr|2moro|[(this|next|on|coming|following)] {weekday} [(morning|afternoon|evening|night|arvo|lunchtime|week)]|[later] (this|tomorrow|same|that same) (morning|afternoon|evening|night|arvo|lunchtime|day)|the day after [tomorrow]|[(this|next|at the|over the|by the|before the)] weekend|on the {monthday} [of {month}]|[the] ({month}|may) [the] {monthday}|{monthday} [of] ({month}|may)|first thing [(tomorrow|{weekday}|in the)] [morning])',
    period:
      '([the] [very] (end|close|start|beginning|middle) of [(the|this|next|today|your)] [(business|working)] [(day|week|month|shift|weekend|morning|afternoon|evening|business|play|year|{weekday}|{month}|may)] [(tomorrow|today|next week)]|[early|late|later|some time|sometime] (this|next|later this|the following) (week|month)|eod|cob|eow|eom|end of day|in the (morning|afternoon|evening)|in (the course of|the next) [(the|this|next)] [few] (day|days|week|weeks|month|morning|afternoon))',
    point:
      '({day} [(at|by|before|around|no later than)] [{clock}]|{clock} [{day}]|{period} [{clock}]) [(at the latest|at the very latest|latest|sharp|on the dot)]',
    when: '((within|inside|in|under|in under|over|during) [(less than|under|about|around|the course of|the space of|as little as|just|only|max|at most|no more than)] {length} [(s time|time|from now|at most|max|tops|or less|or so|at the latest|maximum)]|{length} (from now|from today|later|at most|tops|max|at the latest|before (departure|the flight|your flight|boarding))|(by|before|no later than|not later than|at the latest by|on|from|as of|for|come|this side of|starting|effective|ahead of) [(the|about|around|latest|very|this)] ({point}|the {monthday}|{month}|may)|(before|by|in time for) (the|your) [next] (flight|trip|departure|holiday|holidays|wedding|event|match|game|weekend|party|christmas|easter)|before you (sail|leave|travel|fly|go|move|depart|land|arrive)|by the time you|{point})',
    near: `${'[(and (running|{participle})|!({not}|and|or|but|if|when|whenever|unless|because|which|who|whose|while|until|till|though|although|since|usually|normally|typically|generally|often|mostly|sometimes|should|may|might|could|would|can|probably|likely|maybe|perhaps|hopefully|possibly|expected|estimated|usual|every|each|daily|weekly|open|opens|closes|closed|expires|valid|latest))] '.repeat(8)}`,
  },
  accented: [],
  alsoHeard: {
    would: ["'d"],
    had: ["'d"],
    is: ["'s"],
    has: ["'s"],
    us: ["'s"],
    you: ['u', 'ya'],
    your: ['ur'],
    please: ['pls', 'plz'],
    sorry: ['sry', 'soz'],
    thanks: ['thx'],
    are: ['r'],
    to: [],
  },
  perfect: ['have'],
  conjunctions: {
    and: 'and',
    or: 'and',
    but: 'but',
    however: 'but',
    although: 'but',
    though: 'but',
    yet: 'but',
    if: 'if',
    unless: 'if',
    whether: 'if',
    because: 'because',
    since: 'because',
    as: 'because',
    so: 'because',
    that: 'that',
    which: 'that',
    who: 'that',
    what: 'that',
    how: 'that',
    where: 'that',
    when: 'when',
    while: 'when',
    until: 'when',
    before: 'when',
    after: 'when',
    once: 'when',
  },
  negations: ['not', 'never', 'nobody', 'no', 'nothing', 'without', 'nor', 'neither', 'hardly', 'none'],
  abbreviations:
    'mr mrs ms dr prof st no nr approx ext e.g i.e eg ie etc inc ltd vs dept fig a.m p.m am pm jan feb mar apr jun jul aug sep sept oct nov dec'.split(
      ' ',
    ),
  openers: new Set('please pls kindly just so then and also now ok okay well first simply next then'.split(' ')),
  functionWords:
    "the a an this that these those i you he she it we they me him her us them my your his its our their mine yours ours and or but if then than so because as of to in on at for from with by about into over after before during within under through until till since not no never nothing nobody is are am was were be been being 's have has had do does did will would can could may might shall should must 'd what which who whom whose how why when where there here just only also even still already again all any some every each more most very too really please sorry thanks thank ok yes now soon later first next last other another same such own out up down off".split(
      ' ',
    ),
  address: { formal: [], informal: [], formalCapitals: [] },
}
