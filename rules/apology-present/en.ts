import type { Phrase } from 'replylint/rule'

/** Failures of ours as a reply admits them. */
export const en: Phrase[] = [
  {
    as: 'our error',
    words: [
      '(mistake|error|oversight|bug|mix up|glitch|slip|lapse|fault|failure|defect) ...2 (on|in|at|with|by) (our|us) [{any}]',
      '(our|my) [own] [{any}] (mistake|error|oversight|bug|glitch|slip|blunder|negligence)',
      '(because of|due to|owing to|caused by|through|following|as a result of) [(a|an|the)] [{any}] (mistake|oversight|mix up|slip|human error|clerical error|blunder|misunderstanding|data entry error) [{any}]',
      '(error|outage|fault|bug|failure|problem|issue|mistake|delay|defect|leak|breach|interruption) (was|is|lay|lies|came|originated) [{adverb}] (on|with|at|from|in) (our|us) [{any}]',
      '(error|outage|fault|bug|failure|problem|issue|delay|defect|leak|breach|interruption|downtime) ...4 (was|were|is) [{adverb}] caused by ...8 (we|our|us) [{any}]',
    ],
    heard: [
      'A mistake in our billing run doubled it.',
      'It was closed by our mistake.',
      'Due to an oversight, no letter went out.',
      'The outage was on our side.',
      "This morning's outage was caused by a faulty update that we rolled out.",
    ],
    unless: [
      '(avoid|prevent|report|reported|find|spot|spotted|fix|fixed|against) ...3 (mistake|error|bug|glitch|errors|mistakes|failure)',
      '(your|customer|courier|bank|supplier) [is] (mistake|error)',
      'not ...2 (mistake|error|bug|fault)',
    ],
    mood: ['statement', 'command'],
  },
  {
    as: 'we did it wrong',
    words: [
      '(i|we) [{adverb}|have|had] (<send|give|charge|ship|deliver|book|quote|tell|pack|enter|post|bill|print|file|sell|put|apply|use|load|issue|publish|show|list|record|invoice|dispatch|calculate|process|assign|take|debit|key|label|mark|state|pay|transfer|write|spell|attach|schedule:did participle>) ...7 (wrong|wrongly|twice|incorrect|incorrectly|mistakenly|by mistake|in error|too much|too little|too many|too late|double|duplicate|someone else|another customer|somebody else|outdated|expired|late|misleading|instead of)',
      '(i|we) [{adverb}|have|had] (overbooked|oversold|overcharged|undercharged|lost|misplaced|mislaid|forgot|forgotten|neglected|overlooked|botched|broke|broken|damaged|deleted|mixed up|misread|miscalculated|misquoted|misspelt|misspelled|mistyped|mishandled|underestimated|double booked|double charged|left out|omitted|leaked|exposed|failed to|mislabelled|misinformed|misdirected|delayed|bungled|mislaid) [(your|the|a|an|it|its|to|you|on|that|this|out|our|some)]',
      '(i|we) [{adverb}] (did not|have not|had not|never) (send|sent|process|processed|tell|told|warn|warned|pass|passed|record|recorded|enter|entered|reply|replied|answer|answered|inform|informed|update|updated|ship|shipped|include|included|notice|noticed|check|checked|collect|collected|show|turn up|call|called) ...3 (you|your|it|them|in time|on time|the|as promised|as agreed)',
    ],
    heard: ['We posted the wrong certificate.', 'We lost your letter.', 'We never told you about it.'],
    unless: [
      '(we|i) (lost|missed) (you|touch|contact|connection|the call)',
      '(not|never) (lost|forgotten|forgot|overlooked|missed)',
      'have not (received|heard)',
      'did not (receive|get|want)',
    ],
    mood: ['statement', 'command'],
  },
  {
    as: 'we did it wrong',
    words:
      'we [{adverb}] (experienced|had|suffered|faced|encountered|are having|have had) (a|an|some|technical|several|major|serious) [{any}] (outage|problem|problems|failure|breakdown|issue|issues|error|bug|fault|glitch|interruption|data breach|breach|difficulties|hiccup|mix up)',
    heard: 'We had a serious breakdown this morning.',
    mood: ['statement', 'command'],
  },
  {
    as: 'it went wrong here',
    words: [
      '(was|were|went|has been|have been|had been) [{adverb}] (unanswered|unprocessed|misfiled|misplaced|overlooked|missed|misdirected|misrouted|lost|overbooked|duplicated|overcharged|filed|forgotten|delayed|unavailable|interrupted|switched off|charged|sent|entered) ...9 (our|us)',
      '(down|unavailable|offline|unreachable|out) ...8 because we',
      '(may|might|can|could|does|do) [not] (overheat|meet|break|fail|leak|catch) ...8 (our|we)',
      '(our|we) ...8 (does not|do not|did not) meet',
      'our [{any}] (site|app|system|server|servers|platform|service|website|lines|store|checkout|shop|portal|network|boiler|lift|pool|machine|machines|terminal|scanner) [{any}] (was|were|went|has been|have been) [{adverb}] (down|offline|unavailable|unreachable|interrupted|overloaded|out of order|broken|slow|blocked)',
      'our [{any}] (system|server|warehouse|team|driver|courier|staff|colleague|machine|office|clerk|branch|app|software|technician|fitter|kitchen|desk|script|job|update|partner) [{adverb}|has|have|had] (sent|charged|lost|deleted|shipped|packed|damaged|forgot|missed|mixed|failed|crashed|broke|posted|delivered|recorded|rejected|duplicated|overcharged|printed|misread|overlooked|left|scratched|skipped|dropped|mislabelled|double booked)',
      'the (wrong|incorrect) {any} [{any}] (was|were|went|had been|has been) [{adverb}] (sent|attached|shown|charged|printed|delivered|listed|shipped|applied|booked|out)',
      '(was|were|been|got) (charged|billed|debited|invoiced|counted|sent|taken) (twice|double|in error|by mistake|too early|too late)',
      'the {any} [that] we sent [(you|out)] [{any}] [{any}] (contained|had|was|were|showed|did not|does not) [{any}] [{any}] (error|errors|wrong|incorrect|mistake|broken|typo|contain|include|work|expired)',
      '(could not|did not|were unable to) (deliver|ship|process|send|answer|reply|meet|keep|collect|open) ...5 (on time|in time|as promised|as planned|as agreed)',
      '(bought|purchased) from us ...8 (may|might|can|could) (overheat|break|fail|leak|catch|burn|crack|contain)',
    ],
    heard: [
      'Your claim went unanswered for longer than our standard allows.',
      'The shop was down last night because we moved it.',
      'The plug may overheat because of a part we chose.',
      'A part of our drill does not meet the norm.',
      'The toy you bought from us may break.',
      'Our booking site was down on Sunday.',
      'Our warehouse packed two left shoes.',
      'The wrong list was attached.',
      'Your fee was taken twice.',
      'The link we sent you was broken.',
      'We did not deliver the bread on time.',
    ],
    mood: ['statement', 'command'],
  },
]
