import type { Phrase } from 'replylint/rule'

export const en: Phrase[] = [
  {
    as: 'take it down',
    words: [
      '(remove|delete|take down|take off|withdraw|retract|hide|erase|unpublish|pull|edit|change|update|revise|amend|reconsider|correct|adjust|modify|reword|upgrade|improve|raise|bump|increase|removing|deleting|taking down|hiding|editing|changing|updating|revising|withdrawing|retracting|reconsidering|raising|turn|rid of) ...5 (review|post|comment|rating|stars|star|feedback|tweet|complaint|thread|rant|allegations|caption|thumbs down|remarks|testimonial|recommendation)',
      '(take|taking|took) ...4 (review|post|comment|rating|stars|star|feedback|tweet|complaint|thread|rant|allegations|caption|remarks|testimonial|recommendation) down',
      '(review|post|comment|rating|stars|star|feedback|tweet|complaint|thread|rant|allegations|caption|remarks|testimonial|recommendation) [{any}] (is|be|has been|was|gets|got|will be) (deleted|removed|withdrawn|taken down|amended|edited|hidden|changed|retracted|updated|corrected)',
      '(changed|better|higher|new|positive|five star|5 star|updated) (review|rating|score)',
      '(review|post|comment|rating|stars|star|feedback|tweet|complaint|thread|rant|allegations|caption|remarks|testimonial|recommendation) ...3 (disappears|comes down|goes away|remain online|be gone)',
      '(bump|raise|lift|change|turn) (that|it|your|those) ...4 (up to|to|into) ...3 (5|five|4|four|positive|stars|better)',
      'you will change ... (review|post|comment)',
    ],
    heard: [
      'Could you remove your review?',
      'We would like you to take that post down.',
      'Your post must be deleted.',
      'A changed review would help us.',
      'It ends once the comment on the forum disappears.',
      'Could you bump it up to a 5?',
      'You will change your review.',
    ],
    sure: true,
    unlessSentence: [
      '(phone|card|id|address|personal|bank|iban|account number|private|order) (number|data|details|information|address)',
      '(if you (want|wish|like) to|to edit|to delete|to change|how to) ...',
      '(we|i) [{adverb}] (have|has|will|can|had|are) [{adverb}] (removed|deleted|edited|corrected|changed|updated|taken|amended|hidden|remove|delete|edit|correct|change|update)',
      '(your|the) review is yours',
      'you (can|may) [{adverb}|of course|always] (edit|delete|change|remove|update|withdraw)',
      '(no|not) ...4 (need to|have to|asking)',
      '(blur|safety|safer|privacy|strangers|misuse~|scammers)',
      'up to you',
      'our own',
    ],
  },
]
