import { stemmer } from '@orama/stemmers/english'
import type { Language, Piece } from '../language.ts'
import { content } from './content.ts'
import { times } from './times.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'

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
    customer:
      'customer customers client clients user users guest guests caller tenant tenants passenger pax patient member subscriber buyer policyholder claimant recipient applicant student parent resident cardholder traveller shopper borrower lady gentleman guy'.split(
        ' ',
      ),
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
  frames: { ...times, ...words },
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
  content,
}
