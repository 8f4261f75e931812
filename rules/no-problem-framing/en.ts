import type { Phrase } from 'replylint/rule'

const opener =
  '(so|so then|okay so|right so|basically|in short|in brief|in other words|in a nutshell|to sum up|summing up|to summarise|to summarize|to recap|recapping|to confirm|just to confirm|to be clear|just to be clear|let me get this straight|let me recap|if i (understand|read|follow|get) [(you|it|this|well|rightly|correctly|right)] [(well|right|rightly|correctly)]|if i am (reading|following|getting) (this|you|it) [(right|correctly)]|am i right [in thinking|that]|i understand|we understand|i see|we see|i hear|i gather|we gather|i take it|i read|i note|we note|i assume|i guess|i suppose|it looks like|looks like|it seems|seems like|it appears|it sounds like|sounds like|apparently|you mean|do you mean|are you saying|are you telling (me|us)|you are telling (me|us)|you tell (me|us)|you are saying|you write|you say|what you are saying is|what i am hearing is|i am hearing|from what (you|i) [{any}] {any}|the situation is|the point is|the thing is|the trouble is|the upshot is|the long and short of it is|your (message|mail|email|note|ticket|request) (says|suggests|tells us|tells me|shows|means)|as i understand it|as i see it|we have understood|noted|understood|got it)'

/** The customer, or those the customer speaks for. */
const customer =
  '(you [(two|both|all|guys|folks|three)]|you and your {any}|your [{any}] (team|staff|employees|daughter|son|child|children|kids|mother|father|mum|mom|dad|parents|wife|husband|partner|colleague|colleagues|clients|students|pupils|guests|users|members|tenants|patients|family|group|crew|grandmother|grandfather|assistant|accountant))'

const hardship =
  '(trouble|troubles|difficulty|difficulties|problems|a problem|an issue|issues|a hard time|a tough time|no luck|a struggle)'

const fails = `((can not|could not|is unable|are unable|were unable|was unable|have been unable|has been unable|are not able|is not able|were not able|weren't able|have not been able|are incapable) [{adverb}]|(do not|did not|does not|have not|never) [{adverb}|quite|really] (know|understand|manage|managed|succeed|succeeded|grasp|work out|worked out|figure out|figured out|figure|find|found|get it|get the hang|get the|get your|remember|master|see how|cope|dare)|(keep|keeps|kept) (getting|failing|forgetting|missing|losing|making|running|ending)|(are|is|were|was|get|gets|got|have got|have gotten) [{adverb}|completely|totally|a bit|rather|quite|somewhat] (stuck|lost|confused|stumped|overwhelmed|muddled|mixed up|in a muddle|in a mess|in a pickle|in a bind|in trouble|tangled|defeated|baffled|puzzled|incapable|hopeless|not capable|no good|bad at|clueless|flummoxed|at a loss|struggling|failing|floundering|out of your depth|not up to|wrestling|battling|grappling)|(failed|fail|fails|have failed|has failed|struggle|struggles|struggled|have struggled|have been struggling|wrestle|botched|bungled|fumbled|messed up|messed|mixed up|screwed up|got it wrong|got (yourself|yourselves))|(ran|run|have run|are running) into ${hardship}|(have|has|had|are having|is having|have had|have got|experience|are experiencing|encounter|are encountering|face|are facing|run up against) [(some|a bit of|a little|great|serious|real|a lot of)] ${hardship}|(lack|lacks|are lacking|have no (idea|clue|access|way|skill|skills|knowledge)))`

export const en: Phrase[] = [
  {
    as: 'your problem',
    words: [
      'your [own] [{any}] (problem|issue|trouble|difficulty|complaint|predicament|obstacle) [{adverb}|,|as i see it|in short|then|with us] (is|would be|seems to be|would seem to be|seems to come down to|concerns|appears to be|was|lies)',
      '^[so] the (problem|issue|trouble|matter|difficulty) [that] you (have|are having|are reporting|are facing|report|face|mention|are stuck on|see|describe)',
      'what seems to be your (problem|issue) [today]',
      '(is|s) [that] your (problem|issue|trouble|difficulty)',
      '(that|this) is your (problem|issue|trouble)',
      '(restate|confirm|summarise|summarize|registered|noted|understand|understood) your [{any}] (problem|issue|trouble|difficulty|inability|complaint|failure)',
      '(problem|issue) (with you|at your end|of yours)$',
      'the obstacle in your case',
    ],
    heard: [
      'Your problem is that the lamp stays dark.',
      'The problem you are having: the lamp stays dark.',
      'What seems to be your problem',
      'So the lamp stays dark, is that your problem?',
      'That is your problem, I think.',
      'We have noted your problem with the lamp.',
      'I see the problem of yours',
      'The obstacle in your case: the lamp.',
    ],
    rather: ['You want … to work. Is that right?'],
    unlessSentence: [
      '(solved|fixed|sorted|resolved|gone|our fault|our problem|on our side|our side|not your)',
      '(help|solve|fix|sort|about|with) ...2 your (problem|issue)',
    ],
  },
  {
    as: 'you cannot',
    words: [
      '(so|so basically|i understand [that]|we understand [that]|i gather [that]|sounds like|it sounds like|i see [that]|you write that|you say [that]|what you are saying is [that]|as i understand [it]|from your e-mail i take it that|i take it [that]) you [two|both|all] [{adverb}] (can not|could not|are unable to|are not able to|were unable to|did not manage to|do not know how|do not manage to|failed to|fail to|are struggling|struggle|are having (trouble|difficulty|difficulties|problems)|have (trouble|a problem|an issue|problems|difficulty|difficulties)|have not (succeeded|managed)|experience|are experiencing (problems|difficulties|issues|trouble)|are overwhelmed|are incapable|are not capable|are stuck|got stuck|are facing|lack)',
      '^you [two|all] [{adverb}] (are having trouble|are having difficulties|have trouble|have a problem|have got a {any} (issue|problem)|can not|are unable to|are not able to|did not manage to|are experiencing|experience (difficulties|problems)|struggle|are facing (an issue|a problem)|are encountering (an error|a problem)|have got an {any} (issue|problem)|keep {gerund}) ...9',
      'your inability to',
      '(you have|you have got|you ve got) a {any} (problem|issue)$',
      'unable to {any} ... is that',
    ],
    heard: [
      'So you can not open the lamp app?',
      'You are having trouble with the lamp.',
      'We have noted your inability to pay.',
      'Sounds like you have a lamp problem',
      'Unable to pay, is that right?',
    ],
    rather: ['You want to be able to … Is that right?'],
    unlessSentence: [
      '(because|since|as) (we|our)',
      '(until|unless|before|if) ...6',
      '(our|my) (fault|mistake|side|end)',
      '(want|would like|wish|need|hope)',
      'sorry [that|to hear] ',
      'yet$',
    ],
  },
  {
    as: 'you cannot',
    words: [
      `${opener} [(like|that|,)] ${customer} [{adverb}|still|simply|just] ${fails}`,
      `${customer} [{adverb}|still|simply|just] ${fails} ...12 (right|correct|is that (right|correct|it|so)|am i right|did i get that|do i have that right|have i got that right|if i [am] {any} [{any}] [{any}] (right|correctly|rightly|well)|i see|i gather|i take it|i hear|got it|noted|understood|apparently|eh|it seems|by the (look|looks|sound) of it|is that what you (mean|are saying))$`,
      `(and|but) ${customer} (can not|could not|are unable to|failed to|did not manage to|struggle to) ...8 (right|correct|is that (right|correct|it))$`,
    ],
    heard: [
      'In short, you do not quite understand the lamp menu.',
      'Looks like your daughter is stuck with the lamp.',
      'You did not manage to pair the lamp, if I read this right',
      'You bought the lamp and you could not pair it, right',
    ],
    rather: ['You want to be able to … Is that right?'],
    unless: ['(until|unless|before|when|whenever|in case|once) ...6'],
    unlessSentence: [
      '(because|since|as) (we|our|of our)',
      '(our|my) (fault|mistake|side|end|error|bug|failure)',
      '(want|would like|wish|hope|looking) ',
      'sorry',
      '(will not|no longer|not) have to',
    ],
  },
  {
    as: 'the trouble is you',
    words: [
      `(the|your) [(main|real|whole|actual|only|biggest|underlying)] (problem|trouble|issue|difficulty|snag|hitch|catch|obstacle|hurdle|struggle|challenge|sticking point|stumbling block|headache|failing|mistake|shortcoming|dilemma|predicament|weak spot|pain point|gripe|complaint) [(for you|on your end|at your end|on your side|here|then|in your case|with you|you face|in short|in a word|,)] (is|was|is just|comes down to|boils down to|lies in|stems from|amounts to|would be) [(that|the fact that|,)] (${customer} [{adverb}] ${fails}|you not {gerund}|your (inability|failure|lack|not|inexperience|misunderstanding|confusion|forgetting))`,
      'your [{any}] (hurdle|snag|struggle|challenge|sticking point|stumbling block|headache|failing|shortcoming|dilemma|weak spot|pain point|gripe|bugbear|mistake|obstacle|struggles|troubles|difficulties|problems) [{adverb}|,|then|in short] (is|are|was|comes down to|boils down to|lies|lie|stems|amounts to|concerns|has to do|have to do) (that|how|you|with|not|in|from|the|a|your|{gerund})',
      'your [{any}] (problem|issue|trouble|difficulty|complaint|concern) [{adverb}|,|then|in short] (comes down to|boils down to|lies in|stems from|amounts to|has to do with|revolves around|relates to|is about|is with|arises)',
      'what [(really|seems to|is)] (troubles|trouble|troubling|confuses|confuse|confusing|puzzles|stumps|ails|defeats|throws|eludes|escapes|baffles) you is',
      'what you (struggle|have trouble|have difficulty|are struggling|are stuck|can not|can not manage|failed|fail|find (difficult|hard|confusing)|do not (know|understand|get)) ...6 is',
      'what (is giving|gives|causes|is causing) you (trouble|grief|a headache|difficulty|difficulties|problems|a hard time)',
      'where you (get|are getting|got|are|keep getting) stuck (is|:)',
      'where you (went|are going|go|have gone) wrong is',
      '(is|was) (that|this|it) [then] (the|your) (problem|issue|trouble|difficulty|obstacle|snag|struggle|complaint)$',
      '(is|was) (that|this|it) (what|where|why) you (are stuck|got stuck|are struggling|struggle|can not|failed|get stuck|went wrong)',
      '(what|which) [kind of|sort of|exact] (problem|trouble|difficulty|issue) (do|are) you (have|having|facing|got|experiencing)',
      '(is|are|was) [{adverb}|simply|just|a bit] (too (much|hard|difficult|complicated|complex|tricky|technical) for you|beyond you|over your head|confusing you|defeating you|beating you|giving you (trouble|grief|a headache|a hard time|difficulty|problems)|a (struggle|challenge|mystery|problem|difficulty) (for|to) you|not your (thing|strength|forte|strong suit))',
      '(confuses|baffles|defeats|puzzles|overwhelms|stumps|eludes|escapes) you$',
      '(got|gets|getting) the better of you',
      "(that|which) is (your|the) (issue|trouble|struggle|difficulty|snag) [(right|then|i guess|isn't it|i gather|correct|yes)]$",
      "(your|the customer's|the user's|customer's) (inability|failure|incapacity|struggle|struggles|difficulty|difficulties|trouble|troubles|problem|problems) (to|in|with|{gerund}|at) ",
      '(user|customer|caller|client) (can not|could not|is unable|unable|fails|failed|struggles|struggling|does not (know|understand)|did not (know|manage|understand)|incapable)',
      '(with you|on your part|in your case) [,] the (problem|trouble|issue|difficulty) is',
      '(the|a) (problem|trouble|issue|difficulty) [that] (you (run|ran|are running|bumped|came|come|keep running) (into|up against|across)|you (encounter|encountered|are struggling with|struggle with|brought|raise|raised|wrote in with)) (is|was|:|concerns)',
    ],
    heard: [
      'The trouble is that you can not reach the lamp.',
      'Your headache is with the lamp.',
      'Your problem boils down to the lamp.',
      'What confuses you is the lamp.',
      'What you struggle with is the lamp menu.',
      'The lamp is what is giving you grief.',
      'Where you get stuck is the lamp menu.',
      'Where you went wrong is the lamp menu.',
      'The lamp stays dark, is that the problem?',
      'Is this where you are stuck?',
      'Which problem are you having?',
      'So the lamp menu is simply too complicated for you.',
      'So the lamp puzzles you?',
      'So the lamp got the better of you.',
      'No light at all, that is your struggle, right?',
      'We have logged your inability to pair the lamp.',
      'Ticket subject: customer can not pair the lamp.',
      'In your case the problem is the lamp.',
      'The problem you ran into is the lamp.',
    ],
    rather: ['You want … to work. Is that right?'],
    unless: ['(if|until|unless|whenever|in case|should) ...6'],
    unlessSentence: [
      '(solved|fixed|sorted|resolved|gone|our fault|our problem|on our side|our side|our end|not your)',
      'sorry',
      '(because|since) (we|our)',
      '(let me|i will|we will|happy to|glad to|i can|we can|here to) (help|solve|fix|sort|look|assist)',
    ],
  },
]
