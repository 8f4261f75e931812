import type { Phrase } from 'replylint/rule'

/** Verbs of what customers wait for. */
const deliver =
  'fix|sort|solve|resolve|repair|mend|restore|refund|reimburse|credit|pay|transfer|wire|return|replace|exchange|swap|send|ship|dispatch|deliver|post|mail|courier|issue|reissue|release|approve|grant|process|complete|finish|settle|update|upgrade|activate|reactivate|enable|unblock|unlock|unfreeze|lift|remove|delete|erase|wipe|install|connect|reconnect|correct|amend|adjust|rectify|apply|add|rebook|cancel|collect|pick|bring|fit|empty|clear|clean|introduce|launch|roll|push|upload|register|patch|deploy|publish|migrate|port|reset|resend|reprint|reopen|open|put|find|get|give|hand|provide|supply|arrange|rebuild|repaint|service|reverse|waive|top|load|recover|produce|print|sign|file|close|free|switch|turn|let|take|make|set|move|clean'

/** Being where the customer wants it. */
const there =
  'back|stable|fixed|sorted|solved|resolved|repaired|restored|refunded|credited|paid|live|online|up|running|working|usable|active|activated|available|ready|done|complete|completed|finished|delivered|gone|there|here|yours|normal|operational|unlocked|unblocked|lifted|corrected|replaced|out|in place|in stock|in your|on your|on its way to|at your|with you'

/** Half-promises. */
const hedge = [
  '(usually|normally|typically|generally|often|mostly|ordinarily|sometimes|hopefully|possibly|probably|likely|perhaps|maybe|ideally|presumably|supposedly)',
  'as a rule',
  'at some point',
  'in a (sec|second|moment|bit|jiffy)',
  'on average',
  '(in|with) (most|many|some|general|theory|principle)',
  '(tends|tend) to',
  '(should|might|could|would|may {infinitive})',
  '(hope|hoping|hopes|expecting|expects|we expect|they expect|we plan|i plan|plans to|planning|planned|aim|aims|aiming|try|tries|trying|intend|intends|estimate|estimates|estimated|estimating|reckon|reckons|trust|think|thinks|believe|believes|guess|looks|seems|supposed|meant)',
]

/** What the date hangs on; and a writer who says that it is not sure. */
const open = [
  '(if|unless|provided|providing|assuming|depending|depends|depend|whether|once|when)',
  'as soon as',
  'subject to',
  '(weather permitting|all being well|all going well|fingers crossed|touch wood|in case)',
  '(can|could|do|will|am|are|is|would) not ... (say|promise|guarantee|know|sure|confirm|give|name|certain)',
  'no (promise|promises|guarantee|date|eta)',
  '(no|not) ... (sooner|earlier|before)',
  '(says|say|said|according|per|estimates|tracking|quotes|now)',
  '(tell us|let us know|send us|call us|contact us)',
]

/** Facts of the calendar, and what the customer has to do. */
const facts = [
  '(will|is|are|be|to be) (closed|open|offline|unavailable|away|held|staffed|charged|billed|renewed|valid|serviced)',
  '(by law|legally|statutory|our (policy|terms)|under the (policy|terms|contract|warranty))',
  '(will|shall) (cost|be charged|be billed)',
  'out of (order|stock|service|office|hours)',
  'back to {weekday}',
  '(is|are) {near} from (this morning|today|yesterday)',
  '(maintenance|opening hours|office hours|renewal|renews|expire|expires|deadline)',
  'you (will|shall) [{adverb}] (need|have to|want|hear (from|back)|be asked|be charged|be billed|be notified|be contacted)',
]

const report = [
  '(call|text|message|email|mail|reply|answer|update|news|word|response) ... from (me|us)',
  'you (will|shall) [{adverb}] (get|receive|have) ... (update|news|word|message|reply|answer|response|email|mail|call|confirmation|text|letter) ... (from (us|me)|from our|about|with|when)',
  '{we} (will|shall|are going to|am going to) [{adverb}] (write|call|ring|phone|text|message|email|mail|update|contact|reply|respond|answer|tell|inform|notify|get back|come back|be back|be in touch|check|chase|ask|follow|report|confirm|keep|speak|talk|try|dm|ping|revert|let you know|share|look|find out)',
  '{we} (will|shall|are going to|am going to) [{adverb}] post (here|it here|them here|news|an update|the update|what|updates)',
  'send you (a|an|the|our|my|another) [{any}] (message|update|email|mail|note|line|text|reply|answer|photo)',
]

const unless = [...hedge, ...facts, ...report]

export const en: Phrase[] = [
  {
    as: 'it will be so by then',
    words: [
      '!({we}|you|who|that|which|what|there|but|{adverb}|{not}|{modal}|{be}|and|or) [{adverb}] (will|shall) [{adverb}] !({not}|{adverb}|{have}|close|open|expire|renew|end|start|begin|last|stop|run|meet|charge|need|usually|be|likely|probably) {near} {when}',
      '!({we}|you|who|which|what|but|{adverb}|{not}|{modal}|{be}|and|or) [{adverb}|all] (will|shall) [{adverb}] (be|have|have been|get|be getting) {near} {when}',
      `!({we}|you|who|which|what|{adverb}|{not}|{modal}) (is|are) [{adverb}] going to {near} {when}`,
      '^[(and|so|then|{adverb})] (will|shall|gonna) be {near} {when}',
      '{when} [!(you|{we}|and|or|but|if|when|who|which|it)] [!(you|{we}|and|or|but|if|when|who|which|{not})] [!(you|{we}|and|or|but|if|when|who|which|{not})] [!(you|{we}|and|or|but|if|when|who|which|{not})] !(you|{we}|and|or|but|if|when|who|which|{not}|{modal}|{be}) [{adverb}|all] (will|shall|is going to|are going to) [{adverb}] !({not}|close|open|expire|renew|end|start|begin|last|stop|run|meet|charge|need|likely|probably)',
    ],
    heard: [
      'The courier will collect the wrong sofa on Tuesday.',
      'Your new licence will be in the post by tonight.',
      'The engineers are going to restore the signal within the hour.',
      'Will be fixed by 5 pm.',
      'By Saturday morning your new card will be at the branch.',
    ],
    unless,
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather: ['I’ll write to you tomorrow, whether it is done or not.', 'It usually takes two to three days.'],
  },
  {
    as: 'you will have it by then',
    words: [
      'you [all|both|{adverb}] (will|shall|are going to|are gonna) [{adverb}] (have|get|receive|see|find|enjoy|own|hold|hear|be (able to|up|back|using|on|in|sorted|refunded|paid|credited|reimbursed|seen|playing|working|online|covered|connected|moved|reconnected|live|holding|wearing|driving|cooking)|be {gerund}|be {participle}) {near} {when}',
      '{when} [just|{adverb}] you [all|both|{adverb}] (will|shall|are going to) [{adverb}] (have|get|receive|see|find|enjoy|own|hold|be)',
      'you (can|are able to) [{adverb}] <use|log|play|pay|order|print|call|browse|sign|access|enter|withdraw|drive|collect|book|fly|move:infinitive> {near} (again|as usual|normally) {near} {when}',
      '{when} [just|{adverb}] you (can|are) [{adverb}] {near} (again|as usual|back|online)',
      'you (have|get|see|receive) (it|them|your|the|a|all) {near} {when}',
    ],
    heard: [
      'You will get your deposit by Friday.',
      'Tomorrow you will see the credit.',
      'You can use the card again in ten minutes.',
      'Tonight you are back online.',
      'You get the spare key on Monday.',
    ],
    unless,
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather: ['I’ll write to you tomorrow, whether it is done or not.'],
  },
  {
    as: 'we will do it by then',
    words: [
      `{we} (will|shall|are going to|am going to|gonna) [{adverb}] <${deliver}:infinitive> {near} {when}`,
      `{we} (will|shall) [{adverb}] have {near} {when}`,
      `{when} {we} (will|shall|are going to) [{adverb}] (<${deliver}:infinitive>|have !(written|called|spoken|rung|told|emailed|been|more|news|heard|answered|an|some))`,
      `{we} (are|am) [{adverb}] <${deliver}:gerund> {near} {when}`,
      `{we} (fix|sort|solve|resolve|repair|refund|credit|replace|deliver|restore|ship|send) (it|this|that|them|your|the|you) {near} {when}`,
      '^[(and|so|then|{adverb})] (will|shall|gonna) (fix|sort|solve|resolve|repair|refund|credit|replace|deliver|restore|ship|get|have) {near} {when}',
    ],
    heard: [
      'We will replace the pump by Thursday.',
      'We will have a new lock on the door by tonight.',
      'Tomorrow we will refund the fee.',
      'We are shipping the spare wheel tomorrow.',
      'We fix it today.',
      'Will refund the fee today.',
    ],
    unless,
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather: ['I’ll write to you tomorrow, whether it is done or not.'],
  },
  {
    as: 'it is so by then',
    words: [
      `!(you|{we}|when|to|if) (is|are|s|gets|get|comes|goes|come|go) [{adverb}] [all] (${there}) {near} {when}`,
      `(gets|get|is being|are being|goes) [{adverb}] [all] {participle} {near} {when}`,
      `!(it|that|which|what|if|when) is [{adverb}] (restored|deleted|erased|wiped|refunded|repaired|fixed|resolved|delivered|released|unblocked|unlocked|reactivated|credited|reconnected) {near} {when}`,
      `(is|are|s) [{adverb}] <${deliver}|come|arrive|reach|reach|go|leave:gerund> {near} {when}`,
      '<arrive|reach|ship|land|complete|deliver|restore|resolve|pick|finish|bring|collect|pay:3s present> {near} {when}',
      '(he|she|they) (call|calls|ring|rings|phone|phones|write|writes|reply|replies|answer|answers|bring|brings|fix|fixes|send|sends) {near} {when}',
      '(power|service|water|signal|internet|heating|access|coverage|it|electricity|gas|everything) (returns|resumes|restarts|reopens) {near} {when}',
      '{we} (reopen|are back|are open again) {near} {when}',
      '<close|fix|sort|solve|leave|release|credit|refund:3s present> (it|this|that|them|everything|the|your|our) {near} {when}',
      '!(you|to|who|{modal}|if|when) (comes|goes|moves|switches|rolls|shows|pops) (through|out|over|live|back|down|up|in|online|to you|your way) {near} {when}',
      `{when} [!(you|{we}|and|or|but|if|when|who|which)] [!(and|or|but|if|when|who|which|{not}|{we})] [!(and|or|but|if|when|who|which|{not}|{we})] [!(and|or|but|if|when|who|which|{not}|{we})] (is|are|s|gets) [{adverb}] [all] (back|fixed|sorted|solved|resolved|repaired|restored|refunded|credited|paid|live|online|up|running|working|usable|active|available|ready|done|finished|delivered|gone|there|yours|normal|with you|in your|on your)`,
      '!(you|{we}|to|{not}|{modal}) (has|have) it {near} {when}',
    ],
    heard: [
      'The lift is back in service on Monday.',
      'Your old number gets released tonight.',
      'Your profile is deleted from the list within two days.',
      'The plumber is fitting the new valve tomorrow.',
      'The parcel reaches you on Friday.',
      'She rings you before noon.',
      'The water returns at 6 pm.',
      'We reopen on Monday.',
      'The van leaves our depot tonight.',
      'The patch goes live at noon.',
      'In two hours the site is online.',
      'Your bank has it by Monday.',
    ],
    unless: [...unless, '(since|ago|until|till|yesterday|already|just)'],
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather: ['I’ll write to you tomorrow, whether it is done or not.'],
  },
  {
    as: 'bare: back by then',
    words: [
      `^[{adverb}|{any}] [all|{any}] (back|fixed|sorted|solved|resolved|repaired|restored|refunded|live|online|ready|delivered|delivery|refund|repair|replacement|arrival|arriving|available) [{participle}|again|online|to you] {when}$`,
      '(there|back|with you|at your door) in {digits}$',
      '(expect|look out for|look for) (it|them|this|that|your|the|a|one) {near} {when}',
      '(is|are|it) guaranteed [to] {near} {when}',
      'you (can|may) (count|rely|bank) on {near} {when}',
      '(it|that|this|which) takes (exactly|only|just|no more than|at most|less than) {length}',
      '(give|allow) [(it|us|them)] {length} and !({we}) ...2',
      '^[(just|only)] {length} and [then] (it|you|your|the|everything|they) ...2',
    ],
    heard: [
      'Back online in 20 minutes.',
      'The van is there in 15.',
      'Expect the van at your door on Friday.',
      'The seat is guaranteed to be yours by Monday.',
      'You can count on the repair being finished by Friday.',
      'It takes only two days.',
      'Give it ten minutes and it works.',
      'Ten minutes and you can play.',
    ],
    unless,
    unlessSentence: open,
    mood: ['statement', 'command'],
    rather: ['I’ll write to you tomorrow, whether it is done or not.'],
  },
]
