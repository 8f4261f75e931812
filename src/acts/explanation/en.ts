import type { Phrase } from '../../language/phrase.ts'

/** What says that somebody dealt with it, and not how. */
const vague =
  'fix|solve|resolve|sort|settle|rectify|remedy|handle|receive|read|check|look|see|speak|ask|hear|note|understand|be|try|take|get|do|manage|make|have|appreciate|know|think|hope|want|like|promise|say|tell|mention|write|call|finish|deal|work|conclude|close|confirm|inform|let|notice|go|come|want|put|find|feel|mean|wish|need|start|agree|believe|bring'

export const en: Phrase[] = [
  {
    as: 'what we did',
    words: [
      '(i|we) [have|{adverb}|just|then|had] [{adverb}|just|already] <*:did>',
      '^[(and|so|also|just|now|then)] <*:past> (the|your|it|them|both|all|a|an|my|our)',
      '(engineer|technician|team|colleague|colleagues|workshop|plumber|driver|courier|crew|caretaker|fitter|mechanic|accounts|developers|electrician|locksmith|bank|jim|staff|carpenter) [{any}] [have|has|{adverb}] <*:did>',
    ],
    heard: ['I emptied the second tank.', 'Emptied the tank.', 'Our plumber emptied the tank.'],
    unless: [
      `(i|we) [have|{adverb}|just|then|had] [{adverb}|just|already] <${vague}:did>`,
      `(engineer|technician|team|colleague|colleagues|workshop|plumber|driver|courier|crew|caretaker|fitter|mechanic|accounts|developers|electrician|locksmith|bank|jim|staff|carpenter) [{any}] [have|has|{adverb}] <${vague}:did>`,
    ],
    mood: ['statement', 'command'],
  },
  {
    as: 'what had happened',
    words: [
      'had [{adverb}|never|not|been|all|both] [{adverb}|been] {participle}',
      '(was|were) [{adverb}|still|all] {gerund}',
      '(was|were|is|are|been|got) [{adverb}|still|all] (stuck|jammed|blocked|missing|set|tied|parked|filed|flagged|linked|wired|swapped|mistyped|misread|misspelt|mislabelled|skipped|duplicated|outdated|expired|switched off|turned off|full|frozen|worn|loose|assigned|attached|pointing|left|entered|marked|placed|routed|broken|faulty|corrupted|closed|locked|unplugged|mixed up)',
      '(lacked|skipped|failed|expired|mistook|overwrote|dropped|misread|swallowed|tripped|jammed|missed|rejected|changed|clashed|counted|sent|broke|timed out|ran out|locked) [{any}] {any}',
    ],
    heard: [
      'The tap had been left open.',
      'The pump was sucking air.',
      'Your seat was linked to another order.',
      'The form lacked a stamp.',
    ],
    mood: ['statement', 'command'],
  },
  {
    as: 'cause',
    words: [
      '(because|due to|caused by|owing to|as a result of|down to|thanks to|resulted from|stemmed from|came from|comes from)',
      '(cause|culprit|reason|trouble|root|snag|issue|problem|fault|explanation) [{any}] [{any}] (was|is|lay|s)',
      '(turned|turns) out [that]',
      '(it|that|this) (was|s) (a|an|the|our|just a|only a) {any}',
      '(what we did|here is what|what happened|what went wrong|the story)',
      '(mix up|typo|glitch|bug|bad update|human error|stray|wrong (code|address|number|date|label)|duplicate|double click|power cut|update|certificate|fuse|valve|leak)',
      '(with|after|by) (a|an|the|that|your|our) (new|fresh|second|other|spare|different|right|missing|replacement) {any}',
      '(new|fresh) {any} {participle}',
    ],
    heard: [
      'It was dark because of a fuse.',
      'The culprit was a mouse.',
      'It turned out to be a mouse.',
      'It was a mouse in the duct.',
      'What we did: {{steps}}.',
      'A mix up with the labels.',
      'It runs with a new belt.',
      'New belt fitted.',
    ],
    mood: ['statement', 'command'],
  },
]
