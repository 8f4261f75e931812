import type { Phrase } from 'replylint/rule'

/** What customers publish about us. */
const published =
  '(review|reviews|post|posts|comment|comments|rating|ratings|star|stars|one star|tweet|tweets|rant|allegation~|caption|remark~|testimonial|recommendation|thumbs down|write up|writeup|google entry|accusation~|(your|that|this|the public|those|these|the negative|the bad|the nasty) [{any}] (feedback|score|scores|complaint|thread|threads|video|videos|reel|story|stories|article|blog|blog post|critique|verdict|grade|mark|listing|statement|claims|screenshot~|words|message|messages)|what you (wrote|posted|said|put|published|shared)|it online|(trustpilot|google|tripadvisor|yelp|facebook|glassdoor|amazon|app store|play store) (page|entry|one|score)|the complaint on)'
const alter =
  '(remove|delete|take down|take off|withdraw|retract|hide|erase|unpublish|edit|change|update|revise|amend|reconsider|correct|adjust|modify|reword|upgrade|improve|raise|bump|increase|lift|pull|scrap|drop|archive|soften|rephrase|rewrite|redo|rethink|revisit|replace|tone down|clean up|get rid of|do away with|lose|reverse|undo|flip|turn around|make private|bring down|taken down|removing|deleting|taking down|taking off|hiding|editing|changing|updating|revising|withdrawing|retracting|reconsidering|raising|amending|correcting|rewording|adjusting|modifying|pulling|erasing|upgrading|improving|bumping|rewriting|softening)'
const gone =
  '(deleted|removed|withdrawn|taken down|amended|edited|hidden|changed|retracted|updated|corrected|gone|erased|pulled|unpublished|revised|reconsidered|raised|off (the|that) (page|site|internet))'

export const en: Phrase[] = [
  {
    as: 'take it down',
    words: [
      `${alter} ...5 ${published}`,
      `you [have|ve|had|d|already] (removed|deleted|withdrew|withdrawn|retracted|edited|changed|updated|revised|took down|taken down|amended|corrected|reconsidered|hid|hidden) ...4 ${published}`,
      `(change|revise|update|amend|reconsider|edit|remove|delete|withdraw|retract|raise|adjust) ...3 (feedback|answers to the survey)`,
      `(take|taking|took|bring|pull|tone|mark) ...4 ${published} (down|off|private|as resolved)`,
      `${published} [on] [{any}] [{any}] (is|are|be|been|was|were|gets|get|got|being|has|have) [been|be] ${gone}`,
      '(changed|better|higher|nicer|kinder|fairer|new|positive|five star|5 star|updated|glowing|good) (review|rating|score|comment|feedback) (would|will|helps|means|from you|in return|now)',
      `${published} ...3 (disappears|disappear|comes down|come down|goes away|go away|vanishes|goes|remain online|remains online|stays up|stay up|is still up|be gone|to go)`,
      '(bump|raise|lift|change|turn|upgrade|make|move|push|up) (that|it|your|those|this|the) ...4 (up to|to|into|a) ...3 (5|five|4|four|positive|better|10|ten|higher)',
      '(bump|upgrade|raise|push) it up',
      'what would it take ...8 (positive|review|five|5|stars|rating)',
      `(mind|think about|thinking about|consider|considering|fancy|how about|what about|care to|kind enough to|willing to|happy to|open to) ${alter} (it|that|this|them)`,
      `${alter} (it|that|this|them) (from|on) (google|trustpilot|facebook|twitter|tripadvisor|yelp|instagram|x|tiktok|the app store|the store|reddit|linkedin|there)`,
      '(give|leave|rate) us (5|five|4|four|10|ten|more) stars',
      'there is no [more] (need|reason) ...6 (review|post|comment|tweet|video) ...3 (stay|remain|be) (up|online|there|public)',
    ],
    heard: [
      'Could you remove your review?',
      'It would help if you took down the post.',
      'Do revise your feedback.',
      'We would like you to take that post down.',
      'Your post must be deleted.',
      'A changed review would help us.',
      'It ends once the comment on the forum disappears.',
      'Could you bump it up to a 5?',
      'Could you bump it up?',
      'What would it take to get five stars?',
      'Would you mind deleting it?',
      'Just delete it from Facebook.',
      'Please give us 5 stars.',
      'There is no need for that post to stay up.',
    ],
    sure: true,
    even: ['conditional'],
    unlessSentence: [
      '(phone|card|id|address|personal|bank|iban|account|private|order|booking|licence|license|tracking|passport|plate|e mail|email|code) (number|numbers|data|details|information|address|plate|code)',
      '(if you (want|wish|like|prefer|ever want) to|to edit|to delete|to change|to update|to remove|how to|how do i|how you can)',
      "(we|i|our team|our moderator|moderators|google|they|he|she|colleague~) [{adverb}|ll|ve] [{adverb}] (have|has|will|can|had|are|ll|ve|would|did|won't|cannot|can't|never|don't|do not|shall|read|must) [{adverb}|not|never|be] (removed|deleted|edited|corrected|changed|updated|taken|amended|hidden|remove|delete|edit|correct|change|update|take|hide|withdraw|retract|asking|updating|changing|editing|ask|fix|adding|add|raise|improve|removing)",
      '(we|i) (removed|deleted|edited|corrected|changed|updated|took|retract|retracted|raise|raised|improved|update|hide)',
      '(your|the|this|that) (review|post|comment|tweet|rating|video|opinion) (is yours|is your|stays|stay|can stay|remains yours|belongs)',
      'you (can|may|re free to|are free to|might) [{adverb}|of course|always] (edit|delete|change|remove|update|withdraw|keep|leave) [{any}] [{any}] (any time|whenever|yourself|later|in|under|from your)',
      "(no|not|never|don't|nobody|won't) ...4 (need to|have to|asking|ask|must|obliged|expect|want you to)",
      '(blur|safety|safer|privacy|strangers|misuse~|scammers|for your own)',
      '(up to you|your call|your choice|your decision|as you like|as you please)',
      '(our own|our post|our caption|our tweet|our video|our page|my comment|our reply|our listing|our article|our story)',
      '(delivery|order|setting|settings|battery|brightness|volume|credit|photo album|playlist|inventory|password) (score|settings|status|story)',
      '(internal|support|help) (ticket|thread|article|note)',
      '(restriction|ban|notice|moderator~|forum rules)',
      '(deleting|editing|removing|updating|changing) the (post|comment) (is|will|does|would)',
      '(based on|thanks to) (your|the) feedback',
      '(settings|volume|quality|resolution|format|playback|upload|uploading|buffering|codec)',
      'may change',
      'thanks (for|to) ...6 (updating|changing|editing|feedback|review)',
      '(improve|update|change|changed|improved|fix) ...2 (based on|because of|thanks to) ...2 (feedback|review|comment)',
      '(listen|respond|reply|read|reading) ...3 (feedback|review|comment)',
    ],
  },
]
