import type { Phrase } from '../../language/phrase.ts'

/** What puts a matter right. */
const mend =
  'repair|correct|restore|replace|refund|reset|unlock|unblock|reverse|cancel|remove|credit|update|change|swap|exchange|merge|reinstate|reactivate|activate|enable|add|amend|adjust|clear|lift|waive|return|redeliver|resend|reissue|rebook|reprint|reopen|reconnect|restart|reboot|patch|transfer|switch|delete|release|recover|renew|link|unlink|rebuild|extend|approve|process|reimburse|relist|republish|withdraw|void|revoke|whitelist|upgrade|downgrade|register|apply|split|put|take|rename|redo|clean|refit|recalculate|recharge|top up|untangle|migrate|roll|push|deploy|bump|seat|rebill|reschedule|reassign|reload|refill|reconcile|fit|install'
/** The same, where it is said without who did it: what also happens by itself or to the customer's harm is left out. */
const mended =
  'repair|correct|replace|refund|unlock|unblock|reverse|swap|exchange|reinstate|reactivate|activate|enable|amend|adjust|clear|lift|waive|redeliver|resend|reissue|rebook|reprint|reopen|reconnect|patch|recover|renew|rebuild|reimburse|republish|whitelist|credit|update|merge|reset|redo|quash|refit|untangle|deploy'
const solved =
  '(sorted|fixed|solved|resolved|settled|rectified|remedied|sorted out|cleared up|straightened out|dealt with|taken care of|put right|ironed out|squashed|mended|repaired|corrected|restored|redressed)'

/** What says that it is not over. */
const unfinished = [
  '(not|nothing|almost|nearly|partly|half|hardly|barely) [{adverb}|been|all] (yet|fixed|solved|sorted|resolved|there|done|restored|complete)',
  '(once|until|as soon as|when|whether|unless|should|will|would|could|might|may|must|to|gets|get|hope|trying|tries|before) [{any}] [be|been|get|have been|see] [{adverb}] (fixed|solved|sorted|resolved|settled|corrected|restored|replaced|put right|repaired|done|back|working|online)',
]
const mood = ['statement', 'command'] as const

export const en: Phrase[] = [
  {
    as: 'news',
    words: [
      '(i|we) [have|{adverb}] <fix|solve|resolve|settle|sort|rectify|mend|remedy|restore:did> [{any}] [{any}]',
      '(corrected|removed|eliminated|found|identified|cleared|squashed|restored) [{determiner}] [{any}] (problem|issue|fault|bug|matter|error|glitch|mistake|mix up|service|snag)',
      `(is|are|was|were|s|been|got|stands|now|consider {any}|consider it|all) [{adverb}|all] [{adverb}] ${solved}`,
      `^[{adverb}|and|great|good|ok|right|there|yes|yup|hi|hey|hello|thanks] [{any}] [all|now|that|it|problem|issue] [is|s] ${solved}`,
      '^[{any}|all|and] (done|all done|all set|job done|mission accomplished|problem solved|case closed|bug squashed)$',
      '(that|this|it) [is|s|has been] [now|all] (done|all done|all set|a wrap)$',
      '(good to go|back in action|good as new|right as rain|squared away|all set|shipshape|sorted for you|in working order|back in business|in the clear)',
      `(problem|issue|fault|bug|matter|case|complaint|error|glitch|outage) [{any}] [{any}] [is|has|has been|was|s] [{adverb}|all] (gone|over|behind us|history|${solved}|closed|no more|fixed|solved)`,
      '(we|i) [have|{adverb}] (got|gotten) (to the bottom|it sorted|that sorted|this sorted|it all|it fixed|it working|you sorted|everything)',
      '(took|taken) care of (it|that|this|everything|your)',
      '(everything|all) (is|s|looks|checks out) [{adverb}] (in order|fine|good|ok|okay|correct|right|straight|as it should be|well)',
    ],
    heard: [
      'We have fixed the bell.',
      'We removed the error.',
      'It is all sorted.',
      'Hi Ann, all fixed.',
      'All done!',
      'That is now done.',
      'You are good to go.',
      'The problem you had is over.',
      'We have got it sorted.',
      'Our plumber took care of it.',
      'Everything is in order.',
    ],
    unless: unfinished,
    mood,
  },
  {
    as: 'works again',
    words: [
      '(works|working|runs|running|opens|loads|rings|prints|plays|connects|charges|heats|flows|shows|responds|appears|visible|available|open|active|valid|live|reachable|online|connected|correct|complete|usable) [{adverb}|just|as] [{adverb}] (again|as it should|as they should|properly|as normal|as usual|as expected|once more|fine|normally|as intended|correctly|as before|smoothly)',
      '(is|are|am|s|was) [{adverb}|all] (back|up again|up and running|unlocked|reinstated|back up|back on|back online|back to normal|back in order|as good as new|in order|running again|live|online)',
      '(you|he|she|they|your {any}|the {any}) (is|are|can|s) [{adverb}|{any}] (back in|unlocked|online|all set|enrolled|connected|in again|through|log in again|use it again|see it again|logged in|able to)',
      '(no longer|does not|do not) [{adverb}] (occurs|appears|happens|shows|crashes|leaks|blocked|locked|occur|appear|happen|crash|leak|drips|drip|listed|affected|charged|duplicated) [any more|anymore|any longer]',
      '(has|have|is|are) [{adverb}|all] (stopped|gone|returned|come back|gone through|gone away|cleared|cleared up|recovered|disappeared|vanished)',
      '(went|gone|come|came) through',
      '(should|ought to) (be|work) [all|{adverb}] (good|ok|okay|fine|right|back|working|visible|sorted|fixed) [now|again]',
      '(works|work|working|loads|opens|syncs|prints|reads|shows) [{adverb}] now',
      'now <*:3s present>',
      '(is|are|s|runs|looks) [{adverb}|all] (stable|steady|clear|quiet|green|in step|in sync|good|clean|paired|smooth) [(again|now)]$',
      '(no longer exists|did the trick|done the trick|done and dusted|is history|back in sync|access back|all good)',
      '(now|again) (works|working|opens|loads|rings|shows|reads|runs|correct|active)',
      '(is|are|s) [{any}] (working|running|active|correct|right|visible|open|complete|up|fixed|sorted|paid|booked|cancelled|refunded|yours|there|in place|on its way|on the way) (again|now)',
      '(you|they|he|she|it) [{adverb}] (can|may|is able to|are able to) [now|{adverb}] <*:infinitive> [{any}] [{any}] (again|now|as usual|as before)',
    ],
    heard: [
      'The bell rings again.',
      'The lift is back.',
      'You are all set.',
      'The tap no longer drips.',
      'The noise has gone.',
      'The transfer went through.',
      'It should be fine now.',
      'The page loads now.',
      'It now rings.',
      'The line is stable.',
      'That did the trick.',
      'The clock now shows the time.',
      'The pump is running now.',
      'You can ring the bell again.',
    ],
    unless: [
      ...unfinished,
      '(once|until|as soon as|when|if|whether|hope|hopefully|should|will|would|could|might|may|try|before|unless|does|do|did|still not|not) ...2 (works|working|back|again|online|live)',
    ],
    mood,
  },
  {
    as: 'deed',
    words: [
      `(i|we) [have|{adverb}|just|had|then] [{adverb}|just|already] <${mend}:did>`,
      `^[(and|so|also|just|now|ok|okay|hi|hello|hey|done|right)] [{any}] <${mend}|cancel|book|refund:past> (the|your|it|that|this|you|them|both|all|a|an|my|our|his|her)`,
      '(our|the|my|a) (technician|engineer|team|colleague|colleagues|workshop|plumber|driver|courier|crew|caretaker|gardener|fitter|mechanic|office|bank|accounts|developers|tailor|baker|kitchen|nurse|doctor|manager|locksmith|electrician) [{any}] [have|has|{adverb}] ' +
        `<${mended}|fit|install|clean:did>`,
      '(i|we) [have|{adverb}] had {any} [{any}] [{any}] (removed|replaced|repaired|corrected|changed|cancelled|reversed|fixed|cleaned|reissued|restored)',
      '(are|is) (attached|enclosed)$',
    ],
    heard: [
      'We have replaced the bulb.',
      'Reset the bell for you.',
      'Our electrician replaced the wire.',
      'I had the sign removed.',
      'The new plan is attached.',
    ],
    unless: [
      ...unfinished,
      '(one|some|part|half) of',
      '(would|could|should) have',
      '(was|were|been) (asked|told|about) to',
      '(we|i) [have|had|{adverb}] (changed|updated|upgraded|switched|added|put|took|taken|cleaned) (our|the (terms|menu|opening|prices|layout|policy|system))',
    ],
    mood,
  },
  {
    as: 'done to it',
    words: [
      '(has|have) [{adverb}|all|since] been [{adverb}|all] {participle}',
      `(has|have) [{adverb}|all|since] been [{adverb}|all] <${mended}|remove|cancel|change|process|add|transfer|extend|approve|delete|apply|refund|return|issue|send|withdraw|register|release|clean|move|install|fit|separate|link:participle>`,
      `(is|are|was|were|stands|s) [now|{adverb}|all|hereby] [{adverb}] <${mended}:participle>`,
      `(is|are|s) [now|hereby|already] (cancelled|canceled|removed|deleted|withdrawn|void|booked|approved|processed|paid|unblocked|lifted|off (the|your)|on its way|back on|in your|on your (account|card)|registered|separated|merged)`,
      `{any} <${mended}:participle>$`,
      `<${mended}:participle> (this morning|today|just now|at|last night|yesterday|by our|in the meantime|a moment ago|and)`,
      '(has|have|was|were) [{adverb}] (delivered|redelivered|sent again|shipped|dispatched|handed over|left|returned|credited|refunded) [again|today|this morning|at|to|on|by]',
      '(refund|money|payment|amount|credit|sum|points|fee|charge|parcel|replacement|difference|deposit|ticket|booking) [{any}] [{any}] [{any}] (is|are|was|has been|have been|s) [{adverb}|now] (back|on|in|with|off|sent|paid|issued|out|gone|yours)',
    ],
    heard: [
      'The bulb has been screwed in.',
      'The bulb has been replaced.',
      'The lamp is now repaired.',
      'The second order is now cancelled.',
      'Bulb replaced.',
      'Bulb swapped this morning.',
      'The box was delivered again.',
      'The money is back on the card.',
    ],
    unless: [
      ...unfinished,
      '(will|would|to|must|should|could|can|may|might|needs to|need to|gets|being|once|when|if|before|until|as soon as|usually|always|never|normally) [{any}] [be|been|have been]',
      'been [{adverb}] (passed|forwarded|received|noted|escalated|informed|logged|registered|reviewed|checked|asked|sent|told|raised|reported|charged|delayed|damaged|lost|rejected|declined|given|affected|notified|assigned|opened|made|taken|flagged|identified|investigated|handed|able|seen|waiting|contacted|marked|shared|referred|submitted|recorded)',
      '(because|since|as|that|which|had) [{any}] [{any}] [{any}] (was|were|been)',
      '(still|not) [{any}] [been]',
      'as a rule',
    ],
    mood,
  },
]
