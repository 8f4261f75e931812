import type { Phrase } from '../../language/phrase.ts'

export const en: Phrase[] = [
  {
    words: [
      '(thanks|thankyou|thx|thnx|tnx|tks|tysm|ty|ta|cheers|thanx|thank u|thank you|thank ya)',
      '(many|much|big|huge|kind|warm|heartfelt|sincere|a thousand) (thanks|thank you)',
      '(i|we|really|much|greatly|very much|do|highly) [{adverb}] (appreciate|appreciated)',
      '(appreciate|appreciated) (it|that|this|your|you|the)',
      '(am|are|was|were|be|most|very|so|truly|deeply) [{adverb}] (grateful|thankful|obliged|indebted)',
      '(my|our|express|expressing) [{any}] (thanks|gratitude|appreciation)',
      '(kind|good|nice|sweet|lovely) of you to',
    ],
    heard: [
      'Thanks for your note.',
      'Many thanks for the hint.',
      'I really appreciate that.',
      'Your help is much appreciated, we appreciate it.',
      'We are very grateful.',
      'Please accept our gratitude.',
      'It was kind of you to write.',
    ],
    unless: [
      '(thanks|thank you) to (a|an|the|our|their|this|that|some|new|bad)',
      'no (thanks|thank you)',
      'thank (goodness|god|heavens|heaven)',
      '(would|will|do|did) not appreciate',
    ],
    even: ['conditional'],
  },
]
