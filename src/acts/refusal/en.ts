import type { Phrase } from '../../language/phrase.ts'

/** What customers ask to be done, given or let. */
const grant =
  'accept|accommodate|add|adjust|allow|alter|amend|approve|arrange|authorise|authorize|backdate|bend|book|bring|cancel|change|collect|combine|comment|compensate|connect|consider|convert|cover|credit|deliver|disclose|do|edit|exchange|extend|finance|freeze|fulfil|fulfill|fund|give|grant|hand|help|hold|honour|honor|include|install|issue|keep|lend|let|lift|lower|make|match|merge|move|offer|open|oblige|pass|pause|pay|permit|postpone|price|print|process|provide|publish|put|reactivate|rebook|recover|redeem|reduce|refund|reimburse|release|remove|renew|reopen|repair|replace|reschedule|reserve|reset|restore|return|reverse|reveal|revoke|schedule|sell|send|serve|share|ship|skip|split|sponsor|stack|stop|supply|support|swap|switch|take|tell|transfer|translate|undo|unlock|upgrade|use|waive|withdraw|ride|fit|stretch|guarantee|meet|agree|discuss|bill|rename|restart|bypass|expedite|prioritise|prioritize|service|quote|lease|rent|store|treat|prescribe|enrol|enroll|admit|register|post|carry|stock|deduct|dispatch|duplicate|entertain|budge|set'

/** What reads as good news or as a finding when we do not do it. */
const habit =
  'accept|accommodate|allow|deliver|do|give|grant|hold|honour|honor|install|issue|lend|let|make|match|offer|permit|price|provide|publish|refund|reimburse|rent|repair|reserve|return|sell|send|serve|ship|sponsor|stock|supply|support|take|transfer|carry|exchange|combine|backdate|disclose|bend|translate|finance|insure|service|quote|schedule|extend|cover|replace|store|treat|admit|enrol|enroll|post|collect|lease'

const state =
  'possible|feasible|doable|workable|permitted|allowed|available|supported|covered|refundable|returnable|transferable|exchangeable|negotiable|eligible|accepted|offered|included|planned|authorised|authorized|permissible|applicable|valid|granted|approved|entitled|reimbursable|insured|extendable|cancellable|redeemable|acceptable|viable|payable|admissible|deliverable|stackable|removable|reversible|in scope|an option|on offer|on the cards|on the roadmap|on sale|for sale|for hire|part of|something (we|i)|something that|within our|up for|in a position'

const us =
  '(i|we|they|he|she|staff|our (team|crew|staff|drivers|bank|office|system|policy|terms|shop|shops|agents|technicians|engineers)|the (board|bank|team|council|office|school|hotel|company|insurer|airline|manufacturer|system|policy|law|landlord|committee|council|carrier|courier|department|court|club|system|management|clinic|doctor))'

export const en: Phrase[] = [
  {
    as: 'inability',
    words: [
      `{we} [{adverb}] (can|may|shall) not [{adverb}] [(be|to)] <${grant}:infinitive gerund>`,
      `^[{adverb}] can not [{adverb}] <${grant}:infinitive>`,
      `(${us}) (will|would) not [{adverb}] (be (able|willing|in a position) to|be <${habit}|change|waive|move|reopen|alter:gerund>|<${habit}|waive|reopen|reinstate|budge:infinitive>)`,
      '(am|are|is|be|were) [{adverb}] (unable|powerless|not [{adverb}] (able|in a position|willing|prepared|allowed|permitted|authorised|authorized|at liberty|entitled|equipped|insured|licensed|going)) to [{adverb}] !(see|find|locate|reproduce|replicate|trace|log|reach|verify|confirm|identify|view|hear|open|access|connect|lose|wait|charge|sleep)',
      `you [{adverb}] (can|may) not [{adverb}] (be <${grant}:participle>|<use|bring|change|return|exchange|cancel|keep|take|combine|stack|have|join|bring|transfer|park|enter|pay|swap|leave|stay|move|do|pick|choose|book|claim|share|ride|get|paint|sell|keep|sublet|smoke|access:infinitive>)`,
      '^you (may|can) not$',
      '^{we} [{adverb}] (can|do|will|may) not$',
      '{we} [{adverb}] (can|do|will) not [{adverb}] (sorry|i am|unfortunately|there|it is|as|because|since)',
      '(cannot|can not|unable to|not able to|can in no way) [{adverb}] (help|assist|oblige|accommodate|comply|agree|do (so|that|this|it|anything)) [{any}] [(with|on|in)]',
      '(have|has|{we} have|there is|there are) (no|not [any|the|a]) (way|means|possibility|option|choice|scope|authority|right|rights|capacity|power|room|leeway|plans|plan|provision|exceptions|exemption|exemptions|alternative|flexibility) [of|to|for|but]',
      '(there is|there s|there are|is|s) (nothing|not (much|anything|a thing)) [further|more|else|that] {we} can',
      '(nothing|little) [further|more|else] {we} can (do|offer|change|add)',
      '(beyond|outside|out of|not in|not within) (my|our) (control|power|hands|remit|scope|reach|gift)',
      '(wish|if only) {we} could',
      '{we} (have|are) [had] to [{adverb}] (decline|refuse|reject|disappoint|say no|turn ... down)',
    ],
    heard: [
      'We cannot extend the loan.',
      'Cannot move it, sorry.',
      'I will not be able to come.',
      'We are unable to extend the loan.',
      'You may not bring the ladder.',
      'You may not.',
      'We do not.',
      'I really can not, sorry.',
      'I can not help with ladders.',
      'We have no way of opening it.',
      'There is nothing more we can do.',
      'Little we can change, sorry.',
      'That is out of our hands.',
      'I wish I could.',
      'We have to decline.',
    ],
    unlessSentence: ['(we|i) can not (wait|thank|stress|imagine|believe|recommend|praise)'],
    mood: ['statement', 'command'],
  },
  {
    as: 'impossible',
    words: [
      `(is|are|am|will be|was|be|be considered|as|remains|remain|s) not [{adverb}|currently|yet|presently] [{adverb}] (${state})`,
      '(will not|does not|do not|would not) [{adverb}] be (possible|feasible|available|allowed|permitted|eligible|covered|accepted|an option)',
      '(will not|does not|do not) (work|qualify|fall under|fall within|meet)',
      `(can|may|shall|will) not [{adverb}|be] [{adverb}] be [{adverb}] <${grant}:participle>`,
      `(can|may) not [{adverb}] be [{adverb}] <combine|upgrade|undo|refund|reopen|hold|send|sell|claim|used|shared|reached:participle>`,
      `(are|is) not [{adverb}] <${habit}|reissue:participle>`,
      `(are|is) not [{adverb}] <${habit}:participle> (separately|here|by|for|to|in|on|outside|abroad)`,
      '(is|are|would be|s) [{adverb}|sadly] (impossible|out of the question|prohibited|forbidden|ruled out|excluded|off limits|a no go|not on|final sale|non refundable|non transferable|non negotiable|ineligible|unavailable|personal and)',
      '(not permitted|not allowed|not accepted|not available|not possible|not supported|not included|not covered|not eligible|not refundable)$',
      '^[(sadly|unfortunately|regrettably|sorry|no|alas)] (impossible|not possible|not available|not permitted|not allowed)',
      '(no|any|without) [{any}] (refunds|refund|returns|exchanges|exceptions|exemptions|cancellations|discounts|changes|extensions) [(is|are|can be|will be)] (given|made|possible|available|allowed|granted|accepted|offered|on)',
      '^no (refunds|refund|returns|exchanges|exceptions|exemptions|discounts|extensions|pets|dogs|cash)',
      'do not (make|have|allow|grant|give|do) [any] (exceptions|exception|exemptions)',
    ],
    heard: [
      'A loan is not possible.',
      'A longer loan will not be possible.',
      'Monday will not work.',
      'Ladders may not be changed.',
      'Tickets cannot be upgraded.',
      'Ladders are not issued.',
      'Ladders are not sold separately.',
      'A swap is out of the question.',
      'Ladders: not allowed',
      'Sadly not possible.',
      'No refunds are given.',
      'No exceptions.',
      'We do not make exceptions.',
    ],
    even: ['negated'],
    mood: ['statement', 'command'],
    unlessSentence: ['no (fee|charge|cost|need)', '(is|are) not (only|just|a problem)'],
  },
  {
    as: 'not our way',
    words: [
      `(${us}) [{adverb}|sadly|unfortunately|currently] do not [{adverb}|currently] <${habit}:infinitive>`,
      `^[{adverb}] do not [{adverb}|currently] <${habit}|have:infinitive> (that|those|any|it) [sorry]`,
      `(board|bank|team|council|office|school|hotel|company|insurer|airline|manufacturer|system|policy|law|landlord|committee|carrier|department|club|management|consultant|depot|branch|courier|plan|tariff|fare|ticket|cover|warranty|guarantee|till|app|store|shop) does not [{adverb}|currently] (<${habit}|have|include|cover|extend:infinitive>)`,
      `(is|are|s) [just|simply] (not something|something {we} (do not|can not|will not|never)) [that] [{we}] [(can|do|offer|could|would)]`,
      '{we} only (work|sell|deliver|accept|ship|take|offer|do|cover) ...',
      `{we} never <${habit}:infinitive>`,
      '(no|not any) [{any}] (plans|intention|intentions) (to|for|of|at)',
    ],
    heard: [
      'We do not offer ladders.',
      'Do not have that, sorry.',
      'The council does not grant loans.',
      'Lending is not something we do.',
      'We only sell blue ladders.',
      'We never lend ladders.',
      'There are no plans for that.',
    ],
    unlessSentence: [
      '(charge|share|store|sell|disclose) ... (your|data|details)',
      'do not (need|worry|charge)',
      '(to|when|so that) {any} do not',
    ],
    even: ['negated'],
    mood: ['statement', 'command'],
  },
  {
    as: 'turned down',
    words: [
      '(has been|have been|had to be|was|were|is|are|been) [{adverb}] (declined|rejected|refused|denied|turned down|dismissed|withheld|unsuccessful|not (approved|granted|accepted|successful|upheld|selected|agreed|renewed|shortlisted))',
      '{we} [{adverb}|must|will|shall|respectfully|hereby|have to] [{adverb}] <decline|refuse|reject:infinitive> (your|this|the|that|it|to)',
      '(decided|chosen|resolved|agreed|opted|had to decide) (against|not to)',
      '(board|council|bank|team|committee|manager|supervisor|consultant|office|doctor|boss) (says|said|has said|decided) no',
      '(our|the|my) (answer|decision|reply|position) (is|remains|has to be|must be) (no|negative|unchanged|final)',
      '(say|saying) no [to]',
      'a [{any}] no (from|on|for|to)',
      '(permission|leave|consent|approval) (is|was|has been|must be) (withheld|refused|denied|not)',
      '(do|does|did) not [{adverb}] (qualify|meet|satisfy|fulfil|fulfill|match|entitle|consider)',
      '(ban|fee|penalty|charge|decision|suspension|fine|clause|rule|price|mark|grade|deadline|surcharge|closure|restriction|result) [{adverb}] (stands|stays|remains|still applies|will remain|will stand|will stay|has to stand|must stand|must stay|has to stay|applies)',
      '(is|are) not (coming|going to come|returning) back',
      'you [{adverb}] (do not|did not) [{adverb}] qualify',
    ],
    heard: [
      'Your plea was turned down.',
      'We must decline your plea.',
      'We decided against it.',
      'The council said no.',
      'Our answer is no.',
      'We have to say no to this.',
      'It is a firm no from her.',
      'Permission was refused.',
      'The loan does not meet the rules.',
      'The ban stands.',
      'Ladders are not coming back.',
      'You do not qualify.',
    ],
    even: ['negated'],
    mood: ['statement', 'command'],
    unlessSentence: ['(you|customer|card|your bank|issuer) [have|has] (declined|refused|rejected)', 'no longer'],
  },
  {
    as: 'short no',
    words: [
      '^[{any}] [{any}] (no can do|nope|nope can not|afraid not|sadly not|sadly no|unfortunately not|unfortunately no|regrettably not|regrettably no|sorry no|not at the moment|not at this time|no way|computer says no|no go|not today|not really)',
      '^[{adverb}] no$',
      '^no (sorry|sir|madam|unfortunately|{we} (do not|can not)|there (is|are) not|you can not|it (is|can|does) not|not)',
      '^none [sorry|available|{any}]$',
      '^not (possible|here|yet|without|from here|this time|any more)',
      '(i am|we are|m) afraid not',
    ],
    heard: ['Nope!', 'No.', 'No, sorry.', 'None, sorry!', 'Not here, no.', 'I am afraid not.'],
    even: ['negated'],
    mood: ['statement', 'command'],
  },
]
